import { seeded, type Item, type PackHead } from '#bank';
import { chanceOf } from '#class/attempt-mark.ts';
import { attemptAt, itemsOf, kinds, quizBy, scoresOf } from '#class/example-quizzes.ts';
import { readResultCode, type CodedQuiz } from '#class';
import type { Answer, Attempt } from '#log';
import { codesOf, questionOf, writeLink } from '#quiz';
import { beforeEach, expect, test, vi } from 'vitest';

vi.mock('$app/env', () => ({ browser: true }));
const stored = vi.hoisted(() => {
	const values = new Map<string, string>();
	vi.stubGlobal('addEventListener', () => undefined);
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => values.get(key) ?? null,
		setItem: (key: string, value: string) => values.set(key, value)
	});
	return values;
});
vi.mock('#kinds/views.ts', () => ({ loadViews: () => Promise.resolve(new Map()) }));
let gone: string | undefined;
vi.mock('./bank.ts', () => ({
	readHead: (pack: string) => Promise.resolve({ id: pack } as PackHead),
	readBriefing: () => Promise.resolve({}),
	readItems: (head: PackHead, codes: readonly string[]) =>
		Promise.resolve(
			new Map(
				itemsOf
					.get(head.id)!
					.filter(({ code }) => codes.includes(code) && code !== gone)
					.map((item): [string, Item] => [item.code, item])
			)
		)
}));
const { codeOf, numberOf, readCodedQuiz, textToScan } = await import('./attempt-code.ts');
const { correctNumber, handedIn, noteHandedIn } = await import('./handed-in.ts');
const { readLookBack } = await import('./review.ts');

beforeEach(() => {
	stored.clear();
	gone = undefined;
});

/** An attempt as the log has it, at a quiz that draws and shuffles or not. */
function attemptIn(quiz: CodedQuiz, seed: string, changes: Partial<Attempt> = {}): Attempt {
	const { id, number, answers } = attemptAt(quiz, seeded(seed));
	const scores = scoresOf({ quiz, id, number, answers, mark: 0 });
	return {
		id,
		quiz: writeLink(quiz.recipe),
		isTest: false,
		items: answers.size,
		started: 0,
		...(number !== undefined && { classNumber: number }),
		answers: new Map(
			[...answers].map(([code, given]) => [
				code,
				{ ...given, response: given.response ?? null, score: scores.get(code)! } as Answer
			])
		),
		flags: new Set(),
		finished: { at: 1 },
		...changes
	};
}
const only = (attempt: Attempt) => new Map([[attempt.id, attempt]]);

test('the code of an attempt is graded as the attempt, and asked what it was asked', async () => {
	for (let run = 0; run < 60; run++) {
		const { recipe } = quizBy(seeded(`attempt code ${run}`), { mode: 'test' });
		const quiz = (await readCodedQuiz(recipe))!;
		const attempt = attemptIn(quiz, `attempt ${run}`);
		const { code, unkept } = codeOf(quiz, attempt, attempt.classNumber, only(attempt))!;
		const reading = readResultCode(quiz, code);
		if (reading.is !== 'result') throw new Error(`${code} is ${reading.fault}`);
		expect(reading).toMatchObject({ code, number: attempt.classNumber, sitting: 1 });
		const chance = chanceOf(recipe, attempt.id);
		const asked = codesOf(recipe, chance);
		expect(new Set(reading.answers.map(({ item }) => item.code))).toEqual(new Set(asked));
		for (const { item, grade, unkept: parts } of reading.answers) {
			expect(grade.score).toBe(attempt.answers.get(item.code)?.score ?? 0);
			expect(unkept.includes(asked.indexOf(item.code) + 1)).toBe(parts.length > 0);
		}
	}
});

test('what is looked back at is in the order in which the teacher can redo it', async () => {
	const { recipe } = quizBy(seeded('look back'), { order: 'shuffled', questions: 12 });
	const chance = chanceOf(recipe, 'an attempt');
	expect(chance).not.toBe('an attempt');
	const { questions } = (await readLookBack(recipe, 'an attempt'))!;
	const quiz = (await readCodedQuiz(recipe))!;
	expect(questions).toEqual(
		codesOf(recipe, chance).map((code) => questionOf(quiz.items.get(code)!, recipe, chance, kinds))
	);
});

test('there is no code if a question is gone, or was answered that was never asked', async () => {
	const { recipe } = quizBy(seeded('gone'), { questions: 3 });
	const quiz = (await readCodedQuiz(recipe))!;
	const attempt = attemptIn(quiz, 'gone');
	const strange = new Map([...attempt.answers, ['zzzzz', { response: 'x' } as Answer]]);
	expect(codeOf(quiz, { ...attempt, answers: strange }, 1, only(attempt))).toBeUndefined();
	[gone] = recipe.codes;
	expect(await readCodedQuiz(recipe)).toBeUndefined();
});

test('the sitting counts earlier attempts of the same number at the same quiz that answered something', async () => {
	const { recipe } = quizBy(seeded('sitting'), { questions: 4 });
	const quiz = (await readCodedQuiz(recipe))!;
	const at = (id: string, classNumber: number, changes: Partial<Attempt> = {}) =>
		attemptIn(quiz, `sitting ${id}`, { id, classNumber, ...changes });
	const list = [
		at('only opened', 7, { answers: new Map() }),
		at('another quiz', 7, { quiz: 'another' }),
		at('another number', 8),
		at('first', 7),
		at('second', 7),
		at('third', 7),
		at('fourth', 7)
	];
	const attempts = new Map(list.map((each) => [each.id, each]));
	const sittings = () =>
		list.slice(3).map((each) => codeOf(quiz, each, numberOf(each), attempts)?.sitting);
	expect(sittings()).toEqual([1, 2, 3, 3]);
	// Whoever puts a number right has taken it as that number.
	correctNumber('another number', 7);
	expect(sittings()).toEqual([2, 3, 3, 3]);
});

test('a number that is put right is kept for its person alone, and the code is not handed in', () => {
	noteHandedIn('a', { how: 'copied', areKeysShown: true });
	noteHandedIn('b', { how: 'form' });
	correctNumber('a', 9);
	expect(handedIn('a')).toEqual({ attempt: 'a', number: 9, areKeysShown: true });
	expect(handedIn('b')).toEqual({ attempt: 'b', how: 'form' });
	noteHandedIn('a', { how: 'shown' });
	expect(handedIn('a')).toEqual({ attempt: 'a', number: 9, areKeysShown: true, how: 'shown' });
	expect(handedIn('c')).toEqual({ attempt: 'c' });
	expect([...stored.keys()]).toEqual(['footnote:handed-in']);
});

test('a code to scan has the address if it stays small, else the result code alone', async () => {
	const { encode } = await import('uqr');
	const code = '7PB9-H9CT-09N8-H9CT';
	const near = textToScan('https://footnote.example.org/teach/results/', code);
	expect(near).toBe(`https://footnote.example.org/teach/results/#${code}`);
	const longest = textToScan(`https://${'a'.repeat(49)}/`, code);
	expect(longest).toMatch(/^https:.{70}/);
	const far = textToScan(`https://${'a'.repeat(50)}/`, code);
	expect(far).toBe(code);
	for (const text of [near, longest, far]) {
		expect(encode(text, { ecc: 'L', border: 0 }).version).toBeLessThanOrEqual(4);
	}
});
