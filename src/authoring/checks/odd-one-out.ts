import type { Flaw, PackReading } from './rule.ts';

/** Sorts of options by their form; the first that fits is the sort. */
const sorts: readonly { name: string; pattern: RegExp }[] = [
	{ name: 'a quotation', pattern: /^“[^”]*”$/ },
	{ name: 'a question', pattern: /\?$/ },
	{ name: 'a sentence', pattern: /[.!]$/ },
	{
		name: 'a number or date',
		pattern:
			/^(?:about |in |on )?(?:\d[\d,.]*|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b.*\d+.*)(?: (?:%|percent|\p{L}+))?$/u
	},
	{
		name: 'a clause',
		pattern:
			/^(?:(?:by|for|in|on|to|from|at|of|with) (?=wh|how))?(?:that|because|if|when|where|whether|how|why|what|who|which|whose) /i
	},
	{ name: 'an infinitive', pattern: /^to \p{Ll}+/iu },
	{
		name: 'a phrase in -ing',
		pattern:
			/^(?!No|Some|Any|Every)\p{L}+ing(?:,| (?:the|a|an|them|it|for|up|out|on|and|all|more|new|\p{Lu}))/u
	},
	{
		name: 'a phrase of place, time or manner',
		pattern:
			/^(?:in|on|at|by|from|with|without|after|before|until|only|as|for|through|during|under|among|right up to) /i
	},
	{ name: 'a noun', pattern: /./ }
];

/**
 * No option is alone of its sort: a number among names, a sentence among phrases, a clause among
 * nouns. Haladyna, Downing and Rodriguez 2002, rules 23 (homogeneous choices) and 28d. Looked for
 * among three options or more.
 */
export function findOddOneOut({ questions }: PackReading): Flaw[] {
	return questions.flatMap((question) =>
		question.lists
			.filter(({ role, options }) => role !== 'pairing' && options.length >= 3)
			.flatMap(({ where, options }): Flaw[] => {
				const found = options.map(({ text }) => sortOf(text));
				const odd = found.findIndex((sort) => found.filter((each) => each === sort).length === 1);
				const rest = new Set(found.filter((_, place) => place !== odd));
				if (odd < 0 || rest.size !== 1) return [];
				const { text, isKey } = options[odd]!;
				const part = isKey ? 'the key' : 'one option';
				return [
					{
						question,
						where,
						what: `${part}, “${text}”, is ${found[odd]!} among others that are ${[...rest][0]!}`
					}
				];
			})
	);
}

function sortOf(text: string): string {
	return sorts.find(({ pattern }) => pattern.test(text))!.name;
}
