import * as v from 'valibot';
import { Kept, session } from './kept.svelte.ts';
import { keyOf } from './person.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const schema = v.object({
	/** The link of the quiz. */
	quiz: v.string(),
	attempt: v.string(),
	/** The place of the question on the screen, from 0. */
	place: count,
	/** What was chosen or typed and not checked yet, by code. */
	drafts: v.record(
		v.string(),
		v.object({
			/** Absent if a choice was taken back. */
			response: v.optional(v.unknown()),
			certainty: v.optional(v.number()),
			/** The log's clock when it was made: an answer with a higher one is newer. */
			clock: v.fallback(count, 0)
		})
	),
	/** How far the hints went, by code. */
	hints: v.fallback(v.record(v.string(), v.picklist([1, 2])), {})
});

/** Where this tab is in an attempt. It outlives a reload, not the tab; the log outlives both. */
type Sitting = v.InferOutput<typeof schema>;

/** This tab's sitting. If it is lost, the log has every answer, and what wasn't checked is gone. */
export const keptSitting = new Kept(keyOf('footnote:sitting'), 1, schema, session);

/** This tab's sitting; undefined if there is none. */
export const readSitting = (): Sitting | undefined => keptSitting.current;

/** Keeps this tab's sitting. */
export function writeSitting(sitting: Sitting): void {
	keptSitting.current = sitting;
}
