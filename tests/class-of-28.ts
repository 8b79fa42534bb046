/** A class that answers a quiz of choose-one questions by a model, and what its answers come to, counted here by itself. */
import { seeded, type Item } from '../src/bank/index.ts';

/** What a choose-one item has. */
export interface Choice extends Item {
	spec: Item['spec'] & {
		options: { id: string; text: string; evidence: string[] }[];
		key: string;
	};
}

/** For each question the id of the option that was chosen, undefined if none was. */
export type Answers = readonly (string | undefined)[];

/** How a class did on one question. */
interface QuestionFigures {
	item: Choice;
	place: number;
	right: number;
	none: number;
	/** How many took each option, by its id. */
	taken: ReadonlyMap<string, number>;
	/** How far who did well on the other questions did well on this one; undefined if it can't be told. */
	discrimination: number | undefined;
}

/**
 * What a learner of an ability answers: the harder a question, the likelier a wrong option, and of those
 * the first in the list is the likeliest.
 * @param name decides what is left to chance
 */
export function modelAnswers(items: readonly Choice[], name: string): string[] {
	const random = seeded(name);
	const ability = random() + random() + random() + random() - 2;
	return items.map(({ spec: { options, key } }, place) => {
		// From easy to hard and back, so that the hardest is somewhere within.
		const difficulty = ((place * 7) % items.length) / items.length - 0.35;
		const isRight = random() < 1 / (1 + Math.exp(-2 * (ability - difficulty)));
		const wrong = options.filter(({ id }) => id !== key);
		return isRight ? key : wrong[Math.floor(random() ** 2 * wrong.length)]!.id;
	});
}

/** How many of the questions are right. */
export function rightIn(items: readonly Choice[], answers: Answers): number {
	return items.filter(({ spec }, place) => answers[place] === spec.key).length;
}

/** How a class did on each question. */
export function figuresOf(items: readonly Choice[], all: readonly Answers[]): QuestionFigures[] {
	return items.map((item, at) => {
		const { key, options } = item.spec;
		const own = all.map((answers) => (answers[at] === key ? 1 : 0));
		const rest = all.map((answers, learner) => rightIn(items, answers) - own[learner]!);
		return {
			item,
			place: at + 1,
			right: own.filter((point) => point === 1).length,
			none: all.filter((answers) => answers[at] === undefined).length,
			taken: new Map(
				options.map(({ id }) => [id, all.filter((answers) => answers[at] === id).length])
			),
			discrimination: correlation(own, rest)
		};
	});
}

/** Pearson's, by sums of products; undefined if one of the two doesn't vary. */
function correlation(one: readonly number[], other: readonly number[]): number | undefined {
	const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
	const products = (left: readonly number[], right: readonly number[]) =>
		left.length * sum(left.map((value, at) => value * right[at]!)) - sum(left) * sum(right);
	const spread = products(one, one) * products(other, other);
	return spread === 0 ? undefined : products(one, other) / Math.sqrt(spread);
}

/** The wrong options of a question that most took, and how many took each. */
export function mostTakenWrong({ item, taken }: QuestionFigures): {
	texts: string[];
	count: number;
} {
	const wrong = item.spec.options.filter(({ id }) => id !== item.spec.key);
	const count = Math.max(...wrong.map(({ id }) => taken.get(id)!));
	return {
		texts: wrong.filter(({ id }) => taken.get(id) === count).map(({ text }) => text),
		count
	};
}

/** The three questions to teach again: those that cost the class most points, each about another thing. */
export function threeToTeach(
	figures: readonly QuestionFigures[],
	learners: number
): QuestionFigures[] {
	const lost = figures.filter(({ right }) => right < learners);
	lost.sort(
		(one, other) =>
			one.right - other.right ||
			mostTakenWrong(other).count - mostTakenWrong(one).count ||
			one.place - other.place
	);
	const things: QuestionFigures[] = [];
	for (const each of lost) {
		const before = new Set(things.flatMap(({ item }) => item.spec.facts));
		if (each.item.spec.facts.some((fact) => !before.has(fact))) things.push(each);
	}
	return things.slice(0, 3);
}

/**
 * How many learners knew all that was asked of each statement of the briefing, by its id; those that
 * nothing was asked of are left out.
 * @param evidence the statements that show a fact
 */
export function knownLines(
	items: readonly Choice[],
	all: readonly Answers[],
	evidence: (fact: string) => readonly string[]
): Map<string, number> {
	const lines = new Map<string, number>();
	const asking = new Map<string, number[]>();
	for (const [place, { spec }] of items.entries()) {
		for (const id of new Set(spec.facts.flatMap(evidence))) {
			asking.set(id, [...(asking.get(id) ?? []), place]);
		}
	}
	for (const [id, places] of asking) {
		const knows = (answers: Answers) =>
			places.every((place) => answers[place] === items[place]!.spec.key);
		lines.set(id, all.filter(knows).length);
	}
	return lines;
}
