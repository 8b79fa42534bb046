/** After how many other cards one comes back, in the words of a button. */
export function inCards(cards: number): string {
	return cards === 0 ? 'next' : cards === 1 ? 'in 1 card' : `in ${cards} cards`;
}

/** In how many days a card comes back, in the words of a button: days, then months, then years. */
export function inDays(days: number): string {
	if (days < 1) return 'today';
	if (days < 60) return days === 1 ? 'in 1 day' : `in ${days} days`;
	if (days < 548) return `in ${Math.round(days / 30.4)} months`;
	return `in ${Math.round(days / 365)} years`;
}
