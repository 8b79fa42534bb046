import { seeded } from '#bank';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { arbitrary } from './arbitrary.ts';
import { examples } from './examples.ts';
import { match, type MatchSpec } from './match.ts';
import { spec as schema } from './schema.ts';

const rule = match.rules[1]!;

const prompt = (id: string, choice: string, facts?: string[]) => ({
	id,
	text: `Text of ${id}`,
	choice,
	why: `Why ${id}`,
	evidence: ['s1'],
	...(facts && { facts })
});
const choice = (id: string) => ({ id, text: `Text of ${id}` });
const spec: MatchSpec = {
	stem: 'What belongs to each?',
	facts: ['whole'],
	prompts: [prompt('a', 'x', ['fact-a']), prompt('b', 'y'), prompt('c', 'z'), prompt('d', 'x')],
	choices: [choice('x'), choice('y'), choice('z'), choice('none')]
};

describe('match', () => {
	it.each([
		[{ a: 'x', b: 'y', c: 'z', d: 'x' }, 1],
		[{ a: 'x', b: 'y', c: 'z', d: 'none' }, 0.75],
		[{ a: 'x', b: 'y', c: 'z' }, 0.75],
		[{ d: 'x' }, 0.25],
		[{ a: 'x', b: 'x', c: 'x', d: 'x' }, 0.5],
		[{ a: 'none', b: 'x' }, 0]
	])('grades %j with %d', (response, score) => {
		expect(rule.grade(spec, response).score).toBe(score);
	});

	it('judges each prompt by itself, with the facts it shows', () => {
		expect(rule.grade(spec, { a: 'x', b: 'z' }).parts).toEqual([
			{ id: 'a', points: 1, right: true, way: 'chosen', facts: ['fact-a'] },
			{ id: 'b', points: 0, right: false, way: 'chosen', facts: ['whole'] },
			{ id: 'c', points: 0, right: false, way: 'chosen', facts: ['whole'] },
			{ id: 'd', points: 0, right: false, way: 'chosen', facts: ['whole'] }
		]);
	});

	it('says what was given, and what is right where that was not', () => {
		const said = rule.explain(spec, { a: 'x', b: 'z' });
		expect(said.map(({ standing, label }) => [standing, label])).toEqual([
			['right', 'Text of a: “Text of x”'],
			['wrong', 'Text of b: “Text of y”, not “Text of z”'],
			['missed', 'Text of c: “Text of z”'],
			['missed', 'Text of d: “Text of x”']
		]);
	});

	it('gains one point, and no other part, with each prompt set right', () => {
		fc.assert(
			fc.property(arbitrary, ({ spec, response }) => {
				const before = rule.grade(spec, response);
				for (const { id, choice } of spec.prompts) {
					const gain = response[id] === choice ? 0 : 1 / spec.prompts.length;
					const after = rule.grade(spec, { ...response, [id]: choice });
					expect(after.score).toBeCloseTo(before.score + gain);
				}
			})
		);
	});

	it('scores the same in whatever order prompts and choices stand', () => {
		fc.assert(
			fc.property(arbitrary, ({ spec, response }) => {
				const turned = {
					...spec,
					prompts: [...spec.prompts].reverse(),
					choices: [...spec.choices].reverse()
				};
				expect(rule.grade(turned, response).score).toBe(rule.grade(spec, response).score);
			})
		);
	});

	it.each([['a spec', spec], ...examples.map((each) => [each.title, each.spec] as const)] as const)(
		'never shows the right choices in the order of the prompts: %s',
		(_, it) => {
			const orders = new Set<string>();
			for (let seed = 0; seed < 1000; seed++) {
				const order = match.arrange(it, seeded(String(seed)));
				const prompts = order.slice(0, it.prompts.length);
				expect([...prompts].sort()).toEqual(it.prompts.map(({ id }) => id).sort());
				const choices = order.slice(it.prompts.length);
				expect([...choices].sort()).toEqual(it.choices.map(({ id }) => id).sort());

				const keys = new Set(
					prompts.map((id) => it.prompts.find((each) => each.id === id)!.choice)
				);
				expect(choices.filter((id) => keys.has(id))).not.toEqual([...keys]);
				orders.add(choices.filter((id) => keys.has(id)).join());
			}
			// Each of the six orders of three, for the prompts stand in any order too.
			expect(orders.size).toBe(6);
		}
	);

	it('refuses a response without a choice, and ids there are not', () => {
		const read = match.response(spec);
		for (const response of [{}, [], { a: 'a' }, { x: 'x' }, { a: 'x', e: 'x' }, { a: '' }]) {
			expect(read(response)).toBeUndefined();
		}
		expect(read({ c: 'none' })).toBeDefined();
	});

	it.each([
		['a prompt that names no choice', { prompts: [...spec.prompts, prompt('e', 'w')] }],
		['a prompt with the id of a choice', { prompts: [...spec.prompts, prompt('x', 'y')] }],
		['two prompts with one id', { prompts: [...spec.prompts, prompt('a', 'y')] }],
		[
			'two choices that read the same',
			{ choices: [...spec.choices, { id: 'w', text: 'text of X' }] }
		],
		[
			'only two choices that are right',
			{ prompts: [prompt('a', 'x'), prompt('b', 'y'), prompt('c', 'x')] }
		]
	])('refuses a spec with %s', (_, change) => {
		expect(v.is(schema, spec)).toBe(true);
		expect(v.is(schema, { ...spec, ...change })).toBe(false);
	});
});
