import { readFileSync } from 'node:fs';
import { posix, relative, sep } from 'node:path';
import { root } from './run.mjs';

/**
 * A row of the table of imports. A file belongs to the first row whose `home` its path begins with,
 * and may import, by a relative path, whatever has the same home.
 * @typedef {object} Area
 * @property {string} name what other rows call it
 * @property {RegExp} home matches the start of a path such as `src/bank/item.ts`
 * @property {string[]} [imports] names of other areas it may import
 * @property {string[]} [types] names of areas of which it may import types
 * @property {string[]} [libraries] packages it may import, each with what is under its name
 * @property {true} [free] it may import anything
 */

/** @type {{ imports: Record<string, string> }} */
const { imports: aliases } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/**
 * The rule of ESLint that holds imports, exports from elsewhere and dynamic imports to a table.
 * @param {readonly Area[]} areas
 * @returns {import('eslint').Rule.RuleModule}
 */
export function importRule(areas) {
	return {
		create(context) {
			const file = relative(root, context.filename).split(sep).join('/');
			const own = areaOf(file);
			if (own?.area.free) return {};

			/**
			 * @param {import('estree').Node} node
			 * @param {unknown} specifier
			 * @param {boolean} typesOnly
			 */
			const check = (node, specifier, typesOnly) => {
				if (typeof specifier !== 'string') return;
				const fault = faultOf(specifier, typesOnly);
				if (fault) context.report({ node, message: fault });
			};

			/**
			 * @param {string} specifier
			 * @param {boolean} typesOnly
			 * @returns {string | undefined}
			 */
			const faultOf = (specifier, typesOnly) => {
				if (!own) return `${file} has no row in the table of imports, in eslint.config.js.`;
				const { name, imports = [], types = [], libraries = [] } = own.area;
				const target = pathOf(specifier, file);
				if (target === undefined) {
					const isAllowed = libraries.some((each) => `${specifier}/`.startsWith(`${each}/`));
					return isAllowed ? undefined : `${name} may not import the library ${specifier}.`;
				}
				if (target.endsWith('.css')) return undefined;
				if (specifier.startsWith('.') && topOf(target) !== topOf(file))
					return `Imports between folders go by "#…", not by a relative path.`;
				if (target.endsWith('.svelte') && !libraries.includes('svelte'))
					return `${name} is plain TypeScript, and may not import a component.`;
				const other = areaOf(target);
				if (other?.home === own.home) return undefined;
				const theirs = other?.area.name ?? target;
				if (imports.includes(theirs) || (typesOnly && types.includes(theirs))) return undefined;
				return types.includes(theirs)
					? `${name} may import only types of ${theirs}.`
					: `${name} may not import ${theirs}.`;
			};

			return {
				ImportDeclaration: (node) => check(node, node.source.value, isOfTypes(node)),
				ExportAllDeclaration: (node) => check(node, node.source.value, isOfTypes(node)),
				ExportNamedDeclaration: (node) => check(node, node.source?.value, isOfTypes(node)),
				ImportExpression: (node) =>
					check(node, node.source.type === 'Literal' && node.source.value, false),
				// @ts-expect-error The types of ESLint know no TypeScript.
				TSImportType: (node) => check(node, node.source.value, true)
			};
		}
	};

	/**
	 * The row of a path, with the part of the path that is its home.
	 * @param {string} path
	 */
	function areaOf(path) {
		for (const area of areas) {
			const home = area.home.exec(path)?.[0];
			if (home !== undefined) return { area, home };
		}
		return undefined;
	}
}

/**
 * The path that a specifier names, from the project's folder; nothing for a library.
 * @param {string} specifier
 * @param {string} file
 */
function pathOf(specifier, file) {
	if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier);
	for (const [alias, path] of Object.entries(aliases)) {
		if (specifier === alias) return posix.normalize(path);
		const start = alias.replace(/\*$/, '');
		if (start !== alias && specifier.startsWith(start))
			return posix.normalize(path.replace('*', specifier.slice(start.length)));
	}
	return undefined;
}

/**
 * The folder whose files import each other by relative paths, such as `src/bank`.
 * @param {string} path
 */
function topOf(path) {
	const folders = path.split('/').slice(0, -1);
	return folders.slice(0, folders[0] === 'src' ? 2 : 1).join('/');
}

/**
 * Whether a whole declaration is of types, and so leaves nothing behind when types are stripped.
 * @param {object} node
 */
function isOfTypes(node) {
	return (
		('importKind' in node && node.importKind === 'type') ||
		('exportKind' in node && node.exportKind === 'type')
	);
}
