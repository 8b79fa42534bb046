/** How a class did: on each question, each of its options, each fact and each statement. */
import type { Item, PackFact, Rationale } from '#bank';
import { inTurn, type Slices } from '#log/slices.ts';
import { explainResponse, factsShown } from '#quiz';
import type { Kinds } from '#kinds';
import type { CodedAnswer } from './coded-quiz.ts';
import { discriminationOf, type Discrimination } from './discrimination.ts';
import type { ClassResults } from './gather.ts';

/** How often something was right, partly right, wrong or not answered. */
export interface Counts {
	/** How many learners were asked. */
	asked: number;
	right: number;
	partly: number;
	wrong: number;
	/** Nothing was given. */
	none: number;
}

/** An option, or another part of a question that is judged by itself. */
export interface PartFigures {
	/** Its id, as in the grade. */
	part: string;
	label: string;
	/** Whether it's right to give it; false for a distractor. */
	isKey: boolean;
	/** How many gave it: took the option, or answered the part, rightly or not. */
	taken: number;
	/** How many handled it rightly, of those who answered the question. */
	right: number;
}

/** A wrong answer and how many gave it. */
export interface WrongAnswer {
	count: number;
	/** What was taken, and why it's wrong. Its label is what the learner sees after an answer. */
	rationale: Rationale;
	/** Set if the wording was not kept: learners typed something else, each perhaps another thing. */
	isOther: boolean;
}

/** How a class did on one question. */
export interface ItemFigures extends Counts {
	item: Item;
	/** Its place in the link, from 1. */
	place: number;
	/** The mean of the scores of all who were asked, from 0 to 1; undefined if nobody was. */
	facility: number | undefined;
	/** The parts in the order of the item. */
	parts: readonly PartFigures[];
	/** The distractors among them that nobody took, if anybody answered. */
	unused: readonly PartFigures[];
	/** Those most given first. */
	wrongAnswers: readonly WrongAnswer[];
	/** Undefined with fewer than ten learners, or if it can't be told. */
	discrimination: Discrimination | undefined;
}

/** How a class did on a fact or a statement. */
export interface KnownFigures {
	id: string;
	/** How many learners were asked about it. */
	asked: number;
	/** How many of them showed it known in every question that asked. */
	known: number;
}

/** The figures of a class. */
export interface ClassFigures {
	learners: number;
	/** The mean of the scores, from 0 to 1; undefined without learners. */
	mean: number | undefined;
	/** In the order of the link. */
	items: readonly ItemFigures[];
	/** The facts that were asked, in the order of the pack. */
	facts: readonly KnownFigures[];
	/** The statements that those facts rest on. */
	statements: readonly KnownFigures[];
}

/** What is counted of one question. */
interface Tally extends Counts {
	sum: number;
	/** For each learner the score, and that of the rest of the quiz. */
	pairs: [own: number, rest: number][];
	/** By the id of a part. */
	parts: Map<string, PartFigures>;
	wrongAnswers: Map<string, WrongAnswer>;
}

/**
 * Counts how a class did.
 * @param facts all facts of the pack
 */
export function* classFigures(
	{ quiz, learners }: ClassResults,
	facts: readonly PackFact[],
	kinds: Kinds
): Slices<ClassFigures> {
	const tallies = new Map(
		[...quiz.items.values()].map((item) => [item.code, tallyOf(item, kinds)])
	);
	const explained = new Map<string, readonly Rationale[]>();
	const known = new Map<string, KnownFigures>();
	const shown = new Map<string, KnownFigures>();
	const evidence = new Map(facts.map((fact) => [fact.id, fact.evidence]));
	let scores = 0;

	const explain = (answer: CodedAnswer) => {
		const key = `${answer.item.code} ${answer.number}`;
		const rationales = explained.get(key) ?? explainResponse(answer.item, kinds, answer.response);
		explained.set(key, rationales);
		return rationales;
	};
	yield* inTurn(
		learners,
		({ answers }) => {
			const sum = answers.reduce((all, { grade }) => all + grade.score, 0);
			scores += answers.length === 0 ? 0 : sum / answers.length;
			const own = new Map<string, boolean>();
			for (const answer of answers) {
				count(tallies.get(answer.item.code)!, answer, sum, explain(answer));
				for (const [fact, isKnown] of factsShown(answer.item, answer.grade)) {
					own.set(fact, (own.get(fact) ?? true) && isKnown);
				}
			}
			const statements = new Map<string, boolean>();
			for (const [fact, isKnown] of own) {
				add(known, fact, isKnown);
				for (const id of evidence.get(fact) ?? []) {
					statements.set(id, (statements.get(id) ?? true) && isKnown);
				}
			}
			for (const [id, isKnown] of statements) add(shown, id, isKnown);
		},
		({ answers }) => answers.length
	);

	const items: ItemFigures[] = [];
	yield* inTurn([...quiz.items.values()], (item, place) => {
		items.push(figuresOf(item, place + 1, tallies.get(item.code)!));
	});
	return {
		learners: learners.length,
		mean: learners.length === 0 ? undefined : scores / learners.length,
		items,
		facts: inOrder(
			known,
			facts.map(({ id }) => id)
		),
		statements: inOrder(
			shown,
			facts.flatMap((fact) => fact.evidence)
		)
	};
}

/** Nothing counted yet of an item; what it has to give is known from its key. */
function tallyOf(item: Item, kinds: Kinds): Tally {
	const parts = explainResponse(item, kinds, undefined).map(
		({ part, label, standing }): [string, PartFigures] => [
			part,
			{ part, label, isKey: standing !== 'avoided', taken: 0, right: 0 }
		]
	);
	return {
		...{ asked: 0, right: 0, partly: 0, wrong: 0, none: 0, sum: 0, pairs: [] },
		parts: new Map(parts),
		wrongAnswers: new Map()
	};
}

function count(
	tally: Tally,
	{ response, grade, unkept }: CodedAnswer,
	sum: number,
	rationales: readonly Rationale[]
): void {
	tally.asked++;
	tally.sum += grade.score;
	tally.pairs.push([grade.score, sum - grade.score]);
	if (response === undefined) {
		tally.none++;
		return;
	}
	tally[grade.score === 1 ? 'right' : grade.score > 0 ? 'partly' : 'wrong']++;
	for (const rationale of rationales) {
		const { part, label, standing } = rationale;
		const own = tally.parts.get(part);
		if (own) {
			if (standing === 'right' || standing === 'wrong') own.taken++;
			if (standing === 'right' || standing === 'avoided') own.right++;
		}
		if (standing !== 'wrong') continue;
		const key = `${part}\n${label}`;
		const wrong = tally.wrongAnswers.get(key);
		if (wrong) wrong.count++;
		else tally.wrongAnswers.set(key, { count: 1, rationale, isOther: unkept.includes(part) });
	}
}

function figuresOf(item: Item, place: number, tally: Tally): ItemFigures {
	const { asked, right, partly, wrong, none, sum, pairs } = tally;
	const parts = [...tally.parts.values()];
	return {
		...{ item, place, asked, right, partly, wrong, none },
		facility: asked === 0 ? undefined : sum / asked,
		parts,
		unused: asked === none ? [] : parts.filter(({ isKey, taken }) => !isKey && taken === 0),
		wrongAnswers: [...tally.wrongAnswers.values()].sort(
			(one, other) => other.count - one.count || Number(one.isOther) - Number(other.isOther)
		),
		discrimination: discriminationOf(pairs)
	};
}

function add(figures: Map<string, KnownFigures>, id: string, isKnown: boolean): void {
	const own = figures.get(id) ?? { id, asked: 0, known: 0 };
	figures.set(id, own);
	own.asked++;
	if (isKnown) own.known++;
}

/** The figures in the order of these ids, each once; what has none of them comes last. */
function inOrder(
	figures: ReadonlyMap<string, KnownFigures>,
	ids: readonly string[]
): KnownFigures[] {
	const all = new Set([...ids, ...figures.keys()]);
	return [...all].flatMap((id) => figures.get(id) ?? []);
}
