import type { BaseSpec } from '#bank';
import type { GenericSchema } from 'valibot';
import { kindNames } from './index.ts';

/** What an author writes for an item, by the name of its kind. */
export type Schemas = ReadonlyMap<string, GenericSchema<unknown, BaseSpec>>;

/**
 * Loads what the authors of these kinds write, all by default; each stands in its kind's folder. Pages
 * need none of it.
 */
export async function loadSchemas(names: Iterable<string> = kindNames): Promise<Schemas> {
	return new Map(
		await Promise.all(
			[...new Set(names)].map(async (name) => {
				const { spec } = (await import(`./${name}/schema.ts`)) as {
					spec: GenericSchema<unknown, BaseSpec>;
				};
				return [name, spec] as const;
			})
		)
	);
}
