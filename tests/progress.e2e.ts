import type { Page } from 'playwright/test';
import { tabTo } from './answering.ts';
import { encodeBlock } from '../src/log/index.ts';
import { expect, open, overflow, shiftOf, test, violations, watchShift } from './page.ts';
import { setDay, takeQuiz, type Given, type Level } from './studying.ts';

const choices = '/quiz/play/?pack=ccw-2011&n=10&kinds=choice&background=0';

/** What should be known after one day of quizzes: of each fact its first answer counts. */
function outcomesOf(given: readonly Given[]): Map<string, 'known' | 'missed' | 'due'> {
	const outcomes = new Map<string, 'known' | 'missed' | 'due'>();
	for (const { facts, isRight, level } of given) {
		for (const fact of facts) {
			const isMisled = !isRight && level === 'Quite sure';
			const before = outcomes.get(fact);
			if (!before) outcomes.set(fact, isRight ? 'known' : isMisled ? 'due' : 'missed');
			else if (isMisled) outcomes.set(fact, 'due');
		}
	}
	return outcomes;
}
const count = (outcomes: Map<string, string>, wanted: string) =>
	[...outcomes.values()].filter((outcome) => outcome === wanted).length;

interface PackFact {
	id: string;
	evidence: readonly string[];
	topic: string;
}
async function factsOf(page: Page): Promise<PackFact[]> {
	const answer = await page.request.get('/data/ccw-2011/facts.json');
	return (await answer.json()) as PackFact[];
}
/** The texts of the rows of a table, its heads left out. */
async function rowsOf(page: Page, name: string): Promise<string[][]> {
	return page
		.getByRole('table', { name })
		.locator('tbody tr')
		.evaluateAll((rows) =>
			rows.map((row) =>
				[...row.querySelectorAll('th, td')].map((cell) =>
					(cell.textContent ?? '').replace(/\s+/g, ' ').trim()
				)
			)
		);
}
/** How long the bars of each row are, in percent of the whole. */
async function barsOf(page: Page, name: string): Promise<number[][]> {
	return page
		.getByRole('table', { name })
		.locator('tbody tr')
		.evaluateAll((rows) =>
			rows.map((row) =>
				[...row.querySelectorAll('.bar')].map((bar) => parseFloat(bar.getAttribute('width')!))
			)
		);
}
/** What is known, what is fading and what is still to learn. */
const figures = (page: Page) => page.getByRole('main').getByRole('definition');
const toBegin = 'Answer ten questions, and this page starts to fill with ink.';
const fold = (page: Page) => page.getByText('All the numbers', { exact: true });
/** A line of the briefing in miniature. */
const lineOf = (page: Page, number: number) =>
	page.getByRole('figure').getByRole('link', { name: new RegExp(`^${number} `) });

test('who is new sees what will be here, and starts by one tap', async ({ page }) => {
	await open(page, '/progress/');
	await expect(page.getByText(toBegin)).toBeVisible();
	await expect(page.getByRole('table')).toHaveCount(0);
	await expect(page.getByRole('figure').getByRole('link')).toHaveCount(18);
	await expect(page.getByRole('figure').getByText(/known/)).toHaveCount(0);
	await expect(page.getByRole('link', { name: 'Cards' })).toHaveAccessibleDescription('');
	await page.getByRole('link', { name: 'Start ten questions' }).click();
	await expect(page.getByText('Question 1 of 10')).toBeVisible();
});

test('a pack that there is not is named, and the default one offered', async ({
	page,
	complaints
}) => {
	await open(page, '/progress/?pack=nowhere');
	await expect(page.getByText('There is no pack called “nowhere”.')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Progress');
	// The browser itself says that the file of a pack that is not there was not found.
	expect(complaints.splice(0)).toEqual([expect.stringContaining('404')]);
	await page.getByRole('link', { name: 'Show the default pack' }).click();
	await expect(page.getByText(toBegin)).toBeVisible();
	await open(page, '/progress/?pack=../ccw-2011');
	await expect(page.getByText('There is no pack called')).toBeVisible();
});

test('figures, miniature, charts, tables and bars agree with each other and with what was answered', async ({
	page
}) => {
	const levels: readonly Level[] = ['Fairly sure', 'Quite sure', 'Unsure'];
	const plan = (place: number) => ({ isRight: place % 4 !== 1, level: levels[place % 3]! });
	await setDay(page, 0);
	const { link, given } = await takeQuiz(page, `${choices}&certainty=1`, plan);
	const outcomes = outcomesOf(given);
	const facts = await factsOf(page);
	const [known, missed, due] = ['known', 'missed', 'due'].map((each) => count(outcomes, each));
	expect(known).toBeGreaterThan(0);
	expect(due).toBeGreaterThan(0);

	await open(page, '/progress/');
	const toLearn = facts.length - known! - due!;
	await expect(figures(page)).toHaveText([known, due, toLearn].map(String));
	await expect(
		page.getByRole('link', { name: `Review ${due} ${due === 1 ? 'fact' : 'facts'}` })
	).toHaveAttribute('href', /\/cards\/\?pack=ccw-2011&deck=review$/);
	await expect(page.getByRole('link', { name: 'you missed' })).toHaveCount(missed! > 0 ? 1 : 0);
	// The link keeps its name, and is described by what is due.
	await expect(page.getByRole('link', { name: 'Cards', exact: true })).toHaveAccessibleDescription(
		`${due} due`
	);

	// The miniature and its table tell the same of each statement, and what the answers make of it.
	await fold(page).click();
	const rows = await rowsOf(page, 'Known by statement');
	const parts = await barsOf(page, 'Known by statement');
	expect(rows).toHaveLength(18);
	for (const [place, [name, knownOf, dueOf]] of rows.entries()) {
		expect(name).toBe(`Statement ${place + 1}`);
		const own = facts.filter(({ evidence }) => evidence.includes(`s${place + 1}`));
		const ownOutcomes = own.map(({ id }) => outcomes.get(id));
		const ownKnown = ownOutcomes.filter((each) => each === 'known').length;
		const ownDue = ownOutcomes.filter((each) => each === 'due').length;
		expect(knownOf).toBe(`${ownKnown} of ${own.length}`);
		expect(dueOf).toBe(String(ownDue));
		const lengths = [ownKnown, ownDue].filter((each) => each > 0);
		for (const [part, length] of lengths.entries()) {
			expect(parts[place]![part]).toBeCloseTo((100 * length) / own.length, 1);
		}
		const line = lineOf(page, place + 1);
		await expect(line).toHaveAccessibleName(
			new RegExp(
				`\\(${knownOf} ${own.length === 1 ? 'fact' : 'facts'} known${ownDue > 0 ? `, ${ownDue} fading` : ''}\\)$`
			)
		);
		const item = line.locator('..');
		await expect(item).toHaveClass(ownDue > 0 ? /fading/ : /^(?!.*fading)/);
		await expect(item).toHaveClass(
			ownKnown === 0 ? /ink-0/ : ownKnown === own.length ? /ink-4/ : /ink-[123]/
		);
	}

	const topics = await rowsOf(page, 'Known by topic');
	expect(topics).toHaveLength(6);
	const knownByTopic = topics.map((row) => parseInt(row[1]!, 10));
	expect(knownByTopic.reduce((sum, each) => sum + each, 0)).toBe(known);

	// After one review everything comes back within the fortnight; today has what is due.
	const forecast = (await rowsOf(page, 'Reviews to come, day by day')).map((row) => Number(row[1]));
	expect(forecast).toHaveLength(14);
	expect(forecast[0]).toBe(due);
	expect(forecast.reduce((sum, each) => sum + each, 0)).toBe(outcomes.size);
	await expect(page.getByText(new RegExp(`^${outcomes.size} reviews, most`))).toBeVisible();
	await expect(page.getByRole('img', { name: `Reviews to come. Today: ${due};` })).toBeVisible();
	const most = Math.max(...forecast);
	const widths = (await barsOf(page, 'Reviews to come, day by day')).map(([width = 0]) => width);
	for (const [place, each] of forecast.entries()) {
		expect(widths[place]).toBeCloseTo((100 * each) / most, 1);
	}

	// Certainty: the levels in the order of the scale.
	const certainty = await rowsOf(page, 'How often right');
	for (const [level, name] of ['No idea', 'Unsure', 'Fairly sure', 'Quite sure'].entries()) {
		const answers = given.filter((each) => each.level === name);
		const right = answers.filter(({ isRight }) => isRight).length;
		const share = answers.length === 0 ? '–' : `${Math.round((100 * right) / answers.length)}%`;
		expect(certainty[level]!.slice(0, 3)).toEqual([name, String(answers.length), share]);
	}
	await expect(page.getByText('10 answers at a level show how well you judge.')).toBeVisible();
	await expect(page.getByRole('img', { name: 'How often you were right.' })).toBeVisible();
	expect(await rowsOf(page, 'What you did, day by day')).toEqual([['Today', '10', '0']]);
	// The days are a calendar, gaps too. The first day is a Monday.
	const calendar = await rowsOf(page, 'What you did each day');
	expect(calendar.map((week) => week.filter((day) => day !== ''))).toEqual([
		...[0, 1, 2].map(() => Array.from({ length: 7 }, () => expect.stringMatching(/: nothing$/))),
		['Today: 10 questions']
	]);
	await expect(page.getByText('1 day with cards or a quiz.')).toBeVisible();
	await expect(page.getByText('No review has come due on this device yet.')).toBeVisible();

	// Five days later all of it is due: the page sees the new day by itself.
	await setDay(page, 5);
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	await expect(figures(page).nth(1)).toHaveText(String(outcomes.size));
	await expect(page.getByRole('link', { name: 'Cards', exact: true })).toHaveAccessibleDescription(
		`${outcomes.size} due`
	);

	// The same quiz again: each fact's first answer of the day is a review that was due.
	const { given: again } = await takeQuiz(page, link, (place) => ({
		isRight: place !== 2,
		level: 'Fairly sure'
	}));
	expect(again.map(({ code }) => code)).toEqual(given.map(({ code }) => code));
	const recalled = count(outcomesOf(again), 'known');
	await open(page, '/progress/');
	// R(5, S) of the published curve, S by the rating the fact was met with: again or hard.
	const predicted = [...outcomes.values()].reduce(
		(sum, outcome) => sum + (1 + (0.9803 * 5) / (outcome === 'known' ? 1.2931 : 0.212)) ** -0.1542,
		0
	);
	const share = (part: number) => `${Math.round((100 * part) / outcomes.size)}%`;
	const about = predicted < 10 ? predicted.toFixed(1) : predicted.toFixed(0);
	await fold(page).click();
	const recall = [
		String(outcomes.size),
		`${recalled} (${share(recalled)})`,
		`${about} (${share(predicted)})`
	];
	expect(await rowsOf(page, 'How well you remembered')).toEqual([
		['Last 30 days', ...recall],
		['All time', ...recall]
	]);
	expect(await rowsOf(page, 'What you did, day by day')).toEqual([
		['Today', '10', '0'],
		['Mon, Jan 5', '10', '0']
	]);

	// A month on, the last 30 days have none of it.
	await setDay(page, 40);
	await open(page, '/progress/');
	await fold(page).click();
	expect(await rowsOf(page, 'How well you remembered')).toEqual([
		['Last 30 days', '0', '–', '–'],
		['All time', ...recall]
	]);
	await expect(page.getByRole('table', { name: 'What you did, day by day' })).toHaveCount(0);
});

test('who is quite sure and wrong ten times is told so, and has all of it to review', async ({
	page
}) => {
	await setDay(page, 0);
	const { given } = await takeQuiz(page, `${choices}&certainty=1`, () => ({
		isRight: false,
		level: 'Quite sure'
	}));
	const facts = new Set(given.flatMap((each) => each.facts));
	await open(page, '/progress/');
	await expect(page.getByText('“Quite sure”: right 0%. Too sure.')).toBeVisible();
	await expect(figures(page).first()).toHaveText('0');
	await expect(page.getByRole('link', { name: `Review ${facts.size} facts` })).toBeVisible();
});

test('a topic leads to its cards, and what was missed to its own', async ({ page }) => {
	const { given } = await takeQuiz(page, choices, (place) => ({ isRight: place > 1 }));
	const missed = count(outcomesOf(given), 'missed');
	expect(missed).toBeGreaterThan(1);
	await open(page, '/progress/');
	await page.getByRole('link', { name: `Go over the ${missed} you missed` }).click();
	await expect(page.getByText(`${missed} left`, { exact: true })).toBeVisible();
	await page.goBack();
	await fold(page).click();
	await page.getByRole('link', { name: 'Who took part?: cards' }).click();
	await expect(page).toHaveURL(/\/cards\/\?pack=ccw-2011&topics=parties$/);
	// What the quiz asked is not due, and takes nothing from the new cards of the day.
	await expect(page.getByText('Who took part?', { exact: true })).toBeVisible();
	await expect(page.getByText('10 left', { exact: true })).toBeVisible();

	// What went well since comes back all the same, and is not in the deck.
	await page.goto('/cards/?deck=missed');
	for (let left = missed; left > 0; left--) {
		await page.getByRole('button', { name: 'Show answer' }).click();
		await page.getByRole('button', { name: 'Good' }).click();
	}
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	await open(page, '/progress/');
	await expect(page.getByText(/^Next review/)).toBeVisible();
	await expect(page.getByRole('link', { name: 'you missed' })).toHaveCount(0);
});

test('what is due comes first on the first page, and nothing moves for it', async ({ page }) => {
	const ways = page.locator('main .button').filter({ visible: true });
	const primary = page.locator('main .button.primary').filter({ visible: true });
	await setDay(page, 0);
	const { given } = await takeQuiz(page, '/quiz/play/?pack=ccw-2011&n=2&kinds=choice', () => ({
		isRight: true
	}));
	const due = new Set(given.flatMap(({ facts }) => facts)).size;
	await watchShift(page);
	await page.setViewportSize({ width: 360, height: 740 });
	await open(page, '/');
	await expect(ways).toHaveText(['Start ten questions', 'Learn with cards']);
	await expect(primary).toHaveText('Start ten questions');
	await setDay(page, 9);
	// What it takes to tell comes late: the test lets it through once the rest is on the screen.
	let letThrough = () => {};
	let held = Promise.resolve();
	const hold = () => (held = new Promise((resolve) => (letThrough = resolve)));
	await page.route('**/facts.json', async (route) => {
		await held;
		await route.continue();
	});
	for (const width of [360, 480, 1280]) {
		await page.setViewportSize({ width, height: 740 });
		void hold();
		await page.goto('/');
		const results = page.getByRole('heading', { name: 'Your results' });
		await expect(primary).toHaveText('Start ten questions');
		const before = await results.boundingBox();
		letThrough();
		await expect(primary).toHaveText('Review');
		await expect(ways.first()).toHaveClass(/primary/);
		await expect(ways).toHaveText([/^Review/, 'Start ten questions']);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			`${due} ${due === 1 ? 'fact' : 'facts'} to review`
		);
		await expect(page.getByText(/^About \d+ minutes?$/)).toBeVisible();
		expect(await results.boundingBox()).toEqual(before);
		// It was 0.013 when what is due came late.
		expect(await shiftOf(page)).toBeLessThan(0.02);
	}
	await primary.click();
	await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
});

test('the foot of the page does not jump, and tables take a tab where they scroll', async ({
	page
}) => {
	await takeQuiz(page, `${choices}&certainty=1`, () => ({ isRight: true, level: 'Unsure' }));
	await watchShift(page);
	await page.setViewportSize({ width: 360, height: 740 });
	await open(page, '/progress/');
	await expect(figures(page)).toHaveCount(3);
	expect(await shiftOf(page)).toBe(0);
	const stops = page.locator('main [tabindex="0"]');
	// With much to show, what is not folded takes two and a half screens.
	expect(
		await fold(page)
			.boundingBox()
			.then((box) => box!.y + box!.height)
	).toBeLessThan(1850);
	await fold(page).click();
	await expect(page.getByRole('table', { name: 'Known by statement' })).toBeVisible();
	await expect(stops).toHaveCount(0);
	await page.setViewportSize({ width: 200, height: 740 });
	await expect(page.getByRole('region', { name: 'Known by statement' })).toHaveAttribute(
		'tabindex',
		'0'
	);
	await page.setViewportSize({ width: 1280, height: 740 });
	await expect(stops).toHaveCount(0);
});

test('what a link brought is known here, and its history is said to be elsewhere', async ({
	page
}) => {
	const [fact] = await factsOf(page);
	const { key, value } = encodeBlock([
		{
			type: 'checkpoint',
			pack: 'ccw-2011',
			fact: fact!.id,
			memory: {
				v: 1,
				minute: Math.floor(Date.now() / 60e3),
				stability: 9,
				difficulty: 5,
				interval: 9,
				retention: 0.9,
				reps: 3,
				lapses: 0,
				recalled: true,
				misled: false
			},
			writer: 'brought',
			number: 0,
			clock: 1,
			at: Date.now()
		}
	]);
	await open(page, '/about/');
	await page.evaluate(([name, text]) => localStorage.setItem(name!, text!), [key, value]);
	await open(page, '/progress/');
	await expect(figures(page).first()).toHaveText('1');
	await fold(page).click();
	await expect(page.getByText('A link from another device brings what you know')).toBeVisible();
});

test('packs are chosen among those that something was done with', async ({ page }) => {
	await takeQuiz(page, '/quiz/play/?pack=ccw-2011&n=1&kinds=choice', () => ({ isRight: true }));
	await open(page, '/progress/');
	await expect(figures(page)).toHaveCount(3);
	await expect(page.getByRole('navigation', { name: 'Packs' })).toHaveCount(0);
	await page.goto('/quiz/play/?pack=fact-or-claim&n=1&kinds=choice');
	await page.getByRole('radio').first().check();
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	await open(page, '/progress/');
	const packs = page.getByRole('navigation', { name: 'Packs' });
	await expect(packs.getByRole('link')).toHaveCount(2);
	await packs.getByRole('link', { name: 'Fact or claim?' }).click();
	await expect(figures(page)).toHaveCount(3);
	await expect(packs.getByRole('link', { name: 'Fact or claim?' })).toHaveAttribute(
		'aria-current',
		'page'
	);
});

test('the miniature leads to the briefing, and all of the page opens by the keyboard alone', async ({
	page
}) => {
	await takeQuiz(page, '/quiz/play/?pack=ccw-2011&n=1&kinds=choice', () => ({ isRight: true }));
	await open(page, '/progress/');
	await tabTo(page, fold(page));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('table', { name: 'Known by topic' })).toBeVisible();
	await tabTo(page, lineOf(page, 7));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/read\/#s7$/);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`${colorScheme}`, () => {
		test.use({ colorScheme });

		test('the page is accessible and fits, new and with much to show', async ({ page }) => {
			const expectSound = async () => {
				for (const width of [320, 1280]) {
					await page.setViewportSize({ width, height: 740 });
					expect(await violations(page)).toEqual([]);
					expect(await overflow(page)).toBeLessThanOrEqual(0);
				}
			};
			await open(page, '/progress/');
			await expect(page.getByText(toBegin)).toBeVisible();
			await expectSound();
			for (const day of [0, 4]) {
				await setDay(page, day);
				await takeQuiz(page, `${choices}&certainty=1`, (place) => ({
					isRight: place % 3 !== day % 3,
					level: 'Fairly sure'
				}));
			}
			await open(page, '/progress/');
			await fold(page).click();
			await expectSound();
			await page.emulateMedia({ colorScheme, forcedColors: 'active' });
			expect(await overflow(page)).toBeLessThanOrEqual(0);
			// Inks are alike there, so words say it.
			const words = await lineOf(page, 1).locator('.words').boundingBox();
			expect(words!.height).toBeGreaterThan(10);
		});
	});
}
