import fc from 'fast-check';
import { base, reason } from '../arbitrary.ts';
import type { VerdictResponse, VerdictSpec } from './verdict.ts';

const verdict = fc.constantFrom<VerdictResponse>('true', 'false', 'not-stated');

export const arbitrary: fc.Arbitrary<{ spec: VerdictSpec; response: VerdictResponse }> = fc.record({
	spec: fc.record({
		...base,
		key: verdict,
		reasons: fc.record({
			true: fc.record(reason),
			false: fc.record(reason),
			'not-stated': fc.record(reason)
		})
	}),
	response: verdict
});
