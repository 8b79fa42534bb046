import { DEFAULT_PACK } from '#ui/pack-address.ts';
import { loadPacks } from '../own-file.ts';
import { loadChoices } from './choices.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => {
	const [packs, choices] = await Promise.all([loadPacks(fetch), loadChoices(DEFAULT_PACK, fetch)]);
	return { ...packs, ...choices };
};
