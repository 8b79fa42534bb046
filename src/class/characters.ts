import { DIGITS } from '#bank';

/**
 * The 32 characters of result codes: digits and capitals without I, L, O and U, which are taken for
 * others or make words.
 */
export const CHARACTERS = DIGITS.toUpperCase();

const VALUES = new Map([...CHARACTERS].map((character, value) => [character, value]));
for (const [given, meant] of ['O0', 'I1', 'L1'].map((pair) => [...pair] as [string, string])) {
	VALUES.set(given, VALUES.get(meant)!);
}

/** The value of a character from 0 to 31, also of a small letter, and of O, I and L; else undefined. */
export function valueOf(character: string): number | undefined {
	return VALUES.get(character.toUpperCase());
}

/** The values of characters; undefined if one is no character of codes. */
export function valuesOf(characters: string): number[] | undefined {
	const values: number[] = [];
	for (const character of characters) {
		const value = valueOf(character);
		if (value === undefined) return undefined;
		values.push(value);
	}
	return values;
}

/** Values from 0 to 31 as characters. */
export function charactersOf(values: readonly number[]): string {
	return values.map((value) => CHARACTERS.charAt(value)).join('');
}

/** Characters in groups of four with hyphens between, as a code is shown. */
export function inGroups(characters: string): string {
	return characters.match(/.{1,4}/g)?.join('-') ?? '';
}

/** A number as so many values, the first counting most. */
export function toValues(number: bigint, length: number): number[] {
	return Array.from({ length }, (_, place) =>
		Number((number >> BigInt(5 * (length - 1 - place))) & 31n)
	);
}

/** The number that `toValues` wrote. */
export function fromValues(values: readonly number[]): bigint {
	return values.reduce((number, value) => (number << 5n) + BigInt(value), 0n);
}
