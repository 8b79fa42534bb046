import type { PastResult } from '#quiz/draw.ts';
import type { QuizLog } from './late-log.svelte.ts';

/**
 * What this learner's log says of a fact of a pack: the last answer that showed it decides,
 * unless the learner put it aside.
 */
export function standingOf(
	log: Pick<QuizLog, 'counted'>,
	pack: string
): (fact: string) => PastResult {
	const standings = new Map<string, PastResult>();
	const asides = new Map<string, string>();
	for (const record of log.counted) {
		if (record.pack !== pack) continue;
		if (record.type === 'aside') asides.set(record.fact, record.as);
		if (record.type !== 'answer') continue;
		for (const [fact, right] of record.facts) standings.set(fact, right ? 'right' : 'wrong');
	}
	return (fact) =>
		(asides.get(fact) ?? 'wanted') === 'wanted' ? (standings.get(fact) ?? 'unseen') : 'aside';
}
