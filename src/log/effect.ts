import { Growth } from './growth.ts';
import { idOf, type LogRecord } from './record.ts';

/** What a log amounts to once its retracts and erases are obeyed. */
export interface Effect {
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

/**
 * What a log amounts to, kept as it grows: one record more costs no look at those before it, and no
 * copy of them. The list of records grows in place.
 */
export class EffectReplay {
	#growth = new Growth();
	#effect: Effect = { records: [] };

	/** @param history every record in total order; see `Growth` */
	read(history: readonly LogRecord[]): Effect {
		const { isAnew, records, erase } = this.#growth.next(history);
		if (isAnew) this.#effect = { records: [...records], ...(erase && { erase }) };
		else for (const record of records) this.#effect.records.push(record);
		return this.#effect;
	}
}
