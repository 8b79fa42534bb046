import * as v from 'valibot';
import { base, beside, ids, partId, reason, text } from '../spec.ts';
import { cutAtGaps } from './gaps.ts';

const gap = v.pipe(
	v.object({
		id: partId,
		/** Every right answer; the first is the one that is shown. */
		accept: v.pipe(v.array(text), v.minLength(1), v.readonly()),
		/** What can be chosen; without it, the answer is typed. */
		choices: v.optional(
			v.pipe(
				v.array(text),
				v.minLength(2),
				v.maxLength(8),
				v.check(
					(list) => new Set(list.map((each) => each.toLowerCase())).size === list.length,
					'two choices read the same'
				),
				v.readonly()
			)
		),
		/** Other terms of the pack that must not be taken for a slip in typing the answer. */
		refuse: v.optional(v.pipe(v.array(text), v.readonly())),
		...beside,
		...reason,
		/** Facts this gap shows, where they are not those of the whole item. */
		facts: v.optional(ids)
	}),
	v.check(
		({ accept, choices }) => !choices || choices.includes(accept[0]!),
		'the right answer is not among the choices'
	),
	v.check(
		({ accept, choices }) => !choices || choices.some((choice) => !accept.includes(choice)),
		'every choice is right'
	)
);

/** What an author writes. */
export const spec = v.pipe(
	v.object({
		...base,
		/** Running text, with each gap written as its id in two pairs of braces: `{{gap-id}}`. */
		text,
		/** In the order of the text. */
		gaps: v.pipe(
			v.array(gap),
			v.minLength(1),
			v.maxLength(5),
			v.check(
				(list) => new Set(list.map((each) => each.id)).size === list.length,
				'two gaps have the same id'
			),
			v.readonly()
		)
	}),
	v.check((it) => {
		const named = cutAtGaps(it.text).ids;
		return named.length === it.gaps.length && it.gaps.every(({ id }, i) => id === named[i]);
	}, 'the gaps are not those of the text, in its order'),
	v.check(
		(it) => cutAtGaps(it.text).pieces.every((piece) => !/\{\{|\}\}/.test(piece)),
		'the text has double braces that are no gap'
	)
);
export type ClozeSpec = v.InferOutput<typeof spec>;
