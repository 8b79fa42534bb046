import type { Fact } from '#bank';
import { recallOf } from './queue.ts';
import type { Memory } from './replay.ts';

/** A memory that lasts so many days counts in full. */
export const LASTING = 21;

/** How well some facts are known. */
export interface Mastery {
	/** From 0 to 1. */
	mastery: number;
	/** The mean chance of recall now, of the facts that were reviewed; 0 where none was. */
	recall: number;
	/** How many facts there are, and how many of them were reviewed. */
	facts: number;
	seen: number;
}

/**
 * How well some facts are known: the mean over them of R × min(1, S / 21), with R the chance of
 * recall now and S the stability in days; 0 for a fact that was never reviewed. Recall alone would
 * call a fact mastered that was looked at a minute ago; three weeks is where Anki begins to call a
 * card mature.
 */
export function masteryOf(memory: Memory, facts: readonly string[], now: number): Mastery {
	let mastery = 0;
	let recall = 0;
	let seen = 0;
	for (const fact of facts) {
		const known = memory.facts.get(fact);
		if (!known) continue;
		const chance = recallOf(memory, known, now);
		mastery += chance * Math.min(1, known.stability / LASTING);
		recall += chance;
		seen++;
	}
	return {
		mastery: facts.length === 0 ? 0 : mastery / facts.length,
		recall: seen === 0 ? 0 : recall / seen,
		facts: facts.length,
		seen
	};
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
