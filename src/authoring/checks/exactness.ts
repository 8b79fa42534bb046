import type { Flaw, OptionList, PackReading } from './rule.ts';
import { maskNames } from './words.ts';

/** What sets an option apart as exact or as careful. */
const marks: readonly { name: string; pattern: RegExp }[] = [
	{ name: 'a number', pattern: /\d|\b(?:hundred|thousand|million|dozen)\b/i },
	{
		name: 'words of exactness',
		pattern: /\b(?:exactly|precisely|specifically|at (?:least|most))\b/i
	},
	{
		name: 'a hedge',
		pattern:
			/\b(?:may|might|can|could|usually|often|generally|sometimes|typically|mostly|partly|perhaps|probably|likely|possibly|tend(?:s|ed)? to|about half)\b/i
	},
	{ name: 'a bracket', pattern: /[([]/ }
];

/**
 * The key alone is not marked as exact (a number, “at least”, a bracket) or as careful (a hedge).
 * Haladyna, Downing and Rodriguez 2002, rule 28d: no conspicuous key. What an option quotes is left
 * out, and so are lists of statements.
 */
export function findExactKey({ questions, names }: PackReading): Flaw[] {
	return questions.flatMap((question) =>
		question.lists
			.filter(({ role, areStatements }) => role === 'options' && !areStatements)
			.flatMap((list) =>
				marks
					.filter(({ pattern }) => isOnlyInKey(list, (text) => pattern.test(unquoted(text, names))))
					.map(({ name }): Flaw => ({
						question,
						where: list.where,
						what: `only the key has ${name}`
					}))
			)
	);
}

/** Whether every key is so and no distractor is. */
export function isOnlyInKey({ options }: OptionList, isSo: (text: string) => boolean): boolean {
	return options.every(({ text, isKey }) => isSo(text) === isKey);
}

function unquoted(text: string, names: ReadonlySet<string>): string {
	return maskNames(text.replace(/“[^”]*”/g, '“”'), names);
}
