import * as v from 'valibot';

/** How many records one block holds at most. */
export const BLOCK_SIZE = 64;

const text = v.string();
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Who wrote a record, and when. A writer is one page's life. */
const stamp = {
	writer: v.pipe(text, v.regex(/^[0-9a-z]{1,32}$/)),
	/** Counts the writer's records from 0; a number may be left out, never used twice. */
	number: whole,
	/** The Lamport counter: one more than the highest the writer had seen. */
	clock: v.pipe(whole, v.minValue(1)),
	/** Wall-clock time in milliseconds since 1970. It informs; nothing is ordered by it. */
	at: v.pipe(whole, v.maxValue(2 ** 50))
};

/** What a record can say, by its type. */
const entries = {
	/** One sitting of a quiz begins. `quiz` is the quiz's link. */
	start: { attempt: text, quiz: text, items: whole },
	/** A response to one item. */
	answer: {
		attempt: text,
		pack: text,
		/** The item's code. */
		item: text,
		/** Plain JSON, as the item's kind has it; null where nothing was given. */
		response: v.unknown(),
		/** Time on the item, in milliseconds. */
		millis: whole,
		/** From 0 to 1, as it was shown. */
		score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
		/** Each fact that the response showed to be known or not. */
		facts: v.array(v.tuple([text, v.boolean()])),
		/** 0 no idea, 1 unsure, 2 fairly sure, 3 quite sure. */
		certainty: v.exactOptional(v.picklist([0, 1, 2, 3])),
		hint: v.exactOptional(v.literal(true))
	},
	finish: { attempt: text, reason: v.exactOptional(v.literal('time')) },
	flag: { attempt: text, item: text, on: v.boolean() },
	/** One review of a fact by card: 1 again, 2 hard, 3 good, 4 easy. */
	rating: { pack: text, fact: text, rating: v.picklist([1, 2, 3, 4]), millis: whole },
	/** Takes back the record with this id; one that takes back a retract restores. */
	retract: { record: text },
	/** What is remembered of a fact, brought from another device; plain JSON. */
	checkpoint: { pack: text, fact: text, memory: v.unknown() },
	/** What is ordered before it no longer counts. */
	erase: {}
};

function named<Type extends string, Fields extends v.ObjectEntries>(type: Type, fields: Fields) {
	return v.object({ ...stamp, type: v.literal(type), ...fields });
}

/** One record of the log. */
export const recordSchema = v.variant('type', [
	named('start', entries.start),
	named('answer', entries.answer),
	named('finish', entries.finish),
	named('flag', entries.flag),
	named('rating', entries.rating),
	named('retract', entries.retract),
	named('checkpoint', entries.checkpoint),
	named('erase', entries.erase)
]);

export type LogRecord = v.InferOutput<typeof recordSchema>;

type WithoutStamp<Stamped> = Stamped extends unknown ? Omit<Stamped, keyof typeof stamp> : never;

/** What a record says, without its stamp. */
export type Entry = WithoutStamp<LogRecord>;

/** An answer as recorded. */
export type Answer = Extract<LogRecord, { type: 'answer' }>;

/** The name of a record, unique for ever. */
export function idOf({ writer, number }: Pick<LogRecord, 'writer' | 'number'>): string {
	return `${writer}-${number}`;
}
