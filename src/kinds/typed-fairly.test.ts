import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accepted, refused, type FairGroup } from './typed-fairly.pairs.ts';
import { judgeTypedFairly } from './typed-fairly.ts';
import * as strict from './typed.pairs.ts';
import { judgeTyped } from './typed.ts';

function misjudged({ answers, typed, terms, known }: FairGroup, wanted: boolean): string[] {
	return typed.filter((text) => judgeTypedFairly(text, answers, terms, known).accepted !== wanted);
}

describe('a fair teacher accepts', () => {
	it.each(accepted.map((group) => [group.reason, group] as const))('%s', (_, group) => {
		expect(misjudged(group, true)).toEqual([]);
	});
});

describe('a fair teacher refuses', () => {
	it.each(refused.map((group) => [group.reason, group] as const))('%s', (_, group) => {
		expect(misjudged(group, false)).toEqual([]);
	});

	it.each(strict.refused.map((group) => [group.reason, group] as const))(
		'what rule 1 refuses for a reason: %s',
		(_, { pairs, terms }) => {
			const passed = pairs.filter(
				([answer, typed]) =>
					judgeTypedFairly(typed, [answer], terms, { year: 2011, things: ['states'] }).accepted
			);
			expect(passed).toEqual([]);
		}
	);
});

it('is held by a hundred and fifty different pairs of each', () => {
	for (const groups of [accepted, refused]) {
		const pairs = groups.flatMap(({ answers, known, typed }) =>
			typed.map((text) => JSON.stringify([answers, known, text]))
		);
		expect(new Set(pairs).size).toBe(pairs.length);
		expect(pairs.length).toBeGreaterThanOrEqual(150);
	}
});

describe('judgeTypedFairly', () => {
	const likely = fc.constantFrom(
		...accepted.flatMap(({ answers, typed }) => [...answers, ...typed]),
		...strict.accepted.flatMap(({ pairs }) => pairs.flat())
	);
	const anyText = fc.oneof(
		likely,
		fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 30 })
	);
	const known = fc.record({
		things: fc.array(anyText, { maxLength: 2 }),
		isCount: fc.boolean(),
		year: fc.option(fc.integer({ min: 1000, max: 2999 }), { nil: undefined })
	});

	it('accepts all that rule 1 accepts, with the same note', () => {
		fc.assert(
			fc.property(anyText, anyText, anyText, known, (typed, answer, term, known) => {
				const before = judgeTyped(typed, [answer], [term]);
				if (before.accepted) {
					expect(judgeTypedFairly(typed, [answer], [term], known)).toEqual(before);
				}
			}),
			{ numRuns: 500 }
		);
	});

	it('refuses every text that is listed as wrong, unless it is a right answer by rule 1', () => {
		fc.assert(
			fc.property(anyText, anyText, anyText, known, (typed, answer, term, known) => {
				if (!judgeTyped(typed, [answer]).accepted) {
					const terms = [term, typed];
					expect(judgeTypedFairly(typed, [answer], terms, known).accepted).toBe(false);
				}
			}),
			{ numRuns: 500 }
		);
	});

	it('judges any text without throwing, however long', () => {
		fc.assert(
			fc.property(anyText, anyText, anyText, known, (typed, answer, term, known) => {
				expect(typeof judgeTypedFairly(typed, [answer], [term], known).accepted).toBe('boolean');
			})
		);
		for (const part of [' ', ',', 'and ', '(', '1', '1/', '٢', 'Fri ', '"']) {
			const typed = part.repeat(1000).slice(0, 1000);
			expect(judgeTypedFairly(typed, ['China and Russia'], [], {}).accepted).toBe(false);
		}
	});

	it('names the answer that a slip was taken for', () => {
		expect(judgeTypedFairly('Novmber 25, 2011', ['November 25'], [], { year: 2011 }).note).toBe(
			'Spelled “November 25”.'
		);
		expect(judgeTypedFairly('Rusia / China', ['China and Russia']).note).toBe('Spelled “Russia”.');
	});
});
