/** Bits in one UTF-16 code unit. */
const UNIT = 15;

/**
 * The first of the 32,768 code units that hold bits. From here on they are letters of Chinese, Yi
 * and Korean: no control characters, no spaces, no surrogates.
 */
const FIRST = 0x4e00;

/** Writes numbers of given widths into text. */
export class BitWriter {
	#text = '';
	#held = 0;
	#count = 0;

	/** Adds a number below 2 ** width; the width is at most 30. */
	put(value: number, width: number): void {
		this.#held = this.#held * (1 << width) + value;
		this.#count += width;
		while (this.#count >= UNIT) {
			this.#count -= UNIT;
			const unit = Math.floor(this.#held / (1 << this.#count));
			this.#held -= unit * (1 << this.#count);
			this.#text += String.fromCharCode(FIRST + unit);
		}
	}

	/** Adds a whole number of any size: three bits at a time, with a fourth that says more follow. */
	putWhole(value: number): void {
		if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`not whole: ${value}`);
		for (; value >= 8; value = Math.floor(value / 8)) this.put(8 + (value % 8), 4);
		this.put(value, 4);
	}

	/** All that was put; nothing can be added after this. */
	end(): string {
		if (this.#count > 0) this.put(0, UNIT - this.#count);
		return this.#text;
	}
}

/** Takes out of a text, in the same order, what a writer put there. */
export class BitReader {
	readonly #text: string;
	#place = 0;
	#held = 0;
	#count = 0;

	constructor(text: string) {
		this.#text = text;
	}

	/** @throws RangeError past the end and where a code unit holds no bits */
	take(width: number): number {
		while (this.#count < width) {
			const unit = this.#text.charCodeAt(this.#place++) - FIRST;
			if (!(unit >= 0 && unit < 1 << UNIT)) throw new RangeError('no more bits');
			this.#held = this.#held * (1 << UNIT) + unit;
			this.#count += UNIT;
		}
		this.#count -= width;
		const value = Math.floor(this.#held / (1 << this.#count));
		this.#held -= value * (1 << this.#count);
		return value;
	}

	/** @throws RangeError past the end and where the number is too large */
	takeWhole(): number {
		let value = 0;
		for (let scale = 1; scale < 2 ** 53; scale *= 8) {
			const digit = this.take(4);
			value += (digit % 8) * scale;
			if (digit < 8) return value;
		}
		throw new RangeError('too large');
	}
}
