import type { Flaw, OptionList, PackReading } from './rule.ts';

type GrammaticalNumber = 'singular' | 'plural';

/**
 * Options fit the stem in grammar, so that grammar rules none out: after “a” or “an” that ends the
 * stem or leads to a gap, all begin with the right sound; after “which part” none is plural, after
 * “which parts” none is singular. Haladyna, Downing and Rodriguez 2002, rules 12 and 28c.
 */
export function findAgreement({ questions }: PackReading): Flaw[] {
	return questions.flatMap((question) =>
		question.lists
			.filter(({ role }) => role === 'options')
			.flatMap((list) =>
				[...articleFaults(list), ...numberFaults(list)].map((what) => ({
					question,
					where: list.where,
					what
				}))
			)
	);
}

function articleFaults({ lead, options }: OptionList): string[] {
	const article = /\b(an?)\s*(?:…|_+|:)?\s*$/i.exec(lead)?.[1]?.toLowerCase();
	if (article === undefined) return [];
	return options
		.filter(({ text }) => beginsWithVowelSound(text) !== (article === 'an'))
		.map(({ text }) => `“${article}” does not lead to “${text}”`);
}

/** By its letters, with the commonest words that sound otherwise. */
function beginsWithVowelSound(text: string): boolean {
	if (/^[^\p{L}\d]*(?:hour|honest|honou?r|heir|8|11\b|18\b|[FHLMNRSX][A-Z])/u.test(text))
		return true;
	return /^\W*[aeiou]/i.test(text) && !/^\W*(?:uni|use|eu|one\b|US\b)/i.test(text);
}

function numberFaults({ lead, options }: OptionList): string[] {
	const asked = numberAsked(lead);
	if (asked === undefined) return [];
	return options
		.filter(({ text }) => {
			const number = numberOf(text);
			return number !== undefined && number !== asked;
		})
		.map(
			({ text, isKey }) =>
				`the stem asks for a ${asked}, ${isKey ? 'the key' : 'a distractor'} is none: “${text}”`
		);
}

/** The number of the thing that “which …” asks for; undefined where it cannot be told. */
function numberAsked(lead: string): GrammaticalNumber | undefined {
	const asked =
		/\b[Ww]hich (?!of )((?:\p{L}+[ -])*?\p{L}+) (?:of|in|on|from|is|was|has|does|did|would|led|are|were|have|do)\b/u.exec(
			lead
		)?.[1];
	const head = asked?.split(/[ -]/).at(-1);
	if (head === undefined || /^(?:these|those|words|one|of)$/.test(head)) return undefined;
	return isPlural(head) ? 'plural' : 'singular';
}

/** The number of a noun phrase with an article or a number before it; undefined for anything else. */
function numberOf(text: string): GrammaticalNumber | undefined {
	if (/[.?!]$|[“”]/.test(text)) return undefined;
	if (/^(?:an?|one|each|every|this) /i.test(text)) return 'singular';
	if (/^(?:these|those|several|both|many|few|two|three|four|five) /i.test(text)) return 'plural';
	const head =
		/^the ((?:\p{L}+[ -])*?\p{L}+)(?: (?:of|in|on|from|for|with|that|which|who|when|made)\b|$)/iu
			.exec(text)?.[1]
			?.split(/[ -]/)
			.at(-1);
	if (head === undefined || /^\p{Lu}/u.test(head)) return undefined;
	return isPlural(head) ? 'plural' : 'singular';
}

function isPlural(noun: string): boolean {
	return /(?:[^sui]s|ies|people|men|women)$/i.test(noun) && !/(?:news|series|means)$/i.test(noun);
}
