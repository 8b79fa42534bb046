import { retiredShards } from '#authoring';
import type { Item } from '#bank';
import { packIds, readPack } from '#questions';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** A pack is cut into its files once, however many there are. */
const cut = new Map<string, Promise<Map<string, Item[]>>>();

function shardsOf(pack: string): Promise<Map<string, Item[]>> {
	const shards = cut.get(pack) ?? readPack(pack).then(retiredShards);
	cut.set(pack, shards);
	return shards;
}

export const entries: EntryGenerator = async () => {
	const shards = await Promise.all(
		packIds.map(async (pack) =>
			[...(await shardsOf(pack)).keys()].map((shard) => ({ pack, shard }))
		)
	);
	return shards.flat();
};

export const GET: RequestHandler = async ({ params }) => {
	const items = (await shardsOf(params.pack)).get(params.shard);
	return items ? Response.json(items) : error(404, 'There is no such part of the pack.');
};
