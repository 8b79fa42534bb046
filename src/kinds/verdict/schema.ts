import * as v from 'valibot';
import { base, reason } from '../spec.ts';
import { verdicts } from './labels.ts';

/** What an author writes. */
export const spec = v.object({
	/** The stem is the claim to be judged, as a sentence. */
	...base,
	key: v.picklist(verdicts),
	/** For each verdict, why it is or is not the right one. */
	reasons: v.object({
		true: v.object(reason),
		false: v.object(reason),
		'not-stated': v.object(reason)
	})
});
export type VerdictSpec = v.InferOutput<typeof spec>;
