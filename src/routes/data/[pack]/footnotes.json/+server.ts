import { packFootnotes } from '#authoring';
import { packIds, readPack } from '#questions';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => packIds.map((pack) => ({ pack }));

export const GET: RequestHandler = async ({ params }) =>
	Response.json(packFootnotes(await readPack(params.pack)));
