import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { arbitrary } from './arbitrary.ts';
import { number, type NumberSpec } from './number.ts';
import { spec as schema } from './schema.ts';
import { readNumber } from './read-number.ts';
import { accepted, acceptedBroadly, refused, type NumberGroup } from './typed.pairs.ts';

const rule = number.rules[1]!;

const spec: NumberSpec = {
	stem: 'How many signatories did the Oslo Convention have?',
	facts: ['oslo-signatories-111'],
	value: 111,
	unit: 'signatories',
	why: 'The Oslo Convention had 111 signatories.',
	evidence: ['s12'],
	mistakes: [
		{
			value: 1980,
			why: '1980 is a year.',
			evidence: ['s7'],
			fits: 'Which year would have been the dividing line?'
		},
		{ value: 25, why: '25 is a day.', evidence: ['s6'] }
	]
};
const runs = { numRuns: 1000 };

describe('a number is read', () => {
	/** What is typed, the unit, and the number; a change of a line here needs a new rule. */
	it.each<[typed: string, unit: string, value: number]>([
		['111', '', 111],
		['111 ', '', 111],
		[' 111.', '', 111],
		['one hundred and eleven', '', 111],
		['One hundred eleven', '', 111],
		['a hundred and eleven', '', 111],
		['nineteen eighty', '', 1980],
		['in 1980', '', 1980],
		['zero', '', 0],
		['007', '', 7],
		['１１１', '', 111],
		// Separators of thousands.
		['1,980', '', 1980],
		['1 980', '', 1980],
		['1\u00a0980', '', 1980],
		['1\u202f980', '', 1980],
		['1’980', '', 1980],
		['1,234,567', '', 1234567],
		['1.234.567', '', 1234567],
		['1 234 567', '', 1234567],
		// Decimal points and commas.
		['2.5', '', 2.5],
		['2,5', '', 2.5],
		['.5', '', 0.5],
		[',5', '', 0.5],
		['0,125', '', 0.125],
		['1.980', '', 1.98],
		['1,98', '', 1.98],
		['12,3456', '', 12.3456],
		['1,980.5', '', 1980.5],
		['1.980,5', '', 1980.5],
		['1 980,5', '', 1980.5],
		// Signs.
		['-5', '', -5],
		['−5', '', -5],
		['– 5', '', -5],
		['minus five', '', -5],
		['-1,980.5', '', -1980.5],
		['-$25', '$', -25],
		['$-25', '$', -25],
		// Units.
		['111 signatories', 'signatories', 111],
		['111 Signatories.', 'signatories', 111],
		['111signatories', 'signatories', 111],
		['111 signatores', 'signatories', 111],
		['one hundred and eleven signatories', 'signatories', 111],
		['1,980 km', 'km', 1980],
		['25km', 'km', 25],
		['25%', '%', 25],
		['25 percent', '%', 25],
		['2,5 per cent', '%', 2.5],
		['$25', '$', 25],
		['25 $', '$', 25],
		// Number words after digits.
		['2 million', '', 2e6],
		['2.3 million', '', 2.3e6],
		['2,3 million bombs', 'bombs', 2.3e6],
		['$2 billion', '$', 2e9],
		['2 million dollars', 'million dollars', 2],
		['2', 'million dollars', 2]
	])('from %j, with the unit %j, as %d', (typed, unit, value) => {
		expect(readNumber(typed, unit)).toBeCloseTo(value, 9);
	});

	it.each<[typed: string, unit: string]>([
		['', ''],
		['?', ''],
		['-', ''],
		['many', ''],
		['signatories', 'signatories'],
		['111 or 112', ''],
		['110-112', ''],
		['110, 111', ''],
		['1 1 1', ''],
		['1/3', ''],
		['10:25', ''],
		['1.2.3', ''],
		['1,2,3', ''],
		['about 111', ''],
		['more than 111', ''],
		['>111', ''],
		['not 111', ''],
		['5 minus', ''],
		['25 - 26', ''],
		['19–80', ''],
		['minus minus 5', ''],
		['111th', ''],
		['first', ''],
		['1980s', ''],
		['5²', ''],
		['1e3', ''],
		['0x6f', ''],
		['Infinity', ''],
		['NaN', ''],
		['111 signatories', ''],
		['111 votes', 'signatories'],
		['25 m', 'km'],
		['25%', ''],
		['$25', ''],
		['2 million million', ''],
		['November 25', '']
	])('from %j, with the unit %j, as none', (typed, unit) => {
		expect(readNumber(typed, unit)).toBeUndefined();
	});

	it('alike in each usual way to write it', () => {
		const whole = fc.integer({ min: -99_999_999, max: 99_999_999 });
		const decimals = fc.constantFrom('', '5', '25', '0625');
		fc.assert(
			fc.property(whole, decimals, (value, decimals) => {
				const sign = value < 0 ? '-' : '';
				const digits = String(Math.abs(value));
				const grouped = (mark: string) => digits.replace(/\B(?=(\d{3})+$)/g, mark);
				const written = (whole: string, mark: string) =>
					sign + whole + (decimals === '' ? '' : mark + decimals);
				const wanted = Number(written(digits, '.')) + 0;
				const ways = [
					written(digits, '.'),
					written(digits, ','),
					written(grouped(','), '.'),
					written(grouped(' '), ','),
					written(grouped('’'), '.')
				];
				for (const way of ways) {
					expect(readNumber(way, '') === wanted, way).toBe(true);
					expect(readNumber(`${way} countries`, 'countries') === wanted, way).toBe(true);
				}
			}),
			runs
		);
	});

	it('from any text without throwing', () => {
		/** Any text at all, halves of surrogate pairs among it. */
		const anyText = fc.string({
			unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)),
			maxLength: 40
		});
		fc.assert(
			fc.property(anyText, anyText, (typed, unit) => {
				expect(readNumber(typed, unit)).not.toBeNaN();
			})
		);
	});
});

describe('the grade of a number', () => {
	it('is 1 for the value in any writing, else 0', () => {
		for (const typed of ['111', '111 signatories', 'one hundred and eleven', '111.0']) {
			expect(rule.grade(spec, typed).score).toBe(1);
		}
		for (const typed of ['110', '112', '11', '-111', '1.11', 'many', '111 votes', '111 or 112']) {
			expect(rule.grade(spec, typed).score).toBe(0);
		}
	});

	it.each([
		[0.3, 0.1, ['0.2', '0.4', '0,35'], ['0.19', '0.41', '0.4001']],
		[2.3e6, 0, ['2.3 million', '2,300,000'], ['2300001', '2.31 million']],
		[1e9, 0, ['1 billion'], ['1000000001', '999999999']],
		[0, 0, ['0', '-0', 'zero'], ['0.000001', '1']],
		[-5, 1, ['-4', '-6', 'minus five'], ['5', '-3.9', '-6.1']]
	])('lets %d be off by %d, and by no more', (value, tolerance, right, wrong) => {
		const it = { ...spec, value, tolerance };
		for (const typed of right) expect(rule.grade(it, typed).score, typed).toBe(1);
		for (const typed of wrong) expect(rule.grade(it, typed).score, typed).toBe(0);
	});

	it('is 1 for the key with and without the unit, and 0 beyond the tolerance', () => {
		fc.assert(
			fc.property(arbitrary, fc.double({ min: 0.001, max: 1e6, noNaN: true }), ({ spec }, more) => {
				const { value, tolerance = 0, unit } = spec;
				expect(rule.grade(spec, number.key(spec)).score).toBe(1);
				if (/^[a-z]+$/.test(unit)) {
					expect(rule.grade(spec, `${value} ${unit}`).score).toBe(1);
				}
				for (const off of [tolerance + more, -tolerance - more]) {
					expect(rule.grade(spec, (value + off).toFixed(6)).score).toBe(0);
				}
			}),
			runs
		);
	});
});

describe('the frozen texts for a number', () => {
	const scored = (group: NumberGroup, by: number, score: number) =>
		group.typed.filter(
			(text) => number.rules[by]!.grade({ ...spec, mistakes: [], ...group }, text).score === score
		);
	const named = (groups: readonly NumberGroup[]) =>
		groups.map((group) => [group.reason, group] as const);

	it.each(named(accepted))('pass by rules 2 and 3: %s', (_, group) => {
		for (const by of [2, 3]) expect(scored(group, by, 0)).toEqual([]);
	});

	it.each(named(acceptedBroadly))('pass by rule 3 and not by rule 2: %s', (_, group) => {
		expect(scored(group, 3, 0)).toEqual([]);
		expect(scored(group, 2, 1)).toEqual([]);
	});

	it.each(named(refused))('pass by no rule: %s', (_, group) => {
		for (const by of [1, 2, 3]) expect(scored(group, by, 1)).toEqual([]);
	});
});

describe('the explanation of a number', () => {
	const missed = {
		part: 'key',
		label: '111 signatories',
		standing: 'missed',
		why: 'The Oslo Convention had 111 signatories.',
		evidence: ['s12']
	};

	it('shows what was typed, right, with the reason of the answer', () => {
		expect(rule.explain(spec, 'one hundred eleven')).toEqual([
			{ ...missed, part: 'answer', label: 'one hundred eleven', standing: 'right' }
		]);
	});

	it('explains a listed mistake beside the answer that was missed', () => {
		expect(rule.explain(spec, '1,980')).toEqual([
			{
				part: 'answer',
				label: '1,980',
				standing: 'wrong',
				why: '1980 is a year.',
				evidence: ['s7'],
				fits: 'Which year would have been the dividing line?'
			},
			missed
		]);
		expect(rule.explain(spec, 'twenty-five')).toMatchObject([{ why: '25 is a day.' }, missed]);
	});

	it('tells another number from what is no number', () => {
		expect(rule.explain(spec, '12')[0]?.why).toBe('That is not what the briefing says.');
		expect(rule.explain(spec, 'many')[0]?.why).toBe('That could not be read as a single number.');
	});

	it('says nothing after the number where there is no unit', () => {
		expect(rule.explain({ ...spec, unit: '' }, '7')[1]?.label).toBe('111');
	});
});

describe('the response to a number', () => {
	it('is any text that somebody may type, trimmed', () => {
		const read = number.response(spec);
		expect(read(' 111 ')).toBe('111');
		for (const typed of ['many', 'x'.repeat(300)]) expect(read(typed)).toBeDefined();
		for (const typed of ['', ' \u00a0', 'x'.repeat(1001), 111]) expect(read(typed)).toBeUndefined();
	});
});

describe('the spec of a number', () => {
	it.each([
		['a tolerance below 0', { tolerance: -1 }],
		['a value without end', { value: Infinity }],
		['a value that is not written in digits', { value: 1e-9 }],
		['a unit with spaces at its ends', { unit: ' km' }],
		['a mistake that is right', { mistakes: [{ value: 111, why: 'x', evidence: [] }] }],
		[
			'a mistake within the tolerance',
			{ tolerance: 5, mistakes: [{ value: 116, why: 'x', evidence: [] }] }
		]
	])('is refused with %s', (_, wrong) => {
		expect(v.is(schema, spec)).toBe(true);
		expect(v.is(schema, { ...spec, ...wrong })).toBe(false);
	});

	it('keeps its code when a mistake is explained, or a tolerance of 0 is written out', () => {
		const { mistakes: _, ...plain } = spec;
		expect(number.decisive({ ...plain, tolerance: 0 })).toEqual(number.decisive(spec));
		expect(number.decisive({ ...spec, tolerance: 1 })).not.toEqual(number.decisive(spec));
	});
});
