import { seeded, shuffle, type Item } from '#bank';
import { kindOf, type Kinds, type Order } from '#kinds';
import { chanceOf } from './attempt-mark.ts';
import { checkOf } from './link.ts';
import type { Recipe } from './recipe.ts';

/** One question of a quiz: an item, and the order of its parts. */
export interface Question {
	item: Item;
	order: Order;
}

/**
 * The codes that one attempt at a recipe asks, in order. A fixed recipe gives every attempt the
 * same; a draw or a shuffled order follows the seed, or the attempt where there is none. If the link
 * was made for a class, it follows the mark of the attempt.
 */
export function codesOf(recipe: Recipe, attempt: string): readonly string[] {
	const chance = chanceOf(recipe, attempt);
	const codes = drawnBy(recipe, chance);
	return recipe.order === 'shuffled'
		? shuffle(codes, seeded(`order ${checkOf(recipe)} ${chance}`))
		: codes;
}

/** The codes that chance draws, in the order of the recipe. */
export function drawnBy({ draw, ...recipe }: Recipe, chance: string): readonly string[] {
	if (draw === undefined) return recipe.codes;
	const random = seeded(`draw ${checkOf({ draw, ...recipe })} ${chance}`);
	const drawn = new Set(shuffle(recipe.codes, random).slice(0, draw));
	return recipe.codes.filter((code) => drawn.has(code));
}

/** The question that an attempt asks with an item: its parts in the attempt's own order. */
export function questionOf(item: Item, recipe: Recipe, attempt: string, kinds: Kinds): Question {
	const chance = recipe.order === 'shuffled' ? chanceOf(recipe, attempt) : '';
	const random = seeded(`parts ${checkOf(recipe)} ${item.code} ${chance}`);
	return { item, order: kindOf(item, kinds).arrange(item.spec, random) };
}
