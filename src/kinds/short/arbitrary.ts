import fc from 'fast-check';
import * as v from 'valibot';
import { base, beside, reason, text, texts, typed } from '../arbitrary.ts';
import type { ShortResponse, ShortSpec } from './short.ts';
import { spec as schema } from './schema.ts';

/** Texts among which slips, articles and numbers happen, beside any others. */
const answer = fc.oneof(
	text,
	fc.constantFrom('Geneva', 'Genva', 'Genoa', 'the US', 'Human Rights Watch', '25 November', '111')
);

const mistake = fc.record(
	{ accept: texts(1, 2), ...reason, fits: text },
	{ requiredKeys: ['accept', 'why', 'evidence'] }
);

const spec: fc.Arbitrary<ShortSpec> = fc
	.record(
		{
			...base,
			accept: fc.array(answer, { minLength: 1, maxLength: 3 }),
			...beside,
			...reason,
			mistakes: fc.array(mistake, { maxLength: 2 }),
			refuse: fc.array(answer, { maxLength: 3 })
		},
		{ requiredKeys: ['stem', 'facts', 'accept', 'why', 'evidence'] }
	)
	.filter((it) => v.is(schema, it));

export const arbitrary: fc.Arbitrary<{ spec: ShortSpec; response: ShortResponse }> = spec.chain(
	(it) =>
		fc.record({
			spec: fc.constant(it),
			response: fc.oneof(
				answer,
				typed,
				fc.constantFrom(
					...it.accept,
					...(it.mistakes ?? []).flatMap((each) => each.accept),
					...(it.refuse ?? [])
				)
			)
		})
);
