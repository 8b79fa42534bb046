import type { Random } from '#bank';
import type { BlindItem, Decision } from './blind.ts';
import { absolute, countOf, hedge, oddness, overlapWith, type BlindBank } from './features.ts';

/** A way to guess without knowing the source. */
export interface Solver {
	name: string;
	/**
	 * How much speaks for each option of a decision, in its order; equal ones are drawn by lot.
	 * Undefined where this way of guessing does not tell them apart.
	 */
	weigh(decision: Decision, item: BlindItem, bank: BlindBank): readonly number[] | undefined;
}

const isVerdict = ({ kind }: BlindItem) => kind === 'verdict';

/** A solver that looks at each option; the three fixed verdicts tell nothing. */
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
			isVerdict(item)
				? undefined
				: decision.options.map(({ text }, place) => weight(text, place, decision, item, bank))
	};
}

/** A solver that always gives the same verdict. */
function always(verdict: string, name: string): Solver {
	return {
		name,
		weigh: ({ options }, item) =>
			isVerdict(item) ? options.map(({ id }) => (id === verdict ? 1 : 0)) : undefined
	};
}

const longestOf = ({ options }: Decision) => Math.max(...options.map(({ text }) => text.length));

/** The ways of guessing that need no learning. */
export const solvers: readonly Solver[] = [
	byOption('longest', (text) => text.length),
	byOption('shortest', (text) => -text.length),
	byOption('never the longest', (text, _, decision) =>
		text.length === longestOf(decision) ? 0 : 1
	),
	byOption('middle', (_, place, { options, take }) =>
		take !== 'all' && place === (options.length - 1) / 2 ? 1 : 0
	),
	byOption('most numbers', (text) => countOf(/\d+/g, text)),
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
			if (!isVerdict(item)) return options.map(({ text }) => careful(text));
			const claim = Math.sign(careful(item.stem));
			return options.map(({ id }) => (id === 'true' ? claim : id === 'false' ? -claim : 0));
		}
	},
	always('true', 'always true'),
	always('false', 'always false'),
	always('not-stated', 'always not stated'),
	byOption('commonest wording', (text, _place, _decision, _item, bank) => bank.commonness(text)),
	byOption('shown order reversed', (_, place, { take }) => (take === 'all' ? place : 0))
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
