import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accepted, refused, type PairGroup } from './typed.pairs.ts';
import { judgeTyped } from './typed.ts';

/** The pairs of a group that are not judged like this, as text. */
function misjudged({ pairs, terms }: PairGroup, wanted: boolean): string[] {
	return pairs
		.filter(([answer, typed]) => judgeTyped(typed, [answer], terms).accepted !== wanted)
		.map(([answer, typed]) => `"${typed}" for "${answer}"`);
}
function pairsOf(groups: readonly PairGroup[]): string[] {
	return groups.flatMap(({ pairs }) => pairs.map((pair) => JSON.stringify(pair)));
}

describe('a typed answer is accepted for', () => {
	it.each(accepted.map((group) => [group.reason, group] as const))('%s', (_, group) => {
		expect(misjudged(group, true)).toEqual([]);
	});
});

describe('a typed answer is refused for', () => {
	it.each(refused.map((group) => [group.reason, group] as const))('%s', (_, group) => {
		expect(misjudged(group, false)).toEqual([]);
	});
});

it('is held by two hundred different pairs of each', () => {
	for (const pairs of [pairsOf(accepted), pairsOf(refused)]) {
		expect(new Set(pairs).size).toBe(pairs.length);
		expect(pairs.length).toBeGreaterThanOrEqual(200);
	}
});

describe('judgeTyped', () => {
	const word = fc.string({ unit: fc.constantFrom(...'bcdfgklmnprtvz'), minLength: 6 });
	/** Any text at all, halves of surrogate pairs among it. */
	const anyText = fc.string({
		unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)),
		maxLength: 30
	});

	it('names the answer that a slip was taken for', () => {
		expect(judgeTyped('Genva', ['Oslo', 'Geneva'])).toEqual({
			accepted: true,
			note: 'Spelled “Geneva”.'
		});
		expect(judgeTyped('geneva.', ['Oslo', 'Geneva'])).toEqual({ accepted: true });
	});

	it('passes over a term to refuse that is a right answer too', () => {
		expect(judgeTyped('the Hague', ['Hague'], ['The Hague']).accepted).toBe(true);
		expect(judgeTyped('Genva', ['Geneva'], ['Geneva', 'Oslo']).accepted).toBe(true);
	});

	it('accepts every answer for itself, whatever the characters', () => {
		fc.assert(
			fc.property(anyText, anyText, (answer, other) => {
				expect(judgeTyped(answer, [other, answer], [answer])).toEqual({ accepted: true });
			})
		);
	});

	it('judges any text without throwing', () => {
		fc.assert(
			fc.property(anyText, anyText, anyText, (typed, answer, term) => {
				expect(typeof judgeTyped(typed, [answer], [term]).accepted).toBe('boolean');
			})
		);
	});

	it('accepts any one slip in a long word, and notes it', () => {
		const slip = fc.constantFrom('leave out', 'put in', 'replace', 'swap');
		fc.assert(
			fc.property(word, fc.nat(), slip, (answer, at, how) => {
				const i = at % (answer.length - 1);
				const [before, letter, next, after] = [
					answer.slice(0, i),
					answer.charAt(i),
					answer.charAt(i + 1),
					answer.slice(i + 2)
				];
				const middle = {
					'leave out': next,
					'put in': `${letter}q${next}`,
					replace: `q${next}`,
					swap: next + letter
				}[how];
				const typed = before + middle + after;
				fc.pre(typed !== answer);
				expect(judgeTyped(typed, [answer]).note).toBe(`Spelled “${answer}”.`);
				expect(judgeTyped(typed, [answer], [typed]).accepted).toBe(false);
			})
		);
	});

	it('refuses two slips in a word', () => {
		fc.assert(
			fc.property(word, fc.nat(), fc.nat(), (answer, one, other) => {
				const letters = answer.split('');
				const [i, j] = [one % letters.length, other % letters.length];
				fc.pre(i !== j);
				letters[i] = 'q';
				letters[j] = 'x';
				expect(judgeTyped(letters.join(''), [answer]).accepted).toBe(false);
			})
		);
	});

	it('refuses every other whole number', () => {
		fc.assert(
			fc.property(fc.nat(20000), fc.nat(20000), (answer, typed) => {
				const isSame = answer === typed;
				expect(judgeTyped(String(typed), [String(answer)]).accepted).toBe(isSame);
				expect(judgeTyped(typed.toLocaleString('en'), [String(answer)]).accepted).toBe(isSame);
			})
		);
	});

	it('refuses the answer with any word beside it', () => {
		fc.assert(
			fc.property(word, word, (answer, extra) => {
				for (const more of [`${extra} ${answer}`, `${answer} ${extra}`, `${answer}/${extra}`]) {
					expect(judgeTyped(more, [answer]).accepted).toBe(false);
				}
			})
		);
	});

	it('never accepts more for a longer list of terms to refuse', () => {
		fc.assert(
			fc.property(word, word, anyText, (answer, typed, term) => {
				const stricter = judgeTyped(typed, [answer], [term]).accepted;
				expect(!stricter || judgeTyped(typed, [answer]).accepted).toBe(true);
			})
		);
	});
});
