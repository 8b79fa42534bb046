import type { Fact } from '#bank';
import { isDue, recallOf } from './queue.ts';
import type { Memory } from './replay.ts';
import type { Rating } from './scheduler.ts';
import { studyDay } from './study-day.ts';

/** A memory that lasts so many days counts in full. */
const LASTING = 21;

/** How well some facts are known. */
export interface Mastery {
	/** From 0 to 1. */
	mastery: number;
	/** The mean chance of recall now, of the facts that were reviewed; 0 where none was. */
	recall: number;
	/** How many facts there are, and how many of them were reviewed: `known`, `due` or `missed`. */
	facts: number;
	seen: number;
	/** Recalled at the last review that counted, and not due. */
	known: number;
	/** How many of the known ones last: a stability of three weeks or more. */
	lasting: number;
	/** Due now: fading, or to be put right. */
	due: number;
	/** Not recalled at that review, and not due yet. */
	missed: number;
	/** The study day on which the next of them is due; today where one is overdue. */
	nextDue: number | undefined;
}

/**
 * How well some facts are known: the mean over them of R × min(1, S / 21), with R the chance of
 * recall now and S the stability in days; 0 for a fact that was never reviewed. Recall alone would
 * call a fact mastered that was looked at a minute ago; three weeks is where Anki begins to call a
 * card mature.
 */
export function masteryOf(memory: Memory, facts: readonly string[], now: number): Mastery {
	const today = studyDay(now, memory.offset);
	const ratings = lastRatings(memory);
	const counts = { seen: 0, known: 0, lasting: 0, due: 0, missed: 0 };
	let mastery = 0;
	let recall = 0;
	let nextDue: number | undefined;
	for (const id of facts) {
		const fact = memory.facts.get(id);
		if (!fact) continue;
		const chance = recallOf(memory, fact, now);
		mastery += chance * Math.min(1, fact.stability / LASTING);
		recall += chance;
		counts.seen++;
		const day = isDue(fact, today) ? today : fact.dueDay;
		nextDue = Math.min(nextDue ?? day, day);
		if (isDue(fact, today)) counts.due++;
		else if (ratings.get(id) === 1) counts.missed++;
		else {
			counts.known++;
			if (fact.stability >= LASTING) counts.lasting++;
		}
	}
	return {
		mastery: facts.length === 0 ? 0 : mastery / facts.length,
		recall: counts.seen === 0 ? 0 : recall / counts.seen,
		facts: facts.length,
		...counts,
		nextDue
	};
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
