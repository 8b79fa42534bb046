import type { Counted } from '#log';
import type { Memory } from './replay.ts';
import type { Rating } from './scheduler.ts';

/**
 * Those of some facts, in their order, that were not known at their last review, or of which the
 * learner is misled. A second review on a day does not count for the schedule, and is still the
 * last one.
 * @param counted what counts, by the reading of the log
 */
export function missedFacts(
	memory: Memory,
	counted: readonly Counted[],
	facts: readonly string[]
): string[] {
	const last = new Map<string, { at: number; rating: Rating }>();
	for (const review of memory.reviews) last.set(review.fact, review);
	for (const record of counted) {
		if (record.type !== 'rating' || record.pack !== memory.pack) continue;
		const before = last.get(record.fact);
		if (!before || before.at <= record.at) last.set(record.fact, record);
	}
	return facts.filter((id) => memory.facts.get(id)?.misled || last.get(id)?.rating === 1);
}
