import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Term } from '#bank';
import { splitTerms } from './terms.ts';

const protocol: Term = { term: 'protocol', forms: ['protocols'], meaning: 'a treaty added to one' };
const oslo: Term = { term: 'Oslo Convention', forms: ['Oslo'], meaning: 'a treaty' };
const terms = [protocol, oslo];

test('a word of the glossary is cut out at its first place, in any form and case', () => {
	expect(splitTerms('The Protocol, and no other protocol.', terms)).toEqual([
		{ text: 'The ' },
		{ text: 'Protocol', term: protocol, marks: ',' },
		{ text: ' and no other protocol.' }
	]);
});

test('a longer form goes before a shorter one, and parts of words are left alone', () => {
	expect(splitTerms('Oslo Convention', terms)).toEqual([{ text: 'Oslo Convention', term: oslo }]);
	expect(splitTerms('subprotocol', terms)).toEqual([{ text: 'subprotocol' }]);
});

test.each([
	['Übereinkommen', 'Das Übereinkommen gilt.', 'Übereinkommen'],
	['übereinkommen', 'Übereinkommen: ein Vertrag', 'Übereinkommen'],
	['Genève', 'Genève, 1980', 'Genève'],
	['communiqué', 'a communiqué.', 'communiqué'],
	['Договор', 'это договор', 'договор'],
	['C++', 'in C++, and', 'C++'],
	['(CCW)', 'the (CCW) of 1980', '(CCW)']
])('a word of any script is found: %s', (word, text, found) => {
	const term: Term = { term: word, forms: [], meaning: '' };
	expect(splitTerms(text, [term])).toContainEqual(expect.objectContaining({ text: found, term }));
});

test.each([
	['Rat', 'der Rät und Verrat'],
	['Ende', 'Endeé Mittelende ende2'],
	['Е', 'Женева'],
	['e', 'e\u0301']
])('a part of a word is no word, whatever its letters: %s', (word, text) => {
	expect(splitTerms(text, [{ term: word, forms: [], meaning: '' }])).toEqual([{ text }]);
});

test('the marks after a word stay with it, so that none begins a line', () => {
	expect(splitTerms('Is it “Oslo”? No.', terms)).toEqual([
		{ text: 'Is it “' },
		{ text: 'Oslo', term: oslo, marks: '”?' },
		{ text: ' No.' }
	]);
});

test('the pieces joined give the text', () => {
	const words = fc.array(fc.constantFrom('Oslo', 'protocols', 'PROTOCOL', '.', ' ', 'x', '+('));
	fc.assert(
		fc.property(words, (list) => {
			const text = list.join('');
			expect(
				splitTerms(text, terms)
					.map(({ text, marks = '' }) => text + marks)
					.join('')
			).toBe(text);
		})
	);
});
