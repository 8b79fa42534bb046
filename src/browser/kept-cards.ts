import * as v from 'valibot';
import { Kept, session } from './kept.svelte.ts';
import { readBy } from './schema-reader.ts';
import { keyOf } from './person.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const schema = v.object({
	/** The query of the address of these cards. */
	cards: v.string(),
	/** The study day: what was lifted for one day holds on that day alone. */
	day: v.pipe(v.number(), v.integer()),
	/** What happened in this sitting and was not taken back, the last one last. */
	turns: v.array(
		v.object({
			fact: v.string(),
			how: v.picklist(['again', 'recalled', 'passed']),
			/** The reviews of the fact before. */
			reps: count,
			/** How many turns there were when its round began. */
			from: count,
			/** The record that says so; absent if the card was skipped. */
			record: v.optional(v.string())
		})
	),
	/** How many turns there were when this round began. */
	from: count,
	/** How many turns there were when the learner last rested. */
	rested: count,
	/** The day's limit of new facts, where it was lifted. */
	limit: v.optional(count),
	/** The missed facts that this round goes over. */
	missed: v.optional(v.array(v.string())),
	/** The card whose answer is shown: its fact, and the reviews of it before. */
	shown: v.optional(v.tuple([v.string(), count])),
	isOver: v.boolean()
});

/** Where this tab is in a sitting with cards. It outlives a reload, not the tab. */
type KeptCards = v.InferOutput<typeof schema>;

/** This tab's sitting with cards. If it is lost, the log has every rating, but none can be undone. */
export const keptCards = new Kept(keyOf('footnote:cards'), 2, readBy(schema), session);

/** This tab's sitting with cards; undefined if there is none. */
export const readKeptCards = (): KeptCards | undefined => keptCards.current;

/** Keeps this tab's sitting with cards. */
export function keepCards(cards: KeptCards): void {
	keptCards.current = cards;
}
