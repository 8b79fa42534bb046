import type { Locator, Page } from 'playwright/test';
import type { Example } from '../src/kinds/kind.ts';
import { answerByKeyboard, tabTo } from './answering.ts';
import { expect, open, overflow, test, violations } from './page.ts';

const names = [
	'choice',
	'multi',
	'verdict',
	'cloze',
	'match',
	'order',
	'sort',
	'short',
	'number'
] as const;
const examples = new Map<string, Example>(
	await Promise.all(
		names.map(async (name): Promise<[string, Example]> => {
			const { examples } = (await import(`../src/kinds/${name}/examples.ts`)) as {
				examples: Example[];
			};
			return [name, examples[0]!];
		})
	)
);

/** The place on the page of all kinds where the first example of a kind can be tried. */
function trial(page: Page, name: string): Locator {
	return page.locator(`[data-state="${name}: ${examples.get(name)!.title}, to try"]`);
}

/** What to choose or type in each control that has a name, by the end of that name. */
function entriesOf(name: string): [control: string, value: string][] {
	const { right, spec } = examples.get(name)!;
	if (name === 'order') return (right as string[]).map((id, place) => [id, String(place)]);
	if (name === 'short' || name === 'number') return [['', right as string]];
	void spec;
	return Object.entries(right as Record<string, string>);
}

/** Gives the right answer; `act` says how a control is worked. */
async function answer(
	page: Page,
	name: string,
	act: {
		mark: (control: Locator) => Promise<void>;
		choose: (control: Locator, value: string) => Promise<void>;
		type: (control: Locator, text: string) => Promise<void>;
	}
): Promise<void> {
	const here = trial(page, name);
	const { right } = examples.get(name)!;
	if (['choice', 'verdict', 'multi'].includes(name)) {
		for (const value of [right].flat() as string[]) {
			await act.mark(here.locator(`input[value="${value}"]`));
		}
		return;
	}
	for (const [control, value] of entriesOf(name)) {
		const field = here.locator(
			control === '' ? 'input[type=text]' : `[name$="-${control}"]:is(select, input)`
		);
		if ((await field.evaluate((each) => each.tagName)) === 'SELECT') await act.choose(field, value);
		else await act.type(field, value);
	}
}

const byKeyboard = (page: Page) => ({
	async mark(control: Locator) {
		const type = await control.getAttribute('type');
		const group = control.locator('xpath=ancestor::fieldset[1]').locator('input');
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

const byTap = {
	mark: (control: Locator) => control.locator('xpath=ancestor::label').tap(),
	async choose(control: Locator, value: string) {
		const up = control.locator('xpath=..').getByRole('button', { name: /^Move up/ });
		if ((await up.count()) === 0) {
			// What a phone shows for a select is its own; this is what choosing there does.
			await control.selectOption({ value });
		} else {
			const entry = await up.getAttribute('aria-label');
			const own = control.page().getByRole('button', { name: entry!, exact: true }).first();
			const place = own.locator('xpath=..').locator('select');
			while (Number(await place.inputValue()) > Number(value)) await own.tap();
		}
	},
	async type(control: Locator, text: string) {
		await control.tap();
		await control.page().keyboard.type(text);
	}
};

test('every kind is among those tried here', async ({ page }) => {
	await open(page, '/kinds/');
	const shown = await page
		.getByRole('heading', { level: 2 })
		.evaluateAll((headings) => headings.map((each) => each.id));
	expect([...shown].sort()).toEqual([...names].sort());
});

for (const name of names) {
	test.describe(name, () => {
		test('is answered and checked by keyboard alone', async ({ page }) => {
			await open(page, '/kinds/');
			const here = trial(page, name);
			await here.getByRole('heading', { level: 3 }).evaluate((heading) => {
				heading.tabIndex = -1;
				heading.focus();
			});
			await answer(page, name, byKeyboard(page));
			await tabTo(page, here.getByRole('button', { name: 'Check' }));
			await page.keyboard.press('Enter');
			await expect(here.getByRole('status').filter({ hasText: /^\W*Correct/ })).toBeVisible();
		});

		test.describe('on a touch screen', () => {
			test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

			test('is answered and checked by tap alone', async ({ page }) => {
				await open(page, '/kinds/');
				const here = trial(page, name);
				await answer(page, name, byTap);
				await here.getByRole('button', { name: 'Check' }).tap();
				await expect(here.getByRole('status').filter({ hasText: /^\W*Correct/ })).toBeVisible();
			});
		});

		test('moves nothing when it is marked', async ({ page }) => {
			await page.setViewportSize({ width: 360, height: 740 });
			await open(page, '/kinds/');
			const here = trial(page, name);
			await answer(page, name, byTapless);
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
			await here.getByRole('button', { name: 'Check' }).click();
			await expect(here.getByRole('status').filter({ hasText: /^\W*Correct/ })).toBeVisible();
			expect(await boxes()).toEqual(before);
		});

		test('says in order what it is, what was answered and what is right', async ({ page }) => {
			await open(page, '/kinds/');
			const here = trial(page, name);
			await expect(here).toMatchAriaSnapshot({ name: `${name}-asked.aria.yml` });
			await answer(page, name, byTapless);
			await here.getByRole('button', { name: 'Check' }).click();
			await expect(here.getByRole('status').filter({ hasText: /^\W*Correct/ })).toBeVisible();
			await expect(here).toMatchAriaSnapshot({ name: `${name}-checked.aria.yml` });
		});
	});
}

/** Works controls straight away, where how is not the question. */
const byTapless = {
	mark: (control: Locator) => control.check(),
	choose: async (control: Locator, value: string) => {
		await control.selectOption({ value });
	},
	type: (control: Locator, text: string) => control.fill(text)
};

for (const [title, use] of [
	['in forced colours', { forcedColors: 'active' }],
	['in forced colours, dark', { forcedColors: 'active', colorScheme: 'dark' }]
] as const) {
	test.describe(title, () => {
		test.use({ ...use, viewport: { width: 320, height: 740 } });

		test('every state of every kind is accessible and fits', async ({ page }) => {
			await open(page, '/kinds/');
			// Colours are the reader's own here, which axe does not know.
			const found = await violations(page);
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
	expect(await violations(page)).toEqual([]);
});

test('every state of every kind is accessible on paper', async ({ page }) => {
	await open(page, '/kinds/');
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	expect(await violations(page)).toEqual([]);
	const paper = await page.evaluate(
		() => getComputedStyle(document.documentElement).backgroundColor
	);
	expect(paper).toBe('rgb(251, 250, 246)');
});

test('a kind that is not in a quiz is not fetched', async ({ page }) => {
	const scripts: string[] = [];
	page.on('response', (response) => {
		if (response.request().resourceType() === 'script') {
			scripts.push(...[response].map((each) => each.url()));
		}
	});
	await page.goto('/quiz/play/?pack=ccw-2011&n=3&kinds=verdict');
	await page.getByRole('radio').first().check();
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByRole('heading', { name: /Correct|Not quite/ })).toBeVisible();
	const bodies = await Promise.all(
		[...new Set(scripts)].map(async (url) => (await page.request.get(url)).text())
	);
	const all = bodies.join('\n');
	expect(all).toContain('Is this true, false, or not stated');
	for (const other of ['Put these in order', 'Type a number', 'Fill every gap']) {
		expect(all).not.toContain(other);
	}
});

for (const name of names) {
	test(`${name}: certainty, hints, undo and flags work in a quiz`, async ({ page }) => {
		const quiz = `/quiz/play/?pack=ccw-2011&n=1&background=0&kinds=${name}`;
		await page.goto(`${quiz}&certainty=1`);
		const group = page.getByRole('group').first();
		await expect(group).toBeVisible();
		const before = await group.ariaSnapshot();
		await page.getByRole('button', { name: 'Show me where to look' }).click();
		await expect(page.getByText(/^(Look at statement|No statement settles)/)).toBeVisible();
		const more = page.getByRole('button', { name: 'Show me the statement' });
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
		await expect(page.getByText('You asked where to look.')).toBeVisible();

		await page.goto(`${quiz}&mode=test`);
		const flag = page.getByRole('button', { name: 'Flag' });
		await flag.click();
		await expect(flag).toHaveAttribute('aria-pressed', 'true');
	});
}
