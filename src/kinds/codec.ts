import type { BaseSpec } from '#bank';
import type { GradingRule } from './kind.ts';

/** A response as a result code kept it. It has the grade of the one that was given. */
export interface KeptResponse<Response = unknown> {
	response: Response;
	/**
	 * The ids of the parts, as in the grade, whose wording was not kept: all we know is that it was
	 * wrong and no known mistake. The response has a sign there that says nothing.
	 */
	unkept: readonly string[];
}

/**
 * How the responses of a kind go into few numbers, for result codes. It stands in `codec.ts` of the
 * kind's folder, and is only loaded when a code is written or read. It's frozen like the rules: it may
 * go by what decides an item's code and nothing else, since reasons may change later.
 */
export interface ResponseCodec<Spec extends BaseSpec = BaseSpec, Response = unknown> {
	/** How many responses are told apart. */
	size(spec: Spec): bigint;
	/** The number of a response that fits the item, from 0 and below the size. */
	write(spec: Spec, response: Response, rule: GradingRule<Spec, Response>): bigint;
	/** A response with this number. Written again, it has the same number. */
	read(spec: Spec, number: bigint, rule: GradingRule<Spec, Response>): KeptResponse<Response>;
}

/** One of several things: how many there are, and which it is. */
export type Digit = readonly [value: number, base: number];

/** Numbers of different bases as one, the first counting least. */
export function fromDigits(digits: readonly Digit[]): bigint {
	return digits.reduceRight((sum, [value, base]) => sum * BigInt(base) + BigInt(value), 0n);
}

/** The numbers of these bases that `fromDigits` put together. */
export function toDigits(number: bigint, bases: readonly number[]): number[] {
	let rest = number;
	return bases.map((base) => {
		const value = Number(rest % BigInt(base));
		rest /= BigInt(base);
		return value;
	});
}

/** How many different lists `fromDigits` tells apart. */
export function sizeOf(bases: readonly number[]): bigint {
	return bases.reduce((size, base) => size * BigInt(base), 1n);
}

/** What stands for a typed text that was not kept; no rule takes all of these for right. */
const SIGNS = ['…', '—', '?', '×'];

/** The first sign that is judged wrong. */
export function signFor(isRight: (text: string) => boolean): string {
	return SIGNS.find((sign) => !isRight(sign)) ?? SIGNS[0]!;
}
