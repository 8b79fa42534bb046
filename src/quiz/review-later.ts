/**
 * Keys of a test that wait until the teacher shows them. It's a courtesy and no lock: whoever wants to
 * can find them in what the page has fetched.
 */
import { fiveDigits } from '#bank';
import { REVIEW } from './link.ts';
import type { Recipe } from './recipe.ts';

/** What the keys wait for: that the learner asks, a day, or a word that the teacher gives. */
export type ReviewWait =
	| { for: 'asking' }
	/** As in 2026-12-01. */
	| { for: 'day'; day: string }
	/** The digits that `digitsOf` gives for the word. */
	| { for: 'word'; digits: string };

/**
 * What the keys of a quiz wait for; undefined if they don't. Practice shows each key at once, so only
 * a test can wait.
 */
export function readReview({ mode, review }: Recipe): ReviewWait | undefined {
	const found = mode === 'test' ? REVIEW.exec(review ?? '') : null;
	if (!found) return undefined;
	const [, day, digits] = found;
	if (day !== undefined) return { for: 'day', day };
	return digits === undefined ? { for: 'asking' } : { for: 'word', digits };
}

/** Writes `review` for a link whose keys wait for a word. */
export function reviewByWord(word: string): string {
	return `word-${digitsOf(word)}`;
}

/** Whether a learner typed the word, whatever its case, spaces and signs. */
export function isTheWord(wait: ReviewWait, typed: string): boolean {
	return wait.for === 'word' && digitsOf(typed) === wait.digits;
}

/** A word as five digits. Frozen: links have it. */
function digitsOf(word: string): string {
	return fiveDigits(
		word
			.normalize('NFKC')
			.toLowerCase()
			.replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
	);
}
