/** The mark of an attempt, by which what it drew can be told from its result code. */
import { hash } from '#bank';
import type { Recipe } from '#quiz';

/** How many marks there are. */
export const MARKS = 3495;

/**
 * The mark of an attempt, from 0: short enough for a result code. Two attempts have the same one in
 * 3495 cases, so equal answers with equal marks are most likely a copy. Frozen.
 */
export function markOf(attempt: string): number {
	return hash(attempt, 4) % MARKS;
}

/** Whether a link was made for a class: its draws go by the mark, so that the teacher can redo them. */
export function isForClass(recipe: Recipe): boolean {
	return recipe.class !== undefined || recipe.send !== undefined;
}

/**
 * What stands for an attempt at this link wherever its questions are drawn and ordered, in `codesOf`
 * and `questionOf`: its mark if the link was made for a class, else its id as ever.
 */
export function chanceOf(recipe: Recipe, attempt: string): string {
	return isForClass(recipe) ? String(markOf(attempt)) : attempt;
}

/** What stands for an attempt with this mark; undefined if its draw can't be told from the mark. */
export function chanceOfMark(recipe: Recipe, mark: number): string | undefined {
	const isSame = recipe.draw === undefined || recipe.seed !== undefined;
	return isSame || isForClass(recipe) ? String(mark) : undefined;
}
