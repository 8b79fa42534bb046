import type { Flaw, PackReading, ReadQuestion } from './rule.ts';
import { wordsOf } from './words.ts';

/** Words from which on a text is a claim rather than a name or a number. */
const LEAST_WORDS = 5;

/**
 * What one item asks for, no other gives as true: a key is not quoted word for word in another stem
 * as something that is shown, nor is it a statement among options that are all statements, and a
 * claim that is to be judged is not a part of either. Haladyna, Downing and Rodriguez 2002, rule 4: items are independent of one another.
 */
export function findGivenClaims({ questions }: PackReading): Flaw[] {
	const given = questions.flatMap((question) =>
		givenBy(question).map((text) => ({ question, text: plain(text) }))
	);
	return questions.flatMap((question) =>
		askedBy(question).flatMap((asked) =>
			given
				.filter((each) => each.question !== question && says(each.text, question, plain(asked)))
				.slice(0, 1)
				.map((each): Flaw => ({
					question,
					where: question.verdict === undefined ? 'the key' : 'the claim',
					what: `“${asked}” is given as true in ${each.question.item.code} “${each.question.stem}”`
				}))
		)
	);
}

/** A name may well be a part of what is given; a claim may not. */
function says(given: string, { verdict }: ReadQuestion, asked: string): boolean {
	return verdict === undefined ? given === asked : ` ${given} `.includes(` ${asked} `);
}

/** What an item asks for, as whole claims; options that are statements ask which, not what. */
function askedBy({ stem, keys, lists, verdict }: ReadQuestion): string[] {
	if (lists.some(({ areStatements }) => areStatements)) return [];
	const texts = verdict === undefined ? keys : [stem];
	return texts.filter((text) => wordsOf(text).length >= LEAST_WORDS);
}

/** What an item gives as true: what its stem quotes, and statements among which it lets choose. */
function givenBy({ stem, lists }: ReadQuestion): string[] {
	return [
		...[...stem.matchAll(/“([^”]+)”/g)].map(([, quoted]) => quoted!),
		...lists
			.filter(({ areStatements }) => areStatements)
			.flatMap(({ options }) => options.map(({ text }) => text))
	];
}

function plain(text: string): string {
	return wordsOf(text)
		.filter((word) => !/^(?:a|an|the)$/.test(word))
		.join(' ');
}
