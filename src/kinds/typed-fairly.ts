import { bareNumber, eitherNumber, yearIn, type Known } from './beside.ts';
import { dayOf, readDay, weekdayOf } from './day.ts';
import { plainSigns } from './plain-signs.ts';
import { months, plainWords } from './plain-words.ts';
import { judgeTyped, type TypedJudgement } from './typed.ts';

/**
 * Judges a typed answer as `judgeTyped` does, and lets pass more that a fair teacher would: digits
 * and signs of any script, and something harmless beside a right answer. That is a word for what a
 * number counts, the era of a year, a weekday or year that is known to be true of a day, and a
 * second name in brackets that is right alone too. A list with “and” may have its parts in any order
 * and any sign between them. What is listed as wrong stays wrong. Frozen with the rules that use it,
 * as `typed-fairly.pairs.ts` shows.
 * @param accept Every right answer.
 * @param refuse Other terms that must not be taken for a slip in typing the answer.
 */
export function judgeTypedFairly(
	response: string,
	accept: readonly string[],
	refuse: readonly string[] = [],
	known: Known = {}
): TypedJudgement {
	const strict = judgeTyped(response, accept, refuse);
	const text = plainSigns(response);
	const isListed = refuse.some((term) => [response, text].some((each) => isExactly(each, term)));
	if (strict.accepted || isListed) return strict;

	const wanted = [...accept, ...accept.flatMap((answer) => withThings(answer, known))];
	const judge = (each: string) => judgeTyped(each, wanted, refuse);
	const plain = judge(text);
	if (plain.accepted) return plain;
	const [, name, other] = /^([^\p{Ps}]+)\p{Ps}([^\p{Ps}\p{Pe}]+)\p{Pe}$/u.exec(text) ?? [];
	if (name !== undefined && other !== undefined) {
		const both = allOf([name, other].map(judge));
		if (both.accepted) return both;
	}
	const year = yearIn(text);
	const isYear = year !== undefined && !known.isCount && judge(year).accepted;
	if (isYear) return { accepted: true };
	const day = judgeDay(text, accept, refuse, known);
	return day.accepted ? day : judgeList(text, accept, refuse);
}

/** Whether a text says the same as a term, without a slip. */
export function isExactly(text: string, term: string): boolean {
	const { accepted, note } = judgeTyped(text, [term]);
	return accepted && note === undefined;
}

/** An answer that is a bare number, with each word for what it counts. */
function withThings(answer: string, { things = [] }: Known): string[] {
	const number = bareNumber(answer);
	if (number === undefined) return [];
	return things.flatMap(eitherNumber).map((thing) => `${number} ${thing}`);
}

/** Accepts a day that is right, with nothing beside it but what is known to be true of it. */
function judgeDay(
	text: string,
	accept: readonly string[],
	refuse: readonly string[],
	known: Known
): TypedJudgement {
	const typed = readDay(text);
	if (!typed) return { accepted: false };
	for (const day of accept.flatMap((answer) => dayOf(answer) ?? [])) {
		const { year = known.year } = day;
		const isYear =
			typed.year === undefined
				? day.year === undefined
				: year !== undefined && String(year).slice(-typed.year.length) === typed.year;
		const isWeekday =
			typed.weekday === undefined || (year !== undefined && weekdayOf(day, year) === typed.weekday);
		const month = months[day.month - 1]!.replace(/^./, (letter) => letter.toUpperCase());
		const judgement = judgeTyped(typed.text, [`${month} ${day.day}`], refuse);
		if (isYear && isWeekday && judgement.accepted) return judgement;
	}
	return { accepted: false };
}

/** Accepts a list whose parts are those of an answer with “and”, in any order, one for one. */
function judgeList(
	text: string,
	accept: readonly string[],
	refuse: readonly string[]
): TypedJudgement {
	const typed = partsOf(text);
	for (const answer of accept) {
		if (!/\band\b|&/i.test(answer)) continue;
		const parts = partsOf(answer);
		// If another order of the same parts is listed as wrong, the order is the point.
		if (parts.length !== typed.length || refuse.some((term) => isSameList(partsOf(term), parts))) {
			continue;
		}
		const left = [...parts];
		const judged = typed.map((part) => {
			for (const [i, wanted] of left.entries()) {
				const others = [...refuse, ...parts.filter((each) => each !== wanted)];
				const judgement = judgeTyped(part, [wanted], others);
				if (!judgement.accepted) continue;
				left.splice(i, 1);
				return judgement;
			}
			return { accepted: false };
		});
		const all = allOf(judged);
		if (all.accepted) return all;
	}
	return { accepted: false };
}

/** The parts of a list of names; none if it is no list, or has numbers in it. */
function partsOf(text: string): string[] {
	if (/\p{N}/u.test(plainWords(text).join(''))) return [];
	const parts = text.replace(/^both\s/i, '').split(/(?:\s*(?:[,;/&+\n]|\band\b)\s*)+/i);
	return parts.length > 1 && parts.every((part) => part !== '') ? parts : [];
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
	return (
		one.length === other.length &&
		one.length > 0 &&
		one.every((part) => other.some((each) => isExactly(part, each)))
	);
}

/** Accepted if all are, with what is to be said of each. */
function allOf(judgements: readonly TypedJudgement[]): TypedJudgement {
	if (judgements.length === 0 || !judgements.every(({ accepted }) => accepted)) {
		return { accepted: false };
	}
	const notes = judgements.flatMap(({ note }) => note ?? []);
	return { accepted: true, ...(notes.length > 0 && { note: [...new Set(notes)].join(' ') }) };
}
