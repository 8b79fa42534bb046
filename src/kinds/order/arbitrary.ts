import fc from 'fast-check';
import { base, facts, reason, texts } from '../arbitrary.ts';
import type { OrderResponse, OrderSpec } from './order.ts';

const entry = fc.record({ ...reason, facts }, { requiredKeys: ['why', 'evidence'] });

export const arbitrary: fc.Arbitrary<{ spec: OrderSpec; response: OrderResponse }> = texts(
	3,
	7
).chain((lines) => {
	const ids = lines.map((_, i) => `e${i}`);
	return fc.record({
		spec: fc.record({
			...base,
			entries: fc.tuple(
				...lines.map((text, i) => entry.map((details) => ({ id: ids[i]!, text, ...details })))
			)
		}),
		response: fc.shuffledSubarray(ids, { minLength: ids.length })
	});
});
