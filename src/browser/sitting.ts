import type { Reader } from '#bank';
import { Kept, session } from './kept.svelte.ts';
import { keyOf } from './person.ts';

/** What was chosen or typed and not checked yet. */
interface Draft {
	/** Absent if a choice was taken back. */
	response?: unknown;
	certainty?: number;
	/** The log's clock when it was made: an answer with a higher one is newer. */
	clock: number;
}

/** Where this tab is in an attempt. It outlives a reload, not the tab; the log outlives both. */
interface Sitting {
	/** The link of the quiz. */
	quiz: string;
	attempt: string;
	/** The place of the question on the screen, from 0. */
	place: number;
	/** By code. */
	drafts: Readonly<Record<string, Draft>>;
	/** How far the hints went, by code. */
	hints: Readonly<Record<string, 1 | 2>>;
}

type Given = Readonly<Record<string, unknown>>;

const isObject = (given: unknown): given is Given => typeof given === 'object' && given !== null;
const isCount = (given: unknown): given is number => Number.isInteger(given) && Number(given) >= 0;

const isDraft = (given: unknown): given is Given =>
	isObject(given) && (given.certainty === undefined || typeof given.certainty === 'number');

const areHints = (given: unknown): given is Sitting['hints'] =>
	isObject(given) && Object.values(given).every((hint) => hint === 1 || hint === 2);

/** By hand, since the first question needs it, and the library of schemas comes later. */
const readKept: Reader<Sitting> = (given) => {
	if (!isObject(given) || !isObject(given.drafts)) return undefined;
	const { quiz, attempt, place, hints } = given;
	const drafts = Object.entries(given.drafts);
	const isWhole = typeof quiz === 'string' && typeof attempt === 'string' && isCount(place);
	if (!isWhole || !drafts.every((entry): entry is [string, Given] => isDraft(entry[1]))) {
		return undefined;
	}
	return {
		quiz,
		attempt,
		place,
		drafts: Object.fromEntries(
			drafts.map(([code, draft]) => [
				code,
				{ ...draft, clock: isCount(draft.clock) ? draft.clock : 0 }
			])
		),
		hints: areHints(hints) ? hints : {}
	};
};

/** This tab's sitting. If it is lost, the log has every answer, and what wasn't checked is gone. */
export const keptSitting = new Kept(keyOf('footnote:sitting'), 1, readKept, session);

/** This tab's sitting; undefined if there is none. */
export const readSitting = (): Sitting | undefined => keptSitting.current;

/** Keeps this tab's sitting. */
export function writeSitting(sitting: Sitting): void {
	keptSitting.current = sitting;
}
