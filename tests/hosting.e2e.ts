import type { Locator, Page } from 'playwright/test';
import { serve } from '../scripts/serve.mjs';
import { encodeBlock, type LogRecord } from '../src/log/index.ts';
import { expect, test, violations } from './page.ts';
import { answer } from './taking.ts';

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

/** What mail, chats and hands make of an address. */
const mangled: readonly ((path: string, query: string) => string)[] = [
	(path, query) => `${path}?${query.replaceAll('&', '&amp;')}&mibextid=x`,
	(path, query) => `${path}?${query}/).`,
	(path, query) => `${path}?${query}%E3%80%82`,
	(path, query) => `${path}?${query.toUpperCase()}`,
	(path, query) => `${path.replace(/^./, (letter) => letter.toUpperCase())}?${query}`,
	(path, query) => `${path}%3F${query}`,
	(path, query) => encodeURIComponent(`${path}?${query}`),
	(path, query) => `${path.slice(0, -1)}%252F%253F${query.replaceAll('=', '%253D')}`,
	(path, query) => `${path}/?${query}`
];

test.describe('on a host without redirects', () => {
	let host: Awaited<ReturnType<typeof serve>>;
	test.use({ baseURL: 'http://127.0.0.1' });
	test.beforeAll(async () => {
		host = await serve(build, { base: '/school/quizzes/', redirects: false });
	});
	test.afterAll(() => host.close());

	test('every page that reads its address opens, whatever was done to that on its way', async ({
		page,
		complaints
	}) => {
		const { query } = await makeLink(page, host.address);
		for (let number = 1; number <= 5; number++) {
			await page.getByText(`Question ${number} of 5`).waitFor();
			await answer(page, 0, 'x');
			await page.getByRole('button', { name: 'Check' }).click();
			await page.getByRole('button', { name: /^(Next|Finish)$/ }).click();
		}
		await page.waitForURL(/attempt=/);
		const { search } = new URL(page.url());
		const heading = page.getByRole('heading', { level: 1 });
		const shown: readonly [path: string, query: string, sign: () => Locator][] = [
			['quiz/result/', search.slice(1), () => page.getByText('Question by question')],
			['quiz/play/', query, () => page.getByRole('button', { name: 'Take it again' })],
			['embed/', query, () => page.getByRole('button', { name: 'Take it again' })],
			['print/', query, () => page.locator('.stem').nth(4)],
			['teach/', query, () => page.locator('main ol > li:has(summary)').nth(4)],
			['teach/', 'pack=fact-or-claim', () => page.locator('main ol > li:has(summary)').first()],
			['teach/results/', query, () => page.getByRole('textbox', { name: 'Add results' })],
			['cards/', 'pack=fact-or-claim&deck=review', () => heading.getByText('Nothing is due')],
			[
				'progress/',
				'pack=fact-or-claim',
				() => page.locator('main a[href*="fact-or-claim"]').first()
			]
		];
		for (const [path, query, sign] of shown) {
			for (const mangle of mangled) {
				const address = host.address + mangle(path, query);
				await page.goto('about:blank');
				await page.goto(address);
				await expect(sign(), address).toBeVisible();
				expect(page.url().replace(/[?#].*/, ''), address).toBe(host.address + path);
				if (path === 'teach/') expect(page.url()).toContain(query.slice(0, 12));
			}
		}
		for (const behind of ['%23s3', '%2523s3.', 'Fact-Or-Claim/%23s3']) {
			await page.goto(`${host.address}read/${behind}`);
			await expect(page).toHaveURL(/\/read\/(fact-or-claim\/)?#s3$/);
			await expect(page.locator('#s3')).toBeInViewport();
		}
		complaints.splice(0);
	});
});

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
