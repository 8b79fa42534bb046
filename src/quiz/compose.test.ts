import { packIndex, servedProofs } from '#authoring';
import { entriesOf, seeded } from '#bank';
import { loadKinds } from '#kinds';
import { readPack } from '#questions';
import { describe, expect, test } from 'vitest';
import { adviceOn, anotherLike, composeQuiz, type Candidate, type Outline } from './compose.ts';

const kinds = await loadKinds();
const pack = await readPack('ccw-2011');
const proofs = new Map(servedProofs(pack, kinds).map((proof) => [proof.code, proof]));
const candidates = entriesOf(packIndex(pack, kinds)).map((entry): Candidate => {
	const { level, lines } = proofs.get(entry.code)!;
	const statements = new Set(lines.flatMap((line) => (line.isRight ? line.evidence : [])));
	return { ...entry, level, statements: [...statements] };
});
const byCode = new Map(candidates.map((item) => [item.code, item]));
const topics = Object.keys(pack.topics);
const whole: Outline = { count: 10, topics: [], kinds: [], background: false };
const seeds = Array.from({ length: 60 }, (_, at) => `quiz ${at}`);
const compose = (outline: Partial<Outline>, seed: string) =>
	composeQuiz({ ...whole, ...outline }, candidates, seeded(seed)).map((code) => byCode.get(code)!);

const counts = <Key>(keys: readonly Key[]) => {
	const counted = new Map<Key, number>();
	for (const key of keys) counted.set(key, (counted.get(key) ?? 0) + 1);
	return [...counted.values()];
};

describe('a quiz for a class', () => {
	test('is ten questions over all topics and levels, without background, none giving another away', () => {
		for (const seed of seeds) {
			const items = compose({}, seed);
			expect(new Set(items).size).toBe(10);
			expect(items.filter(({ background }) => background)).toEqual([]);
			expect(
				adviceOn(
					items.map(({ code }) => code),
					topics,
					candidates
				)
			).toEqual([]);
			const perTopic = counts(items.map(({ topic }) => topic));
			expect(Math.max(...perTopic) - Math.min(...perTopic)).toBeLessThanOrEqual(1);
			expect(new Set(items.map(({ level }) => level)).size).toBe(3);
			expect(items.filter(({ severalParts }) => severalParts).length).toBeLessThanOrEqual(2);
			expect(new Set(items.flatMap(({ facts }) => facts)).size).toBe(
				items.flatMap(({ facts }) => facts).length
			);
			expect(items[0]!.opens).toBe(true);
		}
	});

	test('is another one for another seed, and the same for the same', () => {
		const codes = seeds.map((seed) => JSON.stringify(compose({}, seed)));
		expect(new Set(codes).size).toBe(seeds.length);
		expect(JSON.stringify(compose({}, seeds[0]!))).toBe(codes[0]);
	});

	test('keeps to the topics, kinds and number that are asked for', () => {
		const [topic] = topics as [string];
		const some = [...kinds.keys()].slice(0, 2);
		const items = compose({ topics: [topic], kinds: some, count: 5 }, 'x');
		expect(items).toHaveLength(5);
		expect(new Set(items.map((item) => item.topic))).toEqual(new Set([topic]));
		expect(items.every(({ kind }) => some.includes(kind))).toBe(true);
		for (const kind of kinds.keys()) {
			const fit = candidates.filter((item) => item.topic === topic && item.kind === kind);
			const all = compose({ topics: [topic], kinds: [kind], count: 99, background: true }, 'x');
			expect(all).toHaveLength(fit.length);
		}
	});
});

describe('another question like one', () => {
	test('is on the same topic, suits the rest, and comes round to every other', () => {
		for (const seed of seeds.slice(0, 20)) {
			const codes = compose({}, seed).map(({ code }) => code);
			for (const [place, code] of codes.entries()) {
				const other = anotherLike(code, codes, whole, candidates, new Set())!;
				expect(codes).not.toContain(other);
				expect(byCode.get(other)!.topic).toBe(byCode.get(code)!.topic);
				const swapped = codes.with(place, other);
				expect(adviceOn(swapped, topics, candidates)).toEqual([]);
			}
		}
	});

	test('runs out once all were refused', () => {
		const codes = compose({}, 'all').map(({ code }) => code);
		const refused = new Set<string>();
		const outline = { ...whole, topics: [byCode.get(codes[0]!)!.topic] };
		for (;;) {
			const other = anotherLike(codes[0]!, codes, outline, candidates, refused);
			if (other === undefined) break;
			expect(refused.has(other)).toBe(false);
			refused.add(other);
		}
		const fit = candidates.filter(
			({ topic, background, code }) =>
				topic === outline.topics[0] && !background && !codes.includes(code)
		);
		expect(refused.size).toBe(fit.length);
	});
});

describe('advice', () => {
	test('names what gives another away, topics left out and a single level', () => {
		const giving = candidates.find(({ givesAway }) => givesAway)!;
		const answers = giving.givesAway![0]!;
		expect(adviceOn([giving.code, answers], topics, candidates)).toContainEqual({
			is: 'gives-away',
			item: giving.code,
			answers
		});
		const easy = candidates.filter(({ level, topic }) => level === 'recall' && topic === topics[0]);
		expect(
			adviceOn(
				easy.slice(0, 2).map(({ code }) => code),
				topics,
				candidates
			)
		).toEqual(
			expect.arrayContaining([
				{ is: 'topics-left-out', topics: topics.slice(1) },
				{ is: 'one-level', level: 'recall' }
			])
		);
		expect(adviceOn([], topics, candidates)).toEqual([]);
	});
});
