import { readLog, type Entry } from '#log';
import { expect, test } from 'vitest';
import { activityByDay, packsIn } from './activity.ts';
import { answer, card, HOUR, logOf, noon, utc } from './example-log.ts';
import { studyDay } from './study-day.ts';

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

test('cards and answers are counted apart for each study day of one pack, the newest first', () => {
	expect(activityByDay(counted, 'p', utc, noon(4), 28)).toEqual([
		{ day: day(3), cards: 2, answers: 0 },
		{ day: day(0), cards: 1, answers: 2 }
	]);
	expect(activityByDay(counted, 'q', utc, noon(4), 28)).toEqual([
		{ day: day(0), cards: 1, answers: 0 }
	]);
});

test('the last days are so many, today among them', () => {
	expect(activityByDay(counted, 'p', utc, noon(3), 3)).toHaveLength(1);
	expect(activityByDay(counted, 'p', utc, noon(3), 4)).toHaveLength(2);
	expect(activityByDay(counted, 'p', utc, noon(2), 3)).toHaveLength(1);
});

test('a question of a test that was changed three times is one question', () => {
	const start: Entry = { type: 'start', attempt: 'x', quiz: 'pack=p&mode=test', items: 1 };
	const change = answer('f', true, { attempt: 'x' });
	const end: Entry = { type: 'finish', attempt: 'x' };
	const exam = logOf(
		...[start, change, change, change, end].map((each) => [noon(0), each] as const)
	);
	expect(activityByDay(readLog(exam).counted, 'p', utc, noon(0), 1)).toEqual([
		{ day: day(0), cards: 0, answers: 1 }
	]);
});

test('the packs of a log are named once each', () => {
	expect(packsIn(log)).toEqual(['p', 'q']);
	expect(packsIn([])).toEqual([]);
});
