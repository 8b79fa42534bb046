import { expect, test } from 'vitest';
import { percent } from './percent.ts';

test('a share is told in whole percent', () => {
	expect([0, 0.001, 0.005, 2 / 3, 1].map(percent)).toEqual(['0%', '<1%', '1%', '67%', '100%']);
});
