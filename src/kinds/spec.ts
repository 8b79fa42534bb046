import * as v from 'valibot';
import { isDistinct } from './responses.ts';

/**
 * An id of a part inside an item: lower-case words joined by hyphens. Responses are looked up by it,
 * so it is nothing that every object has.
 */
export const partId = v.pipe(
	v.string(),
	v.regex(/^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$/),
	v.maxLength(32)
);

/** Text that is shown: neither empty nor untrimmed. */
export const text = v.pipe(
	v.string(),
	v.check((value) => value.trim() === value && value !== '', 'is empty or has spaces at its ends')
);

/** Ids of facts or statements. */
export const ids = v.pipe(v.array(v.string()), v.readonly());

/** Words of a statement, or several runs of them. */
function areWords(value: unknown): boolean {
	return [value].flat().every((each) => typeof each === 'string' && each.trim() !== '');
}

/** Why something is so, with the statements that show it. */
export const reason = {
	why: text,
	evidence: ids,
	/** By statement, the words of it that decide. */
	words: v.optional(v.record(v.string(), v.custom<string | readonly string[]>(areWords)))
};

/** The fields that every kind's spec has. */
export const base = {
	stem: text,
	facts: v.pipe(v.array(v.string()), v.minLength(1), v.readonly())
};

/** What may stand beside a typed answer; it matters from rule 2 on. */
export const beside = {
	/** More words for the thing that a number counts, such as `states` for signatories. */
	units: v.optional(v.pipe(v.array(text), v.minLength(1), v.readonly())),
	/** The year of a day that is asked for without it. Left out, no year and no weekday is taken. */
	year: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(2999)))
};

/** An option of a closed question. */
export const option = v.object({
	id: partId,
	text,
	...reason,
	/** For a distractor: what it would be the right answer to. */
	fits: v.optional(text),
	/** Facts this option shows, where they are not those of the whole item. */
	facts: v.optional(ids)
});
export type Option = v.InferOutput<typeof option>;

/** Options with different ids and texts. */
export function options(least: number, most: number) {
	return v.pipe(
		v.array(option),
		v.minLength(least),
		v.maxLength(most),
		v.check((list) => isDistinct(list.map((each) => each.id)), 'two options have the same id'),
		v.check(
			(list) => isDistinct(list.map((each) => each.text.toLowerCase())),
			'two options read the same'
		),
		v.readonly()
	);
}
