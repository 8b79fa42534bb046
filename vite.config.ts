import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { fileURLToPath } from 'node:url';
import { chunks } from './scripts/site/chunks.ts';
import { defaultPack } from './scripts/site/default-pack.ts';
import { early } from './scripts/site/early.ts';
import { missingPage } from './scripts/site/missing-page.ts';
import { svelteImports } from './scripts/site/svelte-imports.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
	plugins: [
		sveltekit(),
		svelteImports(),
		chunks('src/routes/quiz/play/start.ts'),
		defaultPack(`${root}questions/index.ts`),
		early(root),
		missingPage(root)
	],
	// `OFFLINE=off vite build` makes a site that ends the service worker of earlier builds.
	define: { __OFFLINE__: JSON.stringify(process.env.OFFLINE !== 'off') },
	build: {
		// Data addresses would break the policy that allows scripts and styles from this origin only.
		assetsInlineLimit: 0,
		rolldownOptions: { checks: { pluginTimings: false } }
	},
	test: {
		include: ['src/**/*.test.ts', 'questions/**/*.test.ts', 'scripts/**/*.test.ts'],
		environment: 'node',
		// Properties run hundreds of cases, on machines of any speed.
		testTimeout: 120_000
	}
});
