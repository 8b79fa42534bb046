import { plainForm } from '../plain-form.ts';
import { plainSigns } from '../plain-signs.ts';
import { readFairly } from './read-fairly.ts';

/**
 * Reads one number as `readFairly` does, also in the forms that `plainForm` knows, and if it stands
 * there twice, in digits and in words, of which one is in brackets. Frozen with the rules that use it,
 * as `typed.pairs.ts` shows.
 * @returns undefined if the text is not one number, or has other words beside it
 */
export function readBroadly(
	typed: string,
	it: { stem: string; unit: string; units?: readonly string[] | undefined }
): number | undefined {
	const signs = plainSigns(typed);
	const once = readFairly(typed, it) ?? readFairly(plainForm(signs), it);
	if (once !== undefined) return once;
	const [, before, inner, after] =
		/^([^\p{Ps}\p{Pe}]*)\p{Ps}([^\p{Ps}\p{Pe}]+)\p{Pe}([^\p{Ps}\p{Pe}]*)$/u.exec(signs) ?? [];
	if (before === undefined || inner === undefined) return undefined;
	const [value, again] = [`${before} ${after}`, inner].map((text) => readFairly(text, it));
	return value === again ? value : undefined;
}
