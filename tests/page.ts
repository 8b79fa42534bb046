import { expect, test as plain, type BrowserContext, type Page } from 'playwright/test';

/** A page that fails its test on any console message, policy violation or request elsewhere. */
export const test = plain.extend<{ complaints: string[] }>({
	/** What the browser complained of. A test that provokes a complaint takes it out. */
	complaints: [
		async ({ context, baseURL }, use) => {
			const complaints: string[] = [];
			await listenTo(context, baseURL!, complaints);
			await use(complaints);
			expect(complaints).toEqual([]);
		},
		{ auto: true }
	]
});
export { expect };

/** Notes what a browser complains of on the pages of a context: one that a test opens by itself, too. */
export async function listenTo(
	context: BrowserContext,
	baseURL: string,
	complaints: string[]
): Promise<void> {
	const own = new URL(baseURL).origin;
	context.on('console', (message) => {
		const isOurs = !message.text().startsWith('Service Worker registration blocked');
		const isBad = ['error', 'warning'].includes(message.type());
		if (isBad && isOurs) complaints.push(message.text());
	});
	context.on('weberror', (error) => complaints.push(String(error.error())));
	context.on('request', (request) => {
		const { origin, protocol } = new URL(request.url());
		if (origin !== own && protocol.startsWith('http')) complaints.push(`asked ${origin}`);
	});
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) =>
			console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`)
		);
	});
}

export { foundByAxe, violations } from './violations.ts';

/** How many pixels the page is wider than its window. */
export async function overflow(page: Page): Promise<number> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return scrollWidth - clientWidth;
	});
}

/** Waits until the scripts of a page run. */
export async function running(page: Page): Promise<void> {
	// The framework's announcer of new pages comes with hydration; the quiz page says it itself.
	await page.locator('#svelte-announcer, html[data-runs]').first().waitFor({ state: 'attached' });
}

/** Opens a page and waits until its scripts run, so that it answers to clicks and keys. */
export async function open(page: Page, path: string): Promise<void> {
	await page.goto(path, { waitUntil: 'networkidle' });
	await running(page);
}

/**
 * From the next page on, adds up how far what was on the screen was moved by what came later. A text
 * that stands elsewhere in a list because another was chosen there was moved by nothing.
 */
export async function watchShift(page: Page): Promise<void> {
	await page.addInitScript(() => {
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				const { value, sources } = entry as PerformanceEntry & {
					value: number;
					sources: { node: Node | null; currentRect: DOMRectReadOnly }[];
				};
				const lists = [...document.querySelectorAll('select')].map((each) =>
					each.getBoundingClientRect()
				);
				const isInLists = sources.every(
					({ node, currentRect: { left, right } }) =>
						!node && lists.some((list) => list.left <= left && right <= list.right)
				);
				if (sources.length > 0 && isInLists) continue;
				document.documentElement.dataset.shift = String(
					value + Number(document.documentElement.dataset.shift ?? 0)
				);
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
}

/** The layout shift of the page so far, where it is watched. */
export async function shiftOf(page: Page): Promise<number> {
	return page.evaluate(() => Number(document.documentElement.dataset.shift ?? 0));
}
