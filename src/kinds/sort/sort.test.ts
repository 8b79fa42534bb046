import { seeded } from '#bank';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { arbitrary } from './arbitrary.ts';
import { examples } from './examples.ts';
import { sort, type SortSpec } from './sort.ts';
import { spec as schema } from './schema.ts';

const rule = sort.rules[1]!;

const entry = (id: string, category: string, facts?: string[]) => ({
	id,
	text: `Text of ${id}`,
	category,
	why: `Why ${id}`,
	evidence: ['s1'],
	...(facts && { facts })
});
const category = (id: string) => ({ id, text: `Text of ${id}` });
const spec: SortSpec = {
	stem: 'Where does each belong?',
	facts: ['whole'],
	categories: [category('x'), category('y'), category('empty')],
	entries: [entry('a', 'x', ['fact-a']), entry('b', 'x'), entry('c', 'y'), entry('d', 'y')]
};

describe('sort', () => {
	it.each([
		[{ a: 'x', b: 'x', c: 'y', d: 'y' }, 1],
		[{ a: 'x', b: 'x', c: 'y' }, 0.75],
		[{ a: 'x', b: 'x', c: 'x', d: 'x' }, 0.5],
		[{ c: 'y' }, 0.25],
		[{ a: 'y', b: 'y', c: 'x', d: 'empty' }, 0]
	])('grades %j with %d', (response, score) => {
		expect(rule.grade(spec, response).score).toBe(score);
	});

	it('judges each entry by itself, with the facts it shows', () => {
		expect(rule.grade(spec, { a: 'x', c: 'x' }).parts).toEqual([
			{ id: 'a', points: 1, right: true, way: 'chosen', facts: ['fact-a'] },
			{ id: 'b', points: 0, right: false, way: 'chosen', facts: ['whole'] },
			{ id: 'c', points: 0, right: false, way: 'chosen', facts: ['whole'] },
			{ id: 'd', points: 0, right: false, way: 'chosen', facts: ['whole'] }
		]);
	});

	it('says what was given, and what is right where that was not', () => {
		const said = rule.explain(spec, { a: 'x', c: 'empty' });
		expect(said.map(({ standing, label }) => [standing, label])).toEqual([
			['right', 'Text of a: “Text of x”'],
			['missed', 'Text of b: “Text of x”'],
			['wrong', 'Text of c: “Text of y”, not “Text of empty”'],
			['missed', 'Text of d: “Text of y”']
		]);
	});

	it('gains one point with each entry set right', () => {
		fc.assert(
			fc.property(arbitrary, ({ spec, response }) => {
				const before = rule.grade(spec, response);
				for (const { id, category } of spec.entries) {
					const gain = response[id] === category ? 0 : 1 / spec.entries.length;
					const after = rule.grade(spec, { ...response, [id]: category });
					expect(after.score).toBeCloseTo(before.score + gain);
				}
			})
		);
	});

	it('scores the same in whatever order entries and categories stand', () => {
		fc.assert(
			fc.property(arbitrary, ({ spec, response }) => {
				const turned = {
					...spec,
					entries: [...spec.entries].reverse(),
					categories: [...spec.categories].reverse()
				};
				expect(rule.grade(turned, response).score).toBe(rule.grade(spec, response).score);
			})
		);
	});

	it.each([['a spec', spec], ...examples.map((each) => [each.title, each.spec] as const)] as const)(
		'never shows the entries grouped in the order of the categories: %s',
		(_, it) => {
			const ids = it.categories.map(({ id }) => id);
			const orders = new Set<string>();
			for (let seed = 0; seed < 1000; seed++) {
				const order = sort.arrange(it, seeded(String(seed)));
				expect([...order].sort()).toEqual(it.entries.map(({ id }) => id).sort());
				const shown = order.map((id) => it.entries.find((each) => each.id === id)!.category);
				const grouped = [...shown].sort((one, other) => ids.indexOf(one) - ids.indexOf(other));
				expect(shown).not.toEqual(grouped);
				orders.add(order.join());
			}
			// Of the 24 orders of four, those are left out in which the groups follow each other.
			const groups = ids.map((id) => it.entries.filter(({ category }) => category === id).length);
			const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
			expect(orders.size).toBe(24 - groups.map(factorial).reduce((one, other) => one * other));
		}
	);

	it('shows entries of a single category in any order', () => {
		const single = { ...spec, entries: [entry('a', 'y'), entry('b', 'y'), entry('c', 'y')] };
		const orders = new Set<string>();
		for (let seed = 0; seed < 100; seed++) {
			orders.add(sort.arrange(single, seeded(String(seed))).join());
		}
		expect(orders.size).toBe(6);
	});

	it('refuses a response without a category, and ids there are not', () => {
		const read = sort.response(spec);
		for (const response of [{}, [], { a: 'a' }, { x: 'x' }, { a: 'x', e: 'x' }, { a: '' }]) {
			expect(read(response)).toBeUndefined();
		}
		expect(read({ c: 'empty' })).toBeDefined();
	});

	it.each([
		['an entry that names no category', { entries: [...spec.entries, entry('e', 'w')] }],
		['two entries with one id', { entries: [...spec.entries, entry('a', 'y')] }],
		['two entries', { entries: spec.entries.slice(1, 3) }],
		['one category', { categories: [category('x')], entries: spec.entries.slice(0, 2) }],
		['five categories', { categories: [...'xyuvw'].map(category) }]
	])('refuses a spec with %s', (_, change) => {
		expect(v.is(schema, spec)).toBe(true);
		expect(v.is(schema, { ...spec, ...change })).toBe(false);
	});
});
