import type { ResponseCodec } from '../codec.ts';
import type { VerdictResponse, VerdictSpec } from './verdict.ts';

const verdicts: readonly VerdictResponse[] = ['true', 'false', 'not-stated'];

/** The place of the verdict: true, false, not stated. */
export const codec: ResponseCodec<VerdictSpec, VerdictResponse> = {
	size: () => BigInt(verdicts.length),
	write: (_, response) => BigInt(verdicts.indexOf(response)),
	read: (_, number) => ({ response: verdicts[Number(number)]!, unkept: [] })
};
