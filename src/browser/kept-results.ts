import * as v from 'valibot';
import { Kept, local } from './kept.svelte.ts';
import { readBy } from './schema-reader.ts';
import { keyOf } from './person.ts';

const schema = v.object({
	/** What was brought in, the oldest first: of a text, only what is a code or looks like one. */
	brought: v.array(
		v.object({
			/** What it was, such as the name of a file. */
			from: v.string(),
			/** When it was brought in, in milliseconds since 1970. */
			at: v.pipe(v.number(), v.finite()),
			found: v.array(
				v.object({
					is: v.picklist(['code', 'like-code']),
					text: v.string(),
					line: v.number(),
					beside: v.string()
				})
			)
		})
	),
	/** The names of the class list, in its order. */
	names: v.array(v.string())
});

/** What a teacher brought in of the results of one quiz. */
export type KeptResults = v.InferOutput<typeof schema>;

/** Something that was brought in at once: a paste, a file. */
export type Brought = KeptResults['brought'][number];

/**
 * What is kept on this device of the results of a quiz.
 * @param check the check of its link
 */
export function keptResultsOf(check: string): Kept<v.InferOutput<typeof schema>> {
	return new Kept(keyOf(`footnote:results:${check}`), 1, readBy(schema), local);
}
