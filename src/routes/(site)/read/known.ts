import type { Log } from '#browser/log.svelte.ts';
import { openStudy, type Study } from '#browser/study.svelte.ts';
import { packsIn } from '#memory';

/** What this learner knows of a pack; undefined where nothing was ever asked, and fetches nothing then. */
export async function openKnown(pack: string, log: Log): Promise<Study | undefined> {
	await log.ready;
	return packsIn(log.records).includes(pack) ? openStudy(pack, log) : undefined;
}
