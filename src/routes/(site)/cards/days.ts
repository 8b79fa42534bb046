/** How many other cards come first, in the words of a button. */
export function inCards(cards: number): string {
	return cards === 0 ? 'next' : cards === 1 ? '1 card' : `${cards} cards`;
}

/** A number of days in the words of a button: whole days, then months, then years. */
export function inDays(days: number): string {
	if (days < 1) return 'today';
	if (days < 60) return days === 1 ? '1 day' : `${days} days`;
	if (days < 548) return `${Math.round(days / 30.4)} months`;
	return `${Math.round(days / 365)} years`;
}
