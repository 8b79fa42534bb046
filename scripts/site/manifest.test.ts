import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from '../run.mjs';

interface Icon {
	src: string;
	sizes: string;
	type: string;
}
interface Manifest {
	start_url: string;
	scope: string;
	theme_color: string;
	background_color: string;
	icons: Icon[];
	shortcuts: { name: string; url: string; icons: Icon[] }[];
}

const manifest = JSON.parse(readFileSync(`${root}static/manifest.webmanifest`, 'utf8')) as Manifest;

test('every icon of the app is there, as large as it says', () => {
	const icons = [manifest, ...manifest.shortcuts].flatMap(({ icons }) => icons);
	expect(icons.length).toBeGreaterThan(4);
	for (const { src, sizes, type } of icons) {
		const file = readFileSync(`${root}static/${src}`);
		if (type !== 'image/png') continue;
		// A PNG has its width and height after its signature and the head of its first part.
		expect(`${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`, src).toBe(sizes);
	}
});

test('every shortcut leads to a page, under whatever path the site is', () => {
	for (const { url } of manifest.shortcuts) {
		expect(url).toMatch(/^[a-z]+\/$/);
		const folders = ['src/routes/(site)', 'src/routes'].map((each) => `${root}${each}/${url}`);
		expect(
			folders.some((folder) => existsSync(folder)),
			url
		).toBe(true);
	}
	// An id would be taken from the top of the host, so sites under two paths would be one app.
	expect(manifest).not.toHaveProperty('id');
	expect([manifest.start_url, manifest.scope]).toEqual(['./', './']);
});

test('the app begins in the color of the paper', () => {
	const page = readFileSync(`${root}src/app.html`, 'utf8');
	const { theme_color: theme, background_color: background } = manifest;
	expect(theme).toBe(background);
	expect(page).toContain(`(prefers-color-scheme: light)" content="${theme}"`);
});
