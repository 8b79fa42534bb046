import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { root } from '../scripts/run.mjs';
import { pagesIn } from '../scripts/serve.mjs';
import { chooseInMenu } from './answering.ts';
import { expect, open, overflow, running, test, violations } from './page.ts';

/** The pages of the build, and what some of them show at other addresses. */
const pages = pagesIn(join(root, 'build')).map((path) => `/${path}`);
const states = [
	'/quiz/play/?pack=ccw-2011&n=10',
	'/quiz/play/?pack=nowhere&n=10',
	'/quiz/result/?attempt=none',
	'/cards/?topics=strange',
	'/cards/?deck=missed',
	'/carry/#m=remember-the-milk'
];
const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
	[320, 1280].map((width) => ({ colorScheme, width }))
);

// Colors on their way to another state would be taken for faint ones.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function expectSound(page: Page): Promise<void> {
	// At the end of the page no bar covers anything.
	await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
	expect(await violations(page)).toEqual([]);
	expect(await overflow(page)).toBeLessThanOrEqual(0);
}

for (const path of [...pages, ...states]) {
	test(`${path} is accessible and fits, light and dark, narrow and wide`, async ({
		page,
		complaints
	}) => {
		test.setTimeout(looks.length * 120_000);
		await open(page, path);
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
		for (const { colorScheme, width } of looks) {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width, height: 740 });
			await expectSound(page);
		}
		// The browser itself says that the file of a pack that is not there was not found.
		if (path.includes('nowhere')) {
			expect(complaints.splice(0)).toEqual([expect.stringContaining('404')]);
		}
	});
}

for (const { colorScheme, width } of looks) {
	test.describe(`${colorScheme}, ${width} pixels wide`, () => {
		test.use({ colorScheme, viewport: { width, height: 740 } });

		test('the player is accessible and fits in each of its states', async ({ page }) => {
			await page.goto('/quiz/play/?pack=ccw-2011&n=3&kinds=choice&certainty=1');
			await page.getByRole('button', { name: 'Check' }).click();
			await expect(page.getByText('Answer the question, or say')).toBeVisible();
			await expectSound(page);
			await chooseInMenu(page, 'Keys');
			await expectSound(page);
			await page.getByRole('button', { name: 'Close' }).click();
			await page.getByRole('radio').first().check();
			await page.getByRole('radio', { name: /Unsure/ }).check();
			await page.getByRole('button', { name: 'Check' }).click();
			await expect(
				page.getByRole('heading', { name: /Correct|Partly right|Not quite/ })
			).toBeVisible();
			await page.getByRole('button', { name: 'More', exact: true }).click();
			await expectSound(page);
			await chooseInMenu(page, 'End the quiz here');
			await expect(page.getByText('Question by question')).toBeVisible();
			await page.locator('summary').first().click();
			await expectSound(page);
		});

		test('a test is accessible and fits in each of its states', async ({ page }) => {
			await page.goto('/quiz/play/?pack=ccw-2011&n=3&kinds=choice&mode=test&time=600');
			await page.getByRole('button', { name: 'Flag' }).click();
			await page.getByRole('button', { name: /^All questions/ }).click();
			await expectSound(page);
			await page.getByRole('button', { name: /^3,/ }).click();
			await page.getByRole('button', { name: 'Finish' }).click();
			await expect(page.getByRole('dialog')).toBeVisible();
			await expectSound(page);
		});
	});
}

test('text of twice the size fits a phone', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	// Cards, quizzes and the gallery of all kinds have tests of their own.
	const plain = pages.filter((path) => !/^\/(cards|quiz|kinds)\//.test(path));
	for (const path of plain) {
		await open(page, path);
		await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
		expect(await overflow(page), path).toBeLessThanOrEqual(0);
		const size = await page.locator('h1').evaluate((each) => getComputedStyle(each).fontSize);
		expect(parseFloat(size)).toBeGreaterThanOrEqual(48);
	}
	await page.setViewportSize({ width: 1280, height: 740 });
	const size = await page.locator('h1').evaluate((each) => getComputedStyle(each).fontSize);
	expect(parseFloat(size)).toBe(64);
});

test('settings say what a number may be, and what it stays', async ({ page }) => {
	await open(page, '/settings/');
	const number = page.getByRole('spinbutton', { name: 'New facts a day' });
	await expect(page.getByText('(0 to 999)')).toBeVisible();
	for (const strange of ['-4', '1000', '']) {
		await number.fill(strange);
		await number.press('Tab');
		await expect(number).toHaveValue('10');
		await expect(page.getByText('10 is kept: only 0 to 999 can be set')).toBeVisible();
	}
	await number.fill('0');
	await number.press('Tab');
	await expect(number).toHaveValue('0');
	await expect(page.getByText('is kept')).toHaveCount(0);

	// What another retention costs is told where it is another.
	await expect(page.getByText('comes back after 10 days')).toHaveCount(0);
	await page.getByRole('slider').fill('95');
	await expect(page.getByText(/What comes back after 10 days at 90% comes back/)).toBeVisible();
});

test('erasing says what goes, and the button that changes nothing has the focus', async ({
	page
}) => {
	await page.goto('/cards/');
	for (const rating of ['Good', 'Again']) {
		await page.getByRole('button', { name: 'Show answer' }).click();
		await page.getByRole('button', { name: rating }).click();
	}
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	await open(page, '/settings/');
	await expect(page.getByText('2 card reviews in this browser')).toBeVisible();
	await page.getByRole('button', { name: 'Erase my answers…' }).click();
	await expect(page.getByRole('dialog')).toContainText('card reviews');
	await expect(page.getByRole('button', { name: 'Keep them' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByText('2 card reviews in this browser')).toBeVisible();
});

test('every kind is shown in every state', async ({ page }) => {
	await open(page, '/kinds/');
	const states = await page
		.locator('[data-state]')
		.evaluateAll((sections) => sections.map((each) => (each as HTMLElement).dataset.state));

	expect(states.length).toBeGreaterThanOrEqual(4 * 5);
});

test.describe('who is new', () => {
	test('answers a real question on the first page, sees its proof, and leaves no trace', async ({
		page
	}) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await open(page, '/');
		await expect(page.getByRole('heading', { level: 1 })).toContainText(
			'Every answer has a footnote'
		);
		const question = page.getByRole('group');
		const right = question.getByRole('button', { name: 'False', exact: true });
		await expect(right).toBeInViewport({ ratio: 1 });
		await expect(page.getByRole('status').filter({ hasText: /\S/ })).toHaveCount(0);
		await question.getByRole('button', { name: 'True', exact: true }).click();
		await expect(page.getByRole('status').filter({ hasText: /^Not quite/ })).toContainText(
			'It’s “False”.'
		);
		await expect(question.getByRole('button', { name: /^False/ })).toHaveClass(/missed/);
		await expect(page.locator('mark')).toHaveCount(1);
		await expect(
			page.getByRole('link', { name: /^Statement \d+ in the briefing$/ })
		).not.toHaveCount(0);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			for (const width of [320, 1280]) {
				await page.setViewportSize({ width, height: 740 });
				await expectSound(page);
			}
		}
		// An answer that was given stays.
		await question.getByRole('button', { name: /^False/ }).press('Enter');
		await expect(page.getByRole('status').filter({ hasText: /^Not quite/ })).toBeVisible();
		expect(await page.evaluate(() => Object.keys(localStorage).join())).not.toContain('log');
		await page.getByRole('link', { name: 'Ten more questions' }).click();
		await expect(page).toHaveURL(/\/quiz\/play\//);
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });

		test('reads the question with its answer', async ({ page }) => {
			await page.goto('/');
			await expect(page.getByText(/^False\. \S/)).toBeVisible();
			await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
			await expect(page.getByRole('link', { name: 'Read the briefing' })).toBeVisible();
		});
	});
});

test('the announcer of new pages stays out of sight', async ({ page }) => {
	await open(page, '/');
	await page.getByRole('link', { name: 'Read', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	const box = await page.locator('#svelte-announcer').boundingBox();
	expect(box!.width).toBeLessThanOrEqual(1);
});

test('a link in the app leads the focus to the page, and to the question of a quiz', async ({
	page
}) => {
	await open(page, '/about/');
	await expect(page.locator('body')).toBeFocused();
	await page.getByRole('link', { name: 'Progress' }).click();
	await expect(page).toHaveTitle(/^Progress/);
	await expect(page.getByRole('main')).toBeFocused();
	await page.getByRole('link', { name: /^Footnote/ }).click();
	await page.getByRole('link', { name: 'Start ten questions' }).click();
	const stem = page.getByRole('main').getByRole('heading', { level: 1 });
	await expect(stem).toBeFocused();
	await expect(stem).toHaveAccessibleDescription(/Question 1 of 10$/);
	await page.goBack();
	await expect(page.getByRole('main')).toBeFocused();
});

test('a chosen theme holds from the first paint on', async ({ page }) => {
	await open(page, '/settings/');
	await page.getByRole('radio', { name: 'Dark' }).check();
	const paper = () =>
		page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	const dark = await paper();
	await page.reload({ waitUntil: 'commit' });
	await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
	await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
	expect(await paper()).toBe(dark);
	await page.getByRole('radio', { name: 'Light' }).check();
	expect(await paper()).not.toBe(dark);
});

test('what is planted in the page does not run, and loads nothing', async ({
	page,
	complaints
}) => {
	await open(page, '/about/');
	const outcomes = await page.evaluate(async () => {
		const attempt = (act: () => void) => {
			try {
				act();
				return 'planted';
			} catch (error) {
				return (error as Error).name;
			}
		};
		const { trustedTypes: trusted } = window as unknown as {
			trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
		};
		const image = new Image();
		image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
		return [
			attempt(() => (document.body.innerHTML = '<b>planted</b>')),
			attempt(() => trusted.createPolicy('sveltekit-trusted-url', {})),
			await image.decode().then(
				() => 'planted',
				() => 'blocked'
			)
		];
	});
	expect(outcomes).toEqual(['TypeError', 'TypeError', 'blocked']);
	expect(complaints.splice(0)).toEqual([
		expect.stringContaining('TrustedHTML'),
		expect.stringContaining('sveltekit-trusted-url'),
		expect.stringContaining('data:image')
	]);
});

/** Opens a page whose scripts do not come before some work on it is done. */
async function openSlowly(page: Page, path: string, work: () => Promise<void>): Promise<void> {
	let come!: () => void;
	const coming = new Promise<void>((resolve) => (come = resolve));
	await page.route('**/_app/**/*.js', async (route) => {
		await coming;
		await route.continue();
	});
	await page.goto(path, { waitUntil: 'commit' });
	await work();
	come();
	await running(page);
	await page.unroute('**/_app/**/*.js');
}

test.describe('what is chosen before the scripts come is taken', () => {
	test('for a quiz of one’s own, and is there when one comes back', async ({ page }) => {
		// Some are in folds, which are closed again when one comes back.
		const includeHidden = true;
		const radio = (name: RegExp | string) =>
			page.getByRole('radio', { name, exact: true, includeHidden });
		const box = (name: RegExp) => page.getByRole('checkbox', { name, includeHidden });
		const limit = page.getByRole('combobox', { name: 'Time limit', includeHidden });
		await openSlowly(page, '/quiz/', async () => {
			await radio('5').check();
			await page.getByText('Practice, no time limit').click();
			await radio(/^Test/).check();
			await box(/^Who took part/).check();
			await box(/^Ask how sure/).check();
			await limit.selectOption('20 minutes');
		});
		const expectChosen = async () => {
			await expect(radio('5')).toBeChecked();
			await expect(radio(/^Test/)).toBeChecked();
			await expect(box(/^Who took part/)).toBeChecked();
			await expect(box(/^What was decided/)).not.toBeChecked();
			await expect(box(/^Ask how sure/)).toBeChecked();
			await expect(limit).toHaveValue('20');
		};
		await expectChosen();
		const start = page.getByRole('link', { name: 'Start five questions' });
		// The browser puts it back.
		await page.goto('/404.html');
		await page.goBack();
		await running(page);
		await expectChosen();
		await start.click();
		await expect(page).toHaveURL(/&mode=test&time=1200&certainty=1/);
		await page.goBack();
		await expectChosen();
		await expect(start).toBeVisible();
	});

	test('for settings, though others are stored', async ({ page }) => {
		const stored = () => page.evaluate(() => localStorage.getItem('footnote:settings'));
		await open(page, '/settings/');
		await page.getByRole('radio', { name: 'Dark' }).check();
		await page.getByRole('checkbox', { name: /^Single keys/ }).uncheck();
		await page.getByRole('checkbox', { name: /^Background/ }).uncheck();
		await openSlowly(page, '/settings/', async () => {
			await page.getByRole('radio', { name: 'Light' }).check();
			await page.getByRole('checkbox', { name: /^Single keys/ }).uncheck();
			await page.getByLabel('New facts a day').fill('7');
		});
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
		await expect(page.getByRole('radio', { name: 'Light' })).toBeChecked();
		await expect(page.getByRole('checkbox', { name: /^Single keys/ })).not.toBeChecked();
		await expect(page.getByRole('checkbox', { name: /^Background/ })).not.toBeChecked();
		await expect(page.getByLabel('New facts a day')).toHaveValue('7');
		expect(JSON.parse((await stored())!)).toMatchObject({
			...{ theme: 'light', keys: false, newPerDay: 7, background: false }
		});

		// What another tab stored meanwhile counts, not what the browser put back into the form.
		await page.goto('/404.html');
		await page.evaluate(() => localStorage.setItem('footnote:settings', '{"v":1,"theme":"dark"}'));
		await page.goBack();
		await running(page);
		await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
		expect(await stored()).toBe('{"v":1,"theme":"dark"}');
	});

	test('in the briefing', async ({ page }) => {
		await openSlowly(page, '/read/', async () => {
			await page.getByText('Highlight', { exact: true }).first().click();
			await page.getByRole('radio', { name: /^Unclear/ }).check();
		});
		await expect(page.getByRole('link', { name: /^First: statement/ })).toBeVisible();
	});
});

test('the pages of each pack have titles of their own, and say where they are', () => {
	const read = (path: string) => readFileSync(join(root, 'build', path, 'index.html'), 'utf8');
	const packs = pages.flatMap((path) => /^\/pack\/(.+)\/$/.exec(path)?.[1] ?? []);
	expect(packs.length).toBeGreaterThan(1);
	for (const place of ['read', 'quiz']) {
		const own = packs.map((pack) => `/${place}/${pack}/`);
		const titles = own.map((path) => /<title>(.*)<\/title>/.exec(read(path))?.[1]);
		expect(new Set(titles).size, titles.join()).toBe(own.length);
		for (const path of [`/${place}/`, ...own]) {
			const link = new RegExp(`<a href="[./]*${place}/"[^>]* aria-current="(\\w+)"`).exec(
				read(path)
			);
			expect(link?.[1], path).toBe(path === `/${place}/` ? 'page' : 'true');
		}
	}
});
