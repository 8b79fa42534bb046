import * as v from 'valibot';
import { base, options, partId } from '../spec.ts';

/** What an author writes. */
export const spec = v.pipe(
	v.object({
		...base,
		options: options(2, 6),
		key: partId,
		/** The options stand in an order of their own, such as numbers or dates, and keep it. */
		ordered: v.optional(v.literal(true))
	}),
	v.check((it) => it.options.some((option) => option.id === it.key), 'the key is not an option')
);
export type ChoiceSpec = v.InferOutput<typeof spec>;
