import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { arbitrary } from './arbitrary.ts';
import { multi, type MultiSpec } from './multi.ts';
import { spec as schema } from './schema.ts';

const rule = multi.rules[1]!;

const option = (id: string, facts?: string[]) => ({
	id,
	text: `Text of ${id}`,
	why: `Why ${id}`,
	evidence: ['s1'],
	...(facts && { facts })
});
const spec: MultiSpec = {
	stem: 'Which?',
	facts: ['whole'],
	options: [option('a', ['fact-a']), option('b'), option('c'), option('d')],
	key: ['c', 'a']
};

describe('multi', () => {
	it.each([
		[['a', 'c'], 1],
		[['a'], 0.5],
		[['a', 'c', 'b'], 0.5],
		[['a', 'b'], 0],
		[['b'], 0],
		[['b', 'd'], 0],
		[['a', 'b', 'c', 'd'], 0]
	])('grades %j, where a and c are right, with %d', (response, score) => {
		expect(rule.grade(spec, response).score).toBe(score);
	});

	it('counts a chosen key and a spared distractor as right, each with its own facts', () => {
		expect(rule.grade(spec, ['a', 'b']).parts).toEqual([
			{ id: 'a', points: 1, right: true, way: 'chosen', facts: ['fact-a'] },
			{ id: 'b', points: -1, right: false, way: 'chosen', facts: ['whole'] },
			{ id: 'c', points: 0, right: false, way: 'chosen', facts: ['whole'] },
			{ id: 'd', points: 0, right: true, way: 'chosen', facts: ['whole'] }
		]);
	});

	it('grades and explains a response alike in whatever order it was chosen', () => {
		const samples = arbitrary.chain((sample) =>
			fc.record({
				sample: fc.constant(sample),
				shuffled: fc.shuffledSubarray([...sample.response], {
					minLength: sample.response.length
				})
			})
		);
		fc.assert(
			fc.property(samples, ({ sample: { spec, response }, shuffled }) => {
				expect(rule.grade(spec, shuffled)).toEqual(rule.grade(spec, response));
				expect(rule.explain(spec, shuffled)).toEqual(rule.explain(spec, response));
			})
		);
	});

	it('never gives a point for choosing everything where half or more is wrong', () => {
		fc.assert(
			fc.property(arbitrary, ({ spec }) => {
				fc.pre(spec.key.length * 2 <= spec.options.length);
				const all = spec.options.map((each) => each.id);
				expect(rule.grade(spec, all).score).toBe(0);
			})
		);
	});

	it('takes the order in which the key is written for nothing', () => {
		const turned = { ...spec, key: ['a', 'c'] };
		expect(multi.key(turned)).toEqual(multi.key(spec));
		expect(multi.decisive(turned)).toEqual(multi.decisive(spec));
	});

	it('refuses no choice, a choice twice and an option there is not', () => {
		const read = multi.response(spec);
		for (const response of [[], ['a', 'a'], ['e'], ['a', 'e'], 'a']) {
			expect(read(response)).toBeUndefined();
		}
	});

	it('refuses a spec without a key or a distractor, or with a key that is no option', () => {
		for (const key of [[], ['a', 'b', 'c', 'd'], ['a', 'a'], ['a', 'e']]) {
			expect(v.is(schema, { ...spec, key })).toBe(false);
		}
		expect(v.is(schema, spec)).toBe(true);
		expect(v.is(schema, { ...spec, options: spec.options.slice(0, 2), key: ['a'] })).toBe(false);
	});
});
