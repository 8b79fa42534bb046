import type { Random } from '#bank';
import type { BlindItem, Decision } from './blind.ts';
import {
	absolute,
	countOf,
	hedge,
	likeness,
	oddness,
	overlapWith,
	type BlindBank
} from './features.ts';

/** A way to guess without knowing the source. */
export interface Solver {
	name: string;
	/**
	 * How much speaks for each option of a decision, in its order; equal ones are drawn by lot.
	 * Undefined where this way of guessing does not tell them apart.
	 */
	weigh(decision: Decision, item: BlindItem, bank: BlindBank): readonly number[] | undefined;
	/** How many of so many options it ticks where several may be right; by lot where left out. */
	ticks?(options: number): number;
}

/** A solver that looks at each option; those of a claim tell nothing. */
function byOption(
	name: string,
	weight: (
		text: string,
		place: number,
		decision: Decision,
		item: BlindItem,
		bank: BlindBank
	) => number
): Solver {
	return {
		name,
		weigh: (decision, item, bank) =>
			item.isClaim
				? undefined
				: decision.options.map(({ text }, place) => weight(text, place, decision, item, bank))
	};
}

/** A solver that always gives the same verdict. */
function always(verdict: string, name: string): Solver {
	return {
		name,
		weigh: ({ options }, item) =>
			item.isClaim ? options.map(({ id }) => (id === verdict ? 1 : 0)) : undefined
	};
}

/** A solver that ticks so many of the options that may be right, whichever they are. */
function ticking(name: string, ticks: (options: number) => number): Solver {
	return { name, weigh: () => undefined, ticks };
}

/** The most characters of a word. */
const longestWordIn = (text: string) =>
	Math.max(0, ...(text.match(/\p{L}+/gu) ?? []).map((word) => word.length));

const numbersIn = (text: string) => countOf(/\d+/g, text);

const longestOf = ({ options }: Decision) => Math.max(...options.map(({ text }) => text.length));

/**
 * The ways of guessing that need no learning: the cues of test-wiseness (Millman, Bishop and Ebel
 * 1965, “An analysis of test-wiseness”, II; Smith 1982, “Hot on the trail of the correct answer”, for
 * the option most like the others), positions, and numbers of ticks.
 */
export const solvers: readonly Solver[] = [
	byOption('longest', (text) => text.length),
	byOption('shortest', (text) => -text.length),
	byOption('never the longest', (text, _, decision) =>
		text.length === longestOf(decision) ? 0 : 1
	),
	byOption('middle', (_, place, { options, take }) =>
		take !== 'all' && place === (options.length - 1) / 2 ? 1 : 0
	),
	byOption('first', (_, place, { take }) => (take !== 'all' && place === 0 ? 1 : 0)),
	byOption('last', (_, place, { options, take }) =>
		take !== 'all' && place === options.length - 1 ? 1 : 0
	),
	byOption('most numbers', numbersIn),
	byOption('most names', (text, _place, _decision, _item, bank) => bank.namesIn(text)),
	byOption(
		'most numbers and names',
		(text, _place, _decision, _item, bank) => numbersIn(text) + bank.namesIn(text)
	),
	byOption('longest word', longestWordIn),
	byOption('most like the other options', (_text, place, decision, _item, bank) =>
		likeness(decision, place, bank)
	),
	byOption('a word of the topic', (text, _place, _decision, item, bank) => {
		const topic = bank.words(bank.topicOf(item));
		return bank.words(text).filter((word) => topic.includes(word)).length;
	}),
	byOption('most overlap with the stem', (text, _, decision, item, bank) =>
		overlapWith(decision, item, text, bank)
	),
	byOption(
		'least overlap with the stem',
		(text, _, decision, item, bank) => -overlapWith(decision, item, text, bank)
	),
	byOption('odd one out', (_text, place, decision, _item, bank) => oddness(decision, place, bank)),
	{
		name: 'hedged, not absolute',
		weigh({ options }, item) {
			const careful = (text: string) => countOf(hedge, text) - countOf(absolute, text);
			if (!item.isClaim) return options.map(({ text }) => careful(text));
			const claim = Math.sign(careful(item.stem));
			return options.map(({ id }) => (id === 'true' ? claim : id === 'false' ? -claim : 0));
		}
	},
	always('true', 'always true'),
	always('false', 'always false'),
	always('not-stated', 'always not stated'),
	byOption('commonest wording', (text, _place, _decision, _item, bank) => bank.commonness(text)),
	byOption('shown order reversed', (_, place, { take }) => (take === 'all' ? place : 0)),
	byOption('lowest number first', (text, _, { take }) =>
		take === 'all' ? -Number(/\d+/.exec(text)?.[0] ?? 0) : 0
	),
	ticking('ticks all', (options) => options),
	ticking('ticks all but one', (options) => options - 1)
];

/** The ids of the options from the heaviest to the lightest, equal ones by lot. */
export function rank({ options }: Decision, weights: readonly number[], random: Random): string[] {
	return options
		.map(({ id }, place) => ({ id, weight: weights[place]!, lot: random() }))
		.sort((one, other) => other.weight - one.weight || one.lot - other.lot)
		.map(({ id }) => id);
}

/** Whether weights tell options apart at all. */
export function tellsApart(weights: readonly number[] | undefined): weights is readonly number[] {
	return weights?.some((weight) => weight !== weights[0]) ?? false;
}
