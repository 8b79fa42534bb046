import type { Page } from 'playwright/test';
import type { Briefing, Footnote } from '../src/bank/index.ts';
import { tabTo } from './answering.ts';
import { expect, open, overflow, shiftOf, test, violations, watchShift } from './page.ts';
import { takeQuiz } from './studying.ts';

async function dataOf<T>(page: Page, file: string, pack = 'ccw-2011'): Promise<T> {
	return (await (await page.request.get(`/data/${pack}/${file}.json`)).json()) as T;
}
const statementAt = (page: Page, number: number) => page.locator(`#s${number}`);
const notes = (page: Page) => page.locator('article details');
/** Opens what a reader can set on the page. */
const openFold = (page: Page) => page.locator('summary').getByText('Highlight').click();

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the briefing, its marks and its background can be read', async ({ page }) => {
		await page.goto('/read/');
		const { statements } = await dataOf<Briefing>(page, 'briefing');
		for (const place of statements.keys()) await expect(statementAt(page, place + 1)).toBeVisible();
		await expect(statementAt(page, 7)).toContainText('would have');
		await notes(page).first().locator('summary').click();
		await expect(page.getByText('Background, not in the report').first()).toBeVisible();
		await expect(notes(page).first().getByRole('listitem').first()).toBeVisible();
	});
});

test('the text begins on the first screen of a phone, and is not crowded for who is new', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await open(page, '/read/');
	const box = await statementAt(page, 1).boundingBox();
	expect(box!.y + box!.height).toBeLessThan(740 * 0.75);
	await expect(page.getByRole('radio').first()).toBeHidden();
	await expect(statementAt(page, 1).locator('.known')).toHaveCount(0);
});

test('every statement shows what it is and whose word, and each sort can be picked out', async ({
	page
}) => {
	await open(page, '/read/');
	await openFold(page);
	const { statements, asserters } = await dataOf<Briefing>(page, 'briefing');
	const marks = { stated: '', conditional: 'would have', unclear: 'unclear' };
	for (const [place, { modality, asserter }] of statements.entries()) {
		const shown = await statementAt(page, place + 1)
			.locator('.says')
			.allInnerTexts();
		const whose = asserter === 'source' ? '' : `according to ${asserters[asserter]}`;
		expect(shown.map((text) => text.replace(/\s+/g, ' '))).toEqual(
			[marks[modality], whose].filter((word) => word !== '')
		);
	}
	const counted = (modality: string) =>
		statements.filter((each) => each.modality === modality).length;
	const claimed = statements.filter(({ asserter }) => asserter !== 'source').length;
	const picks: [string, number][] = [
		['All', statements.length],
		['Happened', counted('stated')],
		['Would have', counted('conditional')],
		['Unclear', counted('unclear')],
		['Claimed', claimed]
	];
	const colour = (number: number) =>
		statementAt(page, number).evaluate((each) => getComputedStyle(each).color);
	const plain = await colour(1);
	const last = statementAt(page, statements.length);
	const before = await last.boundingBox();
	for (const [name, count] of picks) {
		await page.getByRole('radio', { name: `${name} ${count}` }).check();
		const colours = await Promise.all(statements.map((_, place) => colour(place + 1)));
		expect(colours.filter((each) => each === plain)).toHaveLength(count);
		// Nothing moves, and what is picked out may be far down: a link leads there.
		expect(await last.boundingBox()).toEqual(before);
		const lead = page.getByRole('link', { name: `First: statement ${colours.indexOf(plain) + 1}` });
		await expect(lead).toHaveCount(name === 'All' ? 0 : 1);
	}
});

test('who comes from the cards, of a topic or all, is led back to them', async ({ page }) => {
	await open(page, '/cards/?topics=parties');
	await page.getByRole('button', { name: 'Show answer' }).click();
	await page
		.getByRole('link', { name: /^Statement \d+ in the briefing$/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/read\/#s\d+$/);
	await statementAt(page, 5).locator('summary').click();
	await page.getByRole('link', { name: 'Back to your cards' }).click();
	await expect(page).toHaveURL(/\/cards\/\?topics=parties$/);
	// The answer is open as it was left; while it is, the way back outlives a reload.
	const good = page.getByRole('button', { name: 'Good' });
	await expect(good).toBeVisible();
	await open(page, '/read/');
	await page.getByRole('link', { name: 'Back to your cards' }).click();
	await good.click();
	await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
	await open(page, '/read/');
	await expect(page.getByRole('link', { name: 'Back to your cards' })).toHaveCount(0);
});

test('how long it takes is told by its words', async ({ page }) => {
	await open(page, '/read/');
	await expect(page.getByText('18 statements · 2 minutes')).toBeVisible();
	await openFold(page);
	await expect(page.getByText(/^Background notes, here and in cards/)).toContainText(
		/\(\d+ minutes in all\)/
	);
});

test('each background fact is one note with its source, and the switch holds over a reload', async ({
	page,
	complaints
}) => {
	await open(page, '/read/');
	const footnotes = await dataOf<Footnote[]>(page, 'footnotes');
	expect(footnotes.length).toBeGreaterThan(40);
	for (const { id, text, asOf, sources } of footnotes) {
		const note = page.locator(`#note-${id}`);
		await expect(note).toHaveCount(1);
		await expect(note).toContainText(text);
		// The day of what is told is named where the years of its sources do not say it.
		const isPlain = sources.every(({ year }) => String(year) === asOf);
		await expect(note.getByText(`As of ${asOf}`)).toHaveCount(isPlain ? 0 : 1);
		for (const { url, title, publisher } of sources) {
			const link = note.locator(`a[href="${url}"]`);
			await expect(link).toContainText(publisher);
			await expect(link).toHaveAttribute('title', title);
		}
	}
	await openFold(page);
	const off = page.getByRole('checkbox', { name: 'Background notes, here and in cards' });
	await expect(off).toBeChecked();
	await off.uncheck();
	await expect(notes(page).first().locator('summary')).toBeHidden();

	// Before the scripts of the page run, too, so that nothing jumps.
	await page.route('**/_app/**/*.js', (route) => route.abort());
	await page.goto('/read/');
	await expect(notes(page)).not.toHaveCount(0);
	await expect(notes(page).first().locator('summary')).toBeHidden();
	await page.unroute('**/_app/**/*.js');
	expect(complaints.splice(0)).toContainEqual(expect.stringContaining('ERR_FAILED'));
	await open(page, '/read/');
	await openFold(page);
	await expect(off).not.toBeChecked();
	await expect(notes(page).first().locator('summary')).toBeHidden();
	await off.check();
	await expect(notes(page).first().locator('summary')).toBeVisible();
	await page.reload();
	await openFold(page);
	await expect(off).toBeChecked();
	await expect(notes(page).first().locator('summary')).toBeVisible();
});

test('the notes of one statement are open at a time, by the keyboard alone, and beside it if there is room', async ({
	page
}) => {
	const chip = (number: number) => statementAt(page, number).locator('summary');
	const shown = (number: number) => statementAt(page, number).locator('.notes');
	await page.setViewportSize({ width: 360, height: 740 });
	await open(page, '/read/');
	await expect(chip(5)).toHaveText('2 notes on statement 5');
	await tabTo(page, chip(5));
	await page.keyboard.press('Enter');
	await expect(shown(5)).toBeVisible();
	await tabTo(page, chip(6));
	await page.keyboard.press('Enter');
	await expect(shown(6)).toBeVisible();
	await expect(shown(5)).toBeHidden();

	await page.setViewportSize({ width: 1280, height: 800 });
	const gap = async () =>
		(await statementAt(page, 7).boundingBox())!.y - (await statementAt(page, 6).boundingBox())!.y;
	const open6 = await gap();
	await chip(6).click();
	await expect(shown(6)).toBeHidden();
	expect(await gap()).toBe(open6);
	await chip(6).click();
	const [text, note] = [await statementAt(page, 6).boundingBox(), await shown(6).boundingBox()];
	expect(note!.x).toBeGreaterThan(text!.x + text!.width);
});

test('a pack of one sort of statements and without background has nothing to set', async ({
	page
}) => {
	await open(page, '/read/fact-or-claim/');
	expect(await dataOf<Footnote[]>(page, 'footnotes', 'fact-or-claim')).toEqual([]);
	await expect(page.locator('main').locator('details, input')).toHaveCount(0);
	await expect(page.getByText('10 statements · 1 minute')).toBeVisible();
});

test('three questions before, the briefing, and five after; it then says what is known', async ({
	page
}) => {
	await open(page, '/read/');
	await expect(page.getByText(/facts known/)).toHaveCount(0);
	const before = await statementAt(page, 18).boundingBox();
	await page.getByRole('link', { name: 'Try three questions first' }).click();
	await expect(page.getByText('Question 1 of 3')).toBeVisible();
	expect(await page.title()).toContain('Question 1 of 3');

	const { given } = await takeQuiz(
		page,
		'/quiz/play/?pack=ccw-2011&n=3&kinds=choice&background=0',
		() => ({ isRight: true })
	);
	await page.getByRole('link', { name: 'Read the briefing' }).click();
	await expect(page).toHaveURL(/\/read\/$/);
	const facts = await dataOf<{ id: string; evidence: string[] }[]>(page, 'facts');
	const known = new Set(given.flatMap((each) => each.facts));
	for (let number = 1; number <= 18; number++) {
		const own = facts.filter(({ evidence }) => evidence.includes(`s${number}`));
		const count = own.filter(({ id }) => known.has(id)).length;
		const words = `${count} of ${own.length} ${own.length === 1 ? 'fact' : 'facts'} known`;
		await expect(statementAt(page, number)).toContainText(words);
	}
	await expect(page.getByRole('link', { name: 'Back to your result' })).toBeVisible();
	await page.getByRole('link', { name: 'What do you remember?' }).click();
	await expect(page.getByText('Question 1 of 5')).toBeVisible();

	// Nothing moves for what is known.
	await watchShift(page);
	await open(page, '/read/');
	await expect(page.getByText(/facts known/).first()).toBeAttached();
	expect(await shiftOf(page)).toBe(0);
	expect((await statementAt(page, 18).boundingBox())!.y).toBe(before!.y);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`${colorScheme}`, () => {
		test.use({ colorScheme });

		test('the page is accessible and fits, with all notes open and with what is known', async ({
			page
		}) => {
			await takeQuiz(page, '/quiz/play/?pack=ccw-2011&n=2&kinds=choice', () => ({ isRight: true }));
			await open(page, '/read/#s7');
			await expect(page.getByText(/facts known/).first()).toBeAttached();
			await openFold(page);
			await page.getByRole('radio', { name: /Would have/ }).check();
			for (const width of [320, 1280]) {
				await page.setViewportSize({ width, height: 740 });
				await page.evaluate(() => {
					for (const details of document.querySelectorAll('article details')) {
						details.removeAttribute('name');
						details.setAttribute('open', '');
					}
				});
				expect(await violations(page)).toEqual([]);
				expect(await overflow(page)).toBeLessThanOrEqual(0);
			}
		});
	});
}
