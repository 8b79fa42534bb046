import type { LogRecord } from '#log';
import type { Memory } from './replay.ts';
import type { Rating } from './scheduler.ts';

/**
 * Those of some facts, in their order, that were not known at their last review, or of which the
 * learner is misled. A second review on a day does not count for the schedule, and is the last one
 * all the same.
 * @param records the records of the log that count, in order
 */
export function missedFacts(
	memory: Memory,
	records: readonly LogRecord[],
	facts: readonly string[]
): string[] {
	const last = new Map<string, { at: number; rating: Rating }>();
	for (const review of memory.reviews) last.set(review.fact, review);
	for (const record of records) {
		if (record.type !== 'rating' || record.pack !== memory.pack) continue;
		const before = last.get(record.fact);
		if (!before || before.at <= record.at) last.set(record.fact, record);
	}
	return facts.filter((id) => memory.facts.get(id)?.misled || last.get(id)?.rating === 1);
}
