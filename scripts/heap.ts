/**
 * Measures what a page keeps: with a long log, goes round the places of the navigation and a quiz,
 * and prints the heap after each three rounds, once all that can be freed was. It is to stay flat.
 * Needs a build. Run `npm run heap`, or `npx tsx scripts/heap.ts 20000 build` for another log or build.
 */
import { BLOCK_SIZE, encodeBlock, type LogRecord } from '#log';
import { resolve } from 'node:path';
import { chromium } from 'playwright';
import { switches } from './browser.mjs';
import { serve } from './serve.mjs';

const count = Number(process.argv[2] ?? 100_000);
const folder = resolve(process.argv[3] ?? 'build');
const ROUNDS = 20;

/** Blocks of ratings, each by a page of its own. All were Again, so that all facts are due. */
function blocks(facts: readonly string[]): [key: string, value: string][] {
	return Array.from({ length: Math.ceil(count / BLOCK_SIZE) }, (_, block) => {
		const records = Array.from({ length: BLOCK_SIZE }, (_, number): LogRecord => {
			const place = block * BLOCK_SIZE + number;
			const fact = facts[place % facts.length]!;
			const stamp = { writer: `w${block}`, number, clock: 1 + place, at: 1.6e12 + place * 1.5e6 };
			return { type: 'rating', pack: 'ccw-2011', fact, rating: 1, millis: 900, ...stamp };
		});
		const { key, value } = encodeBlock(records);
		return [key, value];
	});
}

const { address, close } = await serve(folder);
const browser = await chromium.launch({
	args: switches,
	...(process.env.CHROMIUM && { executablePath: process.env.CHROMIUM })
});
try {
	const page = await browser.newPage({ baseURL: address });
	page.setDefaultTimeout(120_000);
	await page.goto('about/');
	const answer = await page.request.get('data/ccw-2011/facts.json');
	const facts = ((await answer.json()) as { id: string }[]).map(({ id }) => id);
	await page.evaluate(async (all) => {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open('footnote-log', 1);
			request.onupgradeneeded = () => request.result.createObjectStore('blocks');
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error!);
		});
		await new Promise<void>((resolve, reject) => {
			const transaction = database.transaction('blocks', 'readwrite');
			for (const [key, value] of all) transaction.objectStore('blocks').put(value, key);
			transaction.oncomplete = () => resolve();
			transaction.onabort = () => reject(transaction.error!);
		});
		database.close();
	}, blocks(facts));
	await page.reload();

	const session = await page.context().newCDPSession(page);
	const places = page.getByRole('navigation', { name: 'Main' });
	for (let round = 1; round <= ROUNDS; round++) {
		await places.getByRole('link', { name: 'Cards' }).click();
		await page.getByRole('button', { name: 'Show answer' }).waitFor();
		await places.getByRole('link', { name: 'Progress' }).click();
		await page.getByRole('heading', { name: 'Progress', level: 1 }).waitFor();
		await page.getByRole('table').first().waitFor({ state: 'attached' });
		await places.getByRole('link', { name: 'Read' }).click();
		await page.locator('main h2').first().waitFor();
		await places.getByRole('link', { name: 'Quiz' }).click();
		await page.getByRole('button', { name: 'Start' }).first().click();
		await page.getByText('Question 1 of 10', { exact: true }).waitFor();
		if (round % 3 !== 0 && round !== ROUNDS) continue;
		await session.send('HeapProfiler.collectGarbage');
		const { usedSize } = await session.send('Runtime.getHeapUsage');
		console.log(`After ${round} rounds: ${(usedSize / 1e6).toFixed(1)} MB`);
	}
} finally {
	await browser.close();
	await close();
}
