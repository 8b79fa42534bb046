import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { chunks } from './chunks.ts';

type Files = Readonly<Record<string, string>>;

const long = `export const long = '${'x'.repeat(10_000)}';`;

/** A small site as the framework hands it to the bundler: its entries, the pages, what they load. */
const site: Files = {
	'/start.js': `import '/framework.js';`,
	'/app.js': `import '/framework.js';
		export const pages = [() => import('/nodes/0.js'), () => import('/nodes/2.js'), () => import('/nodes/3.js')];`,
	'/framework.js': `globalThis.framework = 'kit itself'; export const get_navigation_intent = () => 'intent';`,
	'/nodes/0.js': `export * from '/src/routes/+layout.svelte';`,
	'/src/routes/+layout.svelte': `import '/layout.css'; export const layout = [];`,
	'/nodes/2.js': `export * from '/src/routes/quiz/play/+page.svelte';`,
	'/src/routes/quiz/play/start.ts': `import '/src/routes/+layout.svelte'; import '/src/routes/quiz/play/+page.svelte';
		import { match } from '/kit/src/runtime/app/paths/client.js'; globalThis.match = match;`,
	'/kit/src/runtime/app/paths/client.js': `
import { get_navigation_intent } from '/framework.js';
export const match = () => get_navigation_intent();`,
	'/src/routes/quiz/play/+page.svelte': `import '/play.css'; import { log } from '/log.js';
		export const play = [log, () => import('/src/kinds/one/one.js'), () => import('/src/kinds/one/View.svelte'),
			() => import('/Verdict.svelte'), () => import('/Keys.svelte')];`,
	'/nodes/3.js': `export * from '/src/routes/cards/+page.svelte';`,
	'/src/routes/cards/+page.svelte': `import '/cards.css'; import { log } from '/log.js'; import { evidence } from '/Evidence.svelte';
		export const cards = [log, evidence];`,
	'/log.js': `export const log = [];`,
	'/src/kinds/one/one.js': `export const one = [];`,
	'/src/kinds/one/View.svelte': `export const view = [];`,
	'/Verdict.svelte': `import { evidence } from '/Evidence.svelte'; export const verdict = [evidence]; ${long}`,
	'/Evidence.svelte': `import '/evidence.css'; export const evidence = [];`,
	'/Keys.svelte': `import '/keys.css'; export const keys = [];`,
	'/layout.css': 'header { top: 1px }',
	'/play.css': 'main { top: 2px }',
	'/cards.css': 'article { top: 3px }',
	'/evidence.css': 'mark { top: 4px }',
	'/keys.css': 'kbd { top: 5px }'
};

/** The same site with one more page, which has styles. */
const larger: Files = {
	...site,
	'/app.js': site['/app.js']!.replace('[', `[() => import('/nodes/4.js'), `),
	'/nodes/4.js': `export * from '/src/routes/teach/+page.svelte';`,
	'/src/routes/teach/+page.svelte': `import '/teach.css'; import { log } from '/log.js';
		import { evidence } from '/Evidence.svelte'; export const teach = [log, evidence];`,
	'/teach.css': 'table { top: 6px }'
};

/** Builds a site in memory. */
async function bundle(files: Files): Promise<Rolldown.OutputChunk[]> {
	const { output } = (await build({
		configFile: false,
		logLevel: 'error',
		plugins: [
			{
				name: 'site',
				enforce: 'pre',
				resolveId: (id) => (id in files ? id : undefined),
				load: (id) => files[id]
			},
			chunks('/src/routes/quiz/play/start.ts')
		],
		build: {
			write: false,
			rolldownOptions: {
				input: Object.keys(files).filter((id) => /^\/(start|app|nodes\/\d)\.js$/.test(id)),
				preserveEntrySignatures: 'strict'
			}
		}
	})) as Rolldown.RolldownOutput;
	return output.filter((file) => file.type === 'chunk');
}

/** The scripts and style sheets that a browser fetches before it runs these modules, by name. */
function fetchedFor(modules: readonly string[], built: readonly Rolldown.OutputChunk[]): string[] {
	const found = new Set(built.filter((chunk) => modules.includes(chunk.facadeModuleId ?? '')));
	for (const chunk of found) {
		for (const name of chunk.imports) found.add(built.find((each) => each.fileName === name)!);
	}
	const chunksOf = [...found];
	const sheets = chunksOf.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]);
	return [...new Set([...chunksOf.map((chunk) => chunk.fileName), ...sheets])].sort();
}

/** What runs the page of the first question. */
const first = ['/src/routes/quiz/play/start.ts'];
const built = await bundle(site);

test('a new page with styles leaves every file of the first question as it is', async () => {
	const before = fetchedFor(first, built);
	expect(before.length).toBeGreaterThan(first.length);
	expect(fetchedFor(first, await bundle(larger))).toEqual(before);
});

test('the first question has one style sheet, and what it may show at once is in it', () => {
	const sheets = fetchedFor(first, built).filter((name) => name.endsWith('.css'));
	expect(sheets).toHaveLength(1);
	const inSheets = (page: string) =>
		fetchedFor([page], built).filter((name) => name.endsWith('.css'));
	expect(inSheets('/Keys.svelte')).toEqual(sheets);
	expect(inSheets('/nodes/3.js')).not.toEqual(sheets);
});

test('the first question needs nothing of the framework’s client, and its page within the site does', () => {
	const codeOf = (pages: readonly string[]) => {
		const names = fetchedFor(pages, built);
		return built.flatMap((file) => (names.includes(file.fileName) ? file.code : [])).join('');
	};
	expect(codeOf(first)).not.toContain('kit itself');
	expect(codeOf(['/start.js', '/nodes/2.js'])).toContain('kit itself');
});

test('of a library that the framework takes two functions from, only what is used is kept', async () => {
	const files = await bundle({
		...site,
		'/framework.js': `import '/kit/src/runtime/client/client.js';`,
		'/kit/src/runtime/client/client.js': `import * as svelte from '/svelte.js';
			const { onMount, tick } = svelte;
			globalThis.started = [onMount, tick];`,
		'/svelte.js': `export const onMount = 'one'; export const tick = 'two'; export const fork = 'three';`
	});
	const code = files.map((file) => file.code).join('');
	expect(code).toContain('one');
	expect(code).not.toContain('three');
});
