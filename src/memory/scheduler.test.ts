import fc from 'fast-check';
import { default_w, FSRS6_DEFAULT_DECAY } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { card, HOUR, logOf, noon, scheduledByTsFsrs } from './example-log.ts';
import { nextIntervals } from './queue.ts';
import { replayMemory } from './replay.ts';
import { Scheduler, type Rating } from './scheduler.ts';
import { DAY, MINUTE } from './study-day.ts';

const anyRating = fc.constantFrom<Rating>(1, 2, 3, 4);
const anyRetention = fc.integer({ min: 80, max: 97 }).map((percent) => percent / 100);
/** Minutes between reviews: of the same day, of the next days, of next year. */
const anyGap = fc.oneof(
	fc.integer({ min: 0, max: 600 }),
	fc.integer({ min: 600, max: 20 * 24 * 60 }),
	fc.integer({ min: 0, max: 500 * 24 * 60 })
);

test('the schedule is that of ts-fsrs for the same ratings', () => {
	fc.assert(
		fc.property(
			fc.array(fc.tuple(anyGap, anyRating), { minLength: 1, maxLength: 14 }),
			fc.integer({ min: -56, max: 48 }).map((quarters) => quarters * 15),
			anyRetention,
			(steps, offset, retention) => {
				let at = noon(0);
				const reviews = steps.map(([gap, rating]) => [(at += gap * MINUTE), rating] as const);
				const expected = scheduledByTsFsrs(reviews, offset, retention);
				const memory = replayMemory(
					logOf(...reviews.map(([at, rating]) => [at, card('f', rating)] as const)),
					{ pack: 'p', offset: () => offset, retention }
				);
				expect(memory.facts.get('f')).toMatchObject({
					stability: expected.card.stability,
					difficulty: expected.card.difficulty,
					interval: expected.card.scheduled_days,
					due: expected.due,
					dueDay: expected.day(expected.due),
					reps: expected.card.reps,
					lapses: expected.card.lapses,
					last: expected.counted.at(-1)
				});
				expect(memory.reviews.map(({ at }) => at)).toEqual(expected.counted);
			}
		),
		{ numRuns: 10_000 }
	);
});

test('the buttons tell the intervals that ratings then give', () => {
	fc.assert(
		fc.property(
			fc.array(fc.tuple(anyGap, anyRating), { maxLength: 6 }),
			anyRating,
			(steps, last) => {
				let at = noon(0);
				const reviews = steps.map(
					([gap, rating]) => [(at += gap * MINUTE), card('f', rating)] as const
				);
				const now = at + 40 * HOUR;
				const before = replayMemory(logOf(...reviews), { pack: 'p', offset: () => 0 });
				const after = replayMemory(logOf(...reviews, [now, card('f', last)]), {
					pack: 'p',
					offset: () => 0
				});
				expect(nextIntervals(before, 'f', now)[last]).toBe(after.facts.get('f')!.interval);
			}
		)
	);
});

test('recall is (1 + f·t/S)^−decay, with f = 0.9^(−1/decay) − 1', () => {
	const decay = FSRS6_DEFAULT_DECAY;
	const factor = 0.9 ** (-1 / decay) - 1;
	expect(decay).toBe(0.1542);
	expect(factor).toBeCloseTo(0.9803, 4);
	const scheduler = new Scheduler();
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 5000 }),
			fc.double({ min: 0.1, max: 5000, noNaN: true }),
			(days, stability) => {
				const formula = (1 + (factor * days) / stability) ** -decay;
				expect(scheduler.recall(days, stability)).toBeCloseTo(formula, 6);
			}
		)
	);
	// Worked by hand: after S days it is 0.9, whatever S; after 10 S, (1 + 9.803)^−0.1542.
	expect(scheduler.recall(10, 10)).toBeCloseTo(0.9, 6);
	expect(scheduler.recall(100, 10)).toBeCloseTo(0.6928, 4);
	expect(scheduler.recall(0, 10)).toBe(1);
});

test('a first rating gives the stability that the parameters say, and days that keep their order', () => {
	const { 1: again, 2: hard, 3: good, 4: easy } = new Scheduler().outcomes(undefined, 0);
	expect([again, hard, good, easy].map(({ stability }) => stability)).toEqual(
		default_w.slice(0, 4)
	);
	expect([again, hard, good, easy].map(({ interval }) => interval)).toEqual([1, 2, 3, 8]);
});

test('a higher retention brings facts back sooner', () => {
	// S · (retention^(−1/decay) − 1) / f: for 0.8 it is 100 · 3.2508 / 0.9803.
	const intervals = [0.8, 0.85, 0.9, 0.95, 0.97].map((each) => new Scheduler(each).interval(100));
	expect(intervals).toEqual([332, 191, 100, 40, 22]);
});

test('a retention out of range is refused', () => {
	for (const retention of [0.79, 0.98, 1, 0, NaN]) {
		expect(() => new Scheduler(retention)).toThrow(RangeError);
	}
});

test('a due date is whole days after the review, to the millisecond', () => {
	const at = noon(0) + 12345;
	const memory = replayMemory(logOf([at, card('f', 3)]), { pack: 'p', offset: () => 0 });
	expect(memory.facts.get('f')!.due).toBe(at + 3 * DAY);
});
