import { shuffle } from '#bank';
import * as v from 'valibot';
import type { Kind } from '../kind.ts';
import {
	explainPairs,
	gradePairs,
	keyOfPairs,
	pairsResponse,
	type PairsResponse
} from '../pairs.ts';
import { judgedPart, parts } from '../parts.ts';
import { shuffleUntil } from '../shuffle-until.ts';
import { base, partId, text, isDistinct } from '../spec.ts';

const spec = v.pipe(
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

/** The id of the choice for each prompt, by the prompt's id; at least one. */
export type MatchResponse = PairsResponse;

/**
 * A choice for each of several prompts. Rule 1: each right pair is a point, out of the number of
 * prompts; a wrong or a missing one is none.
 */
export const match: Kind<MatchSpec, MatchResponse> = {
	name: 'match',
	title: 'Match',
	instruction: 'Find the match for each line. You can use an answer more than once, or not at all.',
	opens: false,
	severalParts: true,
	spec,
	response: ({ prompts, choices }) => pairsResponse(prompts, choices),
	/**
	 * The ids of the prompts, then those of the choices, each as shown from top to bottom. The choices
	 * that are right never come in the order of the prompts they are right for.
	 */
	arrange({ prompts, choices }, random) {
		const shown = shuffle(prompts, random);
		const keys = keysOf(shown);
		const others = choices.map(({ id }) => id).filter((id) => !keys.includes(id));
		return [
			...shown.map(({ id }) => id),
			...shuffleUntil([...keys, ...others], random, (order) =>
				order.filter((id) => keys.includes(id)).some((id, place) => id !== keys[place])
			)
		];
	},
	key: ({ prompts }) => keyOfPairs(prompts),
	rules: {
		1: {
			grade: ({ prompts, facts }, response) => gradePairs(prompts, response, facts),
			explain: ({ prompts, choices }, response) => explainPairs(prompts, choices, response)
		}
	},
	decisive: ({ stem, prompts, choices }) => [
		stem,
		prompts.map(({ id, text, choice }) => [id, text, choice]),
		choices.map(({ id, text }) => [id, text])
	],
	neutral: ({ stem, prompts, choices }) => ({
		shape: 'match',
		stem,
		feedback: [...new Set(prompts.map(({ why }) => why))].join(' '),
		prompts: prompts.map(({ id, text, why, choice }) => ({ id, text, feedback: why, choice })),
		choices
	})
};

/** The choices that are right, in the order of the prompts, each once. */
function keysOf(prompts: readonly { choice: string }[]): string[] {
	return [...new Set(prompts.map(({ choice }) => choice))];
}
