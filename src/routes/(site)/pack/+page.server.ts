import { packIds, readPack } from '#questions';
import type { PageServerLoad } from './$types';

/** Read when the site is built: what packs there are. */
export const load: PageServerLoad = async () => ({
	packs: (await Promise.all(packIds.map(readPack))).map(({ id, title, about, items }) => ({
		id,
		title,
		about,
		items: items.length
	}))
});
