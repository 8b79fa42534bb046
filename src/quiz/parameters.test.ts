import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noPack, oneOf, packName, readParameters, strangeName, wholeNumber } from './index.ts';

const rules = { pack: packName, count: wholeNumber(1, 20), form: oneOf('a', 'b') };

test('what is there is read, and what is not is left out', () => {
	expect(readParameters('count=7&pack=ccw-2011', rules)).toEqual({
		values: { count: 7, pack: 'ccw-2011' },
		faults: []
	});
	expect(readParameters('', rules)).toEqual({ values: {}, faults: [] });
});

test('each fault is named beside the others, with what is allowed', () => {
	expect(readParameters('count=21&x=1&form=a&form=a&pack=', rules).faults).toEqual([
		{ parameter: 'count', problem: 'cannot be “21”', allowed: 'a whole number from 1 to 20' },
		{ parameter: 'x', problem: 'is not known', allowed: 'one of pack, count, form' },
		{ parameter: 'form', problem: 'appears twice', allowed: 'one of each' },
		{ parameter: 'pack', problem: 'is empty', allowed: packName.allowed }
	]);
});

test('a long name or value is shown cut', () => {
	const { faults } = readParameters(`${'n'.repeat(50)}=1&form=${'v'.repeat(50)}`, rules);
	expect(faults.map(({ parameter }) => parameter)).toEqual([`${'n'.repeat(40)}…`, 'form']);
	expect(faults[1]!.problem).toBe(`cannot be “${'v'.repeat(40)}…”`);
});

test('what others add is dropped, however often it stands', () => {
	const added = 'utm_source=a&utm_source=b&fbclid=&mc_cid=1';
	expect(readParameters(`${added}&form=b`, rules)).toEqual({ values: { form: 'b' }, faults: [] });
});

test('each parameter is either read or named as a fault, whatever the others are', () => {
	const pair = fc.tuple(
		fc.constantFrom('pack', 'count', 'form', 'x', 'toString', 'utm_x'),
		fc.constantFrom('a', 'b', '7', '07', 'ccw-2011', '', '%', '__proto__')
	);
	fc.assert(
		fc.property(fc.uniqueArray(pair, { selector: ([name]) => name }), (given) => {
			const { values, faults } = readParameters(new URLSearchParams(given).toString(), rules);
			const read = Object.entries(values).flatMap(([name, value]) =>
				value === undefined ? [] : name
			);
			const named = faults.map(({ parameter }) => parameter);
			const asked = given.map(([name]) => name).filter((name) => name !== 'utm_x');
			expect([...read, ...named].sort()).toEqual(asked.sort());
		})
	);
});

test('names are held to those there are', () => {
	expect(strangeName('topics', ['one', 'two'], ['one', 'two', 'three'])).toBeUndefined();
	expect(strangeName('topics', ['one', 'four', 'five'], ['one', 'two'])).toEqual({
		parameter: 'topics',
		problem: 'cannot be “four”',
		allowed: 'one, two'
	});
	expect(strangeName('topics', [''], ['one'])?.problem).toBe('has an empty name');
	expect(noPack('x')).toEqual({
		parameter: 'pack',
		problem: 'cannot be “x”: there is no such pack here',
		allowed: packName.allowed
	});
});
