/** What learners wrote on paper, as responses: what `paperOf` printed, the other way round. */
import { kindOf, type Kinds } from '#kinds';
import { checkResponse } from './grading.ts';
import { letteredOf, promptsOf, type Form, type PaperQuestion } from './paper.ts';
import type { Question } from './quiz.ts';

/** How one thing that a learner wrote is typed in. */
export type PaperField =
	/** One of the letters. */
	| { by: 'letter'; letters: readonly string[] }
	/**
	 * Several of the letters. If their places count, there are so many, and a hyphen stands for one
	 * that was left out.
	 */
	| { by: 'letters'; letters: readonly string[]; places?: number }
	/** Words or a number; if there are choices, one of them. */
	| { by: 'words'; choices: readonly string[] };

/** A sheet as somebody typed it in. */
export interface PaperSheet {
	form: Form;
	/** For each question of the form, what is in each of its fields; empty if the learner left it out. */
	given: readonly (readonly string[])[];
}

/** What there is to be typed in for a question. */
export function fieldsOf(question: PaperQuestion): PaperField[] {
	const { marks, lettered, prompts, places, choices } = question;
	const letters = lettered.map(({ letter }) => letter);
	if (marks === 'one') return [{ by: 'letter', letters }];
	if (marks === 'several') return [{ by: 'letters', letters }];
	if (letters.length > 0) return [{ by: 'letters', letters, places: places || prompts.length }];
	if (choices.length > 0) return choices.map((own) => ({ by: 'words', choices: own }));
	return [{ by: 'words', choices: [] }];
}

/**
 * The response that was written to a question.
 * @param given what is in each of its fields
 * @returns undefined if nothing was written, `misfit` if the question can't be answered so
 */
export function responseOnPaper(
	question: Question,
	kinds: Kinds,
	given: readonly string[]
): { response: unknown } | 'misfit' | undefined {
	const texts = given.map((text) => text.trim());
	if (texts.every((text) => text === '')) return undefined;
	const response = written(question, kinds, texts);
	const checked = response && checkResponse(question.item, kinds, response);
	return checked === undefined ? 'misfit' : { response: checked };
}

function written(question: Question, kinds: Kinds, texts: readonly string[]): unknown {
	const neutral = kindOf(question.item, kinds).neutral(question.item.spec);
	const [text = ''] = texts;
	const ids = new Map(letteredOf(question, kinds).map(({ letter, id }) => [letter, id]));
	const places = [...text.toUpperCase()].map((letter) => (letter === '-' ? '' : ids.get(letter)));
	switch (neutral.shape) {
		case 'text':
		case 'number':
			return text;
		case 'gaps':
			return Object.fromEntries(
				neutral.gaps.flatMap(({ id }, place) => (texts[place] ? [[id, texts[place]]] : []))
			);
		case 'single':
			return places.length === 1 ? places[0] : undefined;
		case 'multiple':
		case 'order':
			return places;
		case 'match': {
			const prompts = promptsOf(neutral.prompts, question.order);
			if (places.length !== prompts.length || places.includes(undefined)) return undefined;
			return Object.fromEntries(
				prompts.flatMap(({ id }, place) => (places[place] ? [[id, places[place]]] : []))
			);
		}
	}
}
