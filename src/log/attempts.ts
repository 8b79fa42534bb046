import { Growth } from './growth.ts';
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

/** Whether an answer is one: what was taken back is none, "no idea" is one. */
export function isGiven({ response, certainty }: Answer): boolean {
	return response !== null || certainty === 0;
}

/** How many items of an attempt have an answer. */
export function countAnswered({ answers }: Attempt): number {
	return [...answers.values()].filter(({ last }) => isGiven(last)).length;
}

/** By id, in the order in which they began. */
export type Attempts = ReadonlyMap<string, Attempt>;

/**
 * The attempts of a log, kept as it grows: the map grows in place, each attempt in it never changes. What was answered or flagged after the end, as in a
 * second tab, does not count, nor does what belongs to no start.
 */
export class AttemptsReplay {
	#growth = new Growth();
	#attempts = new Map<string, Attempt>();

	/** @param history every record in total order; see `Growth` */
	read(history: readonly LogRecord[]): Attempts {
		const { isAnew, records } = this.#growth.next(history);
		if (isAnew) this.#attempts = new Map();
		for (const record of records) take(this.#attempts, record);
		return this.#attempts;
	}
}

/** The attempts of a log as it is: `new AttemptsReplay().read(history)`. */
export function replayAttempts(history: readonly LogRecord[]): Attempts {
	return new AttemptsReplay().read(history);
}

/** Takes in the next record. An attempt that was given out before is left as it was. */
function take(attempts: Map<string, Attempt>, record: LogRecord): void {
	if (!('attempt' in record)) return;
	const attempt = attempts.get(record.attempt);
	if (!attempt) {
		if (record.type !== 'start') return;
		const { attempt: id, quiz, items, at: started } = record;
		attempts.set(id, { id, quiz, items, started, answers: new Map(), flags: new Set() });
	} else if (!attempt.finished) {
		attempts.set(attempt.id, { ...attempt, ...changed(attempt, record) });
	}
}

function changed(attempt: Attempt, record: LogRecord): Partial<Attempt> {
	switch (record.type) {
		case 'answer': {
			const first = attempt.answers.get(record.item)?.first ?? record;
			return { answers: new Map([...attempt.answers, [record.item, { first, last: record }]]) };
		}
		case 'flag': {
			const flags = new Set(attempt.flags);
			if (record.on) flags.add(record.item);
			else flags.delete(record.item);
			return { flags };
		}
		case 'finish': {
			const { at, reason } = record;
			return { finished: reason ? { at, reason } : { at } };
		}
		default:
			return {};
	}
}
