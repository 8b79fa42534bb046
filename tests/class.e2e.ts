import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { BrowserContext, Locator, Page } from 'playwright/test';
import { switches } from '../scripts/browser.mjs';
import { itemOf } from './answering.ts';
import {
	figuresOf,
	knownLines,
	modelAnswers,
	mostTakenWrong,
	rightIn,
	threeToTeach,
	type Answers,
	type Choice
} from './class-of-28.ts';
import { expect, listenTo, open, test, violations } from './page.ts';
import { answerAll, answerByKeys, codeOn, startQuiz } from './taking.ts';

const CLASS = 28;
const FORM = 'https://docs.google.com/forms/d/e/1FAIpQLSexample123/';

/** The numbers of the class list by how their results come in. */
const ways = {
	chat: [1, 2, 3, 5, 6, 15],
	form: [7, 8, 10, 13, 14],
	zip: [16, 18, 20, 22, 23],
	typed: [12, 24, 25],
	camera: [27, 28],
	paper: [9, 17]
};
/** Took it and didn't send it; the others that are missing didn't take it. */
const UNSENT = 19;
const SHARING = [5, 6] as const;
const TWICE = 15;
const IN_A_FRAME = 12;
/** Leaves out the last question. */
const UNSURE = 17;
/** One sends the code of the other under their own number. */
const [COPIED, COPYING] = [3, 21];
const missing = [4, 11, UNSENT, COPYING, 26];

const names = [
	...['Ada', 'Ben', 'Cem', 'Dua', 'Eva', 'Finn', 'Gül', 'Hugo', 'Ines', 'Jan', 'Kim', 'Lea', 'Max'],
	...['Nia', 'Omar', 'Pia', 'Quinn', 'Rosa', 'Sam', 'Tea', 'Uma', 'Vito', 'Wen', 'Xenia', 'Yusuf'],
	...['Zoe', 'Åsa', 'Élise']
];

/** What the browser's pretended camera shows, over and over. */
const film = join(tmpdir(), `footnote-class-${process.pid}.y4m`);

test.use({
	launchOptions: {
		args: [
			...switches,
			'--use-fake-ui-for-media-stream',
			'--use-fake-device-for-media-stream',
			`--use-file-for-fake-video-capture=${film}`
		],
		...(process.env.CHROMIUM && { executablePath: process.env.CHROMIUM })
	}
});

/** A film of phones held before a camera, each for a second, in the plain form of YUV4MPEG2. */
async function filmOf(page: Page, pictures: readonly Buffer[]): Promise<Buffer> {
	const [width, height, frames] = [640, 480, 5];
	const shots: Buffer[] = [];
	for (const picture of pictures) {
		const luma = await page.evaluate(
			async ([base64, width, height]) => {
				const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
				const screen = await createImageBitmap(new Blob([bytes]));
				const context = new OffscreenCanvas(width, height).getContext('2d')!;
				context.fillStyle = '#777';
				context.fillRect(0, 0, width, height);
				// Nobody holds a phone straight.
				context.translate(width / 2, height / 2);
				context.rotate(0.05);
				const scale = (height * 0.95) / screen.height;
				context.scale(scale, scale);
				context.drawImage(screen, -screen.width / 2, -screen.height / 2);
				const { data } = context.getImageData(0, 0, width, height);
				let text = '';
				for (let at = 0; at < data.length; at += 4) {
					const light = 0.3 * data[at]! + 0.59 * data[at + 1]! + 0.11 * data[at + 2]!;
					text += String.fromCharCode(16 + light * 0.85);
				}
				return btoa(text);
			},
			[picture.toString('base64'), width, height] as const
		);
		const shot = [
			Buffer.from('FRAME\n'),
			Buffer.from(luma, 'base64'),
			Buffer.alloc((width * height) / 2, 128)
		];
		for (let frame = 0; frame < frames; frame++) shots.push(...shot);
	}
	const head = `YUV4MPEG2 W${width} H${height} F${frames}:1 Ip A1:1 C420jpeg\n`;
	return Buffer.concat([Buffer.from(head), ...shots]);
}

/** Does tasks, so many at a time. */
async function inLanes(lanes: number, tasks: readonly (() => Promise<void>)[]): Promise<void> {
	const left = [...tasks];
	const work = async () => {
		for (let task = left.shift(); task; task = left.shift()) await task();
	};
	await Promise.all(Array.from({ length: lanes }, work));
}

/** Stands in for a form with one field, which is filled in by its address. */
async function serveForm(context: BrowserContext, submit: (code: string) => void): Promise<void> {
	await context.route(`${FORM}**`, async (route) => {
		const request = route.request();
		if (request.method() === 'POST') {
			submit(new URLSearchParams(request.postData()!).get('entry.42')!);
			return route.fulfill({ contentType: 'text/html', body: 'Your response has been recorded.' });
		}
		const code = new URL(request.url()).searchParams.get('entry.42')!;
		return route.fulfill({
			contentType: 'text/html',
			body: `<title>Codes</title><form method="post" action="formResponse">
				<input name="entry.42" value="${code}"><button>Submit</button></form>`
		});
	});
}

test('a class of 28 hands in by every way, and its teacher reads what it answered', async ({
	page,
	context,
	browser,
	baseURL,
	complaints
}) => {
	test.slow();
	// From a page of a finished quiz to a copied link: three taps, with the class and its form.
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.addInitScript(() => {
		// The same quiz each time.
		let state = 28;
		if (location.pathname !== '/teach/') return;
		crypto.getRandomValues = (array) => {
			const bytes = array as unknown as Uint8Array;
			for (let at = 0; at < bytes.length; at++) {
				state = (Math.imul(state, 1664525) + 1013904223) | 0;
				bytes[at] = state >>> 24;
			}
			return array;
		};
	});
	await open(page, '/teach/');
	const copied = page.getByText('Copied. Everybody who opens it gets these questions.');
	let taps = 0;
	const tap = async (control: Locator) => {
		taps++;
		await control.click();
	};
	await tap(page.getByText('Class and results', { exact: true }));
	await tap(page.getByLabel('Learners in the class'));
	await page.keyboard.type(String(CLASS));
	await page.keyboard.press('Tab');
	await page.evaluate(
		(text) => navigator.clipboard.writeText(text),
		`${FORM}viewform?usp=pp_url&entry.42=code`
	);
	await page.keyboard.press('Control+v');
	await tap(page.getByRole('button', { name: 'Copy link' }));
	await expect(copied).toBeVisible();
	expect(taps).toBe(3);

	// The class gets choose-one questions, which this test can grade by their keys.
	await page.getByText('Questions', { exact: true }).click();
	await page.getByRole('group', { name: 'Kinds of question' }).getByText('Choose one').click();
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(copied).toBeVisible();
	const address = new URL(await page.evaluate(() => navigator.clipboard.readText()));
	expect(address.searchParams.get('class')).toBe(String(CLASS));
	const link = address.search.slice(1);
	const codes = address.searchParams.get('q')!.match(/.{5}/g)!;
	expect(codes).toHaveLength(10);
	const items = (await Promise.all(codes.map((code) => itemOf(page, code)))) as Choice[];

	const answers = new Map<number, Answers>(
		names.map((_, at) => [at + 1, modelAnswers(items, `mind ${at + 1}`)])
	);
	answers.set(UNSURE, answers.get(UNSURE)!.with(-1, undefined));
	// Equal answers could be taken for a copy by chance.
	expect(new Set([...answers.values()].map(String)).size).toBe(CLASS);

	// The class takes it.
	const sent = new Map<string, string>();
	const submitted: string[] = [];
	const profile = async (): Promise<BrowserContext> => {
		// Movement takes time from so many on one machine.
		const own = await browser.newContext({
			viewport: { width: 360, height: 740 },
			reducedMotion: 'reduce'
		});
		await listenTo(own, baseURL!, complaints);
		await serveForm(own, (code) => submitted.push(code));
		return own;
	};
	const take = async (screen: Page, number: number): Promise<void> => {
		const own = answers.get(number)!;
		await startQuiz(screen, link, { number });
		await answerByKeys(screen, own as string[]);
		await expect(screen.getByText(`${rightIn(items, own)} of 10 points`)).toBeVisible();
		sent.set(String(number), await codeOn(screen));
	};
	const takeAlone = async (number: number, then?: (screen: Page) => Promise<void>) => {
		const own = await profile();
		const screen = await own.newPage();
		await take(screen, number);
		await then?.(screen);
		await own.close();
	};
	const special = new Map<number, (screen: Page) => Promise<void>>();
	/** Finish is the first tap after the last question, and the second is the last one here. */
	for (const number of ways.form) {
		special.set(number, async (screen) => {
			const opening = screen.context().waitForEvent('page');
			await screen.getByRole('link', { name: 'Send to your teacher' }).click();
			const form = await opening;
			await form.getByRole('button', { name: 'Submit' }).click();
			await expect(form.getByText('Your response has been recorded.')).toBeVisible();
			await expect(screen.getByText('Sent, if you pressed Submit')).toBeVisible();
		});
	}
	for (const number of [...ways.chat, ...ways.zip]) {
		special.set(number, async (screen) => {
			await screen.context().grantPermissions(['clipboard-write']);
			await screen.getByRole('button', { name: 'Copy', exact: true }).click();
			await expect(screen.getByText('Code copied')).toBeVisible();
		});
	}
	const pictures = new Map<number, Buffer>();
	for (const number of ways.camera) {
		special.set(number, async (screen) => {
			await screen.getByRole('button', { name: 'Show large' }).click();
			await screen.getByRole('img', { name: 'Your result code' }).scrollIntoViewIfNeeded();
			pictures.set(number, await screen.screenshot());
		});
	}
	special.set(SHARING[0], async (screen) => {
		await screen.goto(`/quiz/play/?${link}`);
		await screen.getByRole('button', { name: 'Start as another' }).click();
		await expect(screen.getByText('You’re person 2 on this device.')).toBeVisible();
		await take(screen, SHARING[1]);
	});
	special.set(TWICE, async (screen) => {
		await screen.goto(`/quiz/play/?${link}`);
		await screen.getByRole('button', { name: 'Take it again' }).click();
		await answerByKeys(
			screen,
			items.map(({ spec }) => spec.key)
		);
		await expect(screen.getByText('10 of 10 points')).toBeVisible();
		sent.set('again', await codeOn(screen));
	});
	special.set(COPIED, async (screen) => {
		await screen.getByRole('button', { name: 'Not you?' }).click();
		await screen.getByLabel('Your number on the class list').selectOption(String(COPYING));
		await expect.poll(() => codeOn(screen)).not.toBe(sent.get(String(COPIED)));
		sent.set('copy', await codeOn(screen));
	});
	const takeInFrame = async () => {
		const own = await profile();
		const src = address.href.replace('/quiz/play/', '/embed/').replaceAll('&', '&amp;');
		// A page of another site; without an origin of its own, the frame may store nothing.
		const html = `<title>10B</title><iframe title="A quiz" src="${src}" sandbox="allow-scripts"></iframe>`;
		const school = createServer((_, response) => {
			response.writeHead(200, { 'Content-Type': 'text/html' }).end(html);
		});
		await new Promise<void>((resolve) => school.listen(0, '127.0.0.1', resolve));
		const screen = await own.newPage();
		await screen.goto(`http://localhost:${(school.address() as AddressInfo).port}`);
		const frame = screen.frames()[1]!;
		await expect(frame.getByText('if the page loads again, you start again')).toBeVisible();
		const mine = answers.get(IN_A_FRAME)!;
		await frame.getByLabel('Your number on the class list').selectOption(String(IN_A_FRAME));
		await frame.getByRole('button', { name: 'Start', exact: true }).click();
		await answerAll(frame, { choose: (place) => mine[place]! });
		await expect(frame.getByText(`${rightIn(items, mine)} of 10 points`)).toBeVisible();
		sent.set(String(IN_A_FRAME), await codeOn(frame));
		await own.close();
		school.close();
	};
	const alone = [...Object.values(ways).flat(), UNSENT].filter(
		(number) => ![IN_A_FRAME, SHARING[1], ...ways.paper].includes(number)
	);
	await inLanes(2, [
		takeInFrame,
		...alone.map((number) => () => takeAlone(number, special.get(number)))
	]);
	const codeOf = (number: number | 'again' | 'copy') => sent.get(String(number))!;
	expect(submitted.toSorted()).toEqual(ways.form.map(codeOf).toSorted());
	const asked = complaints.splice(0).map((each) => each.replace(/:\d+$/, ''));
	expect(asked.toSorted()).toEqual([
		'asked http://localhost',
		...submitted.flatMap(() => Array<string>(2).fill('asked https://docs.google.com'))
	]);

	// Two have a sheet of paper.
	await page.getByRole('link', { name: 'On paper' }).click();
	const printed = page.getByRole('region', { name: 'Form A', exact: true }).locator('ol > li');
	await expect(printed).toHaveCount(items.length);
	const letters = await printed.evaluateAll((rows) =>
		rows.map((row) =>
			[...row.querySelectorAll('.lettered .line')].map((line) =>
				[...line.querySelectorAll('span')].map((part) => part.textContent)
			)
		)
	);
	const lettersOf = (number: number) =>
		answers.get(number)!.flatMap((id, place) => {
			const { text } = items[place]!.spec.options.find((option) => option.id === id) ?? {};
			return letters[place]!.flatMap(([letter, own]) => (own === text ? [letter!] : []));
		});
	await page.getByRole('link', { name: 'Change the quiz' }).click();

	// Its teacher brings in what came, and the names.
	await page.getByRole('link', { name: 'See how your class did' }).click();
	await page.getByText('Names', { exact: true }).click();
	await page.getByLabel(/^Paste your class list/).fill(names.join('\n'));
	await page.getByLabel(/^Paste your class list/).blur();
	const box = page.getByRole('textbox', { name: 'Add results' });
	const add = async (text: string, found: string) => {
		await box.fill(text);
		await page.getByRole('button', { name: 'Add', exact: true }).click();
		await expect(page.getByText(found)).toBeVisible();
	};
	const files = page.getByLabel('Files with results');
	const mistyped = codeOf(1).replace(/.$/, (last) => (last === '7' ? '8' : '7'));
	const [one, two, three, five, six, fifteen] = ways.chat.map(codeOf) as [
		...[string, string, string, string, string, string]
	];
	await add(
		[
			'12/05/2026, 09:10 - Messages and calls are end-to-end encrypted. Tap to learn more.',
			`12/05/2026, 09:12 - Ada: ${mistyped}`,
			`12/05/2026, 09:12 - Ada: sorry typo!! ${one} 👍`,
			`12/05/2026, 09:13 - Ben: ${two.toLowerCase().replaceAll('-', ' ')}`,
			'12/05/2026, 09:13 - Ben: <Media omitted>',
			`12/05/2026, 09:14 - Cem: mine is`,
			three.replaceAll('-', '').replace(/^.{7}/, '$&\n'),
			'12/05/2026, 09:15 - +49 151 2345-6789: I got 7PB9-H9CT-09N, see https://example.org/a-b-c-1234',
			`12/05/2026, 09:16 - Eva: *${five}* and from the same laptop Finn: ${six}`,
			`12/05/2026, 09:17 - Omar: ${fifteen.replaceAll('-', '\u2011')}`,
			`12/05/2026, 09:19 - Omar: now I got all of them ${codeOf('again')}`,
			`> ${two}`,
			`12/05/2026, 09:21 - Uma: ${codeOf('copy')}`,
			'12/05/2026, 09:22 - Sam: i did it but where do I find the code'
		].join('\n'),
		'11 codes found.'
	);
	await files.setInputFiles({
		name: 'Codes (Responses) - Form Responses 1.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(
			['Timestamp,Email Address,Code']
				.concat(submitted.map((code, at) => `5/12/2026 9:2${at}:07,s${at}@school.example,${code}`))
				.join('\n')
		)
	});
	await expect(page.getByText(`${submitted.length} codes found.`)).toBeVisible();
	await files.setInputFiles({
		name: '10B-Codes-4711.zip',
		mimeType: 'application/zip',
		buffer: Buffer.from(
			zipSync(
				Object.fromEntries(
					ways.zip.map((number) => [
						`${names[number - 1]!} Example_${4200 + number}_assignsubmission_onlinetext/onlinetext.html`,
						strToU8(`<p dir="ltr">My code:&nbsp;<b>${codeOf(number)}</b><br></p>`)
					])
				)
			)
		)
	});
	await expect(page.getByText(`${ways.zip.length} codes found.`)).toBeVisible();
	for (const number of ways.typed) await add(codeOf(number).toLowerCase(), '1 code found.');

	writeFileSync(film, await filmOf(page, [...pictures.values()]));
	await page.getByRole('button', { name: 'Scan screens' }).click();
	for (const number of ways.camera) {
		await expect(page.getByText(`Got number ${number}.`).first()).toBeVisible({ timeout: 60_000 });
	}
	await page.getByRole('button', { name: 'Stop the camera' }).click();
	rmSync(film);
	await page.getByRole('button', { name: 'Enter a paper sheet' }).click();
	for (const number of ways.paper) {
		await page.getByLabel('Number on the sheet').fill(String(number));
		await page.keyboard.press('Enter');
		for (const letter of lettersOf(number)) await page.keyboard.press(letter.toLowerCase());
		await page.keyboard.press('Enter');
		await expect(page.getByText(`The sheet of number ${number} is in.`)).toBeVisible();
	}

	// Who is missing, by number and name, and what didn't count.
	const numbers = [...answers.keys()].filter((number) => !missing.includes(number));
	const all = numbers.map((number) => answers.get(number)!);
	await expect(page.getByRole('region', { name: 'Who is missing' })).toHaveText(
		`${all.length} of ${CLASS}. Not yet: ${missing.map((number) => `${number} ${names[number - 1]!}`).join(', ')}.`
	);
	await page.getByText('Not counted', { exact: true }).click();
	const reasons = page.locator('.reason');
	await expect(reasons).toHaveText([
		'Mistyped or cut: a character is wrong or missing.',
		'This code is of another quiz.',
		`A later attempt of number ${TWICE}. An earlier one counts.`,
		'The same code came before. It counts once.',
		`Number ${COPIED} sent the same attempt, and that one counts. One of the two is most likely a copy.`
	]);

	// Three to teach again, each with a wrong answer that most took and a statement against it.
	const figures = figuresOf(items, all);
	const briefing = (await (await page.request.get('/data/ccw-2011/briefing.json')).json()) as {
		statements: { id: string; text: string }[];
	};
	const things = page
		.getByRole('listitem')
		.filter({ has: page.getByRole('heading', { level: 2 }) });
	const toTeach = threeToTeach(figures, all.length);
	await expect(things).toHaveCount(toTeach.length);
	for (const [at, thing] of toTeach.entries()) {
		const { texts, count } = mostTakenWrong(thing);
		const others = all.length - thing.right - thing.none - count;
		const shown = things.nth(at);
		await expect(shown.getByRole('heading')).toHaveText(thing.item.spec.stem);
		await expect(shown).toContainText(
			others > 0 ? `${others} more got it wrong in other ways.` : `Question ${thing.place}`
		);
		const said = await shown.getByText(`${count} of ${all.length} answered`).innerText();
		expect(
			texts.map((text) => `${count} of ${all.length} answered “${text.replace(/\.?$/, '.”')}`)
		).toContain(said);
		const taken = thing.item.spec.options.find(({ text }) =>
			said.includes(`“${text.replace(/\.?$/, '.”')}`)
		)!;
		const against = briefing.statements.find(({ id }) => id === taken.evidence[0]);
		if (against) await expect(shown).toContainText(against.text);
	}

	// How each line of the briefing is known.
	const facts = (await (await page.request.get('/data/ccw-2011/facts.json')).json()) as {
		id: string;
		evidence: string[];
	}[];
	const evidence = new Map(facts.map((fact) => [fact.id, fact.evidence]));
	const known = knownLines(items, all, (fact) => evidence.get(fact) ?? []);
	const lines = page.getByRole('figure').getByRole('listitem');
	await expect(lines.locator('.words')).toHaveText(
		briefing.statements.map(({ id }) =>
			known.has(id) ? `${known.get(id)!} of ${all.length} knew it` : 'not asked'
		)
	);

	// The figures of each learner and of each question.
	await page.getByText('Figures', { exact: true }).click();
	const table = page.getByRole('table', { name: 'Points of each learner by question' });
	const cells = await table
		.locator('tbody tr')
		.evaluateAll((rows) =>
			rows.map((row) =>
				[...row.children].map((cell) => cell.textContent.trim().replace(/\s+/g, ' '))
			)
		);
	expect(cells).toEqual(
		numbers.map((number, at) => [
			`${number} ${names[number - 1]!}${ways.paper.includes(number) ? ' on paper' : ''}`,
			'First',
			`${rightIn(items, all[at]!)} of 10`,
			...items.map(({ spec }, place) => (all[at]![place] === spec.key ? '1' : '0'))
		])
	);
	const questions = page.locator('li:has(> .stem)');
	await expect(questions).toHaveCount(items.length);
	for (const [at, { item, right, taken, discrimination }] of figures.entries()) {
		const facility = `${right} of ${all.length} fully right; facility ${Math.round((right / all.length) * 100)}%`;
		await expect(questions.nth(at).locator('p')).toHaveText([
			item.spec.stem,
			discrimination === undefined
				? facility
				: `${facility}; discrimination ${discrimination.toFixed(2)}, indicative`
		]);
		await expect(questions.nth(at).getByRole('listitem')).toHaveText(
			item.spec.options.map(({ id, text }) => {
				const isKey = id === item.spec.key;
				const count = taken.get(id)!;
				return `${text}${isKey ? ' (right)' : ''}: ${count}${!isKey && count === 0 ? ', nobody chose it' : ''}`;
			})
		);
	}
	await page.getByRole('button', { name: 'Copy column of points' }).click();
	await expect(page.getByText('Copied: the points, in the order of your list.')).toBeVisible();
	const column = await page.evaluate(() => navigator.clipboard.readText());
	expect(column.split('\n')).toEqual(
		names.map((_, at) => {
			const own = missing.includes(at + 1) ? undefined : answers.get(at + 1);
			return own ? String(rightIn(items, own)) : '';
		})
	);
	expect(await violations(page)).toEqual([]);
});
