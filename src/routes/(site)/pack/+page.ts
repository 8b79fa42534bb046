import { loadPacks } from '../own-file.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ fetch }) => loadPacks(fetch);
