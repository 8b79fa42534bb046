import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BrowserContext, Page, Route } from 'playwright/test';
import { expect, open, test } from './page.ts';

const build = fileURLToPath(new URL('../build/', import.meta.url));
const start = '/quiz/play/?pack=ccw-2011&n=10&kinds=choice.verdict.multi';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const question = (page: Page, number: number) =>
	page.getByText(`Question ${number} of 10`, { exact: true });
const unfetched = (page: Page) =>
	page.getByRole('alert').filter({ hasText: 'could not be fetched' });
const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' });
const next = (page: Page) => page.getByRole('button', { name: 'Next' });

/** What the browser says of each file that is gone. */
const provoked = /^Failed to load resource|dynamically imported module|module script/;

test.afterEach(({ complaints }) => {
	expect(complaints.splice(0).filter((each) => !provoked.test(each))).toEqual([]);
});

/** How a host or the way to it fails, by what the browser gets. */
const failures: Record<string, (route: Route) => Promise<void>> = {
	'nothing there': (route) => route.fulfill({ status: 404, body: 'There is no such page.' }),
	'a page in its place': (route) =>
		route.fulfill({ body: '<!doctype html><title>Log in</title>', contentType: 'text/html' }),
	'no connection': (route) => route.abort('internetdisconnected'),
	'a failing host': (route) => route.fulfill({ status: 503, body: '{}' }),
	'an empty list': (route) => route.fulfill({ json: [] }),
	'nothing at all': (route) => route.fulfill({ json: null }),
	'something else': (route) => route.fulfill({ json: {} }),
	'half of it': (route) => route.fulfill({ body: '[{"code":"' })
};

/** Answers with another version of the site, which has its scripts and styles under other names. */
async function putUpNewer(context: BrowserContext): Promise<void> {
	const text = (path: string) => readFileSync(join(build, path), 'utf8');
	const { version } = JSON.parse(text('_app/version.json')) as { version: string };
	const renew = (old: string) =>
		old.replaceAll('_app/immutable/', '_app/newer/').replaceAll(version, 'newer');
	const hashOf = (script: string) => createHash('sha256').update(script).digest('base64');
	await context.route(/\/_app\/|\/(\?.*)?$/, (route) => {
		const { pathname } = new URL(route.request().url());
		const path = pathname.replace('/_app/newer/', '/_app/immutable/');
		const file = path.endsWith('/') ? `${path}index.html` : path;
		if (pathname.includes('/immutable/') || !existsSync(join(build, file))) {
			return route.fulfill({ status: 404, body: text('404.html'), contentType: 'text/html' });
		}
		const old = text(file);
		let body = renew(old);
		// The policy of a page names the hash of its script.
		for (const [, script = ''] of old.matchAll(/<script>([^]*?)<\/script>/g)) {
			body = body.replace(hashOf(script), hashOf(renew(script)));
		}
		const types = { html: 'text/html', js: 'text/javascript', css: 'text/css' };
		const type = types[file.split('.').at(-1) as 'js'] ?? 'application/json';
		return route.fulfill({ body, contentType: `${type};charset=utf-8` });
	});
}

/** Chooses something, checks it and goes on, until this question is there or a newer version. */
async function playTo(page: Page, number: number): Promise<void> {
	await page.evaluate(async (number) => {
		const find = (words: RegExp) =>
			[...document.querySelectorAll('button')].find((each) => words.test(each.textContent.trim()));
		const appears = async (isThere: () => unknown) => {
			while (!isThere()) await new Promise((resolve) => setTimeout(resolve, 10));
		};
		const place = () => Number(/Question (\d+) of/.exec(document.body.textContent)?.[1]);
		while (place() < number && !find(/^Load it$/)) {
			const before = place();
			if (find(/^Check$/)) {
				document.querySelector<HTMLInputElement>('main fieldset input')!.click();
				await appears(() => find(/^Undo$/));
				find(/^Check$/)!.click();
				await appears(() => find(/^(Next|Finish)$/));
			}
			if (number > 10 && find(/^Finish$/)) break;
			find(/^Next$/)!.click();
			await appears(() => place() > before || find(/^Load it$/));
		}
	}, number);
}

test('ten quizzes go on where they are, whatever is gone for a while, and end on a newer version', async ({
	context
}) => {
	const ways = Object.values(failures);
	const pages = await Promise.all(
		Array.from({ length: 10 }, async (_, place) => {
			const page = await context.newPage();
			await page.goto(start);
			await question(page, 1).waitFor();
			await playTo(page, place + 1);
			// From here on, only the question on the screen was fetched.
			await page.reload();
			await question(page, place + 1).waitFor();
			return page;
		})
	);
	await Promise.all(
		pages.slice(0, 9).map(async (page, place) => {
			const way = ways[place % ways.length]!;
			await page.route('**/data/**', way);
			await page.locator('main fieldset input').first().check();
			await page.getByRole('button', { name: 'Check' }).click();
			await next(page).click();
			await expect(page.getByText('The question could not be fetched.')).toBeVisible();
			await question(page, place + 1).waitFor();
			await expect(page.getByText('Saved', { exact: true })).toBeVisible();
			await next(page).click();
			await question(page, place + 1).waitFor();
			await page.unroute('**/data/**');
			await next(page).click();
			await question(page, place + 2).waitFor();
			if (place % 2 === 0) await page.reload();
		})
	);
	await putUpNewer(context);
	await Promise.all(
		pages.map(async (page) => {
			await playTo(page, 11);
			const newer = page.getByRole('button', { name: 'Load it' });
			if (await newer.first().isVisible()) {
				await Promise.all([page.waitForEvent('load'), newer.first().click()]);
				await expect(page.getByText(/^Question \d+ of 10$/)).toBeVisible();
				await playTo(page, 11);
			}
			await page.getByRole('button', { name: 'Finish' }).click();
		})
	);
	for (const page of pages) {
		await expect(heading(page)).toHaveText(/^[\d.]+ of 10$/);
		await expect(page.getByText('No answer')).toHaveCount(0);
		expect(await page.content()).toContain('/_app/newer/');
	}
});
