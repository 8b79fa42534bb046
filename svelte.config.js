import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { withStartScript } from './scripts/site/start-script.mjs';
import { versionOf } from './scripts/site/version.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: {
		// Half as long as the default, in every element and rule of every component.
		cssHash: ({ hash, filename, css }) => `s${hash(filename || css).slice(0, 4)}`
	},
	kit: {
		adapter: withStartScript(
			adapter({ strict: true, precompress: true }),
			'src/routes/quiz/play/start.ts'
		),
		paths: { relative: true },
		// The default is the time of the build, by which no two builds would be the same.
		version: { name: versionOf(root), pollInterval: 0 },
		serviceWorker: {
			// Pages start it themselves, once they can be used.
			register: false,
			// Some hosts read this file and don't serve it.
			files: (path) => path !== '_headers'
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// The one style attribute is the framework's own route announcer; a test watches this hash.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none'],
				'require-trusted-types-for': ['script'],
				'worker-src': ['self'],
				'trusted-types': ['svelte-trusted-html', 'footnote-worker']
			}
		}
	}
};
