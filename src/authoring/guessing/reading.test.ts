import { seeded, shuffle } from '#bank';
import { loadKinds } from '#kinds';
import { describe, expect, test } from 'vitest';
import { assemblePack } from '../assemble.ts';
import { choice, packOf, verdict, wellWritten } from '../checks/example-pack.ts';
import type { ItemDraft, PackDraft } from '../draft.ts';
import { measureReading } from './index.ts';
import { bootstrapOf } from './intervals.ts';

const kinds = await loadKinds();

async function measure(draft: PackDraft) {
	const pack = await assemblePack(draft);
	const codes = pack.items.map(({ code }) => code);
	return measureReading(pack, kinds, (length, seed) =>
		shuffle(codes, seeded(seed)).slice(0, length)
	);
}
const overIn = async (draft: PackDraft) =>
	(await measure(draft)).flatMap(({ solver, on, isOver }) => (isOver ? `${solver}, ${on}` : []));

/** A word of its own for each number. */
function nameOf(number: number): string {
	const letters = 'bcdfghjklm';
	return [...String(number).padStart(4, '0')]
		.map((digit) => `${letters[Number(digit)]!}u`)
		.join('');
}
const places = Array.from({ length: 45 }, (_, place) => place);

/** What each of 45 people saw; the first option is the key. */
const whoSawWhat = places.map((i) =>
	choice(
		`What did ${nameOf(i)} see?`,
		'venus',
		's2',
		[1000, 2000, 3000].map((by) => nameOf(i + by))
	)
);

describe('the set solver', () => {
	/** Items that ask something else, and in doing so say what each person saw. */
	const saying = (from: number) =>
		places.map((i) =>
			choice(
				`Why did ${nameOf(i)} look at ${nameOf(i + from)}?`,
				'venus',
				's2',
				[4000, 5000, 6000].map((by) => nameOf(i + by))
			)
		);

	test('is over its limit if items say the keys of others', async () => {
		const over = await overIn(packOf([...whoSawWhat, ...saying(1000)]));
		expect(over).toContain('set solver, the whole bank');
		expect(over).toContain('set solver, draws of 40');
	});

	test('is not if they speak of other things, or of what is wrong', async () => {
		for (const from of [7000, 2000]) {
			const over = await overIn(packOf([...whoSawWhat, ...saying(from)]));
			expect(over.filter((each) => each.startsWith('set solver'))).toEqual([]);
		}
	});

	test('takes a claim for true that another item quotes', async () => {
		const claims = places.map((i) =>
			verdict(`${nameOf(i)} saw ${nameOf(i + 1000)}.`, 'true', 'venus', 's2')
		);
		const quoting = places.map((i) =>
			choice(`“${nameOf(i)} saw ${nameOf(i + 1000)}.” Who says so?`, 'venus', 's2', [
				nameOf(i + 2000),
				nameOf(i + 3000)
			])
		);
		expect(await overIn(packOf([...claims, ...quoting]))).toContain('set solver, the whole bank');
	});
});

describe('the word matcher', () => {
	/** The items with a statement for each, which says it in these words. */
	const withStatements = (say: (place: number) => string, items: readonly ItemDraft[]) => {
		const draft = packOf(items);
		const { s2 } = draft.statements;
		const more = places.map((i) => [`p${i}`, { ...s2!, text: say(i) }] as const);
		return { ...draft, statements: { ...draft.statements, ...Object.fromEntries(more) } };
	};
	const said = (i: number) => `${nameOf(i)} saw ${nameOf(i + 1000)}.`;

	test('is over its limit if keys have the words of the statement that the stem points at', async () => {
		expect(await overIn(withStatements(said, whoSawWhat))).toContain('word matcher, recall');
		const analysed = whoSawWhat.map((item) => ({ ...item, level: 'analyse' as const }));
		expect(await overIn(withStatements(said, analysed))).toContain('word matcher, analyse');
	});

	test('is not if the keys say it in other words', async () => {
		const inOtherWords = (i: number) => `${nameOf(i)} saw ${nameOf(i + 7000)}.`;
		const over = await overIn(withStatements(inOtherWords, whoSawWhat));
		expect(over.filter((each) => each.startsWith('word matcher'))).toEqual([]);
	});

	test('is asked nothing on background, of which the briefing does not speak', async () => {
		const draft = withStatements(said, whoSawWhat);
		const venus = {
			...draft.facts['venus']!,
			background: { asOf: '2020', sources: [{ title: 'T', publisher: 'P', url: 'https://a.test' }] }
		};
		const rates = await measure({
			...draft,
			facts: { ...draft.facts, venus },
			footnotes: { s1: ['venus'] }
		});
		expect(rates.filter(({ solver }) => solver === 'word matcher')).toEqual([]);
	});
});

test('a few items are over a limit only if chance hardly explains it', async () => {
	const over = async (count: number) => {
		const draft = packOf(whoSawWhat.slice(0, count));
		const { s2 } = draft.statements;
		const more = places.map(
			(i) => [`p${i}`, { ...s2!, text: `${nameOf(i)} saw ${nameOf(i + 1000)}.` }] as const
		);
		const statements = { ...draft.statements, ...Object.fromEntries(more) };
		return overIn({ ...draft, statements });
	};
	// Whoever guesses has all of four right in one of 81 sets, and all of five in one of 243.
	expect(await over(1)).toEqual([]);
	expect(await over(4)).toEqual([]);
	expect(await over(5)).toEqual(['word matcher, recall']);
});

test('the same pack gives the same numbers', async () => {
	expect(await measure(packOf(wellWritten))).toEqual(await measure(packOf(wellWritten)));
});

test('the bootstrap reaches as far as the spread between items, not between answers to one', () => {
	const [low, high] = bootstrapOf(
		places.map((i) => Array<number>(20).fill(i % 2)),
		seeded('bootstrap')
	);
	// Of 45 values of 0 or 1 the standard error is 0.075.
	expect(high - low).toBeGreaterThan(0.24);
	expect(high - low).toBeLessThan(0.34);
	expect(bootstrapOf([[1], [1], [1]], seeded('same'))).toEqual([1, 1]);
});
