import type { Reader } from '#bank';

/**
 * Readers of what learners give. They stand here by hand, since the first question of a quiz needs
 * them, and the schema library is half as large as all else of ours that it needs.
 */

/** The longest text that is graded. A field takes less, but some input methods write more first. */
const LONGEST = 1000;

/** One of these words. */
export const among =
	<const Word extends string>(words: readonly Word[]): Reader<Word> =>
	(given) =>
		words.find((word) => word === given);

/** A list of some of these ids, none of them twice. */
export const someOf =
	(ids: readonly string[], least = 1): Reader<readonly string[]> =>
	(given) => {
		if (!Array.isArray(given) || given.length < least || given.length > ids.length)
			return undefined;
		const list = [...(given as unknown[])];
		const isRight = new Set(list).size === list.length && list.every(isIn(ids));
		return isRight ? (list as string[]) : undefined;
	};

/** What was typed, without the spaces at its ends; it may be empty. */
const anyTyped: Reader<string> = (given) => {
	const text = typeof given === 'string' ? given.trim() : undefined;
	return text !== undefined && text.length <= LONGEST ? text : undefined;
};

/** What was typed, without the spaces at its ends. */
export const typed: Reader<string> = (given) => anyTyped(given) || undefined;

/** By some of these ids, what was given to each. */
export const byId =
	<Value>(ids: readonly string[], read: Reader<Value>): Reader<Readonly<Record<string, Value>>> =>
	(given) => {
		if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
		const entries = Object.entries(given).map(([id, value]) => [id, read(value)] as const);
		const isRight = entries.every(([id, value]) => ids.includes(id) && value !== undefined);
		return isRight ? (Object.fromEntries(entries) as Record<string, Value>) : undefined;
	};

/** The texts that were typed in fields with these ids, at least one of which is not empty. */
export const typedById =
	(ids: readonly string[]): Reader<Readonly<Record<string, string>>> =>
	(given) => {
		const read = byId(ids, anyTyped)(given);
		return read && Object.values(read).some((text) => text !== '') ? read : undefined;
	};

const isIn =
	(ids: readonly string[]) =>
	(given: unknown): boolean =>
		ids.includes(given as string);

/** Whether no two entries are the same. */
export function isDistinct(list: readonly string[]): boolean {
	return new Set(list).size === list.length;
}
