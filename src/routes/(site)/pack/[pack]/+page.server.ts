import { proofsOf } from '#authoring';
import { loadKinds } from '#kinds';
import { packIds, readPack } from '#questions';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => packIds.map((pack) => ({ pack }));

/** Read when the site is built: every item of a pack with its key. */
export const load: PageServerLoad = async ({ params }) => {
	const pack = await readPack(params.pack);
	return {
		id: pack.id,
		title: pack.title,
		count: pack.items.length,
		topics: proofsOf(pack, await loadKinds())
	};
};
