import { seeded } from '#bank';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { order, type OrderSpec } from './order.ts';
import { spec as schema } from './schema.ts';

const rule = order.rules[1]!;

const entry = (id: string, facts?: string[]) => ({
	id,
	text: `Text of ${id}`,
	why: `Why ${id}`,
	evidence: [`s-${id}`],
	...(facts && { facts })
});
/** A spec whose key is the alphabet. */
const specOf = (letters: string): OrderSpec => ({
	stem: 'In which order?',
	facts: ['whole'],
	entries: [...letters].map((letter) => entry(letter))
});
const lengths = ['abc', 'abcd', 'abcde', 'abcdef', 'abcdefg'];
const scoreOf = (letters: string, response: readonly string[]) =>
	rule.grade(specOf(letters), response).score;

function permutations(list: readonly string[]): string[][] {
	return list.length === 0
		? [[]]
		: list.flatMap((first) =>
				permutations(list.filter((each) => each !== first)).map((rest) => [first, ...rest])
			);
}

describe('order', () => {
	it.each([
		['abcd', 1],
		['acbd', 1 / 3],
		['bcda', 1 / 3],
		['dabc', 1 / 3],
		['badc', 0],
		['cdab', 1 / 3],
		['dcba', 0]
	])('grades %s, where abcd is right, with %d', (response, score) => {
		expect(scoreOf('abcd', [...response])).toBeCloseTo(score);
	});

	it.each(lengths)('gives 1 to %s alone, and 0 to it reversed', (letters) => {
		const full = permutations([...letters]).filter((each) => scoreOf(letters, each) === 1);
		expect(full).toEqual([[...letters]]);
		expect(scoreOf(letters, [...letters].reverse())).toBe(0);
	});

	it.each(lengths)(
		'gives an order of %s by chance no points on average, before the floor',
		(letters) => {
			const points = permutations([...letters]).flatMap((each) =>
				rule.grade(specOf(letters), each).parts.map((part) => part.points)
			);
			expect(points.reduce((sum, each) => sum + each)).toBe(0);
		}
	);

	it.each(lengths)('takes the same for one entry of %s out of place, however far', (letters) => {
		for (const [from, moved] of [...letters].entries()) {
			const others = [...letters].filter((each) => each !== moved);
			for (let to = 0; to < letters.length; to++) {
				const response = [...others.slice(0, to), moved, ...others.slice(to)];
				const wrong = to === from ? 0 : 1;
				const { parts, score } = rule.grade(specOf(letters), response);
				expect(parts.filter((part) => !part.right).length).toBe(wrong);
				expect(score).toBe((parts.length - 2 * wrong) / parts.length);
			}
		}
	});

	it.each(lengths)('never lowers the score of an order of %s for a pair put right', (letters) => {
		for (const response of permutations([...letters])) {
			for (let place = 1; place < response.length; place++) {
				const [one, other] = [response[place - 1]!, response[place]!];
				if (one < other) continue;
				const better = [...response];
				[better[place - 1], better[place]] = [other, one];
				expect(scoreOf(letters, better)).toBeGreaterThanOrEqual(scoreOf(letters, response));
			}
		}
	});

	it('shows with each pair the facts of both its entries', () => {
		const spec = {
			...specOf(''),
			entries: [entry('a', ['fact-a']), entry('b'), entry('c', ['fact-c'])]
		};
		expect(rule.grade(spec, ['b', 'c', 'a']).parts).toEqual([
			{ id: 'b', points: -1, right: false, way: 'chosen', facts: ['fact-a', 'whole'] },
			{ id: 'c', points: 1, right: true, way: 'chosen', facts: ['whole', 'fact-c'] }
		]);
	});

	it('says of each pair how it was put, and gives every reason once', () => {
		expect(rule.explain(specOf('abc'), ['b', 'c', 'a'])).toEqual([
			{
				part: 'b',
				label: 'First “Text of a”, then “Text of b”',
				standing: 'wrong',
				why: 'Why a Why b',
				evidence: ['s-a', 's-b']
			},
			{
				part: 'c',
				label: 'First “Text of b”, then “Text of c”',
				standing: 'right',
				why: 'Why c',
				evidence: ['s-b', 's-c']
			}
		]);
	});

	it.each(lengths)('shows %s in many orders, none of which scores', (letters) => {
		const shown = new Set<string>();
		for (let seed = 0; seed < 1000; seed++) {
			const ids = order.arrange(specOf(letters), seeded(String(seed)));
			expect([...ids].sort()).toEqual([...letters]);
			expect(scoreOf(letters, ids)).toBe(0);
			shown.add(ids.join(''));
		}
		const possible = permutations([...letters]).filter((each) => scoreOf(letters, each) === 0);
		expect(shown.size).toBeGreaterThanOrEqual(Math.min(possible.length, 300));
	});

	it('refuses what is not all entries, each once', () => {
		const read = order.response(specOf('abc'));
		for (const response of [[], ['a', 'b'], ['a', 'b', 'b'], ['a', 'b', 'd'], [...'abca'], 'abc']) {
			expect(read(response)).toBeUndefined();
		}
		expect(read(['c', 'a', 'b'])).toBeDefined();
	});

	it('refuses a spec of two entries, of eight, or of entries that are the same', () => {
		for (const letters of ['ab', 'abcdefgh', 'abca']) {
			expect(v.is(schema, specOf(letters))).toBe(false);
		}
		expect(v.is(schema, specOf('abcdefg'))).toBe(true);
	});
});
