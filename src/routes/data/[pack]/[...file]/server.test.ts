import { packFiles } from '#authoring';
import { loadKinds } from '#kinds';
import { packIds, readPack } from '#questions';
import { expect, test } from 'vitest';
import { GET, entries } from './+server.ts';

/** What is served at an address of the route. */
async function get(pack: string, file: string): Promise<Response> {
	return GET({ params: { pack, file } } as Parameters<typeof GET>[0]);
}

test('each pack has its files built at its own address, and no others', async () => {
	const kinds = await loadKinds();
	const built = await entries();
	expect(new Set(built.map(({ pack }) => pack))).toEqual(new Set(packIds));
	for (const id of packIds) {
		const files = packFiles(await readPack(id), kinds);
		const names = built.filter(({ pack }) => pack === id).map(({ file }) => file);
		expect(names).toEqual(['everything.json', ...files.keys()]);
		const everything = (await (await get(id, 'everything.json')).json()) as object;
		expect(everything).toEqual(Object.fromEntries(files));
		for (const [name, data] of files) expect(await (await get(id, name)).json()).toEqual(data);
	}
	await expect(get(packIds[0]!, 'nothing.json')).rejects.toMatchObject({ status: 404 });
	await expect(get('nowhere', 'pack.json')).rejects.toMatchObject({ status: 404 });
});
