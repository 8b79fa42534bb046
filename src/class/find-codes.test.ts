import { seeded, shuffle } from '#bank';
import { inOneGo } from '#log/slices.ts';
import { describe, expect, test } from 'vitest';
import { attemptAt, quizBy } from './example-quizzes.ts';
import { findResultCodes, type FoundCode } from './find-codes.ts';
import { writeResultCode } from './result-code.ts';

const random = seeded('find');
const quiz = quizBy(random, { questions: 10, class: 99, certainty: false });
const codeFor = (number: number, of = quiz) => {
	const { mark, answers } = attemptAt(of, random);
	return writeResultCode(of, { number, sitting: 1, mark }, (code) => answers.get(code))!;
};
const [one, two, three] = [codeFor(4), codeFor(11), codeFor(19)] as [string, string, string];
const plain = (text: string) => text.replace(/[^0-9a-z]/gi, '').toUpperCase();

function find(text: string, begins: string | undefined = quiz.begins): FoundCode[] {
	return inOneGo(findResultCodes(text, begins));
}

describe('codes are found in', () => {
	const texts: [string, string, readonly string[], readonly string[]][] = [
		['a column', `${one}\n${two}\n${three}\n`, [one, two, three], ['', '', '']],
		[
			'a chat',
			`[28.11.26, 10:04:12] Lena: ${one}\n[28.11.26, 10:05:31] Tom B.: here ${two} thanks!\n`,
			[one, two],
			['[28.11.26, 10:04:12] Lena', '[28.11.26, 10:05:31] Tom B.: here thanks!']
		],
		[
			'a form’s CSV',
			`"Timestamp","Email Address","Code"\r\n"2026/11/28 10:04:12 AM GMT+1","lena@school.example","${one}"\r\n"2026/11/28 10:05:12 AM GMT+1","tom@school.example","${two.toLowerCase()}"\r\n`,
			[one, two],
			[
				'2026/11/28 10:04:12 AM GMT+1","lena@school.example',
				'2026/11/28 10:05:12 AM GMT+1","tom@school.example'
			]
		],
		['cells with tabs', `Lena\t${one}\t10\nTom\t${two}\t9`, [one, two], ['Lena 10', 'Tom 9']],
		[
			'words without gaps',
			`Lena ${plain(one)} and ${plain(two)}`,
			[one, two],
			['Lena and ' + plain(two), 'Lena ' + plain(one) + ' and']
		],
		['groups with spaces', `Lena ${one.replaceAll('-', ' ')} ok`, [one], ['Lena ok']],
		['groups with dashes', `${one.replaceAll('-', ' – ')} Lena`, [one], ['Lena']],
		['lines that break', `Lena\n${one.slice(0, 10)}\n${one.slice(10)}\nTom`, [one], ['Lena']],
		['quoted mail', `> Lena:\n> ${one.slice(0, 10)}\n> ${one.slice(10)}`, [one], ['Lena']],
		['mail that breaks lines', `Lena: ${one.slice(0, 7)}=\r\n${one.slice(7)}`, [one], ['Lena']],
		[
			'a page',
			`<tr><td>Lena</td><td><b>${one.slice(0, 4)}</b>${one.slice(4).replaceAll('-', '&#8209;')}</td></tr>`,
			[one],
			['Lena']
		],
		[
			'an address',
			`see https://quiz.example/r/?${plain(one)}`,
			[one],
			['see https://quiz.example/r/']
		],
		[
			'groups of three',
			`Lena ${plain(one)
				.match(/.{1,3}/g)!
				.join(' ')}`,
			[one],
			['Lena']
		],
		[
			'full-width signs',
			[...one].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join(''),
			[one],
			['']
		]
	];
	test.each(texts)('%s', (_, text, codes, beside) => {
		const found = find(text);
		expect(found.map((each) => [each.is, plain(each.text)])).toEqual(
			codes.map((code) => ['code', plain(code)])
		);
		expect(found.map((each) => each.beside)).toEqual(beside);
	});
});

test('codes of another quiz are found too', () => {
	const other = quizBy(random, { questions: 12, certainty: false });
	const code = codeFor(3, other);
	for (const text of [code, plain(code), code.replaceAll('-', ' '), `Lena: ${code} ${one}`]) {
		expect(find(text)[0]).toMatchObject({ is: 'code', text: expect.any(String) as string });
		expect(plain(find(text)[0]!.text)).toBe(plain(code));
	}
	expect(inOneGo(findResultCodes(`${code}\n${one}`)).map(({ is }) => is)).toEqual(['code', 'code']);
});

test('what looks like a code and is none is told, with what stands beside it', () => {
	const wrong = one.replace(/.$/, (last) => (last === '7' ? '8' : '7'));
	expect(find(`Lena ${wrong}`)).toEqual([
		{ is: 'like-code', text: wrong, line: 1, beside: 'Lena' }
	]);
	for (const text of [
		plain(wrong),
		wrong.toLowerCase(),
		wrong.replaceAll('-', ' '),
		one.slice(0, -2),
		one.replace(/.$/, 'U'),
		`${one.slice(0, 5)}${one.slice(6)}`
	]) {
		const found = find(`Lena: ${text}, sorry`);
		expect(
			found.map(({ is }) => is),
			text
		).toEqual(['like-code']);
		expect(plain(found[0]!.text)).toBe(plain(text));
		expect(found[0]!.line).toBe(1);
	}
});

test('a mistyped code of the quiz is told even if it has no digit', () => {
	let own = quiz;
	while (/\d/.test(own.begins)) own = quizBy(random, { questions: 10 });
	const text = `${own.begins}AB-CDEF-GHJK-M`;
	expect(find(`Lena: ${text}`, own.begins)).toEqual([
		{ is: 'like-code', text, line: 1, beside: 'Lena' }
	]);
	expect(find(`Lena: ${text.replaceAll('-', ' ').toLowerCase()}`, own.begins)).toEqual([]);
});

test('nothing is found in talk, times, addresses and numbers', () => {
	const text = `
		[28.11.26, 10:04:12] Lena Miller: That will work well this time, I hope. Who else is here?
		2026-11-28T10:04:12Z, 20261128, +49 151 2345 6789
		3f2504e0-4f89-11d3-9a0c-0305e82c3301 https://docs.example/forms/d/e/1FAIpQLSd8x9Kz3/viewform?usp=pp_url
		Lena-Marie_Miller_123456_assignsubmission_onlinetext_ mail: lena.m2012x9k3z@school.example
		Room 204, class 10B, week 48, 7.5 of 10, 100 %
	`;
	expect(find(text)).toEqual([]);
	expect(find('')).toEqual([]);
});

test('none of 3,000 codes is lost or found twice, in noise of any kind', () => {
	const codes = Array.from({ length: 3000 }, (_, i) => codeFor(1 + (i % 99)));
	const ways: ((code: string, i: number) => string)[] = [
		(code, i) => `[28.11.26, 10:${i % 60}:12] Learner ${i}: ${code}`,
		(code) => code.toLowerCase(),
		(code, i) => `"${i}","2026/11/28","${code}","ok"`,
		(code, i) => `${i} ${code.replaceAll('-', ' ')}`,
		(code) => plain(code),
		(code, i) => `<li>No. ${i} <b>${code}</b></li>`,
		(code, i) => `Learner ${i}\n${code.slice(0, 10)}\n${code.slice(10)}`
	];
	const text = codes
		.map((code, i) => ways[Math.floor(random() * ways.length)]!(code, i))
		.join('\n');
	const found = find(text);
	const inText = found.filter(({ is }) => is === 'code').map((each) => plain(each.text));
	expect(inText).toEqual(codes.map(plain));
	expect(found.filter(({ is }) => is === 'like-code')).toEqual([]);
	expect(shuffle(found, random).every(({ line }) => line > 0)).toBe(true);
});

test('a long text is searched in slices', () => {
	const text = Array.from({ length: 20_000 }, (_, i) => `Learner ${i}: ${one}`).join('\n');
	const work = findResultCodes(text, quiz.begins);
	let slices = 0;
	while (!work.next().done) slices++;
	expect(slices).toBeGreaterThan(50);
});
