import type { Plugin } from 'vite';

/** What is read of a module; Rolldown's own type has more. */
interface Module {
	code: string | null;
	isEntry: boolean;
	importedIds: readonly string[];
	dynamicallyImportedIds: readonly string[];
}

/** The name of the file that a module goes to, if this rule gives it one. */
type Rule = (id: string) => string | false | undefined;

/** A part that the first question may load later is light if its code has fewer characters. */
const HEAVY = 9000;

/** How much code a module has besides its imports, in characters. */
const lengthOf = (module: Module | undefined) =>
	module?.code?.replace(/^import .*$/gm, '').length ?? 0;

/**
 * The address of a route: groups are no part of it, and no parameter here is optional.
 * Runs in the page, as its text.
 */
function addressOf(route: string, parameters?: Readonly<Record<string, string>>): string {
	const parts = route.split('/').filter((part) => part !== '' && !/^\(.*\)$/.test(part));
	const filled = parts.map((part) =>
		part.replace(/^\[(?:\.{3})?(\w+)\]$/, (_, name: string) => parameters![name]!)
	);
	return `/${filled.join('/')}${route !== '/' && route.endsWith('/') ? '/' : ''}`;
}

/**
 * Puts what the first question needs in few files, which compress better than thirty, and leaves
 * all else with the page that needs it. Where a module goes follows from who imports it, so a new
 * page, view or kind finds its place by itself.
 * @param script what runs the first question's page by itself
 */
export function chunks(script: string): Plugin {
	let rules: readonly Rule[] = [];
	return {
		name: 'footnote:chunks',
		applyToEnvironment: ({ name }) => name === 'client',
		buildStart() {
			this.emitFile({ type: 'chunk', id: script, name: 'start' });
		},
		transform: {
			filter: { id: /\/kit\/src\/runtime\/(client|app\/paths)\/client\.js$/ },
			handler: (code) =>
				code
					// Taken apart like this, all of Svelte is kept. By their names, only what is used is.
					.replace(
						'const { onMount, tick } = svelte;',
						'const onMount = svelte.onMount, tick = svelte.tick;'
					)
					// The paths of the site would bring the client for `match`, which nobody here calls.
					.replace(
						/^import \{ get_navigation_intent \}.*$/m,
						"const get_navigation_intent = () => { throw new Error('match needs the client'); };"
					)
					// What looks for routes would come with what writes their addresses.
					.replace(
						/^import \{ resolve_route \}.*$/m,
						() => `const resolve_route = ${String(addressOf)};`
					)
		},
		buildEnd() {
			const modules = [...this.getModuleIds()].flatMap((id) => this.getModuleInfo(id) ?? []);
			rules = readRules(new Map(modules.map((module) => [module.id, module])), script);
		},
		outputOptions: (options) => ({
			...options,
			codeSplitting: {
				groups: [0, 1, 2, 3, 4].map((at) => ({ name: (id) => rules[at]?.(id) || null }))
			}
		})
	};
}

/**
 * The rules, the strongest first. A file takes along what its modules import, so what many need
 * comes before what few need.
 */
function readRules(modules: ReadonlyMap<string, Module>, script: string): Rule[] {
	const ids = [...modules.keys()];
	const entries = ids.filter((id) => modules.get(id)!.isEntry);
	const loadedBy = (loaders: Iterable<string>) =>
		new Set([...loaders].flatMap((id) => modules.get(id)?.dynamicallyImportedIds ?? []));
	/** These modules and all that they import. */
	const reach = (roots: Iterable<string>) => {
		const reached = new Set(roots);
		for (const id of reached) {
			for (const each of modules.get(id)?.importedIds ?? []) reached.add(each);
		}
		return reached;
	};

	const loaded = loadedBy(ids);
	const own = entries.filter((id) => id.endsWith(script));
	// Every other page begins with what nothing loads, and with the framework's nodes 0 and 1: the
	// outer layout and the page for errors.
	const everywhere = entries.filter(
		(id) => (!loaded.has(id) || /\/nodes\/[01]\.js$/.test(id)) && !own.includes(id)
	);
	const always = reach(everywhere);
	const first = reach(own);
	const elsewhere = reach([...entries, ...loaded].filter((id) => !own.includes(id)));

	/** What the first question may load later, by name; a kind comes with its view. */
	const later = new Map<string, { isKind: boolean; has: Set<string> }>();
	for (const root of loadedBy(first)) {
		if (modules.get(root)?.isEntry) continue;
		const kind = /\/src\/kinds\/(\w+)\//.exec(root)?.[1];
		const name = kind ?? /(\w+)\.[^/]*$/.exec(root)?.[1] ?? root;
		const has = new Set([...(later.get(name)?.has ?? []), ...reach([root])]);
		later.set(name, { isKind: kind !== undefined, has });
	}
	const parts = [...later].map(([name, { isKind, has }]) => {
		const own = [...has].filter((id) => !first.has(id) && !id.includes('/node_modules/svelte/'));
		const length = own.reduce((sum, id) => sum + lengthOf(modules.get(id)), 0);
		return { name, has, isKind, isLight: length < HEAVY };
	});
	const partsWith = (id: string) => parts.filter(({ has }) => has.has(id));
	const filesWith = (id: string) =>
		partsWith(id).flatMap((part) => (part.isLight ? [] : part.name));

	const isStyle = (id: string) => id.endsWith('.css');
	const rules: Rule[] = [
		(id) => {
			// The framework fetches the styles of what a page may load with the page, if they are
			// files of their own. The few of light parts cost less in the sheet of the page.
			const by = partsWith(id);
			const isOfLight = by.length > 0 && by.every(({ isLight }) => isLight);
			if (isStyle(id) && (first.has(id) || always.has(id) || isOfLight)) return 'styles';
			// A quiz with one kind that has styles often has more of them.
			return isStyle(id) && by.length > 0 && by.every(({ isKind }) => isKind) && 'kinds';
		},
		(id) => {
			// What only the page's own script needs stays with it: other pages fetch this file too.
			const isNeeded = first.has(id) && elsewhere.has(id);
			const by = partsWith(id);
			const isShared = by.length > 1 && by.some(({ isLight }) => isLight) && !loaded.has(id);
			// A light kind costs less with the page than a trip of its own.
			const isOfLightKind = by.some(({ isKind, isLight }) => isKind && isLight);
			return !isStyle(id) && (isNeeded || isShared || isOfLightKind) && 'first';
		},
		(id) => always.has(id) && !isStyle(id) && 'site',
		(id) => filesWith(id).length > 1 && filesWith(id).join('-'),
		(id) => filesWith(id)[0]
	];
	// An entry names the files of all pages, so it changes with each of them.
	return rules.map((rule) => (id) => !modules.get(id)?.isEntry && rule(id));
}
