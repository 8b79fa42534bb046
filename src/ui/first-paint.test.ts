import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { expect, test } from 'vitest';

const file = join(import.meta.dirname, '../theme.js');
const script = compileFunction(readFileSync(file, 'utf8'), [
	'location',
	'localStorage',
	'sessionStorage',
	'document',
	'addEventListener'
]) as (...globals: unknown[]) => void;

/** Storage with these values by their keys. */
function storageOf(values: Record<string, string>): object {
	return Object.create(
		{ getItem: (key: string) => values[key] ?? null },
		Object.getOwnPropertyDescriptors(values)
	) as object;
}

/**
 * Runs the script that runs before each page.
 * @returns where it leads from the address, undefined if it stays, and whom the page is drawn for
 */
function run(
	address: string,
	{
		local = {},
		session = {}
	}: { local?: Record<string, string>; session?: Record<string, string> } = {}
): { replaced: string | undefined; who: string | undefined } {
	const { pathname, search, hash } = new URL(address);
	let replaced: string | undefined;
	const replace = (given: string) => (replaced = new URL(given, address).href);
	const dataset: { who?: string } = {};
	script(
		{ pathname, search, hash, replace },
		storageOf(local),
		storageOf(session),
		{ documentElement: { dataset } },
		() => {}
	);
	return { replaced, who: dataset.who };
}

// Hosts that serve it anyway leave the links of the page with a base of "/": "//cards/" is a host.
test('a page whose address has a doubled slash goes to its own address, on its own site', () => {
	const site = 'https://school.example';
	expect(run(`${site}//quiz/play/?pack=a//b#c//d`).replaced).toBe(
		`${site}/quiz/play/?pack=a//b#c//d`
	);
	expect(run(`${site}/school///cards/`).replaced).toBe(`${site}/school/cards/`);
	expect(run(`${site}//evil.test//`).replaced).toBe(`${site}/evil.test/`);
	expect(run(`${site}/school/quiz/play/?pack=a//b#c//d`).replaced).toBeUndefined();
});

test('the page is drawn for who comes back only if this person has answered something', () => {
	const front = 'https://school.example/';
	const first = { 'footnote:log:a:0': '…' };
	const second = { 'footnote:person:b7:log:a:0': '…' };
	const turn = { 'footnote:person': '1 b7' };
	expect(run(front, { local: { 'footnote:settings': '{}' } }).who).toBeUndefined();
	expect(run(front, { local: first }).who).toBe('back');
	expect(run(front, { local: second }).who).toBeUndefined();
	expect(run(front, { local: first, session: turn }).who).toBeUndefined();
	expect(run(front, { local: second, session: turn }).who).toBe('back');
});
