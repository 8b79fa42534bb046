import { DIGITS } from '#bank';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkOf, MOST_ITEMS, readLink, writeLink } from './link.ts';
import type { Recipe, Wish } from './recipe.ts';
import { writeWish } from './wish.ts';

const code = fc.string({
	unit: fc.constantFrom(...DIGITS),
	minLength: 5,
	maxLength: 5
});
const name = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/);
const codes = (most: number) => fc.uniqueArray(code, { minLength: 1, maxLength: most });

const recipe: fc.Arbitrary<Recipe> = codes(40).chain((list) =>
	fc.record(
		{
			pack: name,
			codes: fc.constant(list),
			order: fc.constantFrom('fixed', 'shuffled'),
			mode: fc.constantFrom('practice', 'test'),
			certainty: fc.boolean(),
			draw: fc.integer({ min: 1, max: list.length }),
			seed: fc.stringMatching(/^[a-z0-9-]{1,32}$/),
			time: fc.integer({ min: 30, max: 86400 }),
			title: fc
				.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
				.filter((text) => /^[^\p{C}\s]([^\p{C}]{0,78}[^\p{C}\s])?$/u.test(text)),
			class: fc.integer({ min: 1, max: 99 }),
			send: fc.oneof(
				fc.stringMatching(/^google\.[A-Za-z0-9_-]{10,60}\.[0-9]{1,12}$/),
				fc.stringMatching(/^(office|microsoft)\.[A-Za-z0-9_-]{10,60}\.r[0-9a-f]{1,32}$/),
				fc.stringMatching(/^[a-z0-9_+-]{1,20}@[a-z]{1,20}\.[a-z]{2,6}$/)
			),
			review: fc.oneof(
				fc.constant('later'),
				fc.constant('2026-12-01'),
				fc.stringMatching(/^word-[0-9a-z]{5}$/)
			),
			to: fc.stringMatching(/^[A-Za-z0-9_-]{87}$/)
		},
		{ requiredKeys: ['pack', 'codes', 'order', 'mode', 'certainty'] }
	)
);

const wish: fc.Arbitrary<Wish> = fc.record(
	{
		pack: name,
		count: fc.integer({ min: 1, max: 100 }),
		topics: fc.array(name, { maxLength: 4 }),
		kinds: fc.array(name, { maxLength: 4 }),
		background: fc.boolean(),
		mode: fc.constantFrom('practice', 'test'),
		certainty: fc.boolean(),
		time: fc.integer({ min: 30, max: 86400 })
	},
	{
		requiredKeys: ['pack', 'count', 'topics', 'kinds', 'mode', 'certainty']
	}
);

/** A link with one parameter more or changed, checked again where it can be. */
const plain = 'pack=ccw-2011&q=0123456789';
const whole = writeLink({
	pack: 'ccw-2011',
	codes: ['01234', '56789'],
	order: 'fixed',
	mode: 'practice',
	certainty: false
});

function faultsOf(query: string): string[] {
	const reading = readLink(query);
	return reading.form === 'faulty' ? reading.faults.map((fault) => fault.parameter) : [];
}

describe('a quiz link', () => {
	test('gives back the recipe it was made from', () => {
		fc.assert(
			fc.property(recipe, (made) => {
				expect(readLink(writeLink(made))).toEqual({ form: 'recipe', recipe: made });
			}),
			{ numRuns: 300 }
		);
	});

	test('that wishes for nothing asks ten questions of the whole pack', () => {
		expect(writeWish({ pack: 'ccw-2011' })).toBe('pack=ccw-2011&n=10');
		expect(writeWish({ pack: 'ccw-2011', count: 3, background: false })).toBe(
			'pack=ccw-2011&n=3&background=0'
		);
		expect(writeWish({ pack: 'ccw-2011', background: true })).toBe(
			'pack=ccw-2011&n=10&background=1'
		);
	});

	test('gives back the wish it was made from', () => {
		fc.assert(
			fc.property(wish, (made) => {
				expect(readLink(writeWish(made))).toEqual({ form: 'wish', wish: made });
			}),
			{ numRuns: 1000 }
		);
	});

	test('says no more than it must', () => {
		expect(whole).toBe(`${plain}&c=${whole.slice(-5)}`);
	});

	test('of twenty items has at most 170 characters, address included', () => {
		const list = Array.from({ length: 20 }, (_, at) => String(10000 + at));
		const link = writeLink({
			pack: 'ccw-2011',
			codes: list,
			order: 'fixed',
			mode: 'practice',
			certainty: false
		});
		expect(`https://footnote.example/quiz/play/?${link}`.length).toBeLessThanOrEqual(170);
	});

	test('that was cut anywhere starts no quiz', () => {
		for (let length = 0; length < whole.length; length++) {
			expect(readLink(whole.slice(0, length)).form, whole.slice(0, length)).toBe('faulty');
		}
	});

	test('with one character changed never becomes another quiz', () => {
		for (let at = 0; at < whole.length; at++) {
			for (const letter of 'az09&=%?#.-A') {
				const changed = whole.slice(0, at) + letter + whole.slice(at + 1);
				const reading = readLink(changed);
				if (reading.form === 'recipe') expect(writeLink(reading.recipe), changed).toBe(whole);
				else expect(reading.form, changed).toBe('faulty');
			}
		}
	});

	test('may be typed in capitals and with the letters o, i and l for digits', () => {
		const typed = whole.replace('q=0123456789', 'q=oi23456789');
		expect(readLink(typed)).toEqual(readLink(whole));
		expect(
			readLink(writeLink({ ...recipeOf(whole), codes: ['abcde'] }).replace('abcde', 'ABCDE'))
		).toMatchObject({ recipe: { codes: ['abcde'] } });
	});

	test('loses what mail programs add to it', () => {
		for (const added of ['utm_source=mail', 'fbclid=x', 'gclid=', 'mc_cid=1', 'igshid=abc']) {
			expect(readLink(`${whole}&${added}`)).toEqual(readLink(whole));
			expect(readLink(`${added}&${whole}`)).toEqual(readLink(whole));
		}
	});

	test.each([
		['an unknown parameter', `${whole}&x=1`, ['x']],
		['a name every object has', `${whole}&constructor=1&__proto__=2`, ['constructor', '__proto__']],
		['a doubled parameter', `${whole}&pack=ccw-2011`, ['pack']],
		['no pack', 'q=01234&c=00000', ['pack']],
		['neither items nor a number', 'pack=ccw-2011', ['q']],
		['no check', plain, ['c']],
		['a wrong check', `${plain}&c=00000`, ['c']],
		['another pack', whole.replace('ccw-2011', 'other'), ['c']],
		['swapped codes', whole.replace('0123456789', '5678901234'), ['c']],
		['half a code', 'pack=a&q=0123&c=00000', ['q']],
		['the same code twice', 'pack=a&q=0123401234&c=00000', ['q']],
		['look-alikes from other scripts', 'pack=ссw-2011&q=01234&c=00000', ['pack']],
		['a draw of more than there are', 'pack=a&q=01234&draw=2&c=00000', ['draw']],
		['a draw of none', 'pack=a&q=01234&draw=0&c=00000', ['draw']],
		['no questions', 'pack=a&n=0', ['n']],
		['too many questions', 'pack=a&n=101', ['n']],
		['a number in another form', 'pack=a&n=1e1', ['n']],
		['both items and a number', `${whole}&n=10`, ['n']],
		['a class of none', 'pack=a&q=01234&class=0&c=00000', ['class']],
		['a class of a hundred', 'pack=a&q=01234&class=100&c=00000', ['class']],
		['another host', 'pack=a&q=01234&send=evil.0123456789.1&c=00000', ['send']],
		['another review', 'pack=a&q=01234&review=never&c=00000', ['review']],
		['no day to review', 'pack=a&q=01234&review=2026-13-01&c=00000', ['review']],
		['no word to review', 'pack=a&q=01234&review=word-clouds&c=00000', ['review']],
		['an instant link for a class', 'pack=a&n=10&class=28', ['class']],
		['an instant link with a title', 'pack=a&n=10&title=x', ['title']],
		['an unknown mode', 'pack=a&n=10&mode=exam', ['mode']],
		['too little time', 'pack=a&n=10&time=29', ['time']],
		['a title that turns the writing', 'pack=a&q=01234&title=a%E2%80%AEb&c=00000', ['title']],
		['two faults', 'pack=&n=x', ['pack', 'n']],
		['nothing', '', ['pack']],
		['a huge link', `pack=a&q=${'0'.repeat(5000)}`, ['link']]
	])('with %s names the fault', (_, query, parameters) => {
		expect(faultsOf(query)).toEqual(parameters);
	});

	test('never makes the reader throw, whatever it says', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.webQueryParameters(), (text, query) => {
				for (const each of [text, query, `${whole}&${text}`, `pack=a&n=10&${query}`]) {
					expect(['recipe', 'wish', 'faulty']).toContain(readLink(each).form);
				}
			})
		);
	});

	test('names at most so many items', () => {
		const list = Array.from({ length: MOST_ITEMS + 1 }, (_, at) => String(10000 + at));
		const many = { ...recipeOf(whole), codes: list };
		expect(faultsOf(writeLink(many))).toEqual(['q']);
		expect(faultsOf(writeLink({ ...many, codes: list.slice(1) }))).toEqual([]);
	});

	test('has a check that differs between recipes', () => {
		const checks = new Set(
			Array.from({ length: 1000 }, (_, at) =>
				checkOf({ ...recipeOf(whole), codes: [String(10000 + at)] })
			)
		);
		expect(checks.size).toBe(1000);
	});
});

function recipeOf(query: string): Recipe {
	const reading = readLink(query);
	if (reading.form !== 'recipe') throw new Error('not a recipe');
	return reading.recipe;
}
