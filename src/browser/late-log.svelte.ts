import type { Attempts, Counted, Entry, LogRecord } from '#log';
import { inTime } from './in-time.ts';
import type { Log, SaveState } from './log.svelte.ts';

/** What a quiz needs of the log. */
export interface QuizLog {
	readonly attempts: Attempts;
	readonly history: readonly LogRecord[];
	readonly counted: readonly Counted[];
	readonly saveState: SaveState;
	/** Settles once it is known what was recorded before. */
	readonly ready: Promise<void>;
	append(entry: Entry): Promise<SaveState>;
}

/** Keys that only a device has on which something was recorded. */
const RECORDED = /^footnote:(log|person)/;

/**
 * The log of this page, or before its scripts are here what can be said without: nothing is recorded.
 * Somebody new needs no more for their first question, so that doesn't wait for it.
 */
export class LateLog implements QuizLog {
	#log: Log | undefined = $state.raw();
	#coming: Promise<unknown> | undefined;

	/** The log itself is here. */
	come(log: Log): void {
		this.#log = log;
	}
	/** Fetches and reads the log, so that it can be written to. @throws Error if it can't be fetched */
	async load(): Promise<Log> {
		try {
			await (this.#coming ??= inTime(import('./log.svelte.ts')));
		} catch (error) {
			this.#coming = undefined;
			throw error;
		}
		await this.#log!.ready;
		return this.#log!;
	}

	get attempts(): Attempts {
		return this.#log?.attempts ?? new Map();
	}
	get history(): readonly LogRecord[] {
		return this.#log?.history ?? [];
	}
	get counted(): readonly Counted[] {
		return this.#log?.counted ?? [];
	}
	get saveState(): SaveState {
		return this.#log?.saveState ?? 'saved';
	}
	get ready(): Promise<void> {
		return this.#read();
	}
	async append(entry: Entry): Promise<SaveState> {
		return (this.#log ?? (await this.load())).append(entry);
	}

	async #read(): Promise<void> {
		if (this.#log || !(await isNew())) await this.load();
	}
}

/** This page's log, here or to come. */
export const log = new LateLog();

/** Whether nothing was ever recorded on this device; false if that can't be told without the log. */
async function isNew(): Promise<boolean> {
	try {
		if (Object.keys(localStorage).some((key) => RECORDED.test(key))) return false;
		return (await indexedDB.databases()).every(({ name }) => !name?.startsWith('footnote'));
	} catch {
		return false;
	}
}
