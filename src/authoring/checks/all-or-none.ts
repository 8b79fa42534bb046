import type { Flaw, PackReading } from './rule.ts';

const reference =
	/^(?:(?:all|none|neither|both|any|each|some)(?: of (?:the )?(?:above|below|these|those|them|others?))?|(?:all|none|both|any) (?:the )?(?:above|others)|(?:the )?(?:first|last) two|[A-D] (?:and|or) [A-D])\.?$|\bof the above\b/i;

/** A part: beside it, “all of them” is one amount among others. */
const quantity = /\d|\b(?:several|most|some|few|half|many|part|one|a single)\b/i;

/**
 * No option points at the other options (“all of the above”, “none of these”). Haladyna, Downing and
 * Rodriguez 2002, rules 25 and 26; also rule 9, no combinations of options. Beside other
 * amounts (“most of them”), “all of them” is an amount and points nowhere.
 */
export function findAllOrNone({ questions }: PackReading): Flaw[] {
	return questions.flatMap((question) =>
		question.lists
			.filter(({ role }) => role !== 'pairing')
			.flatMap(({ where, options }) =>
				options
					.filter(({ text }) => reference.test(text))
					.filter(() => !options.some(({ text }) => quantity.test(text)))
					.map(({ text }): Flaw => ({
						question,
						where,
						what: `“${text}” points at the other options`
					}))
			)
	);
}
