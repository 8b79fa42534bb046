/** What to teach again, and what to ask then. */
import type { IndexEntry, PackFact } from '#bank';
import { inTurn, type Slices } from '#log/slices.ts';
import { explainResponse, factsShown } from '#quiz';
import type { Kinds } from '#kinds';
import type { ClassFigures, ItemFigures, WrongAnswer } from './figures.ts';
import type { ClassResults } from './gather.ts';

/** How many things are to be taught again, and how many questions follow on each. */
const THINGS = 3;
const QUESTIONS = 5;

/** One thing that the class should hear again. */
export interface TeachAgain {
	/** The question that shows it. */
	figures: ItemFigures;
	/** The facts that learners missed in it, those most missed first. */
	facts: readonly string[];
	/** The wrong answer that most gave; undefined if none was kept, or all just left it out. */
	took: WrongAnswer | undefined;
	/** How many of those who answered were not fully right, and gave other answers than that. */
	otherwise: number;
	/** The statements to show, the first before all: those that rule the wrong answer out. */
	evidence: readonly string[];
	/** By statement, the words of it that decide. */
	words: WrongAnswer['rationale']['words'];
	/** Codes of up to five other items of the pack on it. */
	more: readonly string[];
}

/**
 * The three things to teach again. Questions are ranked by the points that the class lost in them, so
 * first comes what helps most learners; if two lost the same, first comes the one with the wrong answer
 * that more gave, then the one that was asked first. A question is passed over if nobody lost a point,
 * or if all it showed to be missed is in one before it.
 *
 * The five other items are none of the quiz and share a fact that was missed: first those that show
 * more of them, then those with fewer other facts, then in the pack's order. If there are not five,
 * items follow that rest on the same statements. None gives another away.
 * @param entries the items of the pack, as a draw sees them
 * @param facts all facts of the pack
 */
export function* teachAgain(
	{ quiz, learners }: ClassResults,
	{ items }: ClassFigures,
	entries: readonly IndexEntry[],
	facts: readonly PackFact[],
	kinds: Kinds
): Slices<TeachAgain[]> {
	const evidence = new Map(facts.map((fact) => [fact.id, fact.evidence]));
	const missed = new Map<string, Map<string, number>>();
	yield* inTurn(
		learners,
		({ answers }) => {
			for (const { item, grade } of answers) {
				const own = missed.get(item.code) ?? new Map<string, number>();
				missed.set(item.code, own);
				for (const [fact, isKnown] of factsShown(item, grade)) {
					if (!isKnown) own.set(fact, (own.get(fact) ?? 0) + 1);
				}
			}
		},
		({ answers }) => answers.length
	);
	const ranked = items
		.filter((figures) => lostIn(figures) > 0)
		.sort(
			(one, other) =>
				lostIn(other) - lostIn(one) ||
				(other.wrongAnswers[0]?.count ?? 0) - (one.wrongAnswers[0]?.count ?? 0) ||
				one.place - other.place
		);
	const asked = new Set(quiz.recipe.codes);
	const things: TeachAgain[] = [];
	const taught = new Set<string>();
	for (const figures of ranked) {
		if (things.length === THINGS) break;
		yield;
		const { item, wrongAnswers } = figures;
		const own = [...(missed.get(item.code) ?? [])]
			.sort(([, one], [, other]) => other - one)
			.map(([fact]) => fact);
		if (own.every((fact) => taught.has(fact))) continue;
		own.forEach((fact) => taught.add(fact));
		const took = wrongAnswers.find(({ isOther }) => !isOther);
		const key = explainResponse(item, kinds, undefined).find(
			({ standing }) => standing === 'missed'
		);
		const shown = [took?.rationale, key].find((each) => each && each.evidence.length > 0);
		const notRight = figures.wrong + figures.partly;
		things.push({
			figures,
			facts: own,
			took,
			otherwise: Math.max(0, notRight - (took?.count ?? 0)),
			evidence: shown?.evidence ?? own.flatMap((fact) => evidence.get(fact) ?? []),
			words: shown?.words,
			more: othersOn(own, evidence, entries, asked)
		});
	}
	return things;
}

function lostIn({ asked, facility = 1 }: ItemFigures): number {
	return Math.round(asked * (1 - facility) * 1e6) / 1e6;
}

/** Codes of up to five items on these facts that were not asked; see `teachAgain`. */
function othersOn(
	missed: readonly string[],
	evidence: ReadonlyMap<string, readonly string[]>,
	entries: readonly IndexEntry[],
	asked: ReadonlySet<string>
): string[] {
	const facts = new Set(missed);
	const statements = new Set(missed.flatMap((fact) => evidence.get(fact) ?? []));
	const costsOf = ({ facts: own }: IndexEntry) => {
		const shared = own.filter((fact) => facts.has(fact)).length;
		const near = own.filter((fact) => evidence.get(fact)?.some((id) => statements.has(id))).length;
		return { shared, near, other: own.length - shared };
	};
	const ranked = entries
		.filter(({ code }) => !asked.has(code))
		.map((entry) => ({ entry, ...costsOf(entry) }))
		.filter(({ shared, near }) => shared + near > 0)
		.sort(
			(one, other) => other.shared - one.shared || one.other - other.other || other.near - one.near
		);
	const taken: IndexEntry[] = [];
	for (const { entry } of ranked) {
		if (taken.length === QUESTIONS) break;
		const isGivenAway = taken.some(
			(each) => each.givesAway?.includes(entry.code) || entry.givesAway?.includes(each.code)
		);
		if (!isGivenAway) taken.push(entry);
	}
	return taken.map(({ code }) => code);
}
