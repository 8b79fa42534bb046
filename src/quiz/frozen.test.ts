/** What links gave, responses scored and result codes said once, they do for ever. */
import { describe, expect, test } from 'vitest';
import {
	codes,
	kinds,
	readFrozen,
	replayCode,
	replayLink,
	replayScores
} from '../../tests/frozen/frozen.ts';

const links = readFrozen('links');
const scores = readFrozen('scores');
const resultCodes = readFrozen('codes');

describe('frozen links', () => {
	test.each(links)('$link', (frozen) => {
		expect(replayLink(frozen.link)).toEqual(frozen);
	});

	test('are none fewer than there were, and none twice', () => {
		expect(links.length).toBeGreaterThanOrEqual(280);
		expect(new Set(links.map(({ link }) => link)).size).toBe(links.length);
	});

	test('use every option, and every item that was ever published', () => {
		const options = new Set(links.flatMap(({ link }) => [...new URLSearchParams(link).keys()]));
		expect([...options].sort()).toEqual(
			'c certainty class draw mode order pack q review seed send time title to'.split(' ')
		);
		const named = links.map(({ link }) => new URLSearchParams(link).get('q')!).join('');
		for (const code of codes) expect(named).toContain(code);
	});
});

describe('frozen scores', () => {
	test.each(scores)('of $kind, rule $rule', (frozen) => {
		expect(replayScores(frozen)).toEqual(frozen);
	});

	test('are none fewer than there were, and of every rule of every kind', () => {
		expect(scores.flatMap((each) => each.scores).length).toBeGreaterThanOrEqual(300);
		const rules = [...kinds].flatMap(([name, kind]) =>
			Object.keys(kind.rules).map((number) => `${name} ${number}`)
		);
		expect(new Set(scores.map(({ kind, rule }) => `${kind} ${rule}`))).toEqual(new Set(rules));
	});
});

describe('frozen result codes', () => {
	test.each(resultCodes)('$code', (frozen) => {
		expect(replayCode(frozen)).toEqual(frozen);
	});

	test('are none fewer than there were, and of every item that was ever published', () => {
		expect(resultCodes.length).toBeGreaterThanOrEqual(120);
		const answered = new Set(resultCodes.flatMap(({ answers }) => Object.keys(answers)));
		expect([...answered].sort()).toEqual([...codes].sort());
	});
});
