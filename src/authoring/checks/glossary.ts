import type { Term } from '#bank';
import type { Flaw, PackReading, ReadQuestion } from './rule.ts';
import { contentWords } from './words.ts';

/** The share of the key's own words that a meaning may have before it says the key. */
const MOST_SAID = 0.6;

/**
 * No entry of the glossary says the key of an item in which its word can be looked up: quizzes and
 * cards open the meaning at the word, before the answer. Our own rule. Only words that are not in
 * the stem count, and an entry tells nothing that says as much of a distractor.
 */
export function findTellingTerms({ questions, pack }: PackReading): Flaw[] {
	return questions.flatMap((question) =>
		pack.terms
			.filter((term) => isShown(term, question))
			.flatMap((term): Flaw[] => {
				const said = mostSaid(term, question);
				return said === undefined
					? []
					: [
							{
								question,
								where: `the entry “${term.term}”`,
								what: `its meaning, “${term.meaning}”, says the key “${said}”`
							}
						];
			})
	);
}

/** Whether the word stands in the stem or in an option. */
function isShown({ term, forms }: Term, { stem, lists }: ReadQuestion): boolean {
	const shown = [stem, ...lists.flatMap(({ options }) => options.map(({ text }) => text))];
	return [term, ...forms].some((form) => {
		const pattern = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
		const word = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu');
		return shown.some((text) => word.test(text));
	});
}

/** The key that the meaning says, if it says one; for a claim that is true, the claim. */
function mostSaid({ term, meaning }: Term, question: ReadQuestion): string | undefined {
	const { stem, keys, lists, verdict } = question;
	const words = new Set(contentWords(meaning));
	const known = new Set(contentWords(verdict === undefined ? `${stem} ${term}` : term));
	const shareOf = (text: string) => {
		const own = contentWords(text).filter((word) => !known.has(word));
		return own.length === 0 ? 0 : own.filter((word) => words.has(word)).length / own.length;
	};
	const asked = verdict === undefined ? keys : verdict === 'true' ? [stem] : [];
	const wrong = lists
		.filter(({ role }) => role === 'options')
		.flatMap(({ options }) => options.filter(({ isKey }) => !isKey));
	const most = Math.max(0, ...wrong.map(({ text }) => shareOf(text)));
	return asked.find((text) => shareOf(text) > Math.max(most, MOST_SAID));
}
