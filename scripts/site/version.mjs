import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files and folders that the site is built from. */
export const sources = [
	...['src', 'questions', 'static', 'scripts/site'],
	...['svelte.config.js', 'vite.config.ts', 'package.json', 'package-lock.json']
];

/**
 * A name for what the site is built from: the same for the same files, another if a character
 * changes. By it, an open page learns that there is a newer one.
 * @param {string} root the folder of the project
 */
export function versionOf(root) {
	const hash = createHash('sha256');
	for (const path of sources.flatMap((each) => filesIn(root, each)).sort()) {
		const content = readFileSync(join(root, path));
		hash.update(`${path}\n${content.length}\n`).update(content);
	}
	return hash.digest('hex').slice(0, 12);
}

/**
 * The files in a folder and below it, or the file itself, from the root on.
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(root, path) {
	const entry = statSync(join(root, path), { throwIfNoEntry: false });
	if (!entry?.isDirectory()) return entry ? [path] : [];
	return readdirSync(join(root, path)).flatMap((name) => filesIn(root, `${path}/${name}`));
}
