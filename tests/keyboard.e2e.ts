/** Whole walks by the keyboard alone, with the focus in sight all the way; quizzes and cards have their own. */
import type { Page } from 'playwright/test';
import { writeResultCode } from '../src/class/index.ts';
import { loadKinds } from '../src/kinds/index.ts';
import { tabTo } from './answering.ts';
import { expect, open, shiftOf, test, watchShift } from './page.ts';
import { codedQuizOf } from './taking.ts';

test.use({ viewport: { width: 360, height: 740 }, contextOptions: { reducedMotion: 'reduce' } });

/** What is wrong with the focus: it is lost, out of sight, under something, or not to be seen. */
function focusFault(page: Page): Promise<string> {
	return page.evaluate(() => {
		const focused = document.activeElement;
		if (!focused || focused === document.body) return 'nothing has the focus';
		const name = focused.outerHTML.slice(0, 120);
		// What has the size of a sign shows its focus around its words.
		const around = [focused, focused.closest('label'), focused.nextElementSibling];
		const shown = around.find((each) => {
			if (!each || each.getBoundingClientRect().width < 2) return false;
			const { outlineStyle, outlineWidth } = getComputedStyle(each);
			return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
		});
		if (!shown) return `no ring: ${name}`;
		const { top, bottom, left, right } = shown.getBoundingClientRect();
		if (bottom <= 0 || top >= innerHeight) return `out of sight: ${name}`;
		const y = (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2;
		const hit = document.elementFromPoint((left + right) / 2, y);
		return shown.contains(hit) || hit?.contains(shown)
			? ''
			: `under ${hit?.outerHTML.slice(0, 80)}: ${name}`;
	});
}

/** Expects that the focus is in sight, once the page has done what was asked of it. */
const expectFocus = (page: Page, after: string) =>
	expect.poll(() => focusFault(page), `the focus after ${after}`).toBe('');

/** Goes to a control by Tab and presses a key on it. */
async function press(page: Page, control: ReturnType<Page['locator']>, key: string): Promise<void> {
	await control.waitFor({ state: 'attached' });
	await tabTo(page, control);
	await expectFocus(page, `Tab to ${String(control)}`);
	await page.keyboard.press(key);
	await expectFocus(page, `${key} on ${String(control)}`);
}

const fold = (page: Page, title: string) =>
	page.locator('summary').filter({ has: page.getByText(title, { exact: true }) });

test('a quiz is chosen, copied and begun', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await watchShift(page);
	await open(page, '/quiz/');
	expect(await shiftOf(page)).toBe(0);
	const topic = page.getByRole('checkbox', { name: 'Who took part?' });
	await press(page, topic, 'Space');
	await expect(topic).toBeChecked();
	await press(page, page.getByRole('radio', { name: '10', exact: true }), 'ArrowLeft');
	await expect(page.getByRole('radio', { name: '5', exact: true })).toBeChecked();
	await press(page, fold(page, 'How'), 'Enter');
	await press(page, page.getByRole('radio', { name: /^Practice/ }), 'ArrowDown');
	await expect(page.getByRole('radio', { name: /^Test/ })).toBeChecked();
	await press(page, page.getByRole('button', { name: 'Copy link' }), 'Enter');
	await expect(page.getByText('Copied. Everybody who opens it')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/[?&]mode=test/);
	const start = page.getByRole('link', { name: 'Start five questions' });
	await tabTo(page, start);
	await expectFocus(page, 'Tab to Start');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Question 1 of 5', { exact: true })).toBeVisible();
	await expect(page).toHaveURL(/[?&]mode=test/);
	// A new page begins at its top, and a key answers at once.
	await page.keyboard.press('1');
	await press(page, page.getByRole('button', { name: 'Next' }), 'Enter');
	await expect(page.getByText('Question 2 of 5', { exact: true })).toBeVisible();
	await expectFocus(page, 'Next');
});

test('a quiz is handed out, taken up from its cover, and its results say what to teach again', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await watchShift(page);
	await open(page, '/teach/');
	await expect(page.locator('main ol > li:has(summary)')).toHaveCount(10);
	expect(await shiftOf(page)).toBe(0);
	await tabTo(page, page.getByLabel('Title, as your class sees it'));
	await page.keyboard.type('Talks, 10B');
	await expectFocus(page, 'the title');
	await press(page, page.locator('main ol > li summary').first(), 'Enter');
	await press(page, page.getByRole('button', { name: 'Move down' }).first(), 'Enter');
	await press(page, page.getByRole('button', { name: 'Undo' }), 'Enter');
	await press(
		page,
		page.getByRole('button', { name: 'Another question instead of 1', exact: true }),
		'Enter'
	);
	await press(page, fold(page, 'Class and results'), 'Enter');
	await tabTo(page, page.getByLabel('Learners in the class'));
	await page.keyboard.type('3');
	await expectFocus(page, 'the size of the class');
	await press(page, page.getByRole('button', { name: 'Copy link' }), 'Enter');
	await expect(page.getByText('Copied. Everybody who opens it')).toBeVisible();
	const address = new URL(await page.evaluate(() => navigator.clipboard.readText()));
	const link = address.search.slice(1);
	expect(Object.fromEntries(address.searchParams)).toMatchObject({
		title: 'Talks, 10B',
		class: '3'
	});

	await page.goto(`/quiz/play/?${link}`);
	const number = page.getByLabel('Your number on the class list');
	await press(page, page.getByRole('button', { name: 'Start', exact: true }), 'Enter');
	await expect(number).toBeFocused();
	await page.keyboard.press('2');
	await expect(number).toHaveValue('2');
	await press(page, page.getByRole('button', { name: 'Start', exact: true }), 'Enter');
	await expect(page.getByText('Question 1 of 10', { exact: true })).toBeVisible();
	await expectFocus(page, 'Start on the cover');

	const quiz = await codedQuizOf(page, link);
	const kinds = await loadKinds();
	const codes = [1, 2, 3].map((number) =>
		writeResultCode(quiz, { number, sitting: 1, mark: 7 * number }, (code) => {
			const item = quiz.items.get(code)!;
			return number === 1 ? { response: kinds.get(item.kind)!.key(item.spec) } : undefined;
		})
	);
	await open(page, `/teach/results/?${link}`);
	await tabTo(page, page.getByRole('textbox', { name: 'Add results' }));
	// As pasting does, which a browser without a screen keeps for itself.
	await page.keyboard.insertText(codes.join('\n'));
	await expectFocus(page, 'pasting');
	expect(await shiftOf(page)).toBe(0);
	await press(page, page.getByRole('button', { name: 'Add', exact: true }), 'Enter');
	await expect(page.getByText('3 codes found.')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Teach these again');
	await expectFocus(page, 'adding');
	await expect(page.locator('main > ol > li:has(h2)')).toHaveCount(3);
	await press(page, fold(page, 'Figures'), 'Enter');
	const table = page.getByRole('table', { name: 'Points of each learner by question' });
	await expect(table.getByRole('row')).toHaveCount(4);
	await press(page, page.getByRole('button', { name: 'Copy column of points' }), 'Enter');
	await expect(page.getByText('Copied: the points, in the order of your list.')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('10\n0\n0');
	const more = page.getByRole('link', { name: /more questions? on this/ }).first();
	await tabTo(page, more);
	await expectFocus(page, 'Tab to more questions');
});
