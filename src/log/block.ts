import { BitReader, BitWriter } from './bits.ts';
import { compressText, expandText } from './lzw.ts';
import { BLOCK_SIZE, type AnswerEntry, type Entry, type LogRecord, type Stamp } from './record.ts';

/** What the keys of all blocks begin with. */
export const KEY_PREFIX = 'footnote:log:';

/** The version of the form below. A higher one is somebody else's to read. */
const VERSION = 1;

/** The keys of blocks: the writer, the number of the block, and which import brought it, if one did. */
const KEY = /^footnote:log:([0-9a-z]{1,32}):(0|[1-9]\d{0,8})(?:\+[0-9a-z]{1,32})?$/;

/** How long the code of an item is. Others are kept as well, at more length. */
const CODE_LENGTH = 5;

/** Between the words of a block; no escaped word has it. */
const SEPARATOR = '\x7f';

/**
 * Why a block cannot be read: `garbled`, its content is damaged; `newer`, a later version of the
 * product wrote it; `foreign`, its key is none that we write.
 */
export type Unreadable = 'garbled' | 'newer' | 'foreign';

export type ParsedBlock = { records: LogRecord[] } | { reason: Unreadable };

/** What is being written: numbers, and words that they refer to by their places. */
interface Out {
	numbers: number[];
	/** Each word with its place. */
	words: Map<string, number>;
	/** The last quiz link; it has most codes of items that follow it. */
	quiz: string;
}

/** What is being read. */
interface In {
	whole(): number;
	words: readonly string[];
	quiz: string;
}

/** How one field is written as numbers and read again; throws at what it cannot be. */
interface Field<Value> {
	put(value: Value, out: Out): void;
	take(from: In): Value;
}

const whole: Field<number> = {
	put: (value, out) => out.numbers.push(value),
	take: (from) => from.whole()
};
/** One of few values, by its place among them. */
const oneOf = <Value>(...values: Value[]): Field<Value> => ({
	put: (value, out) => out.numbers.push(values.indexOf(value)),
	take: (from) => pick(values, from.whole())
});
const word: Field<string> = {
	put: (value, out) => out.numbers.push(placeOf(value, out)),
	take: (from) => pick(from.words, from.whole())
};
const quiz: Field<string> = {
	put: (value, out) => word.put((out.quiz = value), out),
	take: (from) => (from.quiz = word.take(from))
};
/** One more than its place in the quiz link; 0 and a word where it is not there. */
const code: Field<string> = {
	put(value, out) {
		const place = value.length === CODE_LENGTH ? out.quiz.indexOf(value) + 1 : 0;
		out.numbers.push(place);
		if (place === 0) word.put(value, out);
	},
	take(from) {
		const place = from.whole();
		return place === 0 ? word.take(from) : from.quiz.slice(place - 1, place - 1 + CODE_LENGTH);
	}
};
const json: Field<unknown> = {
	put: (value, out) => word.put(JSON.stringify(value), out),
	take: (from) => JSON.parse(word.take(from)) as unknown
};
const score: Field<number> = {
	put: (value, out) => json.put(value, out),
	take(from) {
		const value = json.take(from);
		if (typeof value === 'number' && value >= 0 && value <= 1) return value;
		throw new RangeError('no score');
	}
};
const facts: Field<AnswerEntry['facts']> = {
	put(value, out) {
		out.numbers.push(value.length);
		for (const [fact, right] of value) {
			out.numbers.push(placeOf(fact, out) * 2 + (right ? 1 : 0));
		}
	},
	take(from) {
		const taken: [string, boolean][] = [];
		for (let left = from.whole(); left > 0; left--) {
			const number = from.whole();
			taken.push([pick(from.words, Math.floor(number / 2)), number % 2 === 1]);
		}
		return taken;
	}
};

/** The types and their fields, in the order of version 1, which is frozen. */
const types: {
	[Type in Entry['type']]: {
		[Name in Exclude<keyof Extract<Entry, { type: Type }>, 'type'>]-?: Field<unknown>;
	};
} = {
	start: { attempt: word, quiz, items: whole },
	answer: {
		attempt: word,
		pack: word,
		item: code,
		response: json,
		millis: whole,
		score,
		facts,
		certainty: oneOf(undefined, 0, 1, 2, 3),
		hint: oneOf(undefined, true)
	},
	finish: { attempt: word, reason: oneOf(undefined, 'time') },
	flag: { attempt: word, item: code, on: oneOf(false, true) },
	rating: { pack: word, fact: word, rating: oneOf(1, 2, 3, 4), millis: whole },
	retract: { record: word },
	checkpoint: { pack: word, fact: word, memory: json },
	erase: {}
};
const names = Object.keys(types) as Entry['type'][];
const fieldsOf = new Map<string, [string, Field<unknown>][]>(
	names.map((type) => [type, Object.entries(types[type])])
);

/** The key under which a record's block is kept by the page that writes it. */
export function blockKey({ writer, number }: Pick<Stamp, 'writer' | 'number'>): string {
	return `${KEY_PREFIX}${writer}:${Math.floor(number / BLOCK_SIZE)}`;
}

/**
 * The import that brought a block, by its key. Such a block has a key of its own, so that it stands
 * beside the one that the writer's page may be writing, and can be taken out again without it.
 */
export function bringingOf(key: string): string | undefined {
	return key.startsWith(KEY_PREFIX) ? /\+([0-9a-z]{1,32})$/.exec(key)?.[1] : undefined;
}

/**
 * Writes one block: its version, a checksum, then bits. They are the words that the records use,
 * in ASCII; the number of records; and each record as numbers, with clock and time as steps from
 * the record before.
 * @param records a block's records from its first on: of one writer, the numbers without a gap
 * @param bringing the name of the import that brings them; see `bringingOf`
 */
export function encodeBlock(
	records: readonly LogRecord[],
	bringing?: string
): { key: string; value: string } {
	const out: Out = { numbers: [records.length], words: new Map(), quiz: '' };
	let clock = 0;
	let at = 0;
	for (const record of records) {
		const step = record.at - at;
		// Always a step forward, nearly always of one.
		out.numbers.push((record.clock - clock - 1) * names.length + names.indexOf(record.type));
		out.numbers.push(step < 0 ? -2 * step - 1 : 2 * step);
		for (const [name, field] of fieldsOf.get(record.type)!) {
			field.put(record[name as keyof LogRecord], out);
		}
		({ clock, at } = record);
	}
	const bits = new BitWriter();
	compressText([...out.words.keys()].map(escaped).join(SEPARATOR), bits);
	for (const number of out.numbers) bits.putWhole(number);
	const body = bits.end();
	const key = blockKey(records[0]!) + (bringing === undefined ? '' : `+${bringing}`);
	return { key, value: sealed(key, body) };
}

/** Reads one stored block; never throws. */
export function parseBlock(key: string, value: string): ParsedBlock {
	const [, writer, block] = KEY.exec(key) ?? [];
	if (!writer || !block) return { reason: 'foreign' };
	const [version, , body] = value.split(' ', 3);
	if (/^[1-9]\d{0,8}$/.test(version ?? '') && Number(version) > VERSION) return { reason: 'newer' };
	if (body === undefined || value !== sealed(key, body)) return { reason: 'garbled' };
	try {
		return { records: takeRecords(new BitReader(body), writer, Number(block) * BLOCK_SIZE) };
	} catch {
		return { reason: 'garbled' };
	}
}

/** @throws where the bits are not records that we write */
function takeRecords(bits: BitReader, writer: string, first: number): LogRecord[] {
	const words = expandText(bits)
		.split(SEPARATOR)
		.map((line) => JSON.parse(`"${line}"`) as string);
	const from: In = { whole: () => bits.takeWhole(), words, quiz: '' };
	const count = from.whole();
	if (count < 1 || count > BLOCK_SIZE) throw new RangeError('not a block');
	let clock = 0;
	let at = 0;
	return Array.from({ length: count }, (_, place) => {
		const head = from.whole();
		clock += Math.floor(head / names.length) + 1;
		const step = from.whole();
		at += step % 2 === 1 ? -(step + 1) / 2 : step / 2;
		if (!Number.isSafeInteger(clock) || at < 0) throw new RangeError('no time');
		const type = names[head % names.length]!;
		const record: Record<string, unknown> = { writer, number: first + place, clock, at, type };
		for (const [name, field] of fieldsOf.get(type)!) {
			const value = field.take(from);
			if (value !== undefined) record[name] = value;
		}
		return record as unknown as LogRecord;
	});
}

/** A record in one canonical text, whatever the order of its fields. */
export function textOf(record: LogRecord): string {
	return JSON.stringify([
		record.clock,
		record.at,
		record.type,
		...fieldsOf.get(record.type)!.map(([name]) => record[name as keyof LogRecord] ?? null)
	]);
}

/** The value that is stored: a body with the version of its form and a checksum. */
const sealed = (key: string, body: string): string =>
	`${VERSION} ${checksum(`${key} ${body}`).toString(36)} ${body}`;

/** CRC-32 over UTF-16 code units (the reflected polynomial of ISO 3309): finds any one unit changed. */
export function checksum(text: string): number {
	let rest = -1;
	for (let place = 0; place < text.length; place++) {
		rest ^= text.charCodeAt(place);
		for (let bit = 0; bit < 16; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
	}
	return ~rest >>> 0;
}

function placeOf(text: string, { words }: Out): number {
	const place = words.get(text) ?? words.size;
	words.set(text, place);
	return place;
}

function pick<Value>(values: readonly Value[], place: number): Value {
	if (place >= values.length) throw new RangeError('no such value');
	return values[place]!;
}

/** A text as it stands in a JSON string, with nothing but printable ASCII. */
function escaped(text: string): string {
	return JSON.stringify(text)
		.slice(1, -1)
		.replace(/[\x7f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
