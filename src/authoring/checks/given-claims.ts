import { groupBy } from './group-by.ts';
import type { Flaw, PackReading, ReadQuestion } from './rule.ts';
import { wordsOf } from './words.ts';

/** Words from which on a text is a claim rather than a name or a number, articles not counted. */
const LEAST_WORDS = 4;

/**
 * What one item asks for, no other gives as true: a key is not quoted word for word in another stem
 * as something that is shown, nor is it a statement among options that are all statements, and a
 * claim that is to be judged is not a part of either. Haladyna, Downing and Rodriguez 2002, rule 4:
 * items are independent of one another.
 */
export function findGivenClaims({ questions }: PackReading): Flaw[] {
	const given = groupBy(
		questions.flatMap((question) =>
			givenBy(question).map((text) => ({ question, text: plain(text) }))
		),
		({ text }) => [text]
	);
	// By runs of words, so that few texts are compared.
	const texts = groupBy([...given.keys()], (text) => runsIn(text));
	return questions.flatMap((question) =>
		askedBy(question).flatMap((asked): Flaw[] => {
			const claim = plain(asked);
			const [run] = runsIn(claim);
			// A name may well be a part of what is given; a claim may not.
			const found =
				question.verdict === undefined
					? [claim]
					: (texts.get(run ?? '') ?? []).filter((text) => ` ${text} `.includes(` ${claim} `));
			const giving = found
				.map((text) => given.get(text)?.find((each) => each.question !== question))
				.find((each) => each !== undefined);
			if (run === undefined || !giving) return [];
			const { item, stem } = giving.question;
			return [
				{
					question,
					where: question.verdict === undefined ? 'the key' : 'the claim',
					what: `“${asked}” is given as true in ${item.code} “${stem}”`
				}
			];
		})
	);
}

/** What an item asks for; options that are statements ask which shows it, not what is so. */
function askedBy({ stem, keys, lists, verdict }: ReadQuestion): readonly string[] {
	if (lists.some(({ areStatements }) => areStatements)) return [];
	return verdict === undefined ? keys : [stem];
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

/** Every run of so many words as make a claim. */
function runsIn(text: string): string[] {
	const words = text.split(' ');
	return words.flatMap((_, at) =>
		at + LEAST_WORDS <= words.length ? [words.slice(at, at + LEAST_WORDS).join(' ')] : []
	);
}

function plain(text: string): string {
	return wordsOf(text)
		.filter((word) => !/^(?:a|an|the)$/.test(word))
		.join(' ');
}
