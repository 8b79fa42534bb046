import { seeded } from '#bank';
import { codesOf, type Recipe } from '#quiz';
import { expect, test } from 'vitest';
import { chanceOf, markOf, MARKS } from './attempt-mark.ts';
import { CHARACTERS } from './characters.ts';
import { CodedQuiz } from './coded-quiz.ts';
import { attemptAt, codecs, kinds, quizBy, scoresOf, type Attempt } from './example-quizzes.ts';
import { readHead, readResultCode, writeResultCode } from './result-code.ts';

function codeOf({ quiz, mark, number, answers }: Attempt): string {
	return writeResultCode(quiz, { number, sitting: 1, mark }, (code) => answers.get(code))!;
}

/** Codes of attempts at a new quiz each ten. */
function* attempts(count: number, name: string): Generator<Attempt & { code: string }> {
	const random = seeded(name);
	let quiz = quizBy(random);
	for (let made = 0; made < count; made++) {
		if (made % 10 === 0) quiz = quizBy(random);
		const attempt = attemptAt(quiz, random);
		yield { ...attempt, code: codeOf(attempt) };
	}
}

const swapped = (text: string, place: number) =>
	text.slice(0, place) + text.charAt(place + 1) + text.charAt(place) + text.slice(place + 2);

test('grades from codes are those of the attempts, over all kinds, rules, draws and orders', () => {
	const seen = new Set<string>();
	const faults: unknown[] = [];
	for (const attempt of attempts(10_000, 'grades')) {
		const reading = readResultCode(attempt.quiz, attempt.code);
		if (reading.is !== 'result') throw new Error(`${attempt.code}: ${reading.fault}`);
		const scores = scoresOf(attempt);
		const asked = reading.answers.map(({ item }) => item.code);
		const isRead =
			reading.number === attempt.number &&
			reading.mark === attempt.mark &&
			[...attempt.answers.keys()].every((code) => asked.includes(code));
		if (!isRead) faults.push([attempt, reading]);
		for (const { item, grade, certainty, response } of reading.answers) {
			seen.add(`${item.kind} ${item.rule}`);
			const given = attempt.answers.get(item.code);
			const isSame =
				(scores.get(item.code) ?? 0) === grade.score &&
				certainty === given?.certainty &&
				(response === undefined) === ((given?.response ?? null) === null);
			if (!isSame) faults.push([item, given, response, grade]);
		}
	}
	expect(faults).toEqual([]);
	const rules = [...kinds].flatMap(([name, kind]) =>
		Object.keys(kind.rules).map((rule) => `${name} ${rule}`)
	);
	expect([...seen].sort()).toEqual(rules.sort());
});

test('every wrong character and every swap of neighbors is refused, over 10,000 codes', () => {
	const random = seeded('other characters');
	const taken: string[] = [];
	let tried = 0;
	for (const { code } of attempts(10_000, 'wrong')) {
		const text = code.replaceAll('-', '');
		for (let place = 0; place < text.length; place++) {
			// One of the 31 others; that each of them fails is shown of the check itself.
			const step = 1 + Math.floor(random() * 31);
			const other = CHARACTERS.charAt((CHARACTERS.indexOf(text.charAt(place)) + step) % 32);
			const wrong = text.slice(0, place) + other + text.slice(place + 1);
			const swap = swapped(text, place);
			tried += 2;
			if (readHead(wrong)) taken.push(wrong);
			if (swap !== text && readHead(swap)) taken.push(swap);
		}
	}
	expect(taken).toEqual([]);
	expect(tried).toBeGreaterThan(200_000);
});

test('of 100,000 random and mutated texts at most five are taken', () => {
	const random = seeded('texts');
	const any = () => CHARACTERS.charAt(Math.floor(random() * 32));
	const made = [...attempts(1000, 'mutated')];
	let taken = 0;
	for (let round = 0; round < 100_000; round++) {
		const { quiz, code } = made[round % made.length]!;
		const text = code.replaceAll('-', '');
		const at = Math.floor(random() * text.length);
		const mutated = [
			() => text.replace(/./g, any),
			() => text.slice(0, 2) + text.slice(2).replace(/./g, any),
			() => text.slice(0, at) + any() + any() + any() + any() + text.slice(at + 4),
			() => text.slice(0, at) + any() + text.slice(at),
			() => text.slice(0, at) + text.slice(at + 1),
			() => [...text].reverse().join('')
		][round % 6]!();
		if (mutated !== text && readResultCode(quiz, mutated).is === 'result') taken++;
	}
	expect(taken).toBeLessThanOrEqual(5);
});

test('a code is at most 16 characters for a median quiz of ten, 20 at 95 %', () => {
	const random = seeded('lengths');
	const lengthsOf = (questions: number, certainty: boolean) => {
		const lengths = Array.from({ length: 1000 }, () => {
			const attempt = attemptAt(quizBy(random, { questions, certainty }), random);
			return codeOf(attempt).replaceAll('-', '').length;
		}).sort((one, other) => one - other);
		return [lengths[500]!, lengths[950]!];
	};
	const [median, most] = lengthsOf(10, false);
	expect(median).toBeLessThanOrEqual(16);
	expect(most).toBeLessThanOrEqual(20);
	expect(lengthsOf(20, true)[1]).toBeLessThanOrEqual(32);
});

test('is read with small letters, spaces, hyphens, and o, i and l for digits', () => {
	for (const { quiz, code } of attempts(200, 'kind')) {
		const reading = readResultCode(quiz, code);
		expect(reading.is).toBe('result');
		for (const text of [
			code.toLowerCase(),
			code.replaceAll('-', ''),
			code.replaceAll('-', ' '),
			code.replaceAll('-', ' – '),
			code.replaceAll('0', 'O').replaceAll('1', 'l'),
			code.replaceAll('0', 'o').replaceAll('1', 'I'),
			` ${code}\n`
		]) {
			expect(readResultCode(quiz, text)).toEqual(reading);
		}
	}
});

test('says why a text is no code of the quiz', () => {
	const random = seeded('why');
	const quiz = quizBy(random, { questions: 10, class: 28 });
	const attempt = { ...attemptAt(quiz, random), number: 17 };
	const code = codeOf(attempt);
	expect(readResultCode(quiz, code)).toMatchObject({ is: 'result', number: 17 });
	expect(readResultCode(quiz, `${code}U`)).toEqual({ is: 'faulty', fault: 'check' });
	expect(readResultCode(quiz, '')).toEqual({ is: 'faulty', fault: 'check' });
	expect(readResultCode(quiz, '🦊')).toEqual({ is: 'faulty', fault: 'check' });
	const another = quizBy(random, { questions: 10 });
	expect(readResultCode(another, code)).toMatchObject({ is: 'faulty', fault: 'quiz' });
	expect(readResultCode(quiz, codeOf({ ...attempt, number: 29 }))).toMatchObject({
		fault: 'unlisted',
		head: { number: 29 }
	});
	expect(() => codeOf({ ...attempt, number: 100 })).toThrow('no number 100');
	expect(() => codeOf({ ...attempt, mark: MARKS })).toThrow('no mark');
});

test('a draw that no mark can tell has no code', () => {
	const made = quizBy(seeded('draw'), { questions: 10, draw: 5 });
	const { class: _, ...recipe } = made.recipe;
	const codeFor = (other: Recipe) => {
		const quiz = new CodedQuiz(other, made.items.values(), kinds, codecs);
		return codeOf(attemptAt(quiz, seeded('attempt')));
	};
	expect(codeFor(made.recipe)).toBeDefined();
	expect(codeFor({ ...recipe, send: 'forms' })).toBeDefined();
	expect(codeFor({ ...recipe, seed: 'b' })).toBeDefined();
	expect(codeFor(recipe)).toBeUndefined();
});

test('a link made for a class draws by the mark, which every number of marks is', () => {
	const { recipe, items } = quizBy(seeded('marks'), { questions: 12, draw: 6, order: 'shuffled' });
	const { class: _, ...plain } = recipe;
	for (const made of [recipe, { ...plain, send: 'form' }]) {
		const quiz = new CodedQuiz(made, items.values(), kinds, codecs);
		for (const id of ['one', 'two', 'three']) {
			const drawn = codesOf(made, chanceOf(made, id));
			const asked = quiz.askedBy(markOf(id))!.map(({ code }) => code);
			expect([...asked].sort()).toEqual([...drawn].sort());
			expect(asked).toEqual(made.codes.filter((code) => asked.includes(code)));
		}
	}
	expect(chanceOf(plain, 'one')).toBe('one');
	const marks = new Set(Array.from({ length: 40_000 }, (_, i) => markOf(`attempt ${i}`)));
	expect([marks.size, Math.max(...marks)]).toEqual([MARKS, MARKS - 1]);
});
