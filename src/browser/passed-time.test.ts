import { beforeEach, expect, test } from 'vitest';
import { PassedTime, type KeptTime } from './passed-time.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const started = Date.UTC(2030, 4, 1, 10);

let wall: number;
let steady: number;
beforeEach(() => {
	wall = started;
	steady = 500;
});

/** Both clocks go on. */
function wait(millis: number): void {
	wall += millis;
	steady += millis;
}
/** A page that counts; it keeps what it counted, as pages do each second. */
function open(kept?: KeptTime) {
	const time = new PassedTime(started, kept, wall, steady);
	return {
		get passed() {
			return time.at(steady);
		},
		keep: (): KeptTime => ({ passed: time.at(steady), at: wall })
	};
}

test.each([HOUR, -HOUR, 24 * HOUR, -365 * 24 * HOUR, 90_000])(
	'a clock that is set %i ms ahead gives no time and takes none',
	(jump) => {
		const page = open();
		wait(2 * MINUTE);
		wall += jump;
		expect(page.passed).toBe(2 * MINUTE);
		wait(3 * MINUTE);
		expect(page.passed).toBe(5 * MINUTE);
	}
);

test('an hour asleep counts', () => {
	const page = open();
	wait(2 * MINUTE);
	wait(HOUR);
	expect(page.passed).toBe(HOUR + 2 * MINUTE);
});

test('a clock that was set is no matter after a reload either', () => {
	const page = open();
	wait(2 * MINUTE);
	wall += HOUR;
	const kept = page.keep();
	wait(1000);
	// A new page has a steady clock of its own.
	steady = 20;
	expect(open(kept).passed).toBe(2 * MINUTE + 1000);
});

test('time counts while no page is open', () => {
	const kept = open().keep();
	wait(40 * MINUTE);
	steady = 20;
	const page = open(kept);
	expect(page.passed).toBe(40 * MINUTE);
	wait(MINUTE);
	expect(page.passed).toBe(41 * MINUTE);
});

test('a clock set back while no page is open takes back nothing', () => {
	const page = open();
	wait(10 * MINUTE);
	const kept = page.keep();
	wall -= HOUR;
	expect(open(kept).passed).toBe(10 * MINUTE);
	expect(open().passed).toBe(0);
});

test('a tab that kept nothing counts from the start', () => {
	wait(7 * MINUTE);
	expect(open().passed).toBe(7 * MINUTE);
});
