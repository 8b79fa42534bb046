import { loadChoices } from '../choices.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params, fetch }) => loadChoices(params.pack, fetch);
