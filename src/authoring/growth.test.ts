import { loadKinds } from '#kinds';
import { packIds, readPack } from '#questions';
import { describe, expect, test } from 'vitest';
import { checkItems, countItems, findShortfalls } from './checks/index.ts';
import {
	assemblePack,
	enlarge,
	nothingPublished,
	packFiles,
	proofsOf,
	publish,
	type AuthoredPack
} from './index.ts';

const kinds = await loadKinds();
const real = await readPack(packIds[0]!);
const draftOf = (items: number) => enlarge(real, `synthetic-${items}`, items);
const packOf = (items: number) => assemblePack(draftOf(items));

/** What goes through a list, and what can be sought in it. */
const walks: readonly (keyof unknown[])[] = [
	...(['indexOf', 'includes', 'find', 'findIndex', 'findLast', 'some', 'every'] as const),
	...(['filter', 'map', 'flatMap', 'forEach', 'reduce', 'concat', 'slice'] as const),
	Symbol.iterator
];

/** How many elements of lists are gone through at most while this runs. */
async function elementsWalked(run: () => unknown): Promise<number> {
	let elements = 0;
	const plain = walks.map((name) => Object.getOwnPropertyDescriptor(Array.prototype, name)!);
	walks.forEach((name, at) => {
		const walk = plain[at]!.value as (...given: unknown[]) => unknown;
		function counted(this: unknown[], ...given: unknown[]): unknown {
			elements += this.length;
			return Reflect.apply(walk, this, given);
		}
		Object.defineProperty(Array.prototype, name, { ...plain[at], value: counted });
	});
	try {
		await run();
	} finally {
		for (const [at, name] of [...walks.entries()]) {
			Object.defineProperty(Array.prototype, name, plain[at]!);
		}
	}
	return elements;
}

describe('the work for a pack grows no faster than its items', () => {
	const work: Record<string, (pack: AuthoredPack) => unknown> = {
		'to assemble it': (pack) => assemblePack(draftOf(pack.items.length)),
		'to cut it into files': (pack) => packFiles({ ...pack, retired: pack.items }, kinds),
		'to publish it': (pack) => publish(pack, nothingPublished(pack.id)),
		'to list it': (pack) => proofsOf(pack, kinds),
		'to check it': (pack) => [
			checkItems(pack, kinds),
			findShortfalls(pack),
			countItems(pack, kinds)
		]
	};
	test.each(Object.entries(work))('%s', async (_, run) => {
		const [few, many] = await Promise.all([packOf(500), packOf(2000)]);
		const least = (await elementsWalked(() => run(few))) / 500;
		const most = (await elementsWalked(() => run(many))) / 2000;
		expect(least).toBeGreaterThan(1);
		expect(most / least).toBeLessThan(1.3);
	});
});
