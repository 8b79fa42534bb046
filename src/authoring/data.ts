import type { Item, Pack, PackHead, PackIndex } from '#bank';

/**
 * How many characters of a code name the file that holds an item. Two or three keep a file at a few
 * items whatever the size of the pack, so that a link costs what its own items cost.
 */
export function shardDigits(items: number): number {
	return items <= 2048 ? 2 : 3;
}

/** What is served as `pack.json`. */
export function packHead({ facts: _, items, ...rest }: Pack): PackHead {
	return { ...rest, shardDigits: shardDigits(items.length) };
}

/** What is served as `index.json`. */
export function packIndex(pack: Pack): PackIndex {
	return {
		facts: pack.facts.map(({ id, text, topic, evidence }) => ({ id, text, topic, evidence })),
		items: pack.items.map(({ code, kind, topic, background, spec }) => ({
			code,
			kind,
			topic,
			background: background === true,
			facts: spec.facts
		}))
	};
}

/** The items of a pack by the name of the file that holds them. */
export function packShards(pack: Pack): Map<string, Item[]> {
	const digits = shardDigits(pack.items.length);
	const shards = new Map<string, Item[]>();
	for (const item of pack.items) {
		const name = item.code.slice(0, digits);
		shards.set(name, [...(shards.get(name) ?? []), item]);
	}
	return shards;
}
