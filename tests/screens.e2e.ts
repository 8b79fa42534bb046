/** What is on a phone's screen: how much of it a question has, how far one scrolls, what moves, how often one taps. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import type { Item, PackIndex } from '../src/bank/index.ts';
import { loadKinds } from '../src/kinds/index.ts';
import { plainRecipe, writeLink } from '../src/quiz/index.ts';
import { answerByKeyboard, itemOf } from './answering.ts';
import { expect, open, shiftOf, test, watchShift } from './page.ts';
import { takeQuiz } from './studying.ts';

const height = 740;

/** A phone on its side, and a screen of 1280 by 1024 at 400 % zoom. */
const lowWindows = [
	[740, 360],
	[320, 256]
] as const;

test.use({ viewport: { width: 360, height }, contextOptions: { reducedMotion: 'reduce' } });

/** The codes of two items of each kind of the pack: the first, and the one in the middle. */
async function twoOfEachKind(page: Page): Promise<string[]> {
	const answer = await page.request.get('/data/ccw-2011/index.json');
	const { items, kinds } = (await answer.json()) as PackIndex;
	return kinds.flatMap((_, kind) => {
		const own = items.filter((item) => item[1] === kind).map(([code]) => code);
		return own.length === 0 ? [] : [own[0]!, own[Math.floor(own.length / 2)]!];
	});
}

/** The address of a quiz of items of the pack. */
const quizOf = (codes: readonly string[], more = {}) =>
	`/quiz/play/?${writeLink({ ...plainRecipe, pack: 'ccw-2011', codes, ...more })}`;

/** How many screens high the page is. */
const screensOf = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollHeight / innerHeight);

/** Waits until a question can be answered. */
async function comeTo(page: Page, place: number, count: number): Promise<void> {
	await page.getByText(`Question ${place + 1} of ${count}`, { exact: true }).waitFor();
	await page.locator('main fieldset :is(input, select, button)').first().waitFor();
}

/** Where the parts of an answered question are, in pixels from the top of the window. */
function partsOf(page: Page) {
	return page.evaluate(() => {
		const boxesOf = (parts: string) =>
			[...document.querySelectorAll(parts)].map((part) => part.getBoundingClientRect());
		const [stem] = boxesOf('.stem:not(.visually-hidden)');
		const [why] = boxesOf('.why');
		const [top] = boxesOf('main header');
		const [bar] = boxesOf('form .bar');
		const marked = boxesOf(
			'main fieldset :is(.option, .part, .field, .gap, .segment):is(.right, .wrong, .missed)'
		);
		const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
		return {
			/** From the top of the question to the end of the note's first sentence. */
			span: why!.bottom - stem!.top,
			/** How much of that a window shows at most. */
			room: innerHeight - parseFloat(scrollPaddingTop) - parseFloat(scrollPaddingBottom),
			isWhyShown: why!.top >= 0 && why!.bottom <= bar!.top,
			areOthersShown: [stem!, ...marked].every((box) => box.top >= 0 && box.bottom <= bar!.top),
			/** How far the note's first sentence was scrolled above the place where it's read. */
			excess: innerHeight - parseFloat(scrollPaddingBottom) - why!.bottom,
			marked: marked.length,
			chrome: (top!.height + bar!.height) / innerHeight,
			screens: document.documentElement.scrollHeight / innerHeight
		};
	});
}

const mean = (values: readonly number[]) =>
	values.reduce((sum, each) => sum + each, 0) / values.length;

test('an answer of any kind is read beside its question, nearly on one screen, and nothing moves', async ({
	page
}) => {
	const codes = await twoOfEachKind(page);
	await watchShift(page);
	await page.goto(quizOf(codes));
	const all: Awaited<ReturnType<typeof partsOf>>[] = [];
	for (const [place, code] of codes.entries()) {
		await comeTo(page, place, codes.length);
		await answerByKeyboard(page);
		await page.getByRole('button', { name: 'Check' }).click();
		await page.getByRole('heading', { name: /Correct|Partly right|Not quite/ }).waitFor();
		await expect.poll(async () => (await partsOf(page)).isWhyShown, code).toBe(true);
		const parts = await partsOf(page);
		all.push(parts);
		expect.soft(parts.marked, code).toBeGreaterThan(0);
		// A question that is longer than the window is scrolled no further than its note needs.
		if (parts.span <= parts.room) expect.soft(parts.areOthersShown, code).toBe(true);
		else expect.soft(parts.excess, code).toBeLessThan(1);
		expect.soft(await shiftOf(page), code).toBe(0);
		await page.getByRole('button', { name: /^(Next|Finish)$/ }).click();
	}
	await page.getByText('Question by question').waitFor();
	expect(await shiftOf(page)).toBe(0);
	expect(mean(all.map(({ screens }) => screens))).toBeLessThanOrEqual(1.2);
	expect(mean(all.map(({ chrome }) => chrome))).toBeLessThanOrEqual(0.18);
	expect(all.filter(({ areOthersShown }) => areOthersShown).length).toBeGreaterThanOrEqual(14);
});

test('a question and its first answer are in view in a window as low as at 400 % zoom', async ({
	page
}) => {
	const codes = await twoOfEachKind(page);
	const cut: string[] = [];
	await page.goto(quizOf(codes));
	for (const [place, code] of codes.entries()) {
		await comeTo(page, place, codes.length);
		for (const [width, height] of lowWindows) {
			await page.setViewportSize({ width, height });
			const { stem, first, isWhole } = await page.evaluate(() => {
				const control = document.querySelector('main fieldset :is(input, select, button)')!;
				const row = (control.closest('.option, .row, .field') ?? control).getBoundingClientRect();
				return {
					stem: document.querySelector('.stem:not(.visually-hidden)')!.getBoundingClientRect(),
					first: row,
					isWhole: row.bottom <= innerHeight
				};
			});
			const look = `${code}, ${width}×${height}`;
			expect.soft(stem.top, look).toBeGreaterThanOrEqual(0);
			expect.soft(stem.bottom, look).toBeLessThanOrEqual(height);
			// At least a line of it, and of most all.
			expect.soft(first.top + 32, look).toBeLessThanOrEqual(height);
			if (!isWhole) cut.push(look);
		}
		await answerByKeyboard(page);
		await page.getByRole('button', { name: 'Check' }).click();
		await page.getByRole('button', { name: /^(Next|Finish)$/ }).click();
	}
	await page.getByText('Question by question').waitFor();
	expect(cut.filter((look) => look.includes('740'))).toEqual([]);
	expect(cut.length).toBeLessThanOrEqual(2);
});

test('a result of ten and progress are two screens and a half, and nothing moves on the first page', async ({
	page
}) => {
	await watchShift(page);
	await open(page, '/');
	expect(await shiftOf(page)).toBe(0);
	const answer = await page.request.get('/data/ccw-2011/index.json');
	const { items, kinds } = (await answer.json()) as PackIndex;
	const own = items.filter((item) => kinds[item[1]] === kinds[0]);
	const codes = [...Array(10).keys()].map((at) => own[Math.floor((at * own.length) / 10)]![0]);
	await takeQuiz(page, quizOf(codes), (place) => ({ isRight: place % 2 === 0 }));
	await page.getByText('Question by question').waitFor();
	expect(await screensOf(page)).toBeLessThanOrEqual(2.5);
	expect(await shiftOf(page)).toBe(0);
	await open(page, '/');
	expect(await shiftOf(page)).toBe(0);
	await open(page, '/progress/');
	expect(await shiftOf(page)).toBe(0);
	expect(await screensOf(page)).toBeLessThanOrEqual(2.5);

	await page.goto(quizOf(codes, { mode: 'test' }));
	await comeTo(page, 0, 10);
	await page.getByRole('button', { name: /^All questions/ }).click();
	await page.getByRole('button', { name: /^10,/ }).click();
	await page.getByRole('button', { name: 'Finish' }).click();
	await page.getByRole('button', { name: 'Finish anyway' }).click();
	await page.getByText('Question by question').waitFor();
	await expect(page.getByText(/^No answer/)).toHaveCount(10);
	expect(await screensOf(page)).toBeLessThanOrEqual(2.5);
});

/** What items of several parts have. */
interface Parts {
	entries?: { id: string }[];
	categories?: unknown[];
	prompts?: { id: string }[];
	choices?: unknown[];
}
const published = JSON.parse(
	readFileSync(new URL('../questions/ccw-2011/published.json', import.meta.url), 'utf8')
) as { items: { code: string; spec: Parts; retired?: object }[] };

const several: readonly [string, number, (spec: Parts) => boolean][] = [
	['six in order', 7, ({ entries, categories }) => entries?.length === 6 && !categories],
	[
		'five sorted',
		6,
		({ entries, categories }) => entries?.length === 5 && categories !== undefined
	],
	['four matched', 9, ({ prompts, choices }) => prompts?.length === 4 && choices?.length === 4]
];

test.describe('on a touch screen', () => {
	test.use({ hasTouch: true });

	test('what has several parts is answered by few taps', async ({ page }) => {
		const kinds = await loadKinds();
		for (const [what, most, isIt] of several) {
			const { code } = published.items.find(({ spec, retired }) => !retired && isIt(spec))!;
			const { kind, spec }: Item = await itemOf(page, code);
			const key = kinds.get(kind)!.key(spec) as string[] | Record<string, string>;
			await page.goto(quizOf([code]));
			await comeTo(page, 0, 1);
			let taps = 0;
			const tap = async (control: ReturnType<Page['locator']>) => {
				await control.tap();
				taps++;
			};
			if (Array.isArray(key)) {
				// The last row gets its number by itself.
				for (const id of key.slice(0, -1)) await tap(page.locator(`[name$="-${id}"]`));
			} else {
				for (const [id, value] of Object.entries(key)) {
					const control = page.locator(`[name$="-${id}"]`);
					if ((await control.count()) > 1)
						await tap(control.and(page.locator(`[value="${value}"]`)).locator('xpath=..'));
					else {
						await tap(control);
						// What a phone unfolds is its own: one more tap chooses there.
						await control.selectOption(value);
						taps++;
					}
				}
			}
			await tap(page.getByRole('button', { name: 'Check' }));
			await expect(page.getByRole('heading', { name: 'Correct' }), what).toBeVisible();
			expect(taps, what).toBeLessThanOrEqual(most);
		}
	});
});
