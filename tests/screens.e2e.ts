/** How much of a phone's screen things take, and what is in view without scrolling. */
import type { Page } from 'playwright/test';
import type { PackIndex } from '../src/bank/index.ts';
import { plainRecipe, writeLink } from '../src/quiz/index.ts';
import { answerByKeyboard } from './answering.ts';
import { expect, open, shiftOf, test, watchShift } from './page.ts';

const phone = { width: 360, height: 740 };

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The codes of some items of each kind of the pack: the first of them, and the one in the middle. */
async function someOfEachKind(page: Page): Promise<string[]> {
	const answer = await page.request.get('/data/ccw-2011/index.json');
	const { items, kinds } = (await answer.json()) as PackIndex;
	return kinds.flatMap((_, kind) => {
		const own = items.filter((item) => item[1] === kind).map(([code]) => code);
		return own.length === 0 ? [] : [own[0]!, own[Math.floor(own.length / 2)]!];
	});
}

/** Waits for a question and what comes with it. */
async function comeTo(page: Page, number: number, count: number): Promise<void> {
	await page.getByText(`Question ${number} of ${count}`, { exact: true }).waitFor();
	await page.locator('main fieldset :is(input, select, button)').first().waitFor();
	await page.waitForLoadState('networkidle');
}

/** What of a question is in view, as shares from 0 to 1, and how much is taken by other things. */
function shares(page: Page) {
	return page.evaluate(() => {
		const bar = document.querySelector('form .bar, form .actions')!.getBoundingClientRect();
		const top = document.querySelector('main header, header')!.getBoundingClientRect();
		const isOver = getComputedStyle(document.querySelector('form .bar, form .actions')!).position;
		const end = isOver === 'sticky' ? Math.min(innerHeight, bar.top) : innerHeight;
		const shareOf = (part: Element) => {
			const box = part.getBoundingClientRect();
			const seen = Math.min(end, box.bottom) - Math.max(0, box.top);
			return box.height === 0 ? 1 : Math.max(0, seen) / box.height;
		};
		const rowOf = (control: Element) => control.closest('label') ?? control;
		const controls = [...document.querySelectorAll('main fieldset :is(input, select, button)')].filter((each) => each.closest('.tray, [popover]') === null);
		const marked = controls.filter((each) => !(each instanceof HTMLInputElement && /radio|checkbox/.test(each.type)) || each.checked);
		return {
			stem: shareOf(document.querySelector('.stem')!),
			first: shareOf(rowOf(controls[0]!)),
			marked: marked.map((each) => shareOf(rowOf(each))),
			chrome: (top.height + bar.height) / innerHeight,
			screens: document.documentElement.scrollHeight / innerHeight
		};
	});
}

test('measure', async ({ page }) => {
	test.setTimeout(900_000);
	const codes = await someOfEachKind(page);
	const recipe = { ...plainRecipe, pack: 'ccw-2011', codes };
	await page.setViewportSize(phone);
	await watchShift(page);
	await page.goto(`/quiz/play/?${writeLink(recipe)}`);
	for (const place of codes.keys()) {
		await comeTo(page, place + 1, codes.length);
		const before = await shares(page);
		const shiftA = await shiftOf(page);
		await answerByKeyboard(page);
		const shiftB = await shiftOf(page);
		await page.getByRole('button', { name: 'Check' }).click();
		await page.getByRole('heading', { name: /Correct|Partly right|Not quite/ }).waitFor();
		await page.waitForTimeout(400);
		const after = await shares(page);
		console.log(JSON.stringify({ place, code: codes[place], before, after, shiftA, shiftB, shiftC: await shiftOf(page), y: await page.evaluate(() => scrollY) }));
		await page.getByRole('button', { name: /Next|Finish/ }).click();
	}
	await page.waitForURL(/result/);
	await page.getByText('Question by question').waitFor();
	await page.waitForTimeout(500);
	console.log('result', await page.evaluate(() => document.documentElement.scrollHeight / innerHeight), await shiftOf(page));
	for (const [width, height] of [[740, 360], [320, 256], [320, 180]] as const) {
		await page.setViewportSize({ width, height });
		await page.goto(`/quiz/play/?${writeLink({ ...recipe, mode: 'test' })}`);
		for (const place of codes.keys()) {
			await comeTo(page, place + 1, codes.length);
			const s = await shares(page);
			console.log(width, height, place, s.stem.toFixed(2), s.first.toFixed(2), s.chrome.toFixed(2));
			if (place + 1 < codes.length) await page.getByRole('button', { name: 'Next' }).click();
		}
	}
});
