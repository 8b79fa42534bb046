import { elapsedDays, type FactMemory } from './fact-memory.ts';
import type { Memory } from './replay.ts';
import type { Rating } from './scheduler.ts';
import { studyDay } from './study-day.ts';

interface DueOptions {
	/** The facts that may come, new ones in this order; a pack's, or a topic's. */
	facts: readonly string[];
	/** How many facts may be met on cards on one day; what a quiz asked first doesn't count. */
	newPerDay: number;
}

/** A fact in the queue, and why it is there. */
interface DueFact {
	fact: string;
	/** `misled`: the learner was wrong and quite sure. */
	why: 'misled' | 'due' | 'new';
	/** The chance that it is recalled now; absent for a new one. */
	recall?: number;
}

/** What to review now, and what is left out and why. */
interface DueFacts {
	queue: readonly DueFact[];
	leftOut: {
		/** New facts beyond the day's limit. */
		new: number;
		/** Facts that are not due yet. */
		later: number;
	};
}

/** The chance that a fact is recalled at a time. It changes with the study day. */
export function recallOf(memory: Memory, fact: FactMemory, now: number): number {
	const elapsed = elapsedDays(fact, studyDay(now, memory.offset));
	return memory.scheduler.recall(elapsed, fact.stability);
}

/** Whether a fact is to be reviewed on a study day. */
export function isDue(fact: FactMemory, today: number): boolean {
	return fact.misled || fact.dueDay <= today;
}

/**
 * What to review now: first what the learner was wrong and quite sure of, then what is due, the
 * least likely to be recalled first, then new facts up to the day's limit. What was put aside is in
 * none of these, and is not left out either.
 */
export function dueFacts(memory: Memory, now: number, { facts, newPerDay }: DueOptions): DueFacts {
	const today = studyDay(now, memory.offset);
	const wanted = new Set(facts.filter((fact) => !memory.aside.has(fact)));
	const fresh: DueFact[] = [];
	const seen: Required<DueFact>[] = [];
	let later = 0;
	for (const fact of wanted) {
		const known = memory.facts.get(fact);
		if (!known) fresh.push({ fact, why: 'new' });
		else if (!isDue(known, today)) later++;
		else {
			const why = known.misled ? 'misled' : 'due';
			seen.push({ fact, why, recall: recallOf(memory, known, now) });
		}
	}
	// Sorting is stable: what is equally likely stays in the order given.
	seen.sort((one, other) => one.recall - other.recall);
	const metToday = [...memory.facts.values()].filter(({ met }) => met === today).length;
	const allowed = Math.min(fresh.length, Math.max(0, newPerDay - metToday));
	return {
		queue: [
			...seen.filter(({ why }) => why === 'misled'),
			...seen.filter(({ why }) => why === 'due'),
			...fresh.slice(0, allowed)
		],
		leftOut: { new: fresh.length - allowed, later }
	};
}

/**
 * In how many days a fact comes again after each rating of its card now. Where it was reviewed
 * today already, no rating moves it.
 */
export function nextIntervals(
	memory: Memory,
	fact: string,
	now: number
): Readonly<Record<Rating, number>> {
	const today = studyDay(now, memory.offset);
	const known = memory.facts.get(fact);
	if (known && !memory.counts(fact, today)) {
		const days = Math.max(0, known.dueDay - today);
		return { 1: days, 2: days, 3: days, 4: days };
	}
	const outcomes = memory.scheduler.outcomes(known, known ? elapsedDays(known, today) : 0);
	const days = (rating: Rating) => outcomes[rating].interval;
	return { 1: days(1), 2: days(2), 3: days(3), 4: days(4) };
}
