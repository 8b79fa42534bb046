import { seeded } from '#bank';
import { kindOf, type Kinds } from '#kinds';
import { factsTestedBy } from '../checks/question.ts';
import type { AuthoredPack } from '../draft.ts';
import { hideKey, keysOfDecisions, type BlindItem } from './blind.ts';
import { chanceOf, meanOf, scoreOf, type Chance } from './chance.ts';
import { readWording, type BlindBank } from './features.ts';
import { adjustByHolm, chanceOfMore, intervalOf, standardError } from './intervals.ts';
import { learnMix } from './learned-mix.ts';
import { learnWords } from './learned-words.ts';
import { rank, solvers, tellsApart, type Solver } from './solvers.ts';

export { measureReading, type DrawQuiz, type ReadingRate } from './reading.ts';

/** How often each item is guessed, in another order and with other lots between equal options. */
const ROUNDS = 8;
/** The chance that is taken of calling any one solver better than chance where none is. */
const RISK = 0.05;

/** How well one way of guessing does on a bank. */
export interface GuessRate {
	solver: string;
	/** The items on which it tells options apart. */
	items: number;
	/** The mean score on them, from 0 to 1, and that of chance. */
	score: number;
	chance: number;
	/** The mean of score less chance, item by item, with its standard error and 95 % interval. */
	gain: number;
	error: number;
	interval: readonly [low: number, high: number];
	/** One-sided, alone and adjusted for the number of solvers. */
	p: number;
	adjusted: number;
	/** Whether it beats chance by more than chance allows. */
	isAbove: boolean;
}

interface Guessed {
	item: AuthoredPack['items'][number];
	/** The item as shown, once for each round. */
	shown: readonly BlindItem[];
	chance: Chance;
}

/**
 * Lets test-wise solvers guess every item of a pack that has something to choose, and holds them
 * against chance. Solvers see what a learner sees before the answer; only those that learn see keys,
 * and never that of the item they judge. The same pack gives the same numbers.
 */
export function measureGuessing(pack: AuthoredPack, kinds: Kinds): GuessRate[] {
	const guessed = pack.items.flatMap((item): Guessed[] => {
		const shown = Array.from({ length: ROUNDS }, (_, round) =>
			hideKey(item, kinds, seeded(`shown ${item.code} ${round}`))
		).filter((each) => each !== undefined);
		return shown[0] ? [{ item, shown, chance: chanceOf(item, shown[0], kinds) }] : [];
	});
	const bank = readWording(
		guessed.map(({ shown }) => shown[0]!),
		pack.topics
	);
	const lessons = guessed.map(({ item, shown }) => ({
		item: shown[0]!,
		keys: keysOfDecisions(kindOf(item, kinds).neutral(item.spec)),
		facts: factsTestedBy(item.spec)
	}));
	const all = [...solvers, ...learnWords(lessons, bank), learnMix(lessons, bank)];
	const measured = all.map((solver) => measure(solver, guessed, bank, kinds));
	const tried = measured.filter(({ items }) => items > 0);
	const adjusted = adjustByHolm(tried.map(({ p }) => p));
	return tried.map((rate, place) => ({
		...rate,
		adjusted: adjusted[place]!,
		isAbove: adjusted[place]! < RISK
	}));
}

function measure(solver: Solver, guessed: readonly Guessed[], bank: BlindBank, kinds: Kinds) {
	const answered = guessed.flatMap(({ item, shown, chance }) => {
		const random = seeded(`guess ${solver.name} ${item.code}`);
		const scores = shown.flatMap((blind) => {
			const weights = blind.decisions.map((decision) => solver.weigh(decision, blind, bank));
			const several = blind.decisions.find(({ take }) => take === 'some');
			const ticks = several && solver.ticks?.(several.options.length);
			if (!weights.some(tellsApart) && ticks === undefined) return [];
			const rankings = blind.decisions.map((decision, place) =>
				rank(decision, weights[place] ?? decision.options.map(() => 0), random)
			);
			return [scoreOf(item, blind, rankings, kinds, ticks)];
		});
		return scores.length === 0 ? [] : [{ score: meanOf(scores), chance }];
	});
	const gains = answered.map(({ score, chance }) => score - chance.mean);
	const chances = answered.map(({ chance }) => chance);
	const gain = answered.length === 0 ? 0 : meanOf(gains);
	return {
		solver: solver.name,
		items: answered.length,
		score: answered.length === 0 ? 0 : meanOf(answered.map(({ score }) => score)),
		chance: answered.length === 0 ? 0 : meanOf(chances.map(({ mean }) => mean)),
		gain,
		error: standardError(gains),
		interval: intervalOf(gains),
		p: answered.length === 0 ? 1 : chanceOfMore(gain, chances, seeded(`trials ${solver.name}`))
	};
}
