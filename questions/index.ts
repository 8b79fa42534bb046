import type { Pack } from '#bank';

/** The packs, one line each. */
const loaders: Readonly<Record<string, () => Promise<Pack>>> = {
	'ccw-2011': async () => (await import('./ccw-2011/index.ts')).pack,
	'fact-or-claim': async () => (await import('./fact-or-claim/index.ts')).pack
};

/** The ids of the packs there are; the first is the default. */
export const packIds: readonly string[] = Object.keys(loaders);

/** The pack of this id. @throws Error where there is none. */
export async function readPack(id: string): Promise<Pack> {
	const load = loaders[id];
	if (!load) throw new Error(`There is no pack "${id}".`);
	return load();
}
