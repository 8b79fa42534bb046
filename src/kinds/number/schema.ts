import * as v from 'valibot';
import { base, beside, reason, text } from '../spec.ts';
import { isNear } from './number.ts';
import { readNumber } from './read-number.ts';

/** A number that can be typed in digits. */
const value = v.pipe(
	v.number(),
	v.finite(),
	v.check((it) => readNumber(String(it), '') === it, 'cannot be typed in digits')
);

/** What an author writes. */
export const spec = v.pipe(
	v.object({
		...base,
		value,
		/** How far off an answer may be, in the unit; 0 where it is left out. */
		tolerance: v.optional(v.pipe(v.number(), v.finite(), v.minValue(0))),
		/** Shown after the field; it may be typed too. Empty where the number has none. */
		unit: v.pipe(
			v.string(),
			v.check((it) => it.trim() === it, 'has spaces at its ends')
		),
		units: beside.units,
		...reason,
		/** Likely wrong answers, each with what rules it out. They change no grade. */
		mistakes: v.optional(
			v.pipe(
				v.array(
					v.object({
						value,
						...reason,
						/** What it would be the right answer to. */
						fits: v.optional(text)
					})
				),
				v.readonly()
			)
		)
	}),
	v.check(
		(it) => !it.mistakes?.some((mistake) => isNear(mistake.value, it.value, it.tolerance)),
		'a mistake is within the tolerance of the answer'
	)
);
export type NumberSpec = v.InferOutput<typeof spec>;
