import { expect, test, vi } from 'vitest';

vi.mock('$app/env', () => ({ browser: false }));
const { textInFragment } = await import('./memory-link.ts');

test('the text of a memory is what is behind m=, without what a sentence put around it', () => {
	expect(textInFragment('#m=1.ccw-2011.AbC_-9&end')).toBe('1.ccw-2011.AbC_-9');
	expect(textInFragment('#m%3D1.ccw-2011.AbC%20dEf').trim()).toBe('1.ccw-2011.AbCdEf');
	expect(textInFragment('#m=1.ccw-2011.AbC”).')).toBe('1.ccw-2011.AbC');
	expect(textInFragment('#m=...')).toBe('');
	expect(textInFragment('#x=1')).toBe('');
});

// Read in steps that grow with its square, it would take an hour.
test('a memory link with a million full stops is read', () => {
	expect(textInFragment(`#m=1${'.'.repeat(1_000_000)}x`)).toHaveLength(1_000_002);
});
