import type { Browser, BrowserContext, Page } from 'playwright';

/** An old phone on a slow line. */
const phone = { cpu: 4, latency: 150, down: 1_600_000 / 8, up: 750_000 / 8 };

/** What one visit cost: times in milliseconds, bytes as they came over the line, in kB. */
export interface Visit {
	/** What was fetched until the first question could be answered. */
	kB: number;
	requests: number;
	/** From the start of the navigation until the first question could be answered. */
	answerable: number;
	/** How long scripts kept the page from answering until then, over 50 ms a task. */
	blocking: number;
	/** From the tap on Check until the first verdict was painted. */
	firstVerdict: number;
	/** The same for the later questions, in the median. */
	check: number;
	/** From the tap on Next until the question was painted, in the median. */
	next: number;
	/** The longest that any tap waited for its paint. */
	worst: number;
	shift: number;
	/** What was fetched by the end. */
	allKB: number;
	/** From the start of the next visit, by another link, until it can be answered. */
	second: number;
}

/** What is noted inside the page. */
interface Notes {
	ready?: number;
	blocking: number;
	shift: number;
	worst: number;
	/** The time from the last tap until the sign that was waited for was painted. */
	wait?: Promise<number>;
}
declare global {
	var notes: Notes;
}

/** What the page's console says once the control is there. */
const READY = 'The control is there.';

/** Notes from the start on; runs in the page. */
function takeNotes({ control, ready }: { control: string; ready: string }): void {
	const notes: Notes = (globalThis.notes = { blocking: 0, shift: 0, worst: 0 });
	const look = () => {
		if (notes.ready === undefined && document.querySelector(control)) {
			notes.ready = performance.now();
			console.debug(ready);
		}
	};
	new MutationObserver(look).observe(document, { childList: true, subtree: true });
	const observe = (type: string, take: (entry: PerformanceEntry) => void, more = {}) =>
		new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
			type,
			buffered: true,
			...more
		});
	observe('longtask', ({ duration, startTime }) => {
		if (notes.ready === undefined || startTime < notes.ready) notes.blocking += duration - 50;
	});
	observe('layout-shift', (entry) => {
		const { value, hadRecentInput } = entry as unknown as {
			value: number;
			hadRecentInput: boolean;
		};
		if (!hadRecentInput) notes.shift += value;
	});
	const worst = ({ duration }: PerformanceEntry) => (notes.worst = Math.max(notes.worst, duration));
	observe('event', worst, { durationThreshold: 16 });
}

async function slowed(context: BrowserContext): Promise<{ page: Page; fetched: () => number }> {
	const page = await context.newPage();
	const line = await context.newCDPSession(page);
	await line.send('Network.enable');
	await line.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: phone.latency,
		downloadThroughput: phone.down,
		uploadThroughput: phone.up
	});
	await line.send('Emulation.setCPUThrottlingRate', { rate: phone.cpu });
	let bytes = 0;
	line.on('Network.dataReceived', ({ encodedDataLength }) => (bytes += encodedDataLength));
	return { page, fetched: () => bytes / 1000 };
}

/**
 * Opens a page and waits until it can be answered. Nothing is put into the page to find that out:
 * what looks for elements there is longer than the page's own scripts.
 */
async function open(page: Page, address: string): Promise<void> {
	const ready = page.waitForEvent('console', (message) => message.text() === READY);
	await page.goto(address);
	await ready;
}

/** Clicks, and tells how long it took until a sign of what it does was painted. */
async function timed(page: Page, button: string, sign: string): Promise<number> {
	await page.evaluate((sign) => {
		const isThere = () =>
			[...document.querySelectorAll('main h1, main h2, main h3, main p, main span')].some((each) =>
				new RegExp(sign).test(each.textContent ?? '')
			);
		globalThis.notes.wait = new Promise((resolve) => {
			let from = 0;
			addEventListener('click', (event) => (from ||= event.timeStamp), {
				capture: true,
				once: true
			});
			const watch = new MutationObserver(() => {
				if (!isThere()) return;
				watch.disconnect();
				requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
			});
			watch.observe(document.body, { childList: true, subtree: true, characterData: true });
		});
	}, sign);
	await page.getByRole('button', { name: button, exact: true }).click();
	return page.evaluate(() => globalThis.notes.wait!);
}

/** Answers the question on the screen, rightly or not, whatever its kind. */
async function answer(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const row of document.querySelectorAll<HTMLElement>('main fieldset li > button')) {
			if (row.ariaPressed === 'false') row.click();
		}
		const control = document.querySelector<HTMLElement>('main fieldset :is(input, select)');
		if (control instanceof HTMLInputElement && control.type === 'text') {
			control.value = 'x';
			control.dispatchEvent(new Event('input', { bubbles: true }));
		} else if (control instanceof HTMLSelectElement) {
			control.selectedIndex = 1;
			control.dispatchEvent(new Event('change', { bubbles: true }));
		} else control?.click();
	});
}

export const medianOf = (values: readonly number[]): number =>
	[...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;

/**
 * Opens a page on a slowed phone and measures it.
 * @param control what can be answered once it is there
 * @param questions how many to answer
 */
export async function visit(
	browser: Browser,
	[first, second]: readonly [string, string],
	control: string,
	questions: number
): Promise<Visit> {
	const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
	// What turns TypeScript into scripts names functions by it, in the page too.
	await context.addInitScript('globalThis.__name = (named) => named');
	await context.addInitScript(takeNotes, { control, ready: READY });
	try {
		const { page, fetched } = await slowed(context);
		await open(page, first);
		const answerable = await page.evaluate(() => globalThis.notes.ready!);
		// What is fetched while the question is read is asked for later.
		const before = await page.evaluate(() =>
			['navigation', 'resource'].flatMap((type) =>
				(performance.getEntriesByType(type) as PerformanceResourceTiming[])
					.filter(({ startTime }) => startTime < globalThis.notes.ready!)
					.map(({ encodedBodySize }) => encodedBodySize)
			)
		);
		// Somebody reads the question first.
		await page.waitForTimeout(2000);
		const blocking = await page.evaluate(() => globalThis.notes.blocking);
		const checks: number[] = [];
		const nexts: number[] = [];
		for (let number = 1; number <= questions; number++) {
			await answer(page);
			await page.waitForTimeout(300);
			checks.push(await timed(page, 'Check', '^(Correct|Partly right|Not quite)'));
			await page.waitForTimeout(700);
			if (number === questions) break;
			nexts.push(await timed(page, 'Next', `^Question ${number + 1} of`));
			await page.waitForTimeout(300);
		}
		if (questions > 0) {
			await page.getByRole('button', { name: 'Finish' }).click();
			await page.getByRole('heading', { level: 1 }).waitFor();
		}
		await page.waitForLoadState('networkidle');
		const { shift, worst } = await page.evaluate(() => globalThis.notes);
		const allKB = fetched();
		await page.close();
		const next = await slowed(context);
		await open(next.page, second);
		return {
			kB: before.reduce((sum, bytes) => sum + bytes, 0) / 1000,
			requests: before.length,
			answerable,
			blocking,
			firstVerdict: checks[0] ?? NaN,
			check: medianOf(checks.slice(1)),
			next: medianOf(nexts),
			worst: questions > 0 ? worst : NaN,
			shift,
			allKB,
			second: await next.page.evaluate(() => globalThis.notes.ready!)
		};
	} finally {
		await context.close();
	}
}
