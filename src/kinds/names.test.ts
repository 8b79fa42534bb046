import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kindNames } from './index.ts';

const root = join(import.meta.dirname, '../..');
const name = `['\`](${kindNames.join('|')})['\`]`;

/** All code and configuration but the registry, and data whose items say of which kind they are. */
const paths = ['src', 'tests', 'scripts', '.']
	.flatMap((top) =>
		readdirSync(join(root, top), { recursive: top !== '.' }).map((path) =>
			join(top, String(path)).replaceAll('\\', '/')
		)
	)
	.filter((path) => /\.(ts|js|mjs|svelte)$/.test(path) && statSync(join(root, path)).isFile())
	.filter((path) => !/^src\/kinds\/index\.ts$|^tests\/f(ixture|rozen)\//.test(path));
const isData = (path: string) => /^tests\/|\.test\.ts$|\/example(s|-pack)\.ts$/.test(path);

/** The lines of a file that name a kind, and not something else that has the same name. */
function namings(path: string): string[] {
	const own = /^src\/kinds\/(\w+)\//.exec(path)?.[1];
	let source = readFileSync(join(root, path), 'utf8')
		.replace(/typeof [^=]+ [!=]== '\w+'/g, '')
		.replace(/\b(shape|form) ?(:|[!=]==) '\w+'/g, '');
	if (/switch \(\w+\.shape\)/.test(source)) source = source.replace(/case '\w+':/g, '');
	if (isData(path)) source = source.replace(/kind: '\w+'/g, '');
	const lines = source.split('\n');
	const folder = new RegExp(`kinds/(${kindNames.join('|')})/`);
	const namesIn = (text: string) =>
		new Set([...text.matchAll(new RegExp(name, 'g'))].flatMap(([, each]) => each ?? []));
	return lines.filter((line, at) => {
		if (!isData(path) && folder.test(line)) return true;
		const named = [...namesIn(line)].filter((each) => each !== own);
		if (named.length === 0) return false;
		const around = namesIn(lines.slice(Math.max(0, at - 1), at + 2).join('\n'));
		return (
			around.size > 1 ||
			/kind/i.test(line) ||
			new RegExp(`([!=]==|\\bcase|\\.(has|includes)\\() ?${name}`).test(line)
		);
	});
}

test('no file names a kind but those in its own folder', () => {
	expect(paths.length).toBeGreaterThan(300);
	const found = paths.flatMap((path) => namings(path).map((line) => `${path}: ${line.trim()}`));
	expect(found).toEqual([]);
});
