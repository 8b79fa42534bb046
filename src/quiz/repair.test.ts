import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeLink } from './link.ts';
import { plainRecipe, type Recipe } from './recipe.ts';
import { repairLink } from './repair.ts';

const recipes: readonly Recipe[] = [
	{ ...plainRecipe, pack: 'ccw-2011', codes: ['01234', '56789'] },
	{ ...plainRecipe, pack: 'ccw-2011', codes: ['abcde'], mode: 'test', time: 600, draw: 1 },
	{ ...plainRecipe, pack: 'p', codes: ['01234'], title: 'Größe & Maß = 100 %?', seed: 'form-b' },
	{ ...plainRecipe, pack: 'p', codes: ['01234'], order: 'shuffled', certainty: true }
];
const address = (link: string) => `https://school.example/quizzes/quiz/play/?${link}`;
const wrap = (link: string) =>
	`https://filter.example/?url=${encodeURIComponent(address(link))}&data=05%7C02&sdata=x%3D&reserved=0`;

const damages: readonly [string, (link: string) => string][] = [
	['the plain query', (link) => link],
	['the whole address', address],
	['%3F for the question mark', (link) => address(link).replace('?', '%3F')],
	['%26 for every ampersand', (link) => address(link).replaceAll('&', '%26')],
	['%23 before the query', (link) => address(link).replace('?', '%23')],
	['a hash for the question mark', (link) => address(link).replace('?', '#')],
	['encoded whole', (link) => encodeURIComponent(address(link))],
	['encoded twice', (link) => encodeURIComponent(encodeURIComponent(address(link)))],
	['a filter’s wrapper', wrap],
	['a wrapper in a wrapper', (link) => wrap(wrap(link).replace('https://filter.example/?', ''))],
	['a line break in the middle', (link) => address(link).replace(/.{50}/, '$&\r\n')],
	[
		'soft breaks of mail',
		(link) => address(link).replaceAll('=', '=3D').replace(/.{60}/g, '$&=\n')
	],
	['a full stop behind', (link) => `See ${address(link)}.`],
	['a bracket behind', (link) => `(see <${address(link)}>)`],
	['entities of a page', (link) => address(link).replaceAll('&', '&amp;')],
	['more behind it', (link) => `${address(link)}&utm_source=mail#:~:text=x`],
	['a whole message', (link) => `Dear all,\n\nplease take\n${address(link)}\n\nby Friday.`]
];

describe('a damaged link', () => {
	for (const [title, damage] of damages) {
		test(`is mended: ${title}`, () => {
			for (const recipe of recipes) {
				const link = writeLink(recipe);
				expect(repairLink(damage(link))).toBe(link);
			}
		});
	}

	test('that was cut is not guessed', () => {
		const link = writeLink(recipes[1]!);
		for (let length = 0; length < link.length; length++) {
			expect(repairLink(address(link.slice(0, length)))).toBeUndefined();
		}
	});

	test('that was changed is not guessed', () => {
		const link = writeLink(recipes[0]!);
		for (let at = 0; at < link.length; at++) {
			const changed = `${link.slice(0, at)}${link[at] === 'x' ? 'y' : 'x'}${link.slice(at + 1)}`;
			expect(repairLink(address(changed)), changed).toBeUndefined();
		}
	});

	test('is never found in anything else', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(repairLink(text)).toBeUndefined();
				expect(repairLink(`pack=${text}&c=01234%${text}`)).toBeUndefined();
			})
		);
	});
});
