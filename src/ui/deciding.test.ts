import type { Statement } from '#bank';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAtDeciding, wordsOfAll } from './deciding.ts';

const statement = (text: string) => ({ id: 's1', text }) as Statement;
const shown = (text: string, words: string | string[]) =>
	cutAtDeciding(statement(text), { s1: words })
		.map(({ text, decides }) => (decides ? `[${text}]` : text))
		.join('');

test('the words that decide are marked where they stand, and nothing else', () => {
	expect(shown('All three are major makers.', 'major makers')).toBe(
		'All three are [major makers].'
	);
	expect(shown('It was rejected in Geneva.', ['in Geneva', 'It'])).toBe(
		'[It] was rejected [in Geneva].'
	);
});

test('without such words, or with some that are not there, all of it is marked', () => {
	expect(shown('It failed.', [])).toBe('[It failed.]');
	expect(shown('It failed.', 'won')).toBe('[It failed.]');
	expect(cutAtDeciding(statement('It failed.'), { s2: 'It' })).toEqual([
		{ text: 'It failed.', decides: true }
	]);
});

test('words that overlap are marked once, and no letter is lost', () => {
	expect(shown('one two three', ['one two', 'two three'])).toBe('[one two][ three]');
	fc.assert(
		fc.property(
			fc.string({ minLength: 1 }),
			fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 9 })), { maxLength: 4 }),
			(text, cuts) => {
				const words = cuts.map(([at, length]) => text.slice(at, at + length)).filter(Boolean);
				const pieces = cutAtDeciding(statement(text), { s1: words });
				expect(pieces.map((piece) => piece.text).join('')).toBe(text);
			}
		)
	);
});

test('several reasons have the words of each, once', () => {
	expect(
		wordsOfAll([{ words: { s1: 'a', s2: ['b', 'c'] } }, {}, { words: { s2: 'c', s3: 'd' } }])
	).toEqual({ s1: ['a'], s2: ['b', 'c'], s3: ['d'] });
});
