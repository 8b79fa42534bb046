import { seeded, shuffle, type Item, type Random } from '#bank';
import { ruleOf, type Kinds } from '#kinds';
import type { BlindItem } from './blind.ts';

/** Random responses that stand for all if there are too many. */
const SAMPLES = 200;
/** The most responses to one item that are all graded. */
const MOST_GRADED = 5000;

/** What guessing blindly brings on an item. */
export interface Chance {
	/** The expected score. */
	mean: number;
	/** The scores of all responses, or of random ones if there are too many. */
	samples: readonly number[];
}

/**
 * The score that rankings of the options of each decision bring on average.
 * @param ticks how many options are given where some are; drawn where it is left out
 */
export function scoreOf(
	item: Item,
	blind: BlindItem,
	rankings: readonly (readonly string[])[],
	kinds: Kinds,
	ticks?: number
): number {
	const rule = ruleOf(item, kinds);
	return blind
		.responsesTo(rankings, ticks)
		.reduce((sum, { chance, response }) => sum + chance * rule.grade(item.spec, response).score, 0);
}

/**
 * What chance is, by the plain shape of the item and the rule that grades it:
 *
 * - one of some options: 1 divided by their number.
 * - some of them: the mean score of all non-empty sets of options, each equally likely.
 * - an order: any order; lines: each gets any choice; gaps: each with choices gets any of them, gaps
 *   to be typed stay empty. The mean score of all responses; of 200 random ones, seeded by code, if
 *   there are more than 5000.
 * - nothing to choose: 0. These items are left out of what is measured.
 */
export function chanceOf(item: Item, blind: BlindItem, kinds: Kinds): Chance {
	const random = seeded(`chance ${item.code}`);
	const samples =
		allScores(item, blind, kinds) ??
		Array.from({ length: SAMPLES }, () =>
			scoreOf(item, blind, randomRankings(blind, random), kinds)
		);
	return { mean: meanOf(samples), samples };
}

export function meanOf(list: readonly number[]): number {
	return list.reduce((sum, each) => sum + each, 0) / list.length;
}

function randomRankings({ decisions }: BlindItem, random: Random): string[][] {
	return decisions.map(({ options }) =>
		shuffle(
			options.map(({ id }) => id),
			random
		)
	);
}

/** The scores of all responses, each equally likely, if there are not too many to grade. */
function allScores(item: Item, blind: BlindItem, kinds: Kinds): number[] | undefined {
	const [first] = blind.decisions;
	const ids = (first?.options ?? []).map(({ id }) => id);
	if (first?.take === 'some') {
		const rule = ruleOf(item, kinds);
		const sets = Array.from({ length: 2 ** ids.length - 1 }, (_, bits) =>
			ids.filter((_id, place) => ((bits + 1) >> place) & 1)
		);
		return sets.map((response) => rule.grade(item.spec, response).score);
	}
	const all =
		first?.take === 'all'
			? ids.reduce((count, _, place) => count * (place + 1), 1)
			: blind.decisions.reduce((count, { options }) => count * options.length, 1);
	if (all > MOST_GRADED) return undefined;
	const rankings =
		first?.take === 'all'
			? ordersOf(ids).map((order) => [order])
			: blind.decisions.reduce<string[][][]>(
					(found, { options }) =>
						found.flatMap((chosen) => options.map(({ id }) => [...chosen, [id]])),
					[[]]
				);
	return rankings.map((each) => scoreOf(item, blind, each, kinds));
}

function ordersOf(ids: readonly string[]): string[][] {
	if (ids.length === 0) return [[]];
	return ids.flatMap((id) =>
		ordersOf(ids.filter((each) => each !== id)).map((order) => [id, ...order])
	);
}
