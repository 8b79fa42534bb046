/** With fewer learners, discrimination is noise and is not shown; below the second, it only hints. */
export const LEAST_FOR_DISCRIMINATION = 10;
const LEAST_FOR_MORE_THAN_A_HINT = 50;

/** How far the learners who did well on the rest did well on a question. */
export interface Discrimination {
	/** From −1 to 1. */
	index: number;
	/** Set if there are so few learners that it only hints. */
	isIndicative: boolean;
}

/**
 * Moodle's discrimination index of a question: the product-moment correlation, over all learners who
 * were asked it, of their points for it with their points for the rest of the quiz
 * (Moodle, quiz statistics report, `discriminationindex`: C(x, X) / √(V(x) V(X)), there in percent).
 * @param pairs for each learner the points for the question, and for the rest
 * @returns undefined with fewer than ten learners, or if all have the same points for one of the two
 */
export function discriminationOf(
	pairs: readonly (readonly [own: number, rest: number])[]
): Discrimination | undefined {
	if (pairs.length < LEAST_FOR_DISCRIMINATION) return undefined;
	const mean = (of: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[of], 0) / pairs.length;
	const means = [mean(0), mean(1)] as const;
	let [covariance, own, rest] = [0, 0, 0];
	for (const pair of pairs) {
		const [one, other] = [pair[0] - means[0], pair[1] - means[1]];
		covariance += one * other;
		own += one * one;
		rest += other * other;
	}
	// Thirds of points leave dust where all have the same.
	const DUST = 1e-9;
	if (own < DUST || rest < DUST) return undefined;
	const index = Math.max(-1, Math.min(1, covariance / Math.sqrt(own * rest)));
	return { index, isIndicative: pairs.length < LEAST_FOR_MORE_THAN_A_HINT };
}
