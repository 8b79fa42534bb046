import type { Verdict } from '#bank';

/** A verdict in words; it begins "Correct", "Partly right" or "Not quite". */
export function verdictWords({ grade: { score, outOf }, given }: Verdict): string {
	const verdict = score === 1 ? 'Correct' : score > 0 ? 'Partly right' : 'Not quite';
	if (given === 'unreadable') return `${verdict}: your answer can’t be shown`;
	if (given === 'nothing') return `${verdict}: no answer was given`;
	if (score === 0 || score === 1) return verdict;
	const points = Math.round(score * outOf * 100) / 100;
	return `${verdict}: ${points} of ${outOf} points`;
}
