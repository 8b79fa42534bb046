/** The results of a class for a gradebook: as CSV, and as a column in the order of the class list. */
import type { ClassResults, LearnerResult } from './gather.ts';

/**
 * A row for each learner, below a row of names: number, sitting, points, out of how many, marks for
 * certainty if they were asked for, the points of each question in the order of the link, the code and
 * what stood beside it. A question that a learner was not asked is empty, one not answered is 0.
 */
export function tableOf({ quiz, learners }: ClassResults): string[][] {
	const { codes, certainty } = quiz.recipe;
	const names = [
		'Number',
		'Attempt',
		'Points',
		'Out of',
		...(certainty ? ['Certainty marks'] : [])
	];
	const questions = codes.map((_, place) => `Question ${place + 1}`);
	return [
		[...names, ...questions, 'Code', 'Beside the code'],
		...learners.map((learner) => {
			const points = new Map(learner.answers.map(({ item, grade }) => [item.code, grade.score]));
			return [
				String(learner.number ?? ''),
				learner.sitting === 3 ? '3 or later' : String(learner.sitting),
				String(learner.score),
				String(learner.outOf),
				...(certainty ? [String(learner.marks ?? 0)] : []),
				...codes.map((code) => rounded(points.get(code))),
				learner.code,
				learner.found.beside
			];
		})
	];
}

/**
 * The points of each number of the class list, from 1, for a column of a gradebook; empty if nobody
 * sent a result. Learners without a number are not in it.
 */
export function columnOf({ learners, size }: ClassResults): string[] {
	const byNumber = new Map(
		learners.map((learner): [number | undefined, LearnerResult] => [learner.number, learner])
	);
	const most = size ?? Math.max(0, ...learners.map(({ number }) => number ?? 0));
	return Array.from({ length: most }, (_, i) => {
		const learner = byNumber.get(i + 1);
		return learner ? String(learner.score) : '';
	});
}

/** Rows as CSV (RFC 4180). What a spreadsheet would take for a formula has an apostrophe before it. */
export function toCsv(rows: readonly (readonly string[])[]): string {
	return rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(text: string): string {
	const isNumber = /^[+-]?\d+(\.\d+)?$/.test(text);
	const plain = /^[=+\-@\t\r]/.test(text) && !isNumber ? `'${text}` : text;
	return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

function rounded(score: number | undefined): string {
	return score === undefined ? '' : String(Math.round(score * 100) / 100);
}
