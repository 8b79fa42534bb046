const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A number in so many bits. */
export function fixed(value: number, width: number): string {
	return width === 0 ? '' : value.toString(2).padStart(width, '0');
}

/**
 * A whole number from 0 as bits, of the Exponential-Golomb code of this order: up to 2^order in
 * order + 1 bits, twice as long a step for each doubling.
 */
export function whole(value: number, order: number): string {
	const high = (Math.floor(value / 2 ** order) + 1).toString(2);
	return '0'.repeat(high.length - 1) + high + fixed(value % 2 ** order, order);
}

/** The order of the code, below a limit, in which these numbers are shortest. */
export function bestOrder(values: readonly number[], limit: number): number {
	let best = 0;
	let least = Infinity;
	for (let order = 0; order < limit; order++) {
		const bits = values.reduce((sum, value) => sum + whole(value, order).length, 0);
		if (bits < least) [best, least] = [order, bits];
	}
	return best;
}

/** Bits as base64url, filled up with zeros. */
export function textOfBits(bits: string): string {
	const digits = bits.match(/.{1,6}/g) ?? [];
	return digits.map((each) => DIGITS.charAt(parseInt(each.padEnd(6, '0'), 2))).join('');
}

/** Takes numbers from a text as they were put; what is not there throws a RangeError. */
export class BitText {
	#bits: string;
	#place = 0;

	constructor(text: string) {
		this.#bits = Array.from(text, (digit) => {
			const value = DIGITS.indexOf(digit);
			if (value < 0) throw new RangeError('no digit');
			return fixed(value, 6);
		}).join('');
	}

	fixed(width: number): number {
		const bits = this.#bits.slice(this.#place, this.#place + width);
		if (bits.length < width) throw new RangeError('cut short');
		this.#place += width;
		return width === 0 ? 0 : parseInt(bits, 2);
	}

	whole(order: number): number {
		let zeros = 0;
		while (this.fixed(1) === 0) zeros++;
		if (zeros > 52) throw new RangeError('too large');
		return (2 ** zeros + this.fixed(zeros) - 1) * 2 ** order + this.fixed(order);
	}

	/** @throws RangeError where more is left than the zeros that fill up the last digit */
	end(): void {
		const rest = this.#bits.slice(this.#place);
		if (rest.length > 5 || rest.includes('1')) throw new RangeError('too long');
	}
}
