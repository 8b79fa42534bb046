import { outcomeWords, type Line } from './outcome.ts';

/**
 * A result as plain text: what it is, how it went, and a line for each question.
 * @param lines undefined for a question that can't be shown
 */
export function forTeacher(
	title: string,
	date: string,
	score: string,
	lines: readonly (Line | undefined)[]
): string {
	const each = lines.map((line, place) =>
		line
			? `${line.number}. ${outcomeWords[line.outcome]}: ${line.question.item.spec.stem}`
			: `${place + 1}. This question was changed since.`
	);
	const head = [title, date, score].filter((text) => text !== '');
	return [...head, '', ...each].join('\n');
}
