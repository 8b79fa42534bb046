import type { BaseSpec, Item, Way } from '#bank';
import type { GradingRule, Kind } from './kind.ts';

export type * from './kind.ts';

/** The kinds, one line each; a kind is loaded when an item of it is shown. */
const loaders = {
	choice: async () => (await import('./choice/choice.ts')).choice,
	multi: async () => (await import('./multi/multi.ts')).multi,
	verdict: async () => (await import('./verdict/verdict.ts')).verdict,
	cloze: async () => (await import('./cloze/cloze.ts')).cloze,
	match: async () => (await import('./match/match.ts')).match,
	order: async () => (await import('./order/order.ts')).order,
	sort: async () => (await import('./sort/sort.ts')).sort,
	short: async () => (await import('./short/short.ts')).short,
	number: async () => (await import('./number/number.ts')).number
};

/** The name of a kind there is. */
export type KindName = keyof typeof loaders;

/** The spec of a kind, by its name. */
export type SpecOf<Name extends KindName> =
	Awaited<ReturnType<(typeof loaders)[Name]>> extends Kind<infer Spec, infer _> ? Spec : never;

/** Loaded kinds by name. */
export type Kinds = ReadonlyMap<string, Kind>;

/** Every kind's name, in the order in which choices of kinds are shown. */
export const kindNames = Object.keys(loaders) as readonly KindName[];

/** Whether there is a kind of this name. */
function isKindName(name: string): name is KindName {
	return Object.hasOwn(loaders, name);
}

/**
 * Loads the kinds of these names, all by default.
 * @throws Error naming a kind there is not.
 */
export async function loadKinds(names: Iterable<string> = kindNames): Promise<Kinds> {
	const wanted = [...new Set(names)];
	return new Map(
		await Promise.all(
			wanted.map(async (name): Promise<[string, Kind]> => {
				if (!isKindName(name)) throw new Error(`There is no kind named "${name}".`);
				return [name, await loaders[name]()];
			})
		)
	);
}

/** The kind of an item. @throws Error where it was not loaded. */
export function kindOf(item: { kind: string }, kinds: Kinds): Kind<BaseSpec> {
	const kind = kinds.get(item.kind);
	if (!kind) throw new Error(`The kind "${item.kind}" was not loaded.`);
	return kind;
}

/** The number of the rule that new items of a kind are graded by: the highest it has. */
export function newestRule({ rules }: Pick<Kind, 'rules'>): number {
	return Math.max(...Object.keys(rules).map(Number));
}

/**
 * The rule an item is graded by: the one it was published with, never simply the newest.
 * @throws Error if the kind was not loaded, or has no rule of this number
 */
export function ruleOf(item: { kind: string; rule: number }, kinds: Kinds): GradingRule {
	const rule = kindOf(item, kinds).rules[item.rule];
	if (!rule) throw new Error(`The kind "${item.kind}" has no grading rule ${item.rule}.`);
	return rule;
}

/** How each part of an item is answered, known before any answer: the ways of the parts of its key. */
export function waysOf(item: Pick<Item, 'kind' | 'rule' | 'spec'>, kinds: Kinds): Way[] {
	const key = kindOf(item, kinds).key(item.spec);
	return ruleOf(item, kinds)
		.grade(item.spec, key)
		.parts.map(({ way }) => way);
}
