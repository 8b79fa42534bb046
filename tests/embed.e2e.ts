import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright/test';
import { expect, test } from './page.ts';

/** A page of another site that frames an address, and keeps what the frame tells it. */
const pageWith = (src: string, sandbox?: string) => `<!doctype html><title>A course</title>
<script>
window.told = [];
addEventListener('message', ({ data, source }) => {
	told.push(data);
	const frame = document.querySelector('iframe');
	if (source === frame.contentWindow && data.type === 'footnote:height') frame.style.height = data.height + 'px';
});
</script>
<iframe title="A quiz" width="700" height="300" src="${src.replaceAll('&', '&amp;')}"
${sandbox === undefined ? '' : `sandbox="${sandbox}"`}></iframe>`;

let host: Server;
let html = '';
let address = '';
test.beforeAll(async () => {
	host = createServer((_, response) => {
		response.writeHead(200, { 'Content-Type': 'text/html' }).end(html);
	});
	await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
	address = `http://localhost:${(host.address() as AddressInfo).port}`;
});
test.afterAll(() => host.close());

const told = (page: Page) =>
	page.evaluate(() => (window as unknown as { told: Record<string, unknown>[] }).told);
const others = async (page: Page) =>
	(await told(page)).filter(({ type }) => type !== 'footnote:height');

/** Answers both questions in the frame and ends the quiz. */
async function play(page: Page): Promise<void> {
	const frame = page.frameLocator('iframe');
	for (const number of [1, 2]) {
		await expect(frame.getByText(`Question ${number} of 2`, { exact: true })).toBeVisible();
		await frame.getByRole('radio').first().check();
		await frame.getByRole('button', { name: 'Check' }).click();
		await frame.getByRole('button', { name: number === 2 ? 'Finish' : 'Next' }).click();
	}
	await expect(frame.getByRole('heading', { name: 'Question by question' })).toBeVisible();
}

const query = 'pack=ccw-2011&n=2&kinds=choice';

test('a frame is as high as the quiz, and tells a named site how it goes', async ({
	page,
	baseURL,
	complaints
}) => {
	const report = `report=1&origin=${encodeURIComponent(address)}`;
	html = pageWith(`${baseURL}embed/?${query}&${report}`);
	await page.goto(address);
	await play(page);
	const frame = page.frames()[1]!;
	await expect
		.poll(() =>
			frame.evaluate(() => document.documentElement.scrollHeight === document.body.offsetHeight)
		)
		.toBe(true);
	const heights = (await told(page)).filter(({ type }) => type === 'footnote:height');
	expect(heights.length).toBeGreaterThan(2);
	const messages = await others(page);
	expect(messages.slice(0, -1)).toEqual(
		[0, 1, 2].map((answered) => ({ type: 'footnote:progress', answered, questions: 2 }))
	);
	expect(messages.at(-1)).toEqual({
		type: 'footnote:finish',
		answered: 2,
		questions: 2,
		score: expect.any(Number) as unknown
	});
	const tab = page.frameLocator('iframe').getByRole('link', { name: 'Open in a tab' });
	await expect(tab).toHaveAttribute('href', /quiz\/play\/\?pack=ccw-2011&q=(?!.*report)/);
	complaints.splice(0, Infinity, ...complaints.filter((each) => each !== `asked ${address}`));
});

test('a sandboxed frame without an origin plays, and says that a reload starts again', async ({
	page,
	baseURL,
	complaints
}) => {
	html = pageWith(`${baseURL}embed/?${query}`, 'allow-scripts');
	await page.goto(address);
	const frame = page.frameLocator('iframe');
	await expect(frame.getByText('if the page loads again, you start again')).toBeVisible();
	await play(page);
	expect(await others(page)).toEqual([]);
	complaints.splice(0, Infinity, ...complaints.filter((each) => each !== `asked ${address}`));
});
