import { expect, test } from 'vitest';
import { DoubleTap, type Tap } from './double-tap.ts';

/** The times of the taps that got through; each changed what the button means. */
function through(times: readonly number[], more: Partial<Tap> = {}): number[] {
	const taps = new DoubleTap();
	return times.filter((timeStamp) => {
		const tap = { clientX: 100, clientY: 600, timeStamp, detail: 1, pointerType: 'touch', ...more };
		if (!taps.accepts(tap)) return false;
		taps.changed(timeStamp);
		return true;
	});
}

test.each([0, 20, 181, 227, 261, 326, 349])('two taps %i ms apart are one', (apart) => {
	expect(through([1000, 1000 + apart])).toEqual([1000]);
	expect(through([1000, 1000 + apart], { detail: 2 })).toEqual([1000]);
	// A browser that does not say what clicked.
	expect(through([1000, 1000 + apart], { pointerType: undefined })).toEqual([1000]);
	expect(through([1000, 1000 + apart], { pointerType: 'pen' })).toEqual([1000]);
});

test.each([350, 500, 2000])('two taps %i ms apart are two', (apart) => {
	expect(through([0, apart])).toEqual([0, apart]);
});

test('of twenty taps 150 ms apart a later one gets through', () => {
	const times = Array.from({ length: 20 }, (_, count) => count * 150);
	expect(through(times)).toEqual([0, 450, 900, 1350, 1800, 2250, 2700]);
	expect(through(times, { detail: 7, pointerType: 'mouse' })).toEqual(through(times));
});

test('the clicks of a mouse are two unless the browser calls them a double click', () => {
	expect(through([0, 100], { pointerType: 'mouse' })).toEqual([0, 100]);
	expect(through([0, 100], { pointerType: 'mouse', detail: 2 })).toEqual([0]);
});

test('keys are never dropped', () => {
	expect(through([0, 50, 100], { detail: 0, pointerType: '' })).toEqual([0, 50, 100]);
});

test('a tap elsewhere, or on a button that still means the same, gets through', () => {
	const taps = new DoubleTap();
	const tap = { clientX: 100, clientY: 600, timeStamp: 0, detail: 1, pointerType: 'touch' };
	expect(taps.accepts(tap)).toBe(true);
	expect(taps.accepts({ ...tap, timeStamp: 100 })).toBe(true);
	taps.changed(110);
	expect(taps.accepts({ ...tap, timeStamp: 200, clientX: 160 })).toBe(true);
	expect(taps.accepts({ ...tap, timeStamp: 300, clientX: 165 })).toBe(false);
});

test('a change that came late is as unseen as one that came at once', () => {
	const taps = new DoubleTap();
	const tap = { clientX: 100, clientY: 600, timeStamp: 0, detail: 1, pointerType: 'touch' };
	expect(taps.accepts(tap)).toBe(true);
	taps.changed(900);
	expect(taps.accepts({ ...tap, timeStamp: 1000 })).toBe(false);
	expect(taps.accepts({ ...tap, timeStamp: 1250 })).toBe(true);
});
