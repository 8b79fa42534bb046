import { eitherNumber, thingsAsked, yearIn } from '../beside.ts';
import { plainSigns } from '../plain-signs.ts';
import { readNumber } from './read-number.ts';

/**
 * Reads one number as `readNumber` does, also in digits of any script, with quotation marks, brackets
 * or the marks of a sentence around it, and with the unit, another of its words or what the stem
 * counts beside it, as singular or plural. If there's nothing to count, a year may have its era.
 * Frozen with the rules that use it.
 * @returns undefined if the text is not one number, or has other words beside it
 */
export function readFairly(
	typed: string,
	{ stem, unit, units = [] }: { stem: string; unit: string; units?: readonly string[] | undefined }
): number | undefined {
	const strict = readNumber(typed, unit);
	if (strict !== undefined) return strict;
	const text = plainSigns(typed);
	const things = [unit, ...units, ...thingsAsked(stem)].filter((thing) => thing !== '');
	for (const thing of ['', ...things.flatMap(eitherNumber)]) {
		const value = readNumber(text, thing);
		if (value !== undefined) return value;
	}
	const year = things.length === 0 ? yearIn(text) : undefined;
	return year === undefined ? undefined : Number(year);
}
