import { expect, test } from 'vitest';
import type { Briefing, Footnote, Statement } from '#bank';
import { paragraphsOf } from './notes.ts';

const statement = (id: string, paragraph: string): Statement => ({
	id,
	text: id,
	paragraphs: [paragraph],
	modality: 'stated',
	asserter: 'source',
	topic: 't'
});
const note = (id: string, at: string): Footnote => ({
	id,
	statement: at,
	text: id,
	asOf: '2011',
	sources: []
});
const briefing: Briefing = {
	pack: 'p',
	source: 'report',
	statements: [statement('s1', 'P1'), statement('s2', 'P1'), statement('s3', 'P2')],
	asserters: {},
	paragraphs: { P1: 'One', P2: 'Two' }
};

test('notes are lettered through a paragraph, and from a once more in the next', () => {
	const [one, two] = paragraphsOf(briefing, [note('x', 's1'), note('y', 's2'), note('z', 's3')]);
	expect(
		one!.lines.map(({ number, notes }) => [number, ...notes.map((each) => each.letter)])
	).toEqual([
		[1, 'a'],
		[2, 'b']
	]);
	expect(two).toMatchObject({ title: 'Two', notes: [{ id: 'z', letter: 'a', number: 3 }] });
});

test('every statement and every note stands once, after z comes aa', () => {
	const notes = Array.from({ length: 28 }, (_, place) => note(`n${place}`, 's2'));
	const paragraphs = paragraphsOf(briefing, notes);
	expect(paragraphs.flatMap(({ lines }) => lines.map(({ number }) => number))).toEqual([1, 2, 3]);
	expect(paragraphs.flatMap((each) => each.notes.map(({ id }) => id))).toEqual(
		notes.map(({ id }) => id)
	);
	expect(paragraphs[0]!.notes.slice(25).map(({ letter }) => letter)).toEqual(['z', 'aa', 'ab']);
});
