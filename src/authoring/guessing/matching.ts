import { contentWords } from '../checks/words.ts';
import type { BlindItem, Decision } from './blind.ts';

/** How common a word is taken to be that stands in none of the texts: half as common as in one. */
const IN_NO_TEXT = 0.5;
/** The share of a claim's words that one text must have for it to look true, and for it to look told. */
const LOOKS_TRUE = 0.75;
const LOOKS_TOLD = 0.5;

/** Texts as those see them who only match words, not knowing what the words say. */
export interface Matching {
	/** The words of content of each. */
	texts: readonly ReadonlySet<string>[];
	/** What the words of content weigh that one of the texts also has; a rare word weighs more. */
	weightIn: (text: ReadonlySet<string>, words: readonly string[]) => number;
	weightOf: (words: readonly string[]) => number;
}

/** Reads texts for matching. A word weighs the logarithm of how rare it is among them. */
export function matchWords(texts: readonly (readonly string[])[]): Matching {
	const sets = texts.map((words) => new Set(words));
	const found = new Map<string, number>();
	for (const words of sets) for (const word of words) found.set(word, (found.get(word) ?? 0) + 1);
	const weigh = (word: string) => Math.log((sets.length + 1) / (found.get(word) ?? IN_NO_TEXT));
	const weightOf = (words: readonly string[]) => words.reduce((sum, word) => sum + weigh(word), 0);
	return {
		texts: sets,
		weightOf,
		weightIn: (text, words) => weightOf(words.filter((word) => text.has(word)))
	};
}

/** The words of what a decision is about: the stem, and the line or the text that leads to it. */
export function wordsAsked({ lead }: Decision, { stem }: BlindItem): string[] {
	return [...new Set([...contentWords(stem), ...contentWords(lead)])];
}

/**
 * How much speaks for each verdict on a claim, by the text that has most of its words: true if it
 * has nearly all, false if it has many, not stated if it has few.
 */
export function judgeByWords(
	{ options }: Decision,
	{ stem }: BlindItem,
	{ texts, weightIn, weightOf }: Matching
): number[] {
	const words = contentWords(stem);
	const all = weightOf(words);
	const most = Math.max(0, ...texts.map((text) => weightIn(text, words)));
	const share = all === 0 ? 0 : most / all;
	const looks = share >= LOOKS_TRUE ? 'true' : share >= LOOKS_TOLD ? 'false' : 'not-stated';
	return options.map(({ id }) => (id === looks ? 1 : 0));
}
