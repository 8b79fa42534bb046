import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { proofsInMarkdown } from '#authoring';
import { loadKinds } from '#kinds';
import { packIds, readPack } from '#questions';
import { expect, test } from 'vitest';
import { root } from './run.mjs';

test('docs/ITEMS.md holds the items as they are; `npm run items` writes it again', async () => {
	const packs = await Promise.all(packIds.map(readPack));
	const written = readFileSync(join(root, 'docs', 'ITEMS.md'), 'utf8');
	// Compared as a yes or no: the difference of two long pages is no help to anybody.
	expect(written === proofsInMarkdown(packs, await loadKinds())).toBe(true);
});
