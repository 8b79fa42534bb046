import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { archive } from './release.mjs';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'footnote-release-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes the same files, in this order. */
function fill(name: string, order: readonly string[]): string {
	for (const path of order) {
		mkdirSync(join(folder, name, path, '..'), { recursive: true });
		writeFileSync(join(folder, name, path), path.repeat(200));
	}
	return join(folder, name);
}
const paths = ['index.html', 'data/a/items/0.json', '_app/x.js', 'empty'];

test('the same files make the same archive, whenever and in whatever order they were written', () => {
	const one = fill('one', paths);
	const other = fill('other', paths.toReversed());
	utimesSync(join(other, 'index.html'), 1, 1);
	expect(archive(one, 'site').equals(archive(other, 'site'))).toBe(true);
	writeFileSync(join(other, 'empty'), 'x');
	expect(archive(one, 'site').equals(archive(other, 'site'))).toBe(false);
});

test('the archive unpacks to the files that went in', () => {
	const one = fill('one', paths);
	writeFileSync(join(one, 'empty'), '');
	writeFileSync(join(folder, 'site.tar.gz'), archive(one, 'site'));
	execFileSync('tar', ['-xzf', 'site.tar.gz'], { cwd: folder });
	for (const path of paths) {
		expect(readFileSync(join(folder, 'site', path), 'utf8'), path).toBe(
			readFileSync(join(one, path), 'utf8')
		);
	}
});

test('a path that is too long is refused', () => {
	const one = fill('one', ['x'.repeat(120)]);
	expect(() => archive(one, 'site')).toThrow('too long');
});
