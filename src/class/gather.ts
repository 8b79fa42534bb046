/** Who of a class sent a result, and what of all that came doesn't count. */
import { inTurn, type Slices } from '#log/slices.ts';
import { certaintyMarks, total } from '#quiz';
import type { CodedQuiz } from './coded-quiz.ts';
import type { FoundCode } from './find-codes.ts';
import { readResultCode, type CodedResult, type CodeFault, type CodeHead } from './result-code.ts';

/** A result that counts: one for each learner. */
export interface LearnerResult extends Omit<CodedResult, 'is'> {
	found: FoundCode;
	/** Whether it's the first time the learner took the quiz, as their device knows. */
	isFirst: boolean;
	/** The points, and how many questions were asked. */
	score: number;
	outOf: number;
	/** The marks for certainty, if the quiz asks for it. */
	marks?: number;
}

/** Why something that was found doesn't count. */
export type SetAsideReason =
	| CodeFault
	/** The same code came before. */
	| 'twice'
	/** The learner of this number took the quiz more than once, and an earlier attempt counts. */
	| 'again'
	/** Two attempts have the same number, and each says that it is the first: the one found first counts. */
	| 'same-number'
	/** The same answers with the same mark came under another number: most likely a copy. */
	| 'copy';

/** Something that was found and doesn't count. */
export interface SetAside {
	found: FoundCode;
	reason: SetAsideReason;
	head?: CodeHead;
	/** What counts in its place, or what it repeats. */
	of?: FoundCode;
}

/** The results of a class. All that was found is in one of the two lists, once. */
export interface ClassResults {
	quiz: CodedQuiz;
	/** By number, then those without a number as they came. */
	learners: readonly LearnerResult[];
	/** In the order in which it was found. */
	setAside: readonly SetAside[];
	/** How many numbers the class list has; undefined if nobody says. */
	size: number | undefined;
	/** The numbers of the class list nobody sent a result for. */
	missing: readonly number[];
}

/**
 * Reads and grades all codes that were found, and takes one for each learner: of several attempts of
 * a number, the one of the earliest sitting, and of those the one that was found first.
 * @param size how many numbers the class list has; what the link says if it's left out
 */
export function* gatherResults(
	quiz: CodedQuiz,
	found: readonly FoundCode[],
	size: number | undefined = quiz.recipe.class
): Slices<ClassResults> {
	const setAside = new Map<FoundCode, SetAside>();
	const read: LearnerResult[] = [];
	const codes = new Map<string, FoundCode>();
	yield* inTurn(
		found,
		(each) => {
			const reading = readResultCode(quiz, each.text);
			if (reading.is === 'faulty') {
				const { fault: reason, head } = reading;
				setAside.set(each, { found: each, reason, ...(head && { head }) });
				return;
			}
			const { is: _, ...result } = reading;
			const before = codes.get(result.code);
			// Two sheets of paper are two learners, whatever is on them.
			if (before && !each.sheet)
				setAside.set(each, { ...asideOf(each, result), reason: 'twice', of: before });
			else {
				codes.set(result.code, each);
				read.push(learnerOf(quiz, each, result));
			}
		},
		() => quiz.recipe.codes.length
	);
	const places = new Map(found.map((each, place) => [each, place]));
	const placeOf = ({ found }: { found: FoundCode }) => places.get(found)!;
	// Earlier sittings first, each in the order in which it was found.
	read.sort((one, other) => one.sitting - other.sitting || placeOf(one) - placeOf(other));
	const byNumber = new Map<number, LearnerResult>();
	const byAnswers = new Map<string, LearnerResult>();
	const learners: LearnerResult[] = [];
	yield* inTurn(read, (result) => {
		const { number, sitting } = result;
		const aside = asideOf(result.found, result);
		const own = number === undefined ? undefined : byNumber.get(number);
		if (own) {
			const reason = own.sitting === sitting && sitting === 1 ? 'same-number' : 'again';
			setAside.set(result.found, { ...aside, reason, of: own.found });
			return;
		}
		const copied = byAnswers.get(answersOf(result));
		if (copied && !result.found.sheet) {
			setAside.set(result.found, { ...aside, reason: 'copy', of: copied.found });
			return;
		}
		if (number !== undefined) byNumber.set(number, result);
		byAnswers.set(answersOf(result), result);
		learners.push(result);
	});
	learners.sort(
		(one, other) =>
			(one.number ?? Infinity) - (other.number ?? Infinity) || placeOf(one) - placeOf(other)
	);
	const numbers = Array.from({ length: size ?? 0 }, (_, i) => i + 1);
	return {
		quiz,
		learners,
		setAside: [...setAside.values()].sort((one, other) => placeOf(one) - placeOf(other)),
		size,
		missing: numbers.filter((number) => !byNumber.has(number))
	};
}

function asideOf(
	found: FoundCode,
	{ begins, number, sitting, mark }: CodeHead
): { found: FoundCode; head: CodeHead } {
	return { found, head: { begins, number, sitting, mark } };
}

function learnerOf(
	quiz: CodedQuiz,
	found: FoundCode,
	result: Omit<CodedResult, 'is'>
): LearnerResult {
	const { answers, sitting } = result;
	const marks = answers.map(({ certainty, grade }) =>
		certainty === undefined ? 0 : certaintyMarks(certainty, grade.score)
	);
	return {
		...result,
		found,
		isFirst: sitting === 1,
		score: total(answers.map(({ grade }) => grade.score)),
		outOf: answers.length,
		...(quiz.recipe.certainty && { marks: total(marks) })
	};
}

/** The mark and the answers with how sure they are, as text. */
function answersOf({ mark, answers }: LearnerResult): string {
	const given = answers.map(({ number, certainty }) => `${number}/${certainty ?? ''}`);
	return [mark, ...given].join(' ');
}
