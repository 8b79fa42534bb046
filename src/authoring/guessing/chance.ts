import { seeded, shuffle, type Item, type Random } from '#bank';
import { kindOf, ruleOf, type Kinds } from '#kinds';
import type { BlindItem } from './blind.ts';

/** Random responses that stand for all there are. */
const SAMPLES = 200;

/** What guessing blindly brings on an item. */
export interface Chance {
	/** The expected score. */
	mean: number;
	/** Scores of random responses. */
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
 *   to be typed stay empty. The mean score of 200 random responses, seeded by code.
 * - nothing to choose: 0. These items are left out of what is measured.
 */
export function chanceOf(item: Item, blind: BlindItem, kinds: Kinds): Chance {
	const random = seeded(`chance ${item.code}`);
	const samples = Array.from({ length: SAMPLES }, () =>
		scoreOf(item, blind, randomRankings(blind, random), kinds)
	);
	return { mean: exactMean(item, blind, kinds) ?? meanOf(samples), samples };
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

/** For an item of one decision in which one option or some are given: all responses, enumerated. */
function exactMean(item: Item, { decisions }: BlindItem, kinds: Kinds): number | undefined {
	const [only] = decisions;
	if (decisions.length !== 1 || only === undefined || only.take === 'all') return undefined;
	const scoreOf = (response: unknown) => ruleOf(item, kinds).grade(item.spec, response).score;
	const ids = only.options.map(({ id }) => id);
	const neutral = kindOf(item, kinds).neutral(item.spec);
	if (neutral.shape === 'single') {
		return meanOf(ids.map(scoreOf));
	}
	if (neutral.shape !== 'multiple') return undefined;
	const sets = Array.from({ length: 2 ** ids.length - 1 }, (_, bits) =>
		ids.filter((_id, place) => ((bits + 1) >> place) & 1)
	);
	return meanOf(sets.map(scoreOf));
}
