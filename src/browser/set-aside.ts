import type { Unreadable } from '#log';
import { keptCopies } from './copies.svelte.ts';
import { keptImport } from './import.svelte.ts';
import { keptCards } from './kept-cards.ts';
import type { AsideValue } from './kept.svelte.ts';
import type { Copies, Log } from './log.svelte.ts';
import { keptSettings } from './settings.svelte.ts';
import { keptSitting } from './sitting.ts';

/** A stored block that cannot be read. It is left where it is, and never written to. */
export interface SetAside {
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

/** The other stored values that cannot be read: settings, and where this tab and the copies are. */
export function keptAside(): AsideValue[] {
	return [keptSettings, keptCopies, keptImport, keptSitting, keptCards].flatMap(
		({ setAside }) => setAside
	);
}
