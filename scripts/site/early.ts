import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync, runnerImport, type Plugin, type Rolldown } from 'vite';

/** What the script knows of the site. */
interface Site {
	/** What the framework calls the object that knows where the site is. */
	paths: string;
	/** For each pack, how many characters of a code name the file of its item. */
	digits: Readonly<Record<string, number>>;
	/** The scripts and styles of what a quiz may begin with, beside those that its page names. */
	parts: Readonly<Record<string, readonly string[]>>;
	kinds: Readonly<Record<string, readonly string[]>>;
}

/** What a quiz may begin with: who was here before, a start link, a cover. */
const PARTS = ['browser/log.svelte.ts', 'browser/drawing.ts', 'routes/quiz/play/Entry.svelte'];

/**
 * Makes `early.js` from `src/theme.js` and `src/early.js`: one script, and one trip, for all that comes
 * before a page. What a link names is known from its address, so the script can ask for it while the
 * page's own scripts come; which files those are is known once all are made.
 * @param root the folder of the project
 */
export function early(root: string): Plugin {
	const write = (site: Site) => {
		const [theme, early] = ['theme', 'early'].map((name) =>
			readFileSync(join(root, `src/${name}.js`), 'utf8')
		);
		const script = `${theme}${early}`.replace('__SITE__', JSON.stringify(site));
		// It runs on browsers of any age, and its names are global.
		return minifySync('early.js', script, { module: false, compress: { target: 'es2020' } }).code;
	};
	return {
		name: 'footnote:early',
		applyToEnvironment: ({ name }) => name === 'client',
		configureServer({ middlewares }) {
			middlewares.use('/early.js', (_, response) => {
				response.setHeader('Content-Type', 'text/javascript');
				response.end(write({ paths: '', digits: {}, parts: {}, kinds: {} }));
			});
		},
		generateBundle: {
			// Vite takes out files that had nothing but styles, and nobody must ask for those.
			order: 'post',
			async handler(_, bundle) {
				const { module } = await runnerImport<{ digits: Site['digits'] }>(
					join(root, 'scripts/site/shard-digits.ts')
				);
				const define: Record<string, unknown> = this.environment.config.define ?? {};
				const paths = String(define.__SVELTEKIT_PAYLOAD__).replace('globalThis.', '');
				const site = { paths, digits: module.digits, ...filesOf(Object.values(bundle)) };
				this.emitFile({ type: 'asset', fileName: 'early.js', source: write(site) });
			}
		}
	};
}

function filesOf(outputs: readonly Rolldown.OutputBundle[string][]): Pick<Site, 'parts' | 'kinds'> {
	const chunks = new Map(
		outputs.flatMap((each) => (each.type === 'chunk' ? [[each.fileName, each] as const] : []))
	);
	/** The files of chunks, and of all that they import. */
	const reach = (names: Iterable<string>): string[] => {
		const reached = new Set(names);
		for (const name of reached)
			for (const each of chunks.get(name)?.imports ?? []) reached.add(each);
		const styles = [...reached].flatMap((name) => [
			...(chunks.get(name)?.viteMetadata?.importedCss ?? [])
		]);
		return [...new Set([...reached, ...styles])];
	};
	const withModule = (isMeant: (id: string) => boolean) =>
		[...chunks.values()].flatMap(({ fileName, modules }) =>
			Object.keys(modules).some(isMeant) ? [fileName] : []
		);
	const page = new Set(reach(withModule((id) => id.endsWith('/src/routes/quiz/play/start.ts'))));
	const more = (isMeant: (id: string) => boolean) =>
		reach(withModule(isMeant)).filter((file) => !page.has(file));

	const parts = PARTS.map((path) => {
		const name = /(\w+)[.\w]*$/.exec(path)![1]!;
		return [name, more((id) => id.endsWith(`/src/${path}`))];
	});
	const kindNames = new Set(
		[...chunks.values()].flatMap(({ modules }) =>
			Object.keys(modules).flatMap((id) => /\/src\/kinds\/(\w+)\/View\.svelte$/.exec(id)?.[1] ?? [])
		)
	);
	const kinds = [...kindNames].map((kind) => {
		const isOwn = new RegExp(`/src/kinds/${kind}/(${kind}\\.ts|View\\.svelte)$`);
		return [kind, more((id) => isOwn.test(id))];
	});
	return {
		parts: Object.fromEntries(parts) as Site['parts'],
		kinds: Object.fromEntries(kinds) as Site['kinds']
	};
}
