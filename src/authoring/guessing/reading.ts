import { seeded, type Level } from '#bank';
import { kindOf, type Kinds } from '#kinds';
import { contentWords } from '../checks/words.ts';
import type { AuthoredItem, AuthoredPack } from '../draft.ts';
import { hideKey } from './blind.ts';
import { chanceOf, meanOf, scoreOf, type Chance } from './chance.ts';
import { bootstrapOf, chanceOfMore } from './intervals.ts';
import { solveBySet, type ShownTexts, type Weigh } from './set-solver.ts';
import { rank } from './solvers.ts';
import { matchByWords } from './word-matcher.ts';

/** How often each item is answered if it is in one set only, with other lots between equal options. */
const ROUNDS = 8;
/** Quizzes that are drawn of each length. */
const DRAWS = 100;
/** From so many items on a gain counts as it is; of fewer, only one that is hardly chance does. */
const ENOUGH_ITEMS = 30;
const HARDLY = 0.01;

/** The most that the set solver may gain in the whole bank, and in draws of so many. */
const MOST_IN_BANK = 0.08;
const lengths: readonly { length: number; most?: number }[] = [
	{ length: 40, most: 0.03 },
	{ length: 10 }
];
/** The most that the word matcher may gain on items of each level. */
const MOST_ON_LEVEL: Readonly<Record<Level, number>> = {
	recall: 0.1,
	understand: 0.05,
	analyse: 0.05
};

/** How well somebody does who sees texts, and matches words instead of understanding. */
export interface ReadingRate {
	solver: 'set solver' | 'word matcher';
	/** On which items. */
	on: string;
	items: number;
	/** The mean score, from 0 to 1, that of chance, and what the first has over the second. */
	score: number;
	chance: number;
	gain: number;
	/** The 95 % interval of the gain, by bootstrap over items. */
	interval: readonly [low: number, high: number];
	/** The most it may gain; left out if there is no limit. */
	most?: number;
	isOver: boolean;
	/** The gain on each item, the most first, to see where to begin. */
	byItem: readonly { code: string; gain: number }[];
}

interface Answered {
	code: string;
	score: number;
	chance: Chance;
}

/** Draws a quiz of so many items, as codes; the same seed gives the same quiz. */
export type DrawQuiz = (length: number, seed: string) => readonly string[];

/**
 * Measures the two solvers that match words: the set solver in the whole bank and in quizzes as
 * learners get them, and the word matcher on the items about the source, level by level. The same
 * pack gives the same numbers. Items with nothing to choose are left out.
 */
export function measureReading(
	pack: AuthoredPack,
	kinds: Kinds,
	drawQuiz: DrawQuiz
): ReadingRate[] {
	const closed = pack.items.flatMap((item) => {
		const blind = hideKey(item, kinds, seeded(`shown ${item.code}`));
		return blind ? [{ item, blind, chance: chanceOf(item, blind, kinds) }] : [];
	});
	const byCode = new Map(closed.map((each) => [each.item.code, each]));
	const answer = (code: string, weigh: Weigh, lots: readonly string[]): Answered[] => {
		const { item, blind, chance } = byCode.get(code) ?? {};
		if (!item || !blind || chance === undefined) return [];
		const weights = blind.decisions.map((decision) => weigh(decision, blind));
		return lots.map((lot) => {
			const random = seeded(`matched ${code} ${lot}`);
			const rankings = blind.decisions.map((each, place) => rank(each, weights[place]!, random));
			return { code, score: scoreOf(item, blind, rankings, kinds), chance };
		});
	};
	const rounds = Array.from({ length: ROUNDS }, (_, round) => `round ${round}`);
	const shown: ShownTexts = new Map(pack.items.map((item) => [item.code, textsOf(item, kinds)]));
	const answerSet = (set: readonly string[], lots: readonly string[]) => {
		const solve = solveBySet(shown, set);
		return set.flatMap((code) => answer(code, solve(code), lots));
	};
	const all = pack.items.map(({ code }) => code);
	const match = matchByWords(pack.statements.map(({ text }) => text));
	return [
		rate('set solver', 'the whole bank', answerSet(all, rounds), MOST_IN_BANK),
		...lengths
			.filter(({ length }) => length < all.length)
			.map(({ length, most }) => {
				const seeds = Array.from({ length: DRAWS }, (_, draw) => `draw ${draw}`);
				const answered = seeds.flatMap((seed) => answerSet(drawQuiz(length, seed), [seed]));
				return rate('set solver', `draws of ${length}`, answered, most);
			}),
		...(Object.keys(MOST_ON_LEVEL) as Level[]).flatMap((level) => {
			const items = pack.items.filter((item) => item.level === level && !item.background);
			const answered = items.flatMap(({ code }) => answer(code, match, rounds));
			// A small pack may have none.
			if (answered.length === 0) return [];
			return [rate('word matcher', level, answered, MOST_ON_LEVEL[level])];
		})
	];
}

function rate(
	solver: ReadingRate['solver'],
	on: string,
	answered: readonly Answered[],
	most?: number
): ReadingRate {
	const gains = new Map<string, number[]>();
	const chances = new Map<string, Chance>();
	for (const { code, score, chance } of answered) {
		const those = gains.get(code) ?? [];
		those.push(score - chance.mean);
		gains.set(code, those);
		chances.set(code, chance);
	}
	const score = meanOf(answered.map((each) => each.score));
	const chance = meanOf(answered.map((each) => each.chance.mean));
	const gain = score - chance;
	const interval = bootstrapOf([...gains.values()], seeded(`bootstrap ${solver} ${on}`));
	const byItem = [...gains].map(([code, those]) => ({ code, gain: meanOf(those) }));
	const counts = () => {
		if (gains.size >= ENOUGH_ITEMS) return true;
		const mean = meanOf(byItem.map((each) => each.gain));
		return chanceOfMore(mean, [...chances.values()], seeded(`few ${solver} ${on}`)) < HARDLY;
	};
	return {
		solver,
		on,
		items: gains.size,
		score,
		chance,
		gain,
		interval,
		...(most !== undefined && { most }),
		isOver: most !== undefined && gain > most && counts(),
		byItem: byItem.sort((one, other) => other.gain - one.gain)
	};
}

/** The words of content of all that an item shows before the answer, text by text. */
function textsOf(item: AuthoredItem, kinds: Kinds): string[][] {
	const neutral = kindOf(item, kinds).neutral(item.spec);
	const texts = [neutral.stem];
	if (neutral.shape === 'single' && !neutral.fixed) texts.push(...neutral.options.map(textOf));
	if (neutral.shape === 'multiple') texts.push(...neutral.options.map(textOf));
	if (neutral.shape === 'order') texts.push(...neutral.entries.map(textOf));
	if (neutral.shape === 'match')
		texts.push(...neutral.prompts.map(textOf), ...neutral.choices.map(textOf));
	if (neutral.shape === 'gaps')
		texts.push(neutral.pieces.join(' '), ...neutral.gaps.flatMap(({ choices }) => choices));
	return texts.map((text) => contentWords(text));
}

function textOf({ text }: { text: string }): string {
	return text;
}
