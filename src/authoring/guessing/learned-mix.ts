import { hash } from '#bank';
import type { BlindItem, Decision } from './blind.ts';
import { claimFeatures, optionFeatures, type BlindBank } from './features.ts';
import type { Solver } from './solvers.ts';

const FOLDS = 10;
const STEPS = 300;
const RATE = 0.5;
/** How strongly weights are drawn to 0. */
const SHRINKAGE = 0.01;

/** An item with the keys of its decisions, to learn from. */
export interface Lesson {
	item: BlindItem;
	keys: readonly (readonly string[])[];
	/** The ids of the facts it tests. */
	facts: readonly string[];
}

interface Case {
	rows: readonly (readonly number[])[];
	/** How the key is spread over the options; adds up to 1. */
	target: readonly number[];
}

/**
 * A mix of all that a test-wise reader sees, learned from the bank itself: a softmax regression over
 * the options of each decision (McFadden 1974, conditional logit), shrunk, by plain descent. Each
 * item is judged by weights that were learned without it, in ten folds by the hash of its code.
 */
export function learnMix(lessons: readonly Lesson[], bank: BlindBank): Solver {
	const folds = Array.from({ length: FOLDS }, (_, fold) =>
		learn(
			lessons
				.filter(({ item }) => foldOf(item) !== fold)
				.flatMap(({ item, keys }) =>
					item.decisions.flatMap((decision, place): Case[] => {
						const key = keys[place] ?? [];
						if (decision.take === 'all') return [];
						const target = decision.options.map(({ id }) =>
							key.includes(id) ? 1 / key.length : 0
						);
						return [{ rows: rowsOf(decision, item, bank), target }];
					})
				)
		)
	);
	return {
		name: 'learned mix',
		weigh(decision, item, wording) {
			if (decision.take === 'all') return undefined;
			const weights = folds[foldOf(item)]!;
			return rowsOf(decision, item, wording).map((row) => dot(row, weights));
		}
	};
}

function foldOf({ code }: BlindItem): number {
	return hash(code, 5) % FOLDS;
}

/** Options of a claim have what is seen in the claim, each verdict in columns of its own. */
function rowsOf(decision: Decision, item: BlindItem, bank: BlindBank): number[][] {
	if (!item.isClaim) return optionFeatures(decision, item, bank);
	const claim = claimFeatures(item, bank);
	const blank = claim.map(() => 0);
	const options = optionFeatures(decision, item, bank)[0]!.map(() => 0);
	return decision.options.map((_, place) => [
		...options,
		...decision.options.flatMap((_option, i) => (i === place ? claim : blank))
	]);
}

function learn(cases: readonly Case[]): number[] {
	const size = Math.max(0, ...cases.map(({ rows }) => rows[0]?.length ?? 0));
	const weights = new Array<number>(size).fill(0);
	for (let step = 0; step < STEPS; step++) {
		const slope = weights.map((weight) => -SHRINKAGE * weight);
		for (const { rows, target } of cases) {
			const powers = rows.map((row) => Math.exp(dot(row, weights)));
			const total = powers.reduce((sum, power) => sum + power, 0);
			rows.forEach((row, place) => {
				const miss = (target[place]! - powers[place]! / total) / cases.length;
				row.forEach((value, column) => (slope[column]! += miss * value));
			});
		}
		slope.forEach((change, column) => (weights[column]! += RATE * change));
	}
	return weights;
}

function dot(row: readonly number[], weights: readonly number[]): number {
	return row.reduce((sum, value, column) => sum + value * (weights[column] ?? 0), 0);
}
