import type { Fact } from '#bank';
import type { AuthoredPack } from '../draft.ts';
import type { Flaw, PackReading, ReadQuestion } from './rule.ts';
import { contentWords, wordsOf } from './words.ts';

/** Words by which something is told as somebody's word. */
const attribution = new Set(
	(
		'account accounts according argue argued argues argument belief believe believed call called ' +
		'calls case claim claimed claims comparison complain complained complaint concern concerns ' +
		'contend critic critical criticised critics eyes held hold holds object objected objection ' +
		'opinion put remark report reported said say says side source spoke statement suggest suggested ' +
		'tell tells think thought told view views voice whose word words'
	).split(' ')
);

/** Asks how the source puts a thing, or which words do: to name the asserter would tell the answer. */
const asksHowItIsPut =
	/\bwhose\b|\bsomebody\b|\bown voice\b|\b(?:said|say|says) outright\b|\binfer\b|\bstatements?\b/i;

/** Words that stand in the name of nearly every asserter, or of none alone. */
const common = new Set(contentWords('several senior main other itself article'));

/**
 * An item on what somebody says names who: its stem or key has a word of the asserter's name and a
 * word of attribution (view, argued, according …). A claim to be judged “not stated” is nobody's
 * word and is left out, and so is an item on what the source leaves open or how it puts a thing. Our own rule, for “mark who says so”.
 */
export function findLostAsserters({ questions, pack }: PackReading): Flaw[] {
	return questions
		.filter(
			({ verdict, facts, stem }) =>
				verdict !== 'not-stated' &&
				!facts.some(({ type }) => type === 'not-stated') &&
				!asksHowItIsPut.test(stem)
		)
		.flatMap((question) => {
			const said = textOf(question);
			const words = new Set(contentWords(said));
			const isAttributed = wordsOf(said).some((word) => attribution.has(word));
			return [...new Set(question.facts.filter(isClaim).map(({ asserter }) => asserter))]
				.filter(
					(asserter) => !isAttributed || !namesOf(asserter, pack).some((name) => words.has(name))
				)
				.map((asserter): Flaw => ({
					question,
					where: 'stem and key',
					what: `it is the word of ${pack.asserters[asserter] ?? asserter}, and no word says so`
				}));
		});
}

function isClaim({ type, asserter, background }: Fact): boolean {
	return asserter !== 'source' && type !== 'not-stated' && !background;
}

function namesOf(asserter: string, { asserters }: AuthoredPack): string[] {
	const words = contentWords(
		`${asserters[asserter] ?? ''} ${asserter.replaceAll('-', ' ').replace(/\bus\b/, 'US')}`
	);
	return words.filter((word) => !common.has(word));
}

function textOf({ stem, keys, neutral }: ReadQuestion): string {
	const passage = neutral.shape === 'gaps' ? neutral.pieces : [];
	const lines =
		neutral.shape === 'match' ? neutral.prompts : neutral.shape === 'order' ? neutral.entries : [];
	return [stem, ...keys, ...passage, ...lines.map(({ text }) => text)].join(' ');
}
