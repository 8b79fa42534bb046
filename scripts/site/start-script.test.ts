import { expect, test } from 'vitest';
import { writeStartScript } from './start-script.mjs';

const script = 'src/routes/quiz/play/start.ts';
const manifest = {
	[script]: { file: '_app/start.1.js', imports: ['first'] },
	first: { file: '_app/first.2.js', imports: ['runtime'] },
	runtime: { file: '_app/runtime.3.js', imports: ['first'] },
	other: { file: '_app/other.4.js' },
	'node_modules/@sveltejs/kit/src/runtime/client/entry.js': { file: '_app/client.5.js' },
	'.svelte-kit/generated/client-optimized/app.js': { file: '_app/app.6.js' }
};

test('a page asks for its script, and at once for all that the script imports, wherever the site is', () => {
	const page = '<head><title>Quiz</title></head><body><p title="</title>"></p></body>';
	const written = writeStartScript(page, 'quiz/play', script, manifest);
	const asked = [...written.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, path]) => path!);
	const base = 'https://example.org/school/quiz/play/?pack=a';
	expect(asked.map((path) => new URL(path, base).pathname).sort()).toEqual(
		['first.2', 'runtime.3', 'start.1'].map((name) => `/school/_app/${name}.js`)
	);
	expect(written.match(/<script [^>]*>/g)).toEqual([
		'<script src="../../_app/start.1.js" type="module" data-framework="../../_app/client.5.js ../../_app/app.6.js">'
	]);
	expect(written.indexOf('<script')).toBeLessThan(written.indexOf('</head>'));
});

test('a page without a title, or a script that was not built, is an error and no silent page', () => {
	expect(() => writeStartScript('<head></head>', 'quiz/play', script, manifest)).toThrow('title');
	expect(() => writeStartScript('<title></title>', 'quiz/play', 'a.ts', manifest)).toThrow('a.ts');
	const alone = { [script]: { file: 'start.js' } };
	expect(() => writeStartScript('<title></title>', 'quiz/play', script, alone)).toThrow('client');
});
