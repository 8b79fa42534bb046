import { ContentOfVersion1 } from './block-version-1.ts';
import { RangeDecoder, RangeEncoder, type RangeCoder } from './range-coder.ts';
import { BLOCK_SIZE, type AnswerEntry, type Entry, type LogRecord, type Stamp } from './record.ts';

/** What the keys of all blocks begin with. */
export const KEY_PREFIX = 'footnote:log:';

/** The version of the form below. A higher one is somebody else's to read. */
const VERSION = 2;

/** The keys of blocks: the writer, the number of the block, and which import brought it, if one did. */
const KEY = /^footnote:log:([0-9a-z]{1,32}):(0|[1-9]\d{0,8})(?:\+[0-9a-z]{1,32})?$/;

/**
 * Why a block cannot be read: `garbled`, its content is damaged; `newer`, a later version of the
 * product wrote it; `foreign`, its key is none that we write.
 */
export type Unreadable = 'garbled' | 'newer' | 'foreign';

export type ParsedBlock = { records: LogRecord[] } | { reason: Unreadable };

/**
 * What is in a block, as its records go through it field by field: each call puts the value that it
 * is given, or takes the next and looks at none. The sort says of which field a value is.
 */
export interface Content {
	/** The last quiz link; it has most codes of items that follow it. */
	quiz: string;
	/** A whole number of any size. */
	whole(sort: number, value?: number): number;
	word(sort: number, value?: string): string;
	/** The code of an item. */
	code(sort: number, value?: string): string;
	/** A fact, and whether it was shown to be known. */
	mark(sort: number, value?: readonly [string, boolean]): [string, boolean];
}

/** How many characters a text may still unfold to, each word counted as often as it is used. */
export interface Budget {
	left: number;
}

/** The budget of one block: no log comes near it. */
const LONGEST = 2 ** 22;

/** How one field goes through; throws at what it cannot be. */
type Field<Value> = (content: Content, sort: number, value?: Value) => Value;

const whole: Field<number> = (content, sort, value) => content.whole(sort, value);
/** One of few values, by its place among them. */
const oneOf =
	<Value>(...values: Value[]): Field<Value> =>
	(content, sort, value) =>
		pick(values, content.whole(sort, values.indexOf(value!)));
const word: Field<string> = (content, sort, value) => content.word(sort, value);
const quiz: Field<string> = (content, sort, value) => (content.quiz = content.word(sort, value));
const code: Field<string> = (content, sort, value) => content.code(sort, value);
const json: Field<unknown> = (content, sort, value) =>
	JSON.parse(content.word(sort, JSON.stringify(value))) as unknown;
const score: Field<number> = (content, sort, value) => {
	const taken = json(content, sort, value);
	if (typeof taken === 'number' && taken >= 0 && taken <= 1) return taken;
	throw new RangeError();
};
const facts: Field<AnswerEntry['facts']> = (content, sort, value) => {
	const taken: (readonly [string, boolean])[] = [];
	const count = content.whole(sort, value?.length);
	while (taken.length < count) taken.push(content.mark(sort, value?.[taken.length]));
	return taken;
};

/** The types and their fields, in the order in which all versions have them. */
const types: {
	[Type in Entry['type']]: {
		[Name in Exclude<keyof Extract<Entry, { type: Type }>, 'type'>]-?: (
			content: Content,
			sort: number,
			value?: never
		) => unknown;
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

/** The sorts of numbers that every record has, or the block; those of fields follow. */
const COUNT = 0;
const HEAD = 1;
const TIME = 2;
let sorts = 3;
const fieldsOf = new Map(
	names.map((type) => [
		type,
		Object.entries(types[type]).map(([name, field]) => ({
			name: name as keyof LogRecord,
			field: field as Field<unknown>,
			sort: sorts++
		}))
	])
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
 * Writes one block: its version, a checksum, and its records, each with clock and time as steps
 * from the one before.
 * @param records a block's records from its first on: of one writer, the numbers without a gap
 * @param bringing the name of the import that brings them; see `bringingOf`
 * @throws where they are not records that could be read again
 */
export function encodeBlock(
	records: readonly LogRecord[],
	bringing?: string
): { key: string; value: string } {
	const coder = new RangeEncoder(sorts);
	passRecords(new CodedContent(coder, { left: LONGEST }), records[0]!, records);
	const key = blockKey(records[0]!) + (bringing === undefined ? '' : `+${bringing}`);
	return { key, value: sealed(key, coder.end()) };
}

/** Reads one stored block; never throws. */
export function parseBlock(key: string, value: string, budget = { left: LONGEST }): ParsedBlock {
	const [, writer, block] = KEY.exec(key) ?? [];
	if (!writer || !block) return { reason: 'foreign' };
	const [digits = '', , body = ''] = value.split(' ', 3);
	const version = /^[1-9]\d{0,8}$/.test(digits) ? Number(digits) : 0;
	if (version > VERSION) return { reason: 'newer' };
	if (version === 0 || value !== sealed(key, body, version)) return { reason: 'garbled' };
	try {
		const content =
			version === 1
				? new ContentOfVersion1(body, budget)
				: new CodedContent(new RangeDecoder(body, sorts), budget);
		return { records: passRecords(content, { writer, number: Number(block) * BLOCK_SIZE }) };
	} catch {
		return { reason: 'garbled' };
	}
}

/**
 * Puts a block's records into its content, or takes them out.
 * @param first the writer and the number of the first
 * @throws where they are not records that we write
 */
function passRecords(
	content: Content,
	{ writer, number }: Pick<Stamp, 'writer' | 'number'>,
	records?: readonly LogRecord[]
): LogRecord[] {
	const count = content.whole(COUNT, records?.length);
	if (count < 1 || count > BLOCK_SIZE) throw new RangeError();
	let clock = 0;
	let at = 0;
	return Array.from({ length: count }, (_, place) => {
		const given = records?.[place];
		// Always a step forward, nearly always of one.
		const head = content.whole(
			HEAD,
			given && (given.clock - clock - 1) * names.length + names.indexOf(given.type)
		);
		clock += Math.floor(head / names.length) + 1;
		at = at + signed(content.whole(TIME, given && unsigned(given.at - at)));
		if (!Number.isSafeInteger(clock) || at < 0) throw new RangeError();
		const type = names[head % names.length]!;
		const record: Record<string, unknown> = { writer, number: number + place, clock, at, type };
		for (const { name, field, sort } of fieldsOf.get(type)!) {
			const value = field(content, sort, given?.[name]);
			if (value !== undefined) record[name] = value;
		}
		return record as unknown as LogRecord;
	});
}

/** The numbers of a step forward and back, in turn: 0, -1, 1, -2 … as 0, 1, 2, 3 … */
const unsigned = (step: number): number => (step < 0 ? -2 * step - 1 : 2 * step);
const signed = (value: number): number => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);

/** How long the code of an item is. Others are kept as well, at more length. */
export const CODE_LENGTH = 5;

/** Ends a word; no escaped word has it. */
const END = 0x7f;

/** The words of a block, by the order in which they were first used. */
export class Words {
	readonly #budget: Budget;
	readonly #list: string[];

	constructor(budget: Budget, list: string[] = []) {
		this.#budget = budget;
		this.#list = list;
	}

	/** @returns how many there are now */
	add(word: string): number {
		return this.#list.push(word);
	}

	/** @throws RangeError where there is none, and where the budget is spent */
	at(place: number): string {
		const word = pick(this.#list, place);
		spend(this.#budget, word.length + 1);
		return word;
	}
}

/** @throws RangeError where that is more than is left */
export function spend(budget: Budget, characters: number): void {
	budget.left -= characters;
	if (budget.left < 0) throw new RangeError();
}

/** Content of this version. A word is spelled where it is first used; from then on it is a number. */
class CodedContent implements Content {
	quiz = '';
	#coder: RangeCoder;
	#budget: Budget;
	#words: Words;
	#places = new Map<string, number>();
	/** Where in the quiz link the last code was: the next follows, as a rule. */
	#place = 0;

	constructor(coder: RangeCoder, budget: Budget) {
		this.#coder = coder;
		this.#budget = budget;
		this.#words = new Words(budget);
	}

	whole(sort: number, value?: number): number {
		return this.#coder.whole(sort, value);
	}

	word(sort: number, value?: string): string {
		const known = this.whole(sort, this.#places.get(value ?? '') ?? 0);
		if (known > 0) return this.#words.at(known - 1);
		const word = this.#spell(value);
		const count = this.#words.add(word);
		this.#places.set(word, count);
		return this.#words.at(count - 1);
	}

	code(sort: number, value?: string): string {
		const place = value?.length === CODE_LENGTH ? this.quiz.indexOf(value) : -1;
		const next = this.#place + CODE_LENGTH;
		const step = this.whole(sort, place < 0 ? 0 : 1 + unsigned(place - next));
		if (step === 0) return this.word(sort, value);
		this.#place = next + signed(step - 1);
		return this.quiz.slice(this.#place, this.#place + CODE_LENGTH);
	}

	mark(sort: number, value?: readonly [string, boolean]): [string, boolean] {
		return [this.word(sort, value?.[0]), this.whole(sort, value?.[1] ? 1 : 0) === 1];
	}

	#spell(word?: string): string {
		const letters = word === undefined ? '' : escaped(word);
		let taken = '';
		for (let before = END; ;) {
			const given = taken.length < letters.length ? letters.charCodeAt(taken.length) : END;
			before = this.#coder.letter(before, given);
			spend(this.#budget, 1);
			if (before === END) return JSON.parse(`"${taken}"`) as string;
			taken += String.fromCharCode(before);
		}
	}
}

/** A record in one canonical text, whatever the order of its fields. */
export function textOf(record: LogRecord): string {
	return JSON.stringify([
		record.clock,
		record.at,
		record.type,
		...fieldsOf.get(record.type)!.map(({ name }) => record[name] ?? null)
	]);
}

/** The value that is stored: a body with the version of its form and a checksum. */
function sealed(key: string, body: string, version = VERSION): string {
	// Version 1 left itself out.
	const checked = version === 1 ? `${key} ${body}` : `${key} ${version} ${body}`;
	return `${version} ${checksum(checked).toString(36)} ${body}`;
}

/** CRC-32 over UTF-16 code units (the reflected polynomial of ISO 3309): finds any one unit changed. */
export function checksum(text: string): number {
	let rest = -1;
	for (let place = 0; place < text.length; place++) {
		rest ^= text.charCodeAt(place);
		for (let bit = 0; bit < 16; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
	}
	return ~rest >>> 0;
}

/** @throws RangeError where there is none at this place */
function pick<Value>(values: readonly Value[], place: number): Value {
	if (place >= values.length) throw new RangeError();
	return values[place]!;
}

/** A text as it stands in a JSON string, with nothing but printable ASCII. */
function escaped(text: string): string {
	return JSON.stringify(text)
		.slice(1, -1)
		.replace(/[\x7f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
