import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {Readonly<Record<string, { file: string, imports?: readonly string[] }>>} Manifest */

/** The framework's client, and the list of pages that it starts with, by the ends of their names. */
const FRAMEWORK = ['/kit/src/runtime/client/entry.js', '/client-optimized/app.js'];

/**
 * Has a page run by a script of its own. The framework writes it without a script (`csr = false`);
 * before the adapter takes it, this puts the script into its head, after what the script imports, and
 * says there where the framework's client is.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} script in the folder of its page, such as `src/routes/quiz/play/start.ts`
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withStartScript(adapter, script) {
	return {
		...adapter,
		adapt(builder) {
			const output = builder.getBuildDirectory('output');
			const [, path = ''] = /^src\/routes\/(.*)\/[^/]+$/.exec(script) ?? [];
			const page = join(output, 'prerendered/pages', path, 'index.html');
			/** @type {Manifest} */
			const manifest = JSON.parse(readFileSync(join(output, 'client/.vite/manifest.json'), 'utf8'));
			writeFileSync(page, writeStartScript(readFileSync(page, 'utf8'), path, script, manifest));
			return adapter.adapt(builder);
		}
	};
}

/**
 * @param {string} html the page
 * @param {string} path its address, without the slashes around it
 * @param {string} script
 * @param {Manifest} manifest what the build of the scripts came to
 * @throws {Error} if the page has no title to put it after, or the script was not built
 */
export function writeStartScript(html, path, script, manifest) {
	if (!html.includes('</title>')) throw new Error(`/${path}/ has no title`);
	const reached = new Set([script]);
	for (const name of reached) {
		for (const each of manifest[name]?.imports ?? []) reached.add(each);
	}
	const home = path.replace(/[^/]+/g, '..');
	const addressOf = (/** @type {string} */ name) => {
		if (!manifest[name]) throw new Error(`${name} was not built`);
		return `${home}/${manifest[name].file}`;
	};
	const [start, ...imported] = [...reached].map(addressOf);
	const framework = FRAMEWORK.map((end) =>
		addressOf(Object.keys(manifest).find((name) => name.endsWith(end)) ?? end)
	);
	const tags = [
		...imported.map((file) => `<link href="${file}" rel="modulepreload">`),
		`<script src="${start}" type="module" data-framework="${framework.join(' ')}"></script>`
	];
	return html.replace('</title>', `</title>\n\t\t${tags.join('\n\t\t')}`);
}
