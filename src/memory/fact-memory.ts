import type { Checkpoint } from './checkpoint.ts';
import type { Review } from './reviews.ts';
import type { Outcome, Rating, Trace } from './scheduler.ts';
import { DAY, MINUTE } from './study-day.ts';

/** At so many lapses a fact is a leech, and is flagged again with each of so many more. */
const LEECH = { first: 8, then: 4 } as const;

/** What is remembered of one fact. */
export interface FactMemory extends Trace {
	readonly fact: string;
	/** The time of the last review that counted, in milliseconds, and its study day. */
	readonly last: number;
	readonly day: number;
	/** The whole days from then until the fact is due, and the study day and time of that. */
	readonly interval: number;
	readonly dueDay: number;
	readonly due: number;
	/** How many reviews counted. */
	readonly reps: number;
	/** How often it was forgotten after the first review. */
	readonly lapses: number;
	/** How often it was flagged as a leech, a fact that will not stay. */
	readonly leech: number;
	/** Whether it was ever recalled on a card or typed. Until then a right choice may be a guess. */
	readonly recalled: boolean;
	/** Whether the learner was wrong and quite sure, and has not been put right since. */
	readonly misled: boolean;
	/** The study day on which its card introduced it; undefined if a quiz or another device did. */
	readonly met: number | undefined;
}

/** How often a fact with so many lapses was flagged as a leech: at 8, 12, 16 and so on. */
function leechFlags(lapses: number): number {
	return lapses < LEECH.first ? 0 : 1 + Math.floor((lapses - LEECH.first) / LEECH.then);
}

/** The rating that a review counts with: a right choice is hard until the fact was once recalled. */
export function countingRating(before: FactMemory | undefined, review: Review): Rating {
	const mayBeGuess = review.way === 'chosen' && !before?.recalled;
	return mayBeGuess && review.rating > 2 ? 2 : review.rating;
}

/** The days since the last review, never negative, whatever the clock said. */
export function elapsedDays(memory: Pick<FactMemory, 'day'>, day: number): number {
	return Math.max(0, day - memory.day);
}

/** What any review shows, also one that does not count for the schedule. */
export function heeded(before: FactMemory, { rating, way, misled }: Review): FactMemory {
	const isRight = rating > 1;
	const recalled = before.recalled || (isRight && way !== 'chosen');
	// A card shows the answer, however it was rated.
	const stillMisled = misled || (before.misled && !isRight && way !== 'card');
	if (recalled === before.recalled && stillMisled === before.misled) return before;
	return { ...before, recalled, misled: stillMisled };
}

/** The memory after a review that counts. */
export function reviewed(
	before: FactMemory | undefined,
	review: Review,
	rating: Rating,
	day: number,
	{ stability, difficulty, interval }: Outcome
): FactMemory {
	const { fact, at: last } = review;
	const lapses = before ? before.lapses + (rating === 1 ? 1 : 0) : 0;
	const after: FactMemory = {
		fact,
		stability,
		difficulty,
		...dated(last, day, interval),
		reps: (before?.reps ?? 0) + 1,
		lapses,
		leech: leechFlags(lapses),
		recalled: before?.recalled ?? false,
		misled: before?.misled ?? false,
		met: before ? before.met : review.way === 'card' ? day : undefined
	};
	return heeded(after, review);
}

/** The memory that a checkpoint brings in place of an older one. */
export function restored(
	fact: string,
	before: FactMemory | undefined,
	{ minute, stability, difficulty, reps, lapses, recalled, misled }: Checkpoint,
	day: number,
	interval: number
): FactMemory {
	return {
		fact,
		stability,
		difficulty,
		...dated(minute * MINUTE, day, interval),
		reps,
		lapses,
		leech: leechFlags(lapses),
		recalled: recalled || (before?.recalled ?? false),
		misled,
		met: before?.met ?? (reps === 1 ? day : undefined)
	};
}

function dated(last: number, day: number, interval: number) {
	return { last, day, interval, dueDay: day + interval, due: last + interval * DAY };
}
