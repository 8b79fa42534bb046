import type { Page } from 'playwright/test';
import type { PackIndex } from '../src/bank/index.ts';
import { plainRecipe, writeLink, type Recipe } from '../src/quiz/index.ts';
import { expect, open, overflow, test, violations } from './page.ts';

// Colors on their way to another state would be taken for faint ones.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** A quiz with an item of every kind, and one on background. */
async function recipeOfAllKinds(page: Page): Promise<Recipe> {
	const answer = await page.request.get('/data/ccw-2011/index.json');
	const { items, kinds } = (await answer.json()) as PackIndex;
	const first = kinds.map((_, kind) => items.find((item) => item[1] === kind)!);
	const background = items.find((item) => item[3] === 1)!;
	const codes = new Set([...first, background].map(([code]) => code));
	return { ...plainRecipe, pack: 'ccw-2011', codes: [...codes], title: 'Talks, 10B' };
}

/** How many pages are printed on this paper, as a browser would. */
async function pagesOn(page: Page, format: 'A4' | 'Letter'): Promise<number> {
	const printed = (await page.pdf({ format })).toString('latin1');
	return printed.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test('a quiz of every kind is printed in two forms, in large print and with its key', async ({
	page
}) => {
	const recipe = await recipeOfAllKinds(page);
	await page.setViewportSize({ width: 360, height: 740 });
	await page.emulateMedia({ colorScheme: 'dark' });
	await open(page, `/print/?${writeLink(recipe)}`);
	const sheet = (form: string) => page.getByRole('region', { name: `Form ${form}`, exact: true });
	const key = (form: string) => page.getByRole('region', { name: `Key to form ${form}` });
	const stems = (form: string) => sheet(form).locator('.stem').allTextContents();
	const stemsOfA = await stems('A');
	expect(stemsOfA).toHaveLength(recipe.codes.length);
	await expect(sheet('A').getByRole('heading', { name: 'Talks, 10B' })).toBeVisible();
	await expect(sheet('A').getByText('Your number')).toBeVisible();
	await expect(key('A').locator('ol > li > p > strong')).toHaveCount(recipe.codes.length);
	await expect(key('A').getByRole('heading', { name: 'From the briefing' })).toBeVisible();
	await expect(
		key('A')
			.getByText(/^Background, not in the/)
			.first()
	).toBeVisible();
	expect(await overflow(page)).toBeLessThanOrEqual(0);
	expect(await violations(page)).toEqual([]);

	// What is chosen by the keyboard shows at once.
	await page.getByRole('combobox', { name: 'Form' }).focus();
	await page.keyboard.press('End');
	await expect(sheet('B')).toBeVisible();
	const stemsOfB = await stems('B');
	expect(stemsOfB).not.toEqual(stemsOfA);
	expect([...stemsOfB].sort()).toEqual([...stemsOfA].sort());
	await expect(key('B')).toBeVisible();

	// Black on white on a dark screen, and nothing but the sheets on paper.
	await expect(sheet('A')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
	await expect(sheet('A')).toHaveCSS('color', 'rgb(0, 0, 0)');
	const withKeys = await pagesOn(page, 'A4');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await expect(key('A')).toHaveCount(0);
	const withoutKeys = await pagesOn(page, 'A4');
	expect(withKeys).toBeGreaterThanOrEqual(withoutKeys + 2);
	expect(await pagesOn(page, 'Letter')).toBeGreaterThanOrEqual(2);
	await page.getByRole('checkbox', { name: 'Large print' }).check();
	expect(await pagesOn(page, 'A4')).toBeGreaterThan(withoutKeys);
	const sizes = await sheet('A')
		.locator('p')
		.evaluateAll((all) => all.map((each) => parseFloat(getComputedStyle(each).fontSize)));
	expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
	expect(await overflow(page)).toBeLessThanOrEqual(0);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
	await expect(page.getByRole('combobox')).toBeHidden();
	await expect(sheet('B')).toHaveCSS('break-before', 'page');
	for (const question of await sheet('A').locator('ol > li').all()) {
		await expect(question).toHaveCSS('break-inside', 'avoid');
	}
	await page.emulateMedia({ media: 'screen' });

	// The one main button opens the browser's own dialog.
	await page.evaluate(
		() => (window.print = () => (document.documentElement.dataset.printed = 'yes'))
	);
	await page.getByRole('button', { name: 'Print' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
	await page.getByRole('link', { name: 'Change the quiz' }).click();
	await page.getByRole('link', { name: 'On paper' }).click();
	await expect(sheet('A').locator('.stem')).toHaveText(stemsOfA);
});

test('a print link that leaves much to chance, lost a part or names nothing says so', async ({
	page
}) => {
	const recipe = await recipeOfAllKinds(page);
	const link = writeLink({ ...recipe, draw: 3 });
	await open(page, `/print/?${link}`);
	await expect(page.getByText('each learner gets 3 of')).toBeVisible();
	await expect(page.locator('.stem')).toHaveCount(3);
	// What a mail program did to a link is mended, and what was cut off is not.
	await open(page, `/print/?${link.replaceAll('&', '&amp;')}`);
	await expect(page.locator('.stem')).toHaveCount(3);
	await open(page, `/print/?${link.slice(0, -8)}`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link can’t be printed');
	await page.getByText('What exactly is wrong').click();
	await expect(page.getByRole('definition').first()).toBeVisible();
	expect(await violations(page)).toEqual([]);
	const gone = writeLink({ ...recipe, codes: [...recipe.codes, 'zzzzz'] });
	await open(page, `/print/?${gone}`);
	await page.getByText('What exactly is wrong').click();
	await expect(page.getByText('names the question zzzzz')).toBeVisible();
	await open(page, '/print/');
	await expect(page.getByRole('link', { name: 'Make a quiz' })).toBeVisible();
});
