import { blockKey, checksum, encodeBlock, parseBlock, readOldBy, textOf } from './block.ts';
import { mergeInSlices } from './merge-in-slices.ts';
import { readOldBlock } from './old-forms.ts';
import { idOf, type LogRecord } from './record.ts';
import { SLICE, inTurn, type Slices } from './slices.ts';

/**
 * The version of the form below. A higher one is somebody else's to read. A file without quizzes is
 * written as version 1, so that older versions can read it.
 */
const VERSION = 2;

// A file may have blocks of every version.
readOldBy(readOldBlock);

/** The first word of the title, which no change of white space parts. */
const NAME = 'Footnote:';
const TITLE = `${NAME} all that one browser recorded`;

/** Marks that show nothing. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** In bytes. As much as a full local storage comes to, at three bytes a character. */
export const BACKUP_LIMIT = 16_000_000;

/**
 * In characters, of all that the blocks of a file unfold to; some times what the limit above allows.
 * That is at most 500,000 records: a hundred a day for ten years.
 */
export const UNFOLDED_LIMIT = 2 ** 27;

/** So far does no log count that nobody tampered with. */
export const USUAL_CLOCK = 2 ** 40;

/**
 * Records from this clock on are not brought in. It is far below what blocks can hold, so a log can
 * go on from there, and above what was once let in, so what such a log counted is taken.
 */
export const CLOCK_LIMIT = 2 ** 48 + 2 ** 32;

/** So many characters of a file are handled as long as a record is. */
const CHARACTERS = 50;

/** In milliseconds: near the last time that a date can hold. */
const TIME_LIMIT = 8e15;

/**
 * Why a file brings nothing: `empty`; `large`, over the limit; `unfolding`, small and meant to be huge;
 * `newer`, a later version wrote it; `cut`, its end is missing; `garbled`, some of it was changed;
 * else what it is instead.
 */
export type BackupFault =
	| { fault: 'empty' | 'large' | 'unfolding' | 'newer' | Foreign }
	/** After how many whole blocks of how many, where that can be told. */
	| { fault: 'cut'; after: number; of?: number }
	/** In which block of how many, counted from 1; 0 stands for the lines around them. */
	| { fault: 'garbled'; block: number; of?: number };

/** What a file is that is none of ours. */
export type Foreign = 'zip' | 'gzip' | 'image' | 'PDF' | 'JSON' | 'HTML' | 'other';

/** A copy as it was read. */
export interface Backup {
	/** Wall-clock time in milliseconds. */
	made: number;
	/** In their order, each id once. */
	records: readonly LogRecord[];
	/** Absent if there are none. */
	quizzes?: readonly HandedOut[];
}

/** A quiz that somebody handed out: the query of its link, and when that was in milliseconds. */
export interface HandedOut {
	link: string;
	at: number;
}

/** What files begin with that are often taken for others. Nothing packed is ever unpacked. */
const SIGNATURES: readonly [Foreign, string][] = [
	['zip', 'PK\x03\x04'],
	['zip', 'PK\x05\x06'],
	['gzip', '\x1f\x8b'],
	['image', '\x89PNG'],
	['image', '\xff\xd8\xff'],
	['image', 'GIF8'],
	['image', 'RIFF'],
	['PDF', '%PDF']
];

/**
 * All records as the text of a file: lines that say what it is, a line for each block and each quiz,
 * and a checksum over all of it.
 * @param history every record in total order
 * @param now wall-clock time in milliseconds
 * @param quizzes what was handed out from here
 * @throws RangeError where a writer's records are not in the order in which they were written
 */
export function* writeBackup(
	history: readonly LogRecord[],
	now: number,
	quizzes: readonly HandedOut[] = []
): Slices<string> {
	const blocks: string[] = [];
	yield* inTurn(
		yield* blocksOf(history),
		(records) => {
			const { key, value } = encodeBlock(records);
			blocks.push(`${key} ${value}`);
		},
		({ length }) => length
	);
	const lines = [
		TITLE,
		`version ${quizzes.length > 0 ? VERSION : 1}`,
		`made ${new Date(now).toISOString()}`,
		`records ${history.length}`,
		`blocks ${blocks.length}`,
		...(quizzes.length > 0 ? [`quizzes ${quizzes.length}`] : []),
		...blocks,
		...quizzes.map(lineOf)
	];
	return [...lines, `check ${yield* checkOf(lines)}`, ''].join('\n');
}

/**
 * Reads a file; never throws, and unpacks nothing. Other encodings of Unicode, other white space, and
 * what a mail put around a copy do no harm.
 */
export function* readBackup(bytes: Uint8Array): Slices<Backup | BackupFault> {
	if (bytes.length > BACKUP_LIMIT) return { fault: 'large' };
	const start = String.fromCharCode(...bytes.subarray(0, 4));
	const signature = SIGNATURES.find(([, text]) => start.startsWith(text));
	if (signature) return { fault: signature[0] };
	const text = decoded(bytes);
	const backup = yield* readText(text);
	if (!('fault' in backup) || backup.fault !== 'garbled') return backup;
	// What is no UTF-8 may be the one other encoding of all letters; and some editors part letters.
	for (const other of [new TextDecoder('gb18030').decode(bytes), text.normalize()]) {
		const reading = yield* readText(other);
		if (!('fault' in reading)) return reading;
	}
	return backup;
}

function* readText(text: string): Slices<Backup | BackupFault> {
	const lines = yield* linesOf(text);
	if (lines.length === 0) return { fault: 'empty' };
	if (lines[0] !== TITLE) {
		const isCut = lines.length === 1 && lines[0]!.length > 7 && TITLE.startsWith(lines[0]!);
		return isCut ? { fault: 'cut', after: 0 } : { fault: foreignText(lines[0]!) };
	}
	return yield* readLines(lines, isBearable);
}

/** Whether a file, read back, gives just the records of a log, whatever they are, and the quizzes. */
export function* holdsAll(
	bytes: Uint8Array,
	history: readonly LogRecord[],
	quizzes: readonly HandedOut[] = []
): Slices<boolean> {
	if (bytes.length > BACKUP_LIMIT) return false;
	const backup = yield* readLines(yield* linesOf(decoded(bytes)), () => true);
	if ('fault' in backup || backup.records.length !== history.length) return false;
	const found = (backup.quizzes ?? []).map(lineOf).join('\n');
	let isAll = found === quizzes.map(lineOf).join('\n');
	yield* inTurn(backup.records, (record, place) => {
		isAll &&= isSame(record, history[place]!);
	});
	return isAll;
}

/** Whether two records are one: the same id, and the same said. */
export function isSame(one: LogRecord, other: LogRecord): boolean {
	return idOf(one) === idOf(other) && textOf(one) === textOf(other);
}

/** Records in the blocks that they were written in. */
export function* blocksOf(records: readonly LogRecord[]): Slices<LogRecord[][]> {
	const blocks = new Map<string, LogRecord[]>();
	yield* inTurn(records, (record) => {
		const key = blockKey(record);
		const block = blocks.get(key);
		if (block) block.push(record);
		else blocks.set(key, [record]);
	});
	const all = [...blocks.values()];
	yield* inTurn(
		all,
		(block) => block.sort((one, other) => one.number - other.number),
		({ length }) => length
	);
	return all;
}

/**
 * The lines of a copy, without what a mail has above and below it, its quotation marks, and white
 * space of other kinds; all lines of a file that has none.
 */
function* linesOf(text: string): Slices<string[]> {
	const lines: string[] = [];
	yield* inTurn(
		text.split(/[\r\n\v\f\u0085\u2028\u2029]+/),
		(line) => {
			const plain = line
				.replace(UNSEEN, '')
				.replace(/\s+/g, ' ')
				.replace(/^[> ]+| $/g, '');
			if (plain !== '') lines.push(plain);
		},
		({ length }) => length / CHARACTERS
	);
	const start = lines.indexOf(TITLE);
	if (start < 0) return lines;
	const end = lines.findIndex((line, place) => place > start && line.startsWith('check '));
	return lines.slice(start, end < 0 ? undefined : end + 1);
}

/** The text of a file in the encoding that its mark names, or in which it has the title. */
function decoded(bytes: Uint8Array): string {
	const [first, second] = bytes;
	const marked =
		first === 0xff && second === 0xfe
			? 'utf-16le'
			: first === 0xfe && second === 0xff
				? 'utf-16be'
				: undefined;
	const start = bytes.subarray(0, 2 ** 16);
	const isIn = (encoding: string) => decodedAs(encoding, start).includes(NAME);
	return decodedAs(marked ?? ['utf-8', 'utf-16le', 'utf-16be'].find(isIn) ?? 'utf-8', bytes);
}

/** UTF-32, which no browser reads, is UTF-16 with nothing between its letters. */
function decodedAs(encoding: string, bytes: Uint8Array): string {
	const text = new TextDecoder(encoding).decode(bytes);
	return encoding === 'utf-8' ? text : text.replaceAll('\0', '');
}

function* readLines(
	lines: readonly string[],
	isAllowed: (record: LogRecord) => boolean
): Slices<Backup | BackupFault> {
	const [, version] = /^version ([1-9]\d{0,8})$/.exec(lines[1] ?? '') ?? [];
	if (Number(version) > VERSION) return { fault: 'newer' };
	const made = Date.parse(/^made (\S+)$/.exec(lines[2] ?? '')?.[1] ?? '');
	const count = numberIn(lines[3], 'records');
	const of = numberIn(lines[4], 'blocks');
	const hasQuizzes = Number(version) > 1;
	const quizCount = hasQuizzes ? numberIn(lines[5], 'quizzes') : 0;
	const top = hasQuizzes ? 6 : 5;
	if (lines.length < top) return { fault: 'cut', after: 0 };
	if (
		!version ||
		Number.isNaN(made) ||
		count === undefined ||
		of === undefined ||
		quizCount === undefined
	) {
		return { fault: 'garbled', block: 0 };
	}
	const isEnded = lines.at(-1)!.startsWith('check ');
	const rest = lines.slice(top, isEnded ? -1 : undefined);
	const blocks = hasQuizzes ? rest.slice(0, of) : rest;
	const quizzes = rest.slice(blocks.length).map(quizIn);
	const lists: LogRecord[][] = [];
	const budget = { left: UNFOLDED_LIMIT };
	let handled = 0;
	for (const [place, line] of blocks.entries()) {
		const space = line.indexOf(' ');
		const parsed = parseBlock(line.slice(0, space), line.slice(space + 1), budget);
		if (budget.left < 0) return { fault: 'unfolding' };
		if ('records' in parsed && parsed.records.every(isAllowed)) {
			lists.push(parsed.records);
			handled += parsed.records.length;
			if (handled < SLICE) continue;
			handled = 0;
			yield;
		} else if ('reason' in parsed && parsed.reason === 'newer') {
			return { fault: 'newer' };
		} else if (!isEnded && place === rest.length - 1) {
			return { fault: 'cut', after: place, of };
		} else {
			return { fault: 'garbled', block: place + 1, of };
		}
	}
	if (!isEnded || rest.length < of + quizCount) return { fault: 'cut', after: blocks.length, of };
	const { records, conflicts } = yield* mergeInSlices(lists);
	const isSound =
		lines.at(-1) === `check ${yield* checkOf(lines.slice(0, -1))}` &&
		blocks.length === of &&
		records.length === count &&
		conflicts.length === 0 &&
		quizzes.length === quizCount &&
		!quizzes.includes(undefined);
	if (!isSound) return { fault: 'garbled', block: 0, of };
	const sound = quizzes.filter((quiz) => quiz !== undefined);
	return { made, records, ...(sound.length > 0 && { quizzes: sound }) };
}

/** A quiz as a line of a file. White space in a link means the same if it is spelled out. */
function lineOf({ link, at }: HandedOut): string {
	const time = Math.min(Math.max(Math.round(at), 0), TIME_LIMIT);
	return `quiz ${time} ${link.replace(/\s/g, encodeURIComponent)}`;
}

function quizIn(line: string): HandedOut | undefined {
	const [, time, link] = /^quiz (0|[1-9]\d{0,15}) (\S+)$/.exec(line) ?? [];
	return link !== undefined && Number(time) <= TIME_LIMIT ? { link, at: Number(time) } : undefined;
}

/** Whether a log can hold a record and go on: its clock is counted on from, and it is written again. */
function isBearable(record: LogRecord): boolean {
	try {
		return record.clock < CLOCK_LIMIT && record.at < TIME_LIMIT && textOf(record).length > 0;
	} catch {
		// What it holds is nested too deeply.
		return false;
	}
}

function numberIn(line: string | undefined, name: string): number | undefined {
	const [, digits] = /^[a-z]+ (0|[1-9]\d{0,8})$/.exec(line ?? '') ?? [];
	return digits !== undefined && line!.startsWith(name) ? Number(digits) : undefined;
}

function foreignText(line: string): Foreign {
	if (/^[{[]/.test(line)) return 'JSON';
	return /^<(!doctype html|html|head|body)\b/i.test(line) ? 'HTML' : 'other';
}

function* checkOf(lines: readonly string[]): Slices<string> {
	let check = 0;
	yield* inTurn(
		lines,
		(line, place) => {
			check = checksum(place === 0 ? line : `\n${line}`, check);
		},
		({ length }) => length / CHARACTERS
	);
	return check.toString(36);
}
