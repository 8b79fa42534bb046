import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** What every component imports of Svelte, and the name that it gets there. */
const ALL = /^import \* as \$ from ['"]svelte\/internal\/client['"];?$/m;

/** Where a part of it is used. */
const USE = /(?<![\w$])\$\.(\w+)/g;

/** What Svelte's own files import of it by name. */
const SOME =
	/^import \{([^}]*)\} from ['"](?:svelte\/internal\/client|\.\/internal\/client\/index\.js)['"];?$/m;

/** Where a part of Svelte is made, and its name there. */
interface Origin {
	file: string;
	name: string;
}

/**
 * Has each component import the parts of Svelte that it uses from the files that make them. All
 * import one file that names every part there is, so that what a single page uses would come with the
 * first question too.
 */
export function svelteImports(): Plugin {
	let origins: ReadonlyMap<string, Origin> = new Map();
	return {
		name: 'footnote:svelte-imports',
		apply: 'build',
		enforce: 'post',
		applyToEnvironment: ({ name }) => name === 'client',
		async buildStart() {
			const all = await this.resolve('svelte/internal/client');
			if (!all) throw new Error('Svelte has no internal/client any more');
			origins = originsOf(await readFile(all.id, 'utf8'), dirname(all.id));
		},
		transform: {
			filter: { code: [ALL, SOME] },
			handler: (code) => importParts(code, origins)
		}
	};
}

/** Where each part is made, by the text of the file that names them all, which is in this folder. */
function originsOf(code: string, folder: string): ReadonlyMap<string, Origin> {
	const exported = code.matchAll(/^export \{([^}]*)\} from '([^']*)'/gm);
	return new Map(
		[...exported].flatMap(([, names = '', from = '']) =>
			names.split(',').map((each): [string, Origin] => {
				const [name = '', as = name] = each.trim().split(' as ');
				return [as, { file: resolve(folder, from), name }];
			})
		)
	);
}

function importParts(code: string, origins: ReadonlyMap<string, Origin>): string {
	const importOf = (part: string, as = part) => {
		const origin = origins.get(part);
		return origin && `import { ${origin.name} as ${as} } from ${JSON.stringify(origin.file)};`;
	};
	const imports = new Set<string>();
	const body = code.replace(USE, (whole, part: string) => {
		const own = importOf(part, `$_${part}`);
		if (!own) return whole;
		imports.add(own);
		return `$_${part}`;
	});
	const keepsAll = body.search(USE) >= 0;
	return body
		.replace(ALL, (all) => [...(keepsAll ? [all] : []), ...imports].join('\n'))
		.replace(SOME, (some, names: string) => {
			const own = names.split(',').map((name) => importOf(name.trim()));
			return own.includes(undefined) ? some : own.join('\n');
		});
}
