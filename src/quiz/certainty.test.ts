import { expect, test } from 'vitest';
import { certaintyMarks, withSign, type Certainty } from './certainty.ts';

test('a right and a wrong answer earn the marks in view', () => {
	const levels: Certainty[] = [0, 1, 2, 3];
	expect(levels.map((level) => certaintyMarks(level, 1))).toEqual([0, 1, 2, 3]);
	expect(levels.map((level) => certaintyMarks(level, 0))).toEqual([0, 0, -2, -6]);
});

test('a part of the score earns that part of the marks', () => {
	expect(certaintyMarks(2, 0.5)).toBe(1);
});

test('it pays best to say what one believes', () => {
	const expected = (level: Certainty, chance: number) =>
		chance * certaintyMarks(level, 1) + (1 - chance) * certaintyMarks(level, 0);
	const best = (chance: number) =>
		([1, 2, 3] as const).reduce((one, other) =>
			expected(other, chance) > expected(one, chance) ? other : one
		);
	expect([0.34, 0.65].map(best)).toEqual([1, 1]);
	expect([0.68, 0.79].map(best)).toEqual([2, 2]);
	expect([0.81, 1].map(best)).toEqual([3, 3]);
});

test('marks show their sign', () => {
	expect([3, -6, 0, 1.5].map(withSign)).toEqual(['+3', '−6', '0', '+1.5']);
});
