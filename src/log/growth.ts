import { effectOf } from './effect.ts';
import type { LogRecord } from './record.ts';

/** What came to count since a log was last looked at. */
export interface Grown {
	/** Whether `records` are all that count, to be taken in anew, and not only the new ones. */
	isAnew: boolean;
	records: readonly LogRecord[];
	/** The last erase that holds, where all is taken in anew. */
	erase?: LogRecord;
}

/**
 * Follows a log as it grows, so that what is derived from it costs what is new, not what is there.
 * Where the new comes after all that was there, and takes nothing back, only that is told.
 */
export class Growth {
	#count = 0;
	#last: LogRecord | undefined;

	/**
	 * @param history every record in total order, with retracts and erases and what they undo. A
	 * history only grows, so its length and its last record tell whether its beginning is the same.
	 */
	next(history: readonly LogRecord[]): Grown {
		const isLonger = this.#count === 0 || history[this.#count - 1] === this.#last;
		const fresh = isLonger ? history.slice(this.#count) : history;
		this.#count = history.length;
		this.#last = history.at(-1);
		const takesBack = fresh.some(({ type }) => type === 'retract' || type === 'erase');
		return isLonger && !takesBack
			? { isAnew: false, records: fresh }
			: { isAnew: true, ...effectOf(history) };
	}
}
