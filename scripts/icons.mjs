/**
 * Draws the icons that home screens want from static/icon.svg. To be run when that changes:
 * `npm run icons`; the files are kept with the source.
 */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { switches } from './browser.mjs';
import { root } from './run.mjs';

const drawing = readFileSync(`${root}static/icon.svg`, 'utf8');
const paper = /fill="(#[0-9a-f]{6})"/.exec(drawing)?.[1];

/**
 * Each with its side in pixels, and the share of it that the drawing takes. Phones cut a maskable
 * icon to a circle or a rounded square, so its drawing stays within the middle 80 %, and it has no
 * corners of its own; iOS rounds the corners itself.
 */
const icons = [
	{ name: 'icon-192', side: 192, share: 1, isSquare: false },
	{ name: 'icon-512', side: 512, share: 1, isSquare: false },
	{ name: 'icon-maskable', side: 512, share: 0.75, isSquare: true },
	{ name: 'icon-180', side: 180, share: 0.9, isSquare: true }
];

const browser = await chromium.launch({
	args: switches,
	...(process.env.CHROMIUM && { executablePath: process.env.CHROMIUM })
});
for (const { name, side, share, isSquare } of icons) {
	const page = await browser.newPage({ viewport: { width: side, height: side } });
	await page.setContent(
		`<style>
			body { margin: 0; display: grid; place-items: center; height: 100vh;
				background: ${isSquare ? paper : 'transparent'} }
			svg { width: ${share * 100}%; height: ${share * 100}% }
		</style>${drawing}`
	);
	await page.screenshot({ path: `${root}static/${name}.png`, omitBackground: true });
}
await browser.close();
