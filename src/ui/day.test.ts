import { expect, test } from 'vitest';
import { dayOf, nameOfDay, shortNameOfDay } from './day.ts';

/** As somebody in this time zone reads it; a browser may keep the time and PM on one line. */
const said = (then: Date, now: Date) => dayOf(then.getTime(), now.getTime()).replace(/\s/g, ' ');
const now = new Date(2026, 10, 27, 12);

test('a day of this year is said without its year, and its time without a leading zero', () => {
	expect(said(new Date(2026, 4, 3, 14, 5), now)).toBe('on May 3 at 2:05 PM');
	expect(said(new Date(2026, 0, 31, 0, 0), now)).toBe('on January 31 at 12:00 AM');
});

test('a day of another year is said with its year', () => {
	expect(said(new Date(2025, 11, 31, 9, 30), now)).toBe('on December 31, 2025, at 9:30 AM');
	expect(said(new Date(2027, 0, 1, 9, 30), now)).toBe('on January 1, 2027, at 9:30 AM');
});

test('a study day far away is named with its year', () => {
	const day = (year: number, month: number, date: number) =>
		Date.UTC(year, month - 1, date) / 864e5;
	const today = day(2026, 11, 27);
	expect(nameOfDay(today + 1, today)).toBe('Tomorrow');
	expect(nameOfDay(day(2027, 1, 3), today)).toBe('Sun, Jan 3');
	expect(nameOfDay(day(2031, 11, 28), today)).toBe('Fri, Nov 28, 2031');
	expect(nameOfDay(day(2027, 11, 27), today)).toBe('Sat, Nov 27, 2027');
	expect(nameOfDay(day(2025, 11, 28), today)).toBe('Fri, Nov 28, 2025');
	expect(shortNameOfDay(day(2027, 1, 3), today)).toBe('Jan 3');
	expect(shortNameOfDay(day(2031, 11, 28), today)).toBe('Nov 28, 2031');
});
