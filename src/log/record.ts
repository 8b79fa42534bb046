import type { Way } from '#bank';

/** How many records one block holds at most. */
export const BLOCK_SIZE = 64;

/** Who wrote a record, and when. */
export interface Stamp {
	/** One page's life: up to 32 digits and lower-case letters. */
	writer: string;
	/** Counts the writer's records from 0; a number may be left out, never used twice. */
	number: number;
	/** The Lamport counter, from 1: one more than the highest the writer had seen. */
	clock: number;
	/** Wall-clock time in milliseconds since 1970. It informs; nothing is ordered by it. */
	at: number;
	/**
	 * How many minutes local time was behind UTC then, as `Date.getTimezoneOffset` has it; absent in
	 * what older versions wrote.
	 */
	zone?: number;
	/**
	 * What a newer version said in fields that this one does not know: the JSON of each by its number.
	 * It is carried along untouched.
	 */
	more?: Readonly<Record<number, string>>;
}

/**
 * A fact that a response showed to be known or not. The way says how the part was answered that
 * showed it; it is absent in what older versions wrote.
 */
export type FactShown = readonly [fact: string, right: boolean, way?: Way];

/** A response to one item. */
interface AnswerEntry {
	type: 'answer';
	attempt: string;
	pack: string;
	/** The item's code. */
	item: string;
	/** Plain JSON, as the item's kind has it; null where nothing was given. */
	response: unknown;
	/** Time on the item, in milliseconds. */
	millis: number;
	/** From 0 to 1, as it was shown. */
	score: number;
	/** The number of the grading rule that gave the score; absent in what older versions wrote. */
	rule?: number;
	facts: readonly FactShown[];
	/** 0 no idea, 1 unsure, 2 fairly sure, 3 quite sure. */
	certainty?: 0 | 1 | 2 | 3;
	hint?: true;
}

/** Why a fact was put aside. */
export type Aside = 'known' | 'unwanted';

/** What a record says. */
export type Entry =
	/**
	 * One sitting of a quiz begins; `quiz` is its link, `items` how many it has, `classNumber` the
	 * learner's number on the class list if the link asks for one.
	 */
	| { type: 'start'; attempt: string; quiz: string; items: number; classNumber?: number }
	| AnswerEntry
	| { type: 'finish'; attempt: string; reason?: 'time' }
	| { type: 'flag'; attempt: string; item: string; on: boolean }
	/** One review of a fact by card and its time in milliseconds: 1 again, 2 hard, 3 good, 4 easy. */
	| { type: 'rating'; pack: string; fact: string; rating: 1 | 2 | 3 | 4; millis: number }
	/** Takes back the record with this id; one that takes back a retract restores. */
	| { type: 'retract'; record: string }
	/** What is remembered of a fact, brought from another device; plain JSON. */
	| { type: 'checkpoint'; pack: string; fact: string; memory: unknown }
	/** What is ordered before it no longer counts. */
	| { type: 'erase' }
	/**
	 * The clock of this writer was ahead: what it had recorded by then with a later time than this
	 * record's was earlier. `effectOf` puts it right.
	 */
	| { type: 'ahead'; whose: string }
	/**
	 * A fact is put aside, so that no card asks for it: the learner knows it, or doesn't want it. With
	 * `wanted` it comes back. The last one about a fact decides.
	 */
	| { type: 'aside'; pack: string; fact: string; as: Aside | 'wanted' }
	/** A record of a type that only a newer version knows, by its number; all it says is in `more`. */
	| { type: 'unknown'; of: number };

/** One record of the log. */
export type LogRecord = Stamp & Entry;

/** An answer, the rating of a card, a fact put aside, and what was brought from another device, as recorded. */
export type Answer = Stamp & AnswerEntry;
export type RatingRecord = Extract<LogRecord, { type: 'rating' }>;
export type AsideRecord = Extract<LogRecord, { type: 'aside' }>;
export type CheckpointRecord = Extract<LogRecord, { type: 'checkpoint' }>;

/** The name of a record, unique for ever. */
export function idOf({ writer, number }: Pick<Stamp, 'writer' | 'number'>): string {
	return `${writer}-${number}`;
}
