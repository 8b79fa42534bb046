import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../run.mjs';

/** An empty site of the same framework: a page with one button, and nothing of ours. */
const files = {
	'package.json': JSON.stringify({ name: 'hello', private: true, type: 'module' }),
	'svelte.config.js': `import adapter from '@sveltejs/adapter-static';
export default { kit: { adapter: adapter({ precompress: true }) } };`,
	'vite.config.js': `import { sveltekit } from '@sveltejs/kit/vite';
export default { plugins: [sveltekit()] };`,
	'src/app.html': `<!doctype html>
<html lang="en">
	<head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" />%sveltekit.head%</head>
	<body><div>%sveltekit.body%</div></body>
</html>`,
	'src/routes/+layout.js': 'export const prerender = true;',
	// The button comes with the script, as the first question does.
	'src/routes/+page.svelte': `<script>
	let isReady = $state(false);
	let count = $state(0);
	$effect(() => { isReady = true; });
</script>
<main>
	<h1>Hello</h1>
	{#if isReady}<fieldset><button onclick={() => count++}>{count}</button></fieldset>{/if}
</main>`
};

/** Builds the empty site with the libraries of this project. @returns the folder to serve */
export function buildHello(): string {
	const folder = mkdtempSync(join(tmpdir(), 'footnote-hello-'));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
	execFileSync('node', [join(root, 'node_modules/vite/bin/vite.js'), 'build'], {
		cwd: folder,
		stdio: ['ignore', 'ignore', 'inherit']
	});
	return join(folder, 'build');
}
