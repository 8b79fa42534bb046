import type { Flaw, PackReading } from './rule.ts';

/** The highest grade that is let pass. */
const HIGHEST = 9;
/** Words below which a text is too short to have a grade: one long word would decide. */
const LEAST_WORDS = 15;

/**
 * What a learner reads of an item is of grade 9 or below, both before the answer (stem and options)
 * and with the reasons. The design's own bound; Haladyna, Downing and Rodriguez 2002, rule 8: simple
 * vocabulary. Statements of the briefing, which options may quote, are left out.
 */
export function findHighGrades({ questions, names, pack }: PackReading): Flaw[] {
	const terms = pack.terms.flatMap(({ term, forms }) => [term, ...forms]);
	return questions.flatMap((question): Flaw[] => {
		const options = question.lists
			.filter(({ role, areStatements }) => role !== 'pairing' && !areStatements)
			.flatMap((list) => list.options.map(({ text }) => text));
		const asked = [question.stem, ...options];
		const texts = {
			'stem and options': asked,
			'the item with its reasons': [...asked, ...question.reasons.map(({ why }) => why)]
		};
		return Object.entries(texts).flatMap(([where, read]): Flaw[] => {
			if (read.join(' ').split(/\s+/).length < LEAST_WORDS) return [];
			const grade = readingGrade(read, names, terms);
			return grade > HIGHEST
				? [{ question, where, what: `reading grade ${grade.toFixed(1)}` }]
				: [];
		});
	});
}

/**
 * The reading grade of some texts together: 0.39 · words per sentence + 11.8 · syllables per word −
 * 15.59 (Kincaid, Fishburne, Rogers and Chissom 1975, “Derivation of new readability formulas”,
 * known as Flesch–Kincaid). Each text ends a sentence. Each word of a name or of a listed term
 * counts as one syllable, since readers meet it all the time.
 */
export function readingGrade(
	texts: readonly string[],
	names: ReadonlySet<string>,
	terms: readonly string[]
): number {
	const termWords = new Set(terms.flatMap((term) => term.toLowerCase().split(/[^\p{L}]+/u)));
	const sentences = texts.flatMap((text) =>
		text.split(/(?<=[.?!;:][”’]?)\s+/).filter((part) => /[\p{L}\d]/u.test(part))
	);
	const words = sentences.flatMap(
		(sentence) => sentence.match(/[\p{L}\d]+(?:[’'.,][\p{L}\d]+)*/gu) ?? []
	);
	const syllables = words.reduce((sum, word) => {
		const bare = word.replace(/[’']s$/, '');
		const isKnown = names.has(bare) || termWords.has(bare.toLowerCase());
		return sum + (isKnown ? 1 : syllablesIn(bare));
	}, 0);
	return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
}

/** Vowels beside one another that are sounded apart. */
const hiatus =
	/[aeiouy]ing$|(?<=[aeiouy].*[^aeiou])ea$|(?<=cr)ea(?=t(?:[ei]|$))|(?<=^sc)ie|(?<=^r)ea(?=ct)|(?<![cts])ie(?=t|nc)|(?<![cts])i(?:a|o(?!n|us))|eo$|eu(?=m)|oe[mt]|ua[lt]/g;

/** Syllables of an English word: its groups of vowels, less letters that are not sounded. */
export function syllablesIn(word: string): number {
	const sounded = word
		.toLowerCase()
		.replace(/[^a-z]/g, '')
		.replace(/^every/, 'evry')
		.replace(/^busi/, 'biz')
		.replace(/qu/g, 'q')
		.replace(/(?<=[^tde])ed$|(?<![csxz]h?|g|[aeiouyl])es$|(?<=[aeiouy]l)es$/, '')
		.replace(/(?<=[aeiouq]g|q)ue$|(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$/, '')
		.replace(/(?<=[aeiouy][^aeiouyl]{1,3})e(?=(?:ment|ly|ful|less|ness|guard)s?$)/, '')
		.replace(/^y/, '');
	const groups = sounded.match(/[aeiouy]+/g)?.length ?? 0;
	return Math.max(1, groups + (sounded.match(hiatus)?.length ?? 0));
}
