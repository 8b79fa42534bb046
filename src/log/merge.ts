import { textOf } from './block.ts';
import { idOf, type LogRecord } from './record.ts';

/** The total order of all records: by clock, then writer, then number. */
export function compareRecords(a: LogRecord, b: LogRecord): number {
	return (
		a.clock - b.clock || (a.writer < b.writer ? -1 : a.writer > b.writer ? 1 : a.number - b.number)
	);
}

/** Records in their total order, each id once. */
export interface Merged {
	records: LogRecord[];
	/** Ids under which different records were found; the one with the smaller text was taken. */
	conflicts: string[];
}

/** The union of lists of records by id. Which list comes first, and how often, makes no difference. */
export function mergeRecords(...lists: readonly (readonly LogRecord[])[]): Merged {
	const byId = new Map<string, LogRecord>();
	const conflicts = new Set<string>();
	for (const record of lists.flat()) {
		const id = idOf(record);
		const known = byId.get(id);
		if (known === undefined) {
			byId.set(id, record);
		} else if (known !== record) {
			const [text, knownText] = [textOf(record), textOf(known)];
			if (text === knownText) continue;
			conflicts.add(id);
			if (text < knownText) byId.set(id, record);
		}
	}
	return { records: [...byId.values()].sort(compareRecords), conflicts: [...conflicts] };
}
