import { readLog, type Entry } from '#log';
import { expect, test } from 'vitest';
import { activityByWeek, packsIn } from './activity.ts';
import { answer, card, HOUR, logOf, noon, utc } from './example-log.ts';
import { DAY, studyDay } from './study-day.ts';

const elsewhere = { ...card('f', 3), pack: 'q' } as ReturnType<typeof card>;
const log = logOf(
	[noon(0), card('f', 3)],
	[noon(0) + HOUR, answer('f', true)],
	// Half past one at night is still the evening before.
	[noon(0) + 13.5 * HOUR, answer('g', false)],
	[noon(0), elsewhere],
	[noon(3), card('f', 1)],
	[noon(3), card('g', 1)]
);
const { counted } = readLog(log);
const day = (number: number) => studyDay(noon(number), utc);

/** The days on which something was done. */
const busy = (weeks: ReturnType<typeof activityByWeek>) =>
	weeks.flat().filter(({ cards, answers }) => cards + answers > 0);

test('cards and answers are counted apart for each study day of one pack', () => {
	expect(busy(activityByWeek(counted, 'p', utc, noon(4), 4))).toEqual([
		{ day: day(0), cards: 1, answers: 2 },
		{ day: day(3), cards: 2, answers: 0 }
	]);
	expect(busy(activityByWeek(counted, 'q', utc, noon(4), 4))).toEqual([
		{ day: day(0), cards: 1, answers: 0 }
	]);
});

test('weeks begin on Monday and this one ends today, with days on which nothing was done', () => {
	// Day 0 is a Monday.
	for (const [today, thisWeek] of [
		[0, 1],
		[3, 4],
		[6, 7],
		[7, 1]
	] as const) {
		const weeks = activityByWeek(counted, 'p', utc, noon(today), 4);
		expect(weeks.map((week) => week.length)).toEqual([7, 7, 7, thisWeek]);
		for (const [first] of weeks) expect(new Date(first!.day * DAY).getUTCDay()).toBe(1);
		expect(weeks.at(-1)!.at(-1)!.day).toBe(day(today));
	}
	expect(busy(activityByWeek(counted, 'p', utc, noon(2), 1))).toHaveLength(1);
	expect(busy(activityByWeek(counted, 'p', utc, noon(7), 1))).toHaveLength(0);
});

test('a question of a test that was changed three times is one question', () => {
	const start: Entry = { type: 'start', attempt: 'x', quiz: 'pack=p&mode=test', items: 1 };
	const change = answer('f', true, { attempt: 'x' });
	const end: Entry = { type: 'finish', attempt: 'x' };
	const exam = logOf(
		...[start, change, change, change, end].map((each) => [noon(0), each] as const)
	);
	expect(busy(activityByWeek(readLog(exam).counted, 'p', utc, noon(0), 1))).toEqual([
		{ day: day(0), cards: 0, answers: 1 }
	]);
});

test('the packs of a log are named once each', () => {
	expect(packsIn(log)).toEqual(['p', 'q']);
	expect(packsIn([])).toEqual([]);
});
