/** Result codes: a finished attempt in a few characters. docs/RESULT-CODE.md has the form to the bit. */
import { MARKS } from './attempt-mark.ts';
import { areChecked, checksOf, CHECKS } from './check-characters.ts';
import { charactersOf, fromValues, inGroups, toValues, valuesOf } from './characters.ts';
import type { CodedAnswer, CodedQuiz, GivenAnswer } from './coded-quiz.ts';

/** The highest number of a class list. */
export const MOST_NUMBERS = 99;

/** Which time the learner took the quiz, as the device knows: the first, the second, or a later one. */
export type Sitting = 1 | 2 | 3;

/** What a code says before the answers. */
export interface CodeHead {
	/** The two characters with which all codes of the quiz begin. */
	begins: string;
	/** The number in the class list, from 1; undefined if none was given. */
	number: number | undefined;
	sitting: Sitting;
	/** The mark of the attempt; see `markOf`. */
	mark: number;
}

/** A code that was read. */
export interface CodedResult extends CodeHead {
	is: 'result';
	/** The code in groups of four. */
	code: string;
	/** In the order of the recipe. */
	answers: readonly CodedAnswer[];
}

/** Why a text is no code of a quiz. */
export type CodeFault =
	/** It has a character that no code has, or its check does not fit: it was mistyped or cut. */
	| 'check'
	/** It's a code, and of another quiz. */
	| 'quiz'
	/** Its number is higher than the class list goes. */
	| 'unlisted'
	/** It begins like a code of this quiz and is checked, but its answers are none that there can be. */
	| 'answers';

/** What a text turned out to be. */
export type CodeReading = CodedResult | { is: 'faulty'; fault: CodeFault; head?: CodeHead };

const BEGINS = 2;
const HEAD = 4;
const SITTINGS = 3;
const NUMBERS = MOST_NUMBERS + 1;

/** The fewest characters that a code has. */
export const LEAST_CHARACTERS = BEGINS + HEAD + 1 + CHECKS;

/** The digits and capitals of a code, whatever stands between them. */
function withoutGaps(text: string): string {
	return text.replace(/[\s\p{Pd}\p{Cf}_.*]+/gu, '');
}

/** How many characters a number below this count takes. */
function lengthFor(count: bigint): number {
	let length = 1;
	while (1n << BigInt(5 * length) < count) length++;
	return length;
}

/**
 * The code of an attempt, in groups of four; undefined if its link draws and no mark can tell what
 * it drew, as in links that were not made for a class.
 * Questions have to be drawn by `chanceOf`.
 * @param answerTo the answer that counts, by the code of its item
 * @throws Error if the number or the mark is none, or there is an answer to what the mark didn't draw
 */
export function writeResultCode(
	quiz: CodedQuiz,
	{ number, sitting, mark }: Omit<CodeHead, 'begins'>,
	answerTo: (item: string) => GivenAnswer | undefined
): string | undefined {
	if (number !== undefined && !(Number.isInteger(number) && number >= 1 && number <= MOST_NUMBERS))
		throw new Error(`There is no number ${number} in a class list.`);
	if (!(Number.isInteger(mark) && mark >= 0 && mark < MARKS))
		throw new Error(`There is no mark ${mark}.`);
	const items = quiz.askedBy(mark);
	if (!items) return undefined;
	const stray = quiz.recipe.codes.find(
		(code) => answerTo(code) !== undefined && !items.includes(quiz.items.get(code)!)
	);
	if (stray !== undefined)
		throw new Error(`An attempt with the mark ${mark} wasn't asked ${stray}.`);
	const head = (mark * SITTINGS + sitting - 1) * NUMBERS + (number ?? 0);
	const values = [
		...valuesOf(quiz.begins)!,
		...toValues(BigInt(head), HEAD),
		...toValues(quiz.write(items, answerTo), lengthFor(quiz.countOf(items)))
	];
	return inGroups(charactersOf([...values, ...checksOf(values)]));
}

/** What a code says before the answers, whatever its quiz; undefined if the text is no code. */
export function readHead(text: string): CodeHead | undefined {
	const values = valuesOf(withoutGaps(text));
	return values && headOf(values);
}

/** Reads and grades a code of this quiz. Nothing in a text makes it throw. */
export function readResultCode(quiz: CodedQuiz, text: string): CodeReading {
	const values = valuesOf(withoutGaps(text));
	const head = values && headOf(values);
	if (!values || !head) return { is: 'faulty', fault: 'check' };
	if (head.begins !== quiz.begins) return { is: 'faulty', fault: 'quiz', head };
	const items = quiz.askedBy(head.mark);
	const count = items && quiz.countOf(items);
	const given = values.slice(BEGINS + HEAD, -CHECKS);
	const isPossible =
		count !== undefined && given.length === lengthFor(count) && fromValues(given) < count;
	if (!isPossible) return { is: 'faulty', fault: 'answers', head };
	const isListed = (head.number ?? 0) <= (quiz.recipe.class ?? MOST_NUMBERS);
	if (!isListed) return { is: 'faulty', fault: 'unlisted', head };
	return {
		is: 'result',
		code: inGroups(charactersOf(values)),
		...head,
		answers: quiz.read(items!, fromValues(given))
	};
}

function headOf(values: readonly number[]): CodeHead | undefined {
	if (values.length < LEAST_CHARACTERS || !areChecked(values)) return undefined;
	const head = Number(fromValues(values.slice(BEGINS, BEGINS + HEAD)));
	const mark = Math.floor(head / (SITTINGS * NUMBERS));
	if (mark >= MARKS) return undefined;
	const number = head % NUMBERS;
	return {
		begins: charactersOf(values.slice(0, BEGINS)),
		number: number === 0 ? undefined : number,
		sitting: ((Math.floor(head / NUMBERS) % SITTINGS) + 1) as Sitting,
		mark
	};
}
