import type { Fact } from '#bank';
import { isDue } from './queue.ts';
import type { Memory } from './replay.ts';
import type { Rating } from './scheduler.ts';
import { studyDay } from './study-day.ts';

/** How well some facts are known. */
export interface Mastery {
	/** How many facts there are, and how many were reviewed: `known`, `due` or `missed`. */
	facts: number;
	seen: number;
	/** Recalled at the last review that counted, and not due. The one measure of what is known. */
	known: number;
	/** Due now: fading, or to be put right. */
	due: number;
	/** Not recalled at that review, and not due yet. */
	missed: number;
	/** The study day on which the next of them is due; today if one is overdue. */
	nextDue: number | undefined;
}

/**
 * How well some facts are known: what the front page, the briefing and the progress page count. A
 * fact that was put aside as known counts as known, and one as unwanted doesn't count.
 */
export function masteryOf(memory: Memory, facts: readonly string[], now: number): Mastery {
	const today = studyDay(now, memory.offset);
	const ratings = lastRatings(memory);
	const wanted = facts.filter((id) => memory.aside.get(id) !== 'unwanted');
	const counts = { seen: 0, known: 0, due: 0, missed: 0 };
	let nextDue: number | undefined;
	for (const id of wanted) {
		if (memory.aside.get(id) === 'known') {
			counts.seen++;
			counts.known++;
			continue;
		}
		const fact = memory.facts.get(id);
		if (!fact) continue;
		counts.seen++;
		const day = isDue(fact, today) ? today : fact.dueDay;
		nextDue = Math.min(nextDue ?? day, day);
		if (isDue(fact, today)) counts.due++;
		else if (ratings.get(id) === 1) counts.missed++;
		else counts.known++;
	}
	return { facts: wanted.length, ...counts, nextDue };
}

const ratingsOf = new WeakMap<Memory, ReadonlyMap<string, Rating>>();

/** The rating of the last review of each fact that counted, worked out once a memory. */
function lastRatings(memory: Memory): ReadonlyMap<string, Rating> {
	let ratings = ratingsOf.get(memory);
	if (!ratings) {
		ratings = new Map(memory.reviews.map(({ fact, rating }) => [fact, rating]));
		ratingsOf.set(memory, ratings);
	}
	return ratings;
}

/** How well each statement is known, by id: by the facts that it carries as evidence. */
export function masteryByStatement(
	memory: Memory,
	facts: readonly Pick<Fact, 'id' | 'evidence'>[],
	now: number
): Map<string, Mastery> {
	return masteryBy(
		memory,
		facts.flatMap(({ id, evidence }) => evidence.map((statement) => [statement, id] as const)),
		now
	);
}

/** How well each topic is known, by id. */
export function masteryByTopic(
	memory: Memory,
	facts: readonly Pick<Fact, 'id' | 'topic'>[],
	now: number
): Map<string, Mastery> {
	return masteryBy(
		memory,
		facts.map(({ id, topic }) => [topic, id] as const),
		now
	);
}

function masteryBy(
	memory: Memory,
	pairs: readonly (readonly [group: string, fact: string])[],
	now: number
): Map<string, Mastery> {
	const groups = new Map<string, string[]>();
	for (const [group, fact] of pairs) {
		const facts = groups.get(group);
		if (facts) facts.push(fact);
		else groups.set(group, [fact]);
	}
	return new Map([...groups].map(([group, facts]) => [group, masteryOf(memory, facts, now)]));
}
