/**
 * How sure the learner says to be: 0 no idea, 1 unsure, 2 fairly sure, 3 quite sure.
 */
export type Certainty = 0 | 1 | 2 | 3;

/**
 * What each level is called, and its marks for a right and a wrong answer. With these marks it
 * pays to say what one believes: unsure below a chance of 2/3 of being right, quite sure above 4/5
 * (A. R. Gardner-Medwin, certainty-based marking).
 */
export const certainties = [
	{ level: 0, name: 'No idea', right: 0, wrong: 0 },
	{ level: 1, name: 'Unsure', right: 1, wrong: 0 },
	{ level: 2, name: 'Fairly sure', right: 2, wrong: -2 },
	{ level: 3, name: 'Quite sure', right: 3, wrong: -6 }
] as const satisfies readonly { level: Certainty; name: string; right: number; wrong: number }[];

/**
 * The certainty marks of one answer: a part of the score earns that part of the marks for right;
 * only a score of 0 counts as wrong.
 */
export function certaintyMarks(level: Certainty, score: number): number {
	const { right, wrong } = certainties[level];
	return score > 0 ? right * score : wrong;
}

/** Marks with their sign, such as `+3`, `−6` and `0`. */
export function withSign(marks: number): string {
	const size = String(Math.abs(Math.round(marks * 100) / 100));
	return marks > 0 ? `+${size}` : marks < 0 ? `−${size}` : '0';
}
