import type { Standing } from '#quiz';
import type { Log } from './log.svelte.ts';

/** What this learner's log says of a fact: the last answer that showed it decides. */
export function standingOf(log: Log): (fact: string) => Standing {
	const standings = new Map<string, Standing>();
	for (const record of log.records) {
		if (record.type !== 'answer') continue;
		for (const [fact, right] of record.facts) standings.set(fact, right ? 'right' : 'wrong');
	}
	return (fact) => standings.get(fact) ?? 'unseen';
}
