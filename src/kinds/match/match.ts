import { shuffle } from '#bank';
import type { Kind } from '../kind.ts';
import {
	explainPairs,
	gradePairs,
	keyOfPairs,
	pairsResponse,
	type PairsResponse
} from '../pairs.ts';
import { shuffleUntil } from '../shuffle-until.ts';
import type { MatchSpec } from './schema.ts';

export type { MatchSpec };

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
export function keysOf(prompts: readonly { choice: string }[]): string[] {
	return [...new Set(prompts.map(({ choice }) => choice))];
}
