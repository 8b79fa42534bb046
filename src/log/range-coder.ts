/** Bits in one UTF-16 code unit. */
const UNIT = 15;

/**
 * The first of the 32,768 code units that hold bits. From here on they are letters of Chinese, Yi
 * and Korean: no control characters, no spaces, no surrogates.
 */
const FIRST = 0x4e00;

/** The range is kept in three units, which a number holds exactly. */
const TOP = 2 ** (2 * UNIT);
const WHOLE = TOP * 2 ** UNIT;

/** A symbol is one of 128. */
const SYMBOL_BITS = 7;
const SYMBOLS = 2 ** SYMBOL_BITS;

/** What numbers below this one are symbols for; those above say how long a larger number is. */
const SMALL = 64;

/** Chances that a bit is 1 are parts of this; none is nearer to all or nothing than the least. */
const CERTAIN = 2 ** 16;
const LEAST = 2 ** 4;

/** Up to how often it is counted that a chance was used. */
const OFTEN = 255;

/** By how often a chance was used: how much one more bit moves it, and how far it is trusted. */
const RATE = Float64Array.from({ length: OFTEN + 1 }, (_, times) => 1 / (times + 1.5));
const TRUST = Float64Array.from({ length: OFTEN + 1 }, (_, times) => times / (times + 1));

/** Tables that a coder no longer needs: new ones for each of a thousand blocks keep a page busy. */
let spare: { chances: Uint16Array; seen: Uint8Array } | undefined;

/**
 * Numbers and letters as text, each in as many bits as it was unlikely: a binary range coder over
 * bits whose chances are learned as they go by (as in LZMA and lpaq). The same calls, in the same
 * order, write and read. Chances are found by the four operations alone, which every machine rounds
 * alike.
 */
export abstract class RangeCoder {
	/** Symbols after each letter, then whatever went before, then in each context for numbers. */
	#chances: Uint16Array;
	#seen: Uint8Array;
	/** The range that is left: of all texts that go on as this one. */
	protected low = 0;
	protected high = WHOLE - 1;
	/** The least number whose first unit is another than that of `low`. */
	#edge = TOP;

	/** @param contexts how many sorts of numbers there are, each with chances of its own */
	constructor(contexts: number) {
		const places = (SYMBOLS + 1 + contexts) * SYMBOLS;
		const isFit = spare?.chances.length === places;
		this.#chances = isFit ? spare!.chances : new Uint16Array(places);
		this.#seen = isFit ? spare!.seen : new Uint8Array(places);
		if (isFit) spare = undefined;
		this.#chances.fill(CERTAIN / 2);
		this.#seen.fill(0);
	}

	/** Leaves its tables to the next coder; this one is not to be used again. */
	free(): void {
		spare = { chances: this.#chances, seen: this.#seen };
	}

	/** Splits the range: the part up to `middle` is for 1. @returns the bit that was put or taken */
	protected abstract choose(middle: number, bit: number): number;
	/** Leaves the first unit of the range, which is certain now. */
	protected abstract shift(): void;

	/** A whole number of any size. @throws RangeError where it is too large */
	whole(context: number, value = 0): number {
		const given = value < SMALL ? value : SMALL + value.toString(2).length - 1;
		const symbol = this.#symbol(given, SYMBOLS + 1 + context);
		if (symbol < SMALL) return symbol;
		// The highest bit is known; those below it are as likely as not.
		let taken = 1;
		for (let scale = 2 ** (symbol - SMALL - 1); scale >= 1; scale /= 2) {
			taken = taken * 2 + this.#bit(CERTAIN / 2, Math.floor(value / scale) % 2);
		}
		if (!Number.isSafeInteger(taken)) throw new RangeError();
		return taken;
	}

	/**
	 * One of few values, which is cheaper than a whole number: fewer chances have to be learned.
	 * @param bits how many bits hold every value, up to 7
	 */
	few(context: number, bits: number, value = 0): number {
		return this.#symbol(value, SYMBOLS + 1 + context, undefined, bits);
	}

	/** A symbol from 0 to 127, by the one before it. */
	letter(before: number, value = 0): number {
		return this.#symbol(value, before, SYMBOLS);
	}

	/** Codes a symbol bit by bit, from the highest, each by those above it. */
	#symbol(value: number, context: number, wider?: number, bits = SYMBOL_BITS): number {
		const chances = this.#chances;
		const seen = this.#seen;
		const near = context * SYMBOLS;
		const far = (wider ?? context) * SYMBOLS;
		let node = 1;
		for (let place = bits - 1; place >= 0; place--) {
			const times = seen[near + node]!;
			const general = chances[far + node]!;
			const chance = general + (chances[near + node]! - general) * TRUST[times]!;
			const bit = this.#bit(chance, (value >> place) & 1);
			const target = bit ? CERTAIN - LEAST : LEAST;
			chances[near + node]! += (target - chances[near + node]!) * RATE[times]!;
			if (times < OFTEN) seen[near + node] = times + 1;
			if (far !== near) {
				const often = seen[far + node]!;
				chances[far + node] = general + (target - general) * RATE[often]!;
				if (often < OFTEN) seen[far + node] = often + 1;
			}
			node = node * 2 + bit;
		}
		return node - 2 ** bits;
	}

	#bit(chance: number, value: number): number {
		const middle = this.low + Math.floor(((this.high - this.low) / CERTAIN) * chance);
		const bit = this.choose(middle, value);
		if (bit) {
			this.high = middle;
		} else {
			this.low = middle + 1;
			this.#edge = (Math.floor(this.low / TOP) + 1) * TOP;
		}
		while (this.high < this.#edge) {
			this.shift();
			this.low = (this.low % TOP) * 2 ** UNIT;
			this.high = (this.high % TOP) * 2 ** UNIT + 2 ** UNIT - 1;
			this.#edge = (Math.floor(this.low / TOP) + 1) * TOP;
		}
		return bit;
	}
}

/** Writes what is put. */
export class RangeEncoder extends RangeCoder {
	#text = '';

	/** @throws RangeError also where it is not whole */
	override whole(context: number, value: number): number {
		if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`not whole: ${value}`);
		return super.whole(context, value);
	}

	protected choose(_middle: number, bit: number): number {
		return bit;
	}

	protected shift(): void {
		this.#text += String.fromCharCode(FIRST + Math.floor(this.low / TOP));
	}

	/** All that was put; nothing can be added after this. */
	end(): string {
		// The first units of the range differ, so that the second, with nothing after it, is within.
		return this.#text + String.fromCharCode(FIRST + Math.floor(this.low / TOP) + 1);
	}
}

/** Takes, by the same calls, what an encoder put; values that are given count for nothing. */
export class RangeDecoder extends RangeCoder {
	#text: string;
	#place = 3;
	/** The three units that lie in the range. */
	#held: number;

	constructor(text: string, contexts: number) {
		super(contexts);
		this.#text = text;
		this.#held = [0, 1, 2].reduce((held, place) => held * 2 ** UNIT + this.#unit(place), 0);
	}

	protected choose(middle: number): number {
		return this.#held <= middle ? 1 : 0;
	}

	protected shift(): void {
		this.#held = (this.#held % TOP) * 2 ** UNIT + this.#unit(this.#place++);
	}

	/** @throws RangeError where a code unit holds no bits, and where all have been taken for long */
	#unit(place: number): number {
		// After the last, two more are taken in before they can be needed.
		if (place >= this.#text.length && place < this.#text.length + 3) return 0;
		const unit = this.#text.charCodeAt(place) - FIRST;
		if (!(unit >= 0 && unit < 2 ** UNIT)) throw new RangeError();
		return unit;
	}
}
