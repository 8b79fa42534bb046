import { loadKinds, type Kinds } from '#kinds';
import { packIds, readPack } from '#questions';
import { expect, test } from 'vitest';
import { assemblePack } from './assemble.ts';
import { packCards } from './cards.ts';
import { checkItems, countItems } from './checks/index.ts';
import { packOf, wellWritten } from './checks/example-pack.ts';
import { packIndex } from './data.ts';
import type { AuthoredPack } from './draft.ts';
import { measureGuessing } from './guessing/index.ts';
import { proofsOf } from './proof.ts';

const kinds = await loadKinds();
const strange = (name: string) => `strange-${name}`;
const renamedKinds: Kinds = new Map(
	[...kinds].map(([name, kind]) => [strange(name), { ...kind, name: strange(name) }])
);
const rename = (pack: AuthoredPack): AuthoredPack => ({
	...pack,
	items: pack.items.map((item) => ({ ...item, kind: strange(item.kind) })),
	retired: pack.retired.map((item) => ({ ...item, kind: strange(item.kind) }))
});

const small = await assemblePack(packOf(wellWritten));
const packs = [small, ...(await Promise.all(packIds.map(readPack)))];

/** All that authoring makes of a pack, but what the kinds are called. */
function madeOf(pack: AuthoredPack, kinds: Kinds) {
	const { by, ...counts } = countItems(pack, kinds);
	const { kinds: names, ...index } = packIndex(pack, kinds);
	return {
		findings: checkItems(pack, kinds),
		counts: { ...counts, by: { ...by, kind: [...by.kind.values()] } },
		kinds: names.length,
		index,
		cards: packCards(pack, kinds),
		proofs: proofsOf(pack, kinds)
	};
}

test.each(packs)('kinds of other names make no difference to the pack $id', (pack) => {
	expect(madeOf(rename(pack), renamedKinds)).toEqual(madeOf(pack, kinds));
});

test('kinds of other names are guessed alike', () => {
	expect(measureGuessing(rename(small), renamedKinds)).toEqual(measureGuessing(small, kinds));
});
