import { BLOCK_SIZE, KEY_PREFIX, bringingOf, readersFor, type LogRecord, type Merged } from '#log';
import { mergeInSlices } from '#log/merge-in-slices.ts';
import { inTurn, type Slices } from '#log/slices.ts';
import {
	BRINGING_DIGITS,
	stateOf,
	type Changes,
	type Copies,
	type Copy,
	type Log,
	type SaveState
} from './log.svelte.ts';
import { slowly } from './slowly.ts';
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
	const isLocal = await slowly(putAll(blocks, local));
	const isMirrored = await mirrorAll(blocks, log);
	if (isLocal) await slowly(take(log, 'local', blocks));
	if (isMirrored) await slowly(take(log, 'mirror', blocks));
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
	await slowly(forget(log, new Set(brought), ['local', 'mirror']));
	tell?.(new Map(brought.map((key) => [key, null])));
	return true;
}

/** Takes in what another tab changed in a store, an import or the end of one among it. */
export async function heed(log: Log, store: keyof Copies, changes: Changes): Promise<void> {
	const written = new Map<string, string>();
	const gone = new Set<string>();
	for (const [key, value] of changes) {
		if (!key.startsWith(KEY_PREFIX)) continue;
		if (value !== null) written.set(key, value);
		else if (bringingOf(key) !== undefined) gone.add(key);
	}
	if (gone.size > 0) await slowly(forget(log, gone, [store]));
	if (written.size === 0) return;
	await readersFor(written.values())?.catch(() => {});
	await slowly(take(log, store, written));
}

/** Takes in as many blocks of a store as an import brings; see `Log.take`. */
function* take(log: Log, store: keyof Copies, blocks: Blocks): Slices<void> {
	const found = new Map<string, Copy>();
	const taken: (readonly LogRecord[])[] = [];
	yield* inTurn(
		blocks,
		([key, value]) => {
			const { copy, fresh } = log.copyOf(key, value);
			found.set(key, copy);
			if (fresh) taken.push(fresh);
		},
		() => BLOCK_SIZE
	);
	const merged = taken.length > 0 ? yield* merge(log, () => [log.history, ...taken]) : undefined;
	log.become({ ...log.copies, [store]: new Map([...log.copies[store], ...found]) }, merged);
}

/** Drops blocks that an import brought to stores; their records stay if other blocks have them too. */
function* forget(
	log: Log,
	keys: ReadonlySet<string>,
	stores: readonly (keyof Copies)[]
): Slices<void> {
	const left = (store: keyof Copies): Copies['local'] =>
		stores.includes(store)
			? new Map([...log.copies[store]].filter(([key]) => !keys.has(key)))
			: log.copies[store];
	const merged = yield* merge(log, () => {
		const copies = new Set([...left('local').values(), ...left('mirror').values()]);
		const own = log.history.filter(({ writer }) => writer === log.writer);
		return [own, ...[...copies].flatMap(({ records }) => (records ? [records] : []))];
	});
	log.become({ local: left('local'), mirror: left('mirror') }, merged);
}

/** Merges lists made of what a log has; they are asked for again if it changed meanwhile. */
function* merge(log: Log, lists: () => readonly (readonly LogRecord[])[]): Slices<Merged> {
	for (;;) {
		const { history, copies } = log;
		const { length } = history;
		const merged = yield* mergeInSlices(lists());
		if (log.history === history && history.length === length && log.copies === copies)
			return merged;
	}
}
