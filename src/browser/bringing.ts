import { KEY_PREFIX, bringingOf } from '#log';
import { BRINGING_DIGITS, stateOf, type Log, type SaveState } from './log.svelte.ts';
import type { Blocks } from './storage.ts';

/** A name for an import that was never used before; it says when that was. */
export function nameBringing(now: number, writer: string): string {
	return now.toString(36).padStart(BRINGING_DIGITS, '0') + writer.slice(0, 8);
}

/**
 * Takes the blocks that an import brings into a log, all or none; their keys are the import's own.
 * @returns where they are kept: `memory` where there was no room, and none was taken in
 */
export async function bringIn(blocks: Blocks, log: Log): Promise<SaveState> {
	await log.ready;
	const { local, mirror, tell } = log.surroundings;
	const isLocal = [...blocks].every(([key, value]) => local.put(key, value));
	if (!isLocal) for (const key of blocks.keys()) local.remove(key);
	const isMirrored = await log.within(mirror.put(blocks));
	if (isLocal) log.take('local', blocks);
	if (isMirrored) log.take('mirror', blocks);
	if (isMirrored && !isLocal) tell?.(blocks);
	// A write that was only late is undone when it is done.
	if (!isLocal && !isMirrored) mirror.remove([...blocks.keys()]).catch(() => {});
	return stateOf(isLocal, isMirrored);
}

/**
 * Takes out all that an import brought and nothing else. What was recorded since stays; where it
 * refers to what is gone, as an answer to a start, it does not show until that is back.
 * @returns whether it is out; where not, nothing has changed
 */
export async function takeOut(bringing: string, log: Log): Promise<boolean> {
	await log.ready;
	const { copies, surroundings } = log;
	const { local, mirror, tell } = surroundings;
	const stored = local.all(KEY_PREFIX);
	const keys = new Set([...stored.keys(), ...copies.local.keys(), ...copies.mirror.keys()]);
	const brought = [...keys].filter((key) => bringingOf(key) === bringing);
	const isOut = await log.within(mirror.remove(brought));
	// Left in the mirror, it would be copied back at the next start.
	if (!isOut && brought.some((key) => log.copies.mirror.has(key))) return false;
	for (const key of brought) local.remove(key);
	log.forget(brought);
	const untold = brought.filter((key) => !stored.has(key));
	if (untold.length > 0) tell?.(new Map(untold.map((key) => [key, null])));
	return true;
}
