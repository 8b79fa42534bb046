import * as v from 'valibot';
import type { Form } from '#quiz/paper.ts';
import { Kept, local } from './kept.svelte.ts';
import { keyOf, person } from './person.ts';
import { readBy } from './schema-reader.ts';
import { openLocal } from './storage.ts';

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
						v.object({
							form: v.picklist(['a', 'b'] satisfies Form[]),
							given: listOf(listOf(v.string()))
						})
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

const PREFIX = 'footnote:results:';
const opened = new Map<string, Kept<KeptResults>>();

/**
 * What is kept on this device of the results of a quiz.
 * @param check the check of its link
 */
export function keptResultsOf(check: string): Kept<KeptResults> {
	const kept = opened.get(check) ?? new Kept(keyOf(`${PREFIX}${check}`), 1, readBy(schema), local);
	opened.set(check, kept);
	return kept;
}

/** What is kept of the results of every quiz. */
export function allKeptResults(): Kept<KeptResults>[] {
	const keys = openLocal(local, person).all(PREFIX).keys();
	// What was set aside has the key of its quiz before a colon.
	const checks = [...keys].map((key) => key.slice(PREFIX.length).split(':')[0] ?? '');
	return [...new Set(checks)].map(keptResultsOf);
}
