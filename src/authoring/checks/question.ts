import type { Fact, Neutral } from '#bank';
import { kindOf, type Kinds } from '#kinds';
import type { AuthoredItem, AuthoredPack } from '../draft.ts';
import type { JudgedReason, OptionList, PackReading, ReadQuestion } from './rule.ts';
import { namesIn } from './words.ts';

/** Reads a pack for the rules: every item through its kind's neutral shape. */
export function readPackForRules(pack: AuthoredPack, kinds: Kinds): PackReading {
	const facts = new Map(pack.facts.map((fact) => [fact.id, fact]));
	const statements = new Set(pack.statements.map(({ text }) => text));
	const questions = pack.items.map((item) => readItem(item, facts, statements, kinds));
	const names = namesIn([
		...pack.statements.map(({ text }) => text),
		...pack.facts.map(({ text }) => text),
		...pack.terms.flatMap(({ term, forms, meaning }) => [term, ...forms, meaning]),
		...Object.values(pack.asserters),
		...questions.flatMap(({ stem, lists }) => [
			stem,
			...lists.flatMap(({ options }) => options.map(({ text }) => text))
		])
	]);
	return { pack, kinds, questions, names };
}

/** The ids of the facts that an item tests, as a whole or by one of its parts. */
export function factsTestedBy(spec: unknown): string[] {
	return [...new Set(idsIn(spec))];
}

function idsIn(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]) =>
		name === 'facts' && Array.isArray(inner) ? (inner as string[]) : idsIn(inner)
	);
}

function readItem(
	item: AuthoredItem,
	facts: ReadonlyMap<string, Fact>,
	statements: ReadonlySet<string>,
	kinds: Kinds
): ReadQuestion {
	const neutral = kindOf(item, kinds).neutral(item.spec);
	const isClaim = neutral.shape === 'single' && neutral.fixed === true;
	const lists = (isClaim ? [] : listsOf(neutral)).map((list) => ({
		...list,
		areStatements: list.options.every(({ text }) => statements.has(text))
	}));
	return {
		item,
		neutral,
		stem: neutral.stem,
		lists,
		facts: factsTestedBy(item.spec).flatMap((id) => facts.get(id) ?? []),
		keys: isClaim ? [] : keysOf(neutral),
		...(isClaim && { verdict: neutral.key }),
		reasons: reasonsIn(item.spec, new Set(keyIdsOf(neutral)), fixedIdsOf(neutral))
	};
}

function listsOf(neutral: Neutral): Omit<OptionList, 'areStatements'>[] {
	const { stem } = neutral;
	switch (neutral.shape) {
		case 'single':
		case 'multiple': {
			const key = keyIdsOf(neutral);
			const options = neutral.options.map(({ id, text }) => ({ text, isKey: key.includes(id) }));
			return [{ where: 'options', role: 'options', lead: stem, options }];
		}
		case 'match': {
			const { prompts, choices } = neutral;
			return [
				{
					where: 'choices',
					role: 'choices',
					lead: stem,
					options: choices.map(({ text }) => ({ text, isKey: false }))
				},
				...prompts.map(({ text: lead, choice }) => ({
					where: `line “${lead}”`,
					role: 'pairing' as const,
					lead,
					options: choices.map(({ id, text }) => ({ text, isKey: id === choice }))
				}))
			];
		}
		case 'gaps':
			return neutral.gaps.flatMap(({ id, accept, choices }, place) =>
				choices.length === 0
					? []
					: [
							{
								where: `gap “${id}”`,
								role: 'options' as const,
								lead: neutral.pieces[place] ?? '',
								options: choices.map((text) => ({ text, isKey: accept.includes(text) }))
							}
						]
			);
		default:
			return [];
	}
}

/** What is right, as texts. */
function keysOf(neutral: Neutral): string[] {
	switch (neutral.shape) {
		case 'single':
		case 'multiple': {
			const key = keyIdsOf(neutral);
			return neutral.options.filter(({ id }) => key.includes(id)).map(({ text }) => text);
		}
		case 'text':
			return neutral.accept.slice(0, 1);
		case 'number':
			return [`${neutral.value} ${neutral.unit}`.trim()];
		case 'order':
			return [];
		case 'match':
			return neutral.prompts.flatMap(
				({ choice }) => neutral.choices.find(({ id }) => id === choice)?.text ?? []
			);
		case 'gaps':
			return neutral.gaps.flatMap(({ accept }) => accept.slice(0, 1));
	}
}

function keyIdsOf(neutral: Neutral): readonly string[] {
	if (neutral.shape === 'single') return [neutral.key];
	return neutral.shape === 'multiple' ? neutral.key : [];
}

/** Under these names a spec has the reasons of options that no author wrote. */
function fixedIdsOf(neutral: Neutral): ReadonlySet<string> {
	const isFixed = neutral.shape === 'single' && neutral.fixed;
	return new Set(isFixed ? neutral.options.map(({ id }) => id) : []);
}

/**
 * Every reason in a spec. Those of options speak for the key where they are the key's;
 * those of listed mistakes never do; those of anything else always do.
 */
function reasonsIn(
	value: unknown,
	key: ReadonlySet<string>,
	fixed: ReadonlySet<string>,
	name = '',
	inKey = true
): JudgedReason[] {
	if (typeof value !== 'object' || value === null) return [];
	const { id, text, why, evidence } = value as Record<string, unknown>;
	const isKey =
		inKey &&
		(key.size === 0 || (typeof id !== 'string' && !fixed.has(name))
			? true
			: key.has(typeof id === 'string' ? id : name));
	const own: JudgedReason[] =
		typeof why === 'string' && Array.isArray(evidence)
			? [
					{
						isKey,
						text: typeof text === 'string' ? text : '',
						why,
						evidence: evidence as string[]
					}
				]
			: [];
	return [
		...own,
		...Object.entries(value).flatMap(([field, inner]) =>
			reasonsIn(inner, key, fixed, field, isKey && field !== 'mistakes')
		)
	];
}
