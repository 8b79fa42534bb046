import type { Page } from 'playwright/test';
import { assemblePack, type AuthoredPack } from '../src/authoring/index.ts';
import { plainRecipe, writeLink } from '../src/quiz/index.ts';
import { generations, publishGenerations } from './fixture/generations.ts';
import { expect, test } from './page.ts';
import { serve } from './serving.ts';

/** The fixture right after its first publication, and after its last. */
const [young, old] = await Promise.all([1, generations.length].map(generationOf));

/** One corrected since, one reworded since, some that stayed, one that was gone for a while. */
const codes = ['s3cx3', 'p6ff7', '8f26k', '5nhbz', 'prkn5', 'sqz5s', '7ch1q', 'zhy6n'];
const corrected = 'How often can a loan be extended?';
const note = 'This question’s answer was corrected later: a loan can be extended twice, not once.';
const link = writeLink({ ...plainRecipe, pack: 'fixture', codes });
const shuffled = writeLink({
	...plainRecipe,
	pack: 'fixture',
	codes,
	order: 'shuffled',
	seed: 'form-b',
	draw: 6,
	mode: 'test'
});

async function generationOf(count: number): Promise<AuthoredPack> {
	return assemblePack(generations[count - 1]!, await publishGenerations(count));
}

/** What each question of a quiz in test mode shows, in order. */
async function questionsOf(page: Page, query: string, count: number): Promise<string[]> {
	const shown: string[] = [];
	await page.goto(`/quiz/play/?${query}`);
	for (let number = 1; number <= count; number++) {
		await expect(page.getByText(`Question ${number} of ${count}`)).toBeVisible();
		shown.push(await page.locator('main fieldset').first().ariaSnapshot());
		if (number < count) await page.getByRole('button', { name: 'Next' }).click();
	}
	return shown;
}

test('a link asks the same in the same order before and after five generations of its pack', async ({
	context,
	page,
	browser,
	baseURL
}) => {
	const before = await browser.newContext({ baseURL: baseURL! });
	await serve(before, young!);
	await serve(context, old!);
	const other = await before.newPage();
	const fixed = writeLink({ ...plainRecipe, pack: 'fixture', codes, mode: 'test' });
	for (const [query, count] of [
		[fixed, 8],
		[shuffled, 6]
	] as const) {
		const first = await questionsOf(other, query, count);
		expect(first.join('\n')).toMatch(/radio|combobox|textbox/);
		expect(await questionsOf(page, query, count)).toEqual(first);
	}
	await before.close();
});

test('a corrected item says what was wrong, a reworded one says nothing', async ({
	context,
	page
}) => {
	await serve(context, old!);
	await page.goto(`/quiz/play/?${link}`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(corrected);
	await expect(page.getByRole('note')).toHaveText(note);
	await page.getByRole('radio', { name: 'Once' }).check();
	await page.getByRole('button', { name: 'Check' }).click();
	await page.getByRole('button', { name: 'Next' }).click();
	await expect(page.getByText('Question 2 of 8')).toBeVisible();
	await expect(page.getByRole('note')).toHaveCount(0);
});

test('the same item says nothing before it was corrected, and no retired item is asked for', async ({
	context,
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await serve(context, young!);
	await page.goto(`/quiz/play/?${link}`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(corrected);
	await expect(page.getByRole('note')).toHaveCount(0);
	expect(asked.filter((url) => url.includes('/data/fixture/items/'))).not.toEqual([]);
	expect(asked.filter((url) => url.includes('/retired/'))).toEqual([]);
});
