/** Taking a quiz that a teacher handed out, from its link to its result code. */
import type { Frame, Page } from 'playwright/test';
import { loadCodecs } from '../src/kinds/codecs.ts';
import { loadKinds } from '../src/kinds/index.ts';
import { CodedQuiz } from '../src/class/index.ts';
import { readLink } from '../src/quiz/index.ts';
import { itemOf } from './answering.ts';

/** Where a quiz is taken: on a page of its own, or in one. */
type Screen = Page | Frame;

/** How a learner takes a quiz. */
interface Manner {
	/** On the class list, if the link has one. */
	number?: number;
	/** Which option is chosen at each question: its place from 0, the last if there are fewer, or its id. */
	choose?: (question: number) => number | string;
	/** What is typed. */
	type?: string;
	/** What is done once all is answered, before the quiz is finished. */
	atTheEnd?: () => Promise<void>;
}

/** Opens a link on its cover and starts. */
export async function startQuiz(
	page: Screen,
	link: string,
	{ number }: Manner = {}
): Promise<void> {
	await page.goto(`/quiz/play/?${link}`);
	const start = page.getByRole('button', { name: 'Start', exact: true });
	await start.waitFor();
	const list = page.getByLabel('Your number on the class list');
	if (number !== undefined) await list.selectOption(String(number));
	await start.click();
}

/** Answers every question of the quiz on the screen, whatever its kind, until its code is there. */
export async function answerAll(
	page: Screen,
	{ choose = () => 0, type = 'x', atTheEnd }: Manner = {}
): Promise<void> {
	const [, count] = /of (\d+)/.exec(await page.getByText(/^Question 1 of/).innerText())!;
	for (let place = 0; place < Number(count); place++) {
		await page.getByText(`Question ${place + 1} of ${count}`, { exact: true }).waitFor();
		await answer(page, choose(place), type);
		const check = page.getByRole('button', { name: 'Check' });
		if (await check.isVisible()) await check.click();
		const last = place + 1 === Number(count);
		if (last) await atTheEnd?.();
		await page.getByRole('button', { name: last ? 'Finish' : 'Next' }).click();
	}
	await codeOn(page);
}

/**
 * Answers every choose-one question of the quiz on the screen by the keyboard alone, until its code is
 * there.
 * @param options the ids of what is chosen, in the order of the questions
 */
export async function answerByKeys(page: Page, options: readonly string[]): Promise<void> {
	for (const [place, option] of options.entries()) {
		const key = await page.waitForFunction(
			([title, option]) => {
				const rows = [...document.querySelectorAll<HTMLInputElement>('main fieldset input')];
				const at = rows.findIndex(({ value, disabled }) => value === option && !disabled);
				return document.title.startsWith(title) && at >= 0 && String(at + 1);
			},
			[`Question ${place + 1} of ${options.length} `, option] as const,
			{ polling: 30 }
		);
		await page.keyboard.press((await key.jsonValue()) as string);
		await page.keyboard.press('Enter');
		await page.getByRole('button', { name: /^(Next|Finish)$/ }).waitFor();
		await page.keyboard.press('Enter');
	}
	await codeOn(page);
}

/** Takes a quiz from its link to its end. @returns the result code */
export async function takeQuiz(page: Page, link: string, manner: Manner = {}): Promise<string> {
	await startQuiz(page, link, manner);
	await answerAll(page, manner);
	return codeOn(page);
}

/** The result code on the page, as it is shown. */
export async function codeOn(page: Screen): Promise<string> {
	return page.locator('.code .groups').innerText();
}

/** The quiz as the teacher's browser has it, to read its codes. */
export async function codedQuizOf(page: Page, link: string): Promise<CodedQuiz> {
	const reading = readLink(link);
	if (reading.form !== 'recipe') throw new Error(`${link} is no quiz.`);
	const { recipe } = reading;
	const items = await Promise.all(recipe.codes.map((code) => itemOf(page, code)));
	return new CodedQuiz(recipe, items, await loadKinds(), await loadCodecs());
}

/**
 * Answers the question on the screen, whatever its kind.
 * @param option the place of what is chosen, or its id
 * @param text what is typed
 */
export async function answer(page: Screen, option: number | string, text: string): Promise<void> {
	await page.evaluate(
		([option, text]) => {
			const field = document.querySelector('main fieldset')!;
			for (const row of field.querySelectorAll<HTMLElement>('li > button'))
				if (row.ariaPressed === 'false') row.click();
			const choices = [
				...field.querySelectorAll<HTMLInputElement>('[type=radio], [type=checkbox]')
			];
			const chosen =
				typeof option === 'number'
					? choices[option]
					: choices.find(({ value }) => value === option);
			(chosen ?? choices.at(-1))?.click();
			for (const select of field.querySelectorAll('select')) {
				select.selectedIndex = 1;
				select.dispatchEvent(new Event('change', { bubbles: true }));
			}
			for (const input of field.querySelectorAll<HTMLInputElement>('[type=text], [type=number]')) {
				input.value = text;
				input.dispatchEvent(new Event('input', { bubbles: true }));
			}
			const level = document.querySelectorAll<HTMLInputElement>('.certainty input');
			[...level].at(-1)?.click();
		},
		[option, text] as const
	);
}
