import { isOnlyInKey } from './exactness.ts';
import type { Flaw, OptionList, PackReading } from './rule.ts';
import { contentWords } from './words.ts';

/**
 * No word of content stands in the stem and in the key and in no distractor, in any form. For a line
 * to be matched, the line is the stem. Haladyna, Downing and Rodriguez 2002, rule 28b: no clang
 * associations. Where a distractor has as many words of the stem, they point nowhere. Lists of
 * statements are left out: what supports a claim speaks of the same things.
 */
export function findClang({ questions }: PackReading): Flaw[] {
	return questions.flatMap((question) =>
		question.lists
			.filter(({ role, areStatements }) => role !== 'choices' && !areStatements)
			.filter(pointsAtKey)
			.flatMap((list) =>
				contentWords(list.lead)
					.filter((word) => isOnlyInKey(list, (text) => contentWords(text).includes(word)))
					.map((word): Flaw => ({
						question,
						where: list.where,
						what: `“${word}…” stands in the ${list.role === 'options' ? 'stem' : 'line'} and only in the key`
					}))
			)
	);
}

/** Whether each key has more words of the stem than any distractor. */
function pointsAtKey({ lead, options }: OptionList): boolean {
	const words = new Set(contentWords(lead));
	const shared = options.map(({ text, isKey }) => ({
		isKey,
		count: contentWords(text).filter((word) => words.has(word)).length
	}));
	const counts = (wanted: boolean) => shared.filter(({ isKey }) => isKey === wanted);
	return (
		Math.min(...counts(true).map(({ count }) => count)) >
		Math.max(...counts(false).map(({ count }) => count))
	);
}
