import { seeded, type Item } from '#bank';
import { loadKinds, waysOf } from '#kinds';
import { describe, expect, test } from 'vitest';
import { assemblePack } from '../assemble.ts';
import { choice, packOf, verdict, wellWritten } from '../checks/example-pack.ts';
import type { ItemDraft } from '../draft.ts';
import { hideKey } from './blind.ts';
import { chanceOf } from './chance.ts';
import { measureGuessing } from './index.ts';
import { adjustByHolm, chanceOfMore, intervalOf, standardError } from './intervals.ts';

const kinds = await loadKinds();
const assemble = (items: readonly ItemDraft[]) => assemblePack(packOf(items));

/** So many items with the key made by the place of the item. */
function many(count: number, textsOf: (place: number) => string[]) {
	return Array.from({ length: count }, (_, place) =>
		choice(`What was seen on night ${place} of the year?`, 'venus', 's2', textsOf(place))
	);
}

/** The name of something, by number: two syllables, all of one length. */
function nameOf(number: number): string {
	const [one, other] = [number % 20, Math.floor(number / 20) % 20];
	return ['bcdfghjklmnpqrstvwxz'[one], 'a', 'bcdfghjklmnpqrstvwxz'[other], 'o'].join('');
}

async function above(items: readonly ItemDraft[]): Promise<string[]> {
	const rates = measureGuessing(await assemble(items), kinds);
	return rates.filter(({ isAbove }) => isAbove).map(({ solver }) => solver);
}

describe('the blind view', () => {
	test('holds no key, no reason and no evidence', async () => {
		const { items } = await assemble(wellWritten);
		for (const item of items) {
			const blind = hideKey(item, kinds, seeded('shown'));
			const told = JSON.stringify(blind ?? {});
			expect(told).not.toMatch(/"(?:key|why|feedback|evidence|facts|choice|accept)":/);
		}
	});

	test('shows the parts in the order of the kind, not in that of the author', async () => {
		const { items } = await assemble([wellWritten[0]!]);
		const orders = Array.from({ length: 30 }, (_, i) =>
			hideKey(items[0]!, kinds, seeded(`${i}`))!
				.decisions[0]!.options.map(({ id }) => id)
				.join()
		);
		expect(new Set(orders).size).toBe(6);
	});

	test('is of no item to which the answer is typed', async () => {
		const { items } = await assemble(wellWritten);
		const typed = items.filter((item) => !hideKey(item, kinds, seeded('shown')));
		const isTyped = (item: Item) => waysOf(item, kinds).every((way) => way === 'typed');
		expect(typed).toHaveLength(2);
		expect(typed).toEqual(items.filter(isTyped));
	});
});

describe('chance', () => {
	const itemOf = async (stem: string) => {
		const { items } = await assemble(wellWritten);
		return items.find((each) => each.spec.stem === stem)!;
	};

	test.each([
		['one of three options', 'Which planet is nearest to the Sun?', 1 / 3],
		['a claim to be judged', 'Venus is the hottest planet.', 1 / 3],
		// Of the seven sets, {a} and {c} score 1/2, {a, c} 1, {a, b, c} 1/2, the others 0.
		['some of three options', 'Which of these planets are larger than Venus?', 2.5 / 7]
	])('on %s is exact', async (_, stem, expected) => {
		const item = await itemOf(stem);
		expect(chanceOf(item, hideKey(item, kinds, seeded(''))!, kinds).mean).toBeCloseTo(expected, 9);
	});

	test.each([
		['pairs', 'What is each of these planets known for?', 1 / 3],
		['gaps', 'Which planet is large, and which has rings?', 1 / 3],
		// Of six orders one scores 1, the others 0.
		['an order', 'In which order did these things happen, from first to last?', 1 / 6]
	])('on %s is the mean of all responses', async (_, stem, expected) => {
		const item = await itemOf(stem);
		const { mean } = chanceOf(item, hideKey(item, kinds, seeded(''))!, kinds);
		expect(mean).toBeCloseTo(expected, 9);
	});
});

describe('the measure', () => {
	test('gives the same numbers for the same pack', async () => {
		const pack = await assemble(wellWritten);
		expect(measureGuessing(pack, kinds)).toEqual(measureGuessing(pack, kinds));
	});

	test('finds nobody above chance where keys and distractors are alike', async () => {
		const items = many(90, (place) => [0, 1, 2].map((i) => nameOf(place * 3 + i)));
		expect(await above(items)).toEqual([]);
	});

	test('takes one item that is guessed right for chance', async () => {
		const hedged = ['Probably its air', 'Its rocky ground', 'Its short day'];
		expect(await above(many(1, () => hedged))).toEqual([]);
	});

	test('finds the longest where the key is longest', async () => {
		const items = many(40, (place) => [
			`${nameOf(place * 3)}${'a'.repeat(place % 3 === 0 ? 0 : 6)}`,
			nameOf(place * 3 + 1),
			nameOf(place * 3 + 2)
		]);
		expect(await above(items)).toContain('longest');
		expect(await above(items)).not.toContain('shortest');
	});

	test('finds the overlap with the stem', async () => {
		const items = many(40, (place) => [
			`${nameOf(place)} of the night`,
			`${nameOf(place + 50)} of the bird`,
			`${nameOf(place + 90)} of the stone`
		]);
		expect(await above(items)).toContain('most overlap with the stem');
	});

	test('finds a verdict that is given too often', async () => {
		const items = Array.from({ length: 40 }, (_, place) =>
			verdict(`Venus has the name ${nameOf(place)}.`, 'false', 'venus', 's2')
		);
		expect(await above(items)).toContain('always false');
		expect(await above(items)).not.toContain('always true');
	});

	test('finds by learning what no single solver looks for', async () => {
		const items = many(60, (place) => [
			`not ${nameOf(place * 3)}`,
			`old ${nameOf(place * 3 + 1)}`,
			`two ${nameOf(place * 3 + 2)}`
		]);
		expect(await above(items)).toContain('learned mix');
	});
});

describe('the measure finds by a plant', () => {
	const [key, one, other] = [0, 1, 2].map((i) => (place: number) => nameOf(place * 3 + i)) as [
		(place: number) => string,
		(place: number) => string,
		(place: number) => string
	];
	test.each<[string, (place: number) => string[]]>([
		['most numbers', (i) => [`${key(i)} ${i}`, one(i), other(i)]],
		['most names', (i) => [`${key(i)} of Rome`, `${one(i)} of rock`, `${other(i)} of wood`]],
		['most numbers and names', (i) => [`${key(i)} of Rome 7`, `${one(i)} of 12`, other(i)]],
		['longest word', (i) => [`${key(i)}${one(i)}`, `${one(i)} ${key(i)}`, `${other(i)} ${key(i)}`]],
		[
			'most like the other options',
			(i) => [`${key(i)} ${one(i)}`, `${one(i)} ${other(i)}`, `${key(i)} ${nameOf(i + 200)}`]
		],
		['a word of the topic', (i) => [`${key(i)} in the sky`, `${one(i)} in the sea`, other(i)]]
	])('%s', async (solver, textsOf) => {
		expect(await above(many(60, textsOf))).toContain(solver);
	});

	const kept = (position: number) =>
		many(60, (i) => [key(i), one(i), other(i)]).map((item) => {
			const [first, ...rest] = item.spec.options;
			const options = [...rest.slice(0, position), first!, ...rest.slice(position)];
			return { ...item, spec: { ...item.spec, options, ordered: true as const } };
		});
	test.each([
		['first', 0],
		['middle', 1],
		['last', 2]
	])('%s', async (solver, position) => {
		expect(await above(kept(position))).toContain(solver);
	});

	/** Items of four options, so many of them right. */
	const several = (right: number): ItemDraft[] =>
		Array.from({ length: 40 }, (_, place) => {
			const options = [0, 1, 2, 3].map((i) => ({
				id: `o${i}`,
				text: nameOf(place * 4 + i),
				why: 'It was seen.',
				evidence: ['s2']
			}));
			const key = options.slice(0, right).map(({ id }) => id);
			const spec = { stem: `What was seen on night ${place}?`, facts: ['venus'], options, key };
			return { kind: 'multi', topic: 'sky', level: 'recall', spec };
		});
	test('as many ticks as are right most often', async () => {
		const threeOfFour = await above(several(3));
		expect(threeOfFour).toEqual(expect.arrayContaining(['ticks all', 'ticks all but one']));
		expect(await above(several(2))).not.toContain('ticks all');
	});

	test('lowest number first', async () => {
		const items = Array.from({ length: 30 }, (_, place): ItemDraft => ({
			kind: 'order',
			topic: 'sky',
			level: 'recall',
			spec: {
				stem: `In what order were these seen on night ${place}?`,
				facts: ['venus'],
				entries: [1, 2, 3].map((i) => ({
					id: `e${i}`,
					text: `${nameOf((place * 7 + i * 131) % 400)} of ${i}`,
					why: 'It was seen then.',
					evidence: ['s2']
				}))
			}
		}));
		expect(await above(items)).toContain('lowest number first');
	});
});

describe('what is learned from words', () => {
	const facts = ['mercury', 'venus', 'jupiter', 'moons', 'landing', 'apollo-18', 'hoyle', 'rings'];
	const verdicts = ['true', 'false', 'not-stated'] as const;
	const factOf = (place: number) => facts[place % facts.length]!;

	test('finds the verdict that words of a claim go with', async () => {
		const items = Array.from({ length: 72 }, (_, i) =>
			verdict(
				`The ${['round', 'quick', 'green'][i % 3]!} one is ${nameOf(i)}.`,
				verdicts[i % 3]!,
				factOf(i),
				's2'
			)
		);
		expect(await above(items)).toContain('words of claims');
	});

	test('is never from an item on the same fact', async () => {
		const items = Array.from({ length: 72 }, (_, i) =>
			verdict(
				`The ${nameOf((i % 8) * 41)} one is ${nameOf(i)}.`,
				verdicts[(i % 8) % 3]!,
				factOf(i),
				's2'
			)
		);
		expect(await above(items)).not.toContain('words of claims');
	});

	const onFacts = (textsOf: (place: number) => string[]) =>
		Array.from({ length: 64 }, (_, i) =>
			choice(`What was seen on night ${i} of the year?`, factOf(i), 's2', textsOf(i))
		);

	test('finds the words that stand in keys', async () => {
		const items = onFacts((i) => [
			`round ${nameOf(i)}`,
			`quick ${nameOf(i + 99)}`,
			`green ${nameOf(i + 199)}`
		]);
		expect(await above(items)).toContain('words of keys');
	});

	test('finds what is a key again and again', async () => {
		const items = onFacts((i) => ['red air', 'old ice', nameOf(i)]);
		expect(await above(items)).toContain('most often a key elsewhere');
	});

	test('finds distractors that are the keys of others', async () => {
		const items = onFacts((i) => [i, i + 3, i + 5].map((number) => nameOf(number % 64)));
		const found = await above(items);
		expect(found).toContain('least often a key elsewhere');
		expect(found).toContain('most often a distractor elsewhere');
	});
});

describe('the intervals', () => {
	test('reach 1.96 standard errors to either side of the mean', () => {
		const [low, high] = intervalOf([0, 0, 1, 1]);
		expect(low).toBeCloseTo(0.5 - 1.96 * standardError([0, 0, 1, 1]), 12);
		expect(high).toBeCloseTo(0.5 + 1.96 * standardError([0, 0, 1, 1]), 12);
	});

	test('have the standard error of the mean', () => {
		expect(standardError([0, 0, 1, 1])).toBeCloseTo(Math.sqrt(1 / 3 / 4), 12);
	});

	test('are adjusted as Holm says', () => {
		const adjusted = adjustByHolm([0.01, 0.04, 0.03, 0.005]);
		[0.03, 0.06, 0.06, 0.02].forEach((value, place) =>
			expect(adjusted[place]).toBeCloseTo(value, 12)
		);
		expect(adjustByHolm([0.6, 0.9])).toEqual([1, 1]);
	});

	test('hold a mean against blind guesses', () => {
		const coin = { mean: 0.5, samples: [0, 1] };
		const coins = Array.from({ length: 100 }, () => coin);
		// Ten heads more than half of a hundred: 2.8 % by the binomial distribution.
		const p = chanceOfMore(0.1, coins, seeded('coins'));
		expect(p).toBeGreaterThan(0.02);
		expect(p).toBeLessThan(0.036);
	});
});
