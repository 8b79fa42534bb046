import type { Answer, LogRecord } from './record.ts';

/** The answers to one item. Which counts is for the quiz's mode to say. */
export interface Answered {
	first: Answer;
	last: Answer;
}

/** One sitting of a quiz, as the log tells it. */
export interface Attempt {
	id: string;
	/** The quiz's link. */
	quiz: string;
	/** How many items the quiz has. */
	items: number;
	/** Wall-clock time in milliseconds. */
	started: number;
	/** By code of item. */
	answers: ReadonlyMap<string, Answered>;
	/** The codes of the items that are flagged now. */
	flags: ReadonlySet<string>;
	/** Absent while the attempt is open; `time`: the time limit ended it. */
	finished?: { at: number; reason?: 'time' };
}

interface Replayed extends Attempt {
	answers: Map<string, Answered>;
	flags: Set<string>;
}

/**
 * The attempts of a log by id, in the order in which they began. What was answered or flagged
 * after the end, as in a second tab, does not count, nor does what belongs to no start.
 * @param records in their total order, without what was taken back or erased
 */
export function replayAttempts(records: readonly LogRecord[]): Map<string, Attempt> {
	const attempts = new Map<string, Replayed>();
	for (const record of records) {
		if (!('attempt' in record)) continue;
		const attempt = attempts.get(record.attempt);
		if (!attempt) {
			if (record.type !== 'start') continue;
			const { attempt: id, quiz, items, at: started } = record;
			attempts.set(id, { id, quiz, items, started, answers: new Map(), flags: new Set() });
		} else if (attempt.finished) {
			continue;
		} else if (record.type === 'answer') {
			const first = attempt.answers.get(record.item)?.first ?? record;
			attempt.answers.set(record.item, { first, last: record });
		} else if (record.type === 'flag') {
			if (record.on) attempt.flags.add(record.item);
			else attempt.flags.delete(record.item);
		} else if (record.type === 'finish') {
			const { at, reason } = record;
			attempt.finished = reason ? { at, reason } : { at };
		}
	}
	return attempts;
}
