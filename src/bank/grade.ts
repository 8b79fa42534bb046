import type { Words } from './item.ts';

/** How a part is answered: chosen from what is shown, or typed. */
export type Way = 'chosen' | 'typed';

/** One judged part of a response: an option, a gap, a pair. */
export interface Part {
	id: string;
	/** Whole points; negative where a wrong choice costs. */
	points: number;
	/** Whether this part was handled rightly. */
	right: boolean;
	way: Way;
	/** The facts that this part shows to be known or not. */
	facts: readonly string[];
}

/** How a response was judged. */
export interface Grade {
	/** From 0 to 1: the points of the parts added up, never below 0, divided by `outOf`. */
	score: number;
	/** The points of a full answer, at least 1. */
	outOf: number;
	parts: readonly Part[];
	/** Said to the learner beside the verdict, such as that a slip in spelling was let pass. */
	note?: string;
}

/** Adds up the parts: `score = max(0, sum of points) / outOf`, at most 1. */
export function gradeOf(parts: readonly Part[], outOf: number, note?: string): Grade {
	const points = parts.reduce((sum, part) => sum + part.points, 0);
	const score = Math.min(1, Math.max(0, points) / outOf);
	return { score, outOf, parts, ...(note === undefined ? {} : { note }) };
}

/** How one part of a response turned out, and why. */
export interface Rationale {
	/** The id of the part, as in the grade. */
	part: string;
	/** The part as the learner saw it. */
	label: string;
	/**
	 * `right`: given and right. `wrong`: given and wrong. `missed`: right and not given.
	 * `avoided`: wrong and not given.
	 */
	standing: 'right' | 'wrong' | 'missed' | 'avoided';
	why: string;
	evidence: readonly string[];
	/** The words of the evidence that decide; see `Reason`. */
	words?: Words | undefined;
	/** What a wrong option would be the right answer to. */
	fits?: string;
}

/** What there is to say of a response that was checked. */
export interface Verdict {
	grade: Grade;
	/** In the order of the spec. */
	rationales: readonly Rationale[];
	/** `unreadable`: something was answered that does not fit the item, so it cannot be shown. */
	given: 'answer' | 'nothing' | 'unreadable';
}
