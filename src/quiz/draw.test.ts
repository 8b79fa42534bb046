import { packIndex } from '#authoring';
import { entriesOf, seeded, type IndexEntry } from '#bank';
import { kindNames, loadKinds } from '#kinds';
import { packIds, readPack } from '#questions';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawItems, type PastResult } from './draw.ts';

const TOPICS = ['one', 'two', 'three'];
/** The second may open a quiz, the first may not. */
const KINDS = ['slow', 'quick'];

/** Thirty items on fifteen facts: each fact is asked by an item of either kind. */
const entries = Array.from({ length: 30 }, (_, at): IndexEntry => ({
	code: String(10000 + at),
	kind: KINDS[at % 2]!,
	opens: at % 2 === 1,
	topic: TOPICS[at % 3]!,
	background: at === 29,
	facts: [`fact-${at % 15}`]
}));
const byCode = new Map(entries.map((item) => [item.code, item]));

function draw(
	wish: Partial<Parameters<typeof drawItems>[0]>,
	seed: string,
	standingOf: (fact: string) => PastResult = () => 'unseen'
): IndexEntry[] {
	const whole = { count: 10, topics: [], kinds: [], background: true, ...wish };
	return drawItems(whole, entries, TOPICS, KINDS, standingOf, seeded(seed)).map((code) =>
		byCode.get(code)!
	);
}
const seeds = Array.from({ length: 200 }, (_, at) => `seed ${at}`);

function countBy(items: readonly IndexEntry[], of: (item: IndexEntry) => string): number[] {
	const counts = new Map<string, number>();
	for (const item of items) counts.set(of(item), (counts.get(of(item)) ?? 0) + 1);
	return [...counts.values()];
}

describe('a draw', () => {
	test('is the same for the same inputs and differs between seeds', () => {
		expect(draw({}, 'a')).toEqual(draw({}, 'a'));
		expect(new Set(seeds.map((seed) => JSON.stringify(draw({}, seed)))).size).toBeGreaterThan(150);
	});

	test('asks no fact twice while others are left', () => {
		for (const seed of seeds) {
			const items = draw({ count: 15 }, seed);
			expect(new Set(items.map((item) => item.facts[0])).size).toBe(15);
		}
	});

	test('spreads evenly over topics, and in their order', () => {
		for (const seed of seeds) {
			const items = draw({ count: 9 }, seed);
			expect(countBy(items, (item) => item.topic)).toEqual([3, 3, 3]);
			expect(items.slice(1).map((item) => item.topic)).toEqual(
				TOPICS.flatMap((topic) => [topic, topic, topic].slice(topic === items[0]!.topic ? 1 : 0))
			);
		}
	});

	test('mixes the kinds', () => {
		for (const seed of seeds) {
			const [some, others] = countBy(draw({ count: 10 }, seed), (item) => item.kind);
			expect(Math.abs(some! - others!)).toBeLessThanOrEqual(2);
		}
	});

	test('opens with a kind that may, wherever it stands among the kinds', () => {
		for (const seed of seeds) expect(draw({ count: 4 }, seed)[0]).toMatchObject({ opens: true });
		expect(draw({ count: 4, kinds: ['slow'] }, 'a')).toHaveLength(4);
	});

	test('prefers what was got wrong, then what was not seen', () => {
		const standingOf = (fact: string): PastResult =>
			fact === 'fact-0' || fact === 'fact-1' || fact === 'fact-2'
				? 'wrong'
				: fact.length > 6
					? 'unseen'
					: 'right';
		for (const seed of seeds) {
			const facts = draw({ count: 6 }, seed, standingOf).map((item) => item.facts[0]!);
			expect(facts).toEqual(expect.arrayContaining(['fact-0', 'fact-1', 'fact-2']));
			expect(facts.every((fact) => standingOf(fact) !== 'right')).toBe(true);
		}
	});

	test('keeps to topics, kinds and the wish for no background', () => {
		const items = draw({ count: 30, topics: ['two', 'three'], kinds: ['quick'] }, 'a');
		expect(items).toHaveLength(10);
		expect(items.every((item) => item.topic !== 'one' && item.kind === 'quick')).toBe(true);
		expect(draw({ count: 30, background: false }, 'a')).toHaveLength(29);
	});

	test('gives fewer only where there are no more, and none twice', () => {
		expect(new Set(draw({ count: 100 }, 'a')).size).toBe(30);
		expect(draw({ topics: ['none'] }, 'a')).toEqual([]);
	});

	test('gives every item its turn', () => {
		const drawn = new Set(seeds.flatMap((seed) => draw({}, seed).map((item) => item.code)));
		expect(drawn.size).toBe(30);
	});
});

describe.each(packIds)('a draw from %s', async (id) => {
	const pack = await readPack(id);
	const kinds = await loadKinds();
	const bank = entriesOf(packIndex(pack, kinds));
	const topics = Object.keys(pack.topics);
	const isPair = (one: IndexEntry, other: IndexEntry) =>
		[one, other].some(
			({ givesAway }) => givesAway?.includes(one.code) || givesAway?.includes(other.code)
		);
	const drawFrom = (wish: Parameters<typeof drawItems>[0], seed: string) => {
		const codes = drawItems(wish, bank, topics, kindNames, () => 'unseen', seeded(seed));
		return codes.map((code) => bank.find((item) => item.code === code)!);
	};
	const pairsIn = (items: readonly IndexEntry[]) =>
		items.flatMap((one, at) => items.slice(at + 1).filter((other) => isPair(one, other)));

	test('knows of each item what its kind says: whether it may open a quiz', () => {
		for (const { kind, opens } of bank) expect(opens, kind).toBe(kinds.get(kind)!.opens);
	});

	test('never has two items of which one gives the other away', () => {
		expect(pairsIn(bank)).not.toEqual([]);
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 20 }), fc.string(), (count, seed) => {
				const wish = { count, topics: [], kinds: [], background: true };
				const items = drawFrom(wish, seed);
				expect(items).toHaveLength(count);
				expect(pairsIn(items)).toEqual([]);
			})
		);
	});

	test('has two such items only where no others are left, whatever is wished for', () => {
		fc.assert(
			fc.property(
				fc.record({
					count: fc.integer({ min: 1, max: 60 }),
					topics: fc.subarray(topics),
					kinds: fc.subarray([...kindNames]),
					background: fc.boolean()
				}),
				fc.string(),
				(wish, seed) => {
					const items = drawFrom(wish, seed);
					const fitting = drawFrom({ ...wish, count: bank.length }, seed);
					expect(items).toHaveLength(Math.min(wish.count, fitting.length));
					const others = fitting.filter((item) => !items.includes(item));
					if (pairsIn(items).length > 0) {
						for (const other of others)
							expect(items.some((item) => isPair(item, other))).toBe(true);
					}
				}
			)
		);
	});
});

describe('a draw from items that give one another away', () => {
	/** Each gives away the one before it, or where it is the first, the last. */
	const ring = Array.from({ length: 9 }, (_, at): IndexEntry => ({
		...entries[at]!,
		givesAway: [entries[(at + 8) % 9]!.code]
	}));
	const drawn = (items: readonly IndexEntry[], count: number, seed: string) =>
		drawItems(
			{ count, topics: [], kinds: [], background: true },
			items,
			TOPICS,
			KINDS,
			() => 'unseen',
			seeded(seed)
		);

	test('has as many as were wished for', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 9 }), fc.string(), (count, seed) => {
				expect(new Set(drawn(ring, count, seed)).size).toBe(count);
			})
		);
	});

	test('asks first what another gives away', () => {
		const chain = ring.map((item, at) => (at === 0 ? entries[0]! : item));
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 9 }), fc.string(), (count, seed) => {
				const codes = drawn(chain, count, seed);
				for (const { code, givesAway = [] } of chain.filter((item) => codes.includes(item.code))) {
					for (const answered of givesAway.filter((each) => codes.includes(each))) {
						expect(codes.indexOf(answered)).toBeLessThan(codes.indexOf(code));
					}
				}
			})
		);
	});
});
