import type { Rationale } from '#bank';
import type { Answer } from '#log';
import { expect, test } from 'vitest';
import { answerInWords, countsInWords, outcomeOf, type Line } from './outcome.ts';

const answer = (score: number, response: unknown = 'a') => ({ score, response }) as Answer;

test('a result counts what is right, partly right and not, and leaves out what there is none of', () => {
	expect(countsInWords([1, 1, 0.5, 0], 5)).toEqual({
		right: '2 right',
		others: ['1 partly', '2 not']
	});
	expect(countsInWords([1, 1], 2)).toEqual({ right: '2 right', others: [] });
	expect(countsInWords([], 3)).toEqual({ right: '0 right', others: ['3 not'] });
});

test('a question that was passed over is told from one that was answered wrong', () => {
	expect(outcomeOf(answer(1))).toBe('right');
	expect(outcomeOf(answer(0.5))).toBe('partly');
	expect(outcomeOf(answer(0))).toBe('wrong');
	expect(outcomeOf(answer(0, null))).toBe('open');
	expect(outcomeOf(undefined)).toBe('open');
});

/** A line of which each part is such as `wrong 111`. */
function said(parts: readonly string[], given: Line['verdict']['given'] = 'answer'): string {
	const rationales = parts.map((each) => {
		const [standing, ...label] = each.split(' ');
		return { standing, label: label.join(' ') } as Rationale;
	});
	const outcome = parts.every((each) => /^(right|avoided)/.test(each))
		? 'right'
		: parts.some((each) => each.startsWith('right'))
			? 'partly'
			: 'wrong';
	return answerInWords({ verdict: { rationales, given }, outcome } as unknown as Line);
}

test('a line says what you chose and what is right if that is one thing', () => {
	expect(said(['wrong 111', 'missed 3', 'avoided 25'])).toBe('You: 111. Right: 3.');
	expect(said(['wrong He said “no.”', 'missed Nobody knows?'])).toBe(
		'You: He said “no.” Right: Nobody knows?'
	);
	expect(said(['wrong “three”, not “two”'])).toBe('Right: “three”, not “two”.');
	expect(said(['right 3', 'avoided 111'])).toBe('');
});

test('a line counts what is right and wrong if there are several parts', () => {
	expect(said(['right a', 'right b', 'wrong c', 'missed d'])).toBe('2 right, 1 wrong, 1 missed.');
	expect(said(['wrong a', 'wrong b'])).toBe('2 wrong.');
});

test('a line says if no answer was given, or if it can’t be shown', () => {
	expect(said(['missed 3', 'avoided 111'], 'nothing')).toBe('No answer. Right: 3.');
	expect(said(['missed a', 'missed b'], 'nothing')).toBe('No answer.');
	expect(said(['missed 3'], 'unreadable')).toBe('Your answer can’t be shown. Right: 3.');
});
