import type { Answer } from '#log';

/** A sentence about certainty, and the numbers of the questions it is about. */
export interface Sureness {
	sentence: string;
	numbers: readonly number[];
}

/**
 * What matters most in how sure somebody was: first what they were quite sure of and got wrong.
 * @param answers in the order of the questions; undefined if none was given
 */
export function sureness(answers: readonly (Answer | undefined)[]): Sureness {
	const numbersOf = (fits: (answer: Answer) => boolean) =>
		answers.flatMap((answer, place) => (answer && fits(answer) ? [place + 1] : []));
	const sure = numbersOf(({ certainty }) => certainty === 3);
	const mistaken = numbersOf(({ certainty, score }) => certainty === 3 && score === 0);
	const modest = numbersOf(({ certainty, score }) => certainty === 1 && score === 1);
	if (mistaken.length > 0) {
		return {
			sentence: `${times(mistaken.length)} you were quite sure and wrong`,
			numbers: mistaken
		};
	}
	if (sure.length > 0) return { sentence: 'You were never quite sure and wrong', numbers: [] };
	if (modest.length > 0) {
		return { sentence: `${times(modest.length)} you were unsure and right`, numbers: modest };
	}
	return { sentence: 'You were never quite sure', numbers: [] };
}

/** How often, such as "Twice" and "3 times". */
export function times(count: number): string {
	return ['', 'Once', 'Twice'][count] ?? `${count} times`;
}
