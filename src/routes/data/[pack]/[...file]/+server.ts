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

/** The name of the file with all the others in it, which the service worker asks for. */
const WHOLE = 'everything.json';

export const entries: EntryGenerator = async () => {
	const names = await Promise.all(
		packIds.map(async (pack) =>
			[WHOLE, ...(await filesOf(pack)).keys()].map((file) => ({ pack, file }))
		)
	);
	return names.flat();
};

export const GET: RequestHandler = async ({ params: { pack, file } }) => {
	const files = packIds.includes(pack) ? await filesOf(pack) : undefined;
	const data = file === WHOLE ? files && Object.fromEntries(files) : files?.get(file);
	return data === undefined ? error(404, 'No pack has such a file.') : Response.json(data);
};
