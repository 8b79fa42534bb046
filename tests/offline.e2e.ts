import { rmSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright/test';
import { pagesIn, serve } from '../scripts/serve.mjs';
import { makeVersion } from './newer-build.ts';
import { expect, running, test } from './page.ts';

const build = new URL('../build', import.meta.url).pathname;
const base = '/school/quizzes/';
const packs = ['ccw-2011', 'fact-or-claim'];

test.use({ serviceWorkers: 'allow', baseURL: 'http://127.0.0.1' });

test.afterEach(({ complaints }) => {
	const isTold = (each: string) => each.startsWith('asked http://127.0.0.1:');
	expect(complaints.splice(0).filter((each) => !isTold(each))).toEqual([]);
});

/** Waits until every page and file of both packs is kept. */
async function waitForCopies(page: Page): Promise<void> {
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	const wanted = [...pagesIn(build), ...packs.map((pack) => `data/${pack}/codes.json`)];
	await expect
		.poll(
			() =>
				page.evaluate(
					async ([base, wanted]) => {
						const found = await Promise.all(wanted.map((path) => caches.match(base + path)));
						return wanted.filter((_, place) => !found[place]);
					},
					[base, wanted] as const
				),
			{ timeout: 60_000 }
		)
		.toEqual([]);
}

/** The names of the caches, from their last part on. */
const cachesOf = (page: Page) =>
	page.evaluate(async () => (await caches.keys()).map((name) => name.split(':').at(-1)!));

const quizOf = (pack: string, more = '') =>
	`quiz/play/?pack=${pack}&n=5&kinds=choice.verdict${more}`;

/** Answers the question on the screen and goes on. */
async function answer(page: Page): Promise<void> {
	await page.locator('main fieldset input').first().check();
	const check = page.getByRole('button', { name: 'Check' });
	if (await check.isVisible()) await check.click();
	await page.getByRole('button', { name: /^(Next|Finish)$/ }).click();
}

/** The question on the screen. */
const asked = (page: Page) => page.getByRole('heading', { level: 1 });

/** What says that something did not come. */
const unfetched = (page: Page) => page.getByText('could not be fetched').filter({ visible: true });

/** A link that another device made. */
async function makeLink(context: BrowserContext, address: string): Promise<string> {
	const page = await context.newPage();
	await page.goto(address);
	await page.getByText('Question 1 of 5').waitFor();
	const link = page.url();
	await page.close();
	return link;
}

test('after one visit every page, every pack and every link works without the host', async ({
	page,
	browser,
	complaints
}) => {
	const host = await serve(build, { base });
	const elsewhere = await browser.newContext({ serviceWorkers: 'block' });
	const links = [];
	for (const pack of packs) links.push(await makeLink(elsewhere, host.address + quizOf(pack)));
	await elsewhere.close();

	await page.goto(host.address + quizOf('ccw-2011'));
	await page.getByText('Question 1 of 5').waitFor();
	await waitForCopies(page);
	await host.close();

	// The page that was open needs parts that it hadn't fetched.
	for (let number = 1; number <= 5; number++) {
		await page.getByText(`Question ${number} of 5`).waitFor();
		await answer(page);
	}
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d+ right/);

	for (const path of pagesIn(build)) {
		const answer = await page.goto(host.address + path);
		expect(answer?.status(), path).toBe(200);
		await running(page);
		await expect(page.locator('.waiting:visible')).toHaveCount(0);
		await expect(unfetched(page), path).toHaveCount(0);
	}
	for (const way of ['about', 'about/index.html', 'about/?from=mail', 'about?from=mail#main']) {
		await page.goto(host.address + way);
		expect(page.url()).toBe(`${host.address}${way.replace(/^about(.index.html)?\/?/, 'about/')}`);
		await expect(page).toHaveTitle(/^About/);
	}
	for (const link of links) {
		await page.goto(link);
		await expect(page.getByText('Question 1 of 5')).toBeVisible();
	}
	for (let draw = 0; draw < 20; draw++) {
		await page.goto(`${host.address}quiz/play/?pack=${packs[draw % 2]}&n=5`);
		const again = page.getByRole('button', { name: 'Start over' });
		await expect(page.getByText('Question 1 of 5').or(again).first()).toBeVisible();
	}
	for (const name of ['Read', 'Quiz', 'Cards', 'Progress', 'Settings', 'About', 'Teach']) {
		await page.goto(host.address);
		await page.getByRole('link', { name, exact: true }).first().click();
		await expect(page).toHaveURL(new RegExp(`/${name.toLowerCase()}/`));
		await expect(unfetched(page)).toHaveCount(0);
	}
	const missing = await page.goto(`${host.address}read/nowhere/`);
	expect(missing?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
	expect(complaints.splice(0)).toContainEqual(expect.stringContaining('404'));
});

test('an update leaves open pages as they are, loses nothing, and is there for the next page', async ({
	page: quiz,
	context
}) => {
	const newer = makeVersion('newer');
	let host = await serve(build, { base });
	const port = Number(new URL(host.address).port);
	const exam = await context.newPage();
	const cards = await context.newPage();
	await quiz.goto(host.address + quizOf('ccw-2011'));
	await quiz.getByText('Question 1 of 5').waitFor();
	await waitForCopies(quiz);
	await exam.goto(host.address + quizOf('ccw-2011', '&mode=test'));
	await exam.getByText('Question 1 of 5').waitFor();
	await cards.goto(`${host.address}cards/`);
	await cards.getByRole('button', { name: 'Show answer' }).click();
	await answer(quiz);

	await host.close();
	host = await serve(newer, { base, port });
	const visitor = await context.newPage();
	await visitor.goto(host.address);
	// It was opened before the update was fetched.
	await visitor.getByRole('button', { name: 'Load it' }).click();
	await expect(visitor.getByRole('button', { name: 'Load it' })).toHaveCount(0);
	expect(await visitor.content()).toContain('/_app/immutable/newer/');
	await visitor.goto(host.address + quizOf('ccw-2011'));
	await expect(asked(visitor)).toContainText('[newer]');

	await cards.bringToFront();
	await cards.getByRole('button', { name: 'Good' }).click();
	await cards.getByRole('button', { name: 'Show answer' }).click();
	await expect(cards.getByRole('button', { name: 'Good' })).toBeVisible();
	for (const [page, from] of [
		[quiz, 2],
		[exam, 1]
	] as const) {
		await page.bringToFront();
		for (let number = from; number <= 5; number++) {
			await page.getByText(`Question ${number} of 5`).waitFor();
			await expect(asked(page)).not.toContainText('[newer]');
			await answer(page);
		}
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d+ right/);
		await expect(page.getByText(/^No answer/)).toHaveCount(0);
		expect(await page.content()).not.toContain('/_app/immutable/newer/');
	}
	const versions = await cachesOf(visitor);
	expect(versions).toHaveLength(3);

	for (const page of [quiz, exam, cards]) {
		await page.bringToFront();
		await page.reload();
		expect(await page.content()).toContain('/_app/immutable/newer/');
	}
	for (const page of [quiz, exam]) {
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d+ right/);
	}
	await host.close();
	rmSync(newer, { recursive: true });
});
