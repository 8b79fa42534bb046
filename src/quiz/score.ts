/** Adds up scores of 0 to 1, to the hundredth, so that thirds do not show their tails. */
export function total(scores: readonly number[]): number {
	return Math.round(scores.reduce((sum, score) => sum + score, 0) * 100) / 100;
}

/** A score in words, such as `7 of 10` or `7.5 of 10`. */
export function inWords(scores: readonly number[], questions: number): string {
	return `${total(scores)} of ${questions}`;
}
