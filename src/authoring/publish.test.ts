import { readFileSync } from 'node:fs';
import type { Item } from '#bank';
import { loadKinds } from '#kinds';
import { describe, expect, test } from 'vitest';
import { generations, publishGenerations } from '../../tests/fixture/generations.ts';
import { first } from '../../tests/fixture/items.ts';
import { assemblePack } from './assemble.ts';
import { decisiveText } from './code.ts';
import { packHead, packIndex, packShards, retiredShards } from './data.ts';
import type { ItemDraft, PackDraft } from './draft.ts';
import { publish, type Publication } from './publish.ts';
import { publishedOf, readPublished, writePublished, type Published } from './published.ts';

const kinds = await loadKinds();
const published = await Promise.all([0, 1, 2, 3, 4, 5].map(publishGenerations));
const [firstDraft, , , , lastDraft] = generations as [
	PackDraft,
	PackDraft,
	PackDraft,
	PackDraft,
	PackDraft
];
const last = published[5]!;
const lastPack = await assemblePack(lastDraft, last);

const itemOf = ({ items }: Published, code: string) => items.find((item) => item.code === code)!;

/** A copy of what is published, with one item changed in place. */
function tampered(code: string, change: (item: Item) => Item): Published {
	const items = last.items.map((item) => (item.code === code ? change(item) : item));
	return publishedOf(last.pack, items);
}

function publishedIn(publication: Publication): Published {
	if (publication.is === 'refused') throw new Error(publication.faults.join('\n'));
	return publication.published;
}

async function faultsOf(before: Published): Promise<readonly string[]> {
	const publication = await publish(lastPack, before);
	return publication.is === 'refused' ? publication.faults : [];
}

async function refusal(draft: PackDraft, before: Published = last): Promise<string> {
	return assemblePack(draft, before).then(
		() => '',
		(error: Error) => error.message
	);
}

/** The last generation with one item changed. */
function changed(code: string, change: (item: ItemDraft) => ItemDraft): PackDraft {
	const at = lastPack.items.findIndex((item) => item.code === code);
	return {
		...lastDraft,
		items: lastDraft.items.map((item, i) => (i === at ? change(item) : item))
	};
}

describe('what is published', () => {
	test('keeps every code, in the order of publication, with what decides its answer', () => {
		for (let after = 1; after <= 5; after++) {
			const [old, now] = [published[after - 1]!.items, published[after]!.items];
			expect(now.length).toBeGreaterThan(old.length);
			expect(now.slice(0, old.length).map(({ code }) => code)).toEqual(old.map(({ code }) => code));
			expect(now.slice(0, old.length).map((item) => decisiveText(item, kinds))).toEqual(
				old.map((item) => decisiveText(item, kinds))
			);
		}
	});

	test('is to the letter what it was when the fixture was made', () => {
		const file = new URL('../../tests/fixture/published.json', import.meta.url);
		expect(writePublished(last)).toBe(readFileSync(file, 'utf8'));
	});

	test('has a line for each item and reads back as it was', () => {
		const text = writePublished(last);
		expect(text.split('\n')).toHaveLength(last.items.length + 3);
		expect(readPublished(JSON.parse(text))).toEqual(last);
	});

	test('does not change when the same pack is published again', async () => {
		expect(await publish(lastPack, last)).toEqual({
			is: 'ready',
			published: last,
			added: [],
			retired: [],
			returned: [],
			improved: []
		});
	});

	test('can be found by its code after every generation, in the bank or retired', async () => {
		for (const [before, draft] of generations.entries()) {
			const pack = await assemblePack(draft, published[before]);
			const found = new Set([...pack.items, ...pack.retired].map((item) => item.code));
			for (const { code } of published[before]!.items) expect(found).toContain(code);
		}
	});

	test('says what a corrected item had wrong, and what took its place', () => {
		const { retired } = itemOf(last, 's3cx3');
		expect(retired).toMatchObject({
			reason: 'correction',
			note: expect.stringContaining('twice') as string
		});
		expect(itemOf(last, retired!.by!).spec).toMatchObject({ key: 'twice' });
	});

	test('says of an item taken out as wrong that it was, with nothing in its place', () => {
		expect(itemOf(last, '5gpac').retired).toMatchObject({ reason: 'correction' });
		expect(itemOf(last, '5gpac').retired).not.toHaveProperty('by');
	});

	test('says of a reworded item what took its place, also of the second wording', () => {
		const second = itemOf(last, 'ga4jw').retired!;
		expect(second).toEqual({ reason: 'rewording', by: 'kh8by' });
		const third = itemOf(last, 'kh8by').retired!;
		expect(itemOf(last, third.by!).retired).toBeUndefined();
	});

	test('has nothing to say of an item that is simply gone, until it comes back', () => {
		expect(itemOf(published[3]!, 'sqz5s').retired).toEqual({ reason: 'rewording' });
		expect(itemOf(published[4]!, 'sqz5s')).not.toHaveProperty('retired');
	});

	test('lets a first wording come back under its first code', () => {
		expect(itemOf(published[4]!, 'wntkt').retired).toEqual({ reason: 'rewording', by: '2tvy0' });
		expect(itemOf(last, 'wntkt')).not.toHaveProperty('retired');
		expect(itemOf(last, '2tvy0').retired).toEqual({ reason: 'rewording', by: 'wntkt' });
	});

	test('takes up better reasons, other facts and another level', () => {
		expect(itemOf(last, '2na88').spec).toMatchObject({
			why: expect.stringContaining('waits') as string
		});
		expect(itemOf(last, '9f835')).toMatchObject({
			level: 'recall',
			spec: { facts: ['mark', 'entry'] }
		});
	});

	test('tells what each generation did', async () => {
		const told = await Promise.all(
			generations.map(async (draft, before) => {
				const pack = await assemblePack(draft, published[before]);
				const publication = await publish(pack, published[before]!);
				if (publication.is === 'refused') return publication.faults;
				const { added, retired, returned, improved } = publication;
				return [added, retired, returned, improved].map((list) => list.length);
			})
		);
		expect(told).toEqual([
			[24, 0, 0, 0],
			[6, 3, 0, 0],
			[1, 2, 0, 2],
			[3, 2, 1, 0],
			[2, 2, 1, 0]
		]);
	});
});

describe('a pack', () => {
	test('is provisional as long as one of its items is not published', async () => {
		expect((await assemblePack(firstDraft)).provisional).toBe(true);
		expect((await assemblePack(firstDraft, published[1])).provisional).toBe(false);
		expect((await assemblePack(generations[1]!, published[1])).provisional).toBe(true);
	});

	test('gives an item before publication the code it has after', async () => {
		const before = await assemblePack(lastDraft, published[4]);
		expect(before.items.map(({ code }) => code)).toEqual(lastPack.items.map(({ code }) => code));
	});

	test('keeps codes whatever the order in which its items are written', async () => {
		const turned = { ...lastDraft, items: [...lastDraft.items].reverse() };
		const codes = (await assemblePack(turned, last)).items.map(({ code }) => code);
		expect(codes.reverse()).toEqual(lastPack.items.map(({ code }) => code));
	});

	test('serves retired items apart from the others, and neither draws nor counts them', () => {
		const retired = [...retiredShards(lastPack).values()].flat();
		expect(retired.map(({ code }) => code)).toContain('s3cx3');
		expect(packHead(lastPack).retired).toBe(retired.length);
		const served = [...packShards(lastPack).values()].flat();
		const drawn = packIndex(lastPack, kinds).items.map(([code]) => code);
		for (const { code } of retired) {
			expect(served.map((item) => item.code)).not.toContain(code);
			expect(drawn).not.toContain(code);
		}
	});

	test('has a file of items for every file of retired ones, as a link asks for it first', () => {
		for (const name of retiredShards(lastPack).keys()) {
			expect([...packShards(lastPack).keys()]).toContain(name);
		}
	});

	test('never serves what an item replaces', () => {
		const served = [...packShards(lastPack).values()].flat();
		expect(served.filter((item) => 'replaces' in item)).toEqual([]);
	});
});

describe('refused is', () => {
	test('a key that was changed in place', async () => {
		const faults = await faultsOf(
			tampered('x1n19', (item) => ({ ...item, spec: { ...item.spec, key: 'two' } as Item['spec'] }))
		);
		expect(faults).toEqual([expect.stringMatching(/^published x1n19: .*changed/)]);
	});

	test('a stem that was edited in place', async () => {
		const faults = await faultsOf(
			tampered('8f26k', (item) => ({ ...item, spec: { ...item.spec, stem: 'How?' } }))
		);
		expect(faults).toEqual([expect.stringMatching(/^published 8f26k: .*changed/)]);
	});

	test('a number of a grading rule that was changed in place', async () => {
		const faults = await faultsOf(tampered('8f26k', (item) => ({ ...item, rule: 99 })));
		expect(faults).toEqual([expect.stringMatching(/^published 8f26k: .*no grading rule 99/)]);
	});

	test('an item that was taken out by hand', async () => {
		const items = last.items.filter(({ code }) => code !== '8f26k');
		expect(await faultsOf({ ...last, items })).toEqual([expect.stringContaining('by hand')]);
	});

	test('an item that was taken out by hand and took the place of another', async () => {
		const items = last.items.filter(({ code }) => code !== 'kh8by');
		expect(await faultsOf(publishedOf(last.pack, items))).toEqual([
			expect.stringMatching(/^published ga4jw: .*"kh8by" is gone/)
		]);
	});

	test('items that were moved', async () => {
		const items = [...last.items].reverse();
		expect(await faultsOf({ ...last, items })).toContainEqual(expect.stringContaining('by hand'));
	});

	test('what is published of another pack', async () => {
		expect(await faultsOf({ ...last, pack: 'other' })).toEqual([expect.stringContaining('other')]);
	});

	test('a pack that was assembled without what is published', async () => {
		const publication = await publish(await assemblePack({ ...firstDraft }), last);
		expect(publication).toMatchObject({
			is: 'refused',
			faults: expect.arrayContaining([expect.stringContaining('lost')]) as string[]
		});
	});

	test('to build from what was changed by hand', async () => {
		const broken = tampered('8f26k', (item) => ({ ...item, spec: { ...item.spec, stem: 'How?' } }));
		expect(await refusal(lastDraft, broken)).toContain('8f26k');
	});

	test('to replace what was never published, what is in the bank, and one item twice', async () => {
		const replacing = (code: string) =>
			refusal(changed('r9x85', (item) => ({ ...item, replaces: { code, reason: 'rewording' } })));
		expect(await replacing('00000')).toContain('never published');
		expect(await replacing('8f26k')).toContain('is in it');
		expect(await replacing('r9x85')).toContain('is in it');
		expect(await replacing('s3cx3')).toContain('twice');
	});

	test('to drop a statement that a retired item names', async () => {
		const { s12: _, ...statements } = lastDraft.statements;
		const items = lastDraft.items.filter(({ spec }) => !JSON.stringify(spec).includes('s12'));
		const { dewey: __, ...facts } = lastDraft.facts;
		expect(await refusal({ ...lastDraft, statements, facts, items })).toMatch(
			/retired 5gpac: no statement "s12"/
		);
	});

	test.each([
		['a correction without a note', { reason: 'correction' }],
		['a reason there is not', { reason: 'boredom' }],
		['a successor that is no code', { reason: 'rewording', by: 'x' }]
	])('a file with %s', (_, retired) => {
		const items = [{ ...last.items[0]!, retired }];
		expect(() => readPublished({ ...last, items })).toThrow('items.0.retired');
	});
});

/** So many loans, asked for one by one: those of 433 and 4642 hash to the same code. */
function loans(...numbers: number[]): PackDraft {
	const { spec, ...rest } = first['loan-length'];
	return {
		...firstDraft,
		items: numbers.map((number) => ({
			...rest,
			spec: { ...spec, stem: `How long is loan ${number}?` }
		}))
	};
}

test('items that hash alike get two codes, and keep them whichever stands first', async () => {
	const { items } = publishedIn(await publish(await assemblePack(loans(433, 4642)), published[0]!));
	expect(items.map(({ code }) => code)).toEqual(['pgvgv', expect.not.stringMatching('pgvgv')]);
	const turned = await assemblePack(loans(4642, 433), publishedOf('fixture', items));
	expect(turned.items.map(({ code }) => code)).toEqual([items[1]!.code, 'pgvgv']);
	expect(turned.provisional).toBe(false);
});

test('ten thousand items get as many codes', async () => {
	const draft = loans(...Array(10_000).keys());
	const { items } = publishedIn(await publish(await assemblePack(draft), published[0]!));
	expect(new Set(items.map(({ code }) => code)).size).toBe(10_000);
});
