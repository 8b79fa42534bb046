import { resolve } from '$app/paths';
import type { Home } from '../data/home.json/+server.ts';
import { fetchData } from './own-file.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ fetch }) => fetchData<Home>(resolve('/data/home.json'), fetch);
