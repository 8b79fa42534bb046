const DAY = 24 * 60 * 60 * 1000;

/** From so many days on, a day without its year could be taken for one of another year. */
const FAR = 182;

/**
 * A day and time in American English, such as "on May 3 at 2:05 PM"; a day of another year has its
 * year: "on May 3, 2025, at 2:05 PM".
 * @param now in milliseconds, as `millis`
 */
export function dayOf(millis: number, now = Date.now()): string {
	const date = new Date(millis);
	const isThisYear = date.getFullYear() === new Date(now).getFullYear();
	const day = date.toLocaleDateString('en-US', { day: 'numeric', month: 'long' });
	const time = date.toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' });
	return isThisYear ? `on ${day} at ${time}` : `on ${day}, ${date.getFullYear()}, at ${time}`;
}

/**
 * The name of a study day by its number, such as "Today" or "Fri, Nov 27"; a day more than half a
 * year away has its year: "Fri, Nov 28, 2031".
 */
export function nameOfDay(day: number, today: number): string {
	if (day === today) return 'Today';
	if (day === today + 1) return 'Tomorrow';
	if (day === today - 1) return 'Yesterday';
	return inWords(day, today, { weekday: 'short' });
}

/** A day in a sentence, such as "today" or "on Fri, Nov 27". */
export function onDay(day: number, today: number): string {
	if (day === today) return 'today';
	return day === today + 1 ? 'tomorrow' : `on ${nameOfDay(day, today)}`;
}

/** The same as `nameOfDay` in so few letters that a column of them is narrow, such as "Today" or "Nov 27". */
export function shortNameOfDay(day: number, today: number): string {
	return day === today ? 'Today' : inWords(day, today, {});
}

function inWords(day: number, today: number, more: Intl.DateTimeFormatOptions): string {
	return new Date(day * DAY).toLocaleDateString('en-US', {
		...{ timeZone: 'UTC', day: 'numeric', month: 'short', ...more },
		...(Math.abs(day - today) > FAR && { year: 'numeric' })
	});
}
