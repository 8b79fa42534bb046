/**
 * Kills a real browser the moment the player says that an answer is saved, starts it again on the
 * same profile, and looks whether the answer is there. The control does the same without
 * IndexedDB and has to lose answers, or else the trial proves nothing.
 *
 * Usage, once the site is built: `npm run kill-trials -- [trials]`. `CHROMIUM` names the
 * browser's program.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KEY_PREFIX, idOf, parseBlock } from '#log';
import { chromium, type BrowserContext, type Page } from 'playwright';
import { serve } from './serve.mjs';

const trials = Number(process.argv[2] ?? 20);
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const quiz = 'quiz/play/?pack=ccw-2011&n=10&kinds=choice.multi.verdict';
/** How many questions are answered before the kill. */
const questions = 2;
/** What the page says once an answer is in both stores, and in local storage alone. */
const words = { on: /^Saved$/, off: /^Saved in this browser$/ };
/** Of the trials without the mirror, at least this part has to lose an answer. */
const leastLost = 1 / 5;

type Mirror = 'on' | 'off';

const build = fileURLToPath(new URL('../build', import.meta.url));
const { address, close } = await serve(build);
const kept = { on: 0, off: 0 };
try {
	for (const mirror of ['on', 'off'] as const) {
		for (let trial = 0; trial < trials; trial++) {
			if (await isKept(mirror)) kept[mirror]++;
		}
		if (mirror === 'on') console.log(`mirror on: ${kept.on} of ${trials} kept`);
		else console.log(`mirror off: ${trials - kept.off} of ${trials} lost`);
	}
} finally {
	await close();
}
if (kept.on < trials || trials - kept.off < trials * leastLost) process.exitCode = 1;

/** One trial on a new profile. @returns whether every answer outlived the kill */
async function isKept(mirror: Mirror): Promise<boolean> {
	const profile = await mkdtemp(join(tmpdir(), 'footnote-kill-'));
	try {
		const first = await launch(profile);
		if (mirror === 'off') {
			await first.addInitScript(() =>
				Object.defineProperty(window, 'indexedDB', { value: undefined })
			);
		}
		const gone = new Promise((resolve) => first.once('close', resolve));
		const browser = mainProcess(profile);
		const page = first.pages()[0] ?? (await first.newPage());
		await answerAll(page, mirror);
		process.kill(browser, 'SIGKILL');
		await gone;

		const second = await launch(profile);
		const answers = await storedAnswers(second);
		await second.close();
		if (answers > questions) throw new Error(`${answers} answers where ${questions} were given`);
		return answers === questions;
	} finally {
		await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	}
}

function launch(profile: string): Promise<BrowserContext> {
	const args = ['--no-sandbox', '--disable-gpu'];
	return chromium.launchPersistentContext(profile, { executablePath, args });
}

/** The process that is the browser itself: all others of this profile have a type. */
function mainProcess(profile: string): number {
	const lines = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,args='], { encoding: 'utf8' });
	const own = lines
		.split('\n')
		.filter((line) => line.includes(`--user-data-dir=${profile}`) && !line.includes('--type='));
	// Where the program is a shell script, that one is listed as well; the browser came last.
	const pid = Number.parseInt(own.at(-1) ?? '');
	if (!pid) throw new Error('The browser has no process.');
	return pid;
}

/** Answers the first questions, and comes back when the page says that the last one is saved. */
async function answerAll(page: Page, mirror: Mirror): Promise<void> {
	await page.goto(address + quiz);
	for (let question = 0; question < questions; question++) {
		if (question > 0) await page.getByRole('button', { name: 'Next', exact: true }).click();
		const check = page.getByRole('button', { name: 'Check', exact: true });
		await check.waitFor();
		const option = page.getByRole('radio').or(page.getByRole('checkbox')).first();
		// A row's label lies over its input.
		if ((await option.count()) > 0) await option.check({ force: true });
		else await page.getByRole('textbox').first().fill('protocol');
		await check.click();
		await page.getByRole('button', { name: /^(Next|Finish)$/ }).waitFor();
		await page.getByRole('status').filter({ hasText: words[mirror] }).waitFor();
	}
}

/** How many answers the two stores have together. */
async function storedAnswers(context: BrowserContext): Promise<number> {
	const page = context.pages()[0] ?? (await context.newPage());
	await page.goto(address);
	const stored = await page.evaluate(async () => {
		const local = Object.entries(localStorage) as [string, string][];
		// Opening a database that does not exist would make it.
		const names = (await indexedDB.databases()).map((database) => database.name);
		if (!names.includes('footnote-log')) return local;
		const opening = indexedDB.open('footnote-log');
		await new Promise((resolve) => (opening.onsuccess = resolve));
		const store = opening.result.transaction('blocks').objectStore('blocks');
		const keys = store.getAllKeys();
		const values = store.getAll();
		await new Promise((resolve) => (values.onsuccess = resolve));
		return [
			...local,
			...keys.result.map((key, place): [string, string] => [
				key as string,
				values.result[place] as string
			])
		];
	});
	const answers = new Set<string>();
	for (const [key, value] of stored) {
		if (!key.startsWith(KEY_PREFIX)) continue;
		const parsed = parseBlock(key, value);
		if ('reason' in parsed) throw new Error(`${key} is ${parsed.reason}`);
		for (const record of parsed.records) {
			if (record.type === 'answer') answers.add(idOf(record));
		}
	}
	return answers.size;
}
