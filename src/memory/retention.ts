import type { Memory } from './replay.ts';
import { studyDay } from './study-day.ts';

/** What came of reviews that were due, against what was predicted. */
interface Retention {
	/** How many facts were reviewed when due. */
	reviews: number;
	/** How many of them were recalled: rated better than again. */
	recalled: number;
	/** The sum of the chances that were predicted: how many should have been. */
	predicted: number;
}

/** The retention as it was on the last so many study days, today among them. */
export function retentionOf(memory: Memory, now: number, days: number): Retention {
	const from = studyDay(now, memory.offset) - days;
	const retention: Retention = { reviews: 0, recalled: 0, predicted: 0 };
	for (const { day, wasDue, predicted = 0, rating } of memory.reviews) {
		if (!wasDue || day <= from) continue;
		retention.reviews++;
		retention.predicted += predicted;
		if (rating > 1) retention.recalled++;
	}
	return retention;
}
