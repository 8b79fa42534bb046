import type { Counted, LogRecord } from '#log';
import { studyDay, type Offset } from './study-day.ts';

/** What was done on one study day. */
interface Activity {
	day: number;
	/** Cards that were rated. */
	cards: number;
	/** Questions that were answered in quizzes. */
	answers: number;
}

/**
 * What was done with a pack on each of the last so many study days, today among them; the newest
 * first, and none of a day on which nothing was done.
 * @param counted what counts, by the reading of the log
 */
export function activityByDay(
	counted: readonly Counted[],
	pack: string,
	offset: Offset,
	now: number,
	days: number
): Activity[] {
	const today = studyDay(now, offset);
	const activities = new Map<number, Activity>();
	for (const record of counted) {
		if (record.type === 'checkpoint') continue;
		const day = studyDay(record.at, offset);
		if (record.pack !== pack || day <= today - days || day > today) continue;
		const activity = activities.get(day) ?? { day, cards: 0, answers: 0 };
		activity[record.type === 'rating' ? 'cards' : 'answers']++;
		activities.set(day, activity);
	}
	return [...activities.values()].sort((one, other) => other.day - one.day);
}

/** The packs that something was done with. */
export function packsIn(records: readonly LogRecord[]): string[] {
	return [...new Set(records.flatMap((record) => ('pack' in record ? [record.pack] : [])))];
}
