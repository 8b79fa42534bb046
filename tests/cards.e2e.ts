import type { Page, Route } from 'playwright/test';
import type { Briefing, PackFact } from '../src/bank/index.ts';
import { encodeBlock, type LogRecord } from '../src/log/index.ts';
import { answerByKeyboard, tabTo } from './answering.ts';
import { expect, open, overflow, shiftOf, test, violations, watchShift } from './page.ts';

const show = (page: Page) => page.getByRole('button', { name: 'Show answer' });
const good = (page: Page) => page.getByRole('button', { name: /^Good/ });
const again = (page: Page) => page.getByRole('button', { name: /^Again/ });
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
/** The words of a card that are seen: a heading that is cut by a gap is only said. */
const front = (page: Page) =>
	page.locator('h1:not(.visually-hidden), h1.visually-hidden + p').first();
const answer = (page: Page) => page.getByRole('status').filter({ hasText: /^\s*Answer:/ });
const source = (page: Page) => page.getByText(/^Source/);
const left = (page: Page, count: number) => page.getByText(`${count} left`, { exact: true });

/** What the end says: what was gained, if anything was. */
const DONE = /^(You know \d+ more facts?|Done for now)$/;

/** Waits until a tap is no longer the second of a double tap, by the clock of the page. */
async function untilTapIsSingle(page: Page): Promise<void> {
	const from = await page.evaluate(() => performance.now());
	await page.waitForFunction((from) => performance.now() - from > 400, from);
}

/** Settings as the page of settings stores them. */
async function set(page: Page, settings: Record<string, unknown>): Promise<void> {
	await page.addInitScript(
		(text) => localStorage.setItem('footnote:settings', text),
		JSON.stringify({ v: 1, ...settings })
	);
}

/** Reviews by card that were given at noon, so many days before 20 May 2030, the first ones first. */
async function review(
	page: Page,
	reviews: readonly { pack: string; fact: string; rating: 1 | 3; daysAgo: number }[]
): Promise<void> {
	const noon = new Date('2030-05-20T12:00:00').getTime();
	await page.clock.install({ time: noon });
	const records = reviews.map(({ daysAgo, ...review }, number): LogRecord => ({
		...{ type: 'rating', millis: 900, ...review },
		...{ writer: 'before', number, clock: number + 1, at: noon - daysAgo * 24 * 3600e3 }
	}));
	const { key, value } = encodeBlock(records);
	await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [
		key,
		value
	] as const);
}

/** What is served of a pack under this name. */
async function dataOf<T>(page: Page, pack: string, name: string): Promise<T> {
	return (await (await page.request.get(`/data/${pack}/${name}.json`)).json()) as T;
}

/** Rates the cards that come, and gives what each asked. */
async function rateAll(page: Page, ratings: readonly ('Again' | 'Good')[]): Promise<string[]> {
	const asked = [];
	for (const rating of ratings) {
		await show(page).click();
		asked.push((await heading(page).textContent())!.trim());
		await (rating === 'Again' ? again(page) : good(page)).click();
	}
	return asked;
}

test('a sitting is done by keyboard alone, and every answer shows its source', async ({ page }) => {
	await open(page, '/');
	await tabTo(page, page.getByRole('link', { name: 'Cards', exact: true }));
	await page.keyboard.press('Enter');
	await expect(show(page)).toBeVisible();
	for (let number = 10; number >= 1; number--) {
		await expect(left(page, number)).toBeVisible();
		await page.keyboard.press(number % 2 ? 'Enter' : 'Space');
		await expect(answer(page)).toBeVisible();
		const statement = page.getByRole('link', { name: /^Statement \d+ in the briefing$/ });
		expect(await statement.first().getAttribute('href')).toMatch(/\/read\/#s\d+$/);
		if (number === 8) await page.keyboard.press('3');
		else await page.keyboard.press(number % 2 ? 'Enter' : 'Space');
		if (number > 1) await expect(heading(page)).toBeFocused();
	}
	await expect(heading(page)).toHaveText(DONE);
	await expect(heading(page)).toBeFocused();
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
});

test('what was not known comes back after five other cards, until it is known', async ({
	page
}) => {
	await page.goto('/cards/');
	const [first] = await rateAll(page, ['Again']);
	await expect(left(page, 10)).toBeVisible();
	const others = await rateAll(page, Array<'Good'>(5).fill('Good'));
	expect(others).not.toContain(first);
	// It is asked in another way, and no rating of today moves its day any more.
	await expect(heading(page)).not.toHaveText(first!);
	await expect(left(page, 5)).toBeVisible();
	await show(page).click();
	await expect(again(page)).toHaveAccessibleName('Again in 4 cards');
	await expect(good(page)).toHaveAccessibleName('Good in 1 day');
	await again(page).click();
	await rateAll(page, Array<'Good'>(4).fill('Good'));
	await expect(left(page, 1)).toBeVisible();
	await show(page).click();
	await expect(again(page)).toHaveAccessibleName('Again next');
	await good(page).click();
	await expect(heading(page)).toHaveText(DONE);
	await expect(page.getByText('10 cards', { exact: true })).toBeVisible();
	await expect(page.getByRole('link', { name: /you missed/ })).toHaveCount(0);
});

test('a key that is held down acts once', async ({ page }) => {
	await page.goto('/cards/');
	await expect(show(page)).toBeVisible();
	await page.keyboard.down('Space');
	for (let time = 0; time < 5; time++) await page.keyboard.down('Space');
	await page.keyboard.up('Space');
	await expect(answer(page)).toBeVisible();
	await expect(left(page, 10)).toBeVisible();
	await page.keyboard.press('Space');
	await expect(left(page, 9)).toBeVisible();
	await expect(show(page)).toBeVisible();
});

test.describe('on a phone', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

	test('a sitting is done by tapping alone', async ({ page }) => {
		await page.goto('/cards/');
		for (let number = 10; number >= 1; number--) {
			await expect(left(page, number)).toBeVisible();
			// The card itself, and the button, show the answer.
			if (number % 2) await show(page).tap();
			else await page.locator('.card').tap({ position: { x: 8, y: 8 } });
			await expect(answer(page)).toBeVisible();
			for (const button of [again(page), good(page)]) {
				const box = (await button.boundingBox())!;
				expect(box.height).toBeGreaterThanOrEqual(48);
				expect(box.y + box.height).toBeLessThanOrEqual(740);
			}
			await good(page).tap();
		}
		await expect(heading(page)).toHaveText(DONE);
		await undo(page).tap();
		await expect(left(page, 1)).toBeVisible();
	});

	test('a double tap shows the answer and rates nothing', async ({ page }) => {
		await page.goto('/cards/');
		await show(page).tap({ trial: true });
		const box = (await show(page).boundingBox())!;
		// Where Good will be.
		const [x, y] = [box.x + box.width * 0.75, box.y + box.height / 2];
		await Promise.all([page.touchscreen.tap(x, y), page.touchscreen.tap(x, y)]);
		await expect(answer(page)).toBeVisible();
		await expect(left(page, 10)).toBeVisible();
		await untilTapIsSingle(page);
		await page.touchscreen.tap(x, y);
		await expect(left(page, 9)).toBeVisible();
	});

	test('a double tap on Good rates one card and shows nothing of the next', async ({ page }) => {
		await set(page, { sittingLength: 2 });
		await page.goto('/cards/');
		for (const count of [9, 8]) {
			await show(page).tap();
			await untilTapIsSingle(page);
			const box = (await good(page).boundingBox())!;
			const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
			await Promise.all([page.touchscreen.tap(x, y), page.touchscreen.tap(x, y)]);
			// After the second, it is not the rest either that is skipped.
			if (count === 8) await expect(heading(page)).toHaveText('Take a break?');
			if (count === 8) await expect(page.getByText('8 cards left.')).toBeVisible();
			else await expect(left(page, count)).toBeVisible();
			await untilTapIsSingle(page);
			await expect(answer(page)).toHaveCount(0);
			await expect(good(page)).toHaveCount(0);
		}
		await expect(heading(page)).toHaveText('Take a break?');
	});

	test('a tap that closes the meaning of a word does not show the answer', async ({ page }) => {
		const facts = await dataOf<PackFact[]>(page, 'ccw-2011', 'facts');
		const before = facts.slice(0, 10).map(({ id }) => id);
		await review(
			page,
			before.map((fact) => ({ pack: 'ccw-2011', fact, rating: 1 as const, daysAgo: 2 }))
		);
		await set(page, { newPerDay: 0 });
		await page.goto('/cards/');
		const word = page.locator('.card .front button').first();
		for (let card = 0; card < 9 && !(await word.isVisible()); card++) {
			await rateAll(page, ['Good']);
			await expect(show(page)).toBeVisible();
		}
		await word.tap();
		await expect(page.getByRole('note')).toBeVisible();
		const card = (await page.locator('.card').boundingBox())!;
		const free = [card.x + card.width - 8, card.y + 8] as const;
		await page.touchscreen.tap(...free);
		await expect(page.getByRole('note')).toHaveCount(0);
		await expect(show(page)).toBeVisible();
		await untilTapIsSingle(page);
		await page.touchscreen.tap(...free);
		await expect(answer(page)).toBeVisible();
	});

	test('a phone is told of no keys', async ({ page }) => {
		await page.goto('/cards/');
		await expect(show(page)).toBeVisible();
		await expect(page.getByRole('button', { name: 'Keys' })).toBeHidden();
	});

	test('at the end, Undo stands in the page and nothing lies over it', async ({ page }) => {
		await set(page, { newPerDay: 1 });
		await page.goto('/cards/');
		await rateAll(page, ['Good']);
		await expect(heading(page)).toHaveText(DONE);
		await expect(page.locator('.bar')).toHaveCount(0);
		await expect(page.getByText('Saved', { exact: true })).toBeVisible();
		await undo(page).tap();
		await expect(answer(page)).toBeVisible();
	});
});

test('a double click shows the answer and rates nothing', async ({ page }) => {
	await page.goto('/cards/');
	const box = (await show(page).boundingBox())!;
	await page.mouse.dblclick(box.x + box.width * 0.75, box.y + box.height / 2);
	await expect(answer(page)).toBeVisible();
	await expect(left(page, 10)).toBeVisible();
});

test('undo goes back from the last screen, card by card, to each answer', async ({ page }) => {
	await page.goto('/cards/');
	const asked = await rateAll(page, ['Good', ...Array<'Good'>(9).fill('Good')]);
	await expect(heading(page)).toHaveText(DONE);
	for (const [step, front] of asked.toReversed().entries()) {
		if (step % 2) await page.keyboard.press('Control+z');
		else await undo(page).click();
		await expect(heading(page)).toHaveText(front);
		await expect(answer(page)).toBeVisible();
		await expect(left(page, step + 1)).toBeVisible();
	}
	await expect(undo(page)).toHaveCount(0);
	await page.keyboard.press('Enter');
	await expect(left(page, 9)).toBeVisible();
	await page.keyboard.press('u');
	await expect(left(page, 10)).toBeVisible();
});

test('a reload keeps the place, and what was rated', async ({ page }) => {
	await page.goto('/cards/');
	await rateAll(page, ['Good', 'Good']);
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	const front = (await heading(page).textContent())!;
	await page.reload();
	await expect(left(page, 8)).toBeVisible();
	await expect(heading(page)).toHaveText(front);
});

test('what was not known comes back the next day, and what was known does not', async ({
	page
}) => {
	await page.clock.install({ time: new Date('2030-05-01T10:00:00') });
	await set(page, { newPerDay: 3 });
	await page.goto('/cards/');
	await rateAll(page, ['Good', 'Good', 'Again', 'Good']);
	await expect(page.getByText('Next: 1 card tomorrow.')).toBeVisible();
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	await page.clock.setSystemTime(new Date('2030-05-02T10:00:00'));
	await set(page, { newPerDay: 0 });
	await page.reload();
	await expect(left(page, 1)).toBeVisible();
	// The third fact of the pack, asked in another way than yesterday.
	await expect(page.getByText('Fill the gap')).toBeVisible();
	await expect(
		page.getByRole('heading', { name: /^The Oslo Convention is blank ?\.$/ })
	).toBeVisible();
	await rateAll(page, ['Good']);
	await expect(heading(page)).toHaveText(DONE);
	await expect(page.getByText('Next review in 2 days.')).toBeVisible();
});

test('with nothing due, the page says so, and ten more can be learned', async ({ page }) => {
	await set(page, { newPerDay: 1 });
	await page.goto('/cards/');
	await rateAll(page, ['Good']);
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	// As in another tab, which knows nothing of this sitting.
	await page.evaluate(() => sessionStorage.clear());
	await page.reload();
	await expect(heading(page)).toHaveText('Nothing is due');
	await expect(page.getByText('Next review in 3 days.')).toBeVisible();
	await expect(page.getByText(/\d+ facts are still new \(1 a day\)/)).toBeVisible();
	await page.getByRole('button', { name: 'Learn 10 more today' }).click();
	await expect(left(page, 10)).toBeVisible();
	await rateAll(page, ['Good']);
	await page.reload();
	await expect(left(page, 9)).toBeVisible();
});

test('who looks a statement up comes back to the answer, and can still undo', async ({ page }) => {
	await page.goto('/cards/');
	const asked = await rateAll(page, ['Good', 'Again']);
	await show(page).click();
	const front = (await heading(page).textContent())!.trim();
	const statement = page.getByRole('link', { name: /^Statement \d+ in the briefing$/ });
	await source(page).waitFor();
	if (!(await statement.first().isVisible())) await source(page).click();
	await statement.first().click();
	await expect(page).toHaveURL(/\/read\/#s\d+$/);
	await page.goBack();
	await expect(heading(page)).toHaveText(front);
	await expect(answer(page)).toBeVisible();
	await expect(source(page)).toBeVisible();
	await expect(left(page, 9)).toBeVisible();
	await expect(good(page)).toBeFocused();
	await page.keyboard.press('Space');
	await expect(left(page, 8)).toBeVisible();
	for (const before of [front, ...asked.toReversed()]) {
		await undo(page).click();
		await expect(heading(page)).toHaveText(before);
	}
	await expect(undo(page)).toHaveCount(0);
	await expect(left(page, 10)).toBeVisible();
});

test('a rest is offered, and the sitting goes on', async ({ page }) => {
	await set(page, { sittingLength: 2 });
	await page.goto('/cards/');
	await rateAll(page, ['Good', 'Good']);
	await expect(heading(page)).toHaveText('Take a break?');
	await page.keyboard.press('Enter');
	await expect(left(page, 8)).toBeVisible();
	await expect(show(page)).toBeVisible();
});

test('four ratings have four buttons and four keys', async ({ page }) => {
	await open(page, '/settings/');
	await page.getByRole('radio', { name: /Four ratings/ }).check();
	await page.goto('/cards/');
	await page.keyboard.press('4');
	await expect(left(page, 10)).toBeVisible();
	await show(page).click();
	for (const [name, days] of [
		['Again', 'in 5 cards'],
		['Hard', 'in 2 days'],
		['Good', 'in 3 days'],
		['Easy', 'in 8 days']
	] as const) {
		await expect(page.getByRole('button', { name: `${name} ${days}`, exact: true })).toBeVisible();
	}
	for (const [key, count] of [
		['2', 9],
		['4', 8]
	] as const) {
		if (count === 8) await show(page).click();
		await page.keyboard.press(key);
		await expect(left(page, count)).toBeVisible();
	}
});

test('two ratings have two keys, and only once the answer is shown', async ({ page }) => {
	await page.goto('/cards/');
	await expect(show(page)).toBeVisible();
	for (const key of ['1', '3']) await page.keyboard.press(key);
	await expect(show(page)).toBeVisible();
	await expect(left(page, 10)).toBeVisible();
	await page.keyboard.press('Enter');
	for (const key of ['2', '4']) await page.keyboard.press(key);
	await expect(left(page, 10)).toBeVisible();
	await page.keyboard.press('1');
	await expect(left(page, 10)).toBeVisible();
});

test('with single keys off, Space, Enter and Ctrl+Z still work', async ({ page }) => {
	await open(page, '/settings/');
	await page.getByRole('checkbox', { name: /Single keys/ }).uncheck();
	await page.goto('/cards/');
	await expect(show(page)).toBeVisible();
	await page.keyboard.press('?');
	await page.keyboard.press('Space');
	await expect(answer(page)).toBeVisible();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await page.keyboard.press('1');
	await page.keyboard.press('3');
	await expect(left(page, 10)).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(left(page, 9)).toBeVisible();
	await page.keyboard.press('u');
	await expect(left(page, 9)).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(left(page, 10)).toBeVisible();
});

test('some topics are asked alone', async ({ page }) => {
	await page.goto('/cards/?topics=process');
	const facts = (await (await page.request.get('/data/ccw-2011/facts.json')).json()) as {
		topic: string;
	}[];
	const count = facts.filter(({ topic }) => topic === 'process').length;
	await expect(left(page, Math.min(10, count))).toBeVisible();
	await rateAll(page, ['Good']);
	await page.goto('/cards/?pack=fact-or-claim&topics=words,limits');
	await expect(heading(page)).toContainText('attribution');
});

test('what was missed is gone over, and put right', async ({ page }) => {
	await set(page, { newPerDay: 3 });
	await page.goto('/cards/');
	const asked = await rateAll(page, ['Again', 'Good', 'Again']);
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	// As after the sitting was left.
	await page.goto('/cards/?deck=missed');
	await expect(left(page, 2)).toBeVisible();
	// One review later, each is asked in another way.
	const fronts = await rateAll(page, ['Good', 'Good']);
	for (const front of fronts) expect(asked).not.toContain(front);
	await expect(heading(page)).toHaveText(DONE);
	await expect(page.getByRole('link', { name: /you missed/ })).toHaveCount(0);
	await page.evaluate(() => sessionStorage.clear());
	await page.goto('/cards/?deck=missed');
	await expect(heading(page)).toHaveText('Nothing missed');
});

test('what is missed once more comes back at once, and Undo goes through it all', async ({
	page
}) => {
	await set(page, { newPerDay: 2 });
	await page.goto('/cards/');
	await rateAll(page, ['Again', 'Again']);
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	await page.goto('/cards/?deck=missed');
	await rateAll(page, ['Again', 'Good']);
	await expect(left(page, 1)).toBeVisible();
	await expect(heading(page)).toBeFocused();
	await rateAll(page, ['Again', 'Good']);
	await expect(heading(page)).toHaveText(DONE);
	for (let rating = 0; rating < 4; rating++) await undo(page).click();
	await expect(undo(page)).toHaveCount(0);
});

test('where nothing was missed, the way leads on to all cards', async ({ page }) => {
	await page.goto('/cards/?deck=missed&topics=parties');
	await expect(heading(page)).toHaveText('Nothing missed');
	await page.getByRole('link', { name: 'Keep going' }).click();
	await expect(page).toHaveURL(/\/cards\/\?pack=ccw-2011&topics=parties$/);
	await expect(show(page)).toBeVisible();
});

test('a part of the pack says that it is a part, and how much is new', async ({ page }) => {
	const pack = 'ccw-2011';
	const facts = await dataOf<PackFact[]>(page, pack, 'facts');
	const fact = facts.find(({ topic }) => topic === 'parties')!.id;
	await review(page, [{ pack, fact, rating: 1, daysAgo: 3 }]);
	await set(page, { newPerDay: 3 });
	for (const [query, part, count, title] of [
		['', 'Cards', 4, /^4 left – Cards: /],
		['?topics=parties', 'Who took part?', 4, /^Who took part\? 4 left – Cards: /],
		['?topics=outcome', 'What was decided?', 3, /^What was decided\? 3 left – Cards: /],
		[
			'?topics=parties.outcome&deck=missed',
			'What you missed, Who took part? What was decided?',
			1,
			/^What you missed, Who took part\? What was decided\? 1 left – Cards: /
		],
		['?topics=parties.outcome.process', '3 topics', 4, /^3 topics: 4 left – Cards: /]
	] as const) {
		await page.goto(`/cards/${query}`);
		await expect(left(page, count)).toBeVisible();
		await expect(page.getByRole('main').getByText(part, { exact: true })).toBeVisible();
		await expect(page).toHaveTitle(title);
	}
	await page.getByRole('button', { name: 'Menu' }).click();
	await expect(page.getByText('Left: 1 due, 3 new')).toBeVisible();
});

test('a review asks exactly what is due, and then offers what is new', async ({ page }) => {
	const pack = 'ccw-2011';
	const [one, two] = await dataOf<PackFact[]>(page, pack, 'facts');
	await review(
		page,
		[one!, two!].map(({ id: fact }) => ({ pack, fact, rating: 1 as const, daysAgo: 3 }))
	);
	await page.goto('/');
	await page.getByRole('link', { name: 'Review', exact: true }).click();
	await expect(left(page, 2)).toBeVisible();
	await rateAll(page, ['Good', 'Good']);
	await expect(heading(page)).toHaveText(DONE);
	await page.getByRole('button', { name: 'Learn 10 more today' }).click();
	await expect(left(page, 10)).toBeVisible();
});

test('the list of keys opens at its top, and Enter does not leave the page', async ({ page }) => {
	await page.goto('/cards/');
	await expect(show(page)).toBeVisible();
	await page.keyboard.press('?');
	await expect(page.getByRole('heading', { name: 'Keys' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/cards\/$/);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(left(page, 10)).toBeVisible();
});

test('an address that is wrong says what is wrong, and leads on', async ({ page, complaints }) => {
	for (const [query, parameter] of [
		['topics=parties,nope', 'topics'],
		['deck=all', 'deck'],
		['pack=nowhere', 'pack']
	] as const) {
		await page.goto(`/cards/?${query}`);
		await expect(heading(page)).toHaveText('There are no such cards');
		await page.getByText('What exactly is wrong').click();
		await expect(page.getByRole('term')).toContainText(parameter);
	}
	await page.getByRole('link', { name: 'Start with all cards' }).click();
	await expect(show(page)).toBeVisible();
	expect(complaints.splice(0)).toEqual([expect.stringContaining('404')]);
});

test('each parameter that is wrong is named with what is allowed, and tracking is dropped', async ({
	page
}) => {
	await page.goto('/cards/?topic=process&deck=due&deck=missed&utm_source=mail&topics=');
	await expect(heading(page)).toHaveText('There are no such cards');
	await page.getByText('What exactly is wrong').click();
	await expect(page.getByRole('term')).toHaveText([
		'topic is not known.',
		'deck appears twice.',
		'topics is empty.'
	]);
	await expect(page.getByRole('definition')).toHaveText([
		'Allowed: one of pack, topics, deck.',
		'Allowed: one of each.',
		'Allowed: names joined by full stops.'
	]);
	await page.getByRole('link', { name: 'Start with all cards' }).click();
	await expect(left(page, 10)).toBeVisible();
	await page.goto('/cards/?utm_source=mail&fbclid=x');
	await expect(left(page, 10)).toBeVisible();
});

for (const [what, fail] of [
	['without a connection', (route: Route) => route.abort('internetdisconnected')],
	['where the host has not all files', (route: Route) => route.fulfill({ status: 404 })]
] as const) {
	for (const file of ['facts.json', 'index.json']) {
		test(`${what}, the cards say so and can be asked for again: ${file}`, async ({
			page,
			complaints
		}) => {
			await page.route(`**/data/ccw-2011/${file}`, fail);
			await page.goto('/cards/');
			await expect(heading(page)).toHaveText('The cards could not be fetched');
			await expect(page.getByText('Check the connection, then try again.')).toBeVisible();
			await page.unroute(`**/data/ccw-2011/${file}`);
			await page.getByRole('button', { name: 'Try again' }).click();
			await expect(left(page, 10)).toBeVisible();
			expect(complaints.splice(0)).toEqual([expect.stringContaining('Failed to load resource')]);
		});
	}

	test(`${what}, an answer is shown all the same, and its source can be asked for again`, async ({
		page,
		complaints
	}) => {
		await page.route('**/data/ccw-2011/briefing.json', fail);
		await page.goto('/cards/');
		await show(page).click();
		await expect(page.getByRole('alert')).toContainText('The source could not be fetched.');
		await page.unroute('**/data/ccw-2011/briefing.json');
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect(source(page)).toBeVisible();
		await page.getByRole('button', { name: 'Good' }).click();
		await expect(left(page, 9)).toBeVisible();
		expect(complaints.splice(0)).toEqual([expect.stringContaining('Failed to load resource')]);
	});

	test(`${what}, one card says so and can be asked for again`, async ({ page, complaints }) => {
		await page.route('**/data/ccw-2011/cards/*.json', fail);
		await page.goto('/cards/');
		await expect(heading(page)).toHaveText('The card could not be fetched');
		await expect(heading(page)).toBeFocused();
		await expect(heading(page)).toHaveAccessibleDescription(/^Your ratings so far are kept\./);
		await expect(show(page)).toHaveCount(0);
		await page.getByRole('button', { name: 'try again' }).click();
		await expect(heading(page)).toHaveText('The card could not be fetched');
		await page.unroute('**/data/ccw-2011/cards/*.json');
		await page.getByRole('button', { name: 'try again' }).click();
		await expect(show(page)).toBeVisible();
		await expect(heading(page)).toBeFocused();
		await rateAll(page, ['Good']);
		await expect(left(page, 9)).toBeVisible();
		expect(complaints.splice(0).length).toBeGreaterThanOrEqual(2);
	});
}

test('a fact that keeps slipping is pointed to its place in the briefing', async ({ page }) => {
	const pack = 'ccw-2011';
	const [slipping, other] = await dataOf<PackFact[]>(page, pack, 'facts');
	const { statements } = await dataOf<Briefing>(page, pack, 'briefing');
	const place = statements.findIndex(({ id }) => id === slipping!.evidence[0]) + 1;
	await review(page, [
		...[12, 11, 10, 9, 8, 7, 6, 5, 4, 3].map((daysAgo) => ({
			...{ pack, fact: slipping!.id, rating: daysAgo === 12 ? (3 as const) : (1 as const) },
			daysAgo
		})),
		{ pack, fact: other!.id, rating: 1, daysAgo: 2 }
	]);
	await set(page, { newPerDay: 0 });
	await page.goto('/cards/');
	await expect(left(page, 2)).toBeVisible();
	const pointed: string[] = [];
	for (const _ of [1, 2]) {
		await show(page).click();
		await expect(source(page)).toBeVisible();
		if (await page.getByText('This one keeps slipping').isVisible()) {
			const link = page.getByRole('link', { name: 'read it in its place' });
			pointed.push((await link.getAttribute('href'))!);
		}
		await good(page).click();
	}
	await expect(heading(page)).toHaveText(DONE);
	expect(pointed).toEqual([expect.stringMatching(new RegExp(`/read/#s${place}$`))]);
	await page.goto(new URL(pointed[0]!, page.url()).href);
	// A word that is explained has its meaning inside the text.
	await expect(page.locator(`#s${place}`)).toContainText(statements[place - 1]!.text.slice(0, 20));
	await expect(page.locator(`#s${place}`)).toBeInViewport();
});

test('what is due of another pack is told at the end, and led to', async ({ page }) => {
	const pack = 'fact-or-claim';
	const [first, second] = await dataOf<PackFact[]>(page, pack, 'facts');
	const { title } = await dataOf<{ title: string }>(page, pack, 'pack');
	await review(page, [
		{ pack, fact: first!.id, rating: 1, daysAgo: 3 },
		{ pack, fact: second!.id, rating: 1, daysAgo: 3 }
	]);
	await set(page, { newPerDay: 0 });
	await page.goto('/cards/');
	await expect(heading(page)).toHaveText('Nothing is due');
	await expect(page.getByRole('listitem').filter({ hasText: title })).toHaveText(
		`2 facts are due in ${title}.`
	);
	await page.getByRole('link', { name: title }).click();
	await expect(page).toHaveURL(/\/cards\/\?pack=fact-or-claim$/);
	await expect(left(page, 2)).toBeVisible();
	await rateAll(page, ['Good', 'Good']);
	await expect(heading(page)).toHaveText(DONE);
	await expect(page.getByRole('listitem').filter({ hasText: title })).toHaveCount(0);
});

test('who only takes quizzes has cards that are due on the next days', async ({ page }) => {
	await page.clock.install({ time: new Date('2030-05-01T10:00:00') });
	await page.goto('/quiz/play/?pack=ccw-2011&n=3&kinds=choice&background=0');
	for (let number = 1; number <= 3; number++) {
		await expect(page.getByText(`Question ${number} of 3`)).toBeVisible();
		await answerByKeyboard(page);
		await page.getByRole('button', { name: 'Check' }).click();
		await page.getByRole('button', { name: number === 3 ? 'Finish' : 'Next' }).click();
	}
	await expect(heading(page)).toHaveText(/^\d right/);
	await set(page, { newPerDay: 0 });
	await page.goto('/cards/');
	await expect(heading(page)).toHaveText('Nothing is due');
	// A right choice may be a guess: it comes back after two days.
	await page.clock.setSystemTime(new Date('2030-05-03T10:00:00'));
	await page.reload();
	await expect(show(page)).toBeVisible();
	await expect(page.getByText(/^[3-9] left$/)).toBeVisible();
});

test('the settings of studying hold, and say what they cost', async ({ page }) => {
	await open(page, '/settings/');
	const studying = page.getByRole('group', { name: 'Studying' });
	await studying.getByRole('spinbutton', { name: 'New facts a day' }).fill('4');
	await studying.getByRole('spinbutton', { name: 'New facts a day' }).press('Tab');
	await studying.getByRole('checkbox', { name: /Background/ }).uncheck();
	await studying.getByRole('radio', { name: /Four ratings/ }).check();
	await studying.getByRole('slider', { name: /How much you want to remember/ }).fill('97');
	await expect(studying.getByText('comes back after 2 at 97%')).toBeVisible();
	await page.goto('/cards/');
	await expect(left(page, 4)).toBeVisible();
	await show(page).click();
	// It is eight days at the usual retention.
	await expect(page.getByRole('button', { name: 'Easy in 4 days' })).toBeVisible();
	await page.goto('/settings/');
	await expect(studying.getByRole('slider')).toHaveValue('97');
	await expect(studying.getByRole('checkbox', { name: /Background/ })).not.toBeChecked();
});

for (const colorScheme of ['light', 'dark'] as const) {
	for (const width of [320, 1280]) {
		test(`cards are accessible and fit in each state: ${colorScheme}, ${width}`, async ({
			page
		}) => {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width, height: 740 });
			await set(page, { ratings: 4, sittingLength: 2, newPerDay: 3 });
			const expectSound = async () => {
				expect(await violations(page)).toEqual([]);
				expect(await overflow(page)).toBeLessThanOrEqual(0);
			};
			await page.goto('/cards/');
			await expect(show(page)).toBeVisible();
			await expectSound();
			await show(page).click();
			await expect(source(page)).toBeVisible();
			await expectSound();
			expect((await good(page).boundingBox())!.height).toBeLessThanOrEqual(60);
			await page.keyboard.press('?');
			await expect(page.getByRole('dialog')).toBeVisible();
			await expectSound();
			await page.getByRole('button', { name: 'Close' }).click();
			await again(page).click();
			await rateAll(page, ['Good']);
			await expect(heading(page)).toHaveText('Take a break?');
			await expectSound();
			// Not by a click: another one so soon, in its place, would be half of a double click.
			await page.getByRole('button', { name: 'Keep going' }).press('Enter');
			await rateAll(page, ['Good', 'Good']);
			await expect(heading(page)).toHaveText(DONE);
			await expectSound();
		});
	}
}

for (const [width, height] of [
	[640, 400],
	[740, 360],
	[320, 256]
] as const) {
	test(`in a low window the ratings stay in view: ${width} × ${height}`, async ({ page }) => {
		await set(page, { ratings: 4 });
		await page.setViewportSize({ width, height });
		await page.goto('/cards/');
		await expect(show(page)).toBeInViewport({ ratio: 1 });
		await page.keyboard.press('Space');
		await expect(source(page)).toBeAttached();
		await expect(good(page)).toBeFocused();
		const tops = [];
		for (const name of ['Again', 'Hard', 'Good', 'Easy']) {
			const button = page.getByRole('button', { name: new RegExp(`^${name}`) });
			await expect(button).toBeInViewport({ ratio: 1 });
			tops.push(Math.round((await button.boundingBox())!.y));
		}
		// One row, and no more than the row.
		expect(new Set(tops).size).toBe(1);
		expect(height - tops[0]!).toBeLessThanOrEqual(56);
		expect(await overflow(page)).toBeLessThanOrEqual(0);
		await again(page).click();
		await expect(front(page)).toBeInViewport();
	});
}

for (const width of [320, 360]) {
	test(`with text of twice its size, all ratings are in reach: ${width}`, async ({ page }) => {
		await set(page, { ratings: 4 });
		await page.setViewportSize({ width, height: 740 });
		await page.goto('/cards/');
		await expect(show(page)).toBeVisible();
		await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
		expect(await overflow(page)).toBeLessThanOrEqual(0);
		await show(page).click();
		await expect(source(page)).toBeVisible();
		const boxes = [];
		for (const name of ['Again', 'Hard', 'Good', 'Easy']) {
			const button = page.getByRole('button', { name: new RegExp(`^${name}`) });
			await expect(button).toBeInViewport({ ratio: 1 });
			expect(await button.evaluate((it) => it.scrollWidth - it.clientWidth)).toBeLessThanOrEqual(0);
			boxes.push((await button.boundingBox())!);
		}
		expect(new Set(boxes.map(({ y }) => y)).size).toBe(2);
		expect(await overflow(page)).toBeLessThanOrEqual(0);
	});
}

test('cards can be used in a window as low as one at 400 % zoom', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 256 });
	await page.goto('/cards/');
	await show(page).click();
	await expect(answer(page)).toBeVisible();
	expect(await overflow(page)).toBeLessThanOrEqual(0);
	await again(page).click();
	await expect(front(page)).toBeInViewport();
});

test('a fact is put aside from the menu, and taken back by Undo or from the list', async ({
	page
}) => {
	await set(page, { newPerDay: 2 });
	await watchShift(page);
	await page.goto('/cards/');
	const choose = async (name: string | RegExp) => {
		await page.getByRole('button', { name: 'Menu' }).click();
		await page.getByRole('button', { name }).click();
	};
	await expect(show(page)).toBeVisible();
	const front = await heading(page).textContent();
	expect(await shiftOf(page)).toBe(0);
	await choose('I know this already');
	await expect(page.getByRole('status').filter({ hasText: 'Put aside as known.' })).toHaveCount(1);
	await expect(heading(page)).not.toHaveText(front!);
	await undo(page).click();
	await expect(heading(page)).toHaveText(front!);
	await choose('Don’t ask me this');
	await expect(heading(page)).toBeFocused();
	await choose('Put aside (1)');
	await page.getByRole('button', { name: 'Ask me again' }).click();
	await expect(page.getByText('Comes back', { exact: true })).toBeFocused();
	expect(await violations(page)).toEqual([]);
	await page.getByRole('button', { name: 'Close' }).click();
	await undo(page).click();
	await choose('I know this already');
	await rateAll(page, ['Good', 'Good']);
	await expect(heading(page)).toHaveText('You know 2 more facts');
	await page.getByText('Put aside (1)').click();
	await expect(page.getByRole('button', { name: 'Ask me again' })).toBeVisible();
});
