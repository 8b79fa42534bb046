/** Statements by their numbers, to begin or end a sentence: `statement 4`, `statements 8 and 9`. */
export function statementsNamed(ids: readonly string[]): string {
	const numbers = ids.map((id) => Number(id.slice(1))).sort((a, b) => a - b);
	const last = numbers.at(-1);
	return numbers.length === 1
		? `statement ${String(last)}`
		: `statements ${numbers.slice(0, -1).join(', ')} and ${String(last)}`;
}

/** The text with its first letter as a capital. */
export function capitalized(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
