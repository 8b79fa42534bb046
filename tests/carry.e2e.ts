import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Download, Locator, Page } from 'playwright/test';
import jsqr from 'jsqr';
import { readBackup, writeBackup } from '../src/log/backup.ts';
import { inOneGo } from '../src/log/slices.ts';
import {
	encodeBlock,
	mergeRecords,
	parseBlock,
	type Entry,
	type LogRecord
} from '../src/log/index.ts';
import { seeded } from '../src/bank/index.ts';
import { plainRecipe, writeLink } from '../src/quiz/index.ts';
import { tabTo } from './answering.ts';
import { expect, listenTo, open, overflow, test, violations } from './page.ts';

const DAY = 24 * 3600e3;
const pack = 'ccw-2011';

/** Blocks of cards reviewed on the days before now, some twice, by one writer. */
function reviewed(facts: readonly string[], writer = 'seeded', daysAgo = 6): Map<string, string> {
	const entries = facts.flatMap((fact, place): (Entry & { at: number })[] => {
		const at = Date.now() - daysAgo * DAY + place * 61e3;
		const rating: Entry = { type: 'rating', pack, fact, rating: place % 5 ? 3 : 1, millis: 900 };
		return place % 3 === 0
			? [
					{ ...rating, at },
					{ ...rating, at: at + 2 * DAY }
				]
			: [{ ...rating, at }];
	});
	entries.sort((one, other) => one.at - other.at);
	const records = entries.map((entry, number): LogRecord => ({
		...entry,
		// What is later has seen what is earlier.
		...{ writer, number, clock: number + 1 + 1000 * (60 - daysAgo) }
	}));
	const blocks = new Map<string, string>();
	for (let first = 0; first < records.length; first += 64) {
		const { key, value } = encodeBlock(records.slice(first, first + 64));
		blocks.set(key, value);
	}
	return blocks;
}

async function factIds(page: Page): Promise<string[]> {
	const answer = await page.request.get(`/data/${pack}/facts.json`);
	return ((await answer.json()) as { id: string }[]).map(({ id }) => id);
}

/** Puts blocks in the storage of a page, and opens the page anew. */
async function seed(page: Page, blocks: ReadonlyMap<string, string>): Promise<void> {
	await open(page, '/carry/');
	await page.evaluate(
		(entries) => {
			for (const [key, value] of entries) localStorage.setItem(key, value);
		},
		[...blocks]
	);
	await open(page, '/carry/');
}

/** A device that studied some facts, and the link that carries them. */
async function studied(page: Page, count = 60): Promise<string> {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await seed(page, reviewed((await factIds(page)).slice(0, count)));
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByText('Copied. Open the link')).toBeVisible();
	return page.evaluate(() => navigator.clipboard.readText());
}

/** The log as it is stored, without what only says when copies were made. */
const stored = (page: Page): Promise<[string, string][]> =>
	page.evaluate(() =>
		Object.entries(localStorage as Record<string, string>)
			.filter(([key]) => key.startsWith('footnote:log:'))
			.sort()
	);

async function inNewProfile(
	page: Page,
	run: (other: Page, context: BrowserContext) => Promise<void>
): Promise<void> {
	const baseURL = new URL(page.url()).origin;
	const context = await page.context().browser()!.newContext({ baseURL });
	const complaints: string[] = [];
	await listenTo(context, baseURL, complaints);
	await run(await context.newPage(), context);
	expect(complaints).toEqual([]);
	await context.close();
}

/** All that is stored on the device, in local storage and in the database. */
const allStored = (page: Page): Promise<unknown> =>
	page.evaluate(async () => {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open('footnote-log');
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error!);
		});
		const blocks = database.transaction('blocks').objectStore('blocks');
		const [keys, values] = await Promise.all(
			[blocks.getAllKeys(), blocks.getAll()].map(
				(request) =>
					new Promise((resolve) => {
						request.onsuccess = () => resolve(request.result);
					})
			)
		);
		database.close();
		return [Object.entries(localStorage).sort(), keys, values];
	});

/** Presses a key on the control, which is reached by Tab alone; the focus is seen then and after. */
async function pressOn(page: Page, control: Locator, key = 'Enter'): Promise<void> {
	await tabTo(page, control);
	await expectFocus(page);
	await page.keyboard.press(key);
}

/** Something but the page itself has the focus, and shows it. */
async function expectFocus(page: Page): Promise<void> {
	await expect
		.poll(() =>
			page.evaluate(() => {
				const focused = document.activeElement;
				if (!focused || focused === document.body) return 'nowhere';
				return getComputedStyle(focused).outlineStyle;
			})
		)
		.toBe('solid');
}

const bringIn = (page: Page) => page.getByRole('button', { name: 'Import', exact: true });

test.describe('a link', () => {
	test('gives a new profile the same due dates, twice changes nothing, and can be undone', async ({
		page
	}) => {
		const link = await studied(page);
		expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/carry\/#m=1\.ccw-2011\.[\w-]+&end$/);

		await page.goto(link);
		const here = page.getByRole('region', { name: 'From another device' });
		await expect(here.getByText('You have all of this already')).toBeVisible();
		await expect(bringIn(page)).toHaveCount(0);

		await inNewProfile(page, async (other) => {
			await open(other, link);
			const offer = other.getByRole('region', { name: 'From another device' });
			await expect(offer.getByText('60 facts of')).toBeVisible();
			await expect(offer.getByText('import 60 facts not yet known here')).toBeVisible();
			await expect(offer.getByText(/The next fact is due/)).toBeVisible();
			expect(await stored(other)).toEqual([]);
			await bringIn(other).click();
			await expect(offer.getByText('Imported: 60 facts.')).toBeVisible();
			expect(new URL(other.url()).hash).toBe('');

			// The same memory writes the same link: each date in it is exact.
			await other.context().grantPermissions(['clipboard-read', 'clipboard-write']);
			await other.getByRole('button', { name: 'Copy link' }).click();
			await expect(other.getByText('Copied. Open the link')).toBeVisible();
			expect(await other.evaluate(() => navigator.clipboard.readText())).toBe(link);

			await open(other, '/carry/');
			await expect(offer).toHaveCount(0);
			await open(other, link);
			await expect(offer.getByText('You have all of this already')).toBeVisible();
			await offer.getByRole('button', { name: 'Close' }).click();
			await expect(offer).toHaveCount(0);
			expect(new URL(other.url()).hash).toBe('');
		});
	});

	test('is undone by taking back just what it brought', async ({ page }) => {
		const link = await studied(page);
		const facts = await factIds(page);
		await inNewProfile(page, async (other) => {
			// Ten of them were reviewed here since, ten long before.
			const here = new Map([
				...reviewed(facts.slice(0, 10), 'later', 1),
				...reviewed(facts.slice(10, 20), 'early', 60)
			]);
			await seed(other, here);
			await expect(other.getByText('20 facts reviewed so far')).toBeVisible();
			await open(other, link);
			await expect(
				other.getByText('import 50 facts: 40 not yet known here and 10 reviewed more recently')
			).toBeVisible();
			await bringIn(other).click();
			await expect(other.getByText('60 facts reviewed so far')).toBeVisible();
			await other.getByRole('button', { name: 'Undo' }).click();
			await expect(other.getByText('20 facts reviewed so far')).toBeVisible();
			await open(other, '/carry/');
			await expect(other.getByText('20 facts reviewed so far')).toBeVisible();
			await open(other, link);
			await expect(bringIn(other)).toBeVisible();
		});
	});

	test('is read though a mail program changed it, and refused where it was damaged', async ({
		page
	}) => {
		const link = await studied(page, 20);
		const [before, text] = link.split('#') as [string, string];
		await inNewProfile(page, async (other) => {
			const region = other.getByRole('region', { name: 'From another device' });
			for (const fragment of [
				text.replaceAll('.', '%2E'),
				text.replaceAll('.', '%252E').replace('=', '%3D'),
				text.replace(/.{40}/g, '$& '),
				text.replace(/.{40}/g, '$&%0D%0A'),
				text.replace('&end', '.'),
				text.replace('&end', '&amp;end&utm_source=mail')
			]) {
				await open(other, '/about/');
				await open(other, `${before}#${fragment}`);
				await expect(region.getByText('20 facts of'), fragment).toBeVisible();
			}
			for (const [fragment, said] of [
				[text.replace(/&end/, '').slice(0, -9), 'Some of this link was lost'],
				[text.replace('ccw-2011', 'other'), 'Some of this link was lost'],
				[text.replace('m=1.', 'm=2.'), 'A newer version of Footnote made this link'],
				['m=remember-the-milk', 'This link holds nothing that Footnote knows'],
				['m=', 'This link holds nothing that Footnote knows']
			] as const) {
				await open(other, '/about/');
				await open(other, `${before}#${fragment}`);
				await expect(region.getByText(said), fragment).toBeVisible();
				await expect(region.getByText('Nothing has changed here.')).toBeVisible();
				await expect(bringIn(other)).toHaveCount(0);
			}
			expect(await stored(other)).toEqual([]);
		});
	});

	test('garbled in a hundred ways is refused each time with a reason, and changes nothing', async ({
		page
	}) => {
		const link = await studied(page, 20);
		const text = link.split('#')[1]!;
		const other = text.replace(/\d/g, (digit) => String((Number(digit) + 1) % 10));
		const random = seeded('garbled links');
		const pick = (count: number) => Math.floor(random() * count);
		const before = await allStored(page);
		const region = page.getByRole('region', { name: 'From another device' });
		const reason =
			/Some of this link was lost|holds nothing that Footnote knows|A newer version|does not have/;
		const garbled = new Set<string>();
		for (let run = 0; garbled.size < 100; run++) {
			const place = 2 + pick(text.length - 12);
			const [head, tail] = [text.slice(0, place), text.slice(place)];
			const ways = [
				head,
				head + tail.slice(1),
				head + (tail.startsWith('x') ? 'y' : 'x') + tail.slice(1),
				head + text,
				head + other.slice(place),
				head.slice(0, 22) + tail.toUpperCase(),
				`${head}%3D${tail}`,
				`${head}%${tail}`,
				tail,
				text.replace('m=', 'n='),
				text.replace('m=1.', `m=${2 + pick(98)}.`),
				text.replace('ccw-2011', 'ccw-2012')
			];
			const way = ways[run % ways.length]!;
			// The halves of two links may be alike.
			if (way === text) continue;
			garbled.add(way);
			await page.evaluate((hash) => (location.hash = hash), way);
			await expect(region.getByText(reason), way).toBeVisible();
			await expect(region.getByText('Nothing has changed here.')).toBeVisible();
			await expect(region.getByRole('heading')).toBeFocused();
			await region.getByRole('button', { name: 'Close' }).click();
			await expect(region).toHaveCount(0);
		}
		expect(await allStored(page)).toEqual(before);
	});

	test('is brought in and taken back by keyboard alone, and once however often it is pressed', async ({
		page
	}) => {
		const link = await studied(page, 6);
		await inNewProfile(page, async (other) => {
			await open(other, link);
			const region = other.getByRole('region', { name: 'From another device' });
			await expect(bringIn(other)).toBeVisible();
			await pressOn(other, bringIn(other));
			await expect(region.getByText('Imported: 6 facts.')).toBeVisible();
			const undo = region.getByRole('button', { name: 'Undo' });
			await expect(undo).toBeFocused();
			await expectFocus(other);
			await other.keyboard.press('Enter');
			await expect(region.getByText('Undone')).toBeVisible();
			await expect(bringIn(other)).toBeFocused();
			// Twice before it can have answered.
			await bringIn(other).evaluate((button: HTMLButtonElement) => {
				button.click();
				button.click();
			});
			await expect(other.getByText('6 facts reviewed so far')).toBeVisible();
			await pressOn(other, undo);
			await expect(other.getByText('6 facts reviewed so far')).toHaveCount(0);
			await pressOn(other, region.getByRole('button', { name: 'Close' }));
			await expect(region).toHaveCount(0);
			await expectFocus(other);
		});
	});

	test('dated later than today says so', async ({ page }) => {
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await seed(page, reviewed((await factIds(page)).slice(0, 4), 'ahead', -30));
		await page.getByRole('button', { name: 'Copy link' }).click();
		await expect(page.getByText('Copied. Open the link')).toBeVisible();
		const link = await page.evaluate(() => navigator.clipboard.readText());
		await inNewProfile(page, async (other) => {
			await open(other, link);
			await expect(other.getByText('4 facts are dated later than today')).toBeVisible();
			await expect(bringIn(other)).toBeVisible();
		});
	});

	test('is shared, called off without a word, or copied where it cannot be shared', async ({
		page
	}) => {
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.addInitScript(() => {
			navigator.canShare = () => true;
			navigator.share = (data) => {
				const { outcome } = document.documentElement.dataset;
				document.documentElement.dataset.shared = data?.url ?? data?.files?.[0]?.name ?? '';
				return outcome ? Promise.reject(new DOMException('no', outcome)) : Promise.resolve();
			};
		});
		await seed(page, reviewed((await factIds(page)).slice(0, 4)));
		const outcome = (name: string) =>
			page.evaluate((each) => (document.documentElement.dataset.outcome = each), name);
		const shared = () => page.evaluate(() => document.documentElement.dataset.shared);
		const noted = page.getByText(/The last backup was made/);
		const copied = page.getByText('Copied. Open the link');
		const shareLink = page.getByRole('button', { name: 'Share link' });
		await outcome('AbortError');
		await shareLink.click();
		await expect.poll(shared).toMatch(/\/carry\/#m=1\.ccw-2011\.[\w-]+&end$/);
		await expect(noted).toHaveCount(0);
		await expect(copied).toHaveCount(0);
		await outcome('');
		await shareLink.click();
		// A link has no answers in it, so it is no copy.
		await expect(noted).toHaveCount(0);
		await expect(copied).toHaveCount(0);
		await outcome('NotAllowedError');
		await shareLink.click();
		await expect(copied).toBeVisible();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await shared());

		await page.getByRole('button', { name: 'Make a backup' }).click();
		const shareFile = page.getByRole('button', { name: 'Share backup' });
		const said = page.getByText('Your browser couldn’t share the file. Download it instead.');
		await outcome('AbortError');
		await shareFile.click();
		await expect.poll(shared).toMatch(/^footnote-.*\.txt$/);
		await expect(said).toHaveCount(0);
		await outcome('DataError');
		await shareFile.click();
		await expect(said).toBeVisible();
		await expect(noted).toHaveCount(0);
		await outcome('');
		await shareFile.click();
		await expect(said).toHaveCount(0);
		await expect(noted).toBeVisible();
	});

	test('is also a code, which a scanner reads', async ({ page }) => {
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			const link = await studied(page);
			const noted = () => page.evaluate(() => localStorage.getItem('footnote:copy'));
			const before = await noted();
			await page.getByRole('button', { name: 'Show QR code' }).click();
			// Nobody knows whether it is scanned, so it does not count as carried.
			expect(await noted()).toBe(before);
			const code = page.getByRole('img', { name: /Code to scan/ });
			await expect(code).toBeVisible();
			// What is on the screen, as a camera sees it.
			const shot = (await code.screenshot()).toString('base64');
			const { pixels, width, height } = await page.evaluate(async (png) => {
				// No image may come from data, by the policy of the page.
				const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
				const image = await createImageBitmap(new Blob([bytes]));
				const canvas = document.createElement('canvas');
				[canvas.width, canvas.height] = [image.width, image.height];
				const context = canvas.getContext('2d')!;
				context.drawImage(image, 0, 0);
				const { data, width, height } = context.getImageData(0, 0, image.width, image.height);
				return { pixels: [...data], width, height };
			}, shot);

			expect(jsqr(Uint8ClampedArray.from(pixels), width, height)?.data).toBe(link);
		}
	});

	test('too long for a code says so', async ({ page }) => {
		await page.route(`**/data/${pack}/facts.json`, async (route) => {
			const facts = (await (await route.fetch()).json()) as { id: string }[];
			const more = Array.from({ length: 300 }, (_, place) => ({
				...facts[0],
				id: `fact-${place}`
			}));
			await route.fulfill({ json: more });
		});
		await seed(page, reviewed(Array.from({ length: 300 }, (_, place) => `fact-${place}`)));
		await page.getByRole('button', { name: 'Show QR code' }).click();
		await expect(page.getByText('too much for one code')).toBeVisible();
	});
});

async function makeFile(page: Page): Promise<{ download: Download; text: string }> {
	await page.getByRole('button', { name: 'Make a backup' }).click();
	const link = page.getByRole('link', { name: 'Download backup' });
	const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
	return { download, text: readFileSync(await download.path(), 'utf8') };
}
const choose = (page: Page, name: string, content: string | Uint8Array) =>
	page
		.getByLabel('File', { exact: true })
		.setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content as string) });

test.describe('a file', () => {
	test('is checked, brings all to another profile, once, and is undone after a reload', async ({
		page
	}) => {
		const facts = await factIds(page);
		await seed(page, reviewed(facts));
		await page.getByRole('button', { name: 'Make a backup' }).click();
		await expect(page.getByText(/^Checked: all \d+ records are in the\s+file\.$/)).toBeVisible();
		// What a teacher handed out goes along; a link that nobody can read is named, and stays out.
		const handedOut = writeLink({ ...plainRecipe, pack, codes: ['01234'], title: 'Talks, 10B' });
		await page.evaluate(
			(links) => {
				const quizzes = links.map((link, place) => ({ link, at: 1.8e12 - place }));
				localStorage.setItem('footnote:quizzes', JSON.stringify({ v: 1, quizzes }));
			},
			[handedOut, 'pack=nothing']
		);
		const quizzesOf = (of: Page) => of.evaluate(() => localStorage.getItem('footnote:quizzes'));
		await open(page, '/carry/');
		const { download, text } = await makeFile(page);
		await expect(page.getByText('and 2 quizzes you handed out.')).toBeVisible();
		expect(download.suggestedFilename()).toMatch(/^footnote-\d{4}-\d\d-\d\d\.txt$/);
		await expect(page.getByText(/The last backup was made on/)).toBeVisible();

		await inNewProfile(page, async (other) => {
			await seed(other, reviewed(facts.slice(0, 5), 'here'));
			const before = await stored(other);
			await choose(other, 'footnote.txt', text);
			const found = other.getByRole('region', { name: 'footnote.txt' });
			const count = Number(/^records (\d+)$/m.exec(text)![1]);
			await expect(found.getByText(`It would add ${count} card reviews, from`)).toBeVisible();
			await expect(found.getByText('It would add 1 quiz that you handed out.')).toBeVisible();
			await expect(found.getByRole('listitem')).toHaveText(['pack=nothing']);
			await expect(found.getByText('here already')).toHaveCount(0);
			expect(await stored(other)).toEqual(before);
			await bringIn(other).click();
			await expect(other.getByText('Imported.', { exact: true })).toBeVisible();
			expect(JSON.parse((await quizzesOf(other))!)).toMatchObject({
				quizzes: [{ link: handedOut, at: 1.8e12 }]
			});
			await expect(other.getByText(`${facts.length} facts reviewed so far`)).toBeVisible();
			await open(other, '/carry/');
			await expect(other.getByText(`${facts.length} facts reviewed so far`)).toBeVisible();
			await choose(other, 'footnote.txt', text);
			await expect(found.getByText('You have all of this already.')).toBeVisible();
			await found.getByRole('button', { name: 'Close' }).click();
			await other.getByRole('button', { name: 'Undo the import' }).click();
			await expect(other.getByText('Undone. Everything is as it was.')).toBeVisible();
			await expect(other.getByText('5 facts reviewed so far')).toBeVisible();
			expect(await stored(other)).toEqual(before);
			expect(JSON.parse((await quizzesOf(other))!)).toMatchObject({ quizzes: [] });
			await open(other, '/carry/');
			await expect(other.getByText('5 facts reviewed so far')).toBeVisible();
			expect(await stored(other)).toEqual(before);
		});
	});

	test('is made, brought back and taken out by keyboard alone', async ({ page }) => {
		const facts = await factIds(page);
		await seed(page, reviewed(facts.slice(0, 4)));
		await pressOn(page, page.getByRole('button', { name: 'Make a backup' }));
		const link = page.getByRole('link', { name: 'Download backup' });
		await expect(link).toBeFocused();
		await expectFocus(page);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.keyboard.press('Enter')
		]);
		const path = await download.path();
		await inNewProfile(page, async (other) => {
			await open(other, '/carry/');
			const field = other.getByLabel('File', { exact: true });
			const chooseFile = async () => {
				const choosing = other.waitForEvent('filechooser');
				await pressOn(other, field);
				await (await choosing).setFiles(path);
			};
			await chooseFile();
			await expect(other.getByRole('heading', { level: 3 }).first()).toBeFocused();
			await expectFocus(other);
			await pressOn(other, other.getByRole('button', { name: 'Not now' }));
			await expect(field).toBeFocused();
			await chooseFile();
			await pressOn(other, bringIn(other));
			await expect(other.getByText('4 facts reviewed so far')).toBeVisible();
			await expectFocus(other);
			await pressOn(other, other.getByRole('button', { name: 'Undo the import' }));
			await expect(other.getByText('4 facts reviewed so far')).toHaveCount(0);
			await expect(field).toBeFocused();
			await expectFocus(other);
		});
	});

	test('is made again if a memory was imported meanwhile', async ({ page, browser }) => {
		const facts = await factIds(page);
		const link = await studied(page, 6);
		const context = await browser.newContext({ baseURL: new URL(page.url()).origin });
		const other = await context.newPage();
		await seed(other, reviewed(facts.slice(10, 12), 'there'));
		await open(other, link);
		await other.getByRole('button', { name: 'Make a backup' }).click();
		await expect(other.getByText(/^Checked:/)).toBeVisible();
		await bringIn(other).click();
		await expect(other.getByText('More has been added since.')).toBeVisible();
		const { text } = await makeFile(other);
		expect(text).toContain('\nrecords 9\n');
		await context.close();
	});

	test('of a pack that the site does not have says so, and is kept', async ({ page }) => {
		const facts = await factIds(page);
		const strange = (blocks: Map<string, string>, pack = 'other-pack') =>
			new Map(
				[...blocks].map(([key, value]) => {
					const parsed = parseBlock(key, value);
					if ('reason' in parsed) throw new Error(parsed.reason);
					const records = parsed.records.map((record) => ({ ...record, pack }));
					return Object.values(encodeBlock(records as LogRecord[])) as [string, string];
				})
			);
		const own = reviewed(facts.slice(0, 3), 'own');
		const others = strange(reviewed(facts.slice(0, 5), 'strange'));
		const recordsOf = (blocks: Map<string, string>) =>
			[...blocks].flatMap(([key, value]) => {
				const parsed = parseBlock(key, value);
				return 'records' in parsed ? parsed.records : [];
			});
		const fileOf = (blocks: Map<string, string>) =>
			inOneGo(writeBackup(mergeRecords(recordsOf(blocks)).records, Date.now()));
		await open(page, '/carry/');
		await choose(page, 'own.txt', fileOf(own));
		await expect(bringIn(page)).toBeVisible();
		await expect(page.getByText('this site does not have')).toHaveCount(0);
		await choose(page, 'some.txt', fileOf(new Map([...own, ...others])));
		await expect(page.getByText(/^Some of it is of the pack “other-pack”, which/)).toBeVisible();
		await choose(page, 'nameless.txt', fileOf(strange(others, '/x')));
		await expect(page.getByText(/^\d records cannot be added: Footnote does not/)).toBeVisible();
		await expect(bringIn(page)).toHaveCount(0);
		await choose(page, 'all.txt', fileOf(others));
		await expect(page.getByText(/^All of it is of the pack “other-pack”, which/)).toBeVisible();
		await bringIn(page).click();
		await expect(page.getByText('This site does not have the pack “other-pack”.')).toBeVisible();
		const { text } = await makeFile(page);
		const kept = inOneGo(readBackup(new TextEncoder().encode(text)));
		expect('records' in kept && kept.records).toEqual(recordsOf(others));
	});

	test('garbled in a hundred ways is refused each time with a reason, and changes nothing', async ({
		page
	}) => {
		await seed(page, reviewed((await factIds(page)).slice(0, 20)));
		const { text } = await makeFile(page);
		const before = await allStored(page);
		const random = seeded('garbled files');
		const pick = (count: number) => Math.floor(random() * count);
		for (let run = 0; run < 100; run++) {
			const place = 1 + pick(text.length - 3);
			const [head, tail] = [text.slice(0, place), text.slice(place)];
			const lines = text.split('\n');
			const ways = [
				head,
				tail,
				head + tail.slice(1),
				`${head}x${tail}`,
				head + text,
				tail + head,
				encodeURIComponent(text),
				text.replace('version 1', `version ${2 + run}`),
				lines.toSpliced(5, 1).join('\n'),
				lines.toSpliced(5, 0, lines[5]!).join('\n')
			];
			const name = `file-${run}.txt`;
			await choose(page, name, ways[run % ways.length]!);
			const said = page.getByRole('paragraph').filter({ hasText: `${name}:` });
			await expect(said, ways[run % ways.length]).toBeVisible();
			expect((await said.innerText()).length).toBeGreaterThan(60);
			await expect(said).toContainText('Nothing has changed here.');
			await expect(bringIn(page)).toHaveCount(0);
		}
		expect(await allStored(page)).toEqual(before);
	});

	test('can be dropped on the page', async ({ page }) => {
		await seed(page, reviewed((await factIds(page)).slice(0, 4)));
		const { text } = await makeFile(page);
		await inNewProfile(page, async (other) => {
			await open(other, '/carry/');
			await other.evaluate((content) => {
				const dataTransfer = new DataTransfer();
				dataTransfer.items.add(new File([content], 'dropped.txt'));
				document
					.querySelector('main')!
					.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
			}, text);
			await expect(other.getByRole('region', { name: 'dropped.txt' })).toBeVisible();
		});
	});

	test('brings back what was erased, if so wished', async ({ page }) => {
		await seed(page, reviewed((await factIds(page)).slice(0, 7)));
		const { text } = await makeFile(page);
		await open(page, '/settings/');
		await page.getByRole('button', { name: 'Erase my answers…' }).click();
		await page.getByRole('button', { name: 'Erase', exact: true }).click();
		await open(page, '/carry/');
		await choose(page, 'before.txt', text);
		await expect(page.getByRole('radio', { name: /All of it: restore 10 card/ })).toBeChecked();
		await page.getByRole('radio', { name: /Only what was not erased: 10 card/ }).check();
		await expect(bringIn(page)).toBeDisabled();
		await page.getByRole('radio', { name: /All of it/ }).check();
		await bringIn(page).click();
		await expect(page.getByText('7 facts reviewed so far')).toBeVisible();
		await page.getByRole('button', { name: 'Undo the import' }).click();
		await expect(page.getByText('7 facts reviewed so far')).toHaveCount(0);
	});

	test('with an erase keeps what is here, unless the learner wants it gone', async ({ page }) => {
		const erase = { ...{ type: 'erase', writer: 'there', number: 0 }, clock: 1e6, at: Date.now() };
		const { key, value } = encodeBlock([erase as LogRecord]);
		await seed(page, new Map([[key, value]]));
		const { text } = await makeFile(page);
		await inNewProfile(page, async (other) => {
			await seed(other, reviewed((await factIds(other)).slice(0, 7)));
			await choose(other, 'erased.txt', text);
			await expect(other.getByRole('radio', { name: /keep 10 card reviews/ })).toBeChecked();
			await bringIn(other).click();
			await expect(other.getByText('7 facts reviewed so far')).toBeVisible();
			await other.getByRole('button', { name: 'Undo the import' }).click();
			await choose(other, 'erased.txt', text);
			await other.getByRole('radio', { name: /10 card reviews would no longer/ }).check();
			await bringIn(other).click();
			await expect(other.getByText('7 facts reviewed so far')).toHaveCount(0);
			await other.getByRole('button', { name: 'Undo the import' }).click();
			await expect(other.getByText('7 facts reviewed so far')).toBeVisible();
		});
	});

	test('from a clock that was ahead says so', async ({ page }) => {
		await seed(page, reviewed((await factIds(page)).slice(0, 4), 'ahead', -30));
		const { text } = await makeFile(page);
		await inNewProfile(page, async (other) => {
			await open(other, '/carry/');
			await choose(other, 'ahead.txt', text);
			await expect(other.getByText('6 records are dated later than today')).toBeVisible();
			// Whatever fails is said, and the button can be pressed again.
			await other.evaluate(() => {
				const real = Object.getOwnPropertyDescriptor(String.prototype, 'padStart')!;
				String.prototype.padStart = () => {
					Object.defineProperty(String.prototype, 'padStart', real);
					throw new Error('for once');
				};
			});
			await bringIn(other).click();
			await expect(other.getByText('Something went wrong, so it was not')).toBeVisible();
			await bringIn(other).click();
			await expect(other.getByText('4 facts reviewed so far')).toBeVisible();
		});
	});

	test('that is none of ours, or damaged, is refused with a reason and changes nothing', async ({
		page
	}) => {
		await seed(page, reviewed(await factIds(page)));
		const { text } = await makeFile(page);
		const before = await stored(page);
		const blocks = /^blocks (\d+)$/m.exec(text)![1];
		for (const [content, said] of [
			['', 'This file is empty'],
			[text.slice(0, -30), `The end of this file is missing: 2 of ${blocks} blocks`],
			[
				text.replace(/^(footnote:log:\S+ \d \S+ ....)./m, '$1x'),
				`Block 1 of ${blocks} in this file`
			],
			[
				text.replace(/records \d+/, 'records 7'),
				'The first or last lines of this file were changed'
			],
			[text.replace('version 1', 'version 3'), 'A newer version of Footnote made this file'],
			['{"cards":[]}', 'This is a JSON file'],
			['<!doctype html><title>Sign in</title>', 'This is an HTML file'],
			['Remember the milk', 'This is not a backup that Footnote made'],
			[Buffer.from('89504e470d0a1a0a', 'hex'), 'This is an image file'],
			[gzipSync(text), 'This is a gzip archive; it was not unpacked'],
			[Buffer.from('PK\x03\x04'), 'This is a zip archive; it was not unpacked']
		] as const) {
			await choose(page, 'file.txt', content);
			await expect(page.getByText(said)).toBeVisible();
			await expect(page.getByText('Nothing has changed here.')).toBeVisible();
			await expect(bringIn(page)).toHaveCount(0);
		}
		// Made on the page: sending so much there takes longer than the test.
		await page.getByLabel('File', { exact: true }).evaluate((field: HTMLInputElement) => {
			const transfer = new DataTransfer();
			transfer.items.add(new File([new Uint8Array(50_000_000)], 'large.txt'));
			field.files = transfer.files;
			field.dispatchEvent(new Event('change', { bubbles: true }));
		});
		await expect(page.getByText('This file is larger than 16 MB')).toBeVisible();
		expect(await stored(page)).toEqual(before);
	});

	for (const [title, isDatabaseFull, said] of [
		['local storage', false, 'it is kept in this browser’s database'],
		['all storage', true, 'There is no room in this browser']
	] as const) {
		test(`where ${title} is full, is brought in whole or not at all`, async ({ page }) => {
			await seed(page, reviewed(await factIds(page)));
			const { text } = await makeFile(page);
			await inNewProfile(page, async (other) => {
				await other.addInitScript((isFull) => {
					let room = 1;
					const full = () => new DOMException('full', 'QuotaExceededError');
					Storage.prototype.setItem = function (key, value) {
						if (key.startsWith('footnote:log:') && room-- < 1) throw full();
						this[key] = value;
					};
					if (isFull) {
						IDBObjectStore.prototype.put = () => {
							throw full();
						};
					}
				}, isDatabaseFull);
				await open(other, '/carry/');
				await choose(other, 'footnote.txt', text);
				await bringIn(other).click();
				await expect(other.getByText(said)).toBeVisible();
				expect(await stored(other)).toEqual([]);
				const known = other.getByText(/facts reviewed so far/);
				await expect(known).toHaveCount(isDatabaseFull ? 0 : 1);
				await open(other, '/carry/');
				await expect(known).toHaveCount(isDatabaseFull ? 0 : 1);
			});
		});
	}
});

test.describe('the reminder', () => {
	const reminder = (page: Page) => page.getByRole('complementary', { name: 'Keep a copy' });

	test('comes after seven days, is put off, and goes with a copy', async ({ page }) => {
		const now = Date.now();
		await page.clock.install({ time: now });
		await open(page, '/');
		await expect(reminder(page)).toHaveCount(0);
		await seed(page, reviewed((await factIds(page)).slice(0, 9), 'seeded', 6));
		await open(page, '/');
		await expect(reminder(page)).toHaveCount(0);
		await page.clock.setSystemTime(now + 2 * DAY);
		await open(page, '/');
		await expect(reminder(page)).toContainText(
			'in this browser only, and it may clear them. Back them up'
		);
		expect(await violations(page)).toEqual([]);
		await pressOn(page, reminder(page).getByRole('button', { name: 'Later' }));
		await expect(reminder(page)).toHaveCount(0);
		await expect(page.getByRole('main')).toBeFocused();
		await page.clock.setSystemTime(now + 8 * DAY);
		await open(page, '/');
		await expect(reminder(page)).toHaveCount(0);
		await page.clock.setSystemTime(now + 10 * DAY);
		await open(page, '/');
		await reminder(page).getByRole('link').click();
		await expect(page).toHaveURL(/\/carry\/$/);
		await makeFile(page);
		await page.clock.setSystemTime(now + 30 * DAY);
		await open(page, '/');
		// Nothing was recorded since.
		await expect(reminder(page)).toHaveCount(0);
	});

	test('comes after fifty answers', async ({ page }) => {
		const facts = await factIds(page);
		await seed(page, reviewed(facts.slice(0, 20), 'first', 3));
		await makeFile(page);
		await seed(page, reviewed(facts.slice(20, 50), 'second', 2));
		await open(page, '/');
		await expect(reminder(page)).toHaveCount(0);
		await seed(page, reviewed(facts.slice(50, 70), 'third', 2));
		await open(page, '/');
		await expect(reminder(page)).toBeVisible();
	});
});

test.describe('the home screen', () => {
	const iPhone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15';

	test.describe('of an iPhone', () => {
		test.use({ userAgent: iPhone });
		test('is told first, and that of others on demand', async ({ page }) => {
			await open(page, '/carry/');
			await expect(page.getByRole('heading', { name: 'On iPhone or iPad' })).toBeVisible();
			await expect(page.getByText('Add to Home Screen', { exact: true })).toBeVisible();
			await expect(page.getByText('Install app')).toBeHidden();
			await page.getByText('On Android').click();
			await expect(page.getByText('Install app')).toBeVisible();
		});
	});

	test('has a manifest whose icons are there', async ({ page }) => {
		await open(page, '/carry/');
		const address = await page.locator('link[rel=manifest]').getAttribute('href');
		const manifest = new URL(address!, page.url()).href;
		const { icons, start_url: start } = (await (await page.request.get(manifest)).json()) as {
			icons: { src: string }[];
			start_url: string;
		};
		expect(new URL(start, manifest).pathname).toBe('/');
		expect(icons).toHaveLength(4);
		for (const { src } of icons) {
			expect((await page.request.get(new URL(src, manifest).href)).status()).toBe(200);
		}
	});
});

for (const { colorScheme, width } of (['light', 'dark'] as const).flatMap((colorScheme) =>
	[320, 1280].map((width) => ({ colorScheme, width }))
)) {
	test.describe(`${colorScheme}, ${width} pixels wide`, () => {
		test.use({ colorScheme, viewport: { width, height: 740 } });
		test('the page is accessible and fits in each of its states', async ({ page }) => {
			const sound = async () => {
				expect(await violations(page)).toEqual([]);
				expect(await overflow(page)).toBeLessThanOrEqual(0);
			};
			const link = await studied(page);
			await page.getByRole('button', { name: 'Show QR code' }).click();
			await expect(page.getByRole('img', { name: /Code to scan/ })).toBeVisible();
			const { text } = await makeFile(page);
			await page.getByText('On Android').click();
			await sound();
			await choose(page, 'file.txt', text.slice(0, -20));
			await expect(page.getByText('The end of this file is missing')).toBeVisible();
			await sound();
			await page.evaluate(() => {
				localStorage.clear();
				indexedDB.deleteDatabase('footnote-log');
			});
			await open(page, '/about/');
			await open(page, link);
			await expect(bringIn(page)).toBeVisible();
			await sound();
			await bringIn(page).click();
			await expect(page.getByText('Imported: 60 facts.')).toBeVisible();
			await sound();
			await choose(page, 'a-file-with-quite-a-long-name-2026-11-25 (copy 2).txt', text);
			await expect(bringIn(page)).toBeVisible();
			await sound();
			await bringIn(page).click();
			await expect(page.getByRole('button', { name: 'Undo the import' })).toBeVisible();
			await sound();
		});
	});
}
