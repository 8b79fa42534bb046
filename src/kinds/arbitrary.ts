/** Random pieces of specs, for the arbitraries in the kinds' folders. Used by tests only. */
import fc from 'fast-check';

/** Text as `text` of the specs allows it: any characters, not empty, no spaces at its ends. */
export const text = fc
	.string({ unit: 'grapheme', minLength: 1, maxLength: 24 })
	.map((value) => value.trim())
	.filter((value) => value !== '');

/**
 * What a learner may leave in a field, without the spaces at its ends: any text, halves of characters
 * among it, and longer than the field takes, as an input method may write.
 */
export const typed = fc
	.oneof(
		text,
		fc.string({ unit: 'binary', maxLength: 40 }),
		text.map((each) => each.repeat(30))
	)
	.map((value) => value.trim().slice(0, 300).trim())
	.filter((value) => value !== '');

/** Ids of statements. */
export const evidence = fc.subarray(['s1', 's2', 's3', 's4'], { minLength: 1, maxLength: 3 });

/** Ids of facts; a part of an item may have its own. */
export const facts = fc.subarray(['fact-a', 'fact-b', 'fact-c', 'fact-d'], { minLength: 1 });

export const reason = { why: text, evidence };

/** The fields that every kind's spec has. */
export const base = { stem: text, facts };

/** What may stand beside a typed answer. */
export const beside = {
	units: fc.array(fc.oneof(text, fc.constantFrom('states', 'country', '%')), {
		minLength: 1,
		maxLength: 2
	}),
	year: fc.integer({ min: 1000, max: 2999 })
};

/** So many different texts, also when case is ignored. */
export function texts(least: number, most: number) {
	return fc.uniqueArray(text, {
		minLength: least,
		maxLength: most,
		selector: (value) => value.toLowerCase()
	});
}

/** Options with different ids and texts; some name facts of their own, some what they fit. */
export function options(least: number, most: number) {
	const details = fc.record(
		{ ...reason, fits: text, facts },
		{ requiredKeys: ['why', 'evidence'] }
	);
	return texts(least, most).chain((list) =>
		fc
			.tuple(...list.map(() => details))
			.map((all) => all.map((each, i) => ({ id: `o${i}`, text: list[i]!, ...each })))
	);
}
