import { DEFAULT_PACK } from '#ui/pack-address.ts';
import type { PackHead } from '#bank';
import { fetchOwn } from './own-file.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => {
	const { id, title, about, source } = await fetchOwn<PackHead>(DEFAULT_PACK, 'pack.json', fetch);
	return { pack: { id, title, about, source } };
};
