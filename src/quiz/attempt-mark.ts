import { hash } from '#bank';
import type { Recipe } from './recipe.ts';

/** How many marks there are. */
export const MARKS = 3495;

/**
 * The mark of an attempt, from 0: short enough for a result code. Two attempts have the same one in
 * 3495 cases, so equal answers with equal marks are most likely a copy. Frozen.
 */
export function markOf(attempt: string): number {
	return hash(`mark ${attempt}`) % MARKS;
}

/** Whether a link was made for a class: its draws go by the mark, so that the teacher can redo them. */
function isHandedOut(recipe: Recipe): boolean {
	return recipe.class !== undefined || recipe.send !== undefined;
}

/** What decides the draw and the order of an attempt. */
export function chanceOf(recipe: Recipe, attempt: string): string {
	return recipe.seed ?? (isHandedOut(recipe) ? String(markOf(attempt)) : attempt);
}

/** What decides the draw of an attempt with this mark; undefined if the mark doesn't tell. */
export function chanceOfMark(recipe: Recipe, mark: number): string | undefined {
	if (recipe.draw === undefined) return '';
	return recipe.seed ?? (isHandedOut(recipe) ? String(mark) : undefined);
}
