import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { readLink, writeLink } from './link.ts';
import type { LinkFault } from './parameters.ts';
import { plainRecipe, type Recipe } from './recipe.ts';
import { repairLink } from './repair.ts';

const codes = Array.from({ length: 20 }, (_, at) => (10007 + at * 1013).toString());

/** Eight quizzes, with all that a link may say. */
const recipes: readonly Recipe[] = [
	{ ...plainRecipe, pack: 'ccw-2011', codes: codes.slice(0, 2) },
	{ ...plainRecipe, pack: 'ccw-2011', codes },
	{ ...plainRecipe, pack: 'ccw-2011', codes: codes.slice(3, 9), mode: 'test', time: 900 },
	{ ...plainRecipe, pack: 'ccw-2011', codes: codes.slice(2, 12), draw: 5, seed: 'form-b' },
	{ ...plainRecipe, pack: 'fact-or-claim', codes: codes.slice(0, 5), order: 'shuffled' },
	{ ...plainRecipe, pack: 'fact-or-claim', codes: codes.slice(5, 9), certainty: true },
	{ ...plainRecipe, pack: 'p', codes: codes.slice(0, 3), title: 'Año 2: ¿qué pasó? & más' },
	{ ...plainRecipe, pack: 'p', codes: codes.slice(4, 8), to: `${'Ab_-9'.repeat(17)}xy` }
];
const site = 'https://school.example/quizzes/quiz/play/';

/** What opening an address leads to: the quiz of a link, or what is wrong with it. */
function open(address: string): { link: string } | { faults: readonly LinkFault[] } {
	const search = /\?([^#]*)/.exec(address)?.[1] ?? '';
	const reading = readLink(search);
	if (reading.form === 'recipe') return { link: writeLink(reading.recipe) };
	const mended = repairLink(address);
	if (mended !== undefined) return { link: mended };
	return { faults: reading.form === 'faulty' ? reading.faults : [] };
}

/** Each sort of damage makes addresses of a link; `mended` where the link is to be found in them. */
const damages: Record<string, { mended: boolean; of: (link: string) => string[] }> = {
	'cut at every character': {
		mended: false,
		of: (link) => Array.from(link, (_, at) => `${site}?${link.slice(0, at)}`)
	},
	'swapped codes': {
		mended: false,
		of: (link) => [`${site}?${link.replace(/q=(.{5})(.{5})/, 'q=$2$1')}`]
	},
	'one changed character at every position': {
		mended: false,
		of: (link) =>
			Array.from(link, (letter, at) => {
				const other = letter === 'z' ? 'y' : 'z';
				return `${site}?${link.slice(0, at)}${other}${link.slice(at + 1)}`;
			})
	},
	'doubled parameters': {
		mended: false,
		of: (link) =>
			['pack', 'q', 'c'].map((name) => `${site}?${name}=00000&${link.replace('pack', 'Pack')}`)
	},
	'another pack': {
		mended: false,
		of: (link) => [`${site}?${link.replace(/pack=[^&]*/, 'pack=other-pack')}`]
	},
	'an unknown parameter': {
		mended: false,
		of: (link) => [`${site}?${link.replace('&q=', '&level=9&q=')}`]
	},
	'tracking parameters': {
		mended: true,
		of: (link) =>
			['utm_source=x', 'fbclid=x', 'gclid=x', 'mc_eid=x', 'igshid=x'].flatMap((added) => [
				`${site}?${added}&${link}`,
				`${site}?${link}&${added}`
			])
	},
	'wrapped by mail filters': {
		mended: true,
		of: (link) => {
			const address = `${site}?${link}`;
			return [
				`https://filter.example/?url=${encodeURIComponent(address)}&data=05%7C01&reserved=0`,
				`https://filter.example/v2/url?u=${encodeURIComponent(address)}&d=DwMF&e=`,
				`https://filter.example/l/?${encodeURIComponent(encodeURIComponent(address))}`,
				`Please take <${address}>.`,
				`${address.replace(/.{72}/g, '$&\r\n')}\r\n`,
				address.replaceAll('&', '&amp;')
			];
		}
	},
	'encoded twice': {
		mended: true,
		of: (link) => [
			`${site}?${encodeURIComponent(link)}`,
			`${site}${encodeURIComponent(encodeURIComponent(`?${link}`))}`,
			`${site}%2523${link}`
		]
	},
	huge: {
		mended: false,
		of: (link) => [`${site}?${'x'.repeat(200_000)}&${link}`, `${site}?q=${'0'.repeat(1_000_000)}`]
	},
	empty: { mended: false, of: () => [site, `${site}?`, `${site}#`, `${site}?=&&=`, ''] },
	'look-alikes from other scripts': {
		mended: false,
		of: (link) => [
			`${site}?${link.replace('pack', 'раск')}`,
			`${site}?${link.replace('q=1', 'q=１')}`,
			`${site}?${link.replace('&c=', '&с=')}`,
			`${site}?${link.replaceAll('=', '＝')}`
		]
	}
};

describe('damage', () => {
	for (const [sort, { mended, of }] of Object.entries(damages)) {
		test.each(recipes.map((recipe, at) => [at + 1, writeLink(recipe)] as const))(
			`of the sort “${sort}” never starts another quiz: link %i`,
			(_, link) => {
				for (const address of of(link)) {
					const opened = open(address);
					if ('link' in opened) expect(opened.link, address).toBe(link);
					else {
						expect(mended, `${address} was to be mended`).toBe(false);
						expect(opened.faults.length, address).toBeGreaterThan(0);
						expect(opened.faults[0]!.problem, address).not.toBe('');
					}
				}
			}
		);
	}
});

test('a link of twenty items fits in 170 characters and a QR code of version 10', () => {
	const address = `https://footnote.example/quiz/play/?${writeLink(recipes[1]!)}`;
	expect(address.length).toBeLessThanOrEqual(170);
	expect(encode(address, { ecc: 'M' }).version).toBeLessThanOrEqual(10);
});
