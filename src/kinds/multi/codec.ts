import type { ResponseCodec } from '../codec.ts';
import type { MultiResponse, MultiSpec } from './multi.ts';

/** A bit for each option, the first counting least. At least one is chosen, so one is taken off. */
export const codec: ResponseCodec<MultiSpec, MultiResponse> = {
	size: ({ options }) => (1n << BigInt(options.length)) - 1n,
	write: ({ options }, response) =>
		BigInt(
			options.reduce((bits, { id }, place) => bits + (response.includes(id) ? 1 << place : 0), 0)
		) - 1n,
	read({ options }, number) {
		const bits = Number(number + 1n);
		const chosen = options.filter((_, place) => (bits >> place) & 1);
		return { response: chosen.map(({ id }) => id), unkept: [] };
	}
};
