import fc from 'fast-check';
import { base, facts, reason, texts } from '../arbitrary.ts';
import type { SortResponse, SortSpec } from './sort.ts';

const entry = fc.record({ ...reason, facts }, { requiredKeys: ['why', 'evidence'] });

export const arbitrary: fc.Arbitrary<{ spec: SortSpec; response: SortResponse }> = fc
	.tuple(texts(3, 8), texts(2, 4))
	.chain(([lines, names]) => {
		const categories = names.map((text, i) => ({ id: `c${i}`, text }));
		const category = fc.constantFrom(...categories.map(({ id }) => id));
		const ids = lines.map((_, i) => `e${i}`);
		return fc.record({
			spec: fc.record({
				...base,
				categories: fc.constant(categories),
				entries: fc.tuple(
					...lines.map((text, i) =>
						fc
							.tuple(entry, category)
							.map(([details, right]) => ({ id: ids[i]!, text, category: right, ...details }))
					)
				)
			}),
			response: fc
				.subarray(ids, { minLength: 1 })
				.chain((given) => fc.tuple(...given.map((id) => fc.tuple(fc.constant(id), category))))
				.map((entries): SortResponse => Object.fromEntries(entries))
		});
	});
