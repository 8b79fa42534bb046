import { gradeOf, type Item } from '#bank';
import { loadKinds, type Kind } from '#kinds';
import { explainResponse, gradeResponse } from '#quiz';
import { describe, expect, test } from 'vitest';
import { generations } from '../../tests/fixture/generations.ts';
import { first } from '../../tests/fixture/items.ts';
import { assemblePack } from './assemble.ts';
import type { ItemDraft, PackDraft } from './draft.ts';
import { publish } from './publish.ts';
import { proofsOf } from './proof.ts';
import { nothingPublished, publishedOf, type Published } from './published.ts';

const now = await loadKinds();
const [source] = generations as [PackDraft];
const [old, other] = Object.values<ItemDraft>(first) as [ItemDraft, ItemDraft];
const kind = now.get(old.kind)!;
const wrong = 'no such answer';

/** A second rule that gives full marks to everybody, so that no score is that of the first. */
const lenient: Kind = {
	...kind,
	rules: {
		...kind.rules,
		2: {
			grade: ({ facts }) =>
				gradeOf([{ ...kind.rules[1]!.grade(old.spec, kind.key(old.spec)).parts[0]!, facts }], 1),
			explain: ({ stem }) => [
				{
					part: 'all',
					label: stem,
					standing: 'right',
					why: 'By rule 2 all is right.',
					evidence: []
				}
			]
		}
	}
};
const later = new Map([...now, [kind.name, lenient]]);

const draftOf = (...items: ItemDraft[]): PackDraft => ({ ...source, items });

async function published(draft: PackDraft, kinds = now, before?: Published): Promise<Published> {
	const from = before ?? nothingPublished(source.description.id);
	const publication = await publish(await assemblePack(draft, from, kinds), from, kinds);
	if (publication.is === 'refused') throw new Error(publication.faults.join('\n'));
	return publication.published;
}

describe('a kind that got a second rule', () => {
	test('grades and explains each item by the rule it was published with', async () => {
		const before = await published(draftOf(old));
		const after = await published(draftOf(old, other), later, before);
		const [kept, ...others] = after.items as [Item, ...Item[]];
		expect(kept).toMatchObject({ rule: 1, code: before.items[0]!.code });
		expect(others.map(({ rule }) => rule)).toEqual([2, 2]);
		expect(gradeResponse(kept, later, wrong).score).toBe(0);
		expect(explainResponse(kept, later, wrong)).toEqual(explainResponse(kept, now, wrong));
		for (const item of others) {
			expect(gradeResponse(item, later, wrong).score).toBe(1);
			expect(explainResponse(item, later, wrong)).toMatchObject([{ part: 'all' }]);
			expect(explainResponse(item, later, undefined)).toMatchObject([{ standing: 'missed' }]);
		}
	});

	test('retires what was published by the first in favor of the same item by the second', async () => {
		const before = await published(draftOf(old));
		const { items } = await published(draftOf(old), later, before);
		expect(items[0]!.spec).toEqual(items[1]!.spec);
		expect(items[0]!.retired).toEqual({ reason: 'rewording', by: items[1]!.code });
	});

	test('leaves an item by the first rule if its author says so', async () => {
		const before = await published(draftOf(old));
		expect(await published(draftOf({ ...old, rule: 1 }), later, before)).toEqual(before);
	});

	test('shows the reasons of each rule to who proof-reads the pack', async () => {
		const pack = await assemblePack(draftOf({ ...old, rule: 1 }, other), undefined, later);
		const proofs = proofsOf(pack, later).flatMap(({ items }) => items);
		expect(proofs.map(({ lines }) => lines.some(({ why }) => why.includes('By rule 2')))).toEqual([
			false,
			true
		]);
	});
});

describe('a rule that this version does not know', () => {
	const unknown = new RegExp(`"${old.kind}" has no grading rule 7`);

	test('is named with its kind, not graded by another', () => {
		const item: Item = { ...old, code: '00000', rule: 7 };
		expect(() => gradeResponse(item, now, wrong)).toThrow(unknown);
		expect(() => explainResponse(item, now, wrong)).toThrow(unknown);
	});

	test('stops a pack from being built, whether an author wrote it or it was published', async () => {
		await expect(assemblePack(draftOf({ ...old, rule: 7 }))).rejects.toThrow(unknown);
		const { items } = await published(draftOf({ ...old, rule: 2 }), later);
		const before = publishedOf(source.description.id, items);
		await expect(assemblePack(draftOf(), before)).rejects.toThrow('has no grading rule 2');
	});
});
