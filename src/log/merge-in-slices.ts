import { textOf } from './block.ts';
import { compareRecords, type Merged } from './merge.ts';
import { idOf, type LogRecord } from './record.ts';
import { SLICE, type Slices } from './slices.ts';

/** As `mergeRecords`, in slices: for more records than are merged while a page starts. */
export function* mergeInSlices(lists: readonly (readonly LogRecord[])[]): Slices<Merged> {
	const records: LogRecord[] = [];
	/** The places of records in that list, by writer and number: ids as texts would cost more. */
	const places = new Map<string, Map<number, number>>();
	const conflicts = new Set<string>();
	let handled = 0;
	for (const list of lists) {
		for (const record of list) {
			if (++handled % SLICE === 0) yield;
			const own = places.get(record.writer) ?? new Map<number, number>();
			if (own.size === 0) places.set(record.writer, own);
			const place = own.get(record.number);
			const known = place === undefined ? undefined : records[place];
			if (place === undefined) {
				own.set(record.number, records.push(record) - 1);
			} else if (known !== undefined && known !== record) {
				const [text, knownText] = [textOf(record), textOf(known)];
				if (text === knownText) continue;
				conflicts.add(idOf(record));
				if (text < knownText) records[place] = record;
			}
		}
	}
	return { records: yield* inOrder(records), conflicts: [...conflicts] };
}

/** Records in their total order. What is in order already is found in runs, which are merged in pairs. */
function* inOrder(records: readonly LogRecord[]): Slices<LogRecord[]> {
	let handled = 0;
	let runs: LogRecord[][] = [];
	for (const record of records) {
		if (++handled % SLICE === 0) yield;
		const run = runs.at(-1);
		if (run && compareRecords(run.at(-1)!, record) < 0) run.push(record);
		else runs.push([record]);
	}
	while (runs.length > 1) {
		const merged: LogRecord[][] = [];
		for (let pair = 0; pair < runs.length; pair += 2) {
			const [one, other = []] = runs.slice(pair, pair + 2) as [LogRecord[], LogRecord[]?];
			const run: LogRecord[] = [];
			for (let [left, right] = [0, 0]; left < one.length || right < other.length;) {
				if (++handled % SLICE === 0) yield;
				const isLeft =
					right === other.length ||
					(left < one.length && compareRecords(one[left]!, other[right]!) < 0);
				run.push(isLeft ? one[left++]! : other[right++]!);
			}
			merged.push(run);
		}
		runs = merged;
	}
	return runs[0] ?? [];
}
