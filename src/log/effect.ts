import { idOf, type LogRecord } from './record.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** How far a clock may be ahead of another before it's taken for wrong, in milliseconds. */
export const CLOCKS_DIFFER = HOUR;

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
 * nearly always wrong by its date, so the time of day stays; what it's ahead beyond that, as clocks
 * differ, takes no day.
 */
function rightlyTimed(record: LogRecord, limit: number): LogRecord {
	if (record.at <= limit) return record;
	const days = Math.ceil((record.at - limit - CLOCKS_DIFFER) / DAY);
	return { ...record, at: Math.max(0, Math.min(limit, record.at - days * DAY)) };
}
