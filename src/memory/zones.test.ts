import { readLog, type LogRecord } from '#log';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activityByWeek } from './activity.ts';
import { card, HOUR, logOf, noon, options } from './example-log.ts';
import { masteryOf } from './mastery.ts';
import { dueFacts } from './queue.ts';
import { replayMemory } from './replay.ts';
import type { Rating } from './scheduler.ts';
import { studyDay, type Offset } from './study-day.ts';

const TOKYO = -540;
const LOS_ANGELES = 480;
const here =
	(zone: number): Offset =>
	() =>
		zone;
const zoned = (log: readonly LogRecord[], zone: number): LogRecord[] =>
	log.map((record) => ({ ...record, zone }));

const facts = Array.from({ length: 10 }, (_, place) => `f${place}`);
// Ten in the evening and eight in the morning of Tokyo.
const evening = Date.UTC(2026, 0, 5, 13);
const morning = evening + 10 * HOUR;
const log = logOf(
	...facts.map((fact) => [evening, card(fact, 1)] as const),
	...facts.map((fact) => [morning, card(fact, 3)] as const)
);

test('what was known in Tokyo is known in Los Angeles', () => {
	const inTokyo = replayMemory(zoned(log, TOKYO), { ...options, offset: here(TOKYO) });
	const inAngeles = replayMemory(zoned(log, TOKYO), { ...options, offset: here(LOS_ANGELES) });
	expect([...inAngeles.facts]).toEqual([...inTokyo.facts]);
	expect(inAngeles.reviews).toEqual(inTokyo.reviews);
	const now = morning + HOUR;
	const order = facts.map((id) => ({ id, topic: 't', evidence: [] }));
	expect(masteryOf(inAngeles, facts, now).known).toBe(masteryOf(inTokyo, facts, now).known);
	expect(
		dueFacts(inAngeles, now, { facts: order.map(({ id }) => id), newPerDay: 0 }).queue
	).toEqual([]);
});

test('a review in the new zone on a day that was used up there already is another day here', () => {
	// A day later in Los Angeles, which is the day after that in Tokyo.
	const later = logOf(...facts.map((fact) => [morning + 24 * HOUR, card(fact, 3)] as const)).map(
		(record) => ({ ...record, writer: 'v', clock: record.clock + 100, zone: LOS_ANGELES })
	);
	const memory = replayMemory([...zoned(log, TOKYO), ...later], {
		...options,
		offset: here(LOS_ANGELES)
	});
	const day = studyDay(morning, here(TOKYO));
	expect(new Set(memory.reviews.map((review) => review.day))).toEqual(new Set([day - 1, day]));
});

test('what was done on a day is told of that day in every zone', () => {
	const { counted } = readLog(zoned(log, TOKYO));
	const told = (zone: number) =>
		activityByWeek(counted, 'p', here(zone), morning + 48 * HOUR, 4)
			.flat()
			.flatMap(({ day, cards }) => (cards > 0 ? [[day, cards]] : []));
	expect(told(LOS_ANGELES)).toEqual(told(TOKYO));
	expect(told(TOKYO).map(([, cards]) => cards)).toEqual([10, 10]);
});

test('what an older version recorded without its zone is read by the zone here', () => {
	const read = (zone: number) =>
		replayMemory(log, { ...options, offset: here(zone) }).reviews.map(({ day }) => day);
	expect(read(TOKYO)).not.toEqual(read(LOS_ANGELES));
});

test('nothing is due on another day if no zone ever changed', () => {
	const review = fc.tuple(fc.integer({ min: 0, max: 60 * 24 }), fc.constantFrom('f', 'g', 'h'));
	const all = fc.array(fc.tuple(review, fc.constantFrom<Rating>(1, 2, 3, 4)), { maxLength: 40 });
	fc.assert(
		fc.property(all, fc.constantFrom(0, TOKYO, LOS_ANGELES, -345), (reviews, zone) => {
			const plain = logOf(
				...reviews.map(
					([[hour, fact], rating]) => [noon(0) + hour * HOUR, card(fact, rating)] as const
				)
			);
			const read = (records: readonly LogRecord[]) => {
				const memory = replayMemory(records, { ...options, offset: here(zone) });
				return [[...memory.facts], memory.reviews];
			};
			expect(read(zoned(plain, zone))).toEqual(read(plain));
		})
	);
});
