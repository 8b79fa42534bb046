import { shuffle, type Random } from '#bank';

/** Tries after which the random source is taken to be stuck. */
const TRIES = 100;

/**
 * A random order that is allowed, every such order equally likely. Where the random source gives
 * none, the list reversed: so reversed it has to be allowed.
 */
export function shuffleUntil<T>(
	list: readonly T[],
	random: Random,
	isAllowed: (order: readonly T[]) => boolean
): T[] {
	for (let tries = 0; tries < TRIES; tries++) {
		const order = shuffle(list, random);
		if (isAllowed(order)) return order;
	}
	return [...list].reverse();
}
