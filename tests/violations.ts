/** What two engines of accessibility rules find on a page, by WCAG 2.2 AA. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright/test';

const { resolve } = createRequire(import.meta.url);
const axe = readFileSync(resolve('axe-core/axe.min.js'), 'utf8');
const second = readFileSync(resolve('accessibility-checker-engine/ace-window.js'), 'utf8');

/** Both engines look at the page as it is. @returns a line for each thing that breaks a rule */
export async function violations(page: Page): Promise<string[]> {
	return [...(await foundByAxe(page)), ...(await foundBySecond(page))];
}

/** Gives the page an engine, unless it has it. The policy of the page doesn't hold for a debugger. */
async function give(page: Page, name: string, engine: string): Promise<void> {
	if (!(await page.evaluate((name) => name in window, name))) await page.evaluate(engine);
}

/** What axe alone finds, for a page that takes the second engine minutes and was shown to it before. */
export async function foundByAxe(page: Page): Promise<string[]> {
	await give(page, 'axe', axe);
	const results = await page.evaluate<AxeResults>(
		`axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })`
	);
	return results.violations.flatMap((violation) =>
		violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')} ${node.html}`)
	);
}

/**
 * The rules of the second engine that say two parts have the same name. The page of all kinds shows
 * one question in six states, so its names come again; on other pages none may.
 */
const uniqueNames = ['aria_form_label_unique', 'fieldset_label_valid'];

/** What the second engine has seen, so that it looks at it once. */
const seen = new Set<string>();

/** Whether the second engine also looks at what it has seen in another theme, width or medium. */
const looksAgain = process.env.EVERY_LOOK !== undefined;

/** What the second engine says of a node: `value` is how much a rule matters, and its outcome. */
interface Result {
	ruleId: string;
	value: [string, string];
	message: string;
	snippet: string;
	node: Node;
}

/** The second engine, as its script puts it on the page. */
interface Engine {
	Checker: new () => { check: (node: Node, rules: string[]) => Promise<{ results: Result[] }> };
}

/**
 * It takes several times as long as axe. Nearly all its rules read the document alone, which themes
 * and widths don't change, so each state is looked at once.
 */
async function foundBySecond(page: Page): Promise<string[]> {
	const state = await page.evaluate(() => document.body.outerHTML);
	if (seen.has(state) && !looksAgain) return [];
	seen.add(state);
	await give(page, 'ace_ibma', second);
	return page.evaluate(async (uniqueNames) => {
		const { ace_ibma: engine } = window as unknown as { ace_ibma: Engine };
		const { results } = await new engine.Checker().check(document, ['WCAG_2_2']);
		return results
			.filter(({ ruleId, value: [level, outcome], node }) => {
				// It also asks people to look at this or that, and recommends what no rule asks for.
				if (level !== 'VIOLATION' || outcome !== 'FAIL') return false;
				const element = node instanceof Element ? node : node.parentElement!;
				// It takes what is in a closed fold for shown, but without the names it has there.
				if (document.body.contains(element) && !element.checkVisibility()) return false;
				// The group in that of a question has a name only if something is missing.
				if (ruleId === 'fieldset_label_valid' && element.matches('fieldset > [role=group]'))
					return element.hasAttribute('aria-labelledby');
				return !(uniqueNames.includes(ruleId) && element.closest('[data-state]'));
			})
			.map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`);
	}, uniqueNames);
}
