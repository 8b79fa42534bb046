import * as v from 'valibot';
import { base, beside, reason, text } from '../spec.ts';
import { judgeTyped } from '../typed.ts';
import { refusedBy } from './short.ts';

/** Answers in the form in which they may be typed; small differences are let pass anyway. */
const answers = v.pipe(v.array(text), v.minLength(1), v.readonly());

/** What an author writes. */
export const spec = v.pipe(
	v.object({
		...base,
		/** Every right answer; the first is the one that is shown. */
		accept: answers,
		...beside,
		...reason,
		/** Likely wrong answers, each with what rules it out. */
		mistakes: v.optional(
			v.pipe(
				v.array(
					v.object({
						accept: answers,
						...reason,
						/** What it would be the right answer to. */
						fits: v.optional(text)
					})
				),
				v.readonly()
			)
		),
		/** Other terms of the pack that must not be taken for a slip in typing the answer. */
		refuse: v.optional(v.pipe(v.array(text), v.readonly()))
	}),
	v.check(
		({ accept, mistakes }) =>
			!refusedBy({ mistakes }).some((mistake) => {
				const { accepted, note } = judgeTyped(mistake, accept);
				return accepted && note === undefined;
			}),
		'an accepted answer is listed as a mistake'
	)
);
export type ShortSpec = v.InferOutput<typeof spec>;
