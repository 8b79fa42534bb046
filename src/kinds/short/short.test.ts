import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { short, type ShortSpec } from './short.ts';
import { spec as schema } from './schema.ts';

const rule = short.rules[1]!;

const place: ShortSpec = {
	stem: 'In which city were the talks held?',
	facts: ['place-geneva'],
	accept: ['Geneva', 'Geneva, Switzerland'],
	why: 'The talks were held in Geneva.',
	evidence: ['s4'],
	mistakes: [
		{
			accept: ['Oslo'],
			why: 'Oslo is the name of a treaty here.',
			evidence: ['s3'],
			fits: 'Which city gives the treaty its name?'
		},
		{ accept: ['Washington', 'DC'], why: 'The US led the drive.', evidence: ['s1'] }
	],
	refuse: ['Genoa', 'Geneva']
};

describe('short', () => {
	it('grades any accepted answer with 1 and others with 0', () => {
		for (const typed of ['Geneva', 'in geneva', 'Geneva Switzerland']) {
			expect(rule.grade(place, typed).score).toBe(1);
		}
		for (const typed of ['Oslo', 'Genoa', 'Paris', 'not Geneva']) {
			expect(rule.grade(place, typed).score).toBe(0);
		}
	});

	it('lets a slip pass with a note, unless it is as near to a term to refuse', () => {
		expect(rule.grade(place, 'Genevra')).toMatchObject({ score: 1, note: 'Spelled “Geneva”.' });
		expect(rule.grade(place, 'Geneoa').score).toBe(0);
		expect(rule.grade({ ...place, refuse: ['Genevra'] }, 'Genevra').score).toBe(0);
	});

	it('shows what was typed, right, with the reason of the answer', () => {
		expect(rule.explain(place, 'genevva')).toEqual([
			{
				part: 'answer',
				label: 'genevva',
				standing: 'right',
				why: 'The talks were held in Geneva.',
				evidence: ['s4']
			}
		]);
	});

	it('explains a listed mistake, also with a slip in it, beside the answer that was missed', () => {
		const missed = {
			part: 'key',
			label: 'Geneva',
			standing: 'missed',
			why: 'The talks were held in Geneva.',
			evidence: ['s4']
		};
		expect(rule.explain(place, 'oslo')).toEqual([
			{
				part: 'answer',
				label: 'oslo',
				standing: 'wrong',
				why: 'Oslo is the name of a treaty here.',
				evidence: ['s3'],
				fits: 'Which city gives the treaty its name?'
			},
			missed
		]);
		expect(rule.explain(place, 'Washigton')).toMatchObject([
			{ standing: 'wrong', why: 'The US led the drive.', evidence: ['s1'] },
			missed
		]);
	});

	it('says of any other answer that the briefing does not say so', () => {
		expect(rule.explain(place, 'Paris')[0]).toMatchObject({
			label: 'Paris',
			standing: 'wrong',
			why: 'That is not what the briefing says.'
		});
	});

	it('trims a response, and takes whatever somebody may type', () => {
		const read = short.response(place);
		expect(read('  Geneva ')).toBe('Geneva');
		expect(read('x'.repeat(300))).toBeDefined();
		for (const typed of ['', ' \n\u00a0', 'x'.repeat(1001)]) expect(read(typed)).toBeUndefined();
	});

	it('refuses a spec that lists an accepted answer as a mistake, however it is written', () => {
		const mistake = { accept: ['the GENEVA.'], why: 'x', evidence: [] };
		const spec = (accept: string[]) => ({ ...place, mistakes: [{ ...mistake, accept }] });
		expect(v.is(schema, spec(['the GENEVA.']))).toBe(false);
		// A slip may be listed: it is another word.
		expect(v.is(schema, spec(['Genevra']))).toBe(true);
	});

	it('keeps its code when a term to refuse becomes an explained mistake', () => {
		const explained = { accept: ['Genoa', 'Geneva'], why: 'Another city.', evidence: [] };
		const { refuse: _, ...rest } = place;
		const moved = { ...rest, mistakes: [...(place.mistakes ?? []), explained] };
		expect(short.decisive(moved)).toEqual(short.decisive(place));
	});
});
