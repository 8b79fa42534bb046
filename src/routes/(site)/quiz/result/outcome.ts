import type { Verdict } from '#bank';
import type { LookBack } from '#browser/review.ts';
import type { Answer, Attempt } from '#log';
import { shownResponse, verdictOf, type Question } from '#quiz';
import { closed } from '#ui/note.ts';

/** How a question went; `open`: no answer was given. */
export type Outcome = 'right' | 'partly' | 'wrong' | 'open';

/** What an outcome is called where its sign can't be seen. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
	right: 'Right',
	partly: 'Partly right',
	wrong: 'Not right',
	open: 'No answer'
};

/** How a question went, by the answer that counts. */
export function outcomeOf(answer: Answer | undefined): Outcome {
	if (answer && answer.score > 0) return answer.score === 1 ? 'right' : 'partly';
	return (answer?.response ?? null) === null ? 'open' : 'wrong';
}

/**
 * How many went how: first what is right, such as "5 right", then the others, such as "3 partly" and
 * "2 not", if there are any. What wasn't answered is not right.
 */
export function countsInWords(
	scores: readonly number[],
	questions: number
): { right: string; others: string[] } {
	const right = scores.filter((score) => score === 1).length;
	const partly = scores.filter((score) => score > 0 && score < 1).length;
	const not = questions - right - partly;
	return {
		right: `${right} right`,
		others: [partly > 0 ? `${partly} partly` : '', not > 0 ? `${not} not` : ''].filter(Boolean)
	};
}

/** A question of an attempt, with what became of it. */
export interface Line {
	/** From 1. */
	number: number;
	question: Question;
	answer: Answer | undefined;
	/** The response as it can be shown; undefined if it can't, or if there is none. */
	response: unknown;
	verdict: Verdict;
	outcome: Outcome;
}

/** The questions of an attempt in the order they were asked; undefined if the pack has lost one. */
export function linesOf(attempt: Attempt, { questions, kinds }: LookBack): (Line | undefined)[] {
	return questions.map((question, place) => {
		if (!question) return undefined;
		const { item } = question;
		const answer = attempt.answers.get(item.code);
		const response = shownResponse(item, kinds, answer?.response ?? null);
		const verdict = verdictOf(item, kinds, response, answer);
		return { number: place + 1, question, answer, response, verdict, outcome: outcomeOf(answer) };
	});
}

/** What was answered and what is right, as shortly as it can be said; empty if all is right. */
export function answerInWords({ verdict: { rationales, given }, outcome }: Line): string {
	const of = (standing: string) => rationales.filter((each) => each.standing === standing);
	const [right, wrong, missed] = [of('right'), of('wrong'), of('missed')];
	const key = missed[0] && `Right: ${closed(missed[0].label)}`;
	if (outcome === 'right') return '';
	if (given !== 'answer') {
		const said = given === 'nothing' ? 'No answer.' : 'Your answer can’t be shown.';
		return key !== undefined && missed.length === 1 ? `${said} ${key}` : said;
	}
	if (right.length === 0 && wrong[0] && wrong.length === 1 && missed.length <= 1) {
		return key === undefined
			? `Right: ${closed(wrong[0].label)}`
			: `You: ${closed(wrong[0].label)} ${key}`;
	}
	const counts = [
		[right.length, 'right'],
		[wrong.length, 'wrong'],
		[missed.length, 'missed']
	] as const;
	return closed(
		counts.flatMap(([count, word]) => (count > 0 ? `${count} ${word}` : [])).join(', ')
	);
}
