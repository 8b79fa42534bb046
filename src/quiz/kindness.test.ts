import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mendQuery, readMeant } from './kindness.ts';
import { readLink, writeLink } from './link.ts';
import { oneOf, packName, pattern, readParameters, wholeNumber } from './parameters.ts';
import { plainRecipe } from './recipe.ts';
import { readKindly, repairLink } from './repair.ts';

const trackers = [
	...['mibextid=x', '_hsenc=p2ANq', 'gad_source=1', 'srsltid=AfmB', 'from=timeline'],
	...['_x_tr_sl=en&_x_tr_tl=de', 's=20&t=abc', 'ved=2ah', 'x', 'amp=1', 'openExternalBrowser=1'],
	...['constructor=1&__proto__=2', 'usp=sharing', '=', '%=%']
];
const behind = [
	...['.', ')', '%3E', '>', '%20', '+', ',', ';', '"', '%22', "'", '”', '».', ').', '!', '%0A'],
	...[
		'%2520',
		'%',
		'&gt;',
		'&quot;',
		']',
		'*',
		'%E2%80%8B',
		'…',
		'/',
		'/).',
		'。',
		'」',
		'！',
		'؟',
		'।'
	],
	...['%EF%BC%89', '👍', '%F0%9F%91%8D', '❤️', '→', '=', '~']
];

describe('a start link', () => {
	const wanted = readLink('pack=ccw-2011&n=5');

	test.each(trackers)('opens with what others added: %s', (added) => {
		expect(readKindly(`pack=ccw-2011&n=5&${added}`)).toEqual(wanted);
		expect(readKindly(`${added}&pack=ccw-2011&n=5`)).toEqual(wanted);
	});

	test.each(behind)('opens with a mark behind it: %s', (mark) => {
		expect(readKindly(`pack=ccw-2011&n=5${mark}`)).toEqual(wanted);
		expect(readKindly(`n=5&pack=ccw-2011${mark}`)).toEqual(wanted);
	});

	test.each([
		'pack=ccw-2011&amp;n=5',
		'pack=ccw-2011&amp;amp;n=5',
		'pack=ccw-2011&#38;n=5',
		'pack=ccw-2011%26amp%3Bn=5',
		'pack=ccw-2011%26n=5',
		'pack=ccw-2011%26n%3D5',
		'pack%3Dccw-2011&n%3D5',
		'%3Fpack=ccw-2011&n=5',
		'?pack=ccw-2011&n=5',
		'pack=ccw-2011&n=5?fbclid=x',
		'pack=ccw-2011%3Fn=5',
		'pack=CCW-2011&n=5',
		'PACK=Ccw-2011&N=5',
		'pack=ccw-2011&n=５',
		'pack=ccw–2011&n=5',
		'pack=ccw-2011&n=5&',
		'pack=“ccw-2011”&n=5',
		'pack=ccw-2011&n=5&n=5'
	])('opens as it was changed: %s', (query) => {
		expect(readKindly(query)).toEqual(wanted);
	});

	test('opens from inside another address', () => {
		const inner = encodeURIComponent('https://school.example/quiz/play/?pack=ccw-2011&n=5&x=1');
		expect(readKindly(`link=${inner}`)).toEqual(wanted);
		expect(readKindly(`link=${encodeURIComponent(inner)}`)).toEqual(wanted);
	});

	test('keeps what else it says', () => {
		expect(readKindly('pack=CCW-2011&amp;n=5&amp;topics=One.two.&amp;MODE=Test.&x=1')).toEqual(
			readLink('pack=ccw-2011&n=5&topics=one.two&mode=test')
		);
	});

	test.each(['tme', 'ttime', 'tiem', 'topic', 'mod', 'modes', 'kind', 'Pcak', 'nn'])(
		'names what is nearly one of ours: %s',
		(name) => {
			const reading = readKindly(`pack=ccw-2011&n=5&${name}=600&mibextid=x`);
			expect(reading).toMatchObject({ form: 'faulty', faults: [{ parameter: name }] });
			expect(reading.form === 'faulty' && reading.faults).toHaveLength(1);
		}
	);

	test.each([
		['n', 'pack=ccw-2011&n=500'],
		['n', 'pack=ccw-2011&n=5x&from=y'],
		['n', 'pack=ccw-2011&n=-5'],
		['mode', 'pack=ccw-2011&n=5&mode=exam'],
		['n', 'pack=ccw-2011&n=5&n=6'],
		['pack', 'n=5']
	])('still names a faulty %s: %s', (parameter, query) => {
		expect(readKindly(query)).toMatchObject({ form: 'faulty', faults: [{ parameter }] });
	});
});

describe('a link with a check', () => {
	const recipe = {
		...plainRecipe,
		pack: 'ccw-2011',
		codes: ['7m1xw', '805sq'],
		mode: 'test' as const,
		time: 600,
		title: 'Form B'
	};
	const link = writeLink(recipe);
	const address = (query: string) => `https://school.example/quiz/play/?${query}`;

	test.each(trackers)('opens with what others added, wherever: %s', (added) => {
		for (const place of [`&${link}`, `${link}&`].map((each) => each.indexOf('&'))) {
			const beside = `${link.slice(0, place)}&${added}&${link.slice(place).replace(/^&/, '')}`;
			expect(repairLink(address(place === 0 ? `${added}&${link}` : beside))).toBe(link);
		}
		expect(repairLink(address(link.replace('&q=', `&${added}&q=`)))).toBe(link);
	});

	test.each(behind)('opens with a mark behind it: %s', (mark) => {
		expect(repairLink(address(link + mark))).toBe(link);
	});

	test('opens in capitals, or with its parts in another order', () => {
		const capital = link.replace(/[^&]+=(?!Form)[^&]+/g, (pair) => pair.toUpperCase());
		expect(capital).toContain('MODE=TEST');
		expect(repairLink(address(capital))).toBe(link);
		const turned = link.split('&').reverse().join('&');
		expect(repairLink(address(`${turned}&gad_source=1`))).toBe(link);
	});

	test('opens though a parameter that its check does not cover is nearly one of ours', () => {
		expect(repairLink(address(link.replace('&q=', '&tme=60&q=')))).toBe(link);
	});

	test('never opens as another quiz', () => {
		for (const changed of [
			link.replace('600', '60'),
			link.replace('mode=test&', ''),
			link.replace('7m1xw', '805sq').replace(/805sq$/, '7m1xw'),
			link.replace('Form', 'FORM')
		]) {
			expect(repairLink(address(`${changed}&mibextid=x`)), changed).toBeUndefined();
			expect(readKindly(`${changed}&mibextid=x`).form, changed).toBe('faulty');
		}
	});
});

describe('an address of which nothing is proved', () => {
	const rules = { attempt: pattern('a name', /^[0-9a-v]{1,40}$/), deck: oneOf('a', 'b') };
	const wanted = { values: { attempt: '0s6s8afoub51' }, faults: [] };

	test.each([
		'attempt=0s6s8afoub51',
		'ATTEMPT=0S6S8AFOUB51',
		'?attempt=0s6s8afoub51',
		'attempt%3D0s6s8afoub51',
		'%3Fattempt%253D0s6s8afoub51',
		'amp;x=1&amp;attempt=0s6s8afoub51).',
		`url=${encodeURIComponent(encodeURIComponent('https://school.example/?attempt=0s6s8afoub51'))}`,
		'mibextid=x&attempt=0s6s8afoub51&from=timeline'
	])('is read as it was meant: %s', (query) => {
		expect(readMeant(query, rules)).toEqual(wanted);
	});

	test('names what is wrong in it, and what is nearly one of ours', () => {
		const faultsOf = (query: string) =>
			readMeant(query, rules).faults.map(({ parameter }) => parameter);
		expect(faultsOf('deck=c&x=1')).toEqual(['deck']);
		expect(faultsOf('from=timeline&dek=a')).toEqual(['dek']);
		expect(faultsOf('atempt=0s6s8afoub51')).toEqual(['atempt']);
		expect(readMeant('x=1&y', rules)).toEqual({ values: {}, faults: [] });
	});
});

test('what can be read as it is means the same when it is mended', () => {
	const rules = { pack: packName, count: wholeNumber(1, 20), form: oneOf('a', 'b') };
	const query = fc.record(
		{
			pack: fc.stringMatching(/^[a-z0-9]{1,8}$/),
			count: fc.integer({ min: 1, max: 20 }).map(String),
			form: fc.constantFrom('a', 'b')
		},
		{ requiredKeys: [] }
	);
	fc.assert(
		fc.property(query, (given) => {
			const text = new URLSearchParams(given).toString();
			const read = readParameters(text, rules);
			expect(readParameters(mendQuery(text, rules), rules)).toEqual(read);
			expect(readParameters(mendQuery(`${text}&amp;mibextid=x`, rules), rules)).toEqual(read);
		})
	);
});

test('nothing in an address makes it throw', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(() => readKindly(text)).not.toThrow();
			expect(() => readKindly(`pack=${text}&n=5${text}`)).not.toThrow();
		})
	);
});
