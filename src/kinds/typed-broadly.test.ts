import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accepted, refused } from './typed-broadly.pairs.ts';
import { judgeTypedBroadly } from './typed-broadly.ts';
import * as fair from './typed-fairly.pairs.ts';
import { judgeTypedFairly } from './typed-fairly.ts';
import * as strict from './typed.pairs.ts';

type Group = fair.FairGroup;
const misjudged = ({ answers, typed, terms, known }: Group, wanted: boolean) =>
	typed.filter((text) => judgeTypedBroadly(text, answers, terms, known).accepted !== wanted);
const named = (groups: readonly Group[]) => groups.map((group) => [group.reason, group] as const);

describe('rule 3 accepts', () => {
	it.each(named(accepted))('%s', (_, group) => {
		expect(misjudged(group, true)).toEqual([]);
	});

	it.each(named(accepted))('what rule 2 refuses: %s', (_, { answers, typed, terms, known }) => {
		const isNew = typed.some((text) => !judgeTypedFairly(text, answers, terms, known).accepted);
		expect(isNew).toBe(true);
	});
});

describe('rule 3 refuses', () => {
	it.each(named([...refused, ...fair.refused]))('%s', (_, group) => {
		expect(misjudged(group, false)).toEqual([]);
	});

	it.each(strict.refused.map((group) => [group.reason, group] as const))(
		'what rule 1 refuses for a reason: %s',
		(_, { pairs, terms }) => {
			const known = { year: 2011, things: ['states'] };
			const passed = pairs.filter(
				([answer, typed]) => judgeTypedBroadly(typed, [answer], terms, known).accepted
			);
			expect(passed).toEqual([]);
		}
	);
});

describe('judgeTypedBroadly', () => {
	const likely = fc.constantFrom(
		...[...accepted, ...fair.accepted].flatMap(({ answers, typed }) => [...answers, ...typed])
	);
	const anyText = fc.oneof(
		likely,
		fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 30 })
	);

	it('accepts all that rule 2 accepts, with the same note', () => {
		fc.assert(
			fc.property(anyText, anyText, anyText, (typed, answer, term) => {
				const before = judgeTypedFairly(typed, [answer], [term], { year: 2011 });
				if (before.accepted) {
					expect(judgeTypedBroadly(typed, [answer], [term], { year: 2011 })).toEqual(before);
				}
			}),
			{ numRuns: 500 }
		);
	});

	it('judges any text without throwing, however long', () => {
		fc.assert(
			fc.property(anyText, anyText, anyText, (typed, answer, term) => {
				expect(typeof judgeTypedBroadly(typed, [answer], [term]).accepted).toBe('boolean');
			})
		);
		for (const part of [' ', '1 ', '25-', 'Nov ', '- ', '/', '11月', '(a', '25Nov', "'11"]) {
			const typed = part.repeat(1000).slice(0, 1000);
			expect(judgeTypedBroadly(typed, ['China and Russia']).accepted).toBe(false);
		}
	});
});
