import { kindNames } from './index.ts';
import type { ResponseCodec } from './codec.ts';

/** The codecs of kinds by name. */
export type Codecs = ReadonlyMap<string, ResponseCodec>;

/**
 * Loads the codecs of these kinds, all by default; each stands in its kind's folder.
 * @throws Error naming a kind there is not
 */
export async function loadCodecs(names: Iterable<string> = kindNames): Promise<Codecs> {
	return new Map(
		await Promise.all(
			[...new Set(names)].map(async (name): Promise<[string, ResponseCodec]> => {
				const known = kindNames.find((each) => each === name);
				if (known === undefined) throw new Error(`There is no kind named "${name}".`);
				const { codec } = (await import(`./${known}/codec.ts`)) as { codec: ResponseCodec };
				return [known, codec];
			})
		)
	);
}

/** The codec of an item's kind. @throws Error if it was not loaded */
export function codecOf(item: { kind: string }, codecs: Codecs): ResponseCodec {
	const codec = codecs.get(item.kind);
	if (!codec) throw new Error(`The codec of the kind "${item.kind}" was not loaded.`);
	return codec;
}
