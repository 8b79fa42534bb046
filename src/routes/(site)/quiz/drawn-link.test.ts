import { expect, test } from 'vitest';
import { readLink, type Wish } from '#quiz';
import { plainWish } from '#quiz/wish.ts';
import { drawnLink } from './drawn-link.ts';

const items = Array.from({ length: 12 }, (_, at) => ({
	...{ code: `a${String(1000 + at)}`, topic: at % 2 ? 'odd' : 'even', kind: 'choice' },
	...{ opens: true, severalParts: false, place: at, background: false, facts: [String(at)] }
}));
const pack = { id: 'p', title: 'Pack', source: 'guide', topics: { odd: 'Odd', even: 'Even' } };
const wish: Wish = { ...plainWish, pack: 'p', count: 4, topics: ['odd'], mode: 'test', time: 600 };

function recipeOf(link: string) {
	const reading = readLink(link);
	if (reading.form !== 'recipe') throw new Error(`No quiz: ${link}`);
	return reading.recipe;
}

test('the link for others names the questions that were drawn, and how they are taken', () => {
	const recipe = recipeOf(drawnLink(wish, ' Unit 3 ', { items, pack }, 'seed'));
	expect(recipe).toMatchObject({ pack: 'p', mode: 'test', time: 600, title: 'Unit 3' });
	expect(new Set(recipe.codes).size).toBe(4);
	for (const code of recipe.codes) {
		expect(items.find((item) => item.code === code)?.topic).toBe('odd');
	}
});

test('the link for others is the same until something else is chosen', () => {
	const link = drawnLink(wish, '', { items, pack }, 'seed');
	expect(drawnLink(wish, '  ', { items, pack }, 'seed')).toBe(link);
	expect(drawnLink({ ...wish, count: 5 }, '', { items, pack }, 'seed')).not.toBe(link);
	expect(recipeOf(link).title).toBeUndefined();
});

test('the link for others can be opened, whatever its title was typed as', () => {
	for (const [typed, title] of [
		['Ms. Lee’s class 👩‍🏫', 'Ms. Lee’s class 👩🏫'],
		['Unit\t3\u0007', 'Unit 3'],
		['\u202eUnit  3', 'Unit 3']
	] as const) {
		expect(recipeOf(drawnLink(wish, typed, { items, pack }, 'seed')).title).toBe(title);
	}
});
