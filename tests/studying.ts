import type { Page } from 'playwright/test';
import type { ChoiceSpec } from '../src/kinds/choice/choice.ts';
import { codesIn, itemOf } from './answering.ts';
import { expect } from './page.ts';

/** How sure the learner says to be, as it is called on the screen. */
export type Level = 'Unsure' | 'Fairly sure' | 'Quite sure';

/** An answer as it was given. */
export interface Given {
	code: string;
	facts: readonly string[];
	isRight: boolean;
	level: Level | undefined;
}

/** Holds the clock of the page at noon, local time, so many days after the first. */
export async function setDay(page: Page, day: number): Promise<void> {
	await page.clock.setFixedTime(new Date(2026, 0, 5 + day, 12));
}

/** Takes a quiz of choices to its end, each answered rightly or not as is asked; tells its own link. */
export async function takeQuiz(
	page: Page,
	address: string,
	plan: (place: number) => { isRight: boolean; level?: Level }
): Promise<{ link: string; given: readonly Given[] }> {
	await page.goto(address);
	const anew = page.getByRole('button', { name: /^(Start over|Take it again)$/ });
	const first = page.getByText('Question 1 of');
	await expect(anew.or(first)).toBeVisible();
	if (await anew.isVisible()) await anew.click();
	await expect(first).toBeVisible();
	const given: Given[] = [];
	const link = page.url();
	for (const [place, code] of codesIn(page).entries()) {
		await expect(page.getByText(`Question ${place + 1} of`)).toBeVisible();
		const spec = (await itemOf(page, code)).spec as unknown as ChoiceSpec;
		const { isRight, level } = plan(place);
		const option = spec.options.find(({ id }) => (id === spec.key) === isRight)!;
		await page.getByRole('radio', { name: option.text, exact: true }).check();
		if (level) await page.getByRole('radio', { name: level }).check();
		await page.getByRole('button', { name: 'Check' }).click();
		await expect(
			page.getByRole('heading', { name: isRight ? 'Correct' : 'Not quite' })
		).toBeVisible();
		await page.getByRole('button', { name: /^(Next|Finish)$/ }).click();
		given.push({ code, facts: spec.facts, isRight, level });
	}
	await expect(page).toHaveURL(/\/quiz\/result\//);
	return { link, given };
}
