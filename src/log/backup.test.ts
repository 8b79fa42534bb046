import { gzipSync } from 'node:zlib';
import { seeded } from '#bank';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyBlock } from './arbitrary.ts';
import * as backup from './backup.ts';
import { BACKUP_LIMIT, CLOCK_LIMIT, UNFOLDED_LIMIT } from './backup.ts';
import { checksum, encodeBlock, parseBlock } from './block.ts';
import { mergeRecords } from './merge.ts';
import type { LogRecord } from './record.ts';
import { inOneGo } from './slices.ts';

const writeBackup = (
	history: readonly LogRecord[],
	now: number,
	quizzes: readonly backup.HandedOut[] = []
) => inOneGo(backup.writeBackup(history, now, quizzes));
const readBackup = (bytes: Uint8Array) => inOneGo(backup.readBackup(bytes));
const holdsAll = (
	bytes: Uint8Array,
	history: readonly LogRecord[],
	quizzes: readonly backup.HandedOut[] = []
) => inOneGo(backup.holdsAll(bytes, history, quizzes));
const bytesOf = (text: string) => new TextEncoder().encode(text);
const MADE = Date.UTC(2026, 10, 25, 12);

/** Any log: blocks of writers that differ. */
const anyHistory = fc
	.array(anyBlock, { maxLength: 6 })
	.map(
		(blocks) =>
			mergeRecords(
				...blocks.map((records, place) =>
					records.map((record) => ({ ...record, writer: `w${place}` }))
				)
			).records
	);

/** Two blocks of one writer and one of another. */
const history: LogRecord[] = Array.from({ length: 100 }, (_, place): LogRecord => ({
	...{ type: 'rating', pack: 'ccw-2011', fact: `fact-${place % 9}`, rating: 3, millis: 900 },
	...{ writer: place < 80 ? 'w1' : 'w2', number: place % 80, clock: 1 + place, at: MADE + place }
}));
const whole = writeBackup(history, MADE);

test('any log is read back as it was, and is known to be', () => {
	fc.assert(
		fc.property(anyHistory, fc.nat(2 ** 40), (records, now) => {
			const bytes = bytesOf(writeBackup(records, now));
			expect(readBackup(bytes)).toEqual({ made: now, records });
			expect(holdsAll(bytes, records)).toBe(true);
		})
	);
});

const anyQuizzes = fc.array(
	fc.record({ link: fc.webQueryParameters({ size: 'small' }).filter(Boolean), at: fc.nat(8e15) }),
	{ maxLength: 5 }
);

test('quizzes are read back beside the log, and a file cut anywhere among them says so', () => {
	fc.assert(
		fc.property(anyHistory, anyQuizzes, (records, quizzes) => {
			const text = writeBackup(records, MADE, quizzes);
			expect(readBackup(bytesOf(text))).toEqual({
				...{ made: MADE, records },
				...(quizzes.length > 0 && { quizzes })
			});
			expect(holdsAll(bytesOf(text), records, quizzes)).toBe(true);
			expect(holdsAll(bytesOf(text), records, [...quizzes, { link: 'q', at: 1 }])).toBe(false);
		})
	);
	const text = writeBackup(history, MADE, [
		{ link: 'pack=one&q=abcde&c=abcde', at: MADE },
		{ link: 'pack=one&q=abcdf&title=Talks%2C%2010B&c=abcde', at: MADE + 1 }
	]);
	for (let length = text.indexOf('\nquiz '); length < text.trimEnd().length; length++) {
		expect(readBackup(bytesOf(text.slice(0, length)))).toMatchObject({
			fault: expect.stringMatching(/cut|garbled/) as string
		});
	}
	expect(readBackup(bytesOf(text.replace('abcdf', 'abcdg')))).toHaveProperty('fault', 'garbled');
	expect(readBackup(bytesOf(text.replace(/^quiz .*\n/m, '')))).toHaveProperty('fault', 'cut');
});

const encodings = ['UTF-8', 'UTF-16LE', 'UTF-16BE', 'UTF-32LE', 'UTF-32BE'] as const;

/** A text as an editor saves it: its encoding, with a byte order mark or without. */
function savedAs(text: string, encoding: (typeof encodings)[number], hasMark: boolean) {
	const marked = hasMark ? `\ufeff${text}` : text;
	if (encoding === 'UTF-8') return bytesOf(marked);
	const isLittle = encoding.endsWith('LE');
	if (encoding.startsWith('UTF-16')) {
		const view = new DataView(new ArrayBuffer(marked.length * 2));
		for (let place = 0; place < marked.length; place++) {
			view.setUint16(place * 2, marked.charCodeAt(place), isLittle);
		}
		return new Uint8Array(view.buffer);
	}
	const letters = [...marked];
	const view = new DataView(new ArrayBuffer(letters.length * 4));
	for (const [place, letter] of letters.entries()) {
		view.setUint32(place * 4, letter.codePointAt(0)!, isLittle);
	}
	return new Uint8Array(view.buffer);
}

test('however a mail or an editor wrapped it, a copy is read as it was', () => {
	const line = fc
		.oneof(fc.string(), fc.constantFrom('Hello,', 'here is my copy', '-- ', 'check this', '€ 亼'))
		.map((text) => text.replace(/[\r\n]/g, ''));
	const around = fc.array(line, { maxLength: 4 });
	fc.assert(
		fc.property(
			anyHistory,
			around,
			around,
			fc.constantFrom(
				'\n',
				'\r\n',
				'\r',
				'\n\n',
				' \r\n',
				'\v',
				'\f',
				'\u0085',
				'\u2028',
				'\u2029'
			),
			fc.constantFrom('', '> ', '>', '> > ', '>> ', '\t', '\u200b', '\u200e> ', '\ufeff'),
			fc.constantFrom(' ', '\u00a0', '\u202f', '  '),
			fc.constantFrom(...encodings),
			fc.boolean(),
			(records, above, below, end, quote, space, encoding, hasMark) => {
				const lines = writeBackup(records, MADE).trimEnd().split('\n');
				const spaced = lines.map((each) => each.replaceAll(' ', space));
				const text = [...above, ...spaced, ...below].map((each) => quote + each).join(end);
				expect(readBackup(savedAs(text, encoding, hasMark))).toEqual({ made: MADE, records });
			}
		)
	);
});

/** A text in GB18030: a letter has one byte, two, or four, which are counted through. */
function inGb18030(text: string): Uint8Array {
	const decoder = new TextDecoder('gb18030');
	const bytes = new Map<string, number[]>();
	for (let count = 0; count < 39_420; count++) {
		const four = [0x81, 0x30, 0x81, 0x30];
		const sizes = [10, 126, 10];
		let left = count;
		for (const [place, size] of sizes.entries()) {
			four[3 - place]! += left % size;
			left = Math.floor(left / size);
		}
		four[0]! += left;
		bytes.set(decoder.decode(Uint8Array.from(four)), four);
	}
	for (let first = 0x81; first <= 0xfe; first++) {
		for (let second = 0x40; second <= 0xfe; second++) {
			bytes.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
		}
	}
	return Uint8Array.from(
		[...text].flatMap((letter) => (letter < '\x80' ? letter.charCodeAt(0) : bytes.get(letter)!))
	);
}

test('a copy in the Chinese encoding of all letters, or with its letters in parts, is read as it was', () => {
	const mail = `您好，\n\n${whole}\n-- \nJürgen\n`;
	expect(readBackup(inGb18030(mail))).toEqual({ made: MADE, records: history });
	expect(mail.normalize('NFD').length).toBeGreaterThan(mail.length + 50);
	expect(readBackup(bytesOf(mail.normalize('NFD')))).toEqual({ made: MADE, records: history });
	// What was changed is still told, and where.
	const lines = whole.split('\n');
	const changed = lines.with(6, lines[6]!.replace(/.$/, 'x')).join('\n');
	expect(readBackup(inGb18030(changed))).toHaveProperty('fault', 'garbled');
	expect(readBackup(bytesOf(changed))).toMatchObject({ fault: 'garbled', block: 2 });
});

test('a file that lacks a record, or has another, does not hold the whole log', () => {
	const bytes = bytesOf(writeBackup(history.slice(0, -1), MADE));
	expect(holdsAll(bytes, history)).toBe(false);
	const [first, ...rest] = history;
	expect(holdsAll(bytesOf(whole), [{ ...first!, at: 1 }, ...rest])).toBe(false);
	expect(holdsAll(bytesOf(whole.slice(1)), history)).toBe(false);
});

test('the form of version 1 is frozen, with blocks of any version', () => {
	const record: LogRecord = { type: 'erase', writer: 'w1', number: 0, clock: 1, at: MADE };
	const textWith = (block: string, check: string) =>
		[
			'Footnote: all that one browser recorded',
			'version 1',
			'made 2026-11-25T12:00:00.000Z',
			'records 1',
			'blocks 1',
			`footnote:log:w1:0 ${block}`,
			`check ${check}`,
			''
		].join('\n');
	const texts = [
		textWith('1 7g1x43 亼瀻ꬳꪊ넀', '1otpo47'),
		textWith('2 5aoj79 쳰窻뭬狿긁', '10frt3s'),
		textWith('3 p0tmiw 쳠ꝷ꣘響븁', '1gohsle')
	];
	for (const text of texts) {
		expect(readBackup(bytesOf(text))).toEqual({ made: MADE, records: [record] });
	}
	expect(writeBackup([record], MADE)).toBe(texts.at(-1));
});

test('ends of line, white space and a byte order mark do no harm', () => {
	const expected = readBackup(bytesOf(whole));
	expect(expected).toHaveProperty('records');
	for (const changed of [
		whole.replaceAll('\n', '\r\n'),
		whole.replaceAll('\n', ' \n\n'),
		`\ufeff${whole}`,
		whole.trim()
	]) {
		expect(readBackup(bytesOf(changed))).toEqual(expected);
	}
});

test('however far a log counts, its file is made and known to hold all of it', () => {
	const [first, second, third] = history as [LogRecord, LogRecord, LogRecord];
	for (const clock of [2 ** 48 - 1, CLOCK_LIMIT - 1, 2 ** 49]) {
		// One record that was brought in, and answers since.
		const records = [
			{ ...first, writer: 'there', clock },
			{ ...first, clock: clock + 1 },
			{ ...second, clock: clock + 2 },
			{ ...third, clock: clock + 900 }
		];
		for (const held of [records, records.slice(1)]) {
			const bytes = bytesOf(writeBackup(held, MADE));
			expect(holdsAll(bytes, held)).toBe(true);
			// Another device takes it as well, unless it was made to count as far as can be.
			if (clock < 2 ** 48) expect(readBackup(bytes)).toEqual({ made: MADE, records: held });
		}
	}
});

test('a file of 100,000 answers, few on each page, is within all limits', () => {
	const answers = Array.from({ length: 10 }, (_, number): LogRecord => ({
		...{ type: 'answer', attempt: '01kb3x5g0k9s', pack: 'ccw-2011', item: 'k3f9x' },
		...{ response: ['first-option', 'third-option'], millis: 8450, score: 1 / 3 },
		facts: [
			['protocol-cutoff-1980', true],
			['outcome-without-agreement', false]
		],
		...{ writer: 'k3f9xa81ze0f3d2q', number, clock: 90_000 + number, at: MADE + 9000 * number }
	}));
	const { key, value } = encodeBlock(answers);
	const budget = { left: UNFOLDED_LIMIT };
	expect(parseBlock(key, value, budget)).toHaveProperty('records');
	expect((UNFOLDED_LIMIT - budget.left) * 10_000).toBeLessThan(UNFOLDED_LIMIT);
	expect(bytesOf(`${key} ${value}\n`).length * 10_000).toBeLessThan(BACKUP_LIMIT);
});

/** A file of blocks that all say the same, each of a writer of its own. */
function copyOf(value: string, count: number): string {
	const [version, , body] = value.split(' ');
	const lines = Array.from({ length: count }, (_, place) => {
		const key = `footnote:log:w${place}:0`;
		return `${key} ${version} ${checksum(`${key} ${version} ${body}`).toString(36)} ${body}`;
	});
	const frame = whole.split('\n').slice(0, 3);
	return [...frame, 'records 1', `blocks ${count}`, ...lines, 'check 0'].join('\n');
}

describe('refused', () => {
	test('a file cut anywhere, with how much of it is whole', () => {
		const bytes = bytesOf(whole);
		for (let length = 1; length < bytes.length - 1; length++) {
			const reading = readBackup(bytes.subarray(0, length));
			expect(reading).toHaveProperty('fault');
			if (length > 150)
				expect(reading).toMatchObject({ fault: expect.stringMatching(/cut|garbled/) as string });
		}
		const half = readBackup(bytes.subarray(0, bytes.length / 2));
		expect(half).toEqual({ fault: 'cut', after: 0, of: 3 });
		const without = whole.slice(0, whole.indexOf('footnote:log:w2'));
		expect(readBackup(bytesOf(without))).toEqual({ fault: 'cut', after: 2, of: 3 });
		const gap = whole.replace(/^footnote:log:w1:1.*\n/m, '');
		expect(readBackup(bytesOf(gap))).toEqual({ fault: 'cut', after: 2, of: 3 });
	});

	test('a hundred garbled files, each with the block that is', () => {
		const random = seeded('garbled files');
		const below = (limit: number) => Math.floor(random() * limit);
		for (let run = 0; run < 100; run++) {
			const lines = whole.split('\n');
			const block = 1 + below(3);
			const line = lines[4 + block]!;
			const place = below(line.length);
			const unit = String.fromCharCode(0x21 + below(0x5000));
			const changed = line.slice(0, place) + unit + line.slice(place + below(2));
			if (changed.trim() === line) continue;
			lines[4 + block] = changed;
			expect(readBackup(bytesOf(lines.join('\n')))).toMatchObject({
				fault: expect.stringMatching(/garbled|newer/) as string
			});
		}
		const spoilt = whole.replace(/^(footnote:log:w1:1.*).$/m, '$1x');
		expect(readBackup(bytesOf(spoilt))).toEqual({ fault: 'garbled', block: 2, of: 3 });
	});

	test('a hundred files changed as a whole, or read just as before', () => {
		const random = seeded('changed files');
		const below = (limit: number) => Math.floor(random() * limit);
		const other = writeBackup(
			history.slice(0, 90).map((record) => ({ ...record, at: record.at + 1 })),
			MADE + 1
		);
		const plain = (text: string) =>
			text
				.replace(/^>|\s+/gm, ' ')
				.replace(/ +/g, ' ')
				.trim();
		for (let run = 0; run < 100; run++) {
			const place = 1 + below(whole.length - 2);
			const [head, tail] = [whole.slice(0, place), whole.slice(place)];
			const lines = whole.trimEnd().split('\n');
			const [one, two] = [below(lines.length), below(lines.length)];
			const ways = [
				head + other.slice(place),
				other.slice(0, place) + tail,
				head + whole,
				whole + tail,
				tail + head,
				head + tail.toUpperCase(),
				encodeURIComponent(whole),
				`${head} ${tail}`,
				`${head}\n${tail}`,
				lines.with(one, lines[two]!).join('\n'),
				lines.with(one, lines[two]!).with(two, lines[one]!).join('\n'),
				lines.toSpliced(one, 1).join('\n'),
				lines.toSpliced(one, 0, lines[one]!).join('\n'),
				lines.map((line) => `> ${line}`).join('\n')
			];
			const changed = ways[run % ways.length]!;
			const reading = readBackup(bytesOf(changed));
			if ('records' in reading) {
				// Ends of line and white space are mended; what is read is in there from end to end.
				const copy = [whole, other].find((text) => plain(changed).includes(plain(text)));
				expect(copy).toBeDefined();
				expect(reading).toEqual(readBackup(bytesOf(copy!)));
			}
		}
	});

	test('what no log could hold and go on', () => {
		const [first, second] = history as [LogRecord, LogRecord];
		for (const records of [
			[{ ...first, clock: 2 ** 49 }],
			[
				{ ...first, at: 2 ** 52 - 1 },
				{ ...second, at: 2 ** 53 - 3 }
			]
		]) {
			const text = writeBackup(records, MADE);
			expect(readBackup(bytesOf(text))).toEqual({ fault: 'garbled', block: 1, of: 1 });
		}
	});

	test('what unfolds to more than any log', () => {
		const attempt = 'a'.repeat(2 ** 18);
		const long = Array.from({ length: 14 }, (_, number): LogRecord => ({
			...{ type: 'finish', attempt, writer: 'w0', number, clock: 1 + number, at: MADE }
		}));
		const text = copyOf(encodeBlock(long).value, 36);
		expect(bytesOf(text).length).toBeLessThan(2 ** 18);
		expect(readBackup(bytesOf(text))).toEqual({ fault: 'unfolding' });
	});

	test('what unfolds to millions of records that say next to nothing', () => {
		const erases = Array.from({ length: 64 }, (_, number): LogRecord => ({
			...{ type: 'erase', writer: 'w0', number, clock: 1 + number, at: MADE }
		}));
		const text = copyOf(encodeBlock(erases).value, 9000);
		expect(bytesOf(text).length).toBeLessThan(2 ** 19);
		expect(readBackup(bytesOf(text))).toEqual({ fault: 'unfolding' });
	});

	test('changed lines around the blocks', () => {
		for (const [from, to] of [
			['records 100', 'records 99'],
			['records 100', 'recorded 100'],
			['blocks 3', 'blocks 2'],
			[/made .*/, 'made yesterday'],
			[/check ./, 'check !'],
			['version 1', 'version one']
		] as const) {
			const changed = whole.replace(from, to);
			expect(changed).not.toBe(whole);
			expect(readBackup(bytesOf(changed))).toMatchObject({ fault: 'garbled', block: 0 });
		}
	});

	test('what a later version wrote', () => {
		const newer = whole.replace('version 1', 'version 3');
		expect(readBackup(bytesOf(newer))).toEqual({ fault: 'newer' });
		const newerBlock = whole.replace(/^(footnote:log:w2:0) \d /m, '$1 9 ');
		expect(readBackup(bytesOf(newerBlock))).toEqual({ fault: 'newer' });
	});

	test.each([
		['empty', ''],
		['empty', ' \r\n \n'],
		['JSON', '{"answers":[]}'],
		['HTML', '<!DOCTYPE html><title>Sign in</title>'],
		['PDF', '%PDF-1.7'],
		['other', 'Dear all,\nplease find attached'],
		['other', 'F']
	])('what is none of ours: %s', (fault, text) => {
		expect(readBackup(bytesOf(text))).toEqual({ fault });
	});

	test('what is packed, unread, and what is too large', () => {
		const bomb = gzipSync(new Uint8Array(50_000_000));
		expect(readBackup(bomb)).toEqual({ fault: 'gzip' });
		expect(readBackup(bytesOf('PK\x03\x04 and so on'))).toEqual({ fault: 'zip' });
		expect(readBackup(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d))).toEqual({ fault: 'image' });
		expect(readBackup(new Uint8Array(BACKUP_LIMIT + 1))).toEqual({ fault: 'large' });
	});

	test('any bytes at all are read or refused, never thrown at', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(whole.length), (bytes, place) => {
				expect(readBackup(bytes)).toHaveProperty('fault');
				const start = bytesOf(whole.slice(0, place));
				expect(readBackup(Uint8Array.from([...start, ...bytes]))).toBeTypeOf('object');
			})
		);
	});
});
