import { blocksOf } from './backup.ts';
import { encodeBlock, textOf } from './block.ts';
import { effectOf } from './effect.ts';
import { mergeRecords } from './merge.ts';
import { idOf, type LogRecord } from './record.ts';

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
export function weighBringing(
	history: readonly LogRecord[],
	brought: readonly LogRecord[],
	isSound: (record: LogRecord) => boolean = () => true
): Bringing {
	const here = new Map(history.map((record) => [idOf(record), record]));
	let conflicts = 0;
	let unsound = 0;
	const taken = [...blocksOf(brought).values()].map((block) => {
		for (const [place, record] of block.entries()) {
			const own = here.get(idOf(record));
			if (own ? textOf(own) === textOf(record) : isSound(record)) continue;
			if (own) conflicts += block.length - place;
			else unsound += block.length - place;
			return block.slice(0, place);
		}
		return block;
	});
	const records = taken.flat();
	const fresh = records.filter((record) => !here.has(idOf(record)));
	return {
		fresh,
		known: records.length - fresh.length,
		conflicts,
		unsound,
		...weighErases(history, records),
		blocks: taken.filter((block) => block.some((record) => !here.has(idOf(record))))
	};
}

/**
 * The blocks that bring it in, under keys of their own, so that the import can be taken out again.
 * @param name of the import: up to 32 digits and lower-case letters, never used before
 * @param now wall-clock time in milliseconds
 * @param keepAll whether the erases that would make records not count are taken back
 */
export function blocksToBring(
	{ blocks, erases }: Bringing,
	history: readonly LogRecord[],
	{ name, now, keepAll }: { name: string; now: number; keepAll: boolean }
): Map<string, string> {
	const last = [history.at(-1), ...blocks.flat()].reduce(
		(most, record) => Math.max(most, record?.clock ?? 0),
		0
	);
	const retracts = (keepAll ? erases : []).map((record, number): LogRecord => ({
		...{ type: 'retract', record },
		...{ writer: name, number, clock: last + 1 + number, at: now }
	}));
	const all = [...blocks, ...blocksOf(retracts).values()].map((block) => encodeBlock(block, name));
	return new Map(all.map(({ key, value }) => [key, value]));
}

/**
 * Which erases, taken back from the last on, let the most count that counts in either log. What an
 * erase hides counts again once it and all later ones are taken back, so one pass from the end
 * decides it.
 */
function weighErases(
	history: readonly LogRecord[],
	brought: readonly LogRecord[]
): Pick<Bringing, 'silenced' | 'hidden' | 'revived' | 'erases'> {
	const here = idsOf(effectOf(history).records);
	const there = idsOf(effectOf(mergeRecords(brought).records).records);
	const merged = mergeRecords(history, brought).records;
	const retracted = new Set<string>();
	/** What the erases hide, the last first, and each erase with how much those after it hide. */
	const erased: LogRecord[] = [];
	const erases: { id: string; after: number }[] = [];
	/** How many erases, from the last on, hide all that is wanted. */
	let reach = 0;
	for (let place = merged.length - 1; place >= 0; place--) {
		const record = merged[place]!;
		const id = idOf(record);
		if (retracted.has(id)) continue;
		if (record.type === 'retract') retracted.add(record.record);
		else if (record.type === 'erase') erases.push({ id, after: erased.length });
		else if (erases.length > 0) {
			erased.push(record);
			if (here.has(id) || there.has(id)) reach = erases.length;
		}
	}
	const lost = reach === 0 ? [] : erased.slice(0, erases[reach]?.after).reverse();
	const isHere = (record: LogRecord) => here.has(idOf(record));
	const isThere = (record: LogRecord) => there.has(idOf(record));
	return {
		silenced: lost.filter(isHere),
		hidden: lost.filter((record) => isThere(record) && !isHere(record)),
		revived: lost.filter((record) => !isThere(record) && !isHere(record)),
		erases: erases.slice(0, reach).map(({ id }) => id)
	};
}

function idsOf(records: readonly LogRecord[]): Set<string> {
	return new Set(records.map(idOf));
}
