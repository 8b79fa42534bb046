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
	severalParts: false,
	place: at % 15,
	topic: TOPICS[at % 3]!,
	background: at === 29,
	facts: [`fact-${at % 15}`]
}));
const byCode = new Map(entries.map((item) => [item.code, item]));

function draw(
	wish: Partial<Parameters<typeof drawItems>[0]>,
	seed: string,
	standingOf: (fact: string) => PastResult = () => 'right'
): IndexEntry[] {
	const whole = { count: 10, topics: [], kinds: [], ...wish };
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

	test('nothing is drawn on what was put aside', () => {
		const standingOf = (fact: string): PastResult => (fact.endsWith('1') ? 'aside' : 'unseen');
		for (const seed of seeds.slice(0, 20)) {
			const items = draw({ count: 30 }, seed, standingOf);
			expect(items).toHaveLength(26);
			expect(items.every(({ facts }) => standingOf(facts[0]!) === 'unseen')).toBe(true);
		}
		expect(draw({ count: 3 }, 'a', () => 'aside')).toEqual([]);
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
	const drawFrom = (
		wish: Parameters<typeof drawItems>[0],
		seed: string,
		standingOf: (fact: string) => PastResult = () => 'right'
	) => {
		const codes = drawItems(wish, bank, topics, kindNames, standingOf, seeded(seed));
		return codes.map((code) => bank.find((item) => item.code === code)!);
	};
	const pairsIn = (items: readonly IndexEntry[]) =>
		items.flatMap((one, at) => items.slice(at + 1).filter((other) => isPair(one, other)));

	test('knows of each item what its kind says: whether it may open a quiz, and has several parts', () => {
		for (const { kind, opens, severalParts } of bank)
			expect({ opens, severalParts }, kind).toMatchObject({
				opens: kinds.get(kind)!.opens,
				severalParts: kinds.get(kind)!.severalParts
			});
	});

	const anySeed = fc.string();
	/** Whoever was asked about so many facts of the source got all of them right. */
	const afterFacts = (count: number) => {
		const facts = pack.facts.filter(({ background }) => !background).map(({ id }) => id);
		const seen = new Set(facts.slice(0, count));
		const places = new Map(pack.facts.map(({ id }, place) => [String(place), id]));
		return (fact: string): PastResult => (seen.has(places.get(fact) ?? fact) ? 'right' : 'unseen');
	};

	test('is for a first quiz of kinds that open one, in one part, without background, as the briefing goes', () => {
		const order = pack.statements.map(({ id }) => id);
		const evidenceOf = new Map(pack.facts.map(({ id, evidence }) => [id, evidence]));
		const specs = new Map(pack.items.map((item) => [item.code, item.spec]));
		const statementOf = ({ code }: IndexEntry) =>
			Math.min(
				...specs
					.get(code)!
					.facts.flatMap((fact) => evidenceOf.get(fact) ?? [])
					.map((id) => order.indexOf(id))
			);
		fc.assert(
			fc.property(anySeed, (seed) => {
				const items = drawFrom({ count: 10, topics: [], kinds: [] }, seed, () => 'unseen');
				expect(items).toHaveLength(10);
				for (const item of items)
					expect(item).toMatchObject({ opens: true, severalParts: false, background: false });
				const places = items.map(statementOf);
				expect(places).toEqual([...places].sort((one, other) => one - other));
			})
		);
	});

	test('of ten has two items in several parts at most, and background only for who has done much', () => {
		fc.assert(
			fc.property(anySeed, fc.constantFrom(1, 5, 10, 20), (seed, count) => {
				for (const facts of [1, 5]) {
					const wish = { count, topics: [], kinds: [] };
					const items = drawFrom(wish, seed, afterFacts(facts));
					const several = items.filter(({ severalParts }) => severalParts);
					expect(several.length).toBeLessThanOrEqual(Math.ceil(count / 5));
					expect(items.some(({ background }) => background)).toBe(false);
				}
			})
		);
	});

	test('after a first quiz asks for more than to choose, and after some thirty facts for background too', () => {
		const manyDraws = (standingOf: (fact: string) => PastResult) =>
			Array.from({ length: 20 }, (_, at) => `draw ${at}`).flatMap((seed) =>
				drawFrom({ count: 10, topics: [], kinds: [] }, seed, standingOf)
			);
		const second = manyDraws(afterFacts(5));
		expect(second.some(({ severalParts }) => severalParts)).toBe(true);
		expect(second.some(({ opens }) => !opens)).toBe(true);
		const hasBackground = bank.some(({ background }) => background);
		const later = manyDraws(afterFacts(30));
		expect(later.some(({ background }) => background)).toBe(hasBackground);
	});

	test('gives even a first quiz the kinds and the background that are wished for', () => {
		const several = kindNames.filter((name) => kinds.get(name)!.severalParts);
		const count = Math.min(10, bank.filter(({ severalParts }) => severalParts).length);
		const items = drawFrom({ count, topics: [], kinds: several }, 'a', () => 'unseen');
		expect(items.map(({ severalParts }) => severalParts)).toEqual(Array(count).fill(true));
		const wish = { count: 100, topics: [], kinds: [], background: true };
		const all = drawFrom({ ...wish, count: bank.length }, 'a', () => 'unseen');
		expect(all).toHaveLength(bank.length);
	});

	test('never has two items of which one gives the other away', () => {
		// A small pack may have none.
		if (bank.length > 100) expect(pairsIn(bank)).not.toEqual([]);
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 20 }), fc.string(), (count, seed) => {
				const wish = { count, topics: [], kinds: [] };
				const items = drawFrom(wish, seed);
				expect(items).toHaveLength(count);
				expect(pairsIn(items)).toEqual([]);
			})
		);
	});

	test('has two such items only if no others that suit are left, whatever is wished for', () => {
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
					// Items in several parts suit up to a share, unless their kind is wished for.
					const others = fitting.filter(
						(item) => !items.includes(item) && (wish.kinds.length > 0 || !item.severalParts)
					);
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
			() => 'right',
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
