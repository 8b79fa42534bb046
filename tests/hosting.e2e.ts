import type { Page } from 'playwright/test';
import { serve } from '../scripts/serve.mjs';
import { encodeBlock, type LogRecord } from '../src/log/index.ts';
import { expect, test, violations } from './page.ts';

const build = new URL('../build', import.meta.url).pathname;

/** A link that the site made itself, and the first question it asks. */
async function makeLink(page: Page, address: string): Promise<{ query: string; asked: string }> {
	await page.goto(`${address}quiz/play/?pack=ccw-2011&n=5`);
	await expect(page.getByText('Question 1 of 5')).toBeVisible();
	const form = page.getByRole('main').locator('form').first();
	return { query: new URL(page.url()).search.slice(1), asked: await form.ariaSnapshot() };
}

/** One review of one fact. */
const seen: LogRecord = {
	...{ type: 'rating', pack: 'ccw-2011', fact: 'protocol-cutoff-1980', rating: 3, millis: 900 },
	...{ writer: 'seen', number: 0, clock: 1, at: Date.now() }
};

for (const [title, options] of [
	['at the top of a host', { base: '/' }],
	['under a sub-path', { base: '/school/quizzes/' }],
	[
		'under a sub-path, from a host without redirects',
		{ base: '/school/quizzes/', redirects: false }
	]
] as const) {
	test.describe(title, () => {
		let host: Awaited<ReturnType<typeof serve>>;
		test.use({ baseURL: 'http://127.0.0.1' });
		test.beforeAll(async () => {
			host = await serve(build, options);
		});
		test.afterAll(() => host.close());

		test('a link asks the same in a fresh profile, mended where it was damaged', async ({
			page,
			browser,
			complaints
		}) => {
			const { query, asked } = await makeLink(page, host.address);
			const play = `${host.address}quiz/play/`;
			for (const damaged of [
				`${play}?${query}`,
				`${play.slice(0, -1)}?${query}`,
				`${play}#${query}`,
				`${play}%3F${query}`,
				`${play}%23${query}`,
				`${play}%2523${query}`,
				`${play}${encodeURIComponent(`?${query}`)}`,
				`${host.address}${encodeURIComponent(`quiz/play/?${query}`)}`,
				`${play}?${query}.`,
				`${play}?${query.replaceAll('&', '&amp;')}`,
				`${play}?${encodeURIComponent(query)}`,
				`${play}?${query}&utm_source=mail`,
				`${play}?url=${encodeURIComponent(`${play}?${query}`)}&data=05`
			]) {
				const fresh = await browser.newContext();
				const other = await fresh.newPage();
				await other.goto(damaged);
				await expect(other.getByText('Question 1 of 5'), damaged).toBeVisible();
				const form = other.getByRole('main').locator('form').first();
				expect(await form.ariaSnapshot(), damaged).toBe(asked);
				await fresh.close();
			}
			expect(complaints.splice(0).filter((each) => !each.startsWith('asked'))).toEqual([]);
		});

		test('the link of a memory is read in a fresh profile, however its # and slash were changed', async ({
			page,
			browser,
			complaints
		}) => {
			await page.goto(host.address);
			const { key, value } = encodeBlock([seen]);
			await page.evaluate(([key, value]) => localStorage.setItem(key!, value!), [key, value]);
			await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
			await page.goto(`${host.address}carry/`);
			await page.getByRole('button', { name: 'Copy link' }).click();
			await expect(page.getByText('Copied. Open the link')).toBeVisible();
			const link = await page.evaluate(() => navigator.clipboard.readText());
			const [carry, memory] = link.split('#') as [string, string];
			expect(carry).toBe(`${host.address}carry/`);
			const fresh = await browser.newContext();
			const other = await fresh.newPage();
			const region = other.getByRole('region', { name: 'From another device' });
			for (const damaged of [
				link,
				`${carry.slice(0, -1)}#${memory}`,
				`${carry}%23${memory}`,
				`${carry}%2523${memory}`,
				`${carry.slice(0, -1)}%23${memory}`,
				`${carry}${encodeURIComponent(`#${memory}`)}`,
				`${carry}${encodeURIComponent(encodeURIComponent(`#${memory}`))}`,
				`${host.address}${encodeURIComponent(`carry/#${memory}`)}`,
				`${carry}%23${memory}?utm_source=mail`
			]) {
				// Another page first, so that each link is opened and not only its fragment.
				await other.goto('about:blank');
				await other.goto(damaged);
				await expect(region.getByText('1 fact of'), damaged).toBeVisible();
				expect(other.url().replace(/[?#].*/, ''), damaged).toBe(carry);
			}
			await fresh.close();
			expect(complaints.splice(0).filter((each) => !each.startsWith('asked'))).toEqual([]);
		});

		test('a page that is not there leads to the front page and the others', async ({
			page,
			complaints
		}) => {
			const { origin } = new URL(host.address);
			for (const address of [
				`${origin}//127.0.0.2/quiz/play`,
				`${origin}/%2F127.0.0.2/quiz/x?pack=a`,
				`${host.address}read/nowhere/`
			]) {
				await page.goto(address);
				await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
				expect(await violations(page)).toEqual([]);
			}
			expect(complaints.filter((each) => each.includes('127.0.0.2'))).toEqual([]);
			await page.getByRole('link', { name: 'Go to the front page' }).click();
			await expect(page).toHaveURL(host.address);
			await expect(page.getByRole('heading', { level: 1 })).toContainText(
				'Every answer has a footnote'
			);
			await page.goto(`${host.address}read/nowhere/`);
			await page.getByRole('link', { name: 'Cards' }).click();
			await expect(page).toHaveURL(`${host.address}cards/`);
			complaints.splice(0);
		});
	});
}

test('a link in a message that was pasted whole is found', async ({ page }) => {
	await page.goto('/quiz/play/?pack=ccw-2011&n=3');
	await expect(page.getByText('Question 1 of 3')).toBeVisible();
	const link = page.url();
	await page.goto('/quiz/play/?pack=ccw-2011&q=01234');
	await page.getByLabel('Paste the whole message').fill('Dear all, no link here');
	await page.getByRole('button', { name: 'Open the quiz in it' }).click();
	await expect(page.getByText('There is no whole quiz link in this text')).toBeVisible();
	await page
		.getByLabel('Paste the whole message')
		.fill(`Dear all,\n\n<${link.replace(/.{60}/, '$&\n')}>.\n\nRegards`);
	await page.getByRole('button', { name: 'Open the quiz in it' }).click();
	await expect(page.getByText('Question 1 of 3')).toBeVisible();
	expect(page.url()).toBe(link);
});
