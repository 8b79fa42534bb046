/**
 * How a statement holds: put forward as having happened, only if something else had happened
 * (a term of a plan that failed), or said to be open. Whose word it is, is a separate question.
 */
export type Modality = 'stated' | 'conditional' | 'unclear';

/** A numbered sentence of the briefing, in our own words. Its number is its place, from 1. */
export interface Statement {
	id: string;
	text: string;
	/** The paragraphs of the source it restates, such as `P3`. */
	paragraphs: readonly string[];
	modality: Modality;
	/** An id in the pack's list of asserters. */
	asserter: string;
	/** An id in the pack's list of topics. */
	topic: string;
}
