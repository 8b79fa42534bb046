/** How many words somebody reads in a minute who reads to learn. */
const WORDS_A_MINUTE = 200;

const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** How long texts take to read, such as "about five minutes"; never less than a minute. */
export function readingTime(texts: readonly string[]): string {
	const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
	const minutes = Math.max(1, Math.round(words / WORDS_A_MINUTE));
	return `about ${numbers[minutes - 1] ?? minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}
