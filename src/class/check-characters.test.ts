import { seeded } from '#bank';
import { expect, test } from 'vitest';
import { areChecked, checksOf } from './check-characters.ts';

const random = seeded('checks');
const value = () => Math.floor(random() * 32);

function codeOf(length: number): number[] {
	const values = Array.from({ length: length - 3 }, value);
	return [...values, ...checksOf(values)];
}

const replaced = (code: readonly number[], place: number, other: number) =>
	code.map((own, i) => (i === place ? other : own));

test('every wrong character and every swap of neighbors is refused, at every length', () => {
	for (let length = 4; length <= 120; length++) {
		const code = codeOf(length);
		expect(areChecked(code)).toBe(true);
		const passed = code.flatMap((own, place) => {
			const others = Array.from({ length: 32 }, (_, i) => i).filter((other) => other !== own);
			const wrong = others.filter((other) => areChecked(replaced(code, place, other)));
			const next = code[place + 1];
			const swapped = replaced(replaced(code, place, next ?? own), place + 1, own);
			return [
				...wrong,
				...(next !== undefined && next !== own && areChecked(swapped) ? [own] : [])
			];
		});
		expect(passed).toEqual([]);
	}
});

test('any two wrong characters are refused in codes of up to 31', () => {
	// What is added to a code is noticed by itself, whatever the code is.
	const nothing = Array.from({ length: 28 }, () => 0);
	const zeros = [...nothing, ...checksOf(nothing)];
	let passed = 0;
	for (let one = 0; one < 31; one++) {
		for (let other = one + 1; other < 31; other++) {
			for (let change = 0; change < 1024; change++) {
				const [first, second] = [change >> 5, change & 31];
				if (first === 0 || second === 0) continue;
				const twice = [...zeros];
				twice[one]! ^= first;
				twice[other]! ^= second;
				if (areChecked(twice)) passed++;
			}
		}
	}
	expect(passed).toBe(0);
});

test('a code of equal characters is none, and one random text in 32,768 is one', () => {
	for (let length = 4; length <= 60; length++) {
		expect(areChecked(Array.from({ length }, () => 0))).toBe(false);
	}
	// Of all values for the last three, one passes.
	const values = Array.from({ length: 10 }, value);
	let passed = 0;
	for (let last = 0; last < 32768; last++) {
		if (areChecked([...values, last >> 10, (last >> 5) & 31, last & 31])) passed++;
	}
	expect(passed).toBe(1);
});
