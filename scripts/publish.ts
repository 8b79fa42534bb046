/**
 * Publishes a pack: gives its new items their codes for good, and writes them to its
 * `published.json`. Says what it adds, changes and retires, or why it refuses.
 *
 * Usage: `npm run publish-pack -- <pack> [--dry]`. With `--dry` it writes nothing.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nothingPublished, publish, readPublished, writePublished } from '#authoring';
import type { Item } from '#bank';
import { readPack } from '#questions';
import { root } from './run.mjs';

const { positionals, values } = parseArgs({
	options: { dry: { type: 'boolean', default: false } },
	allowPositionals: true
});
const id = positionals[0];
if (id === undefined || positionals.length > 1) {
	console.error('Usage: npm run publish-pack -- <pack> [--dry]');
	process.exit(2);
}

try {
	await publishPack(id);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

async function publishPack(id: string): Promise<void> {
	const pack = await readPack(id);
	const name = join('questions', id, 'published.json');
	const file = join(root, name);
	const isNew = !existsSync(file);
	const before = isNew
		? nothingPublished(id)
		: readPublished(JSON.parse(readFileSync(file, 'utf8')) as unknown);
	const publication = await publish(pack, before);
	if (publication.is === 'refused') {
		throw new Error(`Refused:\n${publication.faults.join('\n')}`);
	}
	const { published, added, retired, returned, improved } = publication;
	tell('Adds', added);
	tell('Retires', retired);
	tell('Takes back', returned);
	tell('Improves', improved);
	if (added.length + retired.length + returned.length + improved.length === 0) {
		console.log('Nothing to publish.');
	} else if (values.dry) console.log('Nothing was written.');
	else {
		writeFileSync(file, writePublished(published));
		console.log(`Wrote ${name}: ${published.items.length} items.`);
		if (isNew) {
			console.log(`From now on, questions/${id}/index.ts has to give it to assemblePack.`);
		}
	}
}

function tell(act: string, items: readonly Item[]): void {
	if (items.length === 0) return;
	console.log(`${act} ${items.length}:`);
	for (const { code, kind, spec, retired } of items) {
		console.log(`  ${code} ${kind} "${spec.stem}"${reasonOf(retired)}`);
	}
}

function reasonOf(retired: Item['retired']): string {
	if (!retired) return '';
	const by = retired.by === undefined ? 'nothing takes its place' : `now ${retired.by}`;
	return ` (${retired.reason}, ${by}${retired.reason === 'correction' ? `: ${retired.note}` : ''})`;
}
