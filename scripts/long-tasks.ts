/**
 * Measures how long the page of copies is busy in one go while a file of many records is read, brought
 * in, copied and taken out: the longest tasks of each step, in milliseconds, as the browser reports
 * them from 50 on. Needs a build. Run `npx tsx scripts/long-tasks.ts 80000`.
 */
import type { LogRecord } from '#log';
import { writeBackup } from '#log/backup.ts';
import { inOneGo } from '#log/slices.ts';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import { switches } from './browser.mjs';
import { serve } from './serve.mjs';

const count = Number(process.argv[2] ?? 80_000);

/** A sitting of ten questions, then ninety cards, over and over, each on a page of its own. */
function records(writers: string, length: number, first: number, facts: string[]): LogRecord[] {
	return Array.from({ length }, (_, place): LogRecord => {
		const number = place % 100;
		const attempt = `${writers}${Math.floor(place / 100)}`;
		const stamp = { writer: attempt, number, clock: first + place, at: 1.6e12 + place * 1.5e6 };
		const fact = facts[place % facts.length]!;
		if (number === 0) {
			const quiz = 'pack=ccw-2011&q=7m1xw805sqrgt06';
			return { type: 'start', attempt, quiz, items: 10, ...stamp };
		}
		if (number > 10) {
			return { type: 'rating', pack: 'ccw-2011', fact, rating: 3, millis: 900, ...stamp };
		}
		return {
			...{ type: 'answer', attempt, pack: 'ccw-2011', item: `7m1x${number}`, response: 'a' },
			...{ millis: 8000, score: 1, facts: [[fact, true, 'chosen']], ...stamp }
		};
	});
}

/** Does a step on a page, and prints how long its longest tasks were. */
async function measure(page: Page, name: string, step: () => Promise<unknown>): Promise<void> {
	await page.evaluate(() => {
		const watched = globalThis as unknown as { tasks?: number[] };
		if (!watched.tasks) {
			new PerformanceObserver((list) => {
				for (const { duration } of list.getEntries()) watched.tasks!.push(Math.round(duration));
			}).observe({ type: 'longtask' });
		}
		watched.tasks = [];
	});
	const start = performance.now();
	await step();
	// What the page derives comes a moment later.
	await page.waitForTimeout(3000);
	const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
	const longest = tasks.sort((one, other) => other - one).slice(0, 5);
	const seconds = ((performance.now() - start) / 1000 - 3).toFixed(1);
	console.log(`${name}: ${seconds} s, longest tasks ${longest.join(', ') || 'none'} ms`);
}

const { address, close } = await serve(fileURLToPath(new URL('../build', import.meta.url)));
const browser = await chromium.launch({
	args: switches,
	...(process.env.CHROMIUM && { executablePath: process.env.CHROMIUM })
});
try {
	const page = await browser.newPage({ baseURL: address });
	await page.goto('carry/');
	const answer = await page.request.get('data/ccw-2011/facts.json');
	const facts = ((await answer.json()) as { id: string }[]).map(({ id }) => id);
	const [early, all] = [records('a', 2000, 1, facts), records('b', count, 500, facts)];
	const erase: LogRecord = { type: 'erase', writer: 'c', number: 0, clock: 1e6, at: 1.7e12 };

	const bringIn = page.getByRole('button', { name: 'Import', exact: true });
	const folder = await mkdtemp(join(tmpdir(), 'footnote-'));
	const choose = async (list: LogRecord[]) => {
		// Sent as a path: the content, sent to the page, would be a task of its own.
		const path = join(folder, 'footnote.txt');
		await writeFile(path, inOneGo(writeBackup(list, Date.now())));
		await page.getByLabel('File', { exact: true }).setInputFiles(path);
	};
	await choose(early);
	await bringIn.click();
	await page.getByText(/^Imported\./).waitFor();

	const limit = { timeout: 300_000 };
	const file = [...all, erase];
	await measure(page, `Reading ${file.length} records`, async () => {
		await choose(file);
		await bringIn.waitFor(limit);
	});
	await measure(page, 'Bringing them in', async () => {
		await bringIn.click();
		await page.getByText(/^Imported\./).waitFor(limit);
	});
	await measure(page, 'Making a file', async () => {
		await page.getByRole('button', { name: 'Make a backup' }).click();
		await page.getByText('are in the file').waitFor(limit);
	});
	await measure(page, 'Taking them out', async () => {
		await page.getByRole('button', { name: 'Undo the import' }).click();
		await page.getByText(/^Undone\./).waitFor(limit);
	});
} finally {
	await browser.close();
	await close();
}
