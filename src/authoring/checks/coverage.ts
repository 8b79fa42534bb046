import type { Fact } from '#bank';
import type { Kinds } from '#kinds';
import type { AuthoredPack, Idea } from '../draft.ts';
import { groupBy } from './group-by.ts';
import type { Finding } from './index.ts';
import { factsTestedBy, readPackForRules } from './question.ts';
import { maskNames, maskNumbers } from './words.ts';

/** How many items there are of each sort. */
export interface Counts {
	items: number;
	/** Different things asked: see `countItems`. */
	distinct: number;
	/** By name, the most first. `by hand` is the template of items that have none. */
	by: Readonly<
		Record<
			'kind' | 'level' | 'topic' | 'idea' | 'template' | 'fact' | 'statement',
			ReadonlyMap<string, number>
		>
	>;
}

const ideas: readonly Idea[] = ['whose-word', 'happened', 'left-open', 'support', 'contrast'];
const levels = ['recall', 'understand', 'analyse'] as const;

/** The share of a pack's items that one template may make. */
const MOST_OF_A_TEMPLATE = 0.4;
/** The least items on each fact of the source, and the least kinds among them. */
const LEAST_OF_A_FACT = 3;
const LEAST_KINDS_OF_A_FACT = 2;
/** The least items on each idea: one in so many, and in a large pack so many. */
const ONE_OF_AN_IDEA_IN = 12;
const LEAST_OF_AN_IDEA = 15;

/**
 * Counts the items of a pack. Two items count as one distinct thing where their facts, stems and
 * keys are the same once names are one name and numbers are one number. An item counts for a
 * statement where it tests a fact that the statement is evidence of.
 */
export function countItems(pack: AuthoredPack, kinds: Kinds): Counts {
	const { questions, names } = readPackForRules(pack, kinds);
	const mask = (text: string) => maskNumbers(maskNames(text, names)).toLowerCase();
	const triples = questions.map(({ item, stem, facts, keys, verdict }) =>
		JSON.stringify([
			facts.map(({ text }) => mask(text)).sort(),
			item.kind,
			mask(stem),
			verdict ?? keys.map(mask).sort()
		])
	);
	const { items } = pack;
	const tested = testedFacts(pack);
	return {
		items: items.length,
		distinct: new Set(triples).size,
		by: {
			kind: count(items.map(({ kind }) => kind)),
			level: count(items.map(({ level }) => level)),
			topic: count(items.map(({ topic }) => topic)),
			idea: count(
				items.flatMap(({ idea }) => idea ?? []),
				ideas
			),
			template: count(items.map(({ template }) => template ?? 'by hand')),
			fact: count(
				tested.flatMap(({ facts }) => facts.map(({ id }) => id)),
				pack.facts.map(({ id }) => id)
			),
			statement: count(
				tested.flatMap(({ facts }) => statementsOf(facts)),
				pack.statements.map(({ id }) => id)
			)
		}
	};
}

/**
 * Where a pack has too little, or too much of one sort: at most 40 % of items from one template,
 * every fact of the source in three items and two kinds, every statement at all three levels, and
 * on each idea one item in twelve, or fifteen where that is fewer. A pack that says it is not complete
 * has none.
 */
export function findShortfalls(pack: AuthoredPack): Finding[] {
	if (pack.complete === false) return [];
	const tested = testedFacts(pack);
	const byFact = groupBy(tested, ({ facts }) => facts.map(({ id }) => id));
	const byStatement = groupBy(tested, ({ facts }) => statementsOf(facts));
	const found = (where: string, what: string): Finding => ({ rule: 'coverage', where, what });
	const templates = count(pack.items.flatMap(({ template }) => template ?? []));
	const ideasAsked = count(
		pack.items.flatMap(({ idea }) => idea ?? []),
		ideas
	);
	const least = Math.min(LEAST_OF_AN_IDEA, Math.ceil(pack.items.length / ONE_OF_AN_IDEA_IN));
	return [
		...[...templates]
			.filter(([, items]) => items > MOST_OF_A_TEMPLATE * pack.items.length)
			.map(([name, items]) =>
				found(`template ${name}`, `makes ${items} of ${pack.items.length} items`)
			),
		...pack.facts
			.filter(({ type, background }) => type !== 'not-stated' && !background)
			.flatMap(({ id }) => {
				const on = byFact.get(id) ?? [];
				const kinds = new Set(on.map(({ item }) => item.kind)).size;
				return on.length < LEAST_OF_A_FACT || kinds < LEAST_KINDS_OF_A_FACT
					? [
							found(
								`fact ${id}`,
								`${on.length} items in ${kinds} kinds, at least ${LEAST_OF_A_FACT} in ${LEAST_KINDS_OF_A_FACT}`
							)
						]
					: [];
			}),
		...pack.statements.flatMap(({ id }) => {
			const on = byStatement.get(id) ?? [];
			const missing = levels.filter((level) => !on.some(({ item }) => item.level === level));
			return missing.length > 0
				? [found(`statement ${id}`, `no item to ${missing.join(', to ')}`)]
				: [];
		}),
		...[...ideasAsked]
			.filter(([, items]) => items < least)
			.map(([idea, items]) => found(`idea ${idea}`, `${items} items, at least ${least}`))
	];
}

function testedFacts({ items, facts }: AuthoredPack) {
	const byId = new Map(facts.map((fact) => [fact.id, fact]));
	return items.map((item) => ({
		item,
		facts: factsTestedBy(item.spec).flatMap((id) => byId.get(id) ?? [])
	}));
}

function statementsOf(facts: readonly Fact[]): string[] {
	return [...new Set(facts.flatMap(({ evidence }) => evidence))];
}

/** How often each stands in the list, the most first; those in `all` also where it is never. */
function count(list: readonly string[], all: readonly string[] = []): Map<string, number> {
	const counts = new Map(all.map((each) => [each, 0]));
	for (const each of list) counts.set(each, (counts.get(each) ?? 0) + 1);
	return new Map([...counts].sort((one, other) => other[1] - one[1]));
}
