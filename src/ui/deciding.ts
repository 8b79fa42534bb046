import type { Statement, Words } from '#bank';

/** A piece of a statement, and whether it decides. */
export interface Piece {
	text: string;
	decides: boolean;
}

/**
 * A statement cut into the words that decide and those that don't. If none are named, or they don't
 * stand in it, all of it decides.
 */
export function cutAtDeciding({ id, text }: Statement, words: Words = {}): Piece[] {
	const found = [words[id] ?? []]
		.flat()
		.map((each) => ({ start: text.indexOf(each), length: each.length }))
		.filter(({ start }) => start >= 0)
		.sort((one, other) => one.start - other.start);
	if (found.length === 0) return [{ text, decides: true }];
	const pieces: Piece[] = [];
	let end = 0;
	for (const { start, length } of found) {
		const from = Math.max(start, end);
		if (start + length <= from) continue;
		if (from > end) pieces.push({ text: text.slice(end, from), decides: false });
		end = start + length;
		pieces.push({ text: text.slice(from, end), decides: true });
	}
	if (end < text.length) pieces.push({ text: text.slice(end), decides: false });
	return pieces;
}

/** The words that decide of several reasons. */
export function wordsOfAll(reasons: readonly { words?: Words | undefined }[]): Words {
	const all: Record<string, string[]> = {};
	for (const { words = {} } of reasons) {
		for (const [id, given = []] of Object.entries(words)) {
			all[id] = [...new Set([...(all[id] ?? []), ...[given].flat()])];
		}
	}
	return all;
}
