import { resolve } from '$app/paths';
import type { About } from '../../data/about.json/+server.ts';
import { fetchData } from '../own-file.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ fetch }) => fetchData<About>(resolve('/data/about.json'), fetch);
