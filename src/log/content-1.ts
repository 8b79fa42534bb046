import { CODE_LENGTH, Words, spend, type Budget } from './content.ts';
import type { OldContent } from './old-forms.ts';

/** Bits in one UTF-16 code unit, and the first unit that holds bits. */
const UNIT = 15;
const FIRST_UNIT = 0x4e00;

/** Between the words of a block; no escaped word has it. */
const SEPARATOR = '\x7f';

/** The codes below this one stand for single characters, from U+0020 to U+007F. */
const FIRST_PHRASE = 96;
const FIRST_CHARACTER = 0x20;

/**
 * What is in a block of version 1, which is no longer written: all its words, compressed by the
 * method of Lempel, Ziv and Welch (1984), then numbers, three bits at a time with a fourth that says
 * whether more follow. It throws if the body holds anything else.
 */
export class Content1 implements OldContent {
	quiz = '';
	readonly #text: string;
	#place = 0;
	#held = 0;
	#count = 0;
	readonly #words: Words;

	constructor(body: string, budget: Budget) {
		this.#text = body;
		const lines = this.#expand(budget).split(SEPARATOR);
		this.#words = new Words(
			budget,
			lines.map((line) => JSON.parse(`"${line}"`) as string)
		);
	}

	whole(): number {
		let value = 0;
		for (let scale = 1; scale < 2 ** 53; scale *= 8) {
			const digit = this.#take(4);
			value += (digit % 8) * scale;
			if (digit < 8) return value;
		}
		throw new RangeError();
	}

	word(): string {
		return this.#words.at(this.whole());
	}

	/** One more than its place in the quiz link; 0 and a word if it is not there. */
	code(): string {
		const place = this.whole();
		return place === 0 ? this.word() : this.quiz.slice(place - 1, place - 1 + CODE_LENGTH);
	}

	mark(): [string, boolean] {
		const number = this.whole();
		return [this.#words.at(Math.floor(number / 2)), number % 2 === 1];
	}

	#take(width: number): number {
		while (this.#count < width) {
			const unit = this.#text.charCodeAt(this.#place++) - FIRST_UNIT;
			if (!(unit >= 0 && unit < 1 << UNIT)) throw new RangeError();
			this.#held = this.#held * (1 << UNIT) + unit;
			this.#count += UNIT;
		}
		this.#count -= width;
		const value = Math.floor(this.#held / (1 << this.#count));
		this.#held -= value * (1 << this.#count);
		return value;
	}

	#expand(budget: Budget): string {
		const length = this.whole();
		spend(budget, length);
		const phrases: string[] = [];
		let text = '';
		let last = '';
		while (text.length < length) {
			// Each code but the first has added one phrase.
			const codes = FIRST_PHRASE - 1 + phrases.length + (last ? 1 : 0);
			const code = this.#take(32 - Math.clz32(codes));
			const phrase =
				code < FIRST_PHRASE
					? String.fromCharCode(FIRST_CHARACTER + code)
					: // The one phrase not known yet is that which this code completes.
						(phrases[code - FIRST_PHRASE] ?? last + last.charAt(0));
			if (last) phrases.push(last + phrase.charAt(0));
			text += phrase;
			last = phrase;
		}
		return text;
	}
}
