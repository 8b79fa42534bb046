import { fiveDigits, type Background, type Fact, type Item, type Pack, type Statement } from '#bank';
import { kindOf, loadKinds, type Kinds } from '#kinds';
import * as v from 'valibot';
import type { ItemDraft, PackDraft } from './draft.ts';

/**
 * Turns what an author wrote into a pack: runs the templates, checks every spec and every id that
 * is named, and gives provisional codes.
 * @throws Error that lists every fault with the place where it stands.
 */
export async function assemblePack(draft: PackDraft): Promise<Pack> {
	const kinds = await loadKinds();
	const statements = withIds<Statement>(draft.statements);
	const facts = withIds<Fact>(draft.facts);
	const drafts: (ItemDraft & { template?: string })[] = [
		...draft.items,
		...draft.templates.flatMap((template) =>
			template.make({ statements, facts }).map((item) => ({ ...item, template: template.name }))
		)
	];
	const faults = [
		...faultsOfNames(draft, statements, facts),
		...drafts.flatMap((item) => faultsOfItem(item, draft, kinds))
	];
	if (faults.length > 0) throw new Error(`${draft.description.id}:\n${faults.join('\n')}`);

	const taken = new Set<string>();
	const items = drafts.map((item): Item => {
		const code = freeCode(decisiveText(item, kinds), taken);
		taken.add(code);
		const background = backgroundOf(item, facts);
		return {
			code,
			rule: kindOf(item, kinds).rule,
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
	return { ...draft.description, statements, facts, items, provisional: true };
}

/**
 * The text an item's code is hashed from: all that decides the answer (kind, grading rule, stem,
 * options, key), and nothing that may be improved later (reasons, evidence, facts).
 */
export function decisiveText(item: Pick<Item, 'kind' | 'spec'>, kinds: Kinds): string {
	const kind = kindOf(item, kinds);
	return JSON.stringify([kind.name, kind.rule, kind.decisive(item.spec)]);
}

/** The first code for this text that is not taken, trying salts from 0. */
export function freeCode(text: string, taken: ReadonlySet<string>): string {
	for (let salt = 0; ; salt++) {
		const code = fiveDigits(text, salt);
		if (!taken.has(code)) return code;
	}
}

/** What each background fact that the item or a part of it tests rests on. */
function backgroundOf({ spec }: ItemDraft, facts: readonly Fact[]): Background[] {
	const tested = new Set(namesIn(spec, 'facts'));
	return facts.flatMap(({ id, background }) => (background && tested.has(id) ? background : []));
}

function withIds<T extends { id: string }>(record: Readonly<Record<string, unknown>>): T[] {
	return Object.entries(record).map(([id, value]) => ({ id, ...(value as object) }) as T);
}

function faultsOfItem(item: ItemDraft, draft: PackDraft, kinds: Kinds): string[] {
	const place = `${item.kind} "${item.spec.stem}"`;
	const checked = v.safeParse(kindOf(item, kinds).spec, item.spec);
	return [
		...(checked.issues ?? []).map(
			(issue) => `${place}: ${v.getDotPath(issue) ?? 'spec'}: ${issue.message}`
		),
		...(item.topic in draft.description.topics ? [] : [`${place}: no topic "${item.topic}"`]),
		...namesIn(item.spec, 'evidence').flatMap((id) =>
			id in draft.statements ? [] : [`${place}: no statement "${id}"`]
		),
		...namesIn(item.spec, 'facts').flatMap((id) =>
			id in draft.facts ? [] : [`${place}: no fact "${id}"`]
		)
	];
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

/** Every id listed under this field, at any depth. */
function namesIn(value: unknown, field: 'evidence' | 'facts'): string[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		key === field && Array.isArray(inner) ? (inner as string[]) : namesIn(inner, field)
	);
}
