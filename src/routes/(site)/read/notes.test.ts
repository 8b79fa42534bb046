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

test('every statement is under its heading, with its number and its own notes', () => {
	const paragraphs = paragraphsOf(briefing, [note('x', 's1'), note('y', 's3'), note('z', 's3')]);
	expect(
		paragraphs.map(({ title, lines }) => [
			title,
			...lines.map(({ number, notes }) => [number, ...notes.map(({ id }) => id)])
		])
	).toEqual([
		['One', [1, 'x'], [2]],
		['Two', [3, 'y', 'z']]
	]);
});
