import type { Fact, Neutral } from '#bank';
import type { Kinds } from '#kinds';
import type { AuthoredItem, AuthoredPack } from '../draft.ts';

/** The rules of item writing that are checked, by the names under which exceptions are noted. */
export type RuleName =
	| 'longest-key'
	| 'length-ratio'
	| 'exact-key'
	| 'clang'
	| 'agreement'
	| 'overlap'
	| 'odd-one-out'
	| 'absolutes'
	| 'negatives'
	| 'all-or-none'
	| 'sorted'
	| 'key-position'
	| 'whole-question'
	| 'reading-grade'
	| 'evidence'
	| 'own-reason'
	| 'modality'
	| 'asserter'
	| 'glossary'
	| 'given-claims'
	| 'tick-count'
	| 'openings'
	| 'repetition';

/** A rule at work: a pure function from a pack to the places where it is broken. */
export type Rule = (reading: PackReading) => Flaw[];

/** A place where a rule is broken; without a question, the pack as a whole breaks it. */
export interface Flaw {
	question?: ReadQuestion;
	/** The part of the item, such as `options`, or of the pack. */
	where: string;
	what: string;
}

/** A pack as the rules read it. */
export interface PackReading {
	pack: AuthoredPack;
	kinds: Kinds;
	questions: readonly ReadQuestion[];
	/** Words that the pack writes with a capital inside a sentence: parts of names. */
	names: ReadonlySet<string>;
}

/** An item as the rules read it, whatever its kind. */
export interface ReadQuestion {
	item: AuthoredItem;
	neutral: Neutral;
	stem: string;
	lists: readonly OptionList[];
	/** The facts of the item and of its parts. */
	facts: readonly Fact[];
	/** What the item takes for right, as texts; for a claim to be judged none, since it is the stem. */
	keys: readonly string[];
	/** What is right of a claim that is judged by options no author wrote, such as `true`. */
	verdict?: string;
	/** Why each part is right or wrong, as the spec has it. */
	reasons: readonly JudgedReason[];
}

/** Texts among which a learner chooses, if the author wrote them. */
export interface OptionList {
	where: string;
	/**
	 * `options`: some are the key. `choices`: the same list serves several lines, so none is the key.
	 * `pairing`: those choices as seen from one line.
	 */
	role: 'options' | 'choices' | 'pairing';
	/** What leads to the choice: the stem, the line, or the text before the gap. */
	lead: string;
	options: readonly ReadOption[];
	/** They are statements of the briefing, word for word. */
	areStatements: boolean;
}

export interface ReadOption {
	text: string;
	isKey: boolean;
}

export interface JudgedReason {
	/** Whether it speaks for the key. */
	isKey: boolean;
	/** The part's own words; empty where it has none. */
	text: string;
	why: string;
	evidence: readonly string[];
}
