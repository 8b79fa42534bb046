import type { Counted, LogRecord } from '#log';
import { dayDone, studyDay, type Offset } from './study-day.ts';

/** What was done on one study day. */
export interface Activity {
	day: number;
	/** Cards that were rated. */
	cards: number;
	/** Questions that were answered in quizzes. */
	answers: number;
}

/**
 * What was done with a pack in each of the last so many weeks, Monday to Sunday, this week among
 * them; the days that are still to come are left out.
 * @param counted what counts, by the reading of the log
 */
export function activityByWeek(
	counted: readonly Counted[],
	pack: string,
	offset: Offset,
	now: number,
	weeks: number
): Activity[][] {
	const today = studyDay(now, offset);
	// Day 0 was a Thursday.
	const monday = today - ((today + 3) % 7) - 7 * (weeks - 1);
	const days = Array.from({ length: today - monday + 1 }, (_, place) => {
		return { day: monday + place, cards: 0, answers: 0 };
	});
	for (const record of counted) {
		if (record.type === 'checkpoint' || record.type === 'aside' || record.pack !== pack) continue;
		const activity = days[dayDone(record, offset) - monday];
		if (activity) activity[record.type === 'rating' ? 'cards' : 'answers']++;
	}
	return Array.from({ length: weeks }, (_, week) => days.slice(7 * week, 7 * week + 7));
}

/** The packs that something was done with. */
export function packsIn(records: readonly LogRecord[]): string[] {
	return [...new Set(records.flatMap((record) => ('pack' in record ? [record.pack] : [])))];
}
