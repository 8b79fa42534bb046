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
		{ text: 'Protocol', term: protocol },
		{ text: ', and no other protocol.' }
	]);
});

test('a longer form goes before a shorter one, and parts of words are left alone', () => {
	expect(splitTerms('Oslo Convention', terms)).toEqual([{ text: 'Oslo Convention', term: oslo }]);
	expect(splitTerms('subprotocol', terms)).toEqual([{ text: 'subprotocol' }]);
});

test('the pieces joined give the text', () => {
	const words = fc.array(fc.constantFrom('Oslo', 'protocols', 'PROTOCOL', '.', ' ', 'x', '+('));
	fc.assert(
		fc.property(words, (list) => {
			const text = list.join('');
			expect(
				splitTerms(text, terms)
					.map((piece) => piece.text)
					.join('')
			).toBe(text);
		})
	);
});
