/**
 * Who uses this tab. The first person of a device has no id, and keys without one. Each later person
 * has an id, which is in all keys of theirs, so that neither sees what the other did.
 */

/** Under which key a tab says whose turn it is; a later person's keys begin with it too. */
export const PERSON_KEY = 'footnote:person';

/** Whose turn it is by this tab's storage: the id of a later person; empty for the first. */
export function personNow(): string {
	try {
		// A version and a space come first.
		return sessionStorage.getItem(PERSON_KEY)?.slice(2) ?? '';
	} catch {
		return '';
	}
}

/** Whose turn it is for as long as this page lives. */
export const person = personNow();

/** The key under which somebody has what is named by a key of the first person. */
export const keyOf = (key: string, whose = person) =>
	whose ? key.replace('footnote', `${PERSON_KEY}:${whose}`) : key;

/** Whether later people have used this device. */
export function hasOthers(): boolean {
	try {
		return Object.keys(localStorage).some((key) => key.startsWith(`${PERSON_KEY}:`));
	} catch {
		return false;
	}
}
