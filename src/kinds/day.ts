import { months, plainWords } from './plain-words.ts';

/** A day in an answer. */
export interface Day {
	/** From 1 to 12. */
	month: number;
	day: number;
	year?: number;
}

/** A day as it was typed. */
export interface TypedDay {
	/** What is left without year and weekday, or the name of the month and the day. */
	text: string;
	/** Four digits, or the last two. */
	year?: string | undefined;
	/** From 0 for Sunday. */
	weekday?: number;
}

const weekdays = /\b(sun|mon|tue|wed|thu|fri|sat)(?:s|nes|rs?|ur)?(?:day)?\b\.?/gi;

/** The day that an answer is, with or without its year. */
export function dayOf(answer: string): Day | undefined {
	const [name = '', day, year] =
		/^([a-z]+) (\d{1,2})(?: (\d{4}))?$/.exec(plainWords(answer).join(' '))?.slice(1) ?? [];
	const month = months.indexOf(name) + 1;
	if (month === 0) return undefined;
	return { month, day: Number(day), ...(year !== undefined && { year: Number(year) }) };
}

/**
 * Takes weekday and year off a day as it was typed, and reads days in digits; two numbers that may
 * both be the month are only read in the order of 25.11. or 2011-11-25.
 * @returns undefined if the text has two weekdays or can be no day
 */
export function readDay(typed: string): TypedDay | undefined {
	const named = [...typed.matchAll(weekdays)].map(([, name]) => name!.toLowerCase());
	if (named.length > 1) return undefined;
	const weekday = named[0] === undefined ? {} : { weekday: weekdayNames.indexOf(named[0]) };
	const text = typed.replace(weekdays, ' ').replace(/^[\s,()]+|[\s,()]+$/g, '');
	const yearFirst = /^(\d{4})([-/.]) ?(\d{1,2})\2 ?(\d{1,2})$/.exec(text);
	if (yearFirst)
		return { text: nameDay(yearFirst[3], yearFirst[4]), year: yearFirst[1], ...weekday };
	const digits = /^(\d{1,2})([-/.]) ?(\d{1,2})(?:\2 ?(\d{4}|\d\d))?$/.exec(text);
	if (digits) {
		const [, one, sign, two, year] = digits;
		const dayFirst = Number(one) > 12 || one === two || (sign === '.' && Number(two) <= 12);
		if (!dayFirst && Number(two) <= 12) return undefined;
		return { text: dayFirst ? nameDay(two, one) : nameDay(one, two), year, ...weekday };
	}
	const [, before, last] =
		/^(.*?[^\s,])[\s,]+(?:(?:of|in)\s+)?(?:the year\s+)?(\d{4})$/i.exec(text) ?? [];
	if (before !== undefined) return { text: before, year: last, ...weekday };
	const [, year, after] = /^(\d{4})[\s,]+(.*)$/.exec(text) ?? [];
	return { text: after ?? text, year, ...weekday };
}

const weekdayNames = 'sun mon tue wed thu fri sat'.split(' ');

function nameDay(month = '', day = ''): string {
	return `${months[Number(month) - 1] ?? ''} ${Number(day)}`;
}

/** The weekday of a day of the Gregorian calendar, from 0 for Sunday, by Sakamoto's method. */
export function weekdayOf({ month, day }: Day, year: number): number {
	const counted = month < 3 ? year - 1 : year;
	const leapDays = Math.floor(counted / 4) - Math.floor(counted / 100) + Math.floor(counted / 400);
	return (counted + leapDays + Number('032503514624'[month - 1]) + day) % 7;
}
