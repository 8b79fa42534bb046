/**
 * Opens the same links in Chromium and in Firefox, each in a fresh profile, at the top of a host and
 * under a sub-path, and compares every stem, option and their order. Needs `build/`, and Playwright's
 * Firefox (`npx playwright install firefox`): `npm run two-browsers` (CHROMIUM names the
 * program of the other one).
 */
import { chromium, firefox, type Browser } from 'playwright';
import { seeded, shuffle, type PackIndex } from '#bank';
import { writeLink, type Recipe } from '#quiz';
import { switches } from './browser.mjs';
import { serve } from './serve.mjs';

const QUESTIONS = 6;
const LINKS = 8;

/** What stands on the page: the stem, the instruction, and each control with its name and value. */
const LOOK = `(() => {
	const group = document.querySelector('main fieldset');
	const parts = [...group.querySelectorAll('h1, p, label, option, .text, button:not(h1 button)')];
	return parts.map((part) => part.textContent.trim().replace(/\\s+/g, ' ')).join(' | ');
})()`;

const inChromium = () =>
	chromium.launch({
		args: switches,
		...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {})
	});
const inFirefox = () => firefox.launch();

/** All the questions of a link, as one browser shows them in a profile of its own. */
async function read(start: () => Promise<Browser>, address: string): Promise<string[]> {
	const browser = await start();
	try {
		const page = await browser.newPage();
		await page.goto(address);
		const questions: string[] = [];
		for (let number = 1; number <= QUESTIONS; number++) {
			await page.getByText(`Question ${number} of ${QUESTIONS}`, { exact: true }).waitFor();
			questions.push(await page.evaluate<string>(LOOK));
			if (number < QUESTIONS) await page.getByRole('button', { name: 'Next' }).click();
		}
		return questions;
	} finally {
		await browser.close();
	}
}

let differences = 0;
for (const base of ['/', '/school/quizzes/']) {
	const host = await serve(new URL('../build', import.meta.url).pathname, { base });
	const answer = await fetch(`${host.address}data/ccw-2011/index.json`);
	const codes = ((await answer.json()) as PackIndex).items.map(([code]) => code);
	for (let link = 0; link < LINKS; link++) {
		const recipe: Recipe = {
			pack: 'ccw-2011',
			codes: shuffle(codes, seeded(`${base} ${link}`)).slice(0, link % 2 ? 12 : QUESTIONS),
			...(link % 2 ? { draw: QUESTIONS, seed: `form-${link}` } : {}),
			order: link % 3 === 2 && link % 2 ? 'shuffled' : 'fixed',
			mode: 'test',
			certainty: false
		};
		const address = `${host.address}quiz/play/?${writeLink(recipe)}`;
		const [one, other] = [await read(inChromium, address), await read(inFirefox, address)];
		const same = JSON.stringify(one) === JSON.stringify(other);
		if (!same) {
			differences++;
			console.log('Chromium:', one, '\nFirefox:', other);
		}
		console.log(`${same ? 'same' : 'NOT THE SAME'}: ${base}…?${writeLink(recipe).slice(0, 60)}…`);
	}
	await host.close();
}
console.log(`${2 * LINKS} links in two browsers, ${differences} not the same`);
process.exit(differences > 0 ? 1 : 0);
