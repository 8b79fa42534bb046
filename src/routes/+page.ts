import { fileAddress } from '#browser/bank.ts';
import { DEFAULT_PACK } from '#ui/pack-address.ts';
import type { PackHead } from '#bank';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => {
	const answer = await fetch(fileAddress(DEFAULT_PACK, 'pack.json'));
	const { id, title, about, source } = (await answer.json()) as PackHead;
	return { pack: { id, title, about, source } };
};
