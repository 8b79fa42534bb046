import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { licences } from './licences.ts';

const root = new URL('../../../../', import.meta.url);
const json = (path: string) =>
	JSON.parse(readFileSync(new URL(path, root), 'utf8')) as {
		dependencies: Record<string, string>;
		license: string;
	};

test('every package that reaches learners is named with the licence that it has', () => {
	// The framework is a tool of the build to npm, and a part of every page.
	const reaching = ['svelte', '@sveltejs/kit', ...Object.keys(json('package.json').dependencies)];
	expect(licences.map((each) => each.package).sort()).toEqual(reaching.sort());
	for (const { package: name, licence } of licences) {
		expect(json(`node_modules/${name}/package.json`).license, name).toBe(licence);
	}
});
