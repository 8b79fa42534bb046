import type { Unreadable } from '#log';
import { keptCopies } from './copies.svelte.ts';
import { keptHandedIn } from './handed-in.ts';
import { keptImport } from './import.svelte.ts';
import { keptCards } from './kept-cards.ts';
import { keptQuizzes } from './kept-quizzes.ts';
import { allKeptResults } from './kept-results.ts';
import type { Kept } from './kept.svelte.ts';
import type { Copies, Log } from './log.svelte.ts';
import { keptSettings } from './settings.svelte.ts';
import { keptSitting } from './sitting.ts';
import { openLocal } from './storage.ts';
import { keptTime } from './time-left.svelte.ts';

/** A stored block that cannot be read. It is left where it is, and never written to. */
interface SetAside {
	key: string;
	store: keyof Copies;
	reason: Unreadable;
	/** In characters. */
	size: number;
	value: string;
}

/** The stored blocks of a log that cannot be read; where both stores have the same, once. */
export function setAsideOf({ copies: { local, mirror } }: Log): SetAside[] {
	const list = (store: keyof Copies, copies: Copies['local']) =>
		[...copies].flatMap(([key, { value, reason }]) =>
			reason ? [{ key, store, reason, size: value.length, value }] : []
		);
	return [
		...list('local', local),
		...list('mirror', mirror).filter(({ key, value }) => local.get(key)?.value !== value)
	];
}

/** A value that is kept under a key and can't be read, or was when another took its place. */
type UnreadValue = Pick<SetAside, 'key' | 'reason' | 'value'>;

/** What is stored of a kept value and can't be read. */
export function unreadOf(kept: Pick<Kept<object>, 'key' | 'find' | 'parse' | 'current'>) {
	// Whoever lists it hears of changes.
	void kept.current;
	return [...openLocal(kept.find).all(kept.key)].flatMap(([key, value]): UnreadValue[] => {
		const { reason = key === kept.key ? undefined : 'garbled' } = kept.parse(value);
		return reason ? [{ key, value, reason }] : [];
	});
}

/** What can't be read of all that is kept under keys of its own. */
export function unreadValues(): UnreadValue[] {
	return [
		keptSettings,
		keptCopies,
		keptImport,
		keptSitting,
		keptCards,
		keptTime,
		keptQuizzes,
		keptHandedIn,
		...allKeptResults()
	].flatMap(unreadOf);
}
