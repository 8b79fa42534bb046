import * as v from 'valibot';
import { judgedPart, parts } from '../parts.ts';
import { base } from '../spec.ts';

/** What an author writes. */
export const spec = v.object({
	...base,
	/**
	 * In the right order. The reason of an entry says why it comes after the one before it, that of
	 * the first why it comes first.
	 */
	entries: parts(v.object(judgedPart), 3, 7)
});
export type OrderSpec = v.InferOutput<typeof spec>;
