/**
 * The three characters at the end of a result code that check the rest. They are those of a
 * Reed–Solomon code over the field of 32 elements (polynomial x⁵ + x² + 1, α = 2) with the generator
 * (x + α)(x + α²)(x + α³) = x³ + 14x² + 29x + 10, and have 1, 2, 3 added, so that a code of zeros is
 * none. Any wrong character and any two neighbours swapped are noticed in codes of any length, any two
 * or three wrong characters in codes of up to 31, and of all other texts all but one in 32,768. Frozen.
 */

/** How many characters check the rest. */
export const CHECKS = 3;

const GENERATOR = [14, 29, 10] as const;
const ADDED = [1, 2, 3] as const;

/** Multiplies in the field. */
function times(one: number, other: number): number {
	let product = 0;
	for (let bit = 4; bit >= 0; bit--) {
		product <<= 1;
		if (product & 32) product ^= 0b100101;
		if ((other >> bit) & 1) product ^= one;
	}
	return product;
}

/** For each value, its products with the three numbers of the generator. */
const products = Array.from({ length: 32 }, (_, value) =>
	GENERATOR.map((each) => times(each, value))
);

/** The values of the check characters of these values. */
export function checksOf(values: readonly number[]): [number, number, number] {
	let [first, second, third] = [0, 0, 0];
	for (const value of values) {
		const [one, two, three] = products[value ^ first]! as [number, number, number];
		[first, second, third] = [second ^ one, third ^ two, three];
	}
	return [first ^ ADDED[0], second ^ ADDED[1], third ^ ADDED[2]];
}

/** Whether the last three values are the checks of those before them. */
export function areChecked(values: readonly number[]): boolean {
	const checks = checksOf(values.slice(0, -CHECKS));
	return values.length > CHECKS && checks.every((check, i) => check === values.at(i - CHECKS));
}
