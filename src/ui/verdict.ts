import type { Grade } from '#bank';

/** The verdict on a response in words; it begins "Correct" or "Not quite". */
export function verdictWords({ score, outOf }: Grade, answered: boolean): string {
	if (score === 1) return 'Correct';
	if (!answered) return 'Not quite: no answer was given';
	if (score === 0) return 'Not quite';
	const points = Math.round(score * outOf * 100) / 100;
	return `Not quite: ${points} of ${outOf} points`;
}
