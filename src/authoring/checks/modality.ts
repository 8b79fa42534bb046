import type { Flaw, PackReading, ReadQuestion } from './rule.ts';

/** Words by which a plan that came to nothing is told as one. */
const conditional =
	/\b(?:would|could|might|if|unless|had (?:it|they|the \p{L}+) been|(?:was|were) (?:meant |planned |supposed )?to|plan(?:s|ned)? (?:to|for|of)|proposed|proposal|failed|rejected|enacted|condition)\b/iu;

/**
 * What would have happened is not told as what happened: an item whose facts are all conditional
 * has “would”, “had it been”, “if”, “was to” or the like in its stem or key. Where a claim is to be
 * judged that is not true, the reason may have it instead, since the claim may twist just that. Our
 * own rule.
 */
export function findLostModality({ questions }: PackReading): Flaw[] {
	return questions
		.filter(
			({ facts }) => facts.length > 0 && facts.every(({ modality }) => modality === 'conditional')
		)
		.filter((question) => !conditional.test(tellingText(question)))
		.map((question) => ({
			question,
			where: 'stem and key',
			what: 'its facts are conditional, and no word says so'
		}));
}

function tellingText({ stem, keys, neutral, reasons, verdict }: ReadQuestion): string {
	const passage = neutral.shape === 'gaps' ? neutral.pieces.join(' ') : '';
	const lines = neutral.shape === 'match' ? neutral.prompts.map(({ text }) => text).join(' ') : '';
	const isUntrue = verdict !== undefined && verdict !== 'true';
	const why = isUntrue ? reasons.filter(({ isKey }) => isKey).map((each) => each.why) : [];
	return [stem, ...keys, passage, lines, ...why].join(' ');
}
