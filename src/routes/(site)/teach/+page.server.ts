import { packIds, readPack } from '#questions';
import type { PageServerLoad } from './$types';

/** Read when the site is built: the packs there are. */
export const load: PageServerLoad = async () => ({
	packs: await Promise.all(packIds.map(async (id) => ({ id, title: (await readPack(id)).title })))
});
