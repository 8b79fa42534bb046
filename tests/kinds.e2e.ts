import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright/test';
import { kindNames, loadKinds } from '../src/kinds/index.ts';
import type { Example } from '../src/kinds/kind.ts';
import { answerByKeyboard, tabTo } from './answering.ts';
import { expect, foundByAxe, open, overflow, test } from './page.ts';

const examples = new Map<string, Example>(
	await Promise.all(
		kindNames.map(async (name): Promise<[string, Example]> => {
			const { examples } = (await import(`../src/kinds/${name}/examples.ts`)) as {
				examples: Example[];
			};
			return [name, examples[0]!];
		})
	)
);

/** The kinds that the pack on the site has items of. */
const published = JSON.parse(
	readFileSync(new URL('../questions/ccw-2011/published.json', import.meta.url), 'utf8')
) as { items: { kind: string; retired?: object }[] };
const kindsInPack = new Set(published.items.flatMap((item) => (item.retired ? [] : item.kind)));

/** The place on the page of all kinds where the first example of a kind can be tried. */
function trial(page: Page, name: string): Locator {
	return page.locator(`[data-state="${name}: ${examples.get(name)!.title}, to try"]`);
}

/** How a control is worked. */
interface Hand {
	/** Chooses an option. */
	mark: (control: Locator) => Promise<void>;
	/** Presses a button. */
	press: (control: Locator) => Promise<void>;
	/** Chooses from a list. */
	choose: (control: Locator, value: string) => Promise<void>;
	type: (control: Locator, text: string) => Promise<void>;
}

/**
 * Gives the right answer, whatever the kind: a text is an option or is typed, and parts in a list or
 * a record have controls by their names; a list without options gives each part its place.
 */
async function answer(page: Page, name: string, hand: Hand): Promise<void> {
	const here = trial(page, name);
	const { right } = examples.get(name)! as { right: string | string[] | Record<string, string> };
	const parts = typeof right === 'string' ? [right] : Array.isArray(right) ? right : [];
	const option = (value: string) => here.locator(`input[value="${value}"]`);
	if (parts[0] !== undefined && (await option(parts[0]).count()) > 0) {
		for (const value of parts) await hand.mark(option(value));
	} else if (typeof right === 'string') {
		await hand.type(here.locator('input[type=text]'), right);
	} else if (Array.isArray(right)) {
		// The last row left gets its number by itself.
		for (const id of right.slice(0, -1)) await hand.press(here.locator(`[name$="-${id}"]`));
	} else {
		for (const [id, value] of Object.entries(right)) {
			const control = here.locator(`[name$="-${id}"]:is(select, input)`);
			const tag = await control.first().evaluate((each) => each.tagName);
			if (tag === 'SELECT') await hand.choose(control, value);
			else if ((await control.count()) > 1) await hand.mark(control.and(option(value)));
			else await hand.type(control, value);
		}
	}
}

/** Checks the answer, which is right, by what `press` does with the button. */
async function check(page: Page, name: string, press: (button: Locator) => Promise<void>) {
	const here = trial(page, name);
	await press(here.getByRole('button', { name: 'Check' }));
	await expect(here.getByRole('status').filter({ hasText: /^\W*Correct/ })).toBeVisible();
}

const byKeyboard = (page: Page): Hand => ({
	async mark(control: Locator) {
		const type = await control.getAttribute('type');
		const name = await control.getAttribute('name');
		const group = page.locator(`input[name="${name}"]`);
		if (type === 'checkbox') {
			await tabTo(page, control);
			await page.keyboard.press('Space');
			return;
		}
		await tabTo(page, group.first());
		await page.keyboard.press('Space');
		for (let presses = 0; presses < 6 && !(await control.isChecked()); presses++) {
			await page.keyboard.press('ArrowDown');
		}
	},
	async press(control: Locator) {
		await tabTo(page, control);
		await page.keyboard.press('Space');
	},
	async choose(control: Locator, value: string) {
		await tabTo(page, control);
		const at = (which: string) =>
			control.evaluate(
				(each: HTMLSelectElement, value) =>
					[...each.options].findIndex((option) => option.value === value),
				which
			);
		for (let presses = 0; presses < 12; presses++) {
			const now = await at(await control.inputValue());
			const then = await at(value);
			if (now === then) return;
			await page.keyboard.press(now < then ? 'ArrowDown' : 'ArrowUp');
		}
	},
	async type(control: Locator, text: string) {
		await tabTo(page, control);
		await page.keyboard.type(text);
	}
});

const byTap: Hand = {
	mark: (control: Locator) => control.locator('xpath=ancestor::label').tap(),
	press: (control: Locator) => control.tap(),
	async choose(control: Locator, value: string) {
		// What a phone shows for a select is its own; this is what choosing there does.
		await control.selectOption({ value });
	},
	async type(control: Locator, text: string) {
		await control.tap();
		await control.page().keyboard.type(text);
	}
};

for (const name of kindNames) {
	test.describe(name, () => {
		test('is answered by keyboard alone, and says in order what it is and what is right', async ({
			page
		}) => {
			await open(page, '/kinds/');
			const here = trial(page, name);
			await expect(here).toMatchAriaSnapshot({ name: `${name}-asked.aria.yml` });
			await here.getByRole('heading', { level: 3 }).evaluate((heading) => {
				heading.tabIndex = -1;
				heading.focus();
			});
			await answer(page, name, byKeyboard(page));
			await check(page, name, async (button) => {
				await tabTo(page, button);
				await page.keyboard.press('Enter');
			});
			await expect(here).toMatchAriaSnapshot({ name: `${name}-checked.aria.yml` });
		});

		test.describe('on a touch screen', () => {
			test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

			test('is answered by tap alone, and moves nothing when it is marked', async ({ page }) => {
				await open(page, '/kinds/');
				const here = trial(page, name);
				await answer(page, name, byTap);
				const boxes = () =>
					here
						.locator('fieldset')
						.first()
						.locator('legend, label, li, select, input, p')
						.evaluateAll((parts) =>
							parts.flatMap((each) => {
								const { x, y, width, height } = each.getBoundingClientRect();
								return width === 0 ? [] : [[x, y + scrollY, width, height].map(Math.round)];
							})
						);
				const before = await boxes();
				await check(page, name, (button) => button.tap());
				expect(await boxes()).toEqual(before);
			});
		});
	});
}

for (const [title, use] of [
	['in forced colours', { forcedColors: 'active' }],
	['in forced colours, dark', { forcedColors: 'active', colorScheme: 'dark' }]
] as const) {
	test.describe(title, () => {
		test.use({ ...use, viewport: { width: 320, height: 740 } });

		test('every state of every kind is accessible and fits', async ({ page }) => {
			await open(page, '/kinds/');
			// Colours are the reader's own here, which axe does not know.
			const found = await foundByAxe(page);
			expect(found.filter((each) => !each.startsWith('color-contrast'))).toEqual([]);
			expect(await overflow(page)).toBeLessThanOrEqual(0);
		});
	});
}

test('every state of every kind is accessible and fits with wide text spacing', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 740 });
	await open(page, '/kinds/');
	// The distances of WCAG 1.4.12.
	await page.evaluate(() => {
		for (const each of document.querySelectorAll<HTMLElement>('main, main *')) {
			each.style.lineHeight = '1.5';
			each.style.letterSpacing = '0.12em';
			each.style.wordSpacing = '0.16em';
		}
		for (const each of document.querySelectorAll<HTMLElement>('main p')) {
			each.style.marginBottom = '2em';
		}
	});
	expect(await overflow(page)).toBeLessThanOrEqual(0);
	expect(await foundByAxe(page)).toEqual([]);
});

test('every state of every kind is accessible on paper', async ({ page }) => {
	await open(page, '/kinds/');
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	expect(await foundByAxe(page)).toEqual([]);
	const paper = await page.evaluate(
		() => getComputedStyle(document.documentElement).backgroundColor
	);
	expect(paper).toBe('rgb(251, 250, 246)');
});

test('a kind that is not in a quiz is not fetched, but for the three lightest, which come with every page', async ({
	page
}) => {
	const scripts = new Set<string>();
	page.on('response', (response) => {
		if (response.request().resourceType() === 'script') scripts.add(response.url());
	});
	const kinds = [...(await loadKinds()).values()];
	/** The names of the kinds that are in the scripts fetched so far. */
	const fetched = async () => {
		const bodies = await Promise.all(
			[...scripts].map(async (url) => (await page.request.get(url)).text())
		);
		const all = bodies.join('\n');
		return kinds.filter(({ instruction }) => all.includes(instruction)).map(({ name }) => name);
	};
	await open(page, '/about/');
	const always = await fetched();
	expect(always.length).toBeLessThanOrEqual(3);
	const asked = kinds.find(({ name }) => kindsInPack.has(name) && !always.includes(name))!;
	await page.goto(`/quiz/play/?pack=ccw-2011&n=3&kinds=${asked.name}`);
	await answerByKeyboard(page);
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByRole('heading', { name: /Correct|Partly right|Not quite/ })).toBeVisible();
	expect((await fetched()).sort()).toEqual([...always, asked.name].sort());
});

for (const name of kindsInPack) {
	test(`${name}: certainty, hints, undo and flags work in a quiz`, async ({ page }) => {
		const quiz = `/quiz/play/?pack=ccw-2011&n=1&background=0&kinds=${name}`;
		await page.goto(`${quiz}&certainty=1`);
		const group = page.getByRole('group').first();
		await expect(group).toBeVisible();
		const before = await group.ariaSnapshot();
		await page.getByRole('button', { name: 'Hint' }).click();
		await expect(page.getByText(/^(Look at statement|No statement settles)/)).toBeVisible();
		const more = page.getByRole('button', { name: 'Show it' });
		if (await more.isVisible()) {
			await more.click();
			await expect(page.getByRole('listitem').locator('mark').first()).toBeVisible();
		}
		await answerByKeyboard(page);
		expect(await group.ariaSnapshot()).not.toBe(before);
		for (const undo = page.getByRole('button', { name: 'Undo' }); await undo.isVisible();) {
			await undo.click();
		}
		expect(await group.ariaSnapshot()).toBe(before);
		await page.getByRole('radio', { name: /No idea/ }).check();
		await page.getByRole('button', { name: 'Check' }).click();
		await expect(page.getByRole('heading', { name: /no answer was given/ })).toBeVisible();
		await page.getByRole('button', { name: 'Finish' }).click();
		await page.locator('summary').click();
		await expect(page.getByText('You asked where to look.')).toBeVisible();

		await page.goto(`${quiz}&mode=test`);
		const flag = page.getByRole('button', { name: 'Flag' });
		await flag.click();
		await expect(flag).toHaveAttribute('aria-pressed', 'true');
	});
}
