import * as v from 'valibot';
import { isDistinct } from './responses.ts';
import { ids, partId, reason, text } from './spec.ts';

/** A part of an item that is judged by itself. */
export const judgedPart = {
	id: partId,
	text,
	...reason,
	/** Facts this part shows, where they are not those of the whole item. */
	facts: v.optional(ids)
};

/** A list of parts with different ids and texts. */
export function parts<Part extends { id: string; text: string }>(
	part: v.GenericSchema<unknown, Part>,
	least: number,
	most: number
) {
	return v.pipe(
		v.array(part),
		v.minLength(least),
		v.maxLength(most),
		v.check((list) => isDistinct(list.map((each) => each.id)), 'two parts have the same id'),
		v.check(
			(list) => isDistinct(list.map((each) => each.text.toLowerCase())),
			'two parts read the same'
		),
		v.readonly()
	);
}
