import * as v from 'valibot';

const KEY = 'footnote:sitting';

const schema = v.object({
	v: v.literal(1),
	/** The link of the quiz. */
	quiz: v.string(),
	attempt: v.string(),
	/** The place of the question on the screen, from 0. */
	place: v.pipe(v.number(), v.integer(), v.minValue(0)),
	/** What was chosen or typed and not checked yet, by code. */
	drafts: v.record(
		v.string(),
		v.object({ response: v.unknown(), certainty: v.optional(v.number()) })
	)
});

/** Where this tab is in an attempt. It outlives a reload, not the tab; the log outlives both. */
export type Sitting = Omit<v.InferOutput<typeof schema>, 'v'>;

/** This tab's sitting; undefined where there is none or session storage is blocked. */
export function readSitting(): Sitting | undefined {
	try {
		const parsed = v.safeParse(schema, JSON.parse(sessionStorage.getItem(KEY) ?? 'null'));
		return parsed.success ? parsed.output : undefined;
	} catch {
		return undefined;
	}
}

/** Keeps this tab's sitting. Where session storage is blocked, a reload goes to the first open question. */
export function writeSitting(sitting: Sitting): void {
	try {
		sessionStorage.setItem(KEY, JSON.stringify({ v: 1, ...sitting }));
	} catch {
		// The log has every answer; only the place and what is not yet checked are lost.
	}
}
