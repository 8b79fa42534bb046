import { expect, test } from 'vitest';
import { inkOf } from './ink.ts';

test('ink grows with what is known, and is full only if all of it is', () => {
	const steps = Array.from({ length: 8 }, (_, known) => inkOf({ known, facts: 7 }));
	expect(steps).toEqual([0, 1, 1, 2, 2, 3, 3, 4]);
	expect(inkOf({ known: 1, facts: 1 })).toBe(4);
});

test('a statement that carries no fact has nothing to learn, so it has full ink', () => {
	expect(inkOf({ known: 0, facts: 0 })).toBe(4);
});
