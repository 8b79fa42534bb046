const DAY = 24 * 60 * 60 * 1000;

/** A day and time as this reader writes them, such as "on 3 May at 14:05". */
export function dayOf(millis: number): string {
	const date = new Date(millis);
	const day = date.toLocaleDateString('en', { day: 'numeric', month: 'long', year: 'numeric' });
	const time = date.toLocaleTimeString('en', { hour: '2-digit', minute: '2-digit' });
	return `on ${day} at ${time}`;
}

/** The name of a study day by its number, such as "Today" or "Fri, Nov 27". */
export function nameOfDay(day: number, today: number): string {
	if (day === today) return 'Today';
	if (day === today + 1) return 'Tomorrow';
	if (day === today - 1) return 'Yesterday';
	return new Date(day * DAY).toLocaleDateString('en', {
		timeZone: 'UTC',
		weekday: 'short',
		day: 'numeric',
		month: 'short'
	});
}

/** The same in so few letters that a column of them is narrow, such as "Today" or "Nov 27". */
export function shortNameOfDay(day: number, today: number): string {
	if (day === today) return 'Today';
	return new Date(day * DAY).toLocaleDateString('en', {
		timeZone: 'UTC',
		day: 'numeric',
		month: 'short'
	});
}
