import { seeded, shuffle, type Item } from '#bank';
import { kindOf, type Kinds, type Order } from '#kinds';
import { checkOf } from './link.ts';
import type { Recipe } from './recipe.ts';

/** One question of a quiz: an item, and the order of its parts. */
export interface Question {
	item: Item;
	order: Order;
}

/**
 * The codes that one attempt at a recipe asks, in order. A fixed recipe gives every attempt the
 * same; a draw or a shuffled order follows the seed, or the attempt where there is none.
 */
export function codesOf(recipe: Recipe, attempt: string): readonly string[] {
	const chance = recipe.seed ?? attempt;
	let codes = recipe.codes;
	if (recipe.draw !== undefined) {
		const drawn = new Set(
			shuffle(codes, seeded(`draw ${checkOf(recipe)} ${chance}`)).slice(0, recipe.draw)
		);
		codes = codes.filter((code) => drawn.has(code));
	}
	return recipe.order === 'shuffled'
		? shuffle(codes, seeded(`order ${checkOf(recipe)} ${chance}`))
		: codes;
}

/** The question that an attempt asks with an item: its parts in the attempt's own order. */
export function questionOf(item: Item, recipe: Recipe, attempt: string, kinds: Kinds): Question {
	const chance = recipe.order === 'shuffled' ? (recipe.seed ?? attempt) : '';
	const random = seeded(`parts ${checkOf(recipe)} ${item.code} ${chance}`);
	return { item, order: kindOf(item, kinds).arrange(item.spec, random) };
}
