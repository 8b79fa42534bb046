import { certainties } from '#quiz';
import type { Calibration } from './replay.ts';

/** So many answers at a level say something about somebody's certainty. */
export const ENOUGH_ANSWERS = 10;

/** A level of certainty beside what its marks make worthwhile. */
export interface JudgedCalibration extends Calibration {
	/** The chances of being right between which no other level earns more; none for no idea. */
	worthwhile: { from: number; to: number } | undefined;
	/** `over`: right less often than the level is worthwhile for. `few`: too few answers to say. */
	judgement: 'over' | 'under' | 'fits' | 'few' | undefined;
}

/** Judges how sure somebody is, level by level, by the marks that certainty earns. */
export function judgeCalibration(calibration: readonly Calibration[]): JudgedCalibration[] {
	return calibration.map((each) => {
		const { level, answers, right } = each;
		// No idea means that nothing was chosen, so nothing can be right.
		if (level === 0) return { ...each, worthwhile: undefined, judgement: undefined };
		const worthwhile = { from: evenChance(level - 1), to: evenChance(level) };
		const share = right / answers;
		const judgement =
			answers < ENOUGH_ANSWERS
				? 'few'
				: share < worthwhile.from
					? 'over'
					: share > worthwhile.to
						? 'under'
						: 'fits';
		return { ...each, worthwhile, judgement };
	});
}

/** The chance of being right at which a level and the next one earn the same on average. */
function evenChance(level: number): number {
	const lower = certainties[level];
	const higher = certainties[level + 1];
	if (!lower || !higher) return 1;
	const risk = lower.wrong - higher.wrong;
	return risk / (risk + higher.right - lower.right);
}
