/**
 * Opens the same links in Chromium and in Firefox, each in a fresh profile, at the top of a host and
 * under a sub-path, and compares every stem, option and their order. Needs `build/`, and both
 * browsers: `npm run two-browsers` (CHROMIUM and FIREFOX name their programs).
 */
import { chromium } from 'playwright';
import puppeteer from 'puppeteer-core';
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

interface Window {
	open(address: string): Promise<void>;
	look(): Promise<string>;
	next(): Promise<void>;
	waitFor(text: string): Promise<void>;
	close(): Promise<void>;
}

async function inChromium(): Promise<Window> {
	const browser = await chromium.launch({
		args: switches,
		...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {})
	});
	const page = await browser.newPage();
	return {
		open: async (address) => void (await page.goto(address)),
		look: () => page.evaluate<string>(LOOK),
		next: () => page.getByRole('button', { name: 'Next' }).click(),
		waitFor: (text) => page.getByText(text, { exact: true }).waitFor(),
		close: () => browser.close()
	};
}

async function inFirefox(): Promise<Window> {
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
		headless: true
	});
	const page = await browser.newPage();
	return {
		open: async (address) => void (await page.goto(address)),
		look: async () => (await page.evaluate(LOOK)) as string,
		next: async () => void (await page.locator('::-p-text(Next)').click()),
		waitFor: async (text) => void (await page.locator(`::-p-text(${text})`).wait()),
		close: () => browser.close()
	};
}

/** All the questions of a link, as one browser shows them in a profile of its own. */
async function read(start: () => Promise<Window>, address: string): Promise<string[]> {
	const window = await start();
	try {
		await window.open(address);
		const questions: string[] = [];
		for (let number = 1; number <= QUESTIONS; number++) {
			await window.waitFor(`Question ${number} of ${QUESTIONS}`);
			questions.push(await window.look());
			if (number < QUESTIONS) await window.next();
		}
		return questions;
	} finally {
		await window.close();
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
