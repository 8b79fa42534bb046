import { idOf, type LogRecord } from './record.ts';

/** What a log amounts to once its retracts and erases are obeyed. */
interface Effect {
	/** In order: neither taken back nor erased, and neither a retract nor an erase. */
	records: LogRecord[];
	/** The last erase that was not taken back. */
	erase?: LogRecord;
}

/**
 * Obeys retracts and erases. Only what comes later can take a record back, so one pass from the
 * end decides each.
 * @param ordered records in their total order
 */
export function effectOf(ordered: readonly LogRecord[]): Effect {
	const retracted = new Set<string>();
	const records: LogRecord[] = [];
	for (let place = ordered.length - 1; place >= 0; place--) {
		const record = ordered[place]!;
		if (retracted.has(idOf(record))) continue;
		if (record.type === 'erase') return { records: records.reverse(), erase: record };
		if (record.type === 'retract') retracted.add(record.record);
		else records.push(record);
	}
	return { records: records.reverse() };
}
