import fc from 'fast-check';
import { base, options } from '../arbitrary.ts';
import type { ChoiceResponse, ChoiceSpec } from './choice.ts';

export const arbitrary: fc.Arbitrary<{ spec: ChoiceSpec; response: ChoiceResponse }> = options(
	2,
	6
).chain((list) => {
	const id = fc.constantFrom(...list.map((option) => option.id));
	return fc.record({
		spec: fc.record(
			{ ...base, options: fc.constant(list), key: id, ordered: fc.constant(true as const) },
			{ requiredKeys: ['stem', 'facts', 'options', 'key'] }
		),
		response: id
	});
});
