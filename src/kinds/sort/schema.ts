import * as v from 'valibot';
import { judgedPart, parts } from '../parts.ts';
import { base, partId, text } from '../spec.ts';

/** What an author writes. */
export const spec = v.pipe(
	v.object({
		...base,
		/** Short, since they stand in closed lists, and always shown in this order. */
		categories: parts(v.object({ id: partId, text }), 2, 4),
		/** A category may have any number of them, or none. */
		entries: parts(v.object({ ...judgedPart, category: partId }), 3, 8)
	}),
	v.check(
		({ categories, entries }) =>
			entries.every((entry) => categories.some(({ id }) => id === entry.category)),
		'an entry names what is not a category'
	)
);
export type SortSpec = v.InferOutput<typeof spec>;
