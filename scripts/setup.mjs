import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';
import { sources } from './site/version.mjs';

/**
 * What is wrong with the version of Node that runs this, in a sentence; nothing where all is well.
 * @returns {string | undefined}
 */
export function faultOfNode() {
	const wanted = read('package.json').engines.node.replace('>=', '');
	const [major, minor] = wanted.split('.').map(Number);
	const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number);
	if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return undefined;
	return `This needs Node ${wanted} or newer, and here is ${process.versions.node}: see https://nodejs.org`;
}

/** Whether everything that the lockfile names is installed, in its version. */
export function isInstalled() {
	const wanted = read('package-lock.json').packages;
	const installed = read('node_modules/.package-lock.json').packages ?? {};
	return Object.entries(wanted).every(
		([path, { version, optional }]) =>
			path === '' || installed[path]?.version === version || (optional && !installed[path])
	);
}

/**
 * Installs the dependencies, those for development too, just as the lockfile has them.
 * @returns {ReturnType<typeof run>}
 */
export function install() {
	return run('npm', ['ci', '--include=dev', '--loglevel=error']);
}

/** Whether the site was built after the last change to what it is built from. */
export function isBuilt() {
	return latestChange('build/index.html') > Math.max(...sources.map(latestChange));
}

/**
 * Builds the site into `build/`.
 * @returns {ReturnType<typeof run>}
 */
export function build() {
	return run('vite', ['build']);
}

/**
 * When a file, or anything in a folder, was last written, in milliseconds; 0 where it is missing.
 * Folders count themselves, so that a deleted file is a change.
 * @param {string} path
 * @returns {number}
 */
function latestChange(path) {
	const entry = statSync(join(root, path), { throwIfNoEntry: false });
	if (!entry) return 0;
	const inside = entry.isDirectory() ? readdirSync(join(root, path)) : [];
	return Math.max(entry.mtimeMs, ...inside.map((name) => latestChange(join(path, name))));
}

/**
 * A JSON file of the project; an empty object where it is missing or broken.
 * @param {string} path
 */
function read(path) {
	try {
		return JSON.parse(readFileSync(join(root, path), 'utf8'));
	} catch {
		return {};
	}
}
