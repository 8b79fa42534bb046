import { seeded } from '#bank';
import { inOneGo } from '#log/slices.ts';
import { forms, planOf } from '#quiz/paper.ts';
import { expect, test } from 'vitest';
import { CodedQuiz } from './coded-quiz.ts';
import { codecs, kinds, quizBy } from './example-quizzes.ts';
import type { FoundCode } from './find-codes.ts';
import { gatherResults } from './gather.ts';
import { questionsOnSheet, readSheet } from './paper-sheet.ts';
import { readResultCode } from './result-code.ts';

const random = seeded('sheets');

test('a sheet is read as what its form asked, however the quiz draws and orders', () => {
	for (let round = 0; round < 40; round++) {
		const quiz = quizBy(random);
		for (const form of forms) {
			const questions = questionsOnSheet(quiz, kinds, form)!;
			expect(questions.map(({ code }) => code)).toEqual(planOf(quiz.recipe, form).codes);
			const reading = readSheet(quiz, kinds, { form, given: [] }, 12, questions, random);
			if (!('code' in reading)) throw new Error('A blank sheet has a code.');
			const result = readResultCode(quiz, reading.code);
			if (result.is === 'faulty') throw new Error(`Its code is faulty: ${result.fault}.`);
			expect(result).toMatchObject({ number: 12, sitting: 1 });
			expect(result.answers.map(({ item }) => item.code).sort()).toEqual(
				questions.map(({ code }) => code).sort()
			);
			expect(result.answers.every(({ response }) => response === undefined)).toBe(true);
		}
	}
});

test('equal sheets are as many learners, of whom two may have no number', () => {
	const quiz = quizBy(random, { questions: 5, order: 'fixed' });
	const questions = questionsOnSheet(quiz, kinds, 'a')!;
	const found = [1, 2, 3, undefined, undefined].map((number): FoundCode => {
		const sheet = { form: 'a' as const, given: [] };
		const reading = readSheet(quiz, kinds, sheet, number, questions, () => 0.5);
		return {
			...{ is: 'code', text: 'code' in reading ? reading.code : '', line: 1, beside: '' },
			sheet
		};
	});
	const results = inOneGo(gatherResults(quiz, found));
	expect(results.learners.map(({ number }) => number)).toEqual([1, 2, 3, undefined, undefined]);
	expect(results.setAside).toEqual([]);
});

test('a draw that no code can tell can’t be typed in', () => {
	const { recipe, items } = quizBy(random, { questions: 6 });
	const { class: _, seed: __, ...rest } = recipe;
	const quiz = new CodedQuiz({ ...rest, draw: 3 }, items.values(), kinds, codecs);
	for (const form of forms) expect(questionsOnSheet(quiz, kinds, form)).toBeUndefined();
});
