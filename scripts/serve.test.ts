import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from './serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'footnote-serve-'));
mkdirSync(join(folder, 'quiz/play'), { recursive: true });
writeFileSync(join(folder, 'index.html'), 'start');
writeFileSync(join(folder, 'quiz/play/index.html'), 'player');
writeFileSync(join(folder, 'theme.js'), '');
writeFileSync(join(folder, 'icon.svg'), '');
writeFileSync(join(folder, 'pack.json'), '{}');
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(['/', '/deep/down/'])('at %s', (base) => {
	let site: Awaited<ReturnType<typeof serve>>;
	beforeAll(async () => void (site = await serve(folder, { base })));
	afterAll(() => site.close());
	const get = (path: string) => fetch(new URL(path, site.address), { redirect: 'manual' });

	it('gives the page of a folder', async () => {
		expect(await (await get('./')).text()).toBe('start');
		expect(await (await get('quiz/play/?pack=a')).text()).toBe('player');
	});
	it('sends a folder without its slash to the one with it, and keeps the query', async () => {
		const response = await get('quiz/play?pack=a&title=b?c');
		expect(response.status).toBe(301);
		expect(response.headers.get('location')).toBe(`${base}quiz/play/?pack=a&title=b?c`);
	});
	it.each([
		['./', 'text/html;charset=utf-8'],
		['theme.js', 'text/javascript'],
		['icon.svg', 'image/svg+xml'],
		['pack.json', 'application/json']
	])('gives %s the type %s', async (path, type) => {
		expect((await get(path)).headers.get('content-type')).toBe(type);
	});
	it.each(['absent', 'quiz', 'quiz/', '../outside', '..%2f..%2fetc%2fpasswd', '//elsewhere'])(
		'answers 404 to %s',
		async (path) => {
			const response = await fetch(site.address + path, { redirect: 'manual' });
			expect(response.status).toBe(404);
		}
	);
});

it('answers 404 to what is outside its base, but finds the base without its slash', async () => {
	const site = await serve(folder, { base: '/sub/' });
	const statusOf = async (path: string) =>
		(await fetch(new URL(path, site.address), { redirect: 'manual' })).status;
	expect(await statusOf('/')).toBe(404);
	expect(await statusOf('/subway')).toBe(404);
	expect(await statusOf('/sub')).toBe(301);
	await site.close();
});

it('answers what is missing with the page 404.html, where there is one', async () => {
	writeFileSync(join(folder, '404.html'), 'no such page');
	const site = await serve(folder);
	const response = await fetch(`${site.address}absent`);
	expect(response.status).toBe(404);
	expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
	expect(await response.text()).toBe('no such page');
	await site.close();
});

it('sends the headers that the folder asks for, and asks for no caching by default', async () => {
	const rules = ['/*', '  X-One: a: b', '', '/quiz/*', '  X-Two: c', '  Cache-Control: max-age=9'];
	writeFileSync(join(folder, '_headers'), rules.join('\n'));
	const site = await serve(folder, { base: '/sub/' });
	const headersOf = async (path: string) => {
		const { headers } = await fetch(site.address + path);
		return ['x-one', 'x-two', 'cache-control'].map((name) => headers.get(name));
	};
	expect(await headersOf('theme.js')).toEqual(['a: b', null, 'no-cache']);
	expect(await headersOf('quiz/play/')).toEqual(['a: b', 'c', 'max-age=9']);
	rmSync(join(folder, '_headers'));
	await site.close();
});

it('refuses a port that is taken', async () => {
	const site = await serve(folder);
	const port = Number(new URL(site.address).port);
	await expect(serve(folder, { port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
	await site.close();
});
