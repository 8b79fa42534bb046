import { browser } from '$app/env';
import type { LogRecord } from '#log';
import { BACKUP_LIMIT, readBackup, type Backup, type BackupFault } from '#log/backup.ts';
import { blocksToBring, weighBringing, type Bringing } from '#log/bringing.ts';
import { packName } from '#quiz';
import * as v from 'valibot';
import { bringIn, nameBringing, takeOut } from './bringing.ts';
import { UNDO_TIME, type Log, type SaveState } from './log.svelte.ts';
import { openLocal } from './storage.ts';

const KEY = 'footnote:import';

const schema = v.object({
	v: v.literal(1),
	/** The name of the import, which is in the keys of its blocks. */
	name: v.pipe(v.string(), v.regex(/^[0-9a-z]{1,32}$/)),
	/** When it was made, in milliseconds. */
	at: v.number(),
	/** How many records it added. */
	records: v.number()
});

/** The last import that can be taken back. It outlives a reload: the keys of its blocks name it. */
export type Import = Omit<v.InferOutput<typeof schema>, 'v'>;

const storage = openLocal(() => globalThis.localStorage);

/** Weighs what a file with these records would do to a log as it is now. */
export function weigh(log: Log, records: readonly LogRecord[]): Promise<Bringing> {
	return log.slowly(weighBringing(log.history.slice(), records, isSound));
}

/** Whether a record names a pack as packs are named: what else it may be, no page can show. */
function isSound(record: LogRecord): boolean {
	return !('pack' in record) || packName.read(record.pack) !== undefined;
}

/** Reads a file. The size is looked at first; nothing is unpacked. */
export async function readFile(file: Blob, log: Log): Promise<Backup | BackupFault> {
	await log.ready;
	if (file.size > BACKUP_LIMIT) return { fault: 'large' };
	return log.slowly(readBackup(new Uint8Array(await file.arrayBuffer())));
}

/** The last import of this browser. */
class Imports {
	last: Import | undefined = $state.raw(browser ? read() : undefined);

	/**
	 * Brings in what a file was found to hold.
	 * @param keepAll whether erases that would make records not count are taken back
	 * @returns where it is kept now; `memory` where there was no room, and nothing has changed
	 */
	async bring(records: readonly LogRecord[], log: Log, keepAll: boolean): Promise<SaveState> {
		const now = Date.now();
		// Since the file was weighed, other tabs may have recorded more.
		const weighed = await weigh(log, records);
		const name = nameBringing(now, log.writer);
		const options = { name, now, keepAll };
		const blocks = await log.slowly(blocksToBring(weighed, log.history, options));
		const last = { name, at: now, records: weighed.fresh.length };
		const state = await bringIn(blocks, log);
		if (state !== 'memory') {
			this.last = last;
			storage.put(KEY, JSON.stringify({ v: 1, ...last }));
		}
		return state;
	}

	/** Takes the last import back. @returns whether it is out; where not, nothing has changed */
	async undo(log: Log): Promise<boolean> {
		if (!this.last || !(await takeOut(this.last.name, log))) return false;
		this.last = undefined;
		storage.remove(KEY);
		return true;
	}
}

function read(): Import | undefined {
	try {
		const parsed = v.safeParse(schema, JSON.parse(storage.all(KEY).get(KEY) ?? 'null'));
		if (parsed.success && Date.now() - parsed.output.at < UNDO_TIME) return parsed.output;
	} catch {
		// What is there stays where it is; the blocks of the import count either way.
	}
	return undefined;
}

export const imports = new Imports();
