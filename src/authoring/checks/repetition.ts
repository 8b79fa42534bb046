import { groupBy } from './group-by.ts';
import type { Flaw, PackReading, ReadQuestion } from './rule.ts';

/** The most items on one fact, and on the facts of one statement. */
const MOST_OF_A_FACT = 8;
const MOST_OF_A_STATEMENT = 16;

/**
 * No fact is tested by more than eight items, and no statement by more than sixteen: what is asked
 * again and again gives itself away, and leaves no room for the rest. Our own rule. An item counts
 * for a statement if it tests a fact that the statement is evidence of.
 */
export function findRepetition({ questions }: PackReading): Flaw[] {
	const byFact = groupBy(questions, ({ facts }) => facts.map(({ id }) => id));
	const byStatement = groupBy(questions, ({ facts }) => [
		...new Set(facts.flatMap(({ evidence }) => evidence))
	]);
	return [
		...tooMany('fact', byFact, MOST_OF_A_FACT),
		...tooMany('statement', byStatement, MOST_OF_A_STATEMENT)
	];
}

function tooMany(
	what: string,
	by: ReadonlyMap<string, readonly ReadQuestion[]>,
	most: number
): Flaw[] {
	return [...by]
		.filter(([, those]) => those.length > most)
		.map(([id, those]) => ({
			where: `${what} ${id}`,
			what: `${those.length} items, at most ${most}: ${those.map(({ item }) => item.code).join(', ')}`
		}));
}
