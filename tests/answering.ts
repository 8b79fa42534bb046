import type { Page } from 'playwright/test';
import type { Item } from '../src/bank/index.ts';

/** The codes that the address of the page names. */
export function codesIn(page: Page): string[] {
	return new URL(page.url()).searchParams.get('q')?.match(/.{5}/g) ?? [];
}

/** The item with this code, as the site serves it. */
export async function itemOf(page: Page, code: string): Promise<Item> {
	const answer = await page.request.get(`/data/ccw-2011/items/${code.slice(0, 2)}.json`);
	const items = (await answer.json()) as Item[];
	return items.find((item) => item.code === code)!;
}

/** Answers the question on the screen by the keyboard alone, rightly or not, whatever its kind. */
export async function answerByKeyboard(page: Page): Promise<void> {
	const group = page.locator('main fieldset').first();
	await group.locator(':is(input, select, textarea, button)').first().waitFor();
	const field = group.locator(':is(input[type=text], input[type=number], select)');
	if ((await group.locator('input:is([type=radio], [type=checkbox])').count()) > 0) {
		await page.keyboard.press('1');
		return;
	}
	for (let at = 0; at < (await field.count()); at++) {
		await tabTo(page, field.nth(at));
		const tag = await field.nth(at).evaluate((each) => each.tagName);
		await page.keyboard.press(tag === 'SELECT' ? 'ArrowDown' : 'x');
	}
	// What is put in order has a button for each row, until all have a number.
	const rows = group.locator('li > button[aria-pressed="false"]');
	while ((await rows.count()) > 0) {
		await tabTo(page, rows.first());
		await page.keyboard.press('Enter');
	}
}

/** Chooses what is in the menu of a quiz. */
export async function chooseInMenu(page: Page, name: string): Promise<void> {
	await page.getByRole('button', { name: 'Menu' }).click();
	await page.getByRole('button', { name, exact: true }).click();
}

/** Presses Tab, or Shift and Tab, until the control has the focus. */
export async function tabTo(page: Page, control: ReturnType<Page['locator']>): Promise<void> {
	for (let presses = 0; presses < 80; presses++) {
		const way = await control.evaluate((each) => {
			const focused = document.activeElement ?? document.body;
			if (each === focused) return 'there';
			const place = focused.compareDocumentPosition(each);
			return place & Node.DOCUMENT_POSITION_PRECEDING && focused !== document.body ? 'back' : 'on';
		});
		if (way === 'there') return;
		await page.keyboard.press(way === 'on' ? 'Tab' : 'Shift+Tab');
	}
	throw new Error(`Tab never came to ${String(control)}`);
}
