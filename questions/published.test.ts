import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publish, readPublished } from '#authoring';
import { packIds, readPack } from './index.ts';

// Otherwise a change could take away questions that links to a shipped pack already name.
test.each(packIds)('all of %s is published, each item as it is now', async (id) => {
	const pack = await readPack(id);
	expect(pack.provisional).toBe(false);
	const file = readFileSync(join(import.meta.dirname, id, 'published.json'), 'utf8');
	expect(await publish(pack, readPublished(JSON.parse(file)))).toMatchObject({
		...{ is: 'ready', added: [], retired: [], returned: [], improved: [] }
	});
});
