import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { writeLink } from './link.ts';
import { plainRecipe, type Recipe } from './recipe.ts';
import { repairLink } from './repair.ts';

/** How many characters were read as links, in all. */
const read = vi.hoisted(() => ({ characters: 0 }));
vi.mock('./link.ts', async (original) => {
	const link = await original<typeof import('./link.ts')>();
	const readLink = (query: string) => {
		read.characters += query.length;
		if (read.characters > 100_000) throw new Error('More was read than the text is long.');
		return link.readLink(query);
	};
	return { ...link, readLink };
});
beforeEach(() => (read.characters = 0));

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

	test.each([
		['starts and ends', 'pack=&c=12345'],
		['ends after one start', '&c=12345'],
		['starts before one end', 'pack='],
		['starts of another name', 'xpack=a&q=00000&'],
		['whole links with a wrong check', 'pack=a&q=00000&c=00000'],
		['links encoded in layers', 'pack=a&q=00000&title=%25252541&c=00000'],
		['all that mail does', 'pack=a&amp;q=00000&title==3D %26c=%252541&#38;c=00000'],
		['checks without a question', 'pack=a&c=00000&q=00000'],
		['unknown parameters', 'pack=a&q=00000&a&b&c&d&e&f&g&h&i&j&k&l&m&n&c=00000'],
		['encoded marks', '%26%2526%252526'],
		['percent signs', '%25'],
		['entities', '&#0000038;&amp;amp;'],
		['white space', '=\r\n \u200b']
	])('of a hundred thousand characters is read in one go: %s', (_, part) => {
		for (const head of ['', 'pack=x#', '?pack=a&q=00000&']) {
			read.characters = 0;
			const text = `${head}${part.repeat(100_000 / part.length)}`.slice(0, 99_992) + '&c=12345';
			expect(repairLink(text), text.slice(0, 60)).toBeUndefined();
		}
	});

	test('is found behind many that do not work', () => {
		const link = writeLink(recipes[1]!);
		for (const other of ['pack=a&q=00000&c=00000 ', 'pack=&c=12345', 'xpack=a&q=00000&']) {
			read.characters = 0;
			expect(repairLink(other.repeat(90_000 / other.length) + address(link))).toBe(link);
		}
	});

	test('is never found in anything else', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				read.characters = 0;
				expect(repairLink(text)).toBeUndefined();
				expect(repairLink(`pack=${text}&c=01234%${text}`)).toBeUndefined();
			})
		);
	});
});
