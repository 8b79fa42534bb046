import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainRecipe, readLink, writeLink, type Recipe } from './index.ts';
import { isTheWord, readReview, reviewByWord } from './review-later.ts';

const waiting = (review: string, mode: Recipe['mode'] = 'test'): Recipe => ({
	...plainRecipe,
	pack: 'p',
	codes: ['aaaaa'],
	mode,
	review
});

test.each([
	['later', { for: 'asking' }],
	['2026-12-01', { for: 'day', day: '2026-12-01' }],
	[reviewByWord('Harbor'), { for: 'word', digits: expect.stringMatching(/^.{5}$/) as string }]
])('a link that says review=%s is read again as it was written', (review, wait) => {
	const reading = readLink(writeLink(waiting(review)));
	expect(reading).toEqual({ form: 'recipe', recipe: waiting(review) });
	expect(readReview(waiting(review))).toEqual(wait);
});

test('nothing waits in practice, or if the link says nothing', () => {
	expect(readReview(waiting('later', 'practice'))).toBeUndefined();
	expect(readReview({ ...plainRecipe, pack: 'p', codes: ['aaaaa'], mode: 'test' })).toBeUndefined();
});

test('the word is known again however it is typed, and another one is not', () => {
	const wait = readReview(waiting(reviewByWord('Blue harbor')))!;
	for (const typed of ['Blue harbor', ' blue HARBOR. ', 'blue-harbor', 'ｂｌｕｅ harbor']) {
		expect(isTheWord(wait, typed), typed).toBe(true);
	}
	for (const typed of ['', 'blue', 'harbor blue', 'blue harbour']) {
		expect(isTheWord(wait, typed), typed).toBe(false);
	}
	expect(isTheWord({ for: 'asking' }, 'blue harbor')).toBe(false);
});

test('any word can be in a link', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (word) => {
			const reading = readLink(writeLink(waiting(reviewByWord(word))));
			expect(reading.form).toBe('recipe');
			expect(isTheWord(readReview(waiting(reviewByWord(word)))!, word)).toBe(true);
		})
	);
});

test('the digits of a word are frozen', () => {
	expect(reviewByWord('harbor')).toBe('word-4qkd9');
});
