import * as v from 'valibot';

const KEY = 'footnote:cards';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const schema = v.object({
	v: v.literal(1),
	/** The query of the address of these cards. */
	cards: v.string(),
	/** The study day: what was lifted for one day holds on that day alone. */
	day: v.pipe(v.number(), v.integer()),
	/** What was rated and not taken back: each record, and the reviews of its fact before it. */
	rated: v.array(v.tuple([v.string(), count])),
	/** How many had been rated when the learner last rested. */
	rested: count,
	/** The day's limit of new facts, where it was lifted. */
	limit: v.optional(count),
	/** The missed facts that are still to be gone over. */
	ahead: v.optional(v.array(v.string())),
	/** The card whose answer is shown: its fact, and the reviews of it before. */
	shown: v.optional(v.tuple([v.string(), count])),
	isOver: v.boolean()
});

/** Where this tab is in a sitting with cards. It outlives a reload, not the tab. */
export type KeptCards = Omit<v.InferOutput<typeof schema>, 'v'>;

/** This tab's sitting with cards; undefined where there is none or session storage is blocked. */
export function readKeptCards(): KeptCards | undefined {
	try {
		const parsed = v.safeParse(schema, JSON.parse(sessionStorage.getItem(KEY) ?? 'null'));
		return parsed.success ? parsed.output : undefined;
	} catch {
		return undefined;
	}
}

/** Keeps this tab's sitting with cards. Where session storage is blocked, a reload begins anew. */
export function keepCards(cards: KeptCards): void {
	try {
		sessionStorage.setItem(KEY, JSON.stringify({ v: 1, ...cards }));
	} catch {
		// The log has every rating; only the way back through them is lost.
	}
}
