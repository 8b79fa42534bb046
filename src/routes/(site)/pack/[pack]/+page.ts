import { resolve } from '$app/paths';
import { fetchData } from '../../own-file.ts';
import type { PageLoad } from './$types';
import type { Listing } from './listing.json/+server.ts';

export const load: PageLoad = ({ params: { pack }, fetch }) =>
	fetchData<Listing>(resolve('/(site)/pack/[pack]/listing.json', { pack }), fetch);
