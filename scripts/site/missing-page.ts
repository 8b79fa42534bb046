import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Makes `404.html` from `src/404.html` and the folders of routes. Hosts send it for any address
 * they do not have, so all it knows has to be in it: the pages there are, the colors and sizes of
 * the site, and the hashes by which its policy allows its script and its style.
 * @param root the folder of the project
 */
export function missingPage(root: string): Plugin {
	return {
		name: 'footnote:missing-page',
		applyToEnvironment: ({ name }) => name === 'client',
		generateBundle() {
			this.emitFile({ type: 'asset', fileName: '404.html', source: writeMissingPage(root) });
		}
	};
}

/** The text of `404.html`. */
export function writeMissingPage(root: string): string {
	const foldersIn = (path: string): string[] =>
		readdirSync(join(root, path), { withFileTypes: true }).flatMap((each) => {
			if (!each.isDirectory()) return [];
			// A folder in brackets is in no address.
			return each.name.startsWith('(') ? foldersIn(`${path}/${each.name}`) : each.name;
		});
	const pages = [...new Set(foldersIn('src/routes'))];
	const css = readFileSync(join(root, 'src/app.css'), 'utf8');
	const tokens = css.match(/^:root(\[[^\]]*\])? \{[^}]*\}/gm) ?? [];
	const page = readFileSync(join(root, 'src/404.html'), 'utf8')
		.replace('%pages%', pages.join('|'))
		.replace('/* %tokens% */', () => tokens.join('\n'));
	return page.replace(/%(script|style)%/g, (_, tag: string) => {
		const content = new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(page)?.[1] ?? '';
		return `sha256-${createHash('sha256').update(content).digest('base64')}`;
	});
}
