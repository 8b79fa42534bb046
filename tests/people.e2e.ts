import { open, expect, test, violations, overflow } from './page.ts';
import { plainRecipe, writeLink } from '../src/quiz/index.ts';

/** A link for a class, with codes that the pack has. */
async function handedOut(page: import('playwright/test').Page): Promise<string> {
	await page.goto('/quiz/play/?pack=ccw-2011&n=3&kinds=choice');
	await expect(page).toHaveURL(/[?&]q=/);
	const q = new URL(page.url()).searchParams.get('q')!;
	const link = writeLink({
		...plainRecipe,
		pack: 'ccw-2011',
		codes: q.match(/.{5}/g)!,
		time: 600,
		title: 'Civics 10B, week 3',
		class: 28,
		send: 'google.1FAIpQLSabcdefgh.1234'
	});
	return `/quiz/play/?${link}`;
}

test('a handed-out quiz opens on a cover, starts with Start, and keeps two people apart', async ({
	page,
	context
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	const link = await handedOut(page);
	await page.evaluate(() => sessionStorage.clear());
	const stored = () => page.evaluate(() => [localStorage.length, sessionStorage.length]);
	const before = await stored();
	await open(page, link);
	const title = page.getByRole('heading', { level: 1 });
	await expect(title).toHaveText('Civics 10B, week 3');
	for (const text of ['10 minutes', 'Practice', /docs\.google\.com/]) {
		await expect(page.getByText(text)).toBeVisible();
	}
	await page.reload();
	await expect(title).toHaveText('Civics 10B, week 3');
	expect((await stored())[0]).toBe(before[0]);
	expect(await violations(page)).toEqual([]);
	expect(await overflow(page)).toBe(0);

	// Without a number nothing starts.
	await page.getByRole('button', { name: 'Start' }).click();
	await expect(page.getByText('Choose your number first.')).toBeVisible();
	await expect(page.getByLabel('Your number on the class list')).toBeFocused();
	await page.getByLabel('Your number on the class list').selectOption('14');
	await page.getByRole('button', { name: 'Start' }).click();
	await expect(page.getByText('Question 1 of 3')).toBeVisible();
	await page.getByRole('radio').first().check();
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	await page.reload();
	await expect(page.getByText('Question 1 of 3')).toBeVisible();

	// Opened again, the cover offers to go on, or that somebody else begins.
	const second = await context.newPage();
	await second.goto(link);
	await expect(second.getByText('You answered 1 of 3 questions.')).toBeVisible();
	await expect(second.getByRole('button', { name: 'Start over' })).toBeVisible();
	expect(await violations(second)).toEqual([]);
	await second.getByRole('button', { name: 'Start as another' }).click();
	await expect(second.getByText('You’re person 2 on this device.')).toBeVisible();
	await expect(second.getByText('You answered')).toBeHidden();
	await second.getByLabel('Your number on the class list').selectOption('15');
	await second.getByRole('button', { name: 'Start', exact: true }).click();
	await expect(second.getByText('Question 1 of 3')).toBeVisible();
	await second.goto('/quiz/result/');
	await expect(second.getByText('You’re person 2 on this device.')).toBeVisible();
	await expect(second.getByText('0 of 3')).toBeVisible();
	await expect(second.getByText('1 of 3')).toBeHidden();

	// The first person is still the first in the other tab, and sees only their own.
	await page.goto('/quiz/result/');
	await expect(page.getByText('1 of 3')).toBeVisible();
	await expect(page.getByText('0 of 3')).toBeHidden();

	// In a new tab it is the first person's turn; person 2 can go on from the link.
	const third = await context.newPage();
	await third.goto(link);
	await expect(third.getByText('You answered 1 of 3 questions.')).toBeVisible();
	await third.getByRole('button', { name: 'Continue as person 2' }).click();
	await expect(third.getByText('You answered 0 of 3 questions.')).toBeVisible();
	await third.getByRole('button', { name: 'Continue', exact: true }).click();
	await expect(third.getByText('Question 1 of 3')).toBeVisible();

	await open(second, '/settings/');
	await second.getByRole('button', { name: 'Change to person 1' }).click();
	await expect(second.getByText('Person 1: you')).toBeVisible();
	await expect(second.getByText('You’re person')).toBeHidden();
});
