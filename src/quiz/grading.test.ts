import type { Item } from '#bank';
import { kindNames, loadKinds, newestRule, waysOf, type Example } from '#kinds';
import { describe, expect, test } from 'vitest';
import { checkResponse, explainResponse, gradeResponse } from './grading.ts';

const kinds = await loadKinds();
const files = import.meta.glob<{ examples: readonly Example[] }>('../kinds/*/examples.ts', {
	eager: true
});

/** Every example of every kind as an item, with a response and what else was ever given to it. */
const cases = kindNames.flatMap((kind) =>
	files[`../kinds/${kind}/examples.ts`]!.examples.map(({ title, spec, right, half, wrong }) => ({
		name: `${kind}: ${title}`,
		item: {
			...{ code: '00000', kind, rule: newestRule(kinds.get(kind)!), topic: 't', level: 'recall' },
			spec
		} satisfies Item,
		responses: [right, half, wrong].filter((response) => response !== undefined)
	}))
);

/** Responses that a file made by somebody else may hold. */
const strange = [
	...[undefined, null, 5, 7, true, '', ' ', 'no such answer', 'constructor', '__proto__'],
	...[[], {}, [5], [null], ['x'], { x: 'x' }, { x: 5 }, { constructor: 'x' }, [[]], [{}]],
	...cases.flatMap(({ responses }) => responses)
];

describe.each(cases)('a response to $name that comes from outside', ({ item, responses }) => {
	test('is taken as it was given', () => {
		for (const response of responses) {
			const stored: unknown = JSON.parse(JSON.stringify(response));
			expect(checkResponse(item, kinds, stored)).toEqual(response);
		}
	});

	test('is none if it does not fit, and else can be graded and explained', () => {
		const fitting = strange.filter((each) => {
			const response = checkResponse(item, kinds, each);
			if (response === undefined) return false;
			expect(gradeResponse(item, kinds, response).parts.length).toBeGreaterThan(0);
			expect(explainResponse(item, kinds, response).length).toBeGreaterThan(0);
			return true;
		});
		expect(fitting.length).toBeLessThan(strange.length);
		expect(fitting).not.toContain(undefined);
		expect(fitting).not.toContain(null);
	});

	test('is taken without the spaces around what was typed', () => {
		const [right] = responses;
		if (!waysOf(item, kinds).includes('typed') || typeof right !== 'string') return;
		expect(checkResponse(item, kinds, ` ${right}\n`)).toBe(right);
	});
});
