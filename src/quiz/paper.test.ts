import type { Item } from '#bank';
import { kindNames, loadKinds, newestRule, type Example } from '#kinds';
import { describe, expect, test } from 'vitest';
import { forms, isLeftToChance, paperOf, planOf, type PaperQuestion } from './paper.ts';
import { questionOf } from './quiz.ts';
import { plainRecipe, type Recipe } from './recipe.ts';

const kinds = await loadKinds();
const files = import.meta.glob<{ examples: readonly Example[] }>('../kinds/*/examples.ts', {
	eager: true
});
const cases = kindNames.flatMap((kind) =>
	files[`../kinds/${kind}/examples.ts`]!.examples.map(({ title, spec }) => ({
		name: `${kind}: ${title}`,
		item: {
			...{ code: '00000', kind, rule: newestRule(kinds.get(kind)!), topic: 't', level: 'recall' },
			spec
		} satisfies Item
	}))
);
const codes = Array.from({ length: 12 }, (_, place) => `0000${place.toString(32)}`);
const recipe: Recipe = { ...plainRecipe, pack: 'p', codes };

const printed = (item: Item, seed: string) =>
	paperOf(questionOf(item, { ...recipe, order: 'shuffled', seed }, '', kinds), kinds);
/** What the letters of a key stand for. */
const textsOf = ({ key, lettered }: PaperQuestion) =>
	key.split(' ').map((letter) => lettered.find((each) => each.letter === letter)?.text);

describe.each(cases)('$name on paper', ({ item }) => {
	const question = printed(item, 'a');
	const { lettered, marks, prompts, places, choices, pieces, unit, key } = question;

	test('says what to do with a pen, and has room for it', () => {
		expect(question.stem).toBe(item.spec.stem);
		expect(question.instruction).not.toMatch(/^$|\b(tap|type|drag)\b/i);
		const ways = [marks !== undefined, prompts.length > 0, places > 0, choices.length > 0];
		expect([...ways, unit !== undefined].filter(Boolean)).toHaveLength(1);
		if (choices.length > 0) expect(pieces).toHaveLength(choices.length + 1);
	});

	test('has a key that names the same texts in any order', () => {
		expect(key).not.toBe('');
		for (const seed of ['b', 'c', 'd']) {
			const other = printed(item, seed);
			if (lettered.length === 0) {
				expect(other.key).toBe(key);
				continue;
			}
			expect(textsOf(other)).not.toContain(undefined);
			// What is matched is printed in another order, and so is its key.
			const pairs = (each: PaperQuestion) =>
				each.prompts.map((prompt, place) => `${prompt} ${textsOf(each)[place]}`).sort();
			if (prompts.length > 0) expect(pairs(other)).toEqual(pairs(question));
			else if (places > 0) expect(textsOf(other)).toEqual(textsOf(question));
			else expect(textsOf(other).sort()).toEqual(textsOf(question).sort());
		}
	});
});

test('what is put in order has its letters in the order shown', () => {
	const { item } = cases.find((each) => printed(each.item, 'a').places > 0)!;
	const neutral = kinds.get(item.kind)!.neutral(item.spec);
	const entries = neutral.shape === 'order' ? neutral.entries : [];
	const order = entries.map(({ id }) => id).reverse();
	const { lettered, key } = paperOf({ item, order }, kinds);
	expect(lettered.map(({ text }) => text)).toEqual(entries.map(({ text }) => text).reverse());
	expect(key).toBe(
		lettered
			.map(({ letter }) => letter)
			.reverse()
			.join(' ')
	);
});

describe('the forms of a quiz', () => {
	test('form A is the quiz of the link, and form B asks the same in another order', () => {
		const [a, b] = forms.map((form) => planOf(recipe, form).codes);
		expect(a).toEqual(codes);
		expect(b).not.toEqual(codes);
		expect([...b!].sort()).toEqual(codes);
		expect(isLeftToChance(recipe)).toBe(false);
	});

	test('a draw without a seed is drawn by the letter of the form', () => {
		const draws: Recipe = { ...recipe, draw: 5 };
		const [a, b] = forms.map((form) => planOf(draws, form).codes);
		expect([a!.length, b!.length]).toEqual([5, 5]);
		expect([...b!].sort()).not.toEqual([...a!].sort());
		expect(planOf(draws, 'b').codes).toEqual(b);
		expect(isLeftToChance(draws)).toBe(true);
	});

	test.each(['x', 'b'])('a draw with the seed “%s” has the same questions on both', (seed) => {
		const draws: Recipe = { ...recipe, draw: 5, order: 'shuffled', seed };
		const [a, b] = forms.map((form) => planOf(draws, form).codes);
		expect(b).not.toEqual(a);
		expect([...b!].sort()).toEqual([...a!].sort());
		expect(isLeftToChance(draws)).toBe(false);
	});
});
