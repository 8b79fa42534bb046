import type { Page } from 'playwright/test';
import { expect, open, test } from './page.ts';

const start = '/quiz/play/?pack=ccw-2011&n=10&kinds=choice';

async function answer(page: Page): Promise<void> {
	await page.getByRole('radio').first().check();
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByRole('button', { name: /Next|Finish/ })).toBeVisible();
}
const stored = (page: Page): Promise<Record<string, string>> =>
	page.evaluate(() => ({ ...localStorage }));

test('two tabs that answer at once lose nothing and double nothing', async ({ page, context }) => {
	await page.goto(start);
	await expect(page.getByText('Question 1 of 10')).toBeVisible();
	const other = await context.newPage();
	await other.goto(start);
	await expect(other.getByText('Question 1 of 10')).toBeVisible();
	for (let number = 1; number <= 5; number++) {
		await Promise.all([answer(page), answer(other)]);
		await Promise.all(
			[page, other].map(async (each) => {
				await expect(each.getByText('Saved', { exact: true })).toBeVisible();
				await each.getByRole('button', { name: 'Next' }).click();
			})
		);
	}
	const third = await context.newPage();
	await open(third, '/quiz/result/');
	await expect(third.getByRole('link', { name: '5 of 10 answered' })).toHaveCount(2);
});

test('two tabs on one attempt agree', async ({ page, context }) => {
	await page.goto(start);
	await answer(page);
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	const other = await context.newPage();
	await other.goto(page.url());
	await other.getByRole('button', { name: 'Continue' }).click();
	await expect(other.getByText('Question 2 of 10')).toBeVisible();
	await page.getByRole('button', { name: 'Next' }).click();
	await page.getByRole('radio').first().check();

	// What is checked in one is checked in the other, and counts once.
	await answer(other);
	await expect(page.getByRole('button', { name: 'Next' })).toBeVisible();
	await expect(page.getByRole('heading', { name: /Correct|Partly right|Not quite/ })).toBeVisible();
	await page.getByRole('link', { name: 'Leave the quiz' }).click();
	await page.getByRole('link', { name: 'Results' }).click();
	await expect(page.getByRole('link', { name: '2 of 10 answered' })).toHaveCount(1);
});

test.describe('a stored value that cannot be read', () => {
	for (const [title, spoil] of [
		['garbled', (value: string) => value.replace(/.(?=.{4}$)/s, '\u0001')],
		['cut', (value: string) => value.slice(0, -3)],
		['empty', () => ''],
		['from a newer version', (value: string) => value.replace(/^\d+/, '99')]
	] as const) {
		test(`${title}, is set aside, listed and left alone`, async ({ page }) => {
			await page.goto(start);
			await answer(page);
			await expect(page.getByText('Saved', { exact: true })).toBeVisible();
			const [key, value] = Object.entries(await stored(page)).find(([name]) =>
				name.startsWith('footnote:log:')
			)!;
			const spoiled = spoil(value);
			expect(spoiled).not.toBe(value);
			await page.evaluate(([name, text]) => localStorage.setItem(name!, text!), [key, spoiled]);
			await open(page, '/settings/');
			await expect(page.getByRole('listitem').filter({ hasText: key })).toBeVisible();
			await page.goto(start);
			await answer(page);
			await expect(page.getByText('Saved', { exact: true })).toBeVisible();
			expect((await stored(page))[key]).toBe(spoiled);
		});
	}

	test('of somebody else, is listed and left alone', async ({ page }) => {
		await open(page, '/about/');
		await page.evaluate(() => {
			localStorage.setItem('footnote:log:notes', 'remember the milk');
			localStorage.setItem('other', 'untouched');
			localStorage.setItem('footnote:settings', '{"v":1,"theme":');
			localStorage.setItem('footnote:copy', '{"v":2,"at":1}');
			sessionStorage.setItem('footnote:cards', 'none');
		});
		await open(page, '/settings/');
		await expect(page.getByRole('listitem').filter({ hasText: 'notes' })).toContainText(
			'not written by Footnote'
		);
		for (const [key, reason] of [
			['footnote:settings', 'damaged'],
			['footnote:copy', 'written by a newer version'],
			['footnote:cards', 'damaged']
		] as const) {
			await expect(page.getByRole('listitem').filter({ hasText: key })).toContainText(reason);
		}
		await page.getByRole('radio', { name: 'Dark' }).check();
		await page.goto(start);
		await answer(page);
		expect(await stored(page)).toMatchObject({
			'footnote:settings:aside': '{"v":1,"theme":',
			'footnote:log:notes': 'remember the milk',
			other: 'untouched'
		});
	});
});

test('what local storage lost is read from the mirror', async ({ page }) => {
	await page.goto(start);
	await answer(page);
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	await page.evaluate(() => localStorage.clear());
	await open(page, '/');
	await expect(page.getByRole('link', { name: /Continue: 1 of 10 answered/ })).toBeVisible();
});

test('what the mirror lost is read from local storage', async ({ page }) => {
	await page.goto(start);
	await answer(page);
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	await open(page, '/about/');
	await page.evaluate(async () => {
		for (const { name } of await indexedDB.databases()) {
			await new Promise((resolve) => {
				indexedDB.deleteDatabase(name!).onsuccess = resolve;
			});
		}
	});
	await open(page, '/');
	await expect(page.getByRole('link', { name: /Continue: 1 of 10 answered/ })).toBeVisible();
});

for (const [title, block] of [
	[
		'blocked',
		() => {
			for (const name of ['localStorage', 'indexedDB', 'sessionStorage']) {
				Object.defineProperty(window, name, {
					get() {
						throw new DOMException('blocked', 'SecurityError');
					}
				});
			}
		}
	],
	[
		'null',
		() => {
			for (const name of ['localStorage', 'indexedDB', 'sessionStorage']) {
				Object.defineProperty(window, name, { value: null });
			}
		}
	]
] as const) {
	test(`where storage is ${title}, the quiz works and says that nothing is kept`, async ({
		page
	}) => {
		await page.addInitScript(block);
		await page.goto(start);
		await answer(page);
		await expect(page.getByText('doesn’t let the page store anything')).toBeVisible();
		await expect(page.getByText('Not stored: kept in this tab only')).toBeVisible();
		await expect(page.getByText('Saved', { exact: true })).toHaveCount(0);
		await page.getByRole('button', { name: 'Next' }).click();
		await page.getByRole('link', { name: 'Leave the quiz' }).click();
		await page.getByRole('link', { name: 'Results' }).click();
		await expect(page.getByRole('link', { name: '1 of 10 answered' })).toBeVisible();
	});
}

test('where local storage is full, answers go to the database, and other tabs hear of them', async ({
	page,
	context
}) => {
	await context.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await page.goto(start);
	await answer(page);
	await expect(page.getByText('storage is full or blocked')).toBeVisible();
	const other = await context.newPage();
	await open(other, '/settings/');
	await expect(other.getByText('1 quiz in this browser')).toBeVisible();
	await other.getByRole('button', { name: 'Erase my answers…' }).click();
	await other.getByRole('button', { name: 'Erase', exact: true }).click();
	await expect(other.getByText('0 quizzes in this browser')).toBeVisible();
	// What is answered after the erase counts, here and in the other tab.
	await page.goto(start);
	await answer(page);
	await expect(other.getByText('1 quiz in this browser')).toBeVisible();
	await open(page, '/');
	await expect(page.getByRole('link', { name: /Continue: 1 of 10 answered/ })).toBeVisible();
});

test('erasing can be undone', async ({ page }) => {
	await page.goto(start);
	await answer(page);
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	await open(page, '/settings/');
	await expect(page.getByText('1 quiz in this browser')).toBeVisible();
	await page.getByRole('button', { name: 'Erase my answers…' }).click();
	await page.getByRole('button', { name: 'Erase', exact: true }).click();
	await expect(page.getByText('0 quizzes in this browser')).toBeVisible();
	await page.reload();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('1 quiz in this browser')).toBeVisible();
	await open(page, '/');
	await expect(page.getByRole('link', { name: /Continue: 1 of 10 answered/ })).toBeVisible();
});
