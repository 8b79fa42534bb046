import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright/test';
import { assemblePack, enlarge } from '../src/authoring/index.ts';
import { ruleNames } from '../src/authoring/checks/index.ts';
import { plainRecipe, writeLink } from '../src/quiz/index.ts';
import { readPack } from '../questions/index.ts';
import { expect, test } from './page.ts';
import { serve } from './serving.ts';

const real = await readPack('ccw-2011');

/** Ten items that a pack of any size made from the real one has. */
const { items: common } = await assemblePack(enlarge(real, 'synthetic', 200));
const codes = Array.from({ length: 10 }, (_, at) => common[at * 19]!.code);

/** Bytes as they are and as brotli. */
interface Size {
	files: number;
	raw: number;
	brotli: number;
}

/** Serves a pack of so many items, and counts what is asked for. */
async function serveItems(
	page: Page,
	items: number
): Promise<{ id: string; sizes: Map<string, Size> }> {
	const id = `synthetic-${items}`;
	const sizes = new Map<string, Size>();
	await serve(page, await assemblePack(enlarge(real, id, items)), (name, body) =>
		sizes.set(name, { files: 1, raw: body.length, brotli: brotliCompressSync(body).length })
	);
	return { id, sizes };
}

function total(sizes: Iterable<Size>): Size {
	return [...sizes].reduce((sum, each) => ({
		files: sum.files + each.files,
		raw: sum.raw + each.raw,
		brotli: sum.brotli + each.brotli
	}));
}

/** Answers the question on the screen, rightly or not, whatever its kind. */
async function answer(page: Page): Promise<void> {
	const group = page.locator('main fieldset').first();
	const rows = group.locator('li > button[aria-pressed="false"]');
	while ((await rows.count()) > 0) await rows.first().click();
	const control = group.locator('input, select').first();
	if (await control.count()) {
		const type = await control.evaluate((each) => (each as HTMLInputElement).type);
		if (type === 'select-one') await control.selectOption({ index: 1 });
		else if (type === 'radio' || type === 'checkbox') await control.check({ force: true });
		else await control.fill('7');
	}
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByRole('heading', { name: /Correct|Partly right|Not quite/ })).toBeVisible();
}

/** What the data of a ten-item link comes to, all ten answered. */
async function costOfLink(page: Page, items: number): Promise<Map<string, Size>> {
	const { id, sizes } = await serveItems(page, items);
	await page.goto(`/quiz/play/?${writeLink({ ...plainRecipe, pack: id, codes })}`);
	for (let number = 1; number <= 10; number++) {
		await expect(page.getByText(`Question ${number} of 10`)).toBeVisible();
		await answer(page);
		const next = number < 10 ? 'Next' : 'Finish';
		await page.getByRole('button', { name: next }).click();
	}
	await page.waitForLoadState('networkidle');
	return sizes;
}

test('a link to ten items costs the same out of 10,000 items as out of 200, within 20 %', async ({
	page
}) => {
	const costs: Size[] = [];
	for (const items of [200, 10_000]) {
		const sizes = await costOfLink(page, items);
		expect([...sizes.keys()]).toContain('briefing.json');
		expect([...sizes.keys()]).not.toContain('index.json');
		const shards = [...sizes].flatMap(([name, size]) => (name.startsWith('items/') ? size : []));
		expect(shards.length).toBeLessThanOrEqual(10);
		const [all, asked] = [total(sizes.values()), total(shards)];
		costs.push(all, asked);
	}
	const [few, fewAsked, many, manyAsked] = costs as [Size, Size, Size, Size];
	for (const form of ['raw', 'brotli'] as const) {
		expect(many[form]).toBeLessThanOrEqual(1.2 * few[form]);
		expect(manyAsked[form]).toBeLessThanOrEqual(1.2 * fewAsked[form]);
	}
});

test('a draw of ten costs the same out of 10,000 items as out of 200, within 20 %', async ({
	page
}) => {
	const costs: Size[] = [];
	for (const items of [200, 10_000]) {
		const { id, sizes } = await serveItems(page, items);
		await page.goto(`/quiz/play/?pack=${id}&n=10`);
		await expect(page.getByText('Question 1 of 10')).toBeVisible();
		await page.waitForLoadState('networkidle');
		const drawn = [...sizes].filter(([name]) => /^(index|draws\/.*)\.json$/.test(name));
		expect(drawn).toHaveLength(1);
		// Which ten it is decides what these weigh.
		const others = [...sizes].flatMap(([name, size]) => (name.startsWith('items/') ? [] : size));
		expect([...sizes.keys()].filter((name) => name.startsWith('items/')).length).toBeLessThan(11);
		costs.push(total(others));
	}
	const [few, many] = costs as [Size, Size];
	for (const form of ['raw', 'brotli'] as const) {
		expect(many[form]).toBeLessThanOrEqual(1.2 * few[form]);
	}
});

test('a draw that a part of the index can’t fill comes from all 10,000 items', async ({ page }) => {
	const { id, sizes } = await serveItems(page, 10_000);
	const rarest = await rarestKind(page, id);
	await page.goto(`/quiz/play/?pack=${id}&n=50&kinds=${rarest.kind}`);
	await expect(page.getByText(`Question 1 of ${Math.min(50, rarest.items)}`)).toBeVisible();
	expect([...sizes.keys()]).toContain('index.json');
});

/** The kind of which a pack has the fewest items. */
async function rarestKind(page: Page, id: string): Promise<{ kind: string; items: number }> {
	await page.goto('/about/');
	const { kinds, items } = await page.evaluate(
		async (address) =>
			(await (await fetch(address)).json()) as { kinds: string[]; items: [string, number][] },
		`/data/${id}/index.json`
	);
	const counts = kinds.map((kind, place) => ({
		kind,
		items: items.filter(([, own]) => own === place).length
	}));
	return counts.sort((one, other) => one.items - other.items)[0]!;
}

/** Words that stand nowhere but in code that makes a bank. */
const markers = [...ruleNames.filter((name) => name.includes('-')), 'learned mix', 'no statement'];

test('nothing that makes a bank, and no page of all items, is asked for on the way to a question', async ({
	page
}) => {
	const asked = new Map<string, string>();
	page.on('request', (request) => asked.set(request.url(), request.resourceType()));
	await page.goto('/quiz/play/?pack=ccw-2011&n=10');
	for (let number = 1; number <= 10; number++) {
		await expect(page.getByText(`Question ${number} of 10`)).toBeVisible();
		await answer(page);
		if (number < 10) await page.getByRole('button', { name: 'Next' }).click();
	}
	const paths = [...asked.keys()].map((url) => new URL(url).pathname);
	expect(paths.some((path) => path.includes('/data/ccw-2011/items/'))).toBe(true);
	expect(paths.filter((path) => /\/retired\/|\/pack\/|ITEMS/.test(path))).toEqual([]);
	const scripts = [...asked].flatMap(([url, type]) => (type === 'script' ? url : []));
	expect(scripts.length).toBeGreaterThan(1);
	for (const url of scripts) {
		const script = await (await page.request.get(url)).text();
		expect(markers.filter((marker) => script.includes(marker))).toEqual([]);
	}
});
