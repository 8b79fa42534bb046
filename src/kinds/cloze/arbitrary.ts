import fc from 'fast-check';
import * as v from 'valibot';
import { base, beside, facts, reason, text, texts, typed } from '../arbitrary.ts';
import type { ClozeResponse, ClozeSpec } from './cloze.ts';
import { spec as schema } from './schema.ts';

/** Texts among which slips, articles and numbers happen, beside any others. */
const answer = fc.oneof(
	text,
	fc.constantFrom('Geneva', 'Genva', 'Genoa', 'the US', 'Human Rights Watch', '25 November', '111')
);

const typedGap = fc.record(
	{
		accept: fc.array(answer, { minLength: 1, maxLength: 3 }),
		refuse: fc.array(answer, { maxLength: 3 }),
		...beside,
		...reason,
		facts
	},
	{ requiredKeys: ['accept', 'why', 'evidence'] }
);
const chosenGap = texts(2, 5).chain((choices) =>
	fc.record(
		{
			accept: fc.constantFrom(...choices).map((choice) => [choice]),
			choices: fc.constant(choices),
			...reason,
			facts
		},
		{ requiredKeys: ['accept', 'choices', 'why', 'evidence'] }
	)
);

const spec: fc.Arbitrary<ClozeSpec> = fc
	.record({
		...base,
		pieces: fc.array(fc.oneof(text, fc.constantFrom('', ' ', ', ')), {
			minLength: 6,
			maxLength: 6
		}),
		gaps: fc.array(fc.oneof(typedGap, chosenGap), { minLength: 1, maxLength: 5 })
	})
	.map(({ pieces, gaps, ...rest }) => ({
		...rest,
		text: [...gaps.map((_, i) => `${pieces[i]!}{{gap-${i}}}`), pieces[gaps.length]!]
			.join('')
			.trim(),
		gaps: gaps.map((gap, i) => ({ id: `gap-${i}`, ...gap }))
	}))
	.filter((it) => v.is(schema, it));

export const arbitrary: fc.Arbitrary<{ spec: ClozeSpec; response: ClozeResponse }> = spec.chain(
	(it) => {
		const values = it.gaps.map(({ id, accept, choices, refuse }) => [
			id,
			choices
				? fc.constantFrom('', ...choices)
				: fc.oneof(fc.constant(''), answer, typed, fc.constantFrom(...accept, ...(refuse ?? [])))
		]);
		const filled = Object.fromEntries(values) as Record<string, fc.Arbitrary<string>>;
		return fc.record({
			spec: fc.constant(it),
			response: fc
				.record(filled, { requiredKeys: [] })
				.filter((response) => Object.values(response).some((value) => value))
				.map((response) => ({ ...response }) as ClozeResponse)
		});
	}
);
