import type { ResponseCodec } from '../codec.ts';
import { pairsSize, readPairs, writePairs } from '../pairs-codec.ts';
import type { MatchResponse, MatchSpec } from './match.ts';

export const codec: ResponseCodec<MatchSpec, MatchResponse> = {
	size: ({ prompts, choices }) => pairsSize(prompts, choices),
	write: ({ prompts, choices }, response) => writePairs(prompts, choices, response),
	read: ({ prompts, choices }, number) => ({
		response: readPairs(prompts, choices, number),
		unkept: []
	})
};
