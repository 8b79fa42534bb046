import type { Attempt } from '#log';
import { readLink, total, type Recipe } from '#quiz';
import type { Log } from './log.svelte.ts';

/** The attempts, the newest first. */
export function attemptsByAge(log: Log): Attempt[] {
	return [...log.attempts.values()].sort(
		(one, other) => (other.finished?.at ?? other.started) - (one.finished?.at ?? one.started)
	);
}

/** The recipe of an attempt; undefined where its link can no longer be read. */
export function recipeOf(attempt: Attempt): Recipe | undefined {
	const reading = readLink(attempt.quiz);
	return reading.form === 'recipe' ? reading.recipe : undefined;
}

/** The points of an attempt, as they were shown when it was taken. */
export function pointsOf(attempt: Attempt): number {
	return total([...attempt.answers.values()].map((answer) => answer.score));
}
