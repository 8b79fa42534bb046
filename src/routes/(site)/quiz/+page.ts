import { DEFAULT_PACK } from '#ui/pack-address.ts';
import { loadChoices } from './choices.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, data }) => ({
	...data,
	...(await loadChoices(DEFAULT_PACK, fetch))
});
