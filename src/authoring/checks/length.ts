import type { Flaw, OptionList, PackReading, ReadQuestion, ReadOption } from './rule.ts';
import { maskNames } from './words.ts';

/** How many times as long as any distractor a key may be. */
const KEY_RATIO = 1.4;
/** How many times as long as the shortest option the longest may be. */
const LIST_RATIO = 1.75;
/** Characters that may come on top of either: a word or two is no length to go by. */
const ALLOWANCE = 12;
/** The one-sided 5 % point of the normal distribution. */
const NORMAL_5_PERCENT = 1.645;

/**
 * The key is not much longer than every distractor; and over the pack the key is neither the longest
 * nor the shortest option more often than by chance (one-sided, 5 %, normal approximation).
 * Haladyna, Downing and Rodriguez 2002, rules 24 (length about equal) and 28d (conspicuous key).
 * Statements of the briefing are quoted as they are, and names count as one short word each.
 */
export function findLongestKey({ questions, names }: PackReading): Flaw[] {
	const lists = questions.flatMap((question) =>
		listsWithLength(question).map((list) => ({ question, list }))
	);
	const single = lists.filter(({ list }) => hasOneKey(list));
	return [
		...lists.flatMap(({ question, list }): Flaw[] => {
			const { keys, distractors } = lengthsOf(list, names);
			const longest = Math.max(...distractors);
			const shortestKey = Math.min(...keys);
			return shortestKey > KEY_RATIO * longest + ALLOWANCE
				? [
						{
							question,
							where: list.where,
							what: `the key has ${shortestKey} characters, the longest distractor ${longest}`
						}
					]
				: [];
		}),
		...tooOften('longest', single, (list) => {
			const { keys, distractors } = lengthsOf(list, names);
			return keys.every((key) => distractors.every((length) => key > length));
		}),
		...tooOften('shortest', single, (list) => {
			const { keys, distractors } = lengthsOf(list, names);
			return keys.every((key) => distractors.every((length) => key < length));
		})
	];
}

/**
 * Options are about equally long where one of them is the key. Haladyna, Downing and Rodriguez 2002,
 * rule 24; the bound is ours. Where several are, lengths may mix, as long as they do not part keys
 * from distractors, which `findLongestKey` sees. Statements of the briefing are quoted as they are,
 * and names count as one short word each.
 */
export function findLengthRatio({ questions, names }: PackReading): Flaw[] {
	return questions.flatMap((question) =>
		listsWithLength(question)
			.filter(hasOneKey)
			.flatMap(({ where, options }): Flaw[] => {
				const lengths = options.map((option) => lengthOf(option, names));
				const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
				return most > LIST_RATIO * least + ALLOWANCE
					? [{ question, where, what: `the longest has ${most} characters, the shortest ${least}` }]
					: [];
			})
	);
}

function hasOneKey({ options }: OptionList): boolean {
	return options.filter(({ isKey }) => isKey).length === 1;
}

function listsWithLength({ lists }: ReadQuestion): OptionList[] {
	return lists.filter(({ role, areStatements }) => role === 'options' && !areStatements);
}

function lengthsOf({ options }: OptionList, names: ReadonlySet<string>) {
	const of = (wanted: boolean) =>
		options.filter(({ isKey }) => isKey === wanted).map((option) => lengthOf(option, names));
	return { keys: of(true), distractors: of(false) };
}

function lengthOf({ text }: ReadOption, names: ReadonlySet<string>): number {
	return maskNames(text, names).length;
}

function tooOften(
	what: 'longest' | 'shortest',
	single: readonly { list: OptionList }[],
	isSo: (list: OptionList) => boolean
): Flaw[] {
	const chances = single.map(({ list }) => 1 / list.options.length);
	const expected = chances.reduce((sum, chance) => sum + chance, 0);
	const deviation = Math.sqrt(chances.reduce((sum, chance) => sum + chance * (1 - chance), 0));
	const found = single.filter(({ list }) => isSo(list)).length;
	return found > expected + NORMAL_5_PERCENT * deviation
		? [
				{
					where: 'the pack',
					what: `the key is the ${what} option in ${found} of ${single.length} lists, by chance ${expected.toFixed(0)}`
				}
			]
		: [];
}
