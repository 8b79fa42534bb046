import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const build = new URL('../build', import.meta.url).pathname;

/**
 * Makes a copy of the build that is another version: its scripts and styles have other addresses,
 * and each question begins with the version's name.
 * @returns the folder of the copy
 */
export function makeVersion(name: string): string {
	const folder = mkdtempSync(join(tmpdir(), `footnote-${name}-`));
	const { version } = JSON.parse(readFileSync(join(build, '_app/version.json'), 'utf8')) as {
		version: string;
	};
	const renew = (text: string) =>
		text.replaceAll('_app/immutable/', `_app/immutable/${name}/`).replaceAll(version, name);
	const hashOf = (script: string) => createHash('sha256').update(script).digest('base64');
	for (const path of readdirSync(build, { recursive: true, encoding: 'utf8' })) {
		const ending = /\.(html|js|css|json|png|svg|webmanifest)$/.exec(path)?.[1];
		if (!ending && path !== '_headers') continue;
		const to = join(folder, path.replace('_app/immutable/', `_app/immutable/${name}/`));
		mkdirSync(dirname(to), { recursive: true });
		if (ending === 'png' || path === '_headers') {
			cpSync(join(build, path), to);
			continue;
		}
		const old = readFileSync(join(build, path), 'utf8');
		let text = renew(old);
		// The policy of a page names the hash of its script.
		for (const [, script = ''] of old.matchAll(/<script>([^]*?)<\/script>/g)) {
			text = text.replace(hashOf(script), hashOf(renew(script)));
		}
		if (path.startsWith('data/')) text = text.replaceAll('"stem":"', `"stem":"[${name}] `);
		writeFileSync(to, text);
	}
	return folder;
}
