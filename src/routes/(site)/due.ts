import type { Study } from '#browser/study.svelte.ts';
import { dueFacts } from '#memory';

/** How many cards of a pack are due for review now, new ones left out. */
export function countDue({ memory, now, wanted }: Study): number {
	const facts = wanted.map(({ id }) => id);
	return dueFacts(memory, now, { facts, newPerDay: 0 }).queue.length;
}
