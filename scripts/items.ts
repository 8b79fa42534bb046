// Writes docs/ITEMS.md: every item of every pack with its key, for proof-reading.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { proofsInMarkdown } from '#authoring';
import { loadKinds } from '#kinds';
import { packIds, readPack } from '#questions';
import { root } from './run.mjs';

const packs = await Promise.all(packIds.map(readPack));
const file = join('docs', 'ITEMS.md');
writeFileSync(join(root, file), proofsInMarkdown(packs, await loadKinds()));
console.log(`Wrote ${file}: ${packs.reduce((sum, { items }) => sum + items.length, 0)} items.`);
