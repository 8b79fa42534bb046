/**
 * Measures how the page of class results takes many codes at once, all different: how long until they
 * are read, graded and shown, and the longest tasks, in milliseconds. Needs a build. Run
 * `npm run many-codes`, or `npm run many-codes 500` for other than 3,000 codes.
 */
import { seeded } from '#bank';
import { writeResultCode } from '#class';
import { writeLink } from '#quiz';
import { chromium } from 'playwright';
import { attemptAt, quizBy } from '../src/class/example-quizzes.ts';
import { findBrowser, switches } from './browser.mjs';
import { serve } from './serve.mjs';

const count = Number(process.argv[2] ?? 3000);
const random = seeded('many codes');
const quiz = quizBy(random, { questions: 10, order: 'fixed' });
const codes = new Set<string>();
while (codes.size < count) {
	const { mark, answers, number } = attemptAt(quiz, random);
	const of = { number, sitting: 1 as const, mark };
	const written = writeResultCode(quiz, of, (code) => answers.get(code));
	if (written !== undefined) codes.add(written);
}

const host = await serve(new URL('../build', import.meta.url).pathname);
const executablePath = await findBrowser(console.log);
const browser = await chromium.launch({
	args: switches,
	...(executablePath && { executablePath })
});
try {
	const page = await browser.newPage();
	await page.goto(`${host.address}teach/results/?${writeLink(quiz.recipe)}`);
	await page.getByLabel('Add results').waitFor();
	await page.waitForLoadState('networkidle');
	await page.evaluate(() => {
		const tasks: number[] = [];
		Object.assign(globalThis, { tasks });
		new PerformanceObserver((list) => {
			tasks.push(...list.getEntries().map(({ duration }) => duration));
		}).observe({ type: 'longtask' });
	});
	const start = Date.now();
	await page.evaluate(
		(text) => {
			const data = new DataTransfer();
			data.setData('text/plain', text);
			document
				.querySelector('textarea')!
				.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
		},
		[...codes].map((code, at) => `learner ${at}: ${code}`).join('\n')
	);
	await page.getByText(`${count.toLocaleString('en-US')} codes found.`).waitFor();
	await page.getByRole('heading', { name: 'Teach these again' }).waitFor();
	const took = Date.now() - start;
	await page.waitForTimeout(1000);
	const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
	const longest = tasks.sort((one, other) => other - one).slice(0, 5);
	console.log(
		`${count} codes were shown after ${took} ms; the longest tasks: ${longest.join(', ') || 'none over 50'} ms`
	);
} finally {
	await browser.close();
	await host.close();
}
