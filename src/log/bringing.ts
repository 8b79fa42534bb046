import { blocksOf } from './backup.ts';
import { encodeBlock, textOf } from './block.ts';
import { mergeInSlices } from './merge-in-slices.ts';
import { idOf, type LogRecord } from './record.ts';
import { inTurn, type Slices } from './slices.ts';

/** What the records of another log would do to this one. */
export interface Bringing {
	/** What is not here yet and would be added. */
	fresh: readonly LogRecord[];
	/** How many records are here already, just the same. */
	known: number;
	/**
	 * How many cannot be added, since their ids name other records here, or they follow such a one in
	 * its block. What is here stays.
	 */
	conflicts: number;
	/** How many cannot be shown by any page, or follow such a one in its block. They stay out. */
	unsound: number;
	/** What counts here now and would not, by an erase on the other device. */
	silenced: readonly LogRecord[];
	/** What counts there and would not here, by an erase on this device or that one. */
	hidden: readonly LogRecord[];
	/** What else would count again, were those erases taken back. */
	revived: readonly LogRecord[];
	/** The ids of those erases, the last first. */
	erases: readonly string[];
	/** The blocks to be added, each from its first record on. */
	blocks: readonly (readonly LogRecord[])[];
}

/**
 * Weighs what bringing in records would do.
 * @param history every record of this log in order
 * @param brought every record of the other
 * @param isSound whether the pages can deal with what a record that is not here yet says
 */
export function* weighBringing(
	history: readonly LogRecord[],
	brought: readonly LogRecord[],
	isSound: (record: LogRecord) => boolean = () => true
): Slices<Bringing> {
	const here = new Map<string, LogRecord>();
	yield* inTurn(history, (record) => here.set(idOf(record), record));
	const records: LogRecord[] = [];
	const fresh: LogRecord[] = [];
	const blocks: LogRecord[][] = [];
	let [conflicts, unsound] = [0, 0];
	const weighBlock = (block: readonly LogRecord[]) => {
		const taken: LogRecord[] = [];
		const before = fresh.length;
		for (const record of block) {
			const own = here.get(idOf(record));
			if (own ? textOf(own) !== textOf(record) : !isSound(record)) {
				if (own) conflicts += block.length - taken.length;
				else unsound += block.length - taken.length;
				break;
			}
			taken.push(record);
			records.push(record);
			if (!own) fresh.push(record);
		}
		if (fresh.length > before) blocks.push(taken);
	};
	yield* inTurn(yield* blocksOf(brought), weighBlock, ({ length }) => length);
	const known = records.length - fresh.length;
	const erases = yield* weighErases(history, records);
	return { fresh, known, conflicts, unsound, ...erases, blocks };
}

/**
 * The blocks that bring it in, under keys of their own, so that the import can be taken out again.
 * @param name of the import: up to 32 digits and lower-case letters, never used before
 * @param now wall-clock time in milliseconds
 * @param keepAll whether the erases that would make records not count are taken back
 */
export function* blocksToBring(
	{ blocks, erases }: Bringing,
	history: readonly LogRecord[],
	{ name, now, keepAll }: { name: string; now: number; keepAll: boolean }
): Slices<Map<string, string>> {
	const encoded = new Map<string, string>();
	let last = history.at(-1)?.clock ?? 0;
	const encode = (block: readonly LogRecord[]) => {
		const { key, value } = encodeBlock(block, name);
		encoded.set(key, value);
		last = Math.max(last, block.at(-1)!.clock);
	};
	yield* inTurn(blocks, encode, ({ length }) => length);
	const first = last + 1;
	const retracts = (keepAll ? erases : []).map((record, number): LogRecord => ({
		...{ type: 'retract', record },
		...{ writer: name, number, clock: first + number, at: now }
	}));
	yield* inTurn(yield* blocksOf(retracts), encode, ({ length }) => length);
	return encoded;
}

/**
 * Which erases, taken back from the last on, let the most count that counts in either log. What an
 * erase hides counts again once it and all later ones are taken back, so one pass from the end
 * decides it.
 */
function* weighErases(
	history: readonly LogRecord[],
	brought: readonly LogRecord[]
): Slices<Pick<Bringing, 'silenced' | 'hidden' | 'revived' | 'erases'>> {
	const here = yield* countedIn(history);
	const there = yield* countedIn((yield* mergeInSlices([brought])).records);
	const merged = (yield* mergeInSlices([history, brought])).records;
	/** What the erases hide, the last first, each with how many erases come after it. */
	const erased: { record: LogRecord; id: string; after: number }[] = [];
	/** How many erases, from the last on, hide all that is wanted. */
	let reach = 0;
	const erases = yield* goBack(merged, (record, id, after) => {
		if (after === 0) return;
		erased.push({ record, id, after });
		if (here.has(id) || there.has(id)) reach = after;
	});
	const silenced: LogRecord[] = [];
	const hidden: LogRecord[] = [];
	const revived: LogRecord[] = [];
	yield* inTurn(erased.reverse(), ({ record, id, after }) => {
		if (after > reach) return;
		(here.has(id) ? silenced : there.has(id) ? hidden : revived).push(record);
	});
	return { silenced, hidden, revived, erases: erases.slice(0, reach) };
}

/** The ids of the records that count in a log. */
function* countedIn(ordered: readonly LogRecord[]): Slices<Set<string>> {
	const ids = new Set<string>();
	yield* goBack(ordered, (_, id, after) => {
		if (after === 0) ids.add(id);
	});
	return ids;
}

/**
 * Goes over a log from its end and obeys retracts on the way, since only what comes later takes a
 * record back.
 * @param visit is given what an erase may hide, with how many erases come after it
 * @returns the ids of the erases, the last first
 */
function* goBack(
	ordered: readonly LogRecord[],
	visit: (record: LogRecord, id: string, after: number) => void
): Slices<string[]> {
	const retracted = new Set<string>();
	const erases: string[] = [];
	yield* inTurn(ordered, (_, place) => {
		const record = ordered[ordered.length - 1 - place]!;
		const id = idOf(record);
		if (retracted.has(id)) return;
		if (record.type === 'retract') retracted.add(record.record);
		else if (record.type === 'erase') erases.push(id);
		else if (record.type !== 'ahead') visit(record, id, erases.length);
	});
	return erases;
}
