/** A pack of any size in the shape of a real one, to measure what size costs. Used by tests only. */
import type { AuthoredPack, ItemDraft, PackDraft } from './draft.ts';

/**
 * A draft of so many items. The items of the pack come once as they are, so that they have the same
 * codes in a draft of any size, and then again and again with another stem and facts of their own.
 * The statements stay: it is the same source with more asked about it.
 */
export function enlarge(pack: AuthoredPack, id: string, items: number): PackDraft {
	const { title, about, source, topics, asserters, terms, paragraphs, statements } = pack;
	const rounds = Math.ceil(items / pack.items.length);
	const facts = Array.from({ length: rounds }, (_, round) =>
		pack.facts.map((fact) => ({ ...fact, id: inRound(fact.id, round) }))
	);
	// A background fact of a later round stands beside the statement where the first one stands.
	const footnotes = Object.fromEntries(
		Object.entries(pack.footnotes).map(([statement, beside]) => [
			statement,
			facts.flatMap((_, round) => beside.map((fact) => inRound(fact, round)))
		])
	);
	const copies = Array.from({ length: items }, (_, at): ItemDraft => {
		const { kind, rule, topic, level, spec } = pack.items[at % pack.items.length]!;
		const round = Math.floor(at / pack.items.length);
		const own = renameFacts(spec, (fact) => inRound(fact, round)) as typeof spec;
		const stem = round === 0 ? spec.stem : `Round ${round}: ${spec.stem}`;
		return { kind, rule, topic, level, spec: { ...own, stem } } as ItemDraft;
	});
	return {
		description: {
			...{ id, title, about, source, topics, asserters, terms },
			...(paragraphs && { paragraphs })
		},
		statements: byId(statements),
		facts: byId(facts.flat()),
		footnotes,
		templates: [],
		items: copies
	};
}

function inRound(fact: string, round: number): string {
	return round === 0 ? fact : `${fact}-${round}`;
}

function renameFacts(value: unknown, rename: (fact: string) => string, field = ''): unknown {
	if (typeof value === 'string') return field === 'facts' ? rename(value) : value;
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return value.map((each) => renameFacts(each, rename, field));
	return Object.fromEntries(
		Object.entries(value).map(([name, inner]) => [name, renameFacts(inner, rename, name)])
	);
}

function byId<T extends { id: string }>(list: readonly T[]): Record<string, T> {
	return Object.fromEntries(list.map((each) => [each.id, each]));
}
