import type { Memory } from './replay.ts';
import { studyDay } from './study-day.ts';

/**
 * How many of some facts fall due on each study day from today on, where nothing is reviewed
 * meanwhile; what was put aside doesn't. Today includes anything overdue.
 * @param days how many days to look ahead, today among them
 */
export function forecastReviews(
	memory: Memory,
	facts: readonly string[],
	now: number,
	days: number
): number[] {
	const today = studyDay(now, memory.offset);
	const counts = new Array<number>(days).fill(0);
	for (const fact of facts) {
		const known = memory.facts.get(fact);
		if (!known || memory.aside.has(fact)) continue;
		const ahead = known.misled ? 0 : Math.max(0, known.dueDay - today);
		if (ahead < days) counts[ahead]!++;
	}
	return counts;
}
