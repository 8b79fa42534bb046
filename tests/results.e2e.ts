import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright/test';
import type { Item } from '../src/bank/index.ts';
import { writeLink } from '../src/quiz/link.ts';
import { expect, open, overflow, test, violations } from './page.ts';
import { takeQuiz } from './taking.ts';

const CHARACTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What a choose-one item has. */
interface Choice extends Item {
	spec: Item['spec'] & { options: { id: string; text: string }[]; key: string };
}

/** The questions whose wrong answers the test counts. */
const CHOOSE_ONE = 'choice';

/** Three choose-one items of the pack, with as many options each as they have. */
async function choicesOf(page: Page): Promise<Choice[]> {
	const index = (await (await page.request.get('/data/ccw-2011/index.json')).json()) as {
		kinds: string[];
		items: [string, number, number, number, ...number[]][];
	};
	const own = index.items.filter(
		([, kind, , background]) => index.kinds[kind] === CHOOSE_ONE && !background
	);
	const taken = [own[0]!, own[Math.floor(own.length / 2)]!, own.at(-1)!];
	return Promise.all(
		taken.map(async ([code]) => {
			const answer = await page.request.get(`/data/ccw-2011/items/${code.slice(0, 2)}.json`);
			return ((await answer.json()) as Choice[]).find((item) => item.code === code)!;
		})
	);
}

/** A result code, written by docs/RESULT-CODE.md alone. */
function codeOf(
	begins: string,
	{ number, sitting, mark }: { number: number; sitting: number; mark: number },
	answers: readonly { place: number; options: number }[]
): string {
	const digits = (value: number, length: number) =>
		Array.from({ length }, (_, at) => Math.floor(value / 32 ** (length - 1 - at)) % 32);
	let [sum, count] = [0, 1];
	for (const { place, options } of answers) {
		sum += count * (place + 1);
		count *= options + 1;
	}
	let length = 1;
	while (32 ** length < count) length++;
	const head = (mark * 3 + sitting - 1) * 100 + number;
	const values = [
		...[...begins].map((character) => CHARACTERS.indexOf(character)),
		...digits(head, 4),
		...digits(sum, length)
	];
	const times = (one: number, other: number): number => {
		let product = 0;
		for (let bit = 0; bit < 5; bit++) if ((other >> bit) & 1) product ^= one << bit;
		for (let bit = 9; bit >= 5; bit--) if ((product >> bit) & 1) product ^= 0b100101 << (bit - 5);
		return product;
	};
	let rest: [number, number, number] = [0, 0, 0];
	for (const value of values) {
		const lead = value ^ rest[0];
		rest = [rest[1] ^ times(14, lead), rest[2] ^ times(29, lead), times(10, lead)];
	}
	const all = [...values, rest[0] ^ 1, rest[1] ^ 2, rest[2] ^ 3];
	return all
		.map((value) => CHARACTERS[value])
		.join('')
		.match(/.{1,4}/g)!
		.join('-');
}

test('a class brings its codes in by chat, form, zip and hand, and each counts once', async ({
	page
}) => {
	// The example that the docs work out.
	expect(
		codeOf('7P', { number: 17, sitting: 1, mark: 1234 }, [
			{ place: 1, options: 3 },
			{ place: 3, options: 6 },
			{ place: 13, options: 31 }
		])
	).toBe('7PB9-H9CT-09N');

	const items = await choicesOf(page);
	const link = writeLink({
		pack: 'ccw-2011',
		codes: items.map(({ code }) => code),
		order: 'fixed',
		mode: 'practice',
		certainty: false,
		class: 12,
		title: 'Talks, 10B'
	});
	const begins = link.slice(-5, -3).toUpperCase();
	const keyOf = ({ spec }: Choice) => spec.options.findIndex(({ id }) => id === spec.key);
	const wrongOf = (item: Choice, by = 1) => (keyOf(item) + by) % item.spec.options.length;
	/** What each number answers: all of the third are right, half of the second, few of the first. */
	const placesOf = (number: number) => [
		number % 4 === 0 ? keyOf(items[0]!) : wrongOf(items[0]!),
		number % 2 === 0 ? keyOf(items[1]!) : wrongOf(items[1]!),
		keyOf(items[2]!)
	];
	const write = (number: number, sitting = 1, mark = 100 + number, start = begins) =>
		codeOf(
			start,
			{ number, sitting, mark },
			placesOf(number).map((place, at) => ({ place, options: items[at]!.spec.options.length }))
		);

	await page.setViewportSize({ width: 360, height: 740 });
	await open(page, `/teach/results/?${link}`);
	await expect(page.getByRole('heading', { name: 'Results of your class' })).toBeVisible();
	const box = page.getByRole('textbox', { name: 'Add results' });
	const add = async (text: string) => {
		await box.fill(text);
		await page.getByRole('button', { name: 'Add', exact: true }).click();
	};

	// A chat with noise, a code twice, and a second attempt.
	await add(
		[
			`[12.05, 09:14] Lena: here is mine ${write(1)} 👍`,
			`[12.05, 09:15] Tom: ${write(2).toLowerCase().replaceAll('-', ' ')}`,
			'[12.05, 09:15] Ada: how do I send it?? see https://example.org/a-b-c',
			`[12.05, 09:16] Lena: ${write(1)}`,
			`[12.05, 09:17] Lena: ${write(1, 2, 900)}`
		].join('\n')
	);
	await expect(page.getByText('4 codes found.')).toBeVisible();
	await expect(page.getByText('2 of 12.', { exact: true })).toBeVisible();

	// A form's CSV and a zip of submissions.
	await page.getByLabel('Files with results').setInputFiles([
		{
			name: 'form.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from(
				`"Timestamp","Code"\r\n${[3, 5, 6].map((number) => `"2026/05/12 9:20:0${number}","${write(number)}"`).join('\r\n')}\r\n`
			)
		},
		{
			name: 'submissions.zip',
			mimeType: 'application/zip',
			buffer: Buffer.from(
				zipSync({
					'Mia Roth_123_assignsubmission_onlinetext/onlinetext.html': strToU8(`<p>${write(7)}</p>`),
					'Ben Ode_124_assignsubmission_onlinetext/onlinetext.html': strToU8(
						`<p>${write(0, 1)}</p>`
					)
				})
			)
		}
	]);
	await expect(page.getByText('6 of 12.', { exact: true })).toBeVisible();
	await expect(page.getByText('1 result has no number. It counts too.')).toBeVisible();

	// Typed: what is wrong is said at once.
	const wrong = write(8).replace(/.$/, (last) => (last === '0' ? '1' : '0'));
	await box.fill(wrong);
	await expect(page.getByText('Not a whole code yet')).toBeVisible();
	const foreign = begins === 'ZZ' ? 'YY' : 'ZZ';
	await box.fill(write(8, 1, 108, foreign));
	await expect(page.getByText('This code is of another quiz.')).toBeVisible();
	await box.fill(write(8));
	await expect(page.getByText('A code of this quiz, from number 8.')).toBeVisible();
	// The answers and the mark of number 3 under number 9, and another quiz's code.
	const copy = codeOf(
		begins,
		{ number: 9, sitting: 1, mark: 103 },
		placesOf(3).map((place, at) => ({ place, options: items[at]!.spec.options.length }))
	);
	await add([write(8), copy, write(10, 1, 110, foreign), write(2, 1, 777)].join('\n'));
	const expected = [1, 2, 3, 5, 6, 7, 8, 0];
	const who = page.getByRole('region', { name: 'Who is missing' });
	await expect(who).toContainText('7 of 12. Not yet: 4, 9, 10, 11, 12.');

	// What to teach again, by figures counted here.
	const missed = expected.filter((number) => number % 4 !== 0).length;
	const things = page
		.locator('main ol')
		.first()
		.getByRole('listitem')
		.filter({
			has: page.getByRole('heading')
		});
	await expect(things).toHaveCount(2);
	await expect(things.first()).toContainText(items[0]!.spec.stem);
	await expect(things.first()).toContainText(
		`${missed} of ${expected.length} answered “${items[0]!.spec.options[wrongOf(items[0]!)]!.text.replace(/\.?$/, '.”')}`
	);
	const more = things.first().getByRole('link', { name: /^5 more questions on this/ });
	const other = new URL((await more.getAttribute('href'))!, page.url()).search.slice(1);
	const codes = new URLSearchParams(other).get('q')!;
	expect(codes).toHaveLength(25);
	for (const { code } of items) expect(codes.match(/.{5}/g)).not.toContain(code);

	await page.getByText('Not counted', { exact: true }).click();
	for (const reason of [
		'The same code came before. It counts once.',
		'A later attempt of number 1. An earlier one counts.',
		'Number 3 sent the same attempt, and that one counts. One of the two is most likely a copy.',
		'This code is of another quiz.',
		'Two first attempts have number 2. The one found first counts.'
	]) {
		await expect(page.getByText(reason)).toHaveCount(1);
	}
	await page.getByText('Figures', { exact: true }).click();
	const table = page.getByRole('table', { name: 'Points of each learner by question' });
	await expect(table.getByRole('row')).toHaveCount(expected.length + 1);
	const half = expected.filter((number) => number % 2 === 0).length;
	await expect(
		page.getByText(`${half} of 8 fully right; facility ${Math.round((half / 8) * 100)}%`)
	).toBeVisible();
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as CSV' }).click();
	const stream = await (await saving).createReadStream();
	let csv = '';
	for await (const part of stream) csv += String(part);
	expect(csv.trim().split('\r\n')).toHaveLength(expected.length + 1);
	expect(await overflow(page)).toBeLessThanOrEqual(0);
	expect(await violations(page)).toEqual([]);

	// Names stay through a reload, as do the results; what is removed can be put back.
	await page.getByText('Names', { exact: true }).click();
	await page.getByLabel(/^Paste your class list/).fill('Ana\nBo\nCem\nDua');
	await page.getByLabel(/^Paste your class list/).blur();
	await page.reload();
	await expect(who).toContainText('7 of 12. Not yet: 4 Dua, 9, 10, 11, 12.');
	await page.getByRole('button', { name: /^Show on the wall/ }).click();
	await expect(who).toHaveCount(0);
	await expect(page.getByText('Dua')).toHaveCount(0);
	await page.getByRole('button', { name: 'Show all again' }).click();
	await page.getByText('What you added', { exact: true }).click();
	await page.getByRole('button', { name: /^Remove form\.csv/ }).click();
	await expect(who).toContainText('5 of 12.');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(who).toContainText('7 of 12.');

	// Codes alone lead to a quiz that was handed out here; the link leads to it, too.
	await open(page, '/teach/results/');
	const first = page.getByRole('textbox', { name: 'Paste the codes you got, or the quiz link' });
	await first.fill(write(11));
	await page.getByRole('button', { name: 'Go on' }).click();
	await expect(page.getByText('We can’t tell which quiz this is.')).toBeVisible();
	await first.fill(`${write(11)}\nHere: https://example.org/quiz/play/?${link}`);
	await page.getByRole('button', { name: 'Go on' }).click();
	await expect(who).toContainText('8 of 12. Not yet: 4 Dua, 9, 10, 12.');

	// A link in the box of another quiz leads to its own results.
	await open(page, `/teach/results/?${other}`);
	await box.fill(`https://example.org/quiz/play/?${link}`);
	await page.getByRole('button', { name: 'Add', exact: true }).click();
	await expect(page.getByText('This is the link of a quiz, not a code.')).toBeVisible();
	await page.getByRole('button', { name: /^Open the results of/ }).click();
	await expect(who).toContainText('8 of 12.');
});

test('a code scanned from a screen finds its quiz, and three thousand more pasted count once', async ({
	page
}) => {
	await open(page, '/teach/');
	await page.getByText('Class and results', { exact: true }).click();
	await page.getByLabel('Learners in the class').fill('28');
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByText('Your quizzes')).toBeVisible();
	const { search } = new URL(page.url());
	const code = await takeQuiz(page, search.slice(1), { number: 7 });
	await open(page, `/teach/results/#${code}`);
	await expect(page.getByText('1 of 28 in', { exact: true })).toBeVisible();
	expect(new URL(page.url()).hash).toBe('');

	// A long paste is read without laying it out in the box.
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	const long = Array.from({ length: 3000 }, (_, at) => `learner ${at}: ${code}`).join('\n');
	await page.evaluate((text) => navigator.clipboard.writeText(text), long);
	await page.getByLabel('Add results').press('Control+v');
	await expect(page.getByText('3,000 codes found.')).toBeVisible();
	await expect(page.getByLabel('Add results')).toHaveValue('');
	const isIn = page.getByText('1 of 28 in', { exact: true });
	await expect(isIn).toBeVisible();

	// The next day a new quiz is there. Nobody has it, so the codes say whose results to open.
	const beginOf = (query: string) => new URLSearchParams(query).get('c')?.slice(0, 2);
	let other = search;
	while (beginOf(other) === beginOf(search)) {
		await open(page, '/teach/');
		await expect(page).toHaveURL(/&c=/);
		other = new URL(page.url()).search;
	}
	await page.getByRole('link', { name: 'See how your class did' }).click();
	await page.getByLabel('Paste the codes you got, or the quiz link').fill(code);
	await page.getByRole('button', { name: 'Go on' }).click();
	await expect(isIn).toBeVisible();

	// On the page of a quiz that isn't theirs, codes are led to their own.
	await open(page, `/teach/results/${other}`);
	await page.getByLabel('Add results').fill(code);
	await page.getByRole('button', { name: 'Add', exact: true }).click();
	await expect(page.getByText('1 code found, but of another quiz.')).toBeVisible();
	await page.getByRole('button', { name: /^Open the results of/ }).click();
	await expect(isIn).toBeVisible();
	await open(page, `/teach/results/${other}`);
	await expect(page.getByText('What you added')).toHaveCount(0);
});

test('sheets of paper are typed in letter by letter, and count like codes', async ({ page }) => {
	const index = (await (await page.request.get('/data/ccw-2011/index.json')).json()) as {
		kinds: string[];
		items: [string, number, number, number, ...number[]][];
	};
	// One of each kind, and a few to choose one of, whose letters go on by themselves.
	const [first, ...others] = await choicesOf(page);
	const codes = [
		...index.kinds.map((_, kind) => index.items.find((each) => each[1] === kind)![0]),
		...[first!, ...others].map(({ code }) => code)
	];
	const link = writeLink({
		...{ pack: 'ccw-2011', codes: [...new Set(codes)], order: 'fixed', mode: 'practice' },
		...{ certainty: false, class: 12 }
	});
	const count = new Set(codes).size;

	// What the key of form B says is right.
	await open(page, `/print/?${link}`);
	await page.getByRole('combobox', { name: /^Form/ }).selectOption('b');
	const key = await page
		.getByRole('region', { name: 'Key to form B' })
		.getByRole('listitem')
		.locator('strong')
		.allInnerTexts();
	expect(key).toHaveLength(count);

	await page.setViewportSize({ width: 360, height: 740 });
	await open(page, `/teach/results/?${link}`);
	await page.getByRole('button', { name: 'Enter a paper sheet' }).click();
	const number = page.getByLabel('Number on the sheet');
	await expect(number).toBeFocused();
	await expect(number).toHaveValue('1');
	await page.getByRole('radio', { name: 'B', exact: true }).first().check();
	await number.fill('5');
	await number.press('Enter');
	for (const [place, answer] of key.entries()) {
		const row = page.getByRole('group', { name: `Question ${place + 1}`, exact: true });
		const field = row.getByRole('textbox').or(row.getByRole('combobox'));
		if ((await field.count()) === 0) {
			// The letter chooses, and goes on.
			await expect(row.getByRole('radio').first()).toBeFocused();
			await page.keyboard.press(answer.toLowerCase());
			await expect(row.getByRole('radio', { name: answer })).toBeChecked();
			continue;
		}
		const isLettered = /^[A-H]( [A-H])*$/.test(answer);
		const parts = isLettered ? [answer.replaceAll(' ', '')] : answer.split(/(?:, )?\(\d+\) /);
		const given = parts.filter((part) => part !== '');
		await expect(field).toHaveCount(given.length);
		for (const [at, part] of given.entries()) {
			const own = field.nth(at);
			if (await own.evaluate((element) => element.matches('select'))) await own.selectOption(part);
			else await own.fill(part);
		}
		if (place + 1 === count) break;
		await page
			.getByRole('group', { name: `Question ${place + 2}`, exact: true })
			.locator('input, select')
			.first()
			.focus();
	}
	expect(await overflow(page)).toBeLessThanOrEqual(0);
	expect(await violations(page)).toEqual([]);
	await page.keyboard.press('Enter');
	await expect(page.getByText('The sheet of number 5 is in.')).toBeVisible();
	await expect(page.getByText('1 of 12.', { exact: true })).toBeVisible();
	await expect(number).toBeFocused();
	await expect(number).toHaveValue('6');
	await page.getByText('Figures', { exact: true }).click();
	const rows = page.getByRole('table', { name: /^Points of each/ }).getByRole('row');
	await expect(rows.nth(1)).toContainText(
		new RegExp(`5\\s+on paper\\s*First\\s*${count} of ${count}`)
	);

	// The next one is blank but for its number; equal sheets are no copies.
	await page.getByRole('button', { name: 'Save sheet' }).click();
	await number.fill('9');
	await page.getByRole('button', { name: 'Save sheet' }).click();
	await expect(page.getByText('3 of 12.', { exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('2 of 12.', { exact: true })).toBeVisible();

	// A number that has a sheet opens it; what can't be an answer is told and keeps nothing.
	await number.fill('5');
	await expect(page.getByRole('button', { name: 'Save change' })).toBeVisible();
	const boxes = page.getByPlaceholder(/^\d letters$/);
	const before = await boxes.first().inputValue();
	expect(before).not.toBe('');
	await boxes.first().fill('A');
	await page.getByRole('button', { name: 'Save change' }).click();
	await expect(page.getByRole('alert').filter({ hasText: 'can’t be answered' })).toBeVisible();
	await expect(boxes.first()).toBeFocused();
	await boxes.first().fill('');
	await page.getByRole('button', { name: 'Save change' }).click();
	await expect(rows.nth(1)).toContainText(new RegExp(`${count - 1} of ${count}`));

	// All stays through a reload, and is removed like the rest.
	await page.reload();
	await expect(page.getByText('2 of 12.', { exact: true })).toBeVisible();
	await page.getByText('What you added', { exact: true }).click();
	await page.getByRole('button', { name: 'Remove On paper, 2 sheets' }).click();
	await expect(page.getByText('Removed from this device.')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Results of your class' })).toBeVisible();
});
