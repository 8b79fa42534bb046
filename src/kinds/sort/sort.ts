import { shuffle } from '#bank';
import type { Kind } from '../kind.ts';
import {
	explainPairs,
	gradePairs,
	keyOfPairs,
	pairsResponse,
	type Pair,
	type PairsResponse
} from '../pairs.ts';
import { shuffleUntil } from '../shuffle-until.ts';
import type { SortSpec } from './schema.ts';

export type { SortSpec };

type Entry = SortSpec['entries'][number];

/** The id of the category for each entry, by the entry's id; at least one. */
export type SortResponse = PairsResponse;

/**
 * A category for each of several entries. Rule 1: each right entry is a point, out of the number of
 * entries; a wrong or a missing one is none.
 */
export const sort: Kind<SortSpec, SortResponse> = {
	name: 'sort',
	title: 'Sort',
	instruction: 'Choose for each line.',
	opens: false,
	severalParts: true,
	response: ({ entries, categories }) => pairsResponse(entries, categories),
	/** The ids of the entries; where they are of several categories, never grouped in their order. */
	arrange({ categories, entries }, random) {
		const placeOf = ({ category }: Entry) => categories.findIndex(({ id }) => id === category);
		const grouped = [...entries].sort((one, other) => placeOf(one) - placeOf(other));
		const isMixed = (list: readonly Entry[]) =>
			list.some((entry, i) => i > 0 && placeOf(entry) < placeOf(list[i - 1]!));
		const canBeMixed = isMixed([...grouped].reverse());
		const shown = canBeMixed ? shuffleUntil(grouped, random, isMixed) : shuffle(grouped, random);
		return shown.map(({ id }) => id);
	},
	key: ({ entries }) => keyOfPairs(pairsOf(entries)),
	rules: {
		1: {
			grade: ({ entries, facts }, response) => gradePairs(pairsOf(entries), response, facts),
			explain: ({ entries, categories }, response) =>
				explainPairs(pairsOf(entries), categories, response)
		}
	},
	decisive: ({ stem, categories, entries }) => [
		stem,
		categories.map(({ id, text }) => [id, text]),
		entries.map(({ id, text, category }) => [id, text, category])
	],
	neutral: ({ stem, categories, entries }) => ({
		shape: 'match',
		stem,
		feedback: [...new Set(entries.map(({ why }) => why))].join(' '),
		prompts: entries.map(({ id, text, why, category }) => ({
			id,
			text,
			feedback: why,
			choice: category
		})),
		choices: categories
	})
};

function pairsOf(entries: readonly Entry[]): Pair[] {
	return entries.map(({ category, ...entry }) => ({ ...entry, choice: category }));
}
