import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';

vi.mock('$app/env', () => ({ browser: true }));
const values = vi.hoisted(() => {
	const values = new Map<string, string>();
	const storage = {
		get length() {
			return values.size;
		},
		key: (place: number) => [...values.keys()][place] ?? null,
		getItem: (key: string) => values.get(key) ?? null
	};
	vi.stubGlobal('addEventListener', () => undefined);
	vi.stubGlobal('localStorage', storage);
	vi.stubGlobal('sessionStorage', storage);
	return values;
});
const { unreadValues } = await import('./set-aside.ts');

test('whatever is kept and cannot be read is listed', () => {
	const sources = readdirSync(import.meta.dirname)
		.filter((name) => !name.includes('.test.'))
		.map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));
	const keys = sources.flatMap((source) =>
		[...source.matchAll(/new Kept\(\s*(?:keyOf\()?'([^']+)'/g)].map((found) => found[1]!)
	);
	expect(keys.length).toBeGreaterThan(4);
	// Results have a key for each quiz; of one there is also what was set aside before.
	keys.push('footnote:results:7paea', 'footnote:results:7paea:aside', 'footnote:results:zzzz0');
	for (const key of keys) values.set(key, 'no JSON');
	expect(
		unreadValues()
			.map(({ key }) => key)
			.sort()
	).toEqual(keys.sort());
});
