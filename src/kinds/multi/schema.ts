import * as v from 'valibot';
import { base, options, partId } from '../spec.ts';

/** What an author writes. */
export const spec = v.pipe(
	v.object({
		...base,
		options: options(3, 6),
		/** The right options, in any order; at least one option is not among them. */
		key: v.pipe(
			v.array(partId),
			v.minLength(1),
			v.check((key) => new Set(key).size === key.length, 'the key names an option twice'),
			v.readonly()
		),
		/** The options stand in an order of their own, such as numbers or dates, and keep it. */
		ordered: v.optional(v.literal(true))
	}),
	v.check(
		(it) => it.key.every((id) => it.options.some((option) => option.id === id)),
		'the key names what is not an option'
	),
	v.check((it) => it.key.length < it.options.length, 'there is no distractor')
);
export type MultiSpec = v.InferOutput<typeof spec>;
