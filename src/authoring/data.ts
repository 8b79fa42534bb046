import type { Briefing, Item, Pack, PackHead, PackIndex } from '#bank';

/**
 * How many characters of a code name the file that holds an item. Two or three keep a file at a few
 * items whatever the size of the pack, so that a link costs what its own items cost.
 */
export function shardDigits(items: number): number {
	return items <= 2048 ? 2 : 3;
}

/** What is served as `pack.json`. */
export function packHead(pack: Pack): PackHead {
	const { id, title, about, language, topics, terms, provisional, items } = pack;
	const digits = shardDigits(items.length);
	return { id, title, about, language, topics, terms, provisional, shardDigits: digits };
}

/** What is served as `briefing.json`. */
export function packBriefing({ statements, asserters, paragraphs }: Pack): Briefing {
	return { statements, asserters, ...(paragraphs === undefined ? {} : { paragraphs }) };
}

/** What is served as `index.json`. */
export function packIndex(pack: Pack): PackIndex {
	const facts = pack.facts.map((fact) => fact.id);
	const kinds = [...new Set(pack.items.map((item) => item.kind))];
	const topics = Object.keys(pack.topics);
	return {
		facts,
		kinds,
		topics,
		items: pack.items.map(({ code, kind, topic, background, spec }) => [
			code,
			kinds.indexOf(kind),
			topics.indexOf(topic),
			background ? 1 : 0,
			...spec.facts.map((fact) => facts.indexOf(fact))
		])
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
