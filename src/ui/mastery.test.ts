import { expect, test } from 'vitest';
import { masteryStep, percent } from './mastery.ts';

test('each quarter of mastery that was begun has a mark', () => {
	const steps = [0, 0.001, 0.25, 0.26, 0.5, 0.51, 0.75, 0.76, 1].map(masteryStep);
	expect(steps).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4]);
});

test('a share is told in whole percent', () => {
	expect([0, 0.001, 0.005, 2 / 3, 1].map(percent)).toEqual(['0%', '<1%', '1%', '67%', '100%']);
});
