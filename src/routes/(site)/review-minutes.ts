/** About how many seconds a card takes. */
const SECONDS_A_CARD = 15;

/** About how many minutes so many cards take. */
export const reviewMinutes = (cards: number): number =>
	Math.max(1, Math.round((cards * SECONDS_A_CARD) / 60));
