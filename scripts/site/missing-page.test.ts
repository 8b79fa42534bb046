import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { expect, test } from 'vitest';
import { root } from '../run.mjs';
import { writeMissingPage } from './missing-page.ts';

const page = writeMissingPage(root);

test.each(['script', 'style'])('the policy of 404.html allows its one %s, and only that', (tag) => {
	const [content, ...more] = [...page.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g'))];
	expect(more).toEqual([]);
	const hash = createHash('sha256').update(content![1]!).digest('base64');
	expect(page).toContain(`${tag}-src 'sha256-${hash}'`);
});

test('404.html asks for no other file', () => {
	expect(page).not.toMatch(/\b(src|srcset|url)\s*[=(]/);
	const links = [...page.matchAll(/href="([^"]*)"/g)].map(([, address]) => address);
	for (const address of links) expect(address).toMatch(/^\/([a-z]+\/)?$/);
	expect(new Set(links)).toContain('/');
});

test('404.html has the colors and sizes of the site, in both themes', () => {
	expect(page).not.toContain('%tokens%');
	expect(page.match(/:root[^{]*\{/g)).toEqual([
		':root {',
		":root[data-theme='light'] {",
		":root[data-theme='dark'] {"
	]);
	const style = /<style>([^]*?)<\/style>/.exec(page)![1]!;
	for (const [, name] of style.matchAll(/var\((--[a-z0-9-]+)\)/g)) {
		expect(style).toContain(`${name}: `);
	}
});

/** Tells where a 404 page leads from an address: by itself, if it does, and by its link. */
function readerOf(html: string): (address: string) => { replaced?: string; home: string } {
	const script = compileFunction(/<script>([^]*?)<\/script>/.exec(html)![1]!, [
		'location',
		'document'
	]) as (location: object, document: object) => void;
	return (address) => {
		const at = new URL(address);
		const absolute = (given: string) => new URL(given, at).href;
		const { href, origin, pathname, search, hash } = at;
		let replaced: string | undefined;
		const replace = (given: string) => (replaced = absolute(given));
		const home = { href: '/', getAttribute: () => '/' };
		script({ href, origin, pathname, search, hash, replace }, { links: [home] });
		return { home: absolute(home.href), ...(replaced === undefined ? {} : { replaced }) };
	};
}
const lead = readerOf(page);

const site = 'https://school.example';
const starts = [
	...['', '/', '//', '\\', '\\\\', '%2F', '%2f%2f', '%252F', '%25252F', '/%2F', '%2F/', '%5C'],
	...['%5c%5C', '%255C', '%2F%5C', '%09/', '%0A/', '%0D%0A//', '\t/', '\n/', './', '../', './/'],
	...['%2E/', '%2e%2e//', 'x/..//', 'x/%2e%2e/%2F', '/@', '%2F@', ':@', '/%40', '/user:pw@', ';//'],
	...[
		'%20/',
		'/%20',
		'%00/',
		'%E2%80%8B/',
		'%C0%AF/',
		'%zz//',
		'https:',
		'https://',
		'https:%2F%2F'
	]
];
const hosts = ['evil.test', '\\evil.test', '%2Fevil.test'];
const ends = [
	...[
		'',
		'/',
		'/quiz',
		'/quiz/play',
		'/quiz/play/?pack=a',
		'/quiz/x?pack=a',
		'/about',
		'/nowhere/'
	],
	...['%2Fquiz%2Fx?pack%3Da', '/carry#m=AAAA', '/x%2Fcarry%2F%23m=AAAA', '\\quiz\\play'],
	...[
		'%5Cquiz%5Cplay?pack=a',
		'%3Fquiz/play?pack=a',
		'%23/quiz/play',
		'/x/../quiz/play?pack=//evil'
	]
];

test('404.html never leads to another site, whatever the address says', () => {
	for (const start of starts) {
		for (const host of hosts) {
			for (const end of ends) {
				let next: string | undefined = new URL(`${site}/${start}${host}${end}`).href;
				expect(new URL(next).origin).toBe(site);
				for (let hop = 0; next !== undefined; hop++) {
					expect(hop, `${next} leads round in circles`).toBeLessThan(5);
					const { home, replaced }: ReturnType<typeof lead> = lead(next);
					expect(new URL(home).origin, `the link at ${next}`).toBe(site);
					expect(new URL(replaced ?? site).origin, `from ${next}`).toBe(site);
					// The same address with a fragment loads nothing.
					next = replaced === next && next.includes('#') ? undefined : replaced;
				}
			}
		}
	}
});

/** The page that mends what is found in the address that was asked for. */
function meant(page: string, asked: string): string {
	return `/school/${page}?link=${encodeURIComponent(`${site}/school/${asked}`)}`;
}

test.each([
	['/school/quiz/play', '/school/', '/school/quiz/play/'],
	['/school/progress?x=1#y', '/school/', '/school/progress/?x=1#y'],
	['/a%20school/read', '/a%20school/', '/a%20school/read/'],
	['/a%20school/read/', '/a%20school/', undefined],
	['//quiz/play', '/', '/quiz/play/'],
	['/school%2Fquizzes%2Fquiz%2Fplay%2F%3Fx', '/school/quizzes/', '/school/quizzes/quiz/play/?x'],
	['/school/carry%2523m=AAAA', '/school/', '/school/carry/#m=AAAA'],
	[
		'/school/quiz/play%2F%3Fpack%3Da',
		'/school/',
		`/school/quiz/play/?link=${encodeURIComponent(`${site}/school/quiz/play%2F%3Fpack%3Da`)}`
	],
	[
		'/school/teach/results%3Fpack=a&q=b',
		'/school/',
		meant('teach/results/', 'teach/results%3Fpack=a&q=b')
	],
	['/school/Print/%2523pack%3Da', '/school/', meant('print/', 'Print/%2523pack%3Da')],
	['/school/quiz/play/pack=a', '/school/', meant('quiz/play/', 'quiz/play/pack=a')],
	['/school/quiz%3Fpack=a', '/school/', meant('quiz/play/', 'quiz%3Fpack=a')],
	['/school/Teach//Results//?pack=a', '/school/', '/school/teach/results/?pack=a'],
	['/school/cards%2F%3Fpack%3Da?x=1', '/school/', '/school/cards/?pack=a&x=1'],
	['/school/progress/%23pack=a', '/school/', '/school/progress/?pack=a'],
	['/school/quiz/result%253Fattempt%253D01', '/school/', '/school/quiz/result/?attempt=01'],
	['/school/read/a-pack/%23s3.', '/school/', '/school/read/a-pack/#s3'],
	['/school/cards/).', '/school/', '/school/cards/'],
	['/school/CARDS/%E3%80%82?x=1', '/school/', '/school/cards/?x=1'],
	['/school/about%22%3E', '/school/', '/school/about/'],
	['/school/about.html', '/school/', undefined],
	['/school/about/us/', '/school/', undefined],
	['/school/about and more', '/school/', undefined],
	['/school/_app/version', '/school/', undefined],
	['/school/nowhere', '/', undefined]
])('404.html finds the page meant by %s', (address, home, replaced) => {
	expect(lead(site + address)).toEqual({
		home: site + home,
		...(replaced === undefined ? {} : { replaced: site + replaced })
	});
});

test('404.html knows a page as soon as it has a folder', () => {
	const folder = mkdtempSync(join(tmpdir(), 'footnote-routes-'));
	try {
		for (const name of ['newcomer', 'read'])
			mkdirSync(join(folder, 'src/routes', name), { recursive: true });
		for (const name of ['src/404.html', 'src/app.css']) {
			copyFileSync(join(root, name), join(folder, name));
		}
		const leadThere = readerOf(writeMissingPage(folder));
		expect(leadThere(`${site}/school/newcomer`)).toEqual({
			home: `${site}/school/`,
			replaced: `${site}/school/newcomer/`
		});
		expect(leadThere(`${site}/school/read%2F`).home).toBe(`${site}/school/`);
	} finally {
		rmSync(folder, { recursive: true });
	}
});

// Read in steps that grow with its square, it would take half an hour.
test('404.html reads an address of two million characters', () => {
	const text = 'carrym='.repeat(300_000);
	const { replaced } = lead(`${site}/nowhere#${text}#`);
	expect(replaced === `${site}/carry/#${text.slice('carry'.length)}`).toBe(true);
});
