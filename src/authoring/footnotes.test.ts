import { expect, test } from 'vitest';
import { assemblePack } from './assemble.ts';
import { packOf, wellWritten } from './checks/example-pack.ts';
import { packFootnotes } from './data.ts';
import type { FactDraft, PackDraft } from './draft.ts';

const sources = [
	{ title: 'A table of planets', publisher: 'An observatory', url: 'https://a.test' }
];
const plain = packOf(wellWritten);
const outside = (text: string): FactDraft => ({
	...plain.facts['mercury']!,
	text,
	evidence: [],
	background: { asOf: '2020', sources }
});
const draft: PackDraft = {
	...plain,
	facts: { ...plain.facts, 'bg-one': outside('Mercury is small.'), 'bg-two': outside('It is hot.') }
};
const withFootnotes = (footnotes: PackDraft['footnotes']) =>
	assemblePack({ ...draft, ...(footnotes && { footnotes }) });

test('footnotes come in the order of the statements, each with what it rests on', async () => {
	const pack = await withFootnotes({ s2: ['bg-two'], s1: ['bg-one'] });
	expect(packFootnotes(pack)).toEqual([
		{ id: 'bg-one', statement: 's1', text: 'Mercury is small.', asOf: '2020', sources },
		{ id: 'bg-two', statement: 's2', text: 'It is hot.', asOf: '2020', sources }
	]);
});

test('a pack without background has no footnotes', async () => {
	expect(packFootnotes(await assemblePack(plain))).toEqual([]);
});

test.each([
	['is left out', { s1: ['bg-one'] }, '"bg-two" stands in 0 places'],
	['stands twice', { s1: ['bg-one', 'bg-two'], s2: ['bg-one'] }, '"bg-one" stands in 2 places'],
	['is unknown', { s1: ['bg-one', 'bg-two', 'bg-x'] }, '"bg-x" is no background fact'],
	['is of the source', { s1: ['bg-one', 'bg-two', 'venus'] }, '"venus" is no background fact'],
	['stands nowhere', { s99: ['bg-one', 'bg-two'] }, 'no statement "s99"']
])('a footnote that %s is refused', async (_, footnotes, fault) => {
	await expect(withFootnotes(footnotes)).rejects.toThrow(fault);
});
