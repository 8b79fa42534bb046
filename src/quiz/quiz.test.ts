import { type Item } from '#bank';
import { loadKinds } from '#kinds';
import { describe, expect, test } from 'vitest';
import { writeLink } from './link.ts';
import { codesOf, questionOf } from './quiz.ts';
import { plainRecipe, type Recipe } from './recipe.ts';

const codes = Array.from({ length: 30 }, (_, at) => String(10000 + at));
const recipe: Recipe = { ...plainRecipe, pack: 'p', codes };
const kinds = await loadKinds();
const items = new Map(
	codes.map((code): [string, Item] => [
		code,
		{
			code,
			kind: 'choice',
			rule: 1,
			topic: 't',
			level: 'recall',
			spec: {
				stem: 'Which?',
				facts: ['f'],
				options: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id, why: 'so', evidence: [] })),
				key: 'a'
			} as Item['spec']
		}
	])
);
const questions = (each: Recipe, attempt: string) =>
	codesOf(each, attempt).map((code) => questionOf(items.get(code)!, each, attempt, kinds));
const orders = (each: Recipe, attempt: string) =>
	questions(each, attempt).map(({ item, order }) => [item.code, order]);

describe('a quiz', () => {
	test('in fixed order is the same for every attempt', () => {
		expect(orders(recipe, 'one')).toEqual(orders(recipe, 'two'));
		expect(codesOf(recipe, 'one')).toEqual(codes);
	});

	test('shuffled differs between attempts and keeps to itself', () => {
		const shuffled: Recipe = { ...recipe, order: 'shuffled' };
		expect(orders(shuffled, 'one')).not.toEqual(orders(shuffled, 'two'));
		expect(orders(shuffled, 'one')).toEqual(orders(shuffled, 'one'));
		expect([...codesOf(shuffled, 'one')].sort()).toEqual(codes);
	});

	test('with a seed is the same for all, and another with another seed', () => {
		const form = (seed: string): Recipe => ({ ...recipe, order: 'shuffled', draw: 10, seed });
		expect(orders(form('b'), 'one')).toEqual(orders(form('b'), 'two'));
		expect(orders(form('a'), 'one')).not.toEqual(orders(form('b'), 'one'));
	});

	test('moves the key about over the items', () => {
		const places = questions(recipe, 'one').map(({ order }) => order.indexOf('a'));
		for (const place of [0, 1, 2, 3]) {
			expect(places.filter((each) => each === place).length).toBeGreaterThan(1);
		}
	});

	test('draws every item about as often, for a thousand learners', () => {
		const drawing: Recipe = { ...recipe, draw: 10 };
		const counts = new Map(codes.map((code) => [code, 0]));
		for (let learner = 0; learner < 1000; learner++) {
			const drawn = codesOf(drawing, `learner ${learner}`);
			expect(drawn).toHaveLength(10);
			for (const code of drawn) counts.set(code, counts.get(code)! + 1);
		}
		const error = Math.sqrt(1000 * (1 / 3) * (2 / 3));
		for (const count of counts.values()) {
			expect(Math.abs(count - 1000 / 3)).toBeLessThan(5 * error);
		}
	});

	test('stays what it was: links with the orders they give', () => {
		expect(writeLink({ ...recipe, codes: codes.slice(0, 2) })).toMatchInlineSnapshot(
			`"pack=p&q=1000010001&c=2dwv7"`
		);
		expect(orders({ ...recipe, codes: codes.slice(0, 3) }, 'one')).toMatchInlineSnapshot(`
			[
			  [
			    "10000",
			    [
			      "c",
			      "b",
			      "a",
			      "d",
			    ],
			  ],
			  [
			    "10001",
			    [
			      "d",
			      "b",
			      "a",
			      "c",
			    ],
			  ],
			  [
			    "10002",
			    [
			      "d",
			      "c",
			      "b",
			      "a",
			    ],
			  ],
			]
		`);
	});
});
