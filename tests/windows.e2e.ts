import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { root } from '../scripts/run.mjs';
import { pagesIn } from '../scripts/serve.mjs';
import { expect, open, overflow, running, test } from './page.ts';

type Deed = (page: Page) => Promise<unknown>;

/** The pages of the build, and what is done there before one looks. */
const pages: readonly { path: string; deed?: Deed }[] = [
	...pagesIn(join(root, 'build'))
		// A pack looks as the next, and the gallery shows what questions do.
		.filter((path) => !/^kinds|ccw-2011/.test(path))
		.map((path) => ({ path: `/${path}` })),
	{
		path: '/quiz/play/?pack=ccw-2011&n=10&kinds=choice&certainty=1',
		deed: async (page) => {
			await page.getByRole('button', { name: 'Hint' }).click();
			await page.getByRole('button', { name: 'Check' }).click();
		}
	},
	{
		path: '/quiz/play/?pack=ccw-2011&n=10&kinds=multi',
		deed: async (page) => {
			await page.getByRole('checkbox').first().check();
			await page.getByRole('button', { name: 'Check' }).click();
			await page.getByRole('button', { name: 'More', exact: true }).click();
		}
	},
	{ path: '/quiz/play/?pack=ccw-2011&n=10&kinds=order' },
	{
		path: '/quiz/play/?pack=ccw-2011&n=10&mode=test&time=1800',
		deed: async (page) => {
			await page.getByRole('button', { name: 'Next' }).click();
			await page.getByText('Question 2 of 10').waitFor();
			await page.getByRole('button', { name: /^All questions/ }).click();
			await expect(page.getByRole('button', { name: /^10, open/ })).toBeInViewport();
			await page.keyboard.press('Escape');
		}
	},
	{ path: '/quiz/play/?pack=nowhere&mode=rest' },
	{
		path: '/cards/',
		deed: (page) => page.getByRole('button', { name: 'Show answer' }).click()
	}
];

/** Opens a page, waits until its scripts run, and uses it. */
async function openAndUse(page: Page, path: string, deed?: Deed): Promise<void> {
	await page.goto(path);
	await running(page);
	await page.locator('main h1').first().waitFor({ state: 'attached' });
	await deed?.(page);
}

/** The most of its height that bars may take of a window. */
const MOST = 1 / 3;

/** What of the controls cannot be reached as the window is now: cut off, or under a bar. */
function unreachable(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const found: string[] = [];
		const controls = document.querySelectorAll<HTMLElement>(
			':is(a[href], button, input, select, textarea, summary):not(.skip)'
		);
		const shown = [...controls].filter((each) =>
			each.checkVisibility({ visibilityProperty: true })
		);
		// Of a long list, its first and its last are like the others.
		const tried = shown.length > 80 ? [...shown.slice(0, 50), ...shown.slice(-30)] : shown;
		for (const control of tried) {
			control.scrollIntoView({ block: 'center', inline: 'nearest' });
			const box = control.getClientRects()[0]!;
			const hit = document.elementFromPoint(
				(box.left + box.right) / 2,
				(Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2
			);
			const isHit = control.contains(hit) || hit?.closest('label')?.control === control;
			const isCut = box.left < -1 || box.right > innerWidth + 1;
			if (isHit && !isCut) continue;
			const name = control.ariaLabel ?? (control.textContent.trim() || control.outerHTML);
			found.push(
				`${name.slice(0, 60)}: ${isCut ? 'cut off' : `under ${hit?.outerHTML.slice(0, 80)}`}`
			);
		}
		return found;
	});
}

/** What share of the window's height bars take that stay while the page scrolls. */
function barShare(page: Page): Promise<number> {
	return page.evaluate(() => {
		const bars = [...document.querySelectorAll('div:is(.bar, .actions)')].filter((each) =>
			['fixed', 'sticky'].includes(getComputedStyle(each).position)
		);
		const heights = bars.map((each) => each.getBoundingClientRect().height);
		return Math.max(0, ...heights) / innerHeight;
	});
}

/** Whether the question and its first answer can each be read whole, or from end to end. */
function hidden(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const parts = document.querySelectorAll(
			':is(.stem, main h1):not(.visually-hidden), .option:first-of-type, .part:first-child'
		);
		const found: string[] = [];
		for (const part of parts) {
			if (!part.checkVisibility()) continue;
			for (const block of ['start', 'end'] as const) {
				part.scrollIntoView({ block });
				const box = part.getBoundingClientRect();
				const y = block === 'start' ? box.top + 2 : box.bottom - 2;
				const hit = document.elementFromPoint(box.left + Math.min(20, box.width / 2), y);
				if (!part.contains(hit)) {
					found.push(
						`${block} of ${part.textContent.slice(0, 40)}: ${hit?.outerHTML.slice(0, 80)}`
					);
				}
			}
		}
		return found;
	});
}

/** Makes all words half as long again, as those of many languages are. */
function lengthen(page: Page): Promise<void> {
	return page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const text = walker.currentNode as Text;
			if (text.parentElement?.closest('script, style, noscript')) continue;
			text.data = text.data.replace(/\p{L}+/gu, (word) => word + word.slice(-word.length / 2));
		}
	});
}

const looks = [
	{ width: 320, height: 180, size: '100%', most: MOST },
	{ width: 568, height: 150, size: '100%', most: MOST },
	{ width: 360, height: 740, size: '150%', most: MOST },
	{ width: 360, height: 740, size: '200%', most: 0.4 },
	{ width: 740, height: 360, size: '200%', most: MOST },
	{ width: 320, height: 740, size: '100%', most: MOST, isLong: true }
];

for (const { path, deed } of pages) {
	const used = deed ? ', used,' : '';
	test(`every control of ${path}${used} is within reach in small windows, large text and long words`, async ({
		page,
		complaints
	}) => {
		await openAndUse(page, path, deed);
		for (const { width, height, size, most, isLong } of looks) {
			const look = `${width}×${height}, ${size}`;
			await page.setViewportSize({ width, height });
			await page.evaluate((size) => (document.documentElement.style.fontSize = size), size);
			if (isLong) await lengthen(page);
			expect.soft(await overflow(page), look).toBeLessThanOrEqual(0);
			expect.soft(await unreachable(page), look).toEqual([]);
			expect.soft(await hidden(page), look).toEqual([]);
			expect.soft(await barShare(page), look).toBeLessThanOrEqual(most);
		}
		// The browser itself says that the file of a pack that is not there was not found.
		if (path.includes('nowhere')) complaints.length = 0;
	});
}

/** What would print too pale: each text whose color has less contrast than 7 to 1 on white. */
function pale(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const found = new Set<string>();
		const context = document
			.createElement('canvas')
			.getContext('2d', { willReadFrequently: true })!;
		const lights = new Map<string, number>();
		function lightOf(color: string): number {
			const known = lights.get(color);
			if (known !== undefined) return known;
			context.fillStyle = '#fff';
			context.fillRect(0, 0, 1, 1);
			context.fillStyle = color;
			context.fillRect(0, 0, 1, 1);
			const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map(
				(each) => {
					const part = each / 255;
					return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
				}
			);
			const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
			lights.set(color, light);
			return light;
		}
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const { parentElement: parent, data } = walker.currentNode as Text & { data: string };
			if (
				!parent ||
				!/\S/.test(data) ||
				parent.closest('script, style, noscript, .visually-hidden')
			)
				continue;
			if (!parent.checkVisibility({ visibilityProperty: true })) continue;
			const contrast = 1.05 / (lightOf(getComputedStyle(parent).color) + 0.05);
			if (contrast < 7) found.add(`${contrast.toFixed(1)}: ${data.trim().slice(0, 40)}`);
		}
		return [...found];
	});
}

/** What of a printed page is for a screen alone: buttons, bars, ways to other pages. */
function idle(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[
			...document.querySelectorAll(
				// The words of the glossary are buttons in the text.
				'button:not([popovertarget], .option), .button, div.bar, nav, dialog, [popover], [type=file], [type=range]'
			)
		]
			.filter((each) => each.checkVisibility())
			.map((each) => each.outerHTML.slice(0, 100))
	);
}

test('every page prints dark on white and without controls, whatever the theme', async ({
	page,
	complaints
}) => {
	await open(page, '/settings/');
	await page.getByRole('radio', { name: 'Dark' }).check();
	for (const { path, deed } of pages) {
		await openAndUse(page, path, deed);
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		expect.soft(await pale(page), path).toEqual([]);
		expect.soft(await idle(page), path).toEqual([]);
		await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
	}
	complaints.length = 0;
});
