import type { PastResult } from '#quiz/draw.ts';
import type { QuizLog } from './late-log.svelte.ts';

/** What this learner's log says of a fact of a pack: the last answer that showed it decides. */
export function standingOf(
	log: Pick<QuizLog, 'counted'>,
	pack: string
): (fact: string) => PastResult {
	const standings = new Map<string, PastResult>();
	for (const record of log.counted) {
		if (record.type !== 'answer' || record.pack !== pack) continue;
		for (const [fact, right] of record.facts) standings.set(fact, right ? 'right' : 'wrong');
	}
	return (fact) => standings.get(fact) ?? 'unseen';
}
