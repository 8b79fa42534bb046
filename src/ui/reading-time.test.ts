import { expect, test } from 'vitest';
import { readingTime } from './reading-time.ts';

const words = (count: number) => 'word '.repeat(count);

test('two hundred words are a minute, and nothing takes less', () => {
	expect(readingTime([])).toBe('about one minute');
	expect(readingTime([words(299)])).toBe('about one minute');
	expect(readingTime([words(300)])).toBe('about two minutes');
	expect(readingTime([words(500), words(500)])).toBe('about five minutes');
	expect(readingTime([words(4000)])).toBe('about 20 minutes');
});
