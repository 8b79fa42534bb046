import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright/test';
import { kindNames } from '../src/kinds/index.ts';
import { expect, test } from './page.ts';

/** Which questions are drawn makes a difference of some kilobytes. */
const DRAWS = 8;

/** A kilobyte, as the budget counts. */
const KB = 1000;

/** Counts the page, script, style and data that are fetched, as gzip. */
function countBytes(page: Page) {
	const sizes = new Map<string, Promise<number>>();
	page.on('response', (response) => {
		const types = ['document', 'script', 'stylesheet', 'fetch'];
		if (!types.includes(response.request().resourceType())) return;
		const bytes = response.body().then((body) => gzipSync(body).length);
		sizes.set(new URL(response.url()).pathname, bytes);
	});
	/** The sum, and how many they are; by default of all. */
	return async (paths?: readonly string[]) => {
		await page.waitForLoadState('networkidle');
		const counted = [...sizes].filter(([path]) => !paths || paths.includes(path));
		const bytes = await Promise.all(counted.map(([, size]) => size));
		return { requests: bytes.length, bytes: bytes.reduce((total, each) => total + each, 0) };
	};
}

/** Marks when the first question came; runs in the page. */
function markQuestion(): void {
	new MutationObserver((_, observer) => {
		if (!document.querySelector('main fieldset')) return;
		performance.mark('question');
		observer.disconnect();
	}).observe(document, { childList: true, subtree: true });
}

/** What was asked for before the first question came; what comes while it's read is not. */
async function askedBefore(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const [{ startTime: end } = { startTime: 0 }] = performance.getEntriesByName('question');
		const entries = ['navigation', 'resource'].flatMap((type) =>
			performance.getEntriesByType(type)
		);
		return entries.flatMap(({ name, startTime }) =>
			startTime < end ? [new URL(name).pathname] : []
		);
	});
}

/** Answers the question on the screen, rightly or not, whatever its kind. */
async function answer(page: Page): Promise<void> {
	await page.evaluate(() => {
		const rows = document.querySelectorAll<HTMLElement>('main fieldset li > button');
		for (const row of rows) if (row.ariaPressed === 'false') row.click();
		const control = document.querySelector<HTMLElement>('main fieldset :is(input, select)');
		if (control instanceof HTMLInputElement && control.type !== 'text') control.click();
		else if (control instanceof HTMLInputElement) {
			control.value = 'x';
			control.dispatchEvent(new Event('input', { bubbles: true }));
		} else if (control instanceof HTMLSelectElement) {
			control.selectedIndex = 1;
			control.dispatchEvent(new Event('change', { bubbles: true }));
		}
	});
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByRole('heading', { name: /Correct|Partly right|Not quite/ })).toBeVisible();
}

for (const [what, kinds, most] of [
	['questions to choose, judge or answer in a word', '&kinds=choice.multi.verdict.short', 96.5],
	['questions of all kinds', `&kinds=${kindNames.join('.')}`, 107.5]
] as const) {
	test(`ten ${what}: the first costs at most 54.5 kB in 11 requests, or 50.5 kB in 8 if the link names it, all ${most} kB in the mean of eight draws`, async ({
		browser
	}) => {
		let sum = 0;
		for (let draw = 1; draw <= DRAWS; draw++) {
			const context = await browser.newContext();
			await context.addInitScript(drawTheSame, draw);
			await context.addInitScript(markQuestion);
			const page = await context.newPage();
			const count = countBytes(page);
			await page.goto(`/quiz/play/?pack=ccw-2011&n=10&background=1${kinds}`);
			await expect(page.getByText('Question 1 of 10', { exact: true })).toBeVisible();
			const first = await count(await askedBefore(page));
			expect(first.bytes).toBeLessThanOrEqual(54.5 * KB);
			expect(first.requests).toBeLessThanOrEqual(11);
			if (draw === 1) await expectLight(browser, page.url());
			for (let number = 1; number <= 10; number++) {
				await expect(page.getByText(`Question ${number} of 10`, { exact: true })).toBeVisible();
				await answer(page);
				if (number < 10) await page.getByRole('button', { name: 'Next' }).click();
			}
			sum += (await count()).bytes;
			await context.close();
		}
		expect(sum / DRAWS, `${what}, in the mean`).toBeLessThanOrEqual(most * KB);
	});
}

/** Opens a link that names its questions, and counts what the first of them costs. */
async function expectLight(browser: Browser, link: string): Promise<void> {
	const context = await browser.newContext();
	await context.addInitScript(markQuestion);
	const page = await context.newPage();
	const count = countBytes(page);
	await page.goto(link);
	await expect(page.getByText('Question 1 of 10', { exact: true })).toBeVisible();
	const first = await count(await askedBefore(page));
	expect(first.bytes).toBeLessThanOrEqual(50.5 * KB);
	expect(first.requests).toBeLessThanOrEqual(8);
	await context.close();
}

/** Makes what a page takes for chance the same in each run, and with it what is drawn. */
function drawTheSame(seed: number): void {
	let state = seed;
	crypto.getRandomValues = <Values extends ArrayBufferView | null>(values: Values): Values => {
		const bytes = values as unknown as Uint8Array;
		for (let place = 0; place < bytes.length; place++) {
			state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
			bytes[place] = state >>> 16;
		}
		return values;
	};
}

test('the first card costs at most 18.5 kB more than the first question', async ({ browser }) => {
	const measure = async (path: string, sign: string) => {
		const context = await browser.newContext();
		await context.addInitScript(drawTheSame, 1);
		const page = await context.newPage();
		const count = countBytes(page);
		await page.goto(path);
		await expect(page.getByText(sign)).toBeVisible();
		const { bytes } = await count();
		await context.close();
		return bytes;
	};
	const question = await measure('/quiz/play/?pack=ccw-2011&n=10&kinds=choice', 'Question 1 of 10');
	const card = await measure('/cards/', 'Show answer');
	expect(card - question).toBeLessThanOrEqual(18.5 * KB);
});
