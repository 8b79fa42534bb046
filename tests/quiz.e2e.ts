import type { Page } from 'playwright/test';
import { kindNames, loadKinds } from '../src/kinds/index.ts';
import { answerByKeyboard, codesIn, itemOf, tabTo } from './answering.ts';
import { expect, open, shiftOf, test, watchShift } from './page.ts';
import { takeQuiz } from './studying.ts';

const start = '/quiz/play/?pack=ccw-2011&n=10';

/** The region that says the verdict. */
const verdict = (page: Page) =>
	page.getByRole('status').filter({ hasText: /^\W*(Correct|Partly right|Not quite)/ });

/** Goes from the first page to the first question by the keyboard alone. */
async function startByKeyboard(page: Page): Promise<void> {
	await open(page, '/');
	await tabTo(page, page.getByRole('link', { name: 'Start ten questions' }));
	await page.keyboard.press('Enter');
	await expect(page.getByText('Question 1 of 10')).toBeVisible();
}

test('a practice quiz of ten is taken by keyboard alone, and every answer shows its source', async ({
	page
}) => {
	await startByKeyboard(page);
	for (let number = 1; number <= 10; number++) {
		await expect(page.getByText(`Question ${number} of 10`)).toBeVisible();
		await answerByKeyboard(page);
		await tabTo(page, page.getByRole('button', { name: 'Check' }));
		await page.keyboard.press('Enter');
		await expect(verdict(page)).toBeVisible();
		const evidence = page.getByRole('link', { name: /^Statement \d+ in the briefing$/ });
		if (await page.getByRole('region', { name: 'Background' }).isVisible()) {
			await expect(
				page.getByRole('region', { name: 'Background' }).getByRole('link')
			).not.toHaveCount(0);
		} else expect(await evidence.first().getAttribute('href')).toMatch(/\/read\/#s\d+$/);
		await expect(page.getByText('Saved', { exact: true })).toBeVisible();
		await page.keyboard.press('Enter');
	}
	await expect(page).toHaveURL(/\/quiz\/result\/\?attempt=/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d+ right/);
});

test('a test of ten is taken by keyboard alone, changed, flagged and then reviewed', async ({
	page
}) => {
	await page.goto(`${start}&mode=test&background=1&kinds=${kindNames.join('.')}`);
	for (let number = 1; number <= 10; number++) {
		await expect(page.getByText(`Question ${number} of 10`)).toBeVisible();
		await answerByKeyboard(page);
		await expect(verdict(page)).toHaveCount(0);
		if (number === 3) {
			await tabTo(page, page.getByRole('button', { name: 'Flag' }));
			await page.keyboard.press('Enter');
			await expect(page.getByRole('button', { name: 'Flag' })).toHaveAttribute(
				'aria-pressed',
				'true'
			);
		}
		const next = page.getByRole('button', { name: number === 10 ? 'Finish' : 'Next' });
		await tabTo(page, next);
		await page.keyboard.press('Enter');
	}
	await expect(page).toHaveURL(/\/quiz\/result\/\?attempt=/);
	await expect(
		page.getByRole('heading', { name: /^\W*(Correct|Partly right|Not quite)/, includeHidden: true })
	).toHaveCount(10);
});

test('a test lets an answer be changed, and the last one counts', async ({ page }) => {
	await page.goto(`${start}&mode=test&kinds=choice`);
	const options = page.getByRole('radio');
	await options.nth(0).check();
	await page.getByRole('button', { name: 'Next' }).click();
	await expect(page.getByText('Question 2 of 10')).toBeVisible();
	await page.getByRole('button', { name: 'Previous' }).click();
	await expect(options.nth(0)).toBeChecked();
	await options.nth(1).check();
	const last = await options.nth(1).inputValue();
	await page.getByRole('button', { name: /^All questions/ }).click();
	await page.getByRole('button', { name: /^10,/ }).click();
	await page.getByRole('button', { name: 'Finish' }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText('Questions 2, 3, 4, 5, 6, 7, 8, 9, 10 have no answer yet');
	await dialog.getByRole('button', { name: 'Finish anyway' }).click();
	await expect(page).toHaveURL(/attempt=/);
	// The questions are folded, so their controls are found by what they are.
	await expect(page.locator('details').first().locator('input:checked')).toHaveValue(last);
	await expect(page.getByText(/^No answer/)).toHaveCount(9);
});

test('score and history survive a reload, a second tab and the next day', async ({
	page,
	context
}) => {
	await page.clock.install({ time: new Date('2030-05-01T10:00:00') });
	await page.goto(start);
	for (let number = 1; number <= 10; number++) {
		await expect(page.getByText(`Question ${number} of 10`)).toBeVisible();
		await answerByKeyboard(page);
		await tabTo(page, page.getByRole('button', { name: 'Check' }));
		await page.keyboard.press('Enter');
		await expect(verdict(page)).toBeVisible();
		await page.keyboard.press('Enter');
	}
	const score = page.getByText(/^[\d.]+ of 10 points$/);
	await expect(score).toBeVisible();
	const points = (await score.textContent())!;
	const shown = points.replace(' points', '');
	const counts = (await page.getByRole('heading', { level: 1 }).textContent())!;

	await page.reload();
	await expect(score).toHaveText(points);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(counts);

	const other = await context.newPage();
	await open(other, '/');
	await expect(other.getByRole('link', { name: shown })).toBeVisible();
	await other.close();

	await page.clock.setSystemTime(new Date('2030-05-02T11:00:00'));
	await page.goto('/quiz/result/');
	await page.getByRole('link', { name: shown }).click();
	await expect(score).toHaveText(points);
	await expect(page.getByText('Practice, on May 1 at 10:')).toBeVisible();

	const { search } = new URL(page.url());
	await page.goto(`/quiz/result/${search.toUpperCase().replace('ATTEMPT', 'attempt')}).`);
	await expect(score).toHaveText(points);
});

test('an instant start becomes a link that keeps the same questions, easy ones on a new device', async ({
	page,
	browser
}) => {
	await page.goto(start);
	await expect(page.getByText('Question 1 of 10')).toBeVisible();
	const items = await Promise.all(codesIn(page).map((code) => itemOf(page, code)));
	expect(items).toHaveLength(10);
	const kinds = await loadKinds();
	for (const { kind, background } of items) {
		expect(kinds.get(kind)).toMatchObject({ opens: true, severalParts: false });
		expect(background).toBeUndefined();
	}
	const seen = await page.getByRole('main').locator('form').first().ariaSnapshot();

	const stranger = await browser.newContext();
	const other = await stranger.newPage();
	await other.goto(page.url());
	await expect(other.getByText('Question 1 of 10')).toBeVisible();
	expect(await other.getByRole('main').locator('form').first().ariaSnapshot()).toBe(seen);
	await stranger.close();
});

test('a reload goes on with the question, what was chosen and what was checked', async ({
	page
}) => {
	await page.goto(`${start}&kinds=choice`);
	await page.getByRole('radio').nth(1).check();
	await page.reload();
	await expect(page.getByRole('radio').nth(1)).toBeChecked();
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	await page.reload();
	await expect(verdict(page)).toBeVisible();
	await page.getByRole('button', { name: 'Next' }).click();
	await expect(page.getByText('Question 2 of 10')).toBeVisible();
	await page.reload();
	await expect(page.getByText('Question 2 of 10')).toBeVisible();
});

test('the link opened again offers to go on or to start anew', async ({ page, context }) => {
	await page.goto(`${start}&kinds=choice`);
	await page.getByRole('radio').nth(0).check();
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();

	const other = await context.newPage();
	await other.goto(page.url());
	await expect(other.getByRole('heading', { level: 1 })).toHaveText('You have begun this quiz');
	await other.getByRole('button', { name: 'Continue' }).click();
	await expect(other.getByText('Question 2 of 10')).toBeVisible();

	const third = await context.newPage();
	await third.goto(page.url());
	await third.getByRole('button', { name: 'Start over' }).click();
	await expect(third.getByText('Question 1 of 10')).toBeVisible();
});

test('Check with nothing chosen says what is missing and goes there', async ({ page }) => {
	await page.goto(`${start}&kinds=choice`);
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByText('Answer the question first.')).toBeVisible();
	await expect(page.getByRole('radio').first()).toBeFocused();
	await expect(page).toHaveTitle(/^Error: Question 1 of 10/);
	await expect(page.getByRole('group').first()).toHaveAccessibleDescription(/Answer the question/);
});

test('the statement is read in the whole briefing, and the way back leads to the question', async ({
	page
}) => {
	await page.goto(`${start}&kinds=choice&background=0`);
	await page.getByRole('radio').nth(0).check();
	await page.getByRole('button', { name: 'Check' }).click();
	const link = page.getByRole('link', { name: /^Statement \d+ in the briefing$/ }).last();
	const number = /#s(\d+)/.exec((await link.getAttribute('href'))!)![1]!;
	await link.click();
	await expect(page).toHaveURL(new RegExp(`/read/#s${number}$`));
	await expect(page.locator(`#s${number}`)).toBeInViewport();
	await page.getByRole('link', { name: 'Back to your quiz' }).click();
	await expect(verdict(page)).toBeVisible();
	await expect(page.getByText('Question 1 of 10')).toBeVisible();
});

test('a result says how it went, what to read again and what to practice', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.setViewportSize({ width: 360, height: 740 });
	const { given } = await takeQuiz(page, `${start}&kinds=choice&background=0`, (place) => ({
		isRight: place < 5
	}));
	const title = page.getByRole('heading', { level: 1 });
	await expect(title).toHaveText('5 right, 5 not');
	await expect(page.getByText('5 of 10 points')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Read these again' })).toBeVisible();
	await expect(page.getByText(/^Missed (once|twice|\d times): questions? \d/)).not.toHaveCount(0);
	await watchShift(page);
	await page.reload();
	await expect(page.getByText('Question by question')).toBeVisible();
	expect(await shiftOf(page)).toBe(0);
	// Nothing is unfolded, so all of it is a few screens, and two pages of paper.
	await expect(page.locator('details[open]')).toHaveCount(0);
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	expect(height).toBeLessThanOrEqual(2.5 * 740);
	const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
	expect(paper.match(/\/Type\s*\/Page\b/g)!.length).toBeLessThanOrEqual(2);

	// A mark leads to the line of its question, which unfolds.
	const marks = page.getByRole('list', { name: 'How each question went' });
	await expect(marks.getByRole('link', { name: ': Right' })).toHaveCount(5);
	await tabTo(page, marks.getByRole('link', { name: 'Question 7: Not right' }));
	await page.keyboard.press('Enter');
	const line = page.locator('#q7');
	await expect(line).toBeFocused();
	await expect(line).toContainText(/You: .+ Right: /);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Not quite' })).toBeVisible();

	await page.getByRole('button', { name: 'Copy for my teacher' }).click();
	await expect(page.getByText('Copied')).toBeVisible();
	const text = await page.evaluate(() => navigator.clipboard.readText());
	expect(text).toContain('5 right, 5 not (5 of 10 points)');
	const stem = (await itemOf(page, given[6]!.code)).spec.stem;
	expect(text.split('\n')).toContain(`7. Not right: ${stem}`);

	await page.getByRole('link', { name: 'Practice the 5 I missed' }).click();
	await expect(page.getByText('Question 1 of 5', { exact: true })).toBeVisible();
	expect(codesIn(page)).toEqual(given.slice(5).map(({ code }) => code));
});

test('what was missed is asked again also where it is the same quiz, and once', async ({
	page
}) => {
	await page.goto(`/quiz/play/?pack=ccw-2011&n=2&kinds=choice&certainty=1`);
	for (const next of ['Next', 'Finish']) {
		await page.getByRole('radio', { name: 'No idea' }).check();
		await page.getByRole('button', { name: 'Check' }).click();
		await page.getByRole('button', { name: next }).click();
	}
	await page.getByRole('link', { name: 'Practice the 2 I missed' }).click();
	await expect(page.getByText('Question 1 of 2', { exact: true })).toBeVisible();
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
	await page.getByRole('radio', { name: 'No idea' }).check();
	await page.getByRole('button', { name: 'Check' }).click();
	await page.getByRole('button', { name: 'Next' }).click();
	await expect(page.getByText('Question 2 of 2', { exact: true })).toBeVisible();
	await page.reload();
	await expect(page.getByText('Question 2 of 2', { exact: true })).toBeVisible();
});

test('an attempt left open can be ended with what is answered', async ({ page }) => {
	await page.goto(`${start}&kinds=choice`);
	await page.getByRole('radio').first().check();
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(verdict(page)).toBeVisible();
	const address = page.url();
	const other = await page.context().newPage();
	await other.goto(address);
	await expect(other.getByText('You answered 1 of 10 questions')).toBeVisible();
	await other.getByRole('button', { name: 'Continue' }).click();
	await expect(other.getByRole('heading', { level: 1 })).toBeFocused();
	await other.close();
	const third = await page.context().newPage();
	await third.goto(address);
	await third.getByRole('button', { name: 'End it and see the result' }).click();
	await expect(third.getByRole('heading', { level: 1 })).toHaveText(/^[01] right, (9|10) not$/);
	await expect(page.getByText('This quiz is finished; no more answers count.')).toBeVisible();
});

test('a test that asks for certainty calls a question open until it has both', async ({ page }) => {
	await page.goto(`/quiz/play/?pack=ccw-2011&n=1&kinds=choice&certainty=1&mode=test`);
	await page.getByRole('radio').first().check();
	await page.getByRole('button', { name: 'Finish' }).click();
	await expect(page.getByRole('dialog')).toContainText('say how sure you are');
	await page.getByRole('button', { name: 'Go to question 1' }).click();
	await page.getByRole('radio', { name: 'Unsure' }).check();
	await page.getByRole('button', { name: 'Finish' }).click();
	await expect(page.getByText('Question by question')).toBeVisible();
});

test('certainty has its marks in view, and stands beside the score', async ({ page }) => {
	await page.goto('/quiz/play/?pack=ccw-2011&n=2&kinds=choice&certainty=1');
	await page.getByRole('radio').first().check();
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByText('Say how sure you are.')).toBeVisible();
	await page.getByRole('radio', { name: /Quite sure/ }).check();
	await expect(page.getByText('Right +3, wrong −6')).toBeVisible();
	await page.getByRole('button', { name: 'Check' }).click();
	const right = (await page.getByRole('heading', { name: 'Correct' }).count()) === 1;
	await page.getByRole('button', { name: 'Next' }).click();
	await page.getByRole('radio', { name: /No idea/ }).check();
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByRole('heading', { name: /^\W*Not quite: no answer/ })).toBeVisible();
	await page.getByRole('button', { name: 'Finish' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		right ? '1 right, 1 not' : '0 right, 2 not'
	);
	await expect(page.getByText('Certainty marks:')).toContainText(right ? '+3' : '−6');
	await expect(page.getByText(/quite sure and wrong/)).toHaveText(
		right
			? 'You were never quite sure and wrong.'
			: 'Once you were quite sure and wrong: question 1.'
	);
});

test('a time limit says what is left, and keeps what was answered when it is over', async ({
	page
}) => {
	await page.clock.install({ time: new Date('2030-05-01T10:00:00') });
	await page.goto('/quiz/play/?pack=ccw-2011&n=3&kinds=choice&mode=test&time=120');
	await expect(page.getByText('About 2 minutes left')).toBeVisible();
	await page.getByRole('radio').nth(0).check();
	await page.clock.runFor(70_000);
	await expect(page.getByText('Less than a minute left')).toBeVisible();
	await page.clock.runFor(60_000);
	await expect(page).toHaveURL(/attempt=/);
	await expect(page.getByText('Time ran out')).toBeVisible();
	await expect(page.getByText(/^No answer/)).toHaveCount(2);
});

test('a time limit that ran out while the page was closed ends with what is there', async ({
	page
}) => {
	await page.clock.install({ time: new Date('2030-05-01T10:00:00') });
	await page.goto('/quiz/play/?pack=ccw-2011&n=3&kinds=choice&mode=test&time=120');
	await page.getByRole('radio').nth(0).check();
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	const address = page.url();
	await page.goto('/about/');
	await page.clock.setSystemTime(new Date('2030-05-01T11:00:00'));
	await page.goto(address);
	await page.clock.runFor(2000);
	await expect(page.getByText('Time ran out')).toBeVisible();
	await expect(page.getByText(/^No answer/)).toHaveCount(2);
});

test('a damaged link starts no quiz and says what is wrong with it', async ({ page }) => {
	await page.goto('/quiz/play/?pack=ccw-2011&q=01234&mode=exam&c=00000');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link doesn’t work');
	await expect(page.getByRole('definition')).toHaveCount(0);
	await page.getByText('What exactly is wrong').click();
	await expect(page.getByRole('definition')).toContainText('“practice” or “test”');
	await page.getByRole('link', { name: 'Start ten questions' }).click();
	await expect(page.getByText('Question 1 of 10')).toBeVisible();
});

test('single keys can be switched off', async ({ page }) => {
	await open(page, '/settings/');
	await page.getByRole('checkbox', { name: /Single keys/ }).uncheck();
	await page.goto(`${start}&kinds=choice`);
	await expect(page.getByRole('radio').first()).toBeVisible();
	await page.keyboard.press('1');
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('a quiz of one’s own choice asks what was chosen', async ({ page }) => {
	await open(page, '/quiz/');
	const start = page.getByRole('link', { name: /^Start/ });
	await expect(start).toHaveText('Start ten questions');
	await page.getByRole('checkbox', { name: 'Who took part?' }).check();
	await page.getByRole('radio', { name: '5', exact: true }).check();
	await expect(start).toHaveText('Start five questions');
	await start.click();
	await expect(page.getByText('Question 1 of 5')).toBeVisible();
	for (const code of codesIn(page)) {
		expect(await itemOf(page, code)).toMatchObject({ topic: 'parties' });
	}
});

test('a quiz says how many questions it has, also if few fit', async ({ page }) => {
	await open(page, '/quiz/');
	await page.getByRole('radio', { name: '40' }).check();
	await page.getByText('All kinds of question').click();
	await page.getByRole('checkbox', { name: 'Put in order' }).check();
	await page.getByRole('checkbox', { name: 'Who took part?' }).check();
	const main = page.getByRole('main');
	await expect(main).toContainText(/Only \d+ questions? fits?\.|No question fits\./);
	await page.getByRole('checkbox', { name: 'Who took part?' }).uncheck();
	await expect(main).toContainText(/Only \d+ questions? fit/);
	const count = /Only (\d+)/.exec(await main.innerText())![1]!;
	await page.getByRole('link', { name: /^Start/ }).click();
	await expect(page.getByText(`Question 1 of ${count}`)).toBeVisible();
});

test('a quiz that was chosen can be handed out, with a title', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, '/quiz/');
	await page.getByRole('radio', { name: '5', exact: true }).check();
	await page.getByRole('textbox', { name: 'Title' }).fill('Unit 3');
	await page.getByRole('button', { name: 'Show QR code' }).click();
	await expect(page.getByRole('img', { name: 'Code that opens the quiz' })).toBeVisible();
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByText('Copied.')).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	await page.getByRole('button', { name: 'Copy link' }).click();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
	await page.goto(link);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Unit 3');
	expect(codesIn(page)).toHaveLength(5);
	await page.goto('/teach/');
	// It is in the fold of the quizzes made here.
	await expect(page.getByText('Unit 3')).toBeAttached();
});

test('where nothing can be stored, the answers are still there after Finish', async ({ page }) => {
	await page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
			Object.defineProperty(globalThis, name, {
				get() {
					throw new DOMException('Nothing is stored here.', 'SecurityError');
				}
			});
		}
	});
	await page.goto('/quiz/play/?pack=ccw-2011&n=1&kinds=choice');
	await page.getByRole('radio').first().check();
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(verdict(page)).toBeVisible();
	await page.getByRole('button', { name: 'Finish' }).click();
	await expect(page).toHaveURL(/\/quiz\/result\/\?attempt=/);
	await expect(page.getByText('they’re lost when you close this tab')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^(1 right|0 right, 1 not)/);
});
