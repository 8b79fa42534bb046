import { idOf, type LogRecord } from './record.ts';

const DAY = 24 * 60 * 60 * 1000;

/** What a log amounts to once its retracts and erases are obeyed. */
interface Effect {
	/**
	 * In order: neither taken back nor erased, and none of those that say something of others. Times
	 * of a clock that was ahead are put right.
	 */
	records: LogRecord[];
	/** The last erase that was not taken back. */
	erase?: LogRecord;
}

/**
 * Obeys retracts and erases, and puts times right. Only what comes later can change a record, so one
 * pass from the end decides each.
 * @param ordered records in their total order
 */
export function effectOf(ordered: readonly LogRecord[]): Effect {
	const retracted = new Set<string>();
	/** The time that a writer's records can't be later than, if its clock was ahead. */
	const limits = new Map<string, number>();
	const records: LogRecord[] = [];
	for (let place = ordered.length - 1; place >= 0; place--) {
		const record = ordered[place]!;
		if (retracted.has(idOf(record))) continue;
		const limit = limits.get(record.writer) ?? Infinity;
		if (record.type === 'erase') {
			// What it erased is removed a day later, so it's taken to be as late as it can have been.
			const at = Math.min(record.at, limit);
			return { records: records.reverse(), erase: { ...record, at } };
		}
		if (record.type === 'retract') retracted.add(record.record);
		else if (record.type === 'ahead') {
			limits.set(record.whose, Math.min(record.at, limits.get(record.whose) ?? Infinity));
		} else records.push(rightlyTimed(record, limit));
	}
	return { records: records.reverse() };
}

/**
 * A record at the time when it was really made, as far as that can be told. A clock that is ahead is
 * nearly always wrong by its date, so the time of day stays.
 */
function rightlyTimed(record: LogRecord, limit: number): LogRecord {
	const ahead = Math.ceil((record.at - limit) / DAY);
	return ahead > 0 ? { ...record, at: Math.max(0, record.at - ahead * DAY) } : record;
}
