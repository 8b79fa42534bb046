import type { Counted } from '#log';
import type { Memory } from './replay.ts';
import { eventsOf } from './reviews.ts';
import type { Rating } from './scheduler.ts';

/**
 * Those of some facts, in their order, that were not known at their last review, or of which the
 * learner is misled. A second review on a day moves no date, and is still the last one.
 * What was put aside is left out.
 * @param counted what counts, by the reading of the log
 */
export function missedFacts(
	memory: Memory,
	counted: readonly Counted[],
	facts: readonly string[]
): string[] {
	const last = new Map<string, Rating>();
	for (const record of counted) {
		if (record.type === 'checkpoint' || record.pack !== memory.pack) continue;
		// Known or not, whichever way it was answered.
		for (const event of eventsOf(record, () => 'chosen')) {
			if (event.type === 'review') last.set(event.review.fact, event.review.rating);
		}
	}
	return facts.filter(
		(id) => !memory.aside.has(id) && (memory.facts.get(id)?.misled || last.get(id) === 1)
	);
}
