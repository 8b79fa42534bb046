import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** What every component imports of Svelte, and the name that it gets there. */
const ALL = /^import \* as \$ from ['"]svelte\/internal\/client['"];?$/m;

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
	const imports = new Set<string>();
	const importOf = (part: string, as: string) => {
		const origin = origins.get(part);
		if (origin) {
			imports.add(`import { ${origin.name} as ${as} } from ${JSON.stringify(origin.file)};`);
		}
		return origin !== undefined;
	};
	const body = code.replace(/(?<![\w$])\$\.(\w+)/g, (whole, part: string) =>
		importOf(part, `$_${part}`) ? `$_${part}` : whole
	);
	const keepsAll = /(?<![\w$])\$\.\w/.test(body);
	return body
		.replace(ALL, (all) => [...(keepsAll ? [all] : []), ...imports].join('\n'))
		.replace(SOME, (some, names: string) => {
			imports.clear();
			const isKnown = names.split(',').every((name) => importOf(name.trim(), name.trim()));
			return isKnown ? [...imports].join('\n') : some;
		});
}
