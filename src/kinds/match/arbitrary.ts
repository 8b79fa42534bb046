import fc from 'fast-check';
import * as v from 'valibot';
import { base, facts, reason, texts } from '../arbitrary.ts';
import type { MatchResponse, MatchSpec } from './match.ts';
import { spec as schema } from './schema.ts';

const prompt = fc.record({ ...reason, facts }, { requiredKeys: ['why', 'evidence'] });

const spec: fc.Arbitrary<MatchSpec> = fc
	.tuple(texts(3, 7), texts(3, 8))
	.chain(([lines, names]) =>
		fc.record({
			...base,
			prompts: fc.tuple(
				...lines.map((text, i) =>
					fc.tuple(prompt, fc.nat(names.length - 1)).map(([details, choice]) => ({
						id: `p${i}`,
						text,
						choice: `c${choice}`,
						...details
					}))
				)
			),
			choices: fc.constant(names.map((text, i) => ({ id: `c${i}`, text })))
		})
	)
	.filter((it) => v.is(schema, it));

export const arbitrary: fc.Arbitrary<{ spec: MatchSpec; response: MatchResponse }> = spec.chain(
	(it) => {
		const choice = fc.constantFrom(...it.choices.map(({ id }) => id));
		return fc.record({
			spec: fc.constant(it),
			response: fc
				.subarray(
					it.prompts.map(({ id }) => id),
					{ minLength: 1 }
				)
				.chain((given) => fc.tuple(...given.map((id) => fc.tuple(fc.constant(id), choice))))
				.map((entries): MatchResponse => Object.fromEntries(entries))
		});
	}
);
