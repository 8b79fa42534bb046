import { cardParts } from '#authoring';
import { loadKinds } from '#kinds';
import { packIds, readPack } from '#questions';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => {
	const parts = await Promise.all(
		packIds.map(async (pack) =>
			[...cardParts(await readPack(pack), await loadKinds()).keys()].map((part) => ({ pack, part }))
		)
	);
	return parts.flat();
};

export const GET: RequestHandler = async ({ params }) => {
	const cards = cardParts(await readPack(params.pack), await loadKinds()).get(params.part);
	return cards ? Response.json(cards) : error(404, 'There is no such part of the cards.');
};
