import type { Page } from 'playwright/test';
import { readResultCode, type CodedResult } from '../src/class/index.ts';
import { plainRecipe, total, writeLink, type Recipe } from '../src/quiz/index.ts';
import { reviewByWord } from '../src/quiz/review-later.ts';
import { itemOf, tabTo } from './answering.ts';
import { expect, open, overflow, test, violations } from './page.ts';
import { answerAll, codedQuizOf, codeOn, startQuiz, takeQuiz } from './taking.ts';

/** What only the code that writes result codes says; it stays in the built script. */
const CODE_SCRIPT = 'in a class list.';

const codes = ['xvy72', 'wbbn4', '4bzj5', 'v6r3p', '3nkvh', 'eex0b', 'qz7f8'];

const linkOf = (more: Partial<Recipe>): string =>
	writeLink({ ...plainRecipe, pack: 'ccw-2011', codes, ...more });

/** What a code says of the quiz of this link. */
async function resultIn(page: Page, link: string, code: string): Promise<CodedResult> {
	const reading = readResultCode(await codedQuizOf(page, link), code);
	expect(reading.is, code).toBe('result');
	return reading as CodedResult;
}

/** How each question went by its stem, as the page says. */
async function outcomesOn(page: Page): Promise<[stem: string, outcome: string][]> {
	const marks = page.getByRole('list', { name: 'How each question went' }).getByRole('link');
	const outcomes = (await marks.allInnerTexts()).map((text) => text.replace(/^.*: /, '').trim());
	const stems = (await page.locator('summary .stem').allTextContents()).map((text) =>
		text.replace(/^.*?\d+\. /s, '').trim()
	);
	expect(stems).toHaveLength(outcomes.length);
	return stems.map((stem, place) => [stem, outcomes[place]!]);
}

test('a drawn and shuffled quiz is sent by one tap, as a code that the teacher grades the same', async ({
	page,
	context,
	complaints
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	const scripts: Promise<string>[] = [];
	context.on('response', (answer) => {
		const isNew = answer.status() === 200 && answer.request().resourceType() === 'script';
		if (isNew) scripts.push(answer.text());
	});
	const hasCodeScript = async () => {
		await page.waitForLoadState('networkidle');
		return (await Promise.all(scripts)).some((text) => text.includes(CODE_SCRIPT));
	};
	const link = linkOf({
		draw: 5,
		order: 'shuffled',
		class: 28,
		send: 'google.1FAIpQLSabcdefgh.1234',
		title: 'Talks, 10B'
	});
	await startQuiz(page, link, { number: 7 });
	await answerAll(page, {
		choose: (place) => place % 3,
		atTheEnd: async () => expect(await hasCodeScript()).toBe(false)
	});

	// The code, and the words around it.
	await expect(page.getByText('Not sent yet')).toBeVisible();
	expect(await hasCodeScript()).toBe(true);
	const code = await codeOn(page);
	expect(code).toMatch(/^([0-9A-Z]{4}-)+[0-9A-Z]{1,4}$/);
	await expect(page.locator('.code .spelled')).toHaveText(
		code.replaceAll('-', ', ').replace(/[0-9A-Z](?=[0-9A-Z])/g, '$& ')
	);
	await page.getByText('What the code says').click();
	await expect(page.getByText('Your number, 7.')).toBeVisible();
	await expect(page.getByText('Not your name, not the time.')).toBeVisible();
	expect(await overflow(page)).toBeLessThanOrEqual(0);
	expect(await violations(page)).toEqual([]);

	// What the teacher reads is what was played: the same questions, the same grades.
	const result = await resultIn(page, link, code);
	expect(result).toMatchObject({ number: 7, sitting: 1 });
	const words = (score: number, isGiven: boolean) =>
		score === 1 ? 'Right' : score > 0 ? 'Partly right' : isGiven ? 'Not right' : 'No answer';
	expect(new Map(await outcomesOn(page))).toEqual(
		new Map(
			result.answers.map(({ item, grade, response }) => [
				(item.spec as { stem: string }).stem.replace(/\s+/g, ' '),
				words(grade.score, response !== undefined)
			])
		)
	);
	const points = total(result.answers.map(({ grade }) => grade.score));
	await expect(page.getByText(`${points} of 5 points`)).toBeVisible();

	// The number can be put right, and the code goes with it.
	await page.getByRole('button', { name: 'Not you?' }).click();
	await expect(page.getByLabel('Your number on the class list')).toBeFocused();
	await page.getByLabel('Your number on the class list').selectOption('8');
	await expect(page.getByText('Your number, 8.')).toBeVisible();
	const corrected = await codeOn(page);
	expect(await resultIn(page, link, corrected)).toMatchObject({
		number: 8,
		mark: result.mark,
		answers: result.answers.map(({ number }) => ({ number }))
	});

	// Opened again, the link says so too, and leads back here.
	await open(page, `/quiz/play/?${link}`);
	await expect(page.getByText('Not sent yet.')).toBeVisible();
	expect(await violations(page)).toEqual([]);
	await page.getByRole('link', { name: 'Send to your teacher' }).click();
	expect(await codeOn(page)).toBe(corrected);

	// Sent by the keyboard: a form of a host that is named beside the button, with the code in it.
	await expect(page.getByText(/^Opens docs\.google\.com with your code filled in/)).toBeVisible();
	await context.route('https://docs.google.com/**', (route) => route.fulfill({ body: 'A form' }));
	const opened = context.waitForEvent('page');
	await tabTo(page, page.getByRole('link', { name: 'Send to your teacher' }));
	await page.keyboard.press('Enter');
	const form = await opened;
	await form.waitForLoadState();
	expect(form.url()).toBe(
		`https://docs.google.com/forms/d/e/1FAIpQLSabcdefgh/viewform?usp=pp_url&entry.1234=${corrected}`
	);
	expect(await form.evaluate(() => document.referrer)).toBe('');
	expect(complaints.splice(0)).toEqual(['asked https://docs.google.com']);
	await form.close();
	await expect(page.getByText('Sent, if you pressed Submit')).toBeVisible();
	await page.reload();
	await expect(page.getByText('Sent, if you pressed Submit')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Send it again' })).toBeVisible();

	// With another number, it is another code, which nobody has yet.
	await page.getByRole('button', { name: 'Not you?' }).click();
	await page.getByLabel('Your number on the class list').selectOption('7');
	await expect(page.getByText('Not sent yet')).toBeVisible();
	expect(await codeOn(page)).toBe(code);
	await page.getByRole('button', { name: 'I wrote it down' }).click();
	await expect(page.getByText('Code written down')).toBeVisible();
	await open(page, `/quiz/play/?${link}`);
	await expect(page.getByText('Code written down.')).toBeVisible();

	// A second try says that it is one.
	await page.getByRole('button', { name: 'Take it again' }).click();
	await page.evaluate(() => {
		navigator.share = (data) => Promise.resolve(void (document.body.dataset.shared = data!.text));
	});
	await answerAll(page);
	const second = await codeOn(page);
	expect(await resultIn(page, link, second)).toMatchObject({ number: 7, sitting: 2 });
	await expect(page.getByText('Not sent yet')).toBeVisible();
	await page.getByRole('button', { name: 'Share' }).click();
	await expect(page.getByText('Code shared')).toBeVisible();
	expect(await page.evaluate(() => document.body.dataset.shared)).toBe(second);
});

test('a test waits with its answers until the word is typed, and its code is copied or shown', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.setViewportSize({ width: 360, height: 740 });
	await page.emulateMedia({ colorScheme: 'dark' });
	const link = linkOf({
		codes: ['xvy72', '4bzj5', 'wbbn4'],
		mode: 'test',
		certainty: true,
		class: 28,
		review: reviewByWord('Harbor')
	});
	const code = await takeQuiz(page, link, { number: 28, type: 'a guess' });
	const result = await resultIn(page, link, code);
	expect(result).toMatchObject({ number: 28, sitting: 1 });
	expect(result.answers.map(({ certainty }) => certainty)).toEqual([3, 3, 3]);
	expect(result.answers[1]!.unkept).toEqual(['answer']);

	// The score is there; which answers are right is not.
	await expect(page.getByText(/of 3 points/)).toBeVisible();
	await expect(page.getByRole('heading', { name: 'The answers come later' })).toBeVisible();
	await expect(page.getByRole('list', { name: 'How each question went' })).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'Question by question' })).toHaveCount(0);
	const stem = (await itemOf(page, 'xvy72')).spec as { stem: string };
	await expect(page.getByText(stem.stem)).toHaveCount(0);
	await page.getByText('What the code says').click();
	await expect(page.getByText('How sure you were.')).toBeVisible();
	await expect(page.getByText('Not the words you typed: only that they’re wrong.')).toBeVisible();
	expect(await violations(page)).toEqual([]);
	expect(await overflow(page)).toBeLessThanOrEqual(0);

	// One tap copies the code.
	await page.getByRole('button', { name: 'Send to your teacher' }).click();
	await expect(page.getByText('Code copied')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
	await page.getByRole('button', { name: 'Show large' }).click();
	await expect(page.getByRole('img', { name: 'Your result code, to be scanned' })).toBeVisible();
	await page.getByRole('button', { name: 'My teacher has it' }).click();
	await expect(page.getByText('Code shown to your teacher')).toBeVisible();

	// Another word opens nothing; the right one does, for good.
	const word = page.getByLabel('The word your teacher gives in class');
	await word.fill('window');
	await page.keyboard.press('Enter');
	await expect(page.getByText('That isn’t the word.')).toBeVisible();
	await expect(word).toBeFocused();
	await word.fill('harbor ');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Question by question' })).toBeVisible();
	await expect(page.getByText('for question 2: only that they’re wrong.')).toBeVisible();
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Question by question' })).toBeVisible();
	expect(await violations(page)).toEqual([]);
});
