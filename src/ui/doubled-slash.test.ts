import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { expect, test } from 'vitest';

const file = join(import.meta.dirname, '../theme.js');
const script = compileFunction(readFileSync(file, 'utf8'), [
	'location',
	'localStorage',
	'document',
	'addEventListener'
]) as (location: object, localStorage: object, document: object, listen: () => void) => void;

/** Where the script that runs before each page leads from an address; undefined if it stays. */
function lead(address: string): string | undefined {
	const { pathname, search, hash } = new URL(address);
	let replaced: string | undefined;
	const replace = (given: string) => (replaced = new URL(given, address).href);
	const documentElement = { dataset: {} };
	script(
		{ pathname, search, hash, replace },
		{ getItem: () => null },
		{ documentElement },
		() => {}
	);
	return replaced;
}

// Hosts that serve it anyway leave the links of the page with a base of "/": "//cards/" is a host.
test('a page whose address has a doubled slash goes to its own address, on its own site', () => {
	const site = 'https://school.example';
	expect(lead(`${site}//quiz/play/?pack=a//b#c//d`)).toBe(`${site}/quiz/play/?pack=a//b#c//d`);
	expect(lead(`${site}/school///cards/`)).toBe(`${site}/school/cards/`);
	expect(lead(`${site}//evil.test//`)).toBe(`${site}/evil.test/`);
	expect(lead(`${site}/school/quiz/play/?pack=a//b#c//d`)).toBeUndefined();
});
