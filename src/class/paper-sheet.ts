/** Result codes of what learners wrote on paper. */
import type { Random } from '#bank';
import type { Kinds } from '#kinds';
import { questionOf, type Question } from '#quiz';
import {
	fieldsOf,
	responseOnPaper,
	type PaperField,
	type PaperSheet
} from '#quiz/paper-answers.ts';
import { paperOf, planOf, type Form } from '#quiz/paper.ts';
import { chanceOfMark, MARKS } from './attempt-mark.ts';
import type { CodedQuiz } from './coded-quiz.ts';
import { writeResultCode } from './result-code.ts';

/** A question of a form, and what there is to type in for it. */
export interface SheetQuestion {
	code: string;
	question: Question;
	fields: readonly PaperField[];
}

/**
 * What a form asks, in its order.
 * @returns undefined if no result code can tell what the form drew, as in links that draw and were not
 * made for a class
 */
export function questionsOnSheet(
	quiz: CodedQuiz,
	kinds: Kinds,
	form: Form
): SheetQuestion[] | undefined {
	const { codes, recipe, chance } = planOf(quiz.recipe, form);
	if (chanceOfMark(quiz.recipe, Number(chance)) === undefined) return undefined;
	return codes.map((code) => {
		const question = questionOf(quiz.items.get(code)!, recipe, chance, kinds);
		return { code, question, fields: fieldsOf(paperOf(question, kinds)) };
	});
}

/** The code of a sheet, or the place of a question, from 0, that can't be answered so. */
export type SheetReading = { code: string } | { misfit: number };

/**
 * The result code of a sheet, as of a first attempt.
 * @param number the learner's number on the class list; undefined if there is none on the sheet
 * @param questions what `questionsOnSheet` gave for its form
 * @param random gives the sheet a mark of its own, if nothing is left to chance
 */
export function readSheet(
	quiz: CodedQuiz,
	kinds: Kinds,
	{ form, given }: PaperSheet,
	number: number | undefined,
	questions: readonly SheetQuestion[],
	random: Random
): SheetReading {
	const answers = new Map<string, { response: unknown }>();
	for (const [place, { code, question }] of questions.entries()) {
		const answer = responseOnPaper(question, kinds, given[place] ?? []);
		if (answer === 'misfit') return { misfit: place };
		if (answer) answers.set(code, answer);
	}
	const { draw, seed } = quiz.recipe;
	const isDrawn = draw !== undefined && seed === undefined;
	const mark = isDrawn ? Number(planOf(quiz.recipe, form).chance) : Math.floor(random() * MARKS);
	return {
		code: writeResultCode(quiz, { number, sitting: 1, mark }, (code) => answers.get(code))!
	};
}
