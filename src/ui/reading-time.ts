/** How many words somebody reads in a minute who reads to learn. */
const WORDS_A_MINUTE = 200;

/** How many minutes texts take to read, in whole ones; never less than one. */
export function readingMinutes(texts: readonly string[]): number {
	const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
	return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
