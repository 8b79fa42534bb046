import type { Browser, Page } from 'playwright/test';
import { expect, open, test } from './page.ts';

/**
 * What a page translator does, as that of Chrome: each text of the page gives way to an element with
 * the same words in another language. Here they are in guillemets, which can be taken off again.
 * @param steps whether a text goes in a step of its own after the element came, not in one
 */
function translate({ steps, early }: { steps: boolean; early: boolean }): void {
	const skipped = 'font, script, style, noscript, title, textarea, svg, [translate=no]';
	function put(text: Text): void {
		const { parentElement: parent } = text;
		if (!parent || parent.closest(skipped) || !/\S/.test(text.data)) return;
		const inner = document.createElement('font');
		inner.append(`«${text.data}»`);
		const outer = document.createElement('font');
		outer.append(inner);
		originals.set(outer, text);
		if (steps) {
			text.before(outer);
			text.remove();
		} else text.replaceWith(outer);
	}
	function putAll(node: Node): void {
		if (node instanceof Text) return put(node);
		const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
		const texts: Text[] = [];
		while (walker.nextNode()) texts.push(walker.currentNode as Text);
		texts.forEach(put);
	}
	const originals = new Map<Element, Text>();
	const observer = new MutationObserver((records) => {
		for (const { target, addedNodes } of records) {
			if (target instanceof Text) put(target);
			addedNodes.forEach(putAll);
		}
	});
	function begin(): void {
		putAll(document.body);
		observer.observe(document.body, { subtree: true, childList: true, characterData: true });
	}
	addEventListener('original', () => {
		observer.disconnect();
		for (const [element, text] of originals) element.replaceWith(text);
		originals.clear();
	});
	addEventListener(early ? 'DOMContentLoaded' : 'load', begin);
}

/** Makes what a page takes for chance the same for both, and new whenever one is loaded. */
function drawTheSame(): void {
	const loads = Number(sessionStorage.getItem('loads')) + 1;
	sessionStorage.setItem('loads', String(loads));
	let state = loads;
	crypto.getRandomValues = <Values extends ArrayBufferView | null>(values: Values): Values => {
		const bytes = values as unknown as Uint8Array;
		for (let place = 0; place < bytes.length; place++) {
			state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
			bytes[place] = state >>> 16;
		}
		return values;
	};
}

/** All that a page says, hidden or not, with the names of what has no words and its own title. */
function said(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const plain = (words: string) => words.replace(/[«»]/g, '').replace(/\s+/g, ' ').trim();
		const blocks = document.querySelectorAll(
			'h1, h2, h3, h4, p, li, dt, dd, label, legend, summary, button, a, td, th, option, [role], .state, .rating, .known'
		);
		const names = [...document.querySelectorAll('[aria-label]')].map((each) => each.ariaLabel!);
		const labels = [...blocks].map((each) => each.textContent ?? '');
		const whole = document.querySelector('.app')!.textContent ?? '';
		return [document.title, ...labels, ...names, whole].map(plain);
	});
}

/** A page that is translated, and a twin that is not and has the same chance and clock. */
class Twins {
	readonly translated: Page;
	readonly plain: Page;
	constructor(translated: Page, plain: Page) {
		this.translated = translated;
		this.plain = plain;
	}

	/** Does the same on both. */
	async act(deed: (page: Page) => Promise<unknown>): Promise<void> {
		await Promise.all([deed(this.translated), deed(this.plain)]);
	}
	/** Does it on both, then looks whether all words that the act changed are on both. */
	async see(deed: (page: Page) => Promise<unknown>): Promise<void> {
		await this.act(deed);
		await expect(async () => {
			const [translated, plain] = await Promise.all([said(this.translated), said(this.plain)]);
			expect(translated).toEqual(plain);
		}).toPass({ timeout: 10_000 });
	}
	async go(path: string): Promise<void> {
		await this.see((page) => open(page, path));
		await expect(this.translated.locator('main font').first()).toBeAttached();
	}
	/** Presses the button or follows the link that has these words. */
	async press(words: string): Promise<void> {
		await this.see((page) => control(page, words).click());
	}
	/** Lets some time go by for both. */
	async wait(minutes: number): Promise<void> {
		await this.see((page) => page.clock.runFor(minutes * 60_000));
	}
	async close(): Promise<void> {
		await this.translated.context().close();
		await this.plain.context().close();
	}
}

function control(page: Page, words: string) {
	return page
		.locator('button, summary, a')
		.filter({ hasText: new RegExp(`^\\W*${words}\\W*(in \\d.*|next)?\\W*$`) })
		.or(page.locator(`button[aria-label^="${words}"]`))
		.filter({ visible: true })
		.first();
}

async function openTwins(browser: Browser, way = { steps: false, early: false }): Promise<Twins> {
	const [translated, plain] = await Promise.all(
		[true, false].map(async (isTranslated) => {
			const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
			context.setDefaultTimeout(10_000);
			const page = await context.newPage();
			await page.clock.install({ time: new Date('2030-05-01T10:00:00') });
			await context.addInitScript(drawTheSame);
			if (isTranslated) await context.addInitScript(translate, way);
			page.on('pageerror', (error) => errors.push(error));
			return page;
		})
	);
	return new Twins(translated!, plain!);
}

// Two pages do what one does elsewhere, and are compared at each step.
test.setTimeout(300_000);

let errors: Error[] = [];
test.beforeEach(() => {
	errors = [];
});
test.afterEach(() => {
	expect(errors).toEqual([]);
});

/** Answers the question on the screen, whatever its kind: with the first that can be chosen. */
async function answer(page: Page): Promise<void> {
	const field = page.locator('main fieldset').first();
	const select = field.locator('select');
	const input = field.locator('input').first();
	await field.locator('input, select, button[aria-pressed]').first().waitFor({ state: 'attached' });
	if (await select.count()) {
		for (const each of await select.all()) await each.selectOption({ index: 1 });
	} else if ((await input.count()) === 0) {
		await field.locator('button[aria-pressed="false"]').first().click();
	} else if ((await input.getAttribute('type')) === 'text') await input.fill('3');
	else await input.check();
}

test('a practice quiz on a translated page says all that it says elsewhere', async ({
	browser
}) => {
	const twins = await openTwins(browser);
	await twins.go('/quiz/');
	await twins.see((page) => page.getByRole('checkbox').nth(1).check());
	await twins.see((page) => page.getByRole('radio').nth(2).check());

	await twins.go('/quiz/play/?pack=ccw-2011&n=7&certainty=1');
	await twins.press('Check');
	await twins.press('Hint');
	await twins.press('Show it');
	await twins.press('Menu');
	await twins.press('Keys');
	await twins.press('Close');
	await twins.press('Menu');
	await twins.press('Report this question');
	await twins.press('Close');
	for (let number = 1; number <= 7; number++) {
		await twins.see(answer);
		if (number === 2) {
			await twins.press('Undo');
			await twins.see(answer);
		}
		await twins.act((page) =>
			page
				.locator('.certainty input')
				.nth(number % 4)
				.check()
		);
		await twins.press('Check');
		if (number < 7) await twins.press('Next');
		if (number === 3) await twins.see((page) => page.reload());
		if (number === 3) await expect(twins.translated.locator('main font').first()).toBeAttached();
	}
	await twins.press('Finish');
	await expect(twins.translated.locator('main h1')).toContainText('right');
	await twins.press('Ten new questions');
	await expect(twins.translated.locator('[id$="-above"]')).toContainText('Question 1 of 10');
	await twins.go('/');
	await twins.go('/progress/');
	await twins.close();
});

test('the time left and the ways through a test follow on a translated page', async ({
	browser
}) => {
	const twins = await openTwins(browser);
	await twins.go('/quiz/play/?pack=ccw-2011&n=3&mode=test&time=1800');
	const state = twins.translated.locator('header');
	await twins.see(answer);
	await expect(state).toContainText('About 30 minutes left');
	await twins.wait(5);
	await expect(state).toContainText(/About 2[45] minutes left/);
	await twins.see((page) => page.getByRole('button', { name: /All questions/ }).click());
	await twins.press('Flag');
	await twins.press('Next');
	await twins.press('Flag');
	await twins.press('Flag');
	await twins.press('Previous');
	await twins.press('Next');
	await twins.press('Next');
	await twins.press('Finish');
	await expect(twins.translated.getByRole('dialog')).toContainText('Questions 2, 3 have');
	await twins.press('Go to question 2');
	await twins.see(answer);
	await twins.wait(24);
	await expect(state).toContainText('Less than a minute left');
	await twins.wait(2);
	await expect(twins.translated.locator('main')).toContainText('Time ran out');
	await expect(twins.translated.locator('main')).toContainText('No answer');
	await twins.close();
});

test('cards on a translated page are shown, rated, taken back and done with', async ({
	browser
}) => {
	const twins = await openTwins(browser);
	await twins.go('/settings/');
	await twins.see((page) => page.getByRole('slider').fill('95'));
	await twins.see((page) => page.getByRole('spinbutton').first().fill('4000'));
	await twins.see((page) => page.getByRole('spinbutton').first().fill('4'));
	await twins.see((page) => page.getByRole('spinbutton').last().fill('3'));
	await twins.see((page) => page.getByRole('radio', { name: /Four ratings/ }).check());
	await twins.go('/cards/');
	const show = 'Show answer';
	for (const words of [show, 'Good', show, 'Again', 'Undo', 'Hard', show, 'Good', 'Undo', 'Good']) {
		await twins.press(words);
	}
	await expect(twins.translated.locator('h1')).toContainText('Take a break?');
	for (const words of ['Keep going', show, 'Easy', 'Undo', 'Again']) await twins.press(words);
	await twins.close();
});

test('the other pages say on a translated page all that they say elsewhere', async ({
	browser
}) => {
	const twins = await openTwins(browser);
	await twins.go('/read/');
	await twins.see((page) => page.locator('article summary').first().click());
	await twins.press('Highlight');
	await twins.see((page) => page.getByRole('radio').nth(3).check());
	await twins.see((page) => page.getByRole('radio').nth(0).check());
	await twins.see((page) => page.locator('.switch input').uncheck());
	await twins.press('What do you remember. 5 questions');
	await expect(twins.translated.locator('[id$="-above"]')).toContainText('Question 1 of 5');
	await twins.see(answer);
	await twins.press('Check');
	await twins.go('/carry/');
	await twins.press('Show QR code');
	await twins.press('Hide code');
	await twins.press('Make a backup');
	const notOurs = { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear diary') };
	await twins.see((page) => page.locator('#file').setInputFiles(notOurs));
	await twins.go('/settings/');
	await twins.press('Erase my answers…');
	await twins.press('Erase');
	await twins.press('Undo');
	await twins.go('/quiz/play/?pack=ccw-2011&n=x&q=1');
	await twins.press('Open the quiz in it');
	await twins.close();
});

for (const way of [
	{ steps: true, early: false },
	{ steps: false, early: true }
]) {
	const how = way.steps ? 'in two steps' : 'before its scripts run';
	test(`a page translated ${how} says what the page says, and again once that is taken back`, async ({
		browser
	}) => {
		const twins = await openTwins(browser, way);
		const { translated, plain } = twins;
		await twins.go('/quiz/play/?pack=ccw-2011&n=3&kinds=order.match.sort');
		await twins.press('Check');
		await twins.see(answer);
		await twins.press('Check');
		await translated.evaluate(() => dispatchEvent(new Event('original')));
		await expect(translated.locator('font')).toHaveCount(0);
		expect(await said(translated)).toEqual(await said(plain));
		await twins.press('Next');
		await twins.see(answer);
		await twins.press('Check');
		await twins.close();
	});
}
