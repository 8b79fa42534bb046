import { blocksOf } from './backup.ts';
import { encodeBlock, textOf } from './block.ts';
import { effectOf, type Effect } from './effect.ts';
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
 */
export function weighBringing(
	history: readonly LogRecord[],
	brought: readonly LogRecord[]
): Bringing {
	const here = new Map(history.map((record) => [idOf(record), record]));
	const isSameHere = (record: LogRecord) => {
		const own = here.get(idOf(record));
		return own && textOf(own) === textOf(record);
	};
	const isConflict = (record: LogRecord) => here.has(idOf(record)) && !isSameHere(record);
	const taken = [...blocksOf(brought).values()].map((block) => {
		const conflict = block.findIndex(isConflict);
		return conflict < 0 ? block : block.slice(0, conflict);
	});
	const records = taken.flat();
	const fresh = records.filter((record) => !here.has(idOf(record)));
	return {
		fresh,
		known: records.length - fresh.length,
		conflicts: brought.length - records.length,
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
	const all = blocks.map((block) => encodeBlock(block, name));
	if (keepAll && erases.length > 0) {
		const last = Math.max(...[history.at(-1), ...blocks.flat()].map((each) => each?.clock ?? 0));
		all.push(
			encodeBlock(
				erases.map((record, number) => ({
					...{ type: 'retract', record },
					...{ writer: name, number, clock: last + 1 + number, at: now }
				})),
				name
			)
		);
	}
	return new Map(all.map(({ key, value }) => [key, value]));
}

/** Which erases, taken back from the last on, let all count that counts in either log. */
function weighErases(
	history: readonly LogRecord[],
	brought: readonly LogRecord[]
): Pick<Bringing, 'silenced' | 'hidden' | 'revived' | 'erases'> {
	const here = effectOf(history).records;
	const there = effectOf(mergeRecords(brought).records).records;
	const merged = mergeRecords(history, brought).records;
	const obeyed = effectOf(merged);
	const counted = idsOf(obeyed);
	const wanted = [...here, ...there].filter((record) => !counted.has(idOf(record)));
	if (wanted.length === 0) return { silenced: [], hidden: [], revived: [], erases: [] };

	let best: Effect = obeyed;
	let most = 0;
	let erases: string[] = [];
	const tried: string[] = [];
	for (let effect = obeyed; effect.erase;) {
		tried.push(idOf(effect.erase));
		effect = effectOf(merged.filter((record) => !tried.includes(idOf(record))));
		const ids = idsOf(effect);
		const count = wanted.filter((record) => ids.has(idOf(record))).length;
		if (count > most) [most, best, erases] = [count, effect, [...tried]];
	}
	const revivable = idsOf(best);
	const isLost = (record: LogRecord) => !counted.has(idOf(record)) && revivable.has(idOf(record));
	const known = new Set([...here, ...there].map(idOf));
	const own = new Set(here.map(idOf));
	return {
		silenced: here.filter(isLost),
		hidden: there.filter((record) => isLost(record) && !own.has(idOf(record))),
		revived: best.records.filter((record) => isLost(record) && !known.has(idOf(record))),
		erases
	};
}

function idsOf({ records }: Effect): Set<string> {
	return new Set(records.map(idOf));
}
