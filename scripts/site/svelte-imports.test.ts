import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { svelteImports } from './svelte-imports.ts';

/** What modules of Svelte a script brings along that uses these parts of it. */
async function broughtBy(script: string): Promise<string[]> {
	const { output } = (await build({
		configFile: false,
		logLevel: 'silent',
		plugins: [
			{ ...svelteImports(), applyToEnvironment: () => true },
			{
				name: 'script',
				resolveId: (id) => (id === 'script' ? id : undefined),
				load: (id) => (id === 'script' ? script : undefined)
			}
		],
		build: { write: false, rolldownOptions: { input: 'script', treeshake: false } }
	})) as Rolldown.RolldownOutput;
	return output[0].moduleIds.map((id) => id.replace(/^.*\/svelte\/src\//, ''));
}

const head = `import * as $ from 'svelte/internal/client';\n`;

test('a component brings what makes the parts of Svelte that it uses, and nothing else', async () => {
	const brought = await broughtBy(`${head}export const all = [...$.get(1), $.set(2, 3)];`);
	expect(brought).toContain('internal/client/runtime.js');
	expect(brought).toContain('internal/client/reactivity/sources.js');
	expect(brought).not.toContain('internal/client/index.js');
	expect(brought).not.toContain('internal/client/dom/elements/transitions.js');
	const moving = await broughtBy(`${head}export const move = $.transition;`);
	expect(moving).toContain('internal/client/dom/elements/transitions.js');
});

test('a part that Svelte does not have stays an import of the whole, for the build to complain of', async () => {
	await expect(
		broughtBy(`${head}export const all = $.get + $.nothingOfThisName;`)
	).resolves.toContain('internal/client/index.js');
});
