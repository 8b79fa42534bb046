import { proofsOf } from '#authoring';
import { loadKinds } from '#kinds';
import { packIds, readPack } from '#questions';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => packIds.map((pack) => ({ pack }));

/** Every item of a pack with its key. */
async function read(id: string) {
	const pack = await readPack(id);
	return {
		id: pack.id,
		title: pack.title,
		count: pack.items.length,
		topics: proofsOf(pack, await loadKinds())
	};
}

export type Listing = Awaited<ReturnType<typeof read>>;

export const GET: RequestHandler = async ({ params: { pack } }) =>
	packIds.includes(pack) ? Response.json(await read(pack)) : error(404, 'There is no such pack.');
