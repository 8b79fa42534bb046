import { Content, spend, type Budget } from './content.ts';
import { Form } from './form.ts';
import type { readOldBlock } from './old-forms.ts';
import { RangeDecoder, RangeEncoder } from './range-coder.ts';
import { BLOCK_SIZE, type LogRecord, type Stamp } from './record.ts';

/** What the keys of all blocks begin with. */
export const KEY_PREFIX = 'footnote:log:';

/** The version of the form that is written: see `Form`. A higher one is somebody else's to read. */
const VERSION = 3;

/** The form that this version reads and writes. */
const ours = new Form();

/** The keys of blocks: the writer, the number of the block, and which import brought it, if one did. */
const KEY = /^footnote:log:([0-9a-z]{1,32}):(0|[1-9]\d{0,8})(?:\+[0-9a-z]{1,32})?$/;

/**
 * Why a block cannot be read: `garbled`, its content is damaged; `newer`, a later version of the
 * product wrote it; `older`, an earlier one did and what reads it is not there: see `readersFor`;
 * `foreign`, its key is none that we write.
 */
export type Unreadable = 'garbled' | 'newer' | 'older' | 'foreign';

export type ParsedBlock = { records: LogRecord[] } | { reason: Unreadable };

/** The budget of one block, in characters: no log comes near it. */
const LONGEST = 2 ** 22;

/** What a block, and each record in it, costs of a budget besides its words, as both take memory. */
const COSTS = { block: 1024, record: 256 };

/** What reads versions 1 and 2, once it was fetched. */
let readOld: typeof readOldBlock | undefined;

/**
 * Fetches what reads blocks of earlier versions, if some of these values are such blocks.
 * @returns settles once they can be read; undefined if they can be now, or there are none
 */
export function readersFor(values: Iterable<string>): Promise<void> | undefined {
	if (readOld || ![...values].some((value) => /^[12] /.test(value))) return undefined;
	return import('./old-forms.ts').then((old) => readOldBy(old.readOldBlock));
}

/** From here on, blocks of earlier versions are read by this. */
export function readOldBy(read: typeof readOldBlock): void {
	readOld = read;
}

/** The key under which a record's block is kept by the page that writes it. */
export function blockKey({ writer, number }: Pick<Stamp, 'writer' | 'number'>): string {
	return `${KEY_PREFIX}${writer}:${Math.floor(number / BLOCK_SIZE)}`;
}

/**
 * The import that brought a block, by its key. Such a block has a key of its own, beside the one that
 * the writer's page may be writing, so that it can be taken out again without it.
 */
export function bringingOf(key: string): string | undefined {
	return key.startsWith(KEY_PREFIX) ? /\+([0-9a-z]{1,32})$/.exec(key)?.[1] : undefined;
}

/**
 * Writes one block: its version, a checksum, and its records, each with clock and time as steps
 * from the one before.
 * @param records a block's records from its first on: of one writer, the numbers without a gap
 * @param bringing the name of the import that brings them; see `bringingOf`
 * @param form another one in tests alone
 * @throws if they are not records that could be read again
 */
export function encodeBlock(
	records: readonly LogRecord[],
	bringing?: string,
	form = ours
): { key: string; value: string } {
	const coder = new RangeEncoder(form.contexts);
	const budget = { left: LONGEST };
	spend(budget, costOf(records));
	form.pass(new Content(coder, budget), records[0]!, records);
	const body = coder.end();
	coder.free();
	const key = blockKey(records[0]!) + (bringing === undefined ? '' : `+${bringing}`);
	return { key, value: sealed(key, body) };
}

/**
 * Reads one stored block; never throws.
 * @param form another one in tests alone
 */
export function parseBlock(
	key: string,
	value: string,
	budget: Budget = { left: LONGEST },
	form = ours
): ParsedBlock {
	const [, writer, block] = KEY.exec(key) ?? [];
	if (!writer || !block) return { reason: 'foreign' };
	const [digits = '', , body = ''] = value.split(' ', 3);
	const version = /^[1-9]\d{0,8}$/.test(digits) ? Number(digits) : 0;
	if (version > VERSION) return { reason: 'newer' };
	if (version === 0 || value !== sealed(key, body, version)) return { reason: 'garbled' };
	const first = { writer, number: Number(block) * BLOCK_SIZE };
	if (version < VERSION && !readOld) return { reason: 'older' };
	try {
		const records =
			version === VERSION
				? decode(body, budget, first, form)
				: readOld!(version, body, first, budget);
		spend(budget, costOf(records));
		return { records };
	} catch {
		return { reason: 'garbled' };
	}
}

/** @throws if that is not what the body has */
function decode(
	body: string,
	budget: Budget,
	first: Pick<Stamp, 'writer' | 'number'>,
	form: Form
): LogRecord[] {
	const coder = new RangeDecoder(body, form.contexts);
	const records = form.pass(new Content(coder, budget), first);
	coder.free();
	return records;
}

function costOf(records: readonly LogRecord[]): number {
	return COSTS.block + records.length * COSTS.record;
}

/** A record in one canonical text, whatever the order of its fields. */
export function textOf(record: LogRecord): string {
	return ours.textOf(record);
}

/** The value that is stored: a body with the version of its form and a checksum. */
function sealed(key: string, body: string, version = VERSION): string {
	// Version 1 left itself out.
	const checked = version === 1 ? `${key} ${body}` : `${key} ${version} ${body}`;
	return `${version} ${checksum(checked).toString(36)} ${body}`;
}

/**
 * CRC-32 over UTF-16 code units (the reflected polynomial of ISO 3309): finds any one unit changed.
 * @param before the checksum of the text that this one goes on from
 */
export function checksum(text: string, before = 0): number {
	let rest = ~before;
	for (let place = 0; place < text.length; place++) {
		rest ^= text.charCodeAt(place);
		for (let bit = 0; bit < 16; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
	}
	return ~rest >>> 0;
}
