import { DIGITS } from '#bank';
import {
	BLOCK_SIZE,
	CLOCKS_DIFFER,
	KEY_PREFIX,
	LogReader,
	bringingOf,
	compareRecords,
	encodeBlock,
	idOf,
	mergeRecords,
	parseBlock,
	readersFor,
	type Attempts,
	type Counted,
	type Entry,
	type LogRecord,
	type Merged,
	type Reading,
	type Unreadable
} from '#log';
import { rehearse } from '#log/rehearse.ts';
import { log as lateLog } from './late-log.svelte.ts';
import { keyOf, person, personNow } from './person.ts';
import { openLocal, openMirror, type Blocks, type LocalStore, type Mirror } from './storage.ts';

/**
 * Where all that was recorded is kept: `saved`, in local storage and on disk in the database;
 * `local`, in local storage alone, which a crash may cost its last minute; `mirror`, in the
 * database alone; `memory`, in this page alone. `saving` until that is known.
 */
export type SaveState = 'saving' | 'saved' | 'local' | 'mirror' | 'memory';

/** What the log is given by its surroundings. */
export interface Surroundings {
	local: LocalStore;
	mirror: Mirror;
	/** Wall-clock time in milliseconds. */
	now: () => number;
	/** How many minutes local time is behind UTC at a time, as `Date.getTimezoneOffset` has it. */
	zone?: (at: number) => number;
	/** A name of its own for this page's life: up to 32 digits and lower-case letters. */
	writer: string;
	/** How long to wait for the mirror, in milliseconds. */
	patience?: number;
	/** Tells other tabs what changed in the mirror alone: no storage event does. */
	tell?: (changes: Changes) => void;
}

/** Blocks by key as they are now; null where one is gone. */
export type Changes = ReadonlyMap<string, string | null>;

/** How long an erase or an import can be undone for certain, in milliseconds. */
export const UNDO_TIME = 24 * 60 * 60 * 1000;

/** No clock that says it's before this was right when it ran this code. */
const OLDEST = Date.UTC(2026, 0, 1);

/**
 * What is still to come by the clock shows that it was ahead, if it was done within a day or is so
 * many milliseconds off. Else it's more likely that the clock is behind now.
 */
const FAR = 180 * UNDO_TIME;

/** How long nothing more of an import has come from another tab when it is taken in, in milliseconds. */
const QUIET = 50;

/** A block written to less than this many milliseconds ago may be one that another tab writes. */
const SETTLED = 60 * 1000;

/** What is stored under one key of one store. */
export interface Copy {
	value: string;
	/** Its records, which are those of the history; absent where it cannot be read. */
	records?: readonly LogRecord[];
	reason?: Unreadable;
}

/** What each store has, by key. What cannot be read is left as it is. */
export type Copies = Record<'local' | 'mirror', ReadonlyMap<string, Copy>>;

/** The log on this device: all that its tabs recorded, and a place to record more. */
export class Log {
	readonly writer: string;
	/** Settles when what is stored was read, or the mirror did not answer in time; never rejects. */
	readonly ready: Promise<void>;
	saveState: SaveState = $state('saved');
	/** Settles when what was heard of an import in another tab is taken in. */
	heard = Promise.resolve();
	/** Ids under which different records were found, and one was taken. */
	readonly conflicts = new Set<string>();
	#copies: Copies = $state.raw({ local: new Map(), mirror: new Map() });
	/** A copy of it for each record would cost more the longer it is: it grows in place. */
	#history: LogRecord[] = [];
	/** Counts the changes to the history, so that what was derived from it is derived again. */
	#changes = $state(0);
	#reader = new LogReader();

	readonly surroundings: Surroundings;
	#isReady = false;
	#becomeReady!: () => void;
	/** The block that is being written: its number, and its records so far. */
	#block = 0;
	#open: readonly LogRecord[] = [];
	/** What is still to be written to each store. */
	#unsaved = { local: new Map<string, string>(), mirror: new Map<string, string>() };
	/** How many appends wait for the mirror. */
	#waiting = 0;
	/** What was heard of an import in another tab and is not yet taken in, and when it will be. */
	#heard = new Map<string, string | null>();
	#hearing: ReturnType<typeof setTimeout> | undefined;

	constructor(surroundings: Surroundings) {
		this.surroundings = surroundings;
		this.writer = surroundings.writer;
		this.ready = new Promise((resolve) => (this.#becomeReady = resolve));
	}

	/**
	 * Every record in order, with those that were taken back or erased. The list grows in place, as
	 * those below do: derive from what is in it, not from the list itself.
	 */
	get history(): readonly LogRecord[] {
		void this.#changes;
		return this.#history;
	}
	/** What the log says, with what counts of it. */
	get reading(): Reading {
		return this.#reader.read(this.history);
	}
	/** The records in order that were neither taken back nor erased. */
	get records(): readonly LogRecord[] {
		return this.reading.records;
	}
	/** What counts, in the order in which it came to count. */
	get counted(): readonly Counted[] {
		return this.reading.counted;
	}
	/** The attempts, by id, in the order in which they began. */
	get attempts(): Attempts {
		return this.reading.attempts;
	}
	/** The last erase that was not taken back; none once what it erased is removed. */
	get erased(): LogRecord | undefined {
		const { erase } = this.reading;
		return erase && compareRecords(this.#history[0]!, erase) < 0 ? erase : undefined;
	}
	/** What is stored. */
	get copies(): Copies {
		return this.#copies;
	}

	/** Reads both stores and unites them. To be called once at the start, and after a page was frozen. */
	async read(): Promise<void> {
		const { local, mirror } = this.surroundings;
		const stored = local.all(KEY_PREFIX);
		const readable = canRead(stored);
		if (readable) await readable;
		this.take('local', stored, new Map());
		const reading = mirror.all().then(async (blocks) => {
			await canRead(blocks);
			this.take('mirror', blocks, new Map());
		});
		const isMirrored = await this.within(reading.finally(() => this.#level()));
		this.#report(local.isOpen(), isMirrored);
		if (this.#noteAhead()) void this.#save();
		this.#isReady = true;
		this.#becomeReady();
	}

	/**
	 * Takes in what another tab changed in local storage: the key and value of a storage event. An
	 * import comes as an event for each of its blocks, and is taken in once all have come.
	 */
	hear(key: string | null, value: string | null): void {
		if (!key?.startsWith(KEY_PREFIX)) return;
		if (bringingOf(key) === undefined) {
			const blocks = new Map(value === null ? [] : [[key, value]]);
			const reading = canRead(blocks);
			if (reading) void reading.then(() => this.take('local', blocks));
			else this.take('local', blocks);
			return;
		}
		this.#heard.set(key, value);
		clearTimeout(this.#hearing);
		this.#hearing = setTimeout(() => {
			this.heard = this.heed('local', this.#heard);
			this.#heard = new Map();
		}, QUIET);
	}

	/** Takes in what another tab changed in a store. */
	async heed(store: keyof Copies, changes: Changes): Promise<void> {
		const written = new Map<string, string>();
		for (const [key, value] of changes) {
			if (value !== null && key.startsWith(KEY_PREFIX)) written.set(key, value);
		}
		if ([...changes.keys()].some((key) => bringingOf(key) !== undefined)) {
			// Only few pages ever hear of an import.
			const bringing = await import('./bringing.ts').catch(() => undefined);
			if (bringing) return bringing.heed(this, store, changes);
		}
		await canRead(written);
		this.take(store, written);
	}

	/**
	 * Records an entry. It counts at once; a negative time on the item is taken as none.
	 * @returns where all that was recorded is kept, once that is known
	 * @throws where the entry is not one that could be read again
	 */
	async append(entry: Entry): Promise<SaveState> {
		if (!this.#isReady) await this.ready;
		return this.record(entry).saved;
	}

	/**
	 * As `append`, once what is stored was read; the id is the one by which it can be taken back.
	 * @throws also where the log is not ready
	 */
	record(entry: Entry): { id: string; saved: Promise<SaveState> } {
		if (!this.#isReady) throw new Error('The log is not ready.');
		return { id: idOf(this.#record(entry)), saved: this.#save() };
	}

	/**
	 * Makes the first answer ever as fast to record as later ones, since one is about to be given. Each
	 * time is a task, for taps to come between.
	 */
	async prepare(): Promise<void> {
		for (let times = 0; times < 3 && this.history.length === 0; times++) {
			await new Promise((resolve) => setTimeout(resolve));
			rehearse();
		}
	}

	/** Takes back a record; a retract that is taken back restores. */
	undo(record: string): Promise<SaveState> {
		return this.append({ type: 'retract', record });
	}

	/**
	 * Makes all that was recorded so far not count. After a day it is removed from the device.
	 * @returns the id of the record by which this can be undone
	 */
	async erase(): Promise<string> {
		if (!this.#isReady) await this.ready;
		const id = idOf(this.#record({ type: 'erase' }));
		await this.#save();
		return id;
	}

	/**
	 * Notes which writers recorded what is still to come, as a clock does that was ahead for a while:
	 * what they say was studied then would not come again until the day that it showed.
	 * @returns whether there are any
	 */
	#noteAhead(): boolean {
		const now = this.surroundings.now();
		const { records, erased } = this;
		const ahead = (erased ? [...records, erased] : records).filter(
			({ at }) => at > now + CLOCKS_DIFFER
		);
		const [first, last] = ahead.reduce(
			([least, most], { at }) => [Math.min(least, at), Math.max(most, at)],
			[Infinity, 0]
		);
		const isBehind = last - first > UNDO_TIME && first < now + FAR;
		if (ahead.length === 0 || now < OLDEST || isBehind) return false;
		for (const whose of new Set(ahead.map(({ writer }) => writer))) {
			this.#write({ type: 'ahead', whose });
		}
		return true;
	}

	#record(entry: Entry): LogRecord {
		// The clock may have been put right while this page is open.
		if ((this.history.at(-1)?.at ?? 0) > this.surroundings.now() + CLOCKS_DIFFER) this.#noteAhead();
		return this.#write(entry);
	}

	#write(entry: Entry): LogRecord {
		const erase = this.erased;
		const last = this.#open.at(-1);
		// A block that ends before an erase can be removed as a whole.
		const isErased = last && (entry.type === 'erase' || (erase && compareRecords(last, erase) < 0));
		if (isErased || this.#open.length === BLOCK_SIZE) {
			this.#block++;
			this.#open = [];
		}
		const at = Math.max(0, Math.round(this.surroundings.now()));
		const stamp = {
			writer: this.writer,
			number: this.#block * BLOCK_SIZE + this.#open.length,
			clock: 1 + (this.history.at(-1)?.clock ?? 0),
			at,
			...(this.surroundings.zone && { zone: this.surroundings.zone(at) })
		};
		const time = 'millis' in entry ? { millis: Math.max(0, Math.round(entry.millis)) || 0 } : {};
		const { key, value } = encodeBlock([...this.#open, { ...entry, ...time, ...stamp }]);
		// What is kept in memory is what a reader of the block will find.
		const parsed = parseBlock(key, value);
		if ('reason' in parsed) throw new TypeError(`This is no entry of type "${entry.type}".`);
		const record = parsed.records.at(-1)!;
		this.#open = parsed.records;
		this.#history.push(record);
		this.#changes++;
		this.#unsaved.local.set(key, value);
		this.#unsaved.mirror.set(key, value);
		return record;
	}

	/** Writes what is unsaved, with what could not be written before. */
	async #save(): Promise<SaveState> {
		const { local, mirror } = this.surroundings;
		const unsaved = this.#unsaved;
		for (const [key, value] of unsaved.local) {
			if (local.put(key, value)) unsaved.local.delete(key);
		}
		const isLocal = unsaved.local.size === 0;
		const blocks = new Map(unsaved.mirror);
		this.saveState = 'saving';
		this.#waiting++;
		const isMirrored = await this.within(mirror.put(blocks));
		this.#waiting--;
		for (const [key, value] of isMirrored ? blocks : []) {
			// A later append may have made the block longer meanwhile.
			if (unsaved.mirror.get(key) === value) unsaved.mirror.delete(key);
		}
		const untold = [...blocks].filter(([key]) => unsaved.local.has(key));
		if (isMirrored && untold.length > 0) this.surroundings.tell?.(new Map(untold));
		this.#report(true, true);
		return stateOf(isLocal, isMirrored);
	}

	/** Says where all is kept, given which stores can be used. */
	#report(hasLocal: boolean, hasMirror: boolean): void {
		if (this.#waiting > 0) return;
		const { local, mirror } = this.#unsaved;
		this.saveState = stateOf(hasLocal && local.size === 0, hasMirror && mirror.size === 0);
	}

	/** Takes in what is in a store. @param before what was known of it and still holds */
	take(store: keyof Copies, blocks: Blocks, before = this.#copies[store]): void {
		const copies = new Map(before);
		const taken: (readonly LogRecord[])[] = [];
		for (const [key, value] of blocks) {
			const { copy, fresh } = this.copyOf(key, value);
			copies.set(key, copy);
			if (fresh) taken.push(fresh);
		}
		const merged = taken.length > 0 ? mergeRecords(this.#history, taken.flat()) : undefined;
		this.become({ ...this.#copies, [store]: copies }, merged);
	}

	/** Makes these the copies, and those records the history, if any are given. */
	become(copies: Copies, merged?: Merged): void {
		this.#copies = copies;
		if (!merged) return;
		this.#history = merged.records;
		this.#changes++;
		for (const id of merged.conflicts) this.conflicts.add(id);
	}

	/** What a stored value holds, and its records if they are not known from the other store. */
	copyOf(key: string, value: string): { copy: Copy; fresh?: readonly LogRecord[] } {
		const known = [this.#copies.local.get(key), this.#copies.mirror.get(key)];
		const same = known.find((copy) => copy?.value === value && copy.reason !== 'older');
		if (same) return { copy: same };
		const copy: Copy = { value, ...parseBlock(key, value) };
		return copy.records ? { copy, fresh: copy.records } : { copy };
	}
	/**
	 * Removes what was erased long enough ago, and copies to each store what only the other has.
	 * Nothing waits for it: a copy that fails is made the next time.
	 */
	#level(): void {
		const { local, mirror, now } = this.surroundings;
		const erase = this.erased;
		// An import may have brought the erase; what it hides stays as long as that can be undone.
		const brought = [...this.#copies.local.keys(), ...this.#copies.mirror.keys()].map(broughtAt);
		const since = brought.reduce((last, at) => Math.max(last, at), erase?.at ?? 0);
		const past = erase && now() - since > UNDO_TIME ? erase : undefined;
		const isKept = (last: LogRecord) => !past || compareRecords(last, past) >= 0;
		const gone: string[] = [];
		const missing = new Map<string, string>();
		for (const [key, { value, records }] of this.#copies.local) {
			const last = records?.at(-1);
			if (!last) continue;
			if (!isKept(last)) local.remove(key);
			else if (!this.#copies.mirror.has(key)) missing.set(key, value);
		}
		for (const [key, { value, records }] of this.#copies.mirror) {
			const last = records?.at(-1);
			if (!last) continue;
			if (!isKept(last)) gone.push(key);
			// Another tab may just have begun this block where this one cannot see it yet.
			else if (now() - last.at > SETTLED && !local.has(key)) local.put(key, value);
		}
		for (const write of [mirror.add(missing), mirror.remove(gone)]) write.catch(() => {});
		if (past) this.become(this.#copies, { records: this.#history.filter(isKept), conflicts: [] });
	}

	/** Whether some work on the mirror is done in time. */
	within(work: Promise<void>): Promise<boolean> {
		const { patience = 3000 } = this.surroundings;
		return Promise.race([
			work.then(
				() => true,
				() => false
			),
			new Promise<boolean>((resolve) => setTimeout(resolve, patience, false))
		]);
	}
}

/** Settles once blocks of earlier versions can be read, or what reads them could not be fetched. */
function canRead(blocks: Blocks): Promise<void> | undefined {
	return readersFor(blocks.values())?.catch(() => {});
}

/** How many digits of an import's name say when it was. */
export const BRINGING_DIGITS = 9;

/** When an import brought a block, in milliseconds; 0 where none did. */
function broughtAt(key: string): number {
	return parseInt(bringingOf(key)?.slice(0, BRINGING_DIGITS) ?? '0', 36);
}

/** Where is kept what is in these stores. */
export function stateOf(isLocal: boolean, isMirrored: boolean): SaveState {
	return isLocal ? (isMirrored ? 'saved' : 'local') : isMirrored ? 'mirror' : 'memory';
}

/** This person's log over this browser's stores; where pages are prerendered, one without any. */
function openLog(): Log {
	let channel: BroadcastChannel | undefined;
	function open(): void {
		if (typeof BroadcastChannel === 'undefined') return;
		channel = new BroadcastChannel(keyOf(KEY_PREFIX));
		channel.onmessage = ({ data }: MessageEvent<Changes>) => void log.heed('mirror', data);
	}
	const log = new Log({
		local: openLocal(() => globalThis.localStorage, person),
		mirror: openMirror(() => globalThis.indexedDB, person),
		now: Date.now,
		zone: (at) => new Date(at).getTimezoneOffset(),
		writer: Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) =>
			DIGITS.charAt(byte & 31)
		).join(''),
		tell: (changes) => channel?.postMessage(changes)
	});
	if (typeof window !== 'undefined') {
		void log.read();
		open();
		const own = keyOf(KEY_PREFIX);
		addEventListener('storage', ({ key, newValue }) => {
			if (key?.startsWith(own)) log.hear(key.replace(own, KEY_PREFIX), newValue);
		});
		// A page with an open channel is not kept for the way back.
		addEventListener('pagehide', () => {
			channel?.close();
			channel = undefined;
		});
		addEventListener('pageshow', ({ persisted }) => {
			if (!persisted) return;
			// Somebody else has had their turn meanwhile.
			if (personNow() !== person) return location.reload();
			open();
			void log.read();
		});
	}
	return log;
}

/** The log of this page. */
export const log = openLog();
lateLog.come(log);
