import type { Background, Fact, Reason, Statement } from '#bank';
import { kindOf, loadKinds, newestRule, type Kinds } from '#kinds';
import { loadSchemas, type Schemas } from '#kinds/schemas.ts';
import * as v from 'valibot';
import { decisiveText, freeCode } from './code.ts';
import type { AuthoredItem, AuthoredPack, ItemDraft, PackDraft } from './draft.ts';
import { faultsOfPublished, type Published } from './published.ts';
import { retire } from './retire.ts';

/**
 * Turns what an author wrote into a pack: runs the templates, checks every spec and every id that
 * is named. An item that decides by the same text as a published one has its code; any other gets a
 * provisional one, and the newest rule of its kind. What was published and is not in the draft is
 * kept as retired, and with it the statements it names.
 * @param published what of the pack is published; nothing if left out
 * @param kinds all kinds if left out
 * @throws Error that lists every fault with the place where it stands.
 */
export async function assemblePack(
	draft: PackDraft,
	published?: Published,
	kinds?: Kinds
): Promise<AuthoredPack> {
	kinds ??= await loadKinds();
	const schemas = await loadSchemas();
	const statements = withIds<Statement>(draft.statements);
	const facts = withIds<Fact>(draft.facts);
	const drafts: (ItemDraft & { template?: string })[] = [
		...draft.items,
		...(draft.templates ?? []).flatMap((template) =>
			template.make({ statements, facts }).map((item) => ({ ...item, template: template.name }))
		)
	];
	const faults = [
		...faultsOfNames(draft, statements, facts),
		...faultsOfFootnotes(draft),
		...drafts.flatMap((item) => faultsOfItem(item, draft, kinds, schemas)),
		...(published ? faultsOfPublished(published, draft.description.id, kinds, schemas) : [])
	];
	refuse(draft, faults);

	const before = published?.items ?? [];
	const codes = new Map(before.map((item) => [decisiveText(item, kinds), item.code]));
	const taken = new Set(before.map((item) => item.code));
	const backgroundOf = readBackground(facts);
	const items = drafts.map((item): AuthoredItem => {
		const text = decisiveText(item, kinds);
		const code = codes.get(text) ?? freeCode(text, taken);
		taken.add(code);
		const background = backgroundOf(item);
		return {
			code,
			rule: newestRule(kindOf(item, kinds)),
			...item,
			...(background.length === 0 ? {} : { background })
		};
	});
	const seen = new Set<string>();
	for (const item of items) {
		const text = decisiveText(item, kinds);
		if (seen.has(text)) throw new Error(`Two items are the same: "${item.spec.stem}"`);
		seen.add(text);
	}
	const { retired, faults: unfit } = retire(before, items, draft.withdrawn ?? [], kinds);
	refuse(draft, [
		...unfit,
		...retired.flatMap((item) =>
			namesIn(item.spec, 'evidence').flatMap((id) =>
				id in draft.statements ? [] : [`retired ${item.code}: no statement "${id}"`]
			)
		)
	]);
	const provisional = items.length + retired.length > before.length;
	const { footnotes = {} } = draft;
	return {
		...draft.description,
		statements,
		facts: inBriefingOrder(facts, statements),
		items,
		footnotes,
		retired,
		provisional
	};
}

/** The facts by the first statement that shows them; those that no statement shows come last. */
function inBriefingOrder(facts: readonly Fact[], statements: readonly Statement[]): Fact[] {
	const places = new Map(statements.map(({ id }, place) => [id, place]));
	const placeOf = ({ evidence }: Fact) =>
		Math.min(statements.length, ...evidence.map((id) => places.get(id)!));
	return [...facts].sort((one, other) => placeOf(one) - placeOf(other));
}

function refuse(draft: PackDraft, faults: readonly string[]): void {
	if (faults.length > 0) throw new Error(`${draft.description.id}:\n${faults.join('\n')}`);
}

/** Tells what each background fact that an item or a part of it tests rests on, in their order. */
function readBackground(facts: readonly Fact[]): (item: ItemDraft) => Background[] {
	const known = new Map(facts.map(({ id, background }, place) => [id, { background, place }]));
	return ({ spec }) =>
		[...new Set(namesIn(spec, 'facts'))]
			.flatMap((id) => known.get(id) ?? [])
			.sort((one, other) => one.place - other.place)
			.flatMap(({ background }) => background ?? []);
}

function withIds<T extends { id: string }>(record: Readonly<Record<string, unknown>>): T[] {
	return Object.entries(record).map(([id, value]) => ({ id, ...(value as object) }) as T);
}

function faultsOfItem(item: ItemDraft, draft: PackDraft, kinds: Kinds, schemas: Schemas): string[] {
	const place = `${item.kind} "${item.spec.stem}"`;
	const { rules } = kindOf(item, kinds);
	const checked = v.safeParse(schemas.get(item.kind)!, item.spec);
	return [
		...(item.rule === undefined || item.rule in rules
			? []
			: [`${place}: the kind "${item.kind}" has no grading rule ${item.rule}`]),
		...(checked.issues ?? []).map(
			(issue) => `${place}: ${v.getDotPath(issue) ?? 'spec'}: ${issue.message}`
		),
		...(item.topic in draft.description.topics ? [] : [`${place}: no topic "${item.topic}"`]),
		...namesIn(item.spec, 'evidence').flatMap((id) =>
			id in draft.statements ? [] : [`${place}: no statement "${id}"`]
		),
		...namesIn(item.spec, 'facts').flatMap((id) =>
			id in draft.facts ? [] : [`${place}: no fact "${id}"`]
		),
		...faultsOfWords(item.spec, draft.statements).map((fault) => `${place}: ${fault}`)
	];
}

/** Words that decide are in a statement of the evidence, as they are written there. */
function faultsOfWords(value: unknown, statements: PackDraft['statements']): string[] {
	if (typeof value !== 'object' || value === null) return [];
	const { evidence, words } = value as Partial<Reason>;
	const own =
		evidence === undefined || words === undefined
			? []
			: Object.entries(words).flatMap(([id, those = []]) => [
					...(evidence.includes(id) ? [] : [`words of "${id}", which is not in the evidence`]),
					...[those]
						.flat()
						.filter((each) => statements[id] && !statements[id].text.includes(each))
						.map((each) => `"${id}" does not say “${each}”`)
				]);
	return [...own, ...Object.values(value).flatMap((inner) => faultsOfWords(inner, statements))];
}

function faultsOfNames(
	{ description, statements: known }: PackDraft,
	statements: readonly Statement[],
	facts: readonly Fact[]
): string[] {
	return [...statements, ...facts].flatMap((each) => [
		...(each.topic in description.topics ? [] : [`${each.id}: no topic "${each.topic}"`]),
		...(each.asserter in description.asserters
			? []
			: [`${each.id}: no asserter "${each.asserter}"`]),
		...namesIn(each, 'evidence').flatMap((id) =>
			id in known ? [] : [`${each.id}: no statement "${id}"`]
		)
	]);
}

/** Every background fact stands beside one statement, and nothing else does. */
function faultsOfFootnotes({ footnotes = {}, statements, facts }: PackDraft): string[] {
	const beside = Object.values(footnotes).flat();
	const outside = Object.keys(facts).filter((id) => facts[id]!.background);
	return [
		...Object.keys(footnotes).flatMap((id) =>
			id in statements ? [] : [`footnotes: no statement "${id}"`]
		),
		...beside.flatMap((id) =>
			outside.includes(id) ? [] : [`footnotes: "${id}" is no background fact`]
		),
		...outside.flatMap((id) => {
			const places = beside.filter((each) => each === id).length;
			return places === 1 ? [] : [`footnotes: "${id}" stands in ${places} places, not in one`];
		})
	];
}

/** Every id listed under this field, at any depth. */
function namesIn(value: unknown, field: 'evidence' | 'facts'): string[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		key === field && Array.isArray(inner) ? (inner as string[]) : namesIn(inner, field)
	);
}
