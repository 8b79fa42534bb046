import type { PastResult } from '#quiz';
import type { Log } from './log.svelte.ts';

/**
 * What this learner's log says of a fact of a pack: the last answer that showed it decides,
 * unless the learner put it aside.
 */
export function standingOf(log: Log, pack: string): (fact: string) => PastResult {
	const standings = new Map<string, PastResult>();
	const asides = new Set<string>();
	for (const record of log.counted) {
		if (record.type === 'checkpoint' || record.type === 'rating' || record.pack !== pack) continue;
		if (record.type === 'aside') {
			if (record.as === 'wanted') asides.delete(record.fact);
			else asides.add(record.fact);
			continue;
		}
		for (const [fact, right] of record.facts) standings.set(fact, right ? 'right' : 'wrong');
	}
	return (fact) => (asides.has(fact) ? 'aside' : (standings.get(fact) ?? 'unseen'));
}
