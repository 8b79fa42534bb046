import fc from 'fast-check';
import { base, options } from '../arbitrary.ts';
import type { MultiResponse, MultiSpec } from './multi.ts';

export const arbitrary: fc.Arbitrary<{ spec: MultiSpec; response: MultiResponse }> = options(
	3,
	6
).chain((list) => {
	const ids = list.map((option) => option.id);
	return fc.record({
		spec: fc.record(
			{
				...base,
				options: fc.constant(list),
				key: fc.shuffledSubarray(ids, { minLength: 1, maxLength: ids.length - 1 }),
				ordered: fc.constant(true as const)
			},
			{ requiredKeys: ['stem', 'facts', 'options', 'key'] }
		),
		response: fc.shuffledSubarray(ids, { minLength: 1 })
	});
});
