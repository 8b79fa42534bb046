import { entriesOf, type IndexEntry } from '#bank';
import { loadKinds } from '#kinds';
import { readPack } from '#questions';
import { expect, test } from 'vitest';
import { packHead, packIndexes } from './data.ts';
import { assemblePack, enlarge } from './index.ts';

const kinds = await loadKinds();
const real = await readPack('ccw-2011');

const countOf = (entries: readonly IndexEntry[], topic: string) =>
	entries.filter((entry) => entry.topic === topic).length;

test('the parts of a long index have every item once, each its share, and what gives it away', async () => {
	const pack = await assemblePack(enlarge(real, 'synthetic', 2000));
	const { whole, parts } = packIndexes(pack, kinds);
	expect(packHead(pack).draws).toBe(parts.length);
	expect(parts.length).toBeGreaterThan(2);
	const all = entriesOf(whole);
	const own = parts.map((part) => entriesOf(part));
	const codes = own.flat().map(({ code }) => code);
	expect(codes.toSorted()).toEqual(all.map(({ code }) => code).toSorted());
	for (const part of own) {
		for (const topic of whole.topics) {
			const share = countOf(all, topic) / parts.length;
			expect(Math.abs(countOf(part, topic) - share)).toBeLessThan(2);
		}
		const here = new Set(part.map(({ code }) => code));
		for (const { givesAway, ...entry } of part) {
			const { givesAway: given, ...same } = all.find(({ code }) => code === entry.code)!;
			expect(entry).toEqual(same);
			expect(givesAway ?? []).toEqual((given ?? []).filter((code) => here.has(code)));
		}
	}
	expect(own.flat().some(({ givesAway }) => givesAway)).toBe(true);
});

test('a short index is in one piece', () => {
	expect(packIndexes(real, kinds).parts).toEqual([]);
	expect(packHead(real)).not.toHaveProperty('draws');
});
