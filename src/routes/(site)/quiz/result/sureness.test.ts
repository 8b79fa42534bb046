import type { Answer } from '#log';
import { expect, test } from 'vitest';
import { sureness } from './sureness.ts';

const answer = (certainty: number, score: number) => ({ certainty, score }) as Answer;

test('what was quite sure and wrong is said first, with its questions', () => {
	expect(sureness([answer(3, 1), answer(3, 0), undefined, answer(3, 0)])).toEqual({
		sentence: 'Twice you were quite sure and wrong',
		numbers: [2, 4]
	});
	expect(sureness([answer(3, 0)]).sentence).toMatch(/^Once /);
	expect(sureness([answer(3, 0), answer(3, 0), answer(3, 0)]).sentence).toMatch(/^3 times /);
});

test('who is partly right is not called wrong', () => {
	expect(sureness([answer(3, 0.5), answer(0, 0)])).toEqual({
		sentence: 'You were never quite sure and wrong',
		numbers: []
	});
});

test('who was never sure hears what was known anyway', () => {
	expect(sureness([answer(1, 1), answer(2, 0)])).toEqual({
		sentence: 'Once you were unsure and right',
		numbers: [1]
	});
	expect(sureness([answer(0, 0), undefined]).sentence).toBe('You were never quite sure');
});
