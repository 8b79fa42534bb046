import { retiredShards } from '#authoring';
import { packIds, readPack } from '#questions';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => {
	const shards = await Promise.all(
		packIds.map(async (pack) =>
			[...retiredShards(await readPack(pack)).keys()].map((shard) => ({ pack, shard }))
		)
	);
	return shards.flat();
};

export const GET: RequestHandler = async ({ params }) => {
	const items = retiredShards(await readPack(params.pack)).get(params.shard);
	return items ? Response.json(items) : error(404, 'There is no such part of the pack.');
};
