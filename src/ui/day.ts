/** A day and time as this reader writes them, such as "on 3 May at 14:05". */
export function dayOf(millis: number): string {
	const date = new Date(millis);
	const day = date.toLocaleDateString('en', { day: 'numeric', month: 'long', year: 'numeric' });
	const time = date.toLocaleTimeString('en', { hour: '2-digit', minute: '2-digit' });
	return `on ${day} at ${time}`;
}
