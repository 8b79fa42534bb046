import type { RangeCoder } from './range-coder.ts';

/** How long the code of an item is. Others are kept as well, at more length. */
export const CODE_LENGTH = 5;

/** Ends a word; no escaped word has it. */
const END = 0x7f;

/** How many characters a text may still unfold to, each word counted as often as it is used. */
export interface Budget {
	left: number;
}

/** @throws RangeError if that is more than is left */
export function spend(budget: Budget, characters: number): void {
	budget.left -= characters;
	if (budget.left < 0) throw new RangeError();
}

/** The words of a block, in the order in which they were first used. */
export class Words {
	readonly #budget: Budget;
	readonly #list: string[];

	constructor(budget: Budget, list: string[] = []) {
		this.#budget = budget;
		this.#list = list;
	}

	/** @returns how many there are now */
	add(word: string): number {
		return this.#list.push(word);
	}

	/** @throws RangeError if there is none at this place, or the budget is spent */
	at(place: number): string {
		const word = pick(this.#list, place);
		spend(this.#budget, word.length + 1);
		return word;
	}
}

/**
 * What is in a block, as its records go through it field by field: each call puts the value that it
 * is given, or takes the next and looks at none. A context says which field a value is of; each has
 * chances of its own.
 */
export class Content {
	/** The last quiz link; most items that follow have their codes in it. */
	quiz = '';
	#coder: RangeCoder;
	#budget: Budget;
	#words: Words;
	#places = new Map<string, number>();
	/** Where in the quiz link the last code was: the next one follows, as a rule. */
	#place = 0;

	constructor(coder: RangeCoder, budget: Budget) {
		this.#coder = coder;
		this.#budget = budget;
		this.#words = new Words(budget);
	}

	/** A whole number of any size. */
	whole(context: number, value?: number): number {
		return this.#coder.whole(context, value);
	}

	/** One of few values: see `RangeCoder.few`. */
	few(context: number, bits: number, value?: number): number {
		return this.#coder.few(context, bits, value);
	}

	/** A word. It is spelled if it comes for the first time; from then on it is a number. */
	word(context: number, value?: string): string {
		const known = this.whole(context, this.#places.get(value ?? '') ?? 0);
		if (known > 0) return this.#words.at(known - 1);
		const word = this.#spell(value);
		const count = this.#words.add(word);
		this.#places.set(word, count);
		return this.#words.at(count - 1);
	}

	/** The code of an item. */
	code(context: number, value?: string): string {
		const place = value?.length === CODE_LENGTH ? this.quiz.indexOf(value) : -1;
		const next = this.#place + CODE_LENGTH;
		const step = this.whole(context, place < 0 ? 0 : 1 + unsigned(place - next));
		if (step === 0) return this.word(context, value);
		this.#place = next + signed(step - 1);
		return this.quiz.slice(this.#place, this.#place + CODE_LENGTH);
	}

	#spell(word?: string): string {
		const letters = word === undefined ? '' : escaped(word);
		let taken = '';
		for (let before = END; ;) {
			const given = taken.length < letters.length ? letters.charCodeAt(taken.length) : END;
			before = this.#coder.letter(before, given);
			spend(this.#budget, 1);
			if (before === END) return JSON.parse(`"${taken}"`) as string;
			taken += String.fromCharCode(before);
		}
	}
}

/** The numbers of a step forward and back, in turn: 0, -1, 1, -2 … as 0, 1, 2, 3 … */
export const unsigned = (step: number): number => (step < 0 ? -2 * step - 1 : 2 * step);
export const signed = (value: number): number => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);

/** @throws RangeError if there is none at this place */
export function pick<Value>(values: readonly Value[], place: number): Value {
	if (place >= values.length) throw new RangeError();
	return values[place]!;
}

/** A text as a JSON string has it, in nothing but printable ASCII. */
function escaped(text: string): string {
	return JSON.stringify(text)
		.slice(1, -1)
		.replace(/[\x7f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
