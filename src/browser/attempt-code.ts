/** The result code of an attempt that was taken here. Fetched only when one is shown. */
import { chanceOf, markOf } from '#class/attempt-mark.ts';
import { CodedQuiz } from '#class/coded-quiz.ts';
import { readResultCode, writeResultCode, type Sitting } from '#class/result-code.ts';
import { loadKinds } from '#kinds';
import { loadCodecs } from '#kinds/codecs.ts';
import type { Attempt, Attempts } from '#log';
import { codesOf, type Recipe } from '#quiz';
import { readHead, readItems } from './bank.ts';
import { handedIn } from './handed-in.ts';

/** A code, and what it doesn't have. */
export interface AttemptCode {
	/** In groups of four with hyphens. */
	code: string;
	sitting: Sitting;
	/** The numbers of the questions, as they were asked, where something typed is not in the code. */
	unkept: readonly number[];
}

/**
 * Fetches what the codes of a quiz take; undefined if the pack or one of its items is gone.
 * @throws Error if something doesn't come
 */
export async function readCodedQuiz(recipe: Recipe): Promise<CodedQuiz | undefined> {
	const head = await readHead(recipe.pack);
	if (!head) return undefined;
	const items = await readItems(head, recipe.codes);
	if (items.size < recipe.codes.length) return undefined;
	const names = [...items.values()].map(({ kind }) => kind);
	const [kinds, codecs] = await Promise.all([loadKinds(names), loadCodecs(names)]);
	return new CodedQuiz(recipe, items.values(), kinds, codecs);
}

/**
 * The code of an attempt; undefined if it has none.
 * @param number on the class list; undefined if there is none
 * @param attempts all of the learner's
 */
export function codeOf(
	quiz: CodedQuiz,
	attempt: Attempt,
	number: number | undefined,
	attempts: Attempts
): AttemptCode | undefined {
	const { recipe } = quiz;
	const asked = codesOf(recipe, chanceOf(recipe, attempt.id));
	const sitting = sittingOf(attempt, number, attempts);
	// A log from elsewhere may say anything.
	if ([...attempt.answers.keys()].some((item) => !asked.includes(item))) return undefined;
	const head = { number, sitting, mark: markOf(attempt.id) };
	const code = writeResultCode(quiz, head, (item) => attempt.answers.get(item));
	if (code === undefined) return undefined;
	const reading = readResultCode(quiz, code);
	const unkept =
		reading.is === 'result'
			? reading.answers.flatMap((answer) =>
					answer.unkept.length > 0 ? [asked.indexOf(answer.item.code) + 1] : []
				)
			: [];
	return { code, sitting, unkept: unkept.sort((one, other) => one - other) };
}

/** The learner's number on the class list, as they put it right or chose it on the cover. */
export function numberOf(attempt: Attempt): number | undefined {
	return handedIn(attempt.id).number ?? attempt.classNumber;
}

/** Which time the learner with this number took the quiz, as far as this device knows. */
function sittingOf(attempt: Attempt, number: number | undefined, attempts: Attempts): Sitting {
	const own = [...attempts.values()].filter(({ quiz }) => quiz === attempt.quiz);
	const before = own
		.slice(
			0,
			own.findIndex(({ id }) => id === attempt.id)
		)
		// What was only opened shows no key.
		.filter((each) => each.answers.size > 0 && numberOf(each) === number);
	return Math.min(before.length + 1, 3) as Sitting;
}

/** The most characters of an address for which a code of version 4, with 33 modules, will do. */
const MOST_IN_VERSION_4 = 78;

/**
 * What a code to scan holds: the address of the page that reads results with the code in its
 * fragment, which no host gets to see; the code alone if that would take too many modules to be read
 * across a desk.
 * @param page the address of the page
 */
export function textToScan(page: string, code: string): string {
	const address = `${page}#${code}`;
	return address.length <= MOST_IN_VERSION_4 ? address : code;
}
