import * as v from 'valibot';
import { forms } from '#quiz/paper.ts';
import { Kept, local } from './kept.svelte.ts';
import { keyOf } from './person.ts';

const listOf = <Entry extends v.GenericSchema>(entry: Entry) =>
	v.pipe(v.array(entry), v.readonly());

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
					beside: v.string(),
					/** What was typed in of a sheet of paper, so that it can be changed. */
					sheet: v.optional(
						v.object({ form: v.picklist(forms), given: listOf(listOf(v.string())) })
					)
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
export function keptResultsOf(check: string): Kept<typeof schema> {
	return new Kept(keyOf(`footnote:results:${check}`), 1, schema, local);
}
