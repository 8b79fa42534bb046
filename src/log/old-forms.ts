import { Content1 } from './content-1.ts';
import { Content, pick, signed, type Budget } from './content.ts';
import { RangeDecoder } from './range-coder.ts';
import { BLOCK_SIZE, type Entry, type FactShown, type LogRecord, type Stamp } from './record.ts';

/** What is in a block of version 1 or 2: each call takes the next value. */
export interface OldContent {
	quiz: string;
	whole(context: number): number;
	word(context: number): string;
	code(context: number): string;
}

type Field = (content: OldContent, context: number) => unknown;

const whole: Field = (content, context) => content.whole(context);
const oneOf =
	(...values: unknown[]): Field =>
	(content, context) =>
		pick(values, content.whole(context));
const word: Field = (content, context) => content.word(context);
const quiz: Field = (content, context) => (content.quiz = content.word(context));
const code: Field = (content, context) => content.code(context);
const json: Field = (content, context) => JSON.parse(content.word(context)) as unknown;
const score: Field = (content, context) => {
	const taken = json(content, context);
	if (typeof taken === 'number' && taken >= 0 && taken <= 1) return taken;
	throw new RangeError();
};
const facts: Field = (content, context) => {
	const taken: FactShown[] = [];
	for (let left = content.whole(context); left > 0; left--) {
		taken.push(
			content instanceof Content1
				? content.mark()
				: [content.word(context), content.whole(context) === 1]
		);
	}
	return taken;
};

/** The types of versions 1 and 2 and their fields, in order. Nothing is ever added to these. */
const types: readonly (readonly [Entry['type'], Readonly<Record<string, Field>>])[] = [
	['start', { attempt: word, quiz, items: whole }],
	[
		'answer',
		{
			attempt: word,
			pack: word,
			item: code,
			response: json,
			millis: whole,
			score,
			facts,
			certainty: oneOf(undefined, 0, 1, 2, 3),
			hint: oneOf(undefined, true)
		}
	],
	['finish', { attempt: word, reason: oneOf(undefined, 'time') }],
	['flag', { attempt: word, item: code, on: oneOf(false, true) }],
	['rating', { pack: word, fact: word, rating: oneOf(1, 2, 3, 4), millis: whole }],
	['retract', { record: word }],
	['checkpoint', { pack: word, fact: word, memory: json }],
	['erase', {}]
];

/** The contexts that every record has, or the block; those of fields follow. */
const COUNT = 0;
const HEAD = 1;
const TIME = 2;
let contexts = 3;
const forms = types.map(([type, fields]) => ({
	type,
	fields: Object.entries(fields).map(([name, take]) => ({ name, take, context: contexts++ }))
}));

/**
 * Reads the body of a block of version 1 or 2, which are no longer written.
 * @param first the writer and the number of its first record
 * @throws if it is none that we ever wrote
 */
export function readOldBlock(
	version: number,
	body: string,
	{ writer, number }: Pick<Stamp, 'writer' | 'number'>,
	budget: Budget
): LogRecord[] {
	const content =
		version === 1
			? new Content1(body, budget)
			: new Content(new RangeDecoder(body, contexts), budget);
	const count = content.whole(COUNT);
	if (count < 1 || count > BLOCK_SIZE) throw new RangeError();
	let clock = 0;
	let at = 0;
	return Array.from({ length: count }, (_, place) => {
		// Always a step forward, nearly always of one.
		const head = content.whole(HEAD);
		clock += Math.floor(head / forms.length) + 1;
		at += signed(content.whole(TIME));
		if (!Number.isSafeInteger(clock) || at < 0) throw new RangeError();
		const { type, fields } = forms[head % forms.length]!;
		const record: Record<string, unknown> = { writer, number: number + place, clock, at, type };
		for (const { name, take, context } of fields) {
			const value = take(content, context);
			if (value !== undefined) record[name] = value;
		}
		return record as unknown as LogRecord;
	});
}
