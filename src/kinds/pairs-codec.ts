import { fromDigits, sizeOf, toDigits } from './codec.ts';
import type { PairsResponse } from './pairs.ts';

type Named = readonly { id: string }[];

/** How many ways there are to give choices to things, at least one. */
export function pairsSize(pairs: Named, choices: Named): bigint {
	return sizeOf(pairs.map(() => choices.length + 1)) - 1n;
}

/** Each thing counts in its order: nothing, or the place of its choice. */
export function writePairs(pairs: Named, choices: Named, response: PairsResponse): bigint {
	const base = choices.length + 1;
	const digits = pairs.map(
		(pair) => [choices.findIndex(({ id }) => id === response[pair.id]) + 1, base] as const
	);
	return fromDigits(digits) - 1n;
}

/** The choices that `writePairs` made a number of. */
export function readPairs(pairs: Named, choices: Named, number: bigint): PairsResponse {
	const digits = toDigits(
		number + 1n,
		pairs.map(() => choices.length + 1)
	);
	return Object.fromEntries(
		pairs.flatMap(({ id }, place) => {
			const choice = choices[digits[place]! - 1];
			return choice ? [[id, choice.id] as const] : [];
		})
	);
}
