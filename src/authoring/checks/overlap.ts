import type { Flaw, PackReading } from './rule.ts';
import { wordsOf } from './words.ts';

interface Range {
	from: number;
	to: number;
	/** The words beside the numbers. */
	of: string;
}

const articles = new Set(['a', 'an', 'the']);
/** Words that turn what follows or precedes them, so that the shorter text no longer follows. */
const turning =
	/\b(?:not|no|never|would|had|could|may|might|only|neither|nor|without|alone|but|or|before|after|until|against|instead|un\w+)\b/;

/**
 * No two options are equal, overlap or imply one another: none holds another whole, and ranges of
 * numbers are apart. Haladyna, Downing and Rodriguez 2002, rule 22: choices do not overlap.
 */
export function findOverlap({ questions }: PackReading): Flaw[] {
	return questions.flatMap((question) =>
		question.lists
			.filter(({ role, areStatements }) => role !== 'pairing' && !areStatements)
			.flatMap(({ where, options }) =>
				options.flatMap(({ text }, place) =>
					options.slice(place + 1).flatMap((other): Flaw[] => {
						const what = relationOf(text, other.text);
						return what === undefined
							? []
							: [{ question, where, what: `“${text}” ${what} “${other.text}”` }];
					})
				)
			)
	);
}

function relationOf(one: string, other: string): string | undefined {
	const ranges = [rangeOf(one), rangeOf(other)];
	if (ranges[0] && ranges[1]) {
		const [left, right] = ranges as [Range, Range];
		const isApart = left.of !== right.of || left.to < right.from || right.to < left.from;
		return isApart ? undefined : 'overlaps';
	}
	const [left, right] = [plain(one), plain(other)];
	if (left === right) return 'is the same as';
	if (holds(left, right)) return 'implies';
	return holds(right, left) ? 'is implied by' : undefined;
}

function plain(text: string): string {
	return wordsOf(text)
		.filter((word) => !articles.has(word))
		.join(' ');
}

function holds(longer: string, shorter: string): boolean {
	if (!` ${longer} `.includes(` ${shorter} `)) return false;
	return !turning.test(longer.replace(shorter, ''));
}

/** What a short text of numbers spans; a text with more than two other words is none. */
function rangeOf(text: string): Range | undefined {
	const numbers = (text.match(/\d+(?:[,.]\d{3})*/g) ?? []).map((each) =>
		Number(each.replace(/[,.]/g, ''))
	);
	const [first, second] = numbers;
	if (first === undefined || numbers.length > 2) return undefined;
	const bounds =
		/\b(?:before|under|below|less than|fewer than|after|over|above|more than|at least|at most|up to|or (?:more|less|fewer|later|earlier)|between|from|to|and)\b|[–-]/gi;
	const of = text
		.replace(/\d+(?:[,.]\d{3})*/g, '')
		.replace(bounds, '')
		.trim()
		.replace(/\s+/g, ' ')
		.toLowerCase();
	if (of.split(' ').length > 2) return undefined;
	if (second !== undefined) return { from: first, to: second, of };
	if (/\b(?:before|under|below|less than|fewer than)\b/i.test(text))
		return { from: -Infinity, to: first - 1, of };
	if (/\b(?:after|over|above|more than)\b/i.test(text))
		return { from: first + 1, to: Infinity, of };
	if (/\b(?:at least|or more|or later)\b/i.test(text)) return { from: first, to: Infinity, of };
	if (/\b(?:at most|up to|or less|or fewer|or earlier)\b/i.test(text))
		return { from: -Infinity, to: first, of };
	return { from: first, to: first, of };
}
