import { plainWords } from '../plain-words.ts';

/** A text cut at its gaps: one more piece of text than ids of gaps. */
interface GappedText {
	pieces: readonly string[];
	ids: readonly string[];
}

/** Cuts a text at its gaps, which are written `{{gap-id}}`. */
export function cutAtGaps(text: string): GappedText {
	const cut = text.split(/\{\{([a-z0-9]+(?:-[a-z0-9]+)*)\}\}/);
	return {
		pieces: cut.filter((_, i) => i % 2 === 0),
		ids: cut.filter((_, i) => i % 2 === 1)
	};
}

/** The words before a gap that its name holds, or those after it where it begins the text. */
const WORDS_IN_A_NAME = 6;

/**
 * The accessible name of the gap at this place, from 0: its number and the words that lead to it,
 * for those who come to the control without reading the text.
 */
export function nameOfGap({ pieces, ids }: GappedText, place: number): string {
	const name = `Gap ${place + 1} of ${ids.length}`;
	const wordsFrom = (from: number, to: number) =>
		pieces
			.slice(from, to)
			.flatMap((piece, i) => [...(i === 0 ? [] : [`gap ${from + i}`]), ...piece.split(/\s+/)])
			.filter((word) => word !== '');
	const before = wordsFrom(0, place + 1).slice(-WORDS_IN_A_NAME);
	if (before.length > 0) return `${name}, after “${before.join(' ')}”`;
	const after = wordsFrom(place + 1, pieces.length).slice(0, WORDS_IN_A_NAME);
	return after.length > 0 ? `${name}, before “${after.join(' ')}”` : name;
}

/**
 * Choices in the order in which they are shown: numbers ascending, other texts by the alphabet, so
 * that the order says nothing of the key and is the same on every device.
 */
export function inShownOrder(choices: readonly string[]): string[] {
	const numbers = new Map(choices.map((each) => [each, Number(plainWords(each).join(' ') || NaN)]));
	const areNumbers = [...numbers.values()].every(Number.isFinite);
	return [...choices].sort((one, other) => {
		if (areNumbers) return numbers.get(one)! - numbers.get(other)!;
		const [left, right] = [one.toLowerCase(), other.toLowerCase()];
		return left < right ? -1 : left > right ? 1 : 0;
	});
}
