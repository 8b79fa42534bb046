import fc from 'fast-check';
import { BLOCK_SIZE, type Entry, type FactShown, type LogRecord } from './record.ts';

/** Any text, down to lone surrogates. */
const anyText = fc.oneof(
	fc.string(),
	fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
	fc.constantFrom('ccw-2011', 'protocol-cutoff-1980', '', '"', '\\', '\n', '\ud800', '__proto__')
);

/** Any plain JSON, as it is after it was once written and read. */
const anyJson = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown);
const anyCount = fc.oneof(fc.nat(100_000), fc.maxSafeNat());
const anyScore = fc.oneof(
	fc.constantFrom(0, 0.5, 1, 1 / 3),
	// Adding 0 makes a negative zero positive.
	fc.double({ min: 0, max: 1, noNaN: true }).map((score) => score + 0)
);

const anyFactShown: fc.Arbitrary<FactShown> = fc.oneof(
	fc.tuple(anyText, fc.boolean()),
	fc.tuple(anyText, fc.boolean(), fc.constantFrom('chosen' as const, 'typed' as const))
);

/** Any entry. */
const anyEntry: fc.Arbitrary<Entry> = fc.oneof(
	fc.record(
		{
			type: fc.constant('start' as const),
			attempt: anyText,
			quiz: anyText,
			items: anyCount,
			classNumber: fc.integer({ min: 1, max: 99 })
		},
		{ requiredKeys: ['type', 'attempt', 'quiz', 'items'] }
	),
	fc.record(
		{
			type: fc.constant('answer' as const),
			attempt: anyText,
			pack: anyText,
			item: anyText,
			response: anyJson,
			millis: anyCount,
			score: anyScore,
			rule: anyCount,
			facts: fc.array(anyFactShown, { maxLength: 5 }),
			certainty: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
			hint: fc.constant(true as const)
		},
		{
			requiredKeys: ['type', 'attempt', 'pack', 'item', 'response', 'millis', 'score', 'facts']
		}
	),
	fc.record(
		{
			type: fc.constant('finish' as const),
			attempt: anyText,
			reason: fc.constant('time' as const)
		},
		{ requiredKeys: ['type', 'attempt'] }
	),
	fc.record({
		type: fc.constant('flag' as const),
		attempt: anyText,
		item: anyText,
		on: fc.boolean()
	}),
	fc.record({
		type: fc.constant('rating' as const),
		pack: anyText,
		fact: anyText,
		rating: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
		millis: anyCount
	}),
	fc.record({ type: fc.constant('retract' as const), record: anyText }),
	fc.record({
		type: fc.constant('checkpoint' as const),
		pack: anyText,
		fact: anyText,
		memory: anyJson
	}),
	fc.record({ type: fc.constant('erase' as const) }),
	fc.record({ type: fc.constant('ahead' as const), whose: anyText }),
	fc.record({
		type: fc.constant('aside' as const),
		pack: anyText,
		fact: anyText,
		as: fc.constantFrom('known' as const, 'unwanted' as const, 'wanted' as const)
	}),
	fc.record({ type: fc.constant('unknown' as const), of: fc.integer({ min: 24, max: 31 }) })
);

/** The records of any block: one writer, numbers without a gap, a rising clock, any times. */
export const anyBlock: fc.Arbitrary<LogRecord[]> = fc
	.tuple(
		fc.stringMatching(/^[0-9a-z]{1,12}$/),
		fc.nat(1000),
		fc.array(
			fc.tuple(
				anyEntry,
				fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 1e6 })),
				fc.nat(2 ** 50),
				fc.record(
					{
						zone: fc.constantFrom(0, -60, 480, -345),
						more: fc.dictionary(fc.integer({ min: 20, max: 60 }).map(String), fc.json(), {
							minKeys: 1,
							maxKeys: 3
						})
					},
					{ requiredKeys: [] }
				)
			),
			{ minLength: 1, maxLength: BLOCK_SIZE }
		)
	)
	.map(([writer, block, entries]) => {
		let clock = 0;
		return entries.map(([entry, step, at, further], place): LogRecord => {
			clock += step;
			const stamp = { writer, number: block * BLOCK_SIZE + place, clock, at };
			return { ...entry, ...stamp, ...further };
		});
	});

/**
 * Records of few writers with few numbers and clocks, so that ids meet, with the same content or
 * another, and retracts meet what they take back.
 */
export const fewRecords: fc.Arbitrary<LogRecord[]> = fc.array(
	fc
		.tuple(
			fc.oneof(
				fc.constantFrom<Entry>(
					// Twice as often, so that several meet.
					{ type: 'erase' },
					{ type: 'erase' },
					{ type: 'ahead', whose: 'a' },
					{ type: 'finish', attempt: 'a' },
					{ type: 'finish', attempt: 'b' }
				),
				fc
					.tuple(fc.constantFrom('a', 'b'), fc.nat(3))
					.map(([writer, number]): Entry => ({ type: 'retract', record: `${writer}-${number}` }))
			),
			fc.constantFrom('a', 'b'),
			fc.nat(3),
			fc.integer({ min: 1, max: 4 })
		)
		.map(([entry, writer, number, clock]): LogRecord => ({
			...entry,
			writer,
			number,
			clock,
			at: 0
		})),
	{ maxLength: 12 }
);
