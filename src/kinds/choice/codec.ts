import type { ResponseCodec } from '../codec.ts';
import type { ChoiceResponse, ChoiceSpec } from './choice.ts';

/** The place of the option. */
export const codec: ResponseCodec<ChoiceSpec, ChoiceResponse> = {
	size: ({ options }) => BigInt(options.length),
	write: ({ options }, response) => BigInt(options.findIndex(({ id }) => id === response)),
	read: ({ options }, number) => ({ response: options[Number(number)]!.id, unkept: [] })
};
