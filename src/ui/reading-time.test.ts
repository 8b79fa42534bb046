import { expect, test } from 'vitest';
import { readingMinutes } from './reading-time.ts';

const words = (count: number) => 'word '.repeat(count);

test('two hundred words are a minute, and nothing takes less', () => {
	expect(readingMinutes([])).toBe(1);
	expect(readingMinutes([words(299)])).toBe(1);
	expect(readingMinutes([words(300)])).toBe(2);
	expect(readingMinutes([words(500), words(500)])).toBe(5);
});
