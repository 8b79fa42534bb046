import type { Rating } from '#memory';

/** What a rating is called on its button. */
export const nameOf: Readonly<Record<Rating, string>> = {
	1: 'Again',
	2: 'Hard',
	3: 'Good',
	4: 'Easy'
};
