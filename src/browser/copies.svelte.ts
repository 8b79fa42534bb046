import * as v from 'valibot';
import { Kept, local } from './kept.svelte.ts';
import { readBy } from './schema-reader.ts';
import type { Log } from './log.svelte.ts';
import { keyOf } from './person.ts';

const DAY = 24 * 60 * 60 * 1000;

/** After how many days, or how many answers, a copy is called old. */
const OLD = { days: 7, answers: 50 } as const;

const time = v.pipe(v.number(), v.minValue(0));
/** The clock of the last record that was carried away. */
const clock = v.pipe(v.number(), v.integer(), v.minValue(0));

const schema = v.object({
	/** When the last copy was made, in milliseconds; absent if there was none. */
	at: v.optional(time),
	/** How far the copy goes; earlier versions did not say. */
	clock: v.optional(clock),
	/** How far the last link of a pack goes, by pack. It carries what is known, not the answers. */
	links: v.optional(v.record(v.string(), clock)),
	/** Until when the reminder is put off. */
	later: v.optional(time)
});

/** If it is lost, the worst is a reminder too many. */
export const keptCopies = new Kept(keyOf('footnote:copy'), 1, readBy(schema), local);

/** What a browser answered when it was asked to keep what is stored: `unasked`, not yet. */
type Promised = 'unasked' | 'yes' | 'no';

/** When progress was last carried away from this device, and whether it is time to do so. */
class Copies {
	promised: Promised = $state('unasked');

	get #kept() {
		return keptCopies.current ?? {};
	}

	/** When the last copy was made, in milliseconds. */
	get last(): number | undefined {
		return this.#kept.at;
	}

	/** Notes that a copy of a log was made, and asks the browser to keep what is stored. */
	note(log: Log): void {
		keptCopies.current = { at: Date.now(), clock: clockOf(log) };
		void this.askToKeep();
	}

	/** As `note`, for a link that carries what is known of one pack. */
	noteLink(log: Log, pack: string): void {
		const kept = this.#kept;
		keptCopies.current = { ...kept, links: { ...kept.links, [pack]: clockOf(log) } };
		void this.askToKeep();
	}

	/** Puts the reminder off for as long as a copy is called new. */
	putOff(): void {
		keptCopies.current = { ...this.#kept, later: Date.now() + OLD.days * DAY };
	}

	/** Whether it is time to make a copy: much was not carried anywhere yet, or not for long. */
	isDue(log: Log, now: number): boolean {
		const { at = -1, clock, links = {}, later = 0 } = this.#kept;
		const waiting = answersIn(log).filter((answer) => {
			if (answer.clock <= (links[answer.pack] ?? 0)) return false;
			return clock === undefined ? answer.at > at : answer.clock > clock;
		});
		// If the clock was ahead then, nobody can tell when it was.
		if (now < later && later <= now + OLD.days * DAY) return false;
		return waiting.length >= OLD.answers || waiting.some((each) => now - each.at > OLD.days * DAY);
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

/** The answers and reviews that count. What a link brought was not given here. */
function answersIn(log: Log) {
	return log.counted.filter(({ type }) => type !== 'checkpoint');
}

/** The clock of the last record of a log, 0 if it has none. */
const clockOf = (log: Log) => log.history.at(-1)?.clock ?? 0;

export const copies = new Copies();
