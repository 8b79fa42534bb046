import type { LogRecord } from '#log';
import * as v from 'valibot';
import { Kept, local } from './kept.svelte.ts';
import type { Log } from './log.svelte.ts';

const DAY = 24 * 60 * 60 * 1000;

/** After how many days, or how many answers, a copy is called old. */
const OLD = { days: 7, answers: 50 } as const;

const time = v.pipe(v.number(), v.minValue(0));

const schema = v.object({
	/** When the last copy was made, in milliseconds; absent where none was. */
	at: v.optional(time),
	/** How many answers and reviews counted then. */
	records: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
	/** Until when the reminder is put off. */
	later: v.optional(time)
});

/** If it is lost, the worst is a reminder too many. */
export const keptCopies = new Kept('footnote:copy', 1, schema, local);

/** What a browser answered when it was asked to keep what is stored: `unasked`, not yet. */
export type Promised = 'unasked' | 'yes' | 'no';

/** When progress was last carried away from this device, and whether it is time to do so. */
class Copies {
	promised: Promised = $state('unasked');

	get #kept() {
		return keptCopies.current ?? { records: 0 };
	}

	/** When the last copy was made, in milliseconds. */
	get last(): number | undefined {
		return this.#kept.at;
	}

	/** Notes that a copy of a log was made, and asks the browser to keep what is stored. */
	note(log: Log): void {
		keptCopies.current = { at: Date.now(), records: countAnswers(log.records) };
		void this.askToKeep();
	}

	/** Puts the reminder off for as long as a copy is called new. */
	putOff(): void {
		keptCopies.current = { ...this.#kept, later: Date.now() + OLD.days * DAY };
	}

	/** Whether it is time to make a copy: there is something new in the log, and much or for long. */
	isDue(log: Log, now: number): boolean {
		const { at, records, later = 0 } = this.#kept;
		const fresh = countAnswers(log.records) - (at === undefined ? 0 : records);
		const since = at ?? log.records[0]?.at ?? now;
		return fresh > 0 && now >= later && (fresh >= OLD.answers || now - since > OLD.days * DAY);
	}

	/** Asks the browser not to clear what is stored, where it can be asked. */
	async askToKeep(): Promise<void> {
		try {
			const { storage } = navigator as { storage?: Partial<StorageManager> };
			if (!storage?.persist) return;
			this.promised = (await storage.persist()) ? 'yes' : 'no';
		} catch {
			// It cannot be asked, as in a frame.
		}
	}
}

/** How many of some records are an answer or a review. */
export function countAnswers(records: readonly LogRecord[]): number {
	return records.filter(({ type }) => type === 'answer' || type === 'rating').length;
}

export const copies = new Copies();
