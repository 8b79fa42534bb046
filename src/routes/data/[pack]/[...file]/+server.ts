import { packFiles } from '#authoring';
import { loadKinds } from '#kinds';
import { packIds, readPack } from '#questions';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** A pack is cut into its files once, however many there are. */
const cut = new Map<string, Promise<ReadonlyMap<string, unknown>>>();

function filesOf(pack: string): Promise<ReadonlyMap<string, unknown>> {
	const files =
		cut.get(pack) ??
		Promise.all([readPack(pack), loadKinds()]).then(([read, kinds]) => packFiles(read, kinds));
	cut.set(pack, files);
	return files;
}

export const entries: EntryGenerator = async () => {
	const names = await Promise.all(
		packIds.map(async (pack) => [...(await filesOf(pack)).keys()].map((file) => ({ pack, file })))
	);
	return names.flat();
};

export const GET: RequestHandler = async ({ params: { pack, file } }) => {
	const data = packIds.includes(pack) ? (await filesOf(pack)).get(file) : undefined;
	return data === undefined ? error(404, 'No pack has such a file.') : Response.json(data);
};
