import { groupBy } from './group-by.ts';
import type { PackReading } from './rule.ts';
import { contentWords } from './words.ts';

/** One item that gives another away; both by code. */
export interface GiveAway {
	item: string;
	/** The item whose answer stands in the stem of the other. */
	answers: string;
}

/**
 * The pairs of items of which one answers the other: they share a fact, and every word of content in
 * the key of the second that is not in its own stem stands in the stem of the first. Haladyna,
 * Downing and Rodriguez 2002, rule 4: items are independent of one another. In a bank such pairs are
 * wanted, as two ways to ask one thing; it is for a draw to keep them apart.
 */
export function givesAway({ questions }: PackReading): GiveAway[] {
	const read = questions.map((question) => {
		const stem = new Set(contentWords(question.stem));
		const key = question.keys
			.flatMap((text) => contentWords(text))
			.filter((word) => !stem.has(word));
		return { ...question, stemWords: stem, keyWords: key };
	});
	const byFact = groupBy(read, ({ facts }) => facts);
	return read.flatMap((answered) => {
		if (answered.keyWords.length === 0) return [];
		const sharing = new Set(answered.facts.flatMap((fact) => byFact.get(fact) ?? []));
		return [...sharing]
			.filter(
				(giving) =>
					giving !== answered && answered.keyWords.every((word) => giving.stemWords.has(word))
			)
			.map((giving) => ({ item: giving.item.code, answers: answered.item.code }));
	});
}
