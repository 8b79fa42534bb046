import type { Page } from 'playwright/test';
import { codesIn } from './answering.ts';
import { violations, expect, open, overflow, test } from './page.ts';

const rows = (page: Page) => page.locator('main ol > li:has(summary)');
const bar = (page: Page) => page.locator('div.changed');

test('a finished quiz of ten is copied by one tap, and opens for a learner as it was made', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.setViewportSize({ width: 360, height: 740 });
	await open(page, '/teach/');
	await expect(rows(page)).toHaveCount(10);
	const first = codesIn(page);
	expect(first).toHaveLength(10);
	await page.getByLabel('Title, as your class sees it').fill('  Talks,  10B ');
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(
		page.getByText('Copied. Everybody who opens it gets these questions.')
	).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(new URL(link).searchParams.get('title')).toBe('Talks, 10B');
	expect(new URL(link).searchParams.get('q')).toBe(first.join(''));
	expect(await overflow(page)).toBeLessThanOrEqual(0);
	expect(await violations(page)).toEqual([]);

	// What was said of the link goes once the quiz is another one.
	await page.getByRole('button', { name: 'Another question instead of 1', exact: true }).click();
	await expect(page.getByText('Copied. Everybody')).toHaveCount(0);
	await expect(bar(page)).toContainText('Question 1 is another one now.');
	expect(codesIn(page).slice(1)).toEqual(first.slice(1));
	expect(codesIn(page)[0]).not.toBe(first[0]);
	await page.getByRole('button', { name: 'Undo' }).click();
	expect(codesIn(page)).toEqual(first);

	// It is kept here, and the link starts a quiz with its title.
	await page.reload();
	await expect(rows(page)).toHaveCount(10);
	expect(codesIn(page)).toEqual(first);
	await page.getByText('Your quizzes').click();
	await page.getByRole('button', { name: /^Delete “Talks, 10B”/ }).click();
	await expect(page.getByRole('link', { name: 'Talks, 10B' })).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('link', { name: 'Talks, 10B' })).toBeVisible();
	await page.goto(link);
	await expect(page.getByRole('heading', { name: 'Talks, 10B' })).toBeVisible();
});

test('questions are moved, removed, searched for and added by the keyboard, and all can be taken back', async ({
	page,
	context
}) => {
	await open(page, '/teach/');
	await expect(rows(page)).toHaveCount(10);
	const first = codesIn(page);
	const press = async (name: string) => {
		await page.getByRole('button', { name, exact: true }).first().focus();
		await page.keyboard.press('Enter');
	};
	await rows(page).nth(1).locator('summary').focus();
	await page.keyboard.press('Enter');
	await expect(rows(page).nth(1).getByRole('button', { name: 'Remove' })).toBeVisible();
	await press('Move up');
	expect(codesIn(page)).toEqual([first[1], first[0], ...first.slice(2)]);
	await expect(rows(page).first().locator('summary')).toBeFocused();
	await press('Remove');
	expect(codesIn(page)).toEqual([first[0], ...first.slice(2)]);
	await press('Add a question');
	await page.getByLabel('Search the questions').fill('oslo');
	const added = page.getByRole('button', { name: /^Add: / }).first();
	await added.focus();
	await page.keyboard.press('Enter');
	await expect(rows(page)).toHaveCount(10);
	for (let times = 0; times < 3; times++) await press('Undo');
	expect(codesIn(page)).toEqual(first);
	await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);

	await page.getByText('Settings', { exact: true }).first().click();
	await page.getByLabel('Mode').selectOption('test');
	await page.getByLabel('Time').selectOption('10');
	await page.getByRole('combobox', { name: /^Order/ }).selectOption('b');
	await page.getByRole('checkbox', { name: /^Ask how sure/ }).check();
	const said = new URL(page.url()).searchParams;
	expect(Object.fromEntries(said)).toMatchObject({
		mode: 'test',
		time: '600',
		order: 'shuffled',
		seed: 'b',
		certainty: '1'
	});

	// The class, where its results go, and when it sees the right answers.
	await page.getByLabel('Right answers').selectOption('later');
	await page.getByText('Class and results', { exact: true }).click();
	await page.getByLabel('Learners in the class').fill('100');
	await expect(page.getByText('A class has 1 to 99 learners.')).toBeVisible();
	await page.getByLabel('Learners in the class').fill('28');
	const place = page.getByLabel('Where results go');
	await place.fill('https://docs.google.com/forms/d/e/1FAIpQLSexample123/viewform');
	await place.press('Enter');
	await expect(page.getByText('This form link fills in no field.')).toBeVisible();
	expect(new URL(page.url()).searchParams.get('send')).toBeNull();
	await place.fill(
		'https://docs.google.com/forms/d/e/1FAIpQLSexample123/viewform?usp=pp_url&entry.42=code'
	);
	await place.press('Enter');
	await expect(
		page.getByText('Learners open your form on docs.google.com with the code filled in')
	).toBeVisible();
	const asked = new URL(page.url()).searchParams;
	expect(Object.fromEntries(asked)).toMatchObject({
		class: '28',
		send: 'google.1FAIpQLSexample123.42',
		review: 'later'
	});

	// One learner gets more time, by a link that differs in nothing else but its check.
	await page.getByText('Other ways to hand it out').click();
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.getByRole('button', { name: 'Copy link with 15 minutes' }).click();
	await expect(page.getByText('Copied. Give it to that learner alone.')).toBeVisible();
	const longer = new URL(await page.evaluate(() => navigator.clipboard.readText()));
	const { c: _, ...rest } = Object.fromEntries(asked);
	expect(Object.fromEntries(longer.searchParams)).toMatchObject({ ...rest, time: '900' });
	const shared = await page
		.getByRole('link', { name: 'Post it in Google Classroom' })
		.getAttribute('href');
	expect(new URL(shared!).searchParams.get('url')).toBe(
		new URL(`/quiz/play/${new URL(page.url()).search}`, page.url()).href
	);
	expect(await violations(page)).toEqual([]);

	await page.getByText('Questions', { exact: true }).click();
	await page.getByText('What was decided?').click();
	await expect(page.getByText('nothing on')).toHaveCount(0);
	await page.getByRole('combobox', { name: /^How many/ }).selectOption('5');
	await expect(rows(page)).toHaveCount(5);
});

test('what an address says that is no quiz is told, and a new one is there', async ({
	page,
	complaints
}) => {
	await open(page, '/teach/?pack=ccw-2011&q=01234&c=00000');
	await expect(page.getByText('We couldn’t read that link, so here is a new quiz.')).toBeVisible();
	await expect(rows(page)).toHaveCount(10);
	await open(page, '/teach/?pack=nowhere');
	await page.getByRole('link', { name: 'Make a quiz from another one' }).click();
	await expect(rows(page)).toHaveCount(10);
	expect(complaints.splice(0)).toEqual([expect.stringContaining('404')]);
});
