import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from '../run.mjs';
import config from '../../svelte.config.js';
import { versionOf } from './version.mjs';

let folder = '';
const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'footnote-version-'));
	for (const name of ['src/routes', 'questions/a', 'static']) {
		mkdirSync(join(folder, name), { recursive: true });
	}
	write('src/routes/a.ts', 'one');
	write('questions/a/items.ts', 'two');
	write('static/icon.svg', 'three');
	write('package-lock.json', '{}');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the same sources give the same version, whatever stands beside them', () => {
	const before = versionOf(folder);
	write('README.md', 'read me');
	write('src/routes/a.ts', 'one');
	expect(versionOf(folder)).toBe(before);
});

test.each([
	['a character of a page', () => write('src/routes/a.ts', 'onE')],
	['a question', () => write('questions/a/items.ts', 'two ')],
	['a library', () => write('package-lock.json', '{ }')],
	['a new file', () => write('static/other.svg', '')],
	[
		'the name of a file',
		() => renameSync(join(folder, 'static/icon.svg'), join(folder, 'static/b.svg'))
	],
	[
		'text that moved from one file to the next',
		() => {
			write('questions/a/items.ts', 'tw');
			write('src/routes/a.ts', 'oone');
		}
	]
])('%s makes another version', (_, change) => {
	const before = versionOf(folder);
	change();
	expect(versionOf(folder)).not.toBe(before);
});

test('the site is built with the version of its sources', () => {
	expect(config.kit?.version?.name).toBe(versionOf(root));
});
