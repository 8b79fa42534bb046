import { fiveDigits, seeded } from '#bank';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { anyBlock } from './arbitrary.ts';
import { blockKey, bringingOf, encodeBlock, parseBlock, readersFor } from './block.ts';
import { Form } from './form.ts';
import { BLOCK_SIZE, type Entry, type LogRecord } from './record.ts';

const sitting: LogRecord[] = [
	{ type: 'start', attempt: '5g0k', quiz: 'pack=ccw-2011&q=k3f9xa81ze&c=0f3d2', items: 2 },
	{
		type: 'answer',
		attempt: '5g0k',
		pack: 'ccw-2011',
		item: 'k3f9x',
		response: ['a', 'c'],
		millis: 8450,
		score: 1 / 3,
		facts: [
			['outcome-failed', true],
			['protocol-cutoff-1980', false]
		],
		certainty: 0,
		hint: true
	},
	{ type: 'flag', attempt: '5g0k', item: 'a81ze', on: true },
	{ type: 'finish', attempt: '5g0k', reason: 'time' },
	{ type: 'rating', pack: 'ccw-2011', fact: 'outcome-failed', rating: 3, millis: 2100 },
	{ type: 'retract', record: 'w1-0' },
	{ type: 'checkpoint', pack: 'ccw-2011', fact: 'outcome-failed', memory: { due: 1.5 } },
	{ type: 'erase' }
].map(
	(entry, number) =>
		({ ...entry, writer: 'w1', number, clock: 7 + number, at: 1.8e12 - number }) as LogRecord
);

/** The sitting as version 1 wrote it. */
const frozen =
	'1 urgios 銑穲坷술꿋殇啜芑伒廔略韆枱偠铔癨翑倰鬐犾롬蔸旎떀爘빤蜎橺괐唉뒦솓鼵졺ꍑ咞魅咣幒瞈ꉆ炒譑浈騍濑懑雁鼑雀载簢寀篇引皱꾡噰ꍶ儍嚈ꋶ놢움怑佉岣幈礜嚉鈸遂佁悖蠑烬恘妈';

test('what reads earlier versions is fetched once there is such a block', async () => {
	expect(readersFor(['3 ', 'x'])).toBeUndefined();
	const { key, value } = readBlocks(2)[0]!;
	expect(parseBlock(key, value)).toEqual({ reason: 'older' });
	await readersFor([value]);
	expect(parseBlock(key, value)).toHaveProperty('records');
	expect(readersFor([value])).toBeUndefined();
});

test('any block reads as it was written', () => {
	fc.assert(
		fc.property(anyBlock, (records) => {
			const { key, value } = encodeBlock(records);
			expect(parseBlock(key, value)).toEqual({ records });
		}),
		{ numRuns: 500 }
	);
});

test('each record costs something of the budget, and each block, whatever is in them', () => {
	for (const { key, value, records } of [1, 2, 3].flatMap(readBlocks)) {
		const budget = { left: 2 ** 22 };
		parseBlock(key, value, budget);
		expect(2 ** 22 - budget.left).toBeGreaterThan(1000 + 250 * records.length);
		expect(parseBlock(key, value, { left: 1000 })).toEqual({ reason: 'garbled' });
	}
});

test('every version is frozen: what was once written reads the same', () => {
	expect(parseBlock('footnote:log:w1:0', frozen)).toEqual({ records: sitting });
	for (const version of [1, 2, 3]) {
		const blocks = readBlocks(version);
		expect(blocks).toHaveLength(version === 3 ? 16 : 15);
		for (const { key, value, records } of blocks) {
			expect(value.startsWith(`${version} `)).toBe(true);
			expect(parseBlock(key, value)).toEqual({ records });
		}
	}
});

test('what is written is frozen too, so that every machine writes alike', () => {
	for (const { key, value, records } of readBlocks(3)) {
		expect(encodeBlock(records)).toEqual({ key, value });
	}
});

/** A later version: it knows a ninth type, and a field more of answers and of starts. */
const isText = (value: unknown) => typeof value === 'string';
const newer = new Form([
	{ type: 'sent', number: 8, fields: { to: { number: 0, fits: isText } } },
	{ type: 'answer', number: 1, fields: { device: { number: 0, fits: isText } } },
	{ type: 'start', number: 0, fields: { class: { number: 3, fits: isText } } }
]);
/** Records as that version has them: each of ours with a field more, and one of its own after it. */
const ofNewer = sitting.flatMap((record, place) => {
	const more = { answer: { device: 'pad' }, start: { class: '7b' } }[record.type as string];
	const own = { writer: 'w1', at: record.at, type: 'sent', to: 'a' };
	return [{ ...record, ...more }, own].map(
		(each, second): LogRecord =>
			({ ...each, number: 2 * place + second, clock: 10 + 2 * place + second }) as LogRecord
	);
});

test('what a later version adds is carried along, and written out again as it was', () => {
	const older = new Form([]);
	const { key, value } = encodeBlock(ofNewer, undefined, newer);
	const parsed = parseBlock(key, value, undefined, older) as { records: LogRecord[] };
	expect(parsed.records[0]).toEqual({ ...without(ofNewer[0]!, 'class'), more: { 3: '"7b"' } });
	expect(parsed.records[1]).toMatchObject({ type: 'unknown', of: 8, more: { 0: '"a"' } });
	expect(parsed.records[2]).toEqual({ ...without(ofNewer[2]!, 'device'), more: { 0: '"pad"' } });
	expect(encodeBlock(parsed.records, undefined, older)).toEqual({ key, value });
	expect(parseBlock(key, value, undefined, newer)).toEqual({ records: ofNewer });
});

test('a number on the class list is read, and one that is out of range is carried along', () => {
	const start = { ...sitting[0]!, classNumber: 14 } as LogRecord;
	const { key, value } = encodeBlock([start]);
	expect(parseBlock(key, value)).toEqual({ records: [start] });
	const parsed = parseBlock(key, value, undefined, new Form([])) as { records: LogRecord[] };
	expect(parsed.records[0]!.more).toEqual({ 0: '14' });
	expect(encodeBlock(parsed.records, undefined, new Form([]))).toEqual({ key, value });
	for (const text of ['0', '100', '1.5', '"14"']) {
		const strange = { ...sitting[0]!, more: { 0: text } };
		const block = encodeBlock([strange]);
		expect(parseBlock(block.key, block.value)).toEqual({ records: [strange] });
	}
});

test('a field that comes later to a later type may be missing', () => {
	const newest = new Form([
		{ type: 'sent', number: 8, fields: { to: { number: 0, fits: isText } } },
		{ type: 'sent', number: 8, fields: { by: { number: 1, fits: isText } } }
	]);
	const { key, value } = encodeBlock(ofNewer, undefined, newer);
	const parsed = parseBlock(key, value, undefined, newest) as { records: LogRecord[] };
	expect(parsed.records[1]).toEqual(ofNewer[1]);
});

test('a value that does not fit a later field, and a later type without one, are carried along', () => {
	const strange = { ...sitting[0]!, more: { 3: '{"no":"text"}', 9: '1' } };
	const lacking: LogRecord = {
		...{ writer: 'w1', number: 1, clock: 8, at: 5 },
		...{ type: 'unknown', of: 8, more: { 7: 'true' } }
	};
	const { key, value } = encodeBlock([strange, lacking]);
	expect(parseBlock(key, value, undefined, newer)).toEqual({ records: [strange, lacking] });
});

test('a type or a field that is added changes nothing of what was written before', () => {
	for (const version of [1, 2, 3]) {
		for (const { key, value, records } of readBlocks(version)) {
			// Frozen blocks have types and fields that nobody knows, with numbers far from those in use.
			const read = parseBlock(key, value, undefined, newer);
			expect(encodeBlock((read as { records: LogRecord[] }).records, undefined, newer)).toEqual(
				encodeBlock(records)
			);
		}
	}
});

test('a block of version 1 with any one bit changed is refused, and where it was cut', () => {
	for (let place = 0; place < frozen.length; place++) {
		const cut = frozen.slice(0, place);
		expect(parseBlock('footnote:log:w1:0', cut)).toEqual({ reason: 'garbled' });
		for (let bit = 1; bit <= 0x8000; bit *= 2) {
			const unit = String.fromCharCode(frozen.charCodeAt(place) ^ bit);
			const changed = cut + unit + frozen.slice(place + 1);
			expect(parseBlock('footnote:log:w1:0', changed)).toHaveProperty('reason');
		}
	}
});

test('a stored value is its own text alone: well-formed, without control characters', () => {
	fc.assert(
		fc.property(anyBlock, (records) => {
			const { value } = encodeBlock(records);
			expect(value).toMatch(/^3 [0-9a-z]+ [\u4e00-\ucdff]+$/);
		})
	);
});

test('a value that was cut anywhere is refused', () => {
	const { key, value } = encodeBlock(sitting);
	for (let length = 0; length < value.length; length++) {
		expect(parseBlock(key, value.slice(0, length))).toEqual({ reason: 'garbled' });
		expect(parseBlock(key, value.slice(length + 1))).toHaveProperty('reason');
	}
});

test('a value with any one bit changed is refused', () => {
	const { key, value } = encodeBlock(sitting);
	for (let place = 0; place < value.length; place++) {
		for (let bit = 1; bit <= 0x8000; bit *= 2) {
			const unit = String.fromCharCode(value.charCodeAt(place) ^ bit);
			const changed = value.slice(0, place) + unit + value.slice(place + 1);
			expect(parseBlock(key, changed)).toHaveProperty('reason');
		}
	}
});

test('a value with one character changed, lost or added is refused', () => {
	fc.assert(
		fc.property(
			anyBlock,
			fc.nat(),
			fc.integer({ min: 0, max: 0xffff }),
			fc.nat(1),
			fc.nat(1),
			(records, where, unit, lost, added) => {
				const { key, value } = encodeBlock(records);
				const place = where % value.length;
				const changed =
					value.slice(0, place) +
					String.fromCharCode(unit).repeat(added) +
					value.slice(place + lost);
				fc.pre(changed !== value);
				expect(parseBlock(key, changed)).toHaveProperty('reason');
			}
		),
		{ numRuns: 1000 }
	);
});

test('a value under the key of another block is refused', () => {
	const { value } = encodeBlock(sitting);
	expect(parseBlock('footnote:log:w2:0', value)).toEqual({ reason: 'garbled' });
	expect(parseBlock('footnote:log:w1:1', value)).toEqual({ reason: 'garbled' });
});

test('the block of an import has a key of its own, and reads the same', () => {
	const { key, value } = encodeBlock(sitting, 'import1');
	expect(key).toBe('footnote:log:w1:0+import1');
	expect(parseBlock(key, value)).toEqual({ records: sitting });
	expect(bringingOf(key)).toBe('import1');
	expect(bringingOf(blockKey(sitting[0]!))).toBeUndefined();
	for (const other of ['footnote:log:w1:0', 'footnote:log:w1:0+import2']) {
		expect(parseBlock(other, value)).toEqual({ reason: 'garbled' });
	}
	for (const foreign of ['footnote:log:w1:0+', 'footnote:log:w1:0+A', 'footnote:log:w1:0+a+b']) {
		expect(parseBlock(foreign, value)).toEqual({ reason: 'foreign' });
	}
});

test('what a later version wrote is told from what is garbled', () => {
	expect(parseBlock('footnote:log:w1:0', '4 {"anything":1}')).toEqual({ reason: 'newer' });
	expect(parseBlock('footnote:log:w1:0', '{"anything":1}')).toEqual({ reason: 'garbled' });
});

test('a key that we never write is foreign', () => {
	const { value } = encodeBlock(sitting);
	for (const key of ['w1', 'w1:', 'w1:00', 'w1:-1', 'W1:0', 'w1:0:0', ':0', 'w1:1e3']) {
		expect(parseBlock(`footnote:log:${key}`, value)).toEqual({ reason: 'foreign' });
	}
});

test('any text at all is read or refused, never thrown at', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (key, value) => {
			expect(parseBlock(key, value)).toEqual({ reason: 'foreign' });
			expect(parseBlock('footnote:log:w1:0', value)).toHaveProperty('reason');
		})
	);
});

test('20,000 ratings and 1,000 attempts of ten answers fit in 443,000 characters', () => {
	const history = longHistory();
	const sizes = { full: sizeOf(history.flat()), sittings: 0 };
	// The dearer way, where each sitting has a page and so a block of its own.
	for (const [page, entries] of history.entries()) sizes.sittings += sizeOf(entries, page);
	const ratings = sizeOf(history.flat().filter(({ type }) => type === 'rating'));
	expect(sizes.full).toBeLessThanOrEqual(310_000);
	expect(sizes.sittings).toBeLessThanOrEqual(443_000);
	expect(ratings).toBeLessThanOrEqual(20_000 * 10);
});

/** Blocks as some version wrote them. */
function readBlocks(version: number): { key: string; value: string; records: LogRecord[] }[] {
	const file = new URL(`../../tests/frozen/blocks-${version}.json`, import.meta.url);
	return JSON.parse(readFileSync(file, 'utf8')) as ReturnType<typeof readBlocks>;
}

function without(record: LogRecord, name: string): object {
	return Object.fromEntries(Object.entries(record).filter(([each]) => each !== name));
}

/** The keys and values of entries that one page wrote, in characters. */
function sizeOf(entries: readonly Timed[], page = 0): number {
	const writer = (32 ** 9 + page).toString(32);
	let size = 0;
	for (let first = 0; first < entries.length; first += BLOCK_SIZE) {
		const records = entries
			.slice(first, first + BLOCK_SIZE)
			.map((entry, place): LogRecord => ({ ...entry, writer, number: first + place }));
		const { key, value } = encodeBlock(records);
		size += key.length + value.length;
	}
	return size;
}

type Timed = Entry & { clock: number; at: number; zone: number };

/** Sittings in turn of twenty cards and of ten questions, with ids as long as those in use. */
function longHistory(): Timed[][] {
	const random = seeded('a long history');
	const below = (limit: number) => Math.floor(random() * limit);
	const pick = <Value>(list: readonly Value[]): Value => list[below(list.length)]!;
	const words = (
		'protocol outcome oslo stance claim talks reason support bans makers future signatories ' +
		'producer date timing argument critics rejected binding safeguards cutoff praised officials ' +
		'unclear reaction deadline largest amendments offered details victims harm failure rates ' +
		'clearance vote count consensus rule official name year overlap signed why groups backed ' +
		'what next users same force effort place weeks making part design newer approach diluted'
	).split(' ');
	const facts = Array.from({ length: 93 }, () =>
		Array.from({ length: 3 }, () => pick(words)).join('-')
	);
	const items = Array.from({ length: 200 }, (_, place) => ({
		code: fiveDigits(`item ${place}`),
		facts: Array.from({ length: 1 + below(2) }, () => pick(facts)),
		way: place % 8 === 0 ? ('typed' as const) : ('chosen' as const)
	}));
	let clock = 0;
	let at = 1.8e12;
	const pack = 'ccw-2011';
	const timed = (entry: Entry): Timed => {
		at += ('millis' in entry ? entry.millis : 0) + below(6000);
		// Winter and summer.
		return { ...entry, clock: ++clock, at, zone: Math.floor(at / 1.5e10) % 2 ? -60 : -120 };
	};
	return Array.from({ length: 2000 }, (_, sitting) => {
		at += below(40 * 3600 * 1000);
		if (sitting % 2 === 0) {
			return Array.from({ length: 20 }, () => {
				const rating = pick([1, 2, 3, 3, 3, 4] as const);
				return timed({ type: 'rating', pack, fact: pick(facts), rating, millis: below(20_000) });
			});
		}
		const attempt = Array.from({ length: 12 }, () => below(32).toString(32)).join('');
		const chosen = Array.from({ length: 10 }, () => pick(items));
		const codes = chosen.map(({ code }) => code).join('');
		const quiz = `pack=${pack}&q=${codes}&c=${fiveDigits(codes)}`;
		return [
			timed({ type: 'start', attempt, quiz, items: 10 }),
			...chosen.map(({ code, facts: shown, way }) => {
				const right = random() < 0.7;
				return timed({
					type: 'answer',
					attempt,
					pack,
					item: code,
					response: pick(['a', 'b', 'c', 'd', ['a', 'c'], ['b', 'd'], '111', 'true']),
					millis: below(60_000),
					score: right ? 1 : pick([0, 0, 0.5]),
					rule: way === 'typed' ? 2 : 1,
					facts: shown.map((fact) => [fact, right, way] as const)
				});
			}),
			timed({ type: 'finish', attempt })
		];
	});
}

describe('a fact that is put aside', () => {
	const aside = (as: unknown, number = 0) =>
		({
			...{ writer: 'w1', number, clock: 1 + number, at: 5, type: 'aside' },
			...{ pack: 'ccw-2011', fact: 'f', as }
		}) as LogRecord;
	const records = [aside('known'), aside('unwanted', 1), aside('wanted', 2)];

	test('is carried along by a version that does not know it', () => {
		const older = new Form([]);
		const { key, value } = encodeBlock(records);
		const parsed = parseBlock(key, value, undefined, older) as { records: LogRecord[] };
		expect(parsed.records[0]).toMatchObject({
			...{ type: 'unknown', of: 9 },
			more: { 0: '"ccw-2011"', 1: '"f"', 2: '"known"' }
		});
		expect(encodeBlock(parsed.records, undefined, older)).toEqual({ key, value });
		expect(parseBlock(key, value)).toEqual({ records });
	});

	test('for a reason that nobody knows yet is carried along', () => {
		const { key, value } = encodeBlock([aside('later')]);
		const read = parseBlock(key, value) as { records: LogRecord[] };
		expect(read.records).toMatchObject([{ type: 'unknown', of: 9 }]);
		expect(encodeBlock(read.records)).toEqual({ key, value });
	});
});
