import { seeded } from '#bank';
import { kindNames } from '#kinds';
import { plainRecipe, writeLink, type Wish } from '#quiz';
import { drawItems } from '#quiz/draw.ts';
import type { Choices } from './choices.ts';

/**
 * The query of the link to a quiz that is the same for everybody who opens it. It is drawn as for
 * somebody who has answered nothing: whoever makes it has learned more than those who get it.
 */
export function drawnLink(
	wish: Wish,
	title: string,
	{ items, pack: { topics } }: Pick<Choices, 'items' | 'pack'>,
	seed: string
): string {
	const { pack, mode, certainty, time } = wish;
	const codes = drawItems(
		wish,
		items,
		Object.keys(topics),
		kindNames,
		() => 'unseen',
		seeded(seed)
	);
	const plain = plainTitle(title);
	return writeLink({
		...plainRecipe,
		...{ pack, codes, mode, certainty },
		...(time !== undefined && { time }),
		...(plain && { title: plain })
	});
}

/** A title without the signs that no link takes in it: controls, and the joiners in some emoji. */
export function plainTitle(title: string): string {
	return title
		.replace(/[\p{Cf}\p{Cs}\p{Co}]/gu, '')
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim();
}
