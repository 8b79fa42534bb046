import type { Background } from './fact.ts';

/** What an item asks of the learner: to recall, to understand, to analyse. */
export type Level = 'recall' | 'understand' | 'analyse';

/** Why something is so, and the statements that show it. */
export interface Reason<StatementId extends string = string> {
	why: string;
	/** Ids of statements; empty only where the point is that the source is silent. */
	evidence: readonly StatementId[];
	/** By statement of the evidence, the words of it that decide; without any, all of it does. */
	words?: Words<StatementId> | undefined;
}

/** Words of statements as they are written there, by the ids of the statements. */
export type Words<StatementId extends string = string> = Readonly<
	Partial<Record<StatementId, string | readonly string[]>>
>;

/** What the content of every kind has. */
export interface BaseSpec {
	/** A whole question, or for a verdict the claim to be judged. */
	stem: string;
	/** Ids of the facts it tests; a part may name its own. */
	facts: readonly string[];
}

/** One published question. */
export interface Item<Spec extends BaseSpec = BaseSpec> {
	/** Five base-32 characters; see `code`. */
	code: string;
	/** The name of its kind. */
	kind: string;
	/** The number of the grading rule it was published with. */
	rule: number;
	topic: string;
	level: Level;
	/** The template that made it; absent for an item written by hand. */
	template?: string;
	/** Where it rests on facts from outside the source: what each of them rests on, in their order. */
	background?: readonly Background[];
	spec: Spec;
	/** Set where it is no longer in the bank, and only links made before name it. */
	retired?: Retirement;
}

/** Why a published item left the bank. */
export type RetirementReason =
	/** Its key was wrong: the note says what of it, to learners who come by an old link. */
	| { reason: 'correction'; note: string }
	/** It was put better, or is no longer wanted. */
	| { reason: 'rewording' };

/** Why an item left the bank, and the code of the one that took its place, where one did. */
export type Retirement = RetirementReason & { by?: string };
