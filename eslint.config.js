import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import typescript from 'typescript-eslint';
import { importRule } from './scripts/import-rule.mjs';
import svelteConfig from './svelte.config.js';

const framework = ['@sveltejs/kit', '$app/env', '$app/navigation', '$app/paths', '$app/state'];

/** What pages may import. */
const ofPages = [
	...['bank', 'the registry of kinds', 'the views of kinds', 'what kinds share', 'a kind'],
	...['the codecs of kinds', 'quiz', 'log', 'memory', 'class', 'browser', 'ui']
];

/**
 * Who may import whom. `authoring` and `questions` stand only where the site is built, and on the
 * pages of teachers, so that no learner loads the code and the keys of a whole pack.
 * @type {import('./scripts/import-rule.mjs').Area[]}
 */
const areas = [
	{
		name: 'tests',
		home: /^(tests|scripts)\/|.*\/(arbitrary|example-[a-z]+)\.ts$|.*\.test\.ts$/,
		free: true
	},
	{ name: 'bank', home: /^src\/bank\// },
	{
		name: 'the registry of kinds',
		home: /^src\/kinds\/index\.ts$/,
		imports: ['bank', 'what kinds share', 'a kind']
	},
	{
		name: 'the schemas of kinds',
		home: /^src\/kinds\/schemas\.ts$/,
		imports: ['the registry of kinds', 'a kind'],
		types: ['bank'],
		libraries: ['valibot']
	},
	{
		name: 'the codecs of kinds',
		home: /^src\/kinds\/codecs\.ts$/,
		imports: ['the registry of kinds', 'what kinds share', 'a kind']
	},
	{
		name: 'the views of kinds',
		home: /^src\/kinds\/views\.ts$/,
		imports: ['what kinds share'],
		libraries: ['svelte']
	},
	{
		name: 'what kinds share',
		home: /^src\/kinds\/(?=[^/]+$)/,
		imports: ['bank'],
		libraries: ['valibot']
	},
	{
		name: 'the view of a kind',
		home: /^src\/kinds\/[^/]+\/(?=.*\.svelte$)/,
		imports: ['bank', 'what kinds share', 'ui'],
		libraries: ['svelte']
	},
	{
		name: 'a kind',
		home: /^src\/kinds\/[^/]+\//,
		imports: ['bank', 'what kinds share'],
		libraries: ['valibot']
	},
	{
		name: 'authoring',
		home: /^src\/authoring\//,
		imports: ['bank', 'the registry of kinds', 'the schemas of kinds', 'what kinds share'],
		types: ['a kind'],
		libraries: ['valibot']
	},
	{ name: 'questions', home: /^questions\//, imports: ['authoring'], types: ['bank'] },
	{
		name: 'quiz',
		home: /^src\/quiz\//,
		imports: ['bank', 'the registry of kinds', 'what kinds share']
	},
	{ name: 'log', home: /^src\/log\//, types: ['bank'] },
	{
		name: 'memory',
		home: /^src\/memory\//,
		imports: ['bank', 'the registry of kinds', 'what kinds share', 'quiz', 'log'],
		libraries: ['ts-fsrs', 'valibot']
	},
	{
		name: 'class',
		home: /^src\/class\//,
		imports: [
			...['bank', 'the registry of kinds', 'the codecs of kinds', 'what kinds share'],
			...['quiz', 'log']
		]
	},
	{
		name: 'browser',
		home: /^src\/browser\//,
		imports: [
			...['bank', 'the registry of kinds', 'the codecs of kinds', 'the views of kinds'],
			...['quiz', 'log', 'memory', 'class']
		],
		libraries: ['svelte', 'valibot', 'fflate', 'qr', ...framework]
	},
	{
		name: 'ui',
		home: /^src\/ui\//,
		types: ['bank'],
		libraries: ['svelte', 'uqr', '$app/env', '$app/paths']
	},
	{
		name: 'what builds pages, and the pages of teachers',
		home: /^src\/routes\/(?=\(site\)\/teach\/|(.*\/)?\+(server|(page|layout)\.server)\.ts$)/,
		imports: [
			...['authoring', 'questions', 'bank', 'the registry of kinds', 'the views of kinds'],
			...[
				'the codecs of kinds',
				'what kinds share',
				'a kind',
				'quiz',
				'log',
				'memory',
				'class',
				'browser',
				'ui'
			]
		],
		libraries: ['svelte', 'valibot', ...framework]
	},
	{
		name: 'the service worker',
		home: /^src\/service-worker\//,
		libraries: ['$service-worker']
	},
	{
		name: 'what runs a quiz by itself, without the framework’s client',
		home: /^src\/routes\/(?=quiz\/(?!.*\+)|\+layout\.svelte$|Banner\.svelte$)/,
		imports: ofPages,
		libraries: ['svelte', 'valibot', '$app/env', '$app/paths']
	},
	{
		name: 'routes',
		home: /^src\/routes\//,
		imports: ofPages,
		libraries: ['svelte', 'valibot', ...framework]
	}
];

/** The table as ESLint takes it. */
export const imports = defineConfig({
	files: ['{src,questions}/**/*.{ts,svelte}'],
	plugins: { footnote: { rules: { imports: importRule(areas) } } },
	rules: { 'footnote/imports': 'error' }
});

/** The folders that get time and randomness as arguments; that they use no DOM, types show. */
const pure = ['bank', 'kinds', 'authoring', 'quiz', 'log', 'memory', 'class'].map(
	(name) => `src/${name}/**/*.ts`
);

export default defineConfig(
	globalIgnores(['.svelte-kit/', 'build/', 'playwright-report/', 'test-results/']),
	typescript.configs.recommendedTypeChecked,
	svelte.configs.recommended,
	svelte.configs.prettier,
	imports,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
		},
		rules: {
			eqeqeq: 'error',
			'no-var': 'error',
			'object-shorthand': 'error',
			'prefer-const': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: typescript.parser, svelteConfig } },
		rules: {
			'prefer-const': 'off',
			'svelte/prefer-const': 'error',
			// State is replaced, not changed in place.
			'svelte/prefer-svelte-reactivity': 'off',
			// It does not see that an address begins with `resolve()` where a query follows.
			'svelte/no-navigation-without-resolve': ['error', { ignoreGoto: true }]
		}
	},
	{
		// svelte-check knows what a page's `$props()` hold and what a component exports; ESLint does not.
		files: ['**/*.svelte'],
		rules: {
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off'
		}
	},
	{
		files: ['src/**/*.{ts,svelte}'],
		rules: {
			'no-console': 'error',
			'svelte/no-at-html-tags': 'error',
			// The content security policy blocks attributes of style.
			'svelte/no-inline-styles': ['error', { allowTransitions: true }]
		}
	},
	{
		files: [...pure, 'questions/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-properties': [
				'error',
				{ object: 'Date', property: 'now', message: 'Time is an argument.' },
				{ object: 'Math', property: 'random', message: 'Randomness is an argument.' }
			],
			'no-restricted-syntax': [
				'error',
				{
					selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
					message: 'Time is an argument.'
				}
			]
		}
	},
	{
		// Plain scripts: TypeScript reads their types from comments, and checks them.
		files: ['**/*.js', '**/*.mjs'],
		extends: [typescript.configs.disableTypeChecked]
	},
	{
		// Runs before anything else, on browsers of any age.
		files: ['src/theme.js', 'src/early.js'],
		languageOptions: { sourceType: 'script' },
		rules: { 'no-var': 'off' }
	}
);
