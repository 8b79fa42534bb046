import { BLOCK_SIZE, KEY_PREFIX, bringingOf, inTurn, type Slices } from '#log';
import { BRINGING_DIGITS, stateOf, type Log, type SaveState } from './log.svelte.ts';
import type { Blocks, LocalStore } from './storage.ts';

/** How many blocks go into the database in one transaction. */
const AT_ONCE = 500;

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
	const isLocal = await log.slowly(putAll(blocks, local));
	const isMirrored = await mirrorAll(blocks, log);
	if (isLocal) await log.takeSlowly('local', blocks);
	if (isMirrored) await log.takeSlowly('mirror', blocks);
	if (isMirrored && !isLocal) tell?.(blocks);
	// A write that was only late is undone when it is done.
	if (!isLocal && !isMirrored) mirror.remove([...blocks.keys()]).catch(() => {});
	return stateOf(isLocal, isMirrored);
}

/** Puts blocks into local storage, all or none. @returns whether they are there now */
function* putAll(blocks: Blocks, local: LocalStore): Slices<boolean> {
	let isAll = true;
	yield* inTurn(
		blocks,
		([key, value]) => {
			isAll &&= local.put(key, value);
		},
		() => BLOCK_SIZE
	);
	if (!isAll) yield* inTurn(blocks.keys(), (key) => local.remove(key));
	return isAll;
}

/** Puts blocks into the database, some at a time. @returns whether all are there now */
async function mirrorAll(blocks: Blocks, log: Log): Promise<boolean> {
	const all = [...blocks];
	for (let place = 0; place < all.length; place += AT_ONCE) {
		const some = new Map(all.slice(place, place + AT_ONCE));
		if (!(await log.within(log.surroundings.mirror.put(some)))) return false;
	}
	return true;
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
	const stored = local.all(KEY_PREFIX).keys();
	const keys = new Set([...stored, ...copies.local.keys(), ...copies.mirror.keys()]);
	const brought = [...keys].filter((key) => bringingOf(key) === bringing);
	const isOut = await log.within(mirror.remove(brought));
	// Left in the mirror, it would be copied back at the next start.
	if (!isOut && brought.some((key) => log.copies.mirror.has(key))) return false;
	for (const key of brought) local.remove(key);
	await log.forget(brought, ['local', 'mirror']);
	tell?.(new Map(brought.map((key) => [key, null])));
	return true;
}
