import { hash } from './hash.ts';

/** A source of numbers from 0 up to, not including, 1. */
export type Random = () => number;

/**
 * The random generator of draws and orders: sfc32 (Chris Doty-Humphrey, PractRand), seeded from a
 * text. Frozen: the same seed gives the same numbers on every device, for ever.
 */
export function seeded(seed: string): Random {
	let a = hash(seed, 1);
	let b = hash(seed, 2);
	let c = hash(seed, 3);
	let counter = 1;
	const next = (): number => {
		const sum = (a + b + counter) | 0;
		counter = (counter + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = ((c << 21) | (c >>> 11)) + sum;
		return (sum >>> 0) / 4294967296;
	};
	for (let i = 0; i < 12; i++) next();
	return next;
}

/** A new list in random order (Fisher and Yates), every order equally likely. */
export function shuffle<T>(list: readonly T[], random: Random): T[] {
	const shuffled = [...list];
	for (let last = shuffled.length - 1; last > 0; last--) {
		const other = Math.floor(random() * (last + 1));
		[shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
	}
	return shuffled;
}
