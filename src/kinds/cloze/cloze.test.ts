import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { arbitrary } from './arbitrary.ts';
import { cloze, type ClozeSpec } from './cloze.ts';
import { spec as schema } from './schema.ts';
import { cutAtGaps, inShownOrder, nameOfGap } from './gaps.ts';

const rule = cloze.rules[1]!;

const spec: ClozeSpec = {
	stem: 'Where were the talks held, and what was turned down?',
	facts: ['whole'],
	text: 'The talks in {{city}} ended when the {{plan}} was turned down, {{when}} November.',
	gaps: [
		{
			id: 'city',
			accept: ['Geneva', 'Geneva, Switzerland'],
			refuse: ['Genoa'],
			why: 'Why city.',
			evidence: ['s4'],
			facts: ['place']
		},
		{ id: 'plan', accept: ['protocol'], why: 'Why plan.', evidence: ['s6'] },
		{
			id: 'when',
			accept: ['late in'],
			choices: ['late in', 'early in'],
			why: 'Why when.',
			evidence: ['s6']
		}
	]
};
const [city, plan, when] = spec.gaps as [Gap, Gap, Gap];
type Gap = ClozeSpec['gaps'][number];

const runs = { numRuns: 1000 };
/** For so many runs on a busy machine, in milliseconds. */
const LIMIT = 30_000;

describe('the grade of a cloze', () => {
	it.each([
		[{ city: 'Geneva', plan: 'protocol', when: 'late in' }, 3],
		[{ city: 'in geneva', plan: 'the protocol', when: 'late in' }, 3],
		[{ city: 'Geneva', plan: 'protocol' }, 2],
		[{ city: 'Geneva', plan: '', when: 'early in' }, 1],
		[{ when: 'late in' }, 1],
		[{ city: 'Genoa', plan: 'treaty' }, 0],
		[{ city: 'protocol', plan: 'Geneva' }, 0],
		[{ city: '', plan: '', when: 'early in' }, 0]
	])('gives %j %d of 3 points', (response, points) => {
		expect(rule.grade(spec, response)).toMatchObject({ score: points / 3, outOf: 3 });
	});

	it('judges each gap by the way it is filled, with its own facts or those of the item', () => {
		expect(rule.grade(spec, { city: 'Geneva', when: 'early in' }).parts).toEqual([
			{ id: 'city', points: 1, right: true, way: 'typed', facts: ['place'] },
			{ id: 'plan', points: 0, right: false, way: 'typed', facts: ['whole'] },
			{ id: 'when', points: 0, right: false, way: 'chosen', facts: ['whole'] }
		]);
	});

	it('notes each slip that it lets pass', () => {
		expect(rule.grade(spec, { city: 'Gneeva', plan: 'protocoll' })).toMatchObject({
			score: 2 / 3,
			note: 'Spelled “Geneva”. Spelled “protocol”.'
		});
		expect(rule.grade(spec, { city: 'Geneva' })).not.toHaveProperty('note');
	});

	it('lets no slip pass that is as near to a term to refuse', () => {
		expect(rule.grade(spec, { city: 'Geneoa' }).score).toBe(0);
	});

	it('takes a choice only as it stands', () => {
		const two = { ...spec, gaps: [city, plan, { ...when, choices: ['late in', 'late  in'] }] };
		expect(rule.grade(two, { when: 'late  in' }).score).toBe(0);
	});

	it(
		'rises by one point with each gap of the key, whatever the others hold',
		() => {
			fc.assert(
				fc.property(arbitrary, ({ spec, response }) => {
					const key = cloze.key(spec);
					let filled = response;
					let points = rule.grade(spec, filled).parts.filter((part) => part.right).length;
					for (const { id } of spec.gaps) {
						const wasRight = rule
							.grade(spec, filled)
							.parts.some((part) => part.id === id && part.right);
						filled = { ...filled, [id]: key[id]! };
						points += wasRight ? 0 : 1;
						expect(rule.grade(spec, filled).score).toBe(points / spec.gaps.length);
					}
					expect(points).toBe(spec.gaps.length);
				}),
				runs
			);
		},
		LIMIT
	);

	it(
		'is 0 where nothing is right',
		() => {
			fc.assert(
				fc.property(arbitrary, ({ spec }) => {
					const wrong = spec.gaps.map(({ id, accept, choices }) => [
						id,
						choices?.find((choice) => !accept.includes(choice)) ?? 'not one of those, nor near'
					]);
					const response = Object.fromEntries(wrong) as Record<string, string>;
					expect(cloze.response(spec)(response)).toBeDefined();
					expect(rule.grade(spec, response).score).toBe(0);
				}),
				runs
			);
		},
		LIMIT
	);
});

describe('the response to a cloze', () => {
	const read = cloze.response(spec);

	it('is trimmed, and may leave gaps out or empty', () => {
		expect(read({ city: ' Geneva ', plan: '  ' })).toEqual({ city: 'Geneva', plan: '' });
		expect(read({ when: 'late in' })).toBeDefined();
	});

	it.each([
		['nothing', {}],
		['only empty gaps', { city: '', plan: ' \u00a0', when: '' }],
		['a gap there is not', { city: 'Geneva', place: 'Oslo' }],
		['what is no choice', { when: 'Late in' }],
		['a number', { city: 4 }],
		['a list', ['Geneva', 'protocol', 'late in']],
		['more than anybody types', { city: 'x'.repeat(1001) }]
	])('is not %s', (_, response) => {
		expect(read(response)).toBeUndefined();
	});
});

describe('the explanation of a cloze', () => {
	it('names what was given, and what is right where it was not', () => {
		const response = { city: 'Gneeva', plan: 'treaty', when: '' };
		expect(rule.explain(spec, response)).toEqual([
			{
				part: 'city',
				label: 'Gap 1: “Gneeva”',
				standing: 'right',
				why: 'Why city.',
				evidence: ['s4']
			},
			{
				part: 'plan',
				label: 'Gap 2: “protocol”, not “treaty”',
				standing: 'wrong',
				why: 'Why plan.',
				evidence: ['s6']
			},
			{
				part: 'when',
				label: 'Gap 3: “late in”',
				standing: 'missed',
				why: 'Why when.',
				evidence: ['s6']
			}
		]);
	});

	it('does not number a gap that is alone', () => {
		const one = { ...spec, text: 'The {{plan}} was turned down.', gaps: [plan] };
		expect(rule.explain(one, { plan: 'treaty' })[0]?.label).toBe('“protocol”, not “treaty”');
	});
});

describe('the spec of a cloze', () => {
	const gaps = (list: readonly Gap[]) => ({
		...spec,
		text: list.map(({ id }) => `{{${id}}}`).join(' and '),
		gaps: list
	});

	it.each([
		['the text lacks a gap', { ...spec, text: 'In {{city}}, {{plan}}.' }],
		['the text names a gap there is not', { ...spec, text: `${spec.text} {{who}}` }],
		['the text names a gap twice', { ...spec, text: `${spec.text} {{when}}` }],
		['the gaps stand in another order', { ...spec, gaps: [plan, city, when] }],
		['a gap in the text is misspelled', { ...spec, text: `${spec.text} {{Who}}` }],
		['a pair of braces is left open', { ...spec, text: `${spec.text} {{` }],
		['there is no gap', { ...spec, text: 'No gap.', gaps: [] }],
		['two gaps have the same id', gaps([city, city])],
		[
			'a gap has a name that every object has',
			{ ...gaps([{ ...plan, id: 'constructor' }]), text: 'The {{constructor}}.' }
		],
		['there are six gaps', gaps([1, 2, 3, 4, 5, 6].map((i) => ({ ...plan, id: `g${i}` })))],
		['the key is not among the choices', gaps([{ ...when, accept: ['in late'] }])],
		['every choice is right', gaps([{ ...when, accept: ['late in', 'early in'] }])],
		['two choices read the same', gaps([{ ...when, choices: ['late in', 'Late in', 'early'] }])],
		['there is one choice', gaps([{ ...when, choices: ['late in'] }])],
		['nothing is accepted', gaps([{ ...plan, accept: [] }])]
	])('is refused where %s', (_, wrong) => {
		expect(v.is(schema, spec)).toBe(true);
		expect(v.is(schema, wrong)).toBe(false);
	});

	it('gives the same code in whatever order the choices were written', () => {
		const turned = { ...when, choices: [...when.choices!].reverse() };
		expect(cloze.decisive({ ...spec, gaps: [city, plan, turned] })).toEqual(cloze.decisive(spec));
	});
});

describe('the gaps of a text', () => {
	it('leave its pieces, of which there is one more', () => {
		expect(cutAtGaps('{{a}} and {{b-2}}.')).toEqual({
			pieces: ['', ' and ', '.'],
			ids: ['a', 'b-2']
		});
	});

	it('are named by number and by the words before, where there are any', () => {
		const cut = cutAtGaps(spec.text);
		expect([0, 1, 2].map((place) => nameOfGap(cut, place))).toEqual([
			'Gap 1 of 3, after “The talks in”',
			'Gap 2 of 3, after “talks in gap 1 ended when the”',
			'Gap 3 of 3, after “when the gap 2 was turned down,”'
		]);
		expect(nameOfGap(cutAtGaps('{{a}} met {{b}} in Oslo.'), 0)).toBe(
			'Gap 1 of 2, before “met gap 2 in Oslo.”'
		);
		expect(nameOfGap(cutAtGaps('{{a}}'), 0)).toBe('Gap 1 of 1');
	});

	it('show their choices in one order, however they were written', () => {
		expect(inShownOrder(['several', 'All', 'most'])).toEqual(['All', 'most', 'several']);
		expect(inShownOrder(['1,980', '25', 'one hundred and eleven', '9'])).toEqual([
			'9',
			'25',
			'one hundred and eleven',
			'1,980'
		]);
		expect(inShownOrder(['before 9', '25', '111'])).toEqual(['111', '25', 'before 9']);
		fc.assert(
			fc.property(arbitrary, ({ spec }) => {
				for (const { choices = [] } of spec.gaps) {
					expect(inShownOrder([...choices].reverse())).toEqual(inShownOrder(choices));
				}
			})
		);
	});
});
