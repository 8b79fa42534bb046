import * as v from 'valibot';
import { judgedPart, parts } from '../parts.ts';
import { isDistinct } from '../responses.ts';
import { base, partId, text } from '../spec.ts';
import { keysOf } from './match.ts';

/** What an author writes. */
export const spec = v.pipe(
	v.object({
		...base,
		/** Several may have the same choice. */
		prompts: parts(v.object({ ...judgedPart, choice: partId }), 3, 7),
		/** Short, since they stand in closed lists; some may be right for no prompt. */
		choices: parts(v.object({ id: partId, text }), 3, 8)
	}),
	v.check(
		({ prompts, choices }) => isDistinct([...prompts, ...choices].map(({ id }) => id)),
		'a prompt and a choice have the same id'
	),
	v.check(
		({ prompts, choices }) =>
			prompts.every((prompt) => choices.some(({ id }) => id === prompt.choice)),
		'a prompt names what is not a choice'
	),
	// With two, never showing them in the order of the key would always show them the other way round.
	v.check((it) => keysOf(it.prompts).length >= 3, 'fewer than three choices are right for a prompt')
);
export type MatchSpec = v.InferOutput<typeof spec>;
