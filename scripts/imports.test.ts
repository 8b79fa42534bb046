import { ESLint } from 'eslint';
import svelte from 'eslint-plugin-svelte';
import typescript from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import config, { imports } from '../eslint.config.js';

const eslint = new ESLint({
	overrideConfigFile: true,
	overrideConfig: [
		typescript.configs.base,
		...svelte.configs.base,
		{
			files: ['**/*.svelte'],
			languageOptions: { parserOptions: { parser: typescript.parser } }
		},
		...imports
	]
});

/** The rules that a file with this code in it would break. */
async function faults(file: string, code: string): Promise<string[]> {
	const text = file.endsWith('.svelte') ? `<script lang="ts">${code}</script>` : code;
	const [result] = await eslint.lintText(text, { filePath: file });
	return result!.messages.map(({ ruleId, message }) => ruleId ?? message);
}

/** For each row of the table: a file of it, imports it may have, imports it may not. */
const rows: [file: string, allowed: string[], forbidden: string[]][] = [
	[
		'src/bank/item.ts',
		[`import { hash } from './hash.ts';`],
		[`import { kindOf } from '#kinds';`, `import * as v from 'valibot';`]
	],
	[
		'src/kinds/index.ts',
		[`import('./choice/choice.ts');`, `export type * from './kind.ts';`],
		[`import { loadView } from './views.ts';`, `import View from './choice/View.svelte';`]
	],
	[
		'src/kinds/views.ts',
		[`import type { Component } from 'svelte';`, `import type { ViewProps } from './kind.ts';`],
		[`import { kindOf } from './index.ts';`]
	],
	[
		'src/kinds/spec.ts',
		[`import * as v from 'valibot';`, `import type { Rationale } from '#bank';`],
		[`import { choice } from './choice/choice.ts';`, `import { tick } from 'svelte';`]
	],
	[
		'src/kinds/multi/View.svelte',
		[`import Option from '#ui/Option.svelte';`, `import type { MultiSpec } from './multi.ts';`],
		[`import { choice } from '../choice/choice.ts';`, `import * as v from 'valibot';`]
	],
	[
		'src/kinds/multi/multi.ts',
		[
			`import * as v from 'valibot';`,
			`import type { Kind } from '../kind.ts';`,
			`import { base } from '../spec.ts';`,
			`import { judgeTyped } from '../typed.ts';`
		],
		[
			`import { choice } from '../choice/choice.ts';`,
			`import { choice } from '#kinds/choice/choice.ts';`,
			`import { kindOf } from '../index.ts';`,
			`import View from './View.svelte';`,
			`import Option from '#ui/Option.svelte';`
		]
	],
	[
		'src/authoring/assemble.ts',
		[
			`import { loadKinds } from '#kinds';`,
			`import { fiveDigits } from '#bank';`,
			`import type { ChoiceSpec } from '#kinds/choice/choice.ts';`
		],
		[
			`import { writeLink } from '#quiz';`,
			`import { loadKinds } from '../kinds/index.ts';`,
			`import { choice } from '#kinds/choice/choice.ts';`,
			`import { loadView } from '#kinds/views.ts';`
		]
	],
	[
		'questions/ccw-2011/index.ts',
		[`import { assemblePack } from '#authoring';`, `import type { Pack } from '#bank';`],
		[`import { hash } from '#bank';`, `import { hash, type Pack } from '#bank';`]
	],
	[
		'src/quiz/link.ts',
		[`import { kindOf } from '#kinds';`, `import { plainRecipe } from './recipe.ts';`],
		[`import type { Attempt } from '#log';`, `import { writeFile } from 'node:fs';`]
	],
	[
		'src/log/record.ts',
		[`import type { Grade } from '#bank';`],
		[
			`import * as v from 'valibot';`,
			`import { hash } from '#bank';`,
			`export { hash } from '#bank';`,
			`import('#quiz');`
		]
	],
	[
		'src/browser/storage.ts',
		[
			`import { writeLink } from '#quiz';`,
			`import { createSubscriber } from 'svelte/reactivity';`,
			`import { browser } from '$app/env';`
		],
		[`import Tag from '#ui/Tag.svelte';`, `import { assemblePack } from '#authoring';`]
	],
	[
		'src/ui/Option.svelte',
		[`import type { Rationale } from '#bank';`, `import Tag from './Tag.svelte';`],
		[`import { hash } from '#bank';`, `import { settings } from '#browser/settings.svelte.ts';`]
	],
	[
		'src/service-worker/site.ts',
		[`import { version } from '$service-worker';`, `import { copy } from './copies.ts';`],
		[`import { hash } from '#bank';`, `import { version } from '$app/env';`]
	],
	[
		'src/routes/data/[pack]/+server.ts',
		[`import { readPack } from '#questions';`, `import type { RequestHandler } from './$types';`],
		[`import { readFileSync } from 'node:fs';`]
	],
	[
		'src/routes/(site)/teach/+page.svelte',
		[`import { packIds } from '#questions';`],
		[`import 'leaflet';`]
	],
	[
		'src/routes/quiz/play/Quiz.svelte',
		[`import { resolve } from '$app/paths';`, `import { log } from '#browser/log.svelte.ts';`],
		// They would bring the framework's client to the first question.
		[`import { goto } from '$app/navigation';`, `import { page } from '$app/state';`]
	],
	[
		'src/routes/quiz/+page.svelte',
		[
			`import { goto } from '$app/navigation';`,
			`import { loadView } from '#kinds/views.ts';`,
			`import '../../app.css';`
		],
		[
			`import { readPack } from '#questions';`,
			`type Draft = import('#authoring').PackDraft;`,
			`import('#authoring');`,
			`import { page } from '$app/stores';`,
			`import { browser } from '$app/environment';`,
			`import Tag from '$lib/Tag.svelte';`,
			`import Tag from '../../ui/Tag.svelte';`
		]
	]
];

describe('the table of imports', () => {
	for (const [file, allowed, forbidden] of rows) {
		it.each(allowed)(`lets ${file} have: %s`, async (code) => {
			expect(await faults(file, code)).toEqual([]);
		});
		it.each(forbidden)(`does not let ${file} have: %s`, async (code) => {
			expect(await faults(file, code)).toEqual(['footnote/imports']);
		});
	}

	it('lets tests import anything', async () => {
		expect(await faults('src/bank/hash.test.ts', `import { readPack } from '#questions';`)).toEqual(
			[]
		);
	});
	it('asks for a row for a new folder', async () => {
		expect(await faults('src/elsewhere/new.ts', `import { hash } from '#bank';`)).toEqual([
			'footnote/imports'
		]);
	});
	it('is part of what lint runs', () => {
		expect(config).toEqual(expect.arrayContaining(imports));
	});
});
