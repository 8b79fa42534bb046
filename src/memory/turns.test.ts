import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CARDS_BETWEEN, factsToCome, type Turn } from './turns.ts';

const queue = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const again = (fact: string): Turn => ({ fact, how: 'again' });
const recalled = (fact: string): Turn => ({ fact, how: 'recalled' });
const passed = (fact: string): Turn => ({ fact, how: 'passed' });

test('what was not known comes back after five other cards', () => {
	expect(factsToCome(queue, [again('a')])).toEqual(['b', 'c', 'd', 'e', 'f', 'a', 'g', 'h']);
	expect(factsToCome(queue, [again('a'), recalled('b'), recalled('c')])).toEqual([
		...['d', 'e', 'f', 'a', 'g', 'h']
	]);
});

test('with fewer cards left it comes back at the end, in the order in which it was missed', () => {
	expect(factsToCome(['a', 'b', 'c'], [again('a'), again('b')])).toEqual(['c', 'a', 'b']);
	expect(factsToCome(['a'], [again('a')])).toEqual(['a']);
});

test('what was recalled, skipped or put aside does not come back', () => {
	expect(factsToCome(['a', 'b', 'c'], [passed('a'), recalled('b')])).toEqual(['c']);
	expect(factsToCome(['a', 'b'], [again('a'), recalled('b'), recalled('a')])).toEqual([]);
});

test('what is due no more by its first rating comes back all the same', () => {
	expect(factsToCome(['b'], [again('a')])).toEqual(['b', 'a']);
});

test('every sitting ends, when each fact was once recalled', () => {
	fc.assert(
		fc.property(
			fc.uniqueArray(fc.constantFrom(...queue)),
			fc.array(fc.constantFrom('again', 'recalled', 'passed'), { maxLength: 40 }),
			(facts, answers) => {
				const turns: Turn[] = [];
				for (const how of answers) {
					const [fact] = factsToCome(facts, turns);
					if (fact === undefined) break;
					// Never the same card twice in a row while there is another.
					if (fact === turns.at(-1)?.fact) expect(factsToCome(facts, turns)).toEqual([fact]);
					turns.push({ fact, how });
				}
				const gone = turns.filter(({ how }) => how !== 'again').map(({ fact }) => fact);
				expect(new Set(gone).size).toBe(gone.length);
				expect([...gone, ...factsToCome(facts, turns)].sort()).toEqual([...facts].sort());
			}
		)
	);
	expect(CARDS_BETWEEN).toBe(5);
});
