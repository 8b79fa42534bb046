import { expect, test } from 'vitest';
import { ENOUGH_ANSWERS, judgeCalibration } from './calibration.ts';

/** The level judged, where so many of these answers were right. */
function judge(level: 0 | 1 | 2 | 3, answers: number, right: number) {
	return judgeCalibration([{ level, answers, right }])[0]!;
}

test('the marks make unsure worthwhile below two thirds, and quite sure above four fifths', () => {
	const [none, ...levels] = ([0, 1, 2, 3] as const).map((level) => judge(level, 0, 0).worthwhile);
	expect(none).toBeUndefined();
	expect(levels.map((range) => [range!.from, range!.to])).toEqual([
		[0, 2 / 3],
		[2 / 3, 4 / 5],
		[4 / 5, 1]
	]);
});

test('too sure is who is right less often than the level is worthwhile for', () => {
	expect(judge(3, 20, 15).judgement).toBe('over');
	expect(judge(3, 20, 16).judgement).toBe('fits');
	expect(judge(2, 12, 7).judgement).toBe('over');
	expect(judge(2, 12, 9).judgement).toBe('fits');
	expect(judge(2, 12, 10).judgement).toBe('under');
	expect(judge(1, 12, 9).judgement).toBe('under');
	expect(judge(1, 12, 0).judgement).toBe('fits');
	expect(judge(3, 10, 10).judgement).toBe('fits');
});

test('nothing is said of few answers, nor of no idea', () => {
	expect(judge(3, ENOUGH_ANSWERS - 1, 0).judgement).toBe('few');
	expect(judge(3, ENOUGH_ANSWERS, 0).judgement).toBe('over');
	expect(judge(0, 50, 0).judgement).toBeUndefined();
});
