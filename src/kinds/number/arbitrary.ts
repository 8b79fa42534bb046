import fc from 'fast-check';
import * as v from 'valibot';
import { base, beside, reason, text, typed } from '../arbitrary.ts';
import type { NumberResponse, NumberSpec } from './number.ts';
import { spec as schema } from './schema.ts';

/** Numbers with up to three decimals, without the 0 that has a sign. */
const value = fc
	.tuple(fc.integer({ min: -3_000_000, max: 3_000_000 }), fc.constantFrom(1, 10, 1000))
	.map(([whole, part]) => whole / part + 0);

export const spec: fc.Arbitrary<NumberSpec> = fc
	.record(
		{
			...base,
			value,
			tolerance: fc.constantFrom(0, 0.1, 1, 5),
			unit: fc.oneof(fc.constantFrom('', 'signatories', '%', '$', 'million dollars'), text),
			units: beside.units,
			...reason
		},
		{ requiredKeys: ['stem', 'facts', 'value', 'unit', 'why', 'evidence'] }
	)
	.filter((it) => v.is(schema, it));

export const arbitrary: fc.Arbitrary<{ spec: NumberSpec; response: NumberResponse }> = spec.chain(
	(it) =>
		fc.record({
			spec: fc.constant(it),
			response: fc.oneof(
				typed,
				value.map(String),
				fc.constantFrom(String(it.value), `${it.value} ${it.unit}`.trim().slice(0, 40).trim())
			)
		})
);
