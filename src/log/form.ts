import { pick, signed, unsigned, type Content } from './content.ts';
import { BLOCK_SIZE, type Entry, type FactShown, type LogRecord, type Stamp } from './record.ts';

/**
 * A field of a record: puts its value into the content, or takes it out; throws if it cannot be one.
 * It may use the context that it is given and the next two.
 */
type Field = (content: Content, context: number, value?: never) => unknown;
type TwoWay<Value> = (content: Content, context: number, value?: Value) => Value;

const whole: TwoWay<number> = (content, context, value) => content.whole(context, value);
/** One of few values, by its place among them. */
const oneOf =
	<Value>(bits: number, ...values: Value[]): TwoWay<Value> =>
	(content, context, value) =>
		pick(values, content.few(context, bits, values.indexOf(value!)));
const word: TwoWay<string> = (content, context, value) => content.word(context, value);
const quiz: TwoWay<string> = (content, context, value) =>
	(content.quiz = content.word(context, value));
const code: TwoWay<string> = (content, context, value) => content.code(context, value);
const json: TwoWay<unknown> = (content, context, value) =>
	JSON.parse(content.word(context, JSON.stringify(value))) as unknown;
const score: TwoWay<number> = (content, context, value) => {
	const taken = json(content, context, value);
	if (typeof taken === 'number' && taken >= 0 && taken <= 1) return taken;
	throw new RangeError();
};
/** A number that is small as a rule, and may be absent. */
const rule: TwoWay<number | undefined> = (content, context, value = -1) => {
	const few = content.few(context, 2, Math.min(value + 1, 3));
	return few < 3 ? (few === 0 ? undefined : few - 1) : 2 + content.whole(context + 1, value - 2);
};
const way = oneOf(2, undefined, 'chosen' as const, 'typed' as const);
const facts: TwoWay<readonly FactShown[]> = (content, context, value) => {
	const taken: FactShown[] = [];
	const count = content.whole(context, value?.length);
	while (taken.length < count) {
		const given = value?.[taken.length];
		const fact = content.word(context, given?.[0]);
		const right = content.few(context + 1, 1, given?.[1] ? 1 : 0) === 1;
		const how = way(content, context + 2, given?.[2]);
		taken.push(how === undefined ? [fact, right] : [fact, right, how]);
	}
	return taken;
};

/** The names of types and fields of records that the first table does not have. */
type Later = 'unknown' | 'ahead' | 'aside' | 'classNumber';

type FieldsOf<Type extends Entry['type']> = {
	[Name in Exclude<keyof Extract<Entry, { type: Type }>, 'type' | Later>]-?: Field;
};

/**
 * The types as version 3 was first written, each with its fields in order; a type's number is its
 * place. This table is never changed: what came later is in `LATER`.
 */
const FIRST: { readonly [Type in Exclude<Entry['type'], Later>]: FieldsOf<Type> } = {
	start: { attempt: word, quiz, items: whole },
	answer: {
		attempt: word,
		pack: word,
		item: code,
		response: json,
		millis: whole,
		score,
		rule,
		facts,
		certainty: oneOf(3, undefined, 0, 1, 2, 3),
		hint: oneOf(1, undefined, true)
	},
	finish: { attempt: word, reason: oneOf(1, undefined, 'time') },
	flag: { attempt: word, item: code, on: oneOf(1, false, true) },
	rating: { pack: word, fact: word, rating: oneOf(2, 1, 2, 3, 4), millis: whole },
	retract: { record: word },
	checkpoint: { pack: word, fact: word, memory: json },
	erase: {}
};

/**
 * Fields that came to a type, or a type that came to the form, after it was first written. An older
 * version does not know them and carries them along.
 */
export interface Step {
	type: string;
	/** The type's number: that of a type there is, or the next one, up to 31. */
	number: number;
	/**
	 * The fields by name. Numbers count from 0 within a type and are never used twice. A value that
	 * does not fit is carried along unread. A later type is read if the fields it came with fit.
	 */
	fields: Readonly<Record<string, { number: number; fits: (value: unknown) => boolean }>>;
}

const isText = (value: unknown) => typeof value === 'string';

/** What came after version 3 was first written, in the order in which it came. */
const LATER: readonly Step[] = [
	{
		type: 'ahead',
		number: 8,
		fields: { whose: { number: 0, fits: isText } }
	},
	{ type: 'start', number: 0, fields: { classNumber: { number: 0, fits: isClassNumber } } },
	{
		type: 'aside',
		number: 9,
		fields: {
			pack: { number: 0, fits: isText },
			fact: { number: 1, fits: isText },
			as: {
				number: 2,
				fits: (value) => ['known', 'unwanted', 'wanted'].includes(value as string)
			}
		}
	}
];

function isClassNumber(value: unknown): boolean {
	return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 99;
}

/** How many bits hold the number of a type. */
const TYPE_BITS = 5;

/** The contexts that every record has, or the block; those of fields follow. */
const COUNT = 0;
const CLOCK = 1;
const ZONE = 3;
const MORE = 5;
/** By the type of the record before. */
const TYPE = 8;
/** By the type of the record. */
const TIME = TYPE + 2 ** TYPE_BITS;
const FIELDS = TIME + 2 ** TYPE_BITS;

interface TypeForm {
	name: string;
	fields: readonly { name: string; field: TwoWay<unknown>; context: number }[];
	later: Map<number, { name: string; fits: (value: unknown) => boolean }>;
	/** The numbers of the fields without which a record of a later type cannot be read. */
	needs: readonly number[];
}

/** How records are put into a block, and taken out of it. */
export class Form {
	/** How many contexts the coder needs. */
	readonly contexts: number;
	#types: readonly TypeForm[];

	/** @param steps what came later: another list in tests alone */
	constructor(steps: readonly Step[] = LATER) {
		let context = FIELDS;
		const types = Object.entries(FIRST).map(([name, fields]): TypeForm => ({
			name,
			fields: Object.entries(fields).map(([name, field]) => {
				context += 3;
				return { name, field: field as TwoWay<unknown>, context: context - 3 };
			}),
			later: new Map(),
			needs: []
		}));
		for (const { type, number, fields } of steps) {
			const needs = Object.values(fields).map((field) => field.number);
			types[number] ??= { name: type, fields: [], later: new Map(), needs };
			for (const [name, { number: of, fits }] of Object.entries(fields)) {
				types[number].later.set(of, { name, fits });
			}
		}
		this.#types = types;
		this.contexts = context;
	}

	/**
	 * Puts a block's records into its content, or takes them out.
	 * @param first the writer and the number of the first
	 * @throws if they are not records that we write
	 */
	pass(
		content: Content,
		{ writer, number }: Pick<Stamp, 'writer' | 'number'>,
		records?: readonly LogRecord[]
	): LogRecord[] {
		const count = content.whole(COUNT, records?.length);
		if (count < 1 || count > BLOCK_SIZE) throw new RangeError();
		let before: LogRecord = { writer, number, clock: 0, at: 0, type: 'erase' };
		let type = 0;
		return Array.from({ length: count }, (_, place) => {
			const given = records?.[place];
			// Always a step forward, nearly always of one.
			const step = given && given.clock - before.clock - 1;
			const clock =
				before.clock +
				1 +
				(content.few(CLOCK, 1, step ? 1 : 0) ? content.whole(CLOCK + 1, step) : 0);
			type = content.few(TYPE + type, TYPE_BITS, given && this.#numberOf(given));
			const at =
				before.at + signed(content.whole(TIME + type, given && unsigned(given.at - before.at)));
			if (!Number.isSafeInteger(clock) || at < 0) throw new RangeError();
			const zone = zoneOf(content, before, given);
			const record: Record<string, unknown> = { writer, number: number + place, clock, at };
			if (zone !== undefined) record.zone = zone;
			record.type = this.#types[type]?.name ?? 'unknown';
			for (const { name, field, context } of this.#types[type]?.fields ?? []) {
				const value = field(content, context, given?.[name as keyof LogRecord]);
				if (value !== undefined) record[name] = value;
			}
			this.#passMore(content, type, record, given);
			before = record as unknown as LogRecord;
			return before;
		});
	}

	/** A record in one canonical text, whatever the order of its fields. */
	textOf(record: LogRecord): string {
		const number = this.#numberOf(record);
		return JSON.stringify([
			record.clock,
			record.at,
			record.type === 'unknown' ? number : record.type,
			...(this.#types[number]?.fields ?? []).map(
				({ name }) => record[name as keyof LogRecord] ?? null
			),
			record.zone ?? null,
			...this.#moreOf(record, number)
		]);
	}

	#numberOf(record: LogRecord): number {
		const number =
			record.type === 'unknown'
				? record.of
				: this.#types.findIndex((type) => type?.name === record.type);
		if (number < 0 || number >= 2 ** TYPE_BITS) throw new RangeError();
		return number;
	}

	/** The fields of a record that are not in the first table: their numbers, and their JSON. */
	#moreOf(record: LogRecord, number: number): (readonly [number: number, json: string])[] {
		const known = [...(this.#types[number]?.later ?? [])].flatMap(([number, { name }]) => {
			const value: unknown = record[name as keyof LogRecord];
			return value === undefined ? [] : [[number, JSON.stringify(value)] as const];
		});
		const more = Object.entries(record.more ?? {}).map(
			([number, text]) => [Number(number), text] as const
		);
		return [...known, ...more].sort(([one], [other]) => one - other);
	}

	#passMore(
		content: Content,
		type: number,
		record: Record<string, unknown>,
		given: LogRecord | undefined
	): void {
		const form = this.#types[type];
		const fields = given ? this.#moreOf(given, type) : [];
		const count = content.few(MORE, 1, fields.length > 0 ? 1 : 0)
			? content.whole(MORE + 1, fields.length)
			: 0;
		const more: Record<number, string> = {};
		for (let place = 0; place < count; place++) {
			const number = content.whole(MORE + 1, fields[place]?.[0]);
			more[number] = content.word(MORE + 2, fields[place]?.[1]);
		}
		const known = [...(form?.later ?? [])].flatMap(([number, { name, fits }]) => {
			const value = number in more ? (JSON.parse(more[number]!) as unknown) : undefined;
			return value !== undefined && fits(value) ? [{ number, name, value }] : [];
		});
		if (form?.needs.every((number) => known.some((field) => field.number === number))) {
			for (const { number, name, value } of known) {
				record[name] = value;
				delete more[number];
			}
		} else {
			record.type = 'unknown';
			record.of = type;
		}
		if (Object.keys(more).length > 0) record.more = more;
	}
}

/** The zone of a record: as a rule that of the one before. */
function zoneOf(
	content: Content,
	before: LogRecord,
	given: LogRecord | undefined
): number | undefined {
	if (content.few(ZONE, 1, given && given.zone !== before.zone ? 1 : 0) === 0) return before.zone;
	const zone = given?.zone;
	const taken = content.whole(ZONE + 1, zone === undefined ? 0 : 1 + unsigned(zone));
	return taken === 0 ? undefined : signed(taken - 1);
}
