import type { ResponseCodec } from '../codec.ts';
import { pairsSize, readPairs, writePairs } from '../pairs-codec.ts';
import type { SortResponse, SortSpec } from './sort.ts';

export const codec: ResponseCodec<SortSpec, SortResponse> = {
	size: ({ entries, categories }) => pairsSize(entries, categories),
	write: ({ entries, categories }, response) => writePairs(entries, categories, response),
	read: ({ entries, categories }, number) => ({
		response: readPairs(entries, categories, number),
		unkept: []
	})
};
