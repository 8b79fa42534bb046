import type { Flaw, PackReading } from './rule.ts';

const absolute =
	/\b(?:always|never|all|none|every|everyone|everybody|everything|nobody|no one|nothing|nowhere|completely|absolutely|entirely|totally|whole|must|impossible|no \p{L}+ at all)\b/iu;

/** A part or a number: beside it, “all” or “none” is one amount among others. */
const quantity =
	/\b(?:several|most|some|few|fewer|half|many|more|two|three|one|once|any|each|part|partly|single|alone)\b/i;

/**
 * No option is alone in having an absolute (always, never, all, none …): test-wise readers strike it
 * out. Haladyna, Downing and Rodriguez 2002, rule 28a: no specific determiners. Where the stem has
 * one itself, or other options are amounts, such words are what is asked about. An option that is a
 * question claims nothing.
 */
export function findAbsolutes({ questions }: PackReading): Flaw[] {
	return questions.flatMap((question) =>
		question.lists
			.filter(({ role, areStatements }) => role === 'options' && !areStatements)
			.filter(({ lead }) => !absolute.test(lead))
			.flatMap(({ where, options }): Flaw[] => {
				const found = options.filter(({ text }) => absolute.test(text) && !text.endsWith('?'));
				const [only] = found;
				if (only === undefined || found.length > 1) return [];
				if (options.some((option) => option !== only && quantity.test(option.text))) return [];
				const word = absolute.exec(only.text)![0];
				return [
					{
						question,
						where,
						what: `“${word}” stands in ${only.isKey ? 'the key' : 'one distractor'} alone`
					}
				];
			})
	);
}
