import type { Known } from './beside.ts';
import { isOneEdit } from './edit.ts';
import { plainWords } from './plain-words.ts';

/** Whether what was typed is let pass as an answer. */
export interface TypedJudgement {
	accepted: boolean;
	/** Said to the learner where a slip in spelling was let pass. */
	note?: string;
}

/** How a rule judges a typed answer. */
export type JudgeTyped = (
	response: string,
	accept: readonly string[],
	refuse?: readonly string[],
	known?: Known
) => TypedJudgement;

/** The fewest letters of a word in which a slip is let pass. */
const LETTERS_FOR_A_SLIP = 6;

/**
 * Judges a typed answer as a fair teacher would. It passes where it says the same in other writing
 * (see `plainWords`), or with one slip of one letter in one word of six letters or more; never a
 * slip in anything with digits, nor one that is as near to another term. Words too many, such as
 * "not", are never let pass. Frozen with the rules that use it, as `typed.pairs.ts` shows: a better
 * judgement is another function, for the next rule.
 * @param accept Every right answer.
 * @param refuse Other terms that must not be taken for a slip in typing the answer: likely wrong
 * answers, other names of the pack. Those that are right answers too are passed over.
 */
export function judgeTyped(
	response: string,
	accept: readonly string[],
	refuse: readonly string[] = []
): TypedJudgement {
	const typed = plainWords(response);
	const isRight = (text: string, words: readonly string[]) =>
		accept.some((answer) => answer.trim() === text.trim() || isSame(plainWords(answer), words));
	if (isRight(response, typed)) return { accepted: true };

	const others = refuse.map(plainWords).filter((words, i) => !isRight(refuse[i]!, words));
	if (others.some((words) => isSame(words, typed))) return { accepted: false };
	const meant = accept.find((answer) =>
		waysToWrite(plainWords(answer)).some((words) => isSlip(typed, words, others))
	);
	return meant === undefined
		? { accepted: false }
		: { accepted: true, note: `Spelled “${meant.trim()}”.` };
}

/** Whether two texts in plain words say the same; spaces between words of letters mean nothing. */
function isSame(one: readonly string[], other: readonly string[]): boolean {
	if (one.length === 0) return false;
	if (one.join(' ') === other.join(' ')) return true;
	return one.join('') === other.join('') && !hasDigit(one.join(''));
}

/** The plain form, and the long name of the United States, in which a slip can happen too. */
function waysToWrite(words: readonly string[]): string[][] {
	const text = words.join(' ');
	return [text, text.replace('united states', 'united states of america')].map((way) =>
		way.split(' ')
	);
}

/** Whether one word has one slip, and is not as near to a word of another term. */
function isSlip(
	typed: readonly string[],
	answer: readonly string[],
	others: readonly (readonly string[])[]
): boolean {
	const slips = answer.flatMap((word, i) => (word === typed[i] ? [] : [i]));
	const [place] = slips;
	if (typed.length !== answer.length || slips.length !== 1 || place === undefined) return false;
	const [word, meant] = [typed[place]!, answer[place]!];
	return (
		meant.length >= LETTERS_FOR_A_SLIP &&
		!hasDigit(word + meant) &&
		isOneEdit(word, meant) &&
		!isNegation(word, meant) &&
		!others.some((other) =>
			other.some((term) => !answer.includes(term) && (term === word || isOneEdit(term, word)))
		)
	);
}

/** Whether one word is the other with the prefix a-, as in typical and atypical. */
function isNegation(one: string, other: string): boolean {
	return one === `a${other}` || other === `a${one}`;
}

function hasDigit(text: string): boolean {
	return /\p{N}/u.test(text);
}
