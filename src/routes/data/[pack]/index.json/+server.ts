import { packIndex } from '#authoring';
import { loadKinds } from '#kinds';
import { packIds, readPack } from '#questions';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => packIds.map((pack) => ({ pack }));

export const GET: RequestHandler = async ({ params }) =>
	Response.json(packIndex(await readPack(params.pack), await loadKinds()));
