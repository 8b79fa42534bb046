import type { Rationale } from '#bank';
import { expect, test } from 'vitest';
import type { Line } from './outcome.ts';
import { readAgain } from './read-again.ts';

/** A question that somebody got wrong; each of these statements shows what is right. */
function missed(number: number, evidence: string[], words: Rationale['words'] = undefined): Line {
	const rationales = [
		{ part: 'b', label: 'B', standing: 'missed', why: '', evidence, words } as Rationale
	];
	const verdict = { grade: { score: 0, outOf: 1, parts: [] }, rationales, given: 'answer' };
	return { number, outcome: 'wrong', verdict } as unknown as Line;
}

test('the statement that most missed questions need comes first, with all its deciding words', () => {
	const lines = [
		missed(1, ['s1']),
		missed(3, ['s8'], { s8: 'before 1980' }),
		missed(6, ['s8'], { s8: ['banned'] })
	];
	expect(readAgain(lines)).toEqual([
		{ id: 's8', numbers: [3, 6], words: { s8: ['before 1980', 'banned'] } },
		{ id: 's1', numbers: [1], words: {} }
	]);
});

test('two statements are to be read again, those that are quoted first', () => {
	const lines = [missed(1, ['s1', 's2', 's3']), missed(2, ['s4']), missed(3, ['s5'])];
	expect(readAgain(lines).map(({ id }) => id)).toEqual(['s1', 's4']);
});

test('a third statement is to be read again if it answers several questions, a fourth is not', () => {
	const lines = ['s1', 's2', 's3', 's4'].flatMap((id, place) => [
		missed(2 * place + 1, [id]),
		missed(2 * place + 2, [id])
	]);
	expect(readAgain(lines).map(({ id }) => id)).toEqual(['s1', 's2', 's3']);
});

test('what was right needs no second reading', () => {
	expect(readAgain([{ ...missed(1, ['s1']), outcome: 'right' }])).toEqual([]);
});
