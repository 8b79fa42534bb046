import type { Reader } from '#bank';
import * as v from 'valibot';

/** Reads what fits a schema. The first question of a quiz does without the library of schemas. */
export const readBy =
	<Value>(schema: v.GenericSchema<unknown, Value>): Reader<Value> =>
	(given) => {
		const read = v.safeParse(schema, given);
		return read.success ? read.output : undefined;
	};
