import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BrowserContext, Page, Route } from 'playwright/test';
import { chooseInMenu } from './answering.ts';
import { expect, open, running, test } from './page.ts';

const build = fileURLToPath(new URL('../build/', import.meta.url));
const start = '/quiz/play/?pack=ccw-2011&n=10&kinds=choice.verdict.multi';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const question = (page: Page, number: number) =>
	page.getByText(`Question ${number} of 10`, { exact: true });
const unfetched = (page: Page) =>
	page.getByRole('main').getByRole('alert').filter({ hasText: 'are kept.' });
const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' });
const next = (page: Page) => page.getByRole('button', { name: 'Next' });

/** What the browser says of each file that is gone. */
const provoked =
	/^Failed to load resource|^Access to script|dynamically imported module|preload CSS|TypeError: Failed to fetch|module script/;

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

/** Plays to the end, on the newer version as soon as the page offers it or goes there. */
async function playToEnd(page: Page): Promise<void> {
	const newer = page.getByRole('button', { name: 'Load it' }).first();
	const finish = page.getByRole('button', { name: 'Finish' });
	for (let tries = 0; tries < 20 && !(await finish.isVisible()); tries++) {
		// A page that loads again ends what goes on in it.
		await playTo(page, 11).catch(() => undefined);
		if (await newer.isVisible()) {
			const loaded = page.waitForEvent('load', { timeout: 15_000 });
			await Promise.all([loaded, newer.click({ timeout: 5000 })]).catch(() => undefined);
		}
		await page.waitForLoadState('networkidle');
		await page
			.getByText(/^Question \d+ of 10$/)
			.or(newer)
			.first()
			.waitFor();
	}
	await finish.click();
	await page.waitForURL(/attempt=/);
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
			await page.unroute('**/data/**');
			await next(page).click();
			await question(page, place + 2).waitFor();
			if (place % 2 === 0) await page.reload();
		})
	);
	await putUpNewer(context);
	await Promise.all(pages.map(playToEnd));
	for (const page of pages) {
		await expect(heading(page)).toHaveText(/^\d+ right/);
		await expect(page.getByText(/^No answer/)).toHaveCount(0);
		expect(await page.content()).toContain('/_app/newer/');
	}
});

test('without a connection or its scripts, a link leads to words and another try, and so does a part', async ({
	page,
	context
}) => {
	// It is fetched while the question is read, as far as it can be.
	await page.route('**/briefing.json', (route) => route.abort());
	await open(page, start);
	await context.setOffline(true);
	await page.getByRole('radio').or(page.getByRole('checkbox')).first().check();
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByText('The explanation could not be fetched.')).toBeVisible();
	await page.getByRole('button', { name: 'Menu' }).click();
	const said = page.getByText('The menu could not be fetched. Your answers so far are kept.');
	await expect(said).toBeVisible();
	await page.unroute('**/briefing.json');
	await context.setOffline(false);
	// The browser fetches no script that failed once, so that the page is loaded again.
	await Promise.all([
		page.waitForEvent('load'),
		page.getByRole('alert').filter({ has: said }).getByRole('button').click()
	]);
	await page.getByRole('button', { name: 'Next' }).waitFor();
	for (const name of ['Keys', 'Report this question']) {
		await chooseInMenu(page, name);
		await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
	}
	await context.setOffline(true);
	const says = async () => {
		await expect(page).toHaveTitle('This page could not be fetched – Footnote');
		await expect(heading(page)).toHaveText('This page could not be fetched');
		await expect(heading(page)).toBeFocused();
		await expect(heading(page)).toHaveAccessibleDescription(/^Your answers so far are kept\./);
		await expect(page.getByRole('link', { name: 'Read' })).toBeVisible();
		await expect(page.getByText(/50\d|Internal Error/)).toHaveCount(0);
	};
	await chooseInMenu(page, 'End the quiz here');
	await says();
	await tryAgain(page).click();
	await says();
	// Some pages need data besides their scripts.
	const leadsTo = { Read: '/read/', Quiz: '/quiz/', Cards: '/cards/', Progress: '/progress/' };
	for (const [name, path] of Object.entries({ ...leadsTo, Footnote: '/' })) {
		await page.getByRole('link', { name, exact: name !== 'Footnote' }).click();
		// What it says is on the screen already, so only the address tells that the click is over.
		await page.waitForURL((url) => url.pathname === path);
		await says();
	}
	await page.goBack();
	await page.waitForURL('**/progress/');
	await says();
	await context.setOffline(false);
	await tryAgain(page).click();
	await expect(page).toHaveTitle(/^Progress/);
	await page.unrouteAll();

	const scripts = '**/_app/immutable/**';
	for (const way of ['nothing there', 'a page in its place', 'a failing host']) {
		// A link under the pointer would be fetched before it is clicked.
		await page.mouse.move(1, 700);
		await open(page, '/about/');
		await page.route(scripts, failures[way]!);
		await page.getByRole('link', { name: 'Progress' }).click();
		await says();
		await page.unroute(scripts);
		await page.reload();
		await expect(heading(page)).toHaveText('Progress');
	}
	await open(page, '/quiz/result/');
	await page.getByRole('link', { name: /^[\d.]+ of 10/ }).click();
	await expect(page.getByRole('link', { name: /^Practice the (one|\d+) I missed/ })).toBeVisible();
});

test('if what saves answers does not come, Check says so, and what was chosen stays', async ({
	page
}) => {
	const scripts = '**/_app/immutable/chunks/*.js';
	await page.route(scripts, async (route) => {
		const response = await route.fetch();
		const isLog = (await response.text()).includes('footnote-log');
		await (isLog ? route.abort() : route.fulfill({ response }));
	});
	await page.goto(start);
	const option = page.getByRole('radio').or(page.getByRole('checkbox')).first();
	await option.check();
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByText('What saves your answers could not be fetched.')).toBeVisible();
	await page.unroute(scripts);
	await Promise.all([page.waitForEvent('load'), tryAgain(page).click()]);
	await expect(option).toBeChecked();
	await page.getByRole('button', { name: 'Check' }).click();
	await page.getByRole('button', { name: 'Next' }).waitFor();
});

test('a page whose scripts do not come says so, and loads again', async ({ page }) => {
	const scripts = '**/_app/immutable/**/*.js';
	for (const path of ['/quiz/play/?pack=ccw-2011&n=10', '/cards/', '/']) {
		for (const way of ['nothing there', 'a page in its place', 'no connection']) {
			await page.route(scripts, failures[way]!);
			await page.goto(path);
			await expect(page.getByText('The scripts of this page could not be fetched.')).toBeVisible();
			await expect(page.getByText(/^Getting the/)).toHaveCount(0);
			await page.unroute(scripts);
		}
		await page.getByRole('button', { name: 'load the page again' }).click();
		await running(page);
		await expect(page.getByText('could not be fetched')).toBeHidden();
	}
});

test('a page that is opened as a file says that it needs a web server', async ({ page }) => {
	for (const path of ['index.html', 'quiz/play/index.html', 'cards/index.html']) {
		await page.goto(pathToFileURL(join(build, path)).href);
		await expect(page.getByText('This page was opened as a file')).toBeVisible();
		await expect(page.getByText(/^Getting the/)).toHaveCount(0);
	}
});

test('a quiz whose files are missing is not taken for one that is not there', async ({ page }) => {
	const quiz = '/quiz/play/?pack=ccw-2011&n=10&kinds=choice';
	for (const file of ['pack.json', 'index.json', 'items/*']) {
		const address = `**/data/ccw-2011/${file}`;
		await page.goto('about:blank');
		await page.route(address, failures['nothing there']!);
		await page.goto(quiz);
		for (const way of Object.values(failures)) {
			await expect(heading(page)).toHaveText('The questions could not be fetched');
			await expect(page.getByText(/JSON|token|undefined|server answered/)).toHaveCount(0);
			await page.unroute(address);
			await page.route(address, way);
			await tryAgain(page).click();
		}
		await expect(heading(page)).toHaveText('The questions could not be fetched');
		await page.unroute(address);
		await tryAgain(page).click();
		await expect(question(page, 1)).toBeVisible();
	}
	await page.goto('/quiz/play/?pack=no-such-pack&n=10');
	await expect(heading(page)).toHaveText('This link doesn’t work');
});

test('Next says what it waits for, and gives up on a host that never answers', async ({ page }) => {
	await page.addInitScript(() => {
		AbortSignal.timeout = () => {
			const limit = new AbortController();
			addEventListener('give-up', () => limit.abort());
			return limit.signal;
		};
	});
	await page.goto(start);
	await question(page, 1).waitFor();
	await page.route('**/data/ccw-2011/items/*', () => new Promise(() => {}));
	await page.locator('main fieldset input').first().check();
	await page.getByRole('button', { name: 'Check' }).click();
	await next(page).click();
	await expect(page.getByText('Getting the question…')).toBeVisible();
	await page.evaluate(() => dispatchEvent(new Event('give-up')));
	await expect(unfetched(page)).toContainText('The question could not be fetched.');
	await page.unroute('**/data/ccw-2011/items/*');
	await tryAgain(page).click();
	await question(page, 2).waitFor();
});
