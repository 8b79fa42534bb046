import { packIds, readPack } from '#questions';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** What packs there are. */
const read = async () =>
	(await Promise.all(packIds.map(readPack))).map(({ id, title, about, items }) => ({
		id,
		title,
		about,
		items: items.length
	}));

export type Packs = Awaited<ReturnType<typeof read>>;

export const GET: RequestHandler = async () => Response.json(await read());
