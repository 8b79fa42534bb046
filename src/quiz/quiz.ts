import { seeded, shuffle, type Item } from '#bank';
import { kindOf, type Kinds, type Order } from '#kinds';
import { checkOf } from './link.ts';
import type { Recipe } from './recipe.ts';

/** One question of a quiz: an item, and the order of its parts. */
export interface Question {
	item: Item;
	order: Order;
}

/** A recipe resolved for one attempt: the items and their parts in order. */
export interface Quiz {
	recipe: Recipe;
	questions: readonly Question[];
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

/**
 * Puts a quiz together from its recipe.
 * @param items must hold every item that `codesOf` names
 * @throws Error naming a code that is not among the items
 */
export function resolveQuiz(
	recipe: Recipe,
	attempt: string,
	items: ReadonlyMap<string, Item>,
	kinds: Kinds
): Quiz {
	const chance = recipe.order === 'shuffled' ? (recipe.seed ?? attempt) : '';
	const questions = codesOf(recipe, attempt).map((code) => {
		const item = items.get(code);
		if (!item) throw new Error(`There is no item "${code}" in the pack "${recipe.pack}".`);
		const random = seeded(`parts ${checkOf(recipe)} ${code} ${chance}`);
		return { item, order: kindOf(item, kinds).arrange(item.spec, random) };
	});
	return { recipe, questions };
}
