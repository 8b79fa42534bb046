import type { LogRecord } from '#log';
import { BACKUP_LIMIT, readBackup, type Backup, type BackupFault } from '#log/backup.ts';
import { blocksToBring, weighBringing, type Bringing } from '#log/bringing.ts';
import { packName } from '#quiz';
import * as v from 'valibot';
import { bringIn, nameBringing, takeOut } from './bringing.ts';
import { bringQuizzes, takeOutQuizzes, weighQuizzes, type KeptQuiz } from './kept-quizzes.ts';
import { Kept, local } from './kept.svelte.ts';
import { readBy } from './schema-reader.ts';
import { keyOf } from './person.ts';
import { slowly } from './slowly.ts';
import { UNDO_TIME, type Log, type SaveState } from './log.svelte.ts';

const schema = v.object({
	/** The name of the import, which is in the keys of its blocks. */
	name: v.pipe(v.string(), v.regex(/^[0-9a-z]{1,32}$/)),
	/** When it was made, in milliseconds. */
	at: v.number(),
	/** How many records it added. */
	records: v.number(),
	/** The quizzes it added. */
	quizzes: v.optional(v.array(v.object({ link: v.string(), at: v.number() })))
});

/** The last import that can be taken back. It outlives a reload: the keys of its blocks name it. */
type Import = v.InferOutput<typeof schema>;

/** If it is lost, the blocks of the import still count; only the way to take them out is gone. */
export const keptImport = new Kept(keyOf('footnote:import'), 1, readBy(schema), local);

/** Weighs what a file with these records would do to a log as it is now. */
export function weigh(log: Log, records: readonly LogRecord[]): Promise<Bringing> {
	return slowly(weighBringing(log.history.slice(), records, isSound));
}

/** Whether a record names a pack as packs are named: what else it may be, no page can show. */
function isSound(record: LogRecord): boolean {
	return !('pack' in record) || packName.read(record.pack) !== undefined;
}

/** Reads a file. The size is looked at first; nothing is unpacked. */
export async function readFile(file: Blob, log: Log): Promise<Backup | BackupFault> {
	await log.ready;
	if (file.size > BACKUP_LIMIT) return { fault: 'large' };
	return slowly(readBackup(new Uint8Array(await file.arrayBuffer())));
}

/** The last import of this browser. */
class Imports {
	/** The last import, if it can still be taken back. */
	get last(): Import | undefined {
		const last = keptImport.current;
		return last && Date.now() - last.at < UNDO_TIME ? last : undefined;
	}

	/**
	 * Brings in what a file was found to hold.
	 * @param keepAll whether erases that would make records not count are taken back
	 * @param quizzes what the file says was handed out
	 * @returns where it is kept now; `memory` where there was no room, and nothing has changed
	 */
	async bring(
		records: readonly LogRecord[],
		log: Log,
		keepAll: boolean,
		quizzes: readonly KeptQuiz[] = []
	): Promise<SaveState> {
		const now = Date.now();
		// Since the file was weighed, other tabs may have recorded more.
		const weighed = await weigh(log, records);
		const name = nameBringing(now, log.writer);
		const options = { name, now, keepAll };
		const blocks = await slowly(blocksToBring(weighed, log.history, options));
		const { fresh } = weighQuizzes(quizzes);
		if (fresh.length > 0 && !bringQuizzes(fresh)) return 'memory';
		const state = blocks.size > 0 ? await bringIn(blocks, log) : 'saved';
		if (state === 'memory') {
			takeOutQuizzes(fresh);
			return state;
		}
		keptImport.current = {
			...{ name, at: now, records: weighed.fresh.length },
			...(fresh.length > 0 && { quizzes: [...fresh] })
		};
		return state;
	}

	/** Takes the last import back. @returns whether it is out; where not, nothing has changed */
	async undo(log: Log): Promise<boolean> {
		// It was offered in time, however long ago that was.
		const last = keptImport.current;
		if (!last || !(await takeOut(last.name, log))) return false;
		takeOutQuizzes(last.quizzes ?? []);
		keptImport.current = undefined;
		return true;
	}
}

export const imports = new Imports();
