import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'vite';
import { afterAll, expect, test } from 'vitest';
import { packIds } from '#questions';
import { DEFAULT_PACK } from '#ui/pack-address.ts';
import { defaultPack } from './default-pack.ts';
import { root } from '../run.mjs';

const folder = mkdtempSync(join(tmpdir(), 'footnote-packs-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What pages take for the default if this is the list of packs. */
async function defaultWith(source: string): Promise<string> {
	const list = join(folder, 'index.ts');
	writeFileSync(list, source);
	const server = await createServer({
		configFile: false,
		root,
		logLevel: 'error',
		server: { middlewareMode: true, watch: null, ws: false },
		plugins: [defaultPack(list)]
	});
	try {
		const page = await server.ssrLoadModule('/src/ui/pack-address.ts');
		return (page as { DEFAULT_PACK: string }).DEFAULT_PACK;
	} finally {
		await server.close();
	}
}

test('the first line in the list of packs is the default of every page', async () => {
	const source = readFileSync(join(root, 'questions/index.ts'), 'utf8');
	const lines = source.split('\n');
	const places = packIds.map((id) => lines.findIndex((line) => line.includes(`'${id}':`)));
	expect(places.length).toBeGreaterThan(1);
	const [one, other] = [places[0]!, places.at(-1)!];
	const swapped = lines.with(one, `${lines[other]!},`).with(other, lines[one]!).join('\n');
	expect(await defaultWith(source)).toBe(packIds[0]);
	expect(await defaultWith(swapped)).toBe(packIds.at(-1));
	expect(DEFAULT_PACK).toBe(packIds[0]);
});
