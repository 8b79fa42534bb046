import { joined } from './link.ts';
import { plainRecipe, type Wish } from './recipe.ts';

/** The quiz that a start link draws if it wishes for nothing else. */
export const plainWish = {
	count: 10,
	topics: [],
	kinds: [],
	mode: plainRecipe.mode,
	certainty: plainRecipe.certainty
} as const satisfies Omit<Wish, 'pack'>;

/** The query of a start link, without a question mark; what is not wished for is as in `plainWish`. */
export function writeWish(wished: Pick<Wish, 'pack'> & Partial<Wish>): string {
	const wish: Omit<Wish, 'pack'> & Pick<Wish, 'pack'> = { ...plainWish, ...wished };
	return joined([
		['pack', wish.pack],
		['n', String(wish.count)],
		['topics', wish.topics.join('.')],
		['kinds', wish.kinds.join('.')],
		['background', wish.background === undefined ? '' : wish.background ? '1' : '0'],
		['mode', wish.mode === plainRecipe.mode ? '' : wish.mode],
		['time', wish.time === undefined ? '' : String(wish.time)],
		['certainty', wish.certainty ? '1' : '']
	]);
}
