import type { Words } from '#bank';
import { wordsOfAll } from '#ui/deciding.ts';
import { noteOn } from '#ui/note.ts';
import type { Line } from './outcome.ts';

/** A statement that is worth reading again. */
export interface ReadAgain {
	/** The id of the statement. */
	id: string;
	/** The numbers of the missed questions that it answers, from 1. */
	numbers: readonly number[];
	/** The words of it that decide. */
	words: Words;
}

/** So many are read; of those that answer only one question, fewer. */
const MOST = 3;
const MOST_FOR_ONE = 2;

/**
 * The statements that answer most of the missed questions. Of those that answer as many, the ones
 * that are quoted under an answer come first, then those of the earlier question.
 */
export function readAgain(lines: readonly Line[]): ReadAgain[] {
	const found = new Map<string, { numbers: number[]; quoted: number; words: Words[] }>();
	for (const { verdict, outcome, number } of lines) {
		if (outcome === 'right') continue;
		const { evidence, moreEvidence, words } = noteOn(verdict);
		for (const id of [...evidence, ...moreEvidence]) {
			const each = found.get(id) ?? { numbers: [], quoted: 0, words: [] };
			each.numbers.push(number);
			each.quoted += evidence.includes(id) ? 1 : 0;
			each.words.push(words);
			found.set(id, each);
		}
	}
	return [...found]
		.sort(
			([, one], [, other]) => other.numbers.length - one.numbers.length || other.quoted - one.quoted
		)
		.slice(0, MOST)
		.filter(([, { numbers }], place) => numbers.length > 1 || place < MOST_FOR_ONE)
		.map(([id, { numbers, words }]) => ({
			id,
			numbers,
			words: wordsOfAll(words.map((each) => ({ words: each })))
		}));
}
