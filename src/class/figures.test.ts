import { seeded, type IndexEntry, type Item, type PackFact } from '#bank';
import { inOneGo, inSlices } from '#log/slices.ts';
import { plainRecipe, type Recipe } from '#quiz';
import { describe, expect, test } from 'vitest';
import { CodedQuiz } from './coded-quiz.ts';
import { attemptAt, codecs, kinds, quizBy } from './example-quizzes.ts';
import { classFigures } from './figures.ts';
import { findResultCodes, type FoundCode } from './find-codes.ts';
import { gatherResults, type ClassResults } from './gather.ts';
import { writeResultCode, type Sitting } from './result-code.ts';
import { columnOf, tableOf, toCsv } from './table.ts';
import { teachAgain } from './teach-again.ts';

/** Eight questions with the options a, b and c, of which a is right. Two ask about each fact. */
const codes = Array.from({ length: 8 }, (_, at) => `1000${at}`);
const factOf = (code: string) => `fact-${Math.floor(Number(code.at(-1)) / 2)}`;
const items = codes.map((code): Item => {
	const option = (id: string) => ({
		id,
		text: id.toUpperCase(),
		why: `So ${id}.`,
		evidence: ['s1']
	});
	const spec = {
		stem: 'Which?',
		facts: [factOf(code)],
		options: ['a', 'b', 'c'].map(option),
		key: 'a'
	};
	return { code, kind: kinds.keys().next().value!, rule: 1, topic: 't', level: 'recall', spec };
});
const facts: PackFact[] = [0, 1, 2, 3, 4].map((at) => ({
	id: `fact-${at}`,
	topic: 't',
	evidence: at < 2 ? ['s1', `s${at + 2}`] : at < 4 ? ['s5'] : []
}));
const recipe: Recipe = { ...plainRecipe, pack: 'p', codes, class: 14 };
const quiz = new CodedQuiz(recipe, items, kinds, codecs);

/** The answers of a learner, a letter a question; a hyphen for none. */
function codeFor(
	answers: string,
	number: number | undefined,
	mark = 1,
	sitting: Sitting = 1
): string {
	return writeResultCode(quiz, { number, sitting, mark }, (code) => {
		const letter = answers.charAt(codes.indexOf(code));
		return letter === '-' ? undefined : { response: letter };
	})!;
}
const find = (text: string) => inOneGo(findResultCodes(text, quiz.begins));
const gather = (text: string, size?: number) => inOneGo(gatherResults(quiz, find(text), size));
const figure = (results: ClassResults) => inOneGo(classFigures(results, facts, kinds));

/** Twelve learners, the best first. */
const table = [
	...['aaaaaaaa', 'aaaaaaab', 'aaaaaabb', 'aaaabaac', 'aaabaaab', 'aabaabba'],
	...['abaaabbc', 'aabbaab-', 'babaabcb', 'abcbabbb', 'babbbc-b', '-bcbcbbb']
];
const pasted = table.map((answers, at) => `Learner ${codeFor(answers, at + 1, at)}`).join('\n');

describe('a worked table of twelve learners and eight questions', () => {
	const results = gather(pasted);
	const figures = figure(results);

	test('has the points of each learner', () => {
		expect(results.learners.map(({ score }) => score)).toEqual([
			8, 7, 6, 6, 6, 5, 4, 4, 3, 2, 1, 0
		]);
		expect(results.learners.every(({ isFirst, outOf }) => isFirst && outOf === 8)).toBe(true);
		expect(results.missing).toEqual([13, 14]);
		expect(results.setAside).toEqual([]);
		// 52 points of 96.
		expect(figures.mean).toBeCloseTo(52 / 96, 12);
		expect(columnOf(results)).toEqual('8 7 6 6 6 5 4 4 3 2 1 0'.split(' ').concat('', ''));
	});

	test('has the facility of each question with its counts', () => {
		const counts = figures.items.map(({ right, partly, wrong, none }) => [
			right,
			partly,
			wrong,
			none
		]);
		expect(counts).toEqual([
			[9, 0, 2, 1],
			[9, 0, 3, 0],
			[6, 0, 6, 0],
			[7, 0, 5, 0],
			[9, 0, 3, 0],
			[6, 0, 6, 0],
			[4, 0, 7, 1],
			[2, 0, 9, 1]
		]);
		for (const { asked, right, facility } of figures.items) {
			expect(asked).toBe(12);
			expect(facility).toBeCloseTo(right / 12, 12);
		}
	});

	test('has the shares of the options, and the distractors nobody took', () => {
		const taken = figures.items.map(({ parts }) => parts.map((part) => part.taken));
		expect(taken).toEqual([
			[9, 2, 0],
			[9, 3, 0],
			[6, 4, 2],
			[7, 5, 0],
			[9, 2, 1],
			[6, 5, 1],
			[4, 6, 1],
			[2, 7, 2]
		]);
		const unused = figures.items.map((each) => each.unused.map(({ label }) => label));
		expect(unused).toEqual([['C'], ['C'], [], ['C'], [], [], [], []]);
		expect(figures.items[0]!.parts.map(({ isKey }) => isKey)).toEqual([true, false, false]);
		expect(
			figures.items[2]!.wrongAnswers.map((each) => [each.rationale.label, each.count])
		).toEqual([
			['B', 4],
			['C', 2]
		]);
	});

	test('has the discrimination of each question, step by step for the first', () => {
		// Points for question 1:  1 1 1 1 1 1 1 1 0 1 0 0
		const own = [1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 0];
		// Points for the rest:    7 6 5 5 5 4 3 3 3 1 1 0
		const rest = [7, 6, 5, 5, 5, 4, 3, 3, 3, 1, 1, 0];
		const sum = (list: readonly number[]) => list.reduce((all, each) => all + each, 0);
		expect([sum(own), sum(rest)]).toEqual([9, 43]);
		expect(sum(own.map((each, at) => each * rest[at]!))).toBe(39);
		expect(sum(rest.map((each) => each * each))).toBe(205);
		// 12 × 39 − 9 × 43 = 81; 12 × 9 − 9² = 27; 12 × 205 − 43² = 611; 81 / √(27 × 611) = 0.6306
		expect([12 * 39 - 9 * 43, 12 * 9 - 81, 12 * 205 - 43 * 43]).toEqual([81, 27, 611]);
		expect(figures.items[0]!.discrimination!.index).toBeCloseTo(81 / Math.sqrt(27 * 611), 12);

		const steps = [
			[81, 27, 611],
			[57, 27, 659],
			[96, 36, 572],
			[69, 35, 627],
			[45, 27, 683],
			[96, 36, 572],
			[84, 32, 600],
			[32, 20, 716]
		] as const;
		for (const [at, [together, one, other]] of steps.entries()) {
			const { index, isIndicative } = figures.items[at]!.discrimination!;
			expect(index).toBeCloseTo(together / Math.sqrt(one * other), 12);
			expect(isIndicative).toBe(true);
		}
	});

	test('has how the class did on each fact and each statement', () => {
		// Known if both questions were right: 7 learners have aa in the first two places, and so on.
		const known = [0, 1, 2, 3].map(
			(fact) => table.filter((answers) => answers.slice(2 * fact, 2 * fact + 2) === 'aa').length
		);
		expect(known).toEqual([7, 5, 5, 1]);
		expect(figures.facts).toEqual(
			known.map((count, fact) => ({ id: `fact-${fact}`, asked: 12, known: count }))
		);
		// s1 is shown by facts 0 and 1, s5 by facts 2 and 3: both have to be known.
		const both = (from: number) =>
			table.filter((answers) => answers.slice(from, from + 4) === 'aaaa').length;
		expect(figures.statements).toEqual([
			{ id: 's1', asked: 12, known: both(0) },
			{ id: 's2', asked: 12, known: 7 },
			{ id: 's3', asked: 12, known: 5 },
			{ id: 's5', asked: 12, known: both(4) }
		]);
		expect([both(0), both(4)]).toEqual([4, 1]);
	});

	test('says the three things to teach again, and what to ask then', () => {
		const entry = (code: string, own: string[], givesAway?: string[]): IndexEntry => ({
			...{ code, kind: 'any', opens: true, severalParts: false, topic: 't', background: false },
			...{ facts: own, place: 0, ...(givesAway && { givesAway }) }
		});
		const entries = [
			...codes.map((code) => entry(code, [factOf(code)])),
			...['20000', '20001', '20002'].map((code) => entry(code, ['fact-3'])),
			entry('20003', ['fact-3', 'fact-1']),
			entry('20004', ['fact-3'], ['20000']),
			entry('20005', ['fact-2']),
			entry('20006', ['fact-1']),
			entry('20007', ['fact-4'])
		];
		const things = inOneGo(teachAgain(results, figures, entries, facts, kinds));
		// Lost: 3 3 6 5 3 6 8 10. Question 8 shows fact 3, so 7 is passed over; then 6 and 3.
		expect(things.map(({ figures: { place } }) => place)).toEqual([8, 6, 3]);
		expect(things.map((each) => [each.took?.rationale.label, each.took?.count])).toEqual([
			['B', 7],
			['B', 5],
			['B', 4]
		]);
		expect(things.map(({ otherwise }) => otherwise)).toEqual([2, 1, 2]);
		expect(things.map(({ evidence }) => evidence)).toEqual([['s1'], ['s1'], ['s1']]);
		// First those on the fact alone; 20004 gives 20000 away; then one on the same statement.
		expect(things[0]!.more).toEqual(['20000', '20001', '20002', '20003', '20005']);
		expect(things.every(({ more }) => more.every((code) => !codes.includes(code)))).toBe(true);
	});

	test('makes a table for a gradebook', () => {
		const rows = tableOf(results);
		expect(rows[0]).toEqual([
			...['Number', 'Attempt', 'Points', 'Out of'],
			...codes.map((_, at) => `Question ${at + 1}`),
			...['Code', 'Beside the code']
		]);
		expect(rows[12]).toEqual([
			...['12', '1', '0', '8'],
			...Array.from({ length: 8 }, () => '0'),
			...[codeFor(table[11]!, 12, 11), 'Learner']
		]);
		expect(toCsv([['a', 'b,c', '=1+1', '-2', '"x"', '']])).toBe(`a,"b,c",'=1+1,-2,"""x""",\r\n`);
	});
});

describe('at the edges, a class of', () => {
	test('nobody has no figures, and nothing to teach again', () => {
		const results = gather('', 3);
		const figures = figure(results);
		expect(results).toMatchObject({ learners: [], setAside: [], missing: [1, 2, 3] });
		expect(figures).toMatchObject({ learners: 0, mean: undefined, facts: [], statements: [] });
		for (const each of figures.items) {
			expect(each).toMatchObject({ asked: 0, facility: undefined, unused: [] });
			expect(each.discrimination).toBeUndefined();
		}
		expect(inOneGo(teachAgain(results, figures, [], facts, kinds))).toEqual([]);
		expect(columnOf(results)).toEqual(['', '', '']);
	});

	test('one has counts and no discrimination', () => {
		const results = gather(codeFor('aaaabbbb', 5));
		const figures = figure(results);
		expect(figures.mean).toBe(0.5);
		expect(figures.items.map(({ facility }) => facility)).toEqual([1, 1, 1, 1, 0, 0, 0, 0]);
		expect(figures.items.every(({ discrimination }) => discrimination === undefined)).toBe(true);
		expect(results.missing).toHaveLength(13);
	});

	test('nine has no discrimination, and of fifty more than a hint', () => {
		const classOf = (count: number) =>
			figure(
				gather(
					Array.from({ length: count }, (_, at) => codeFor(table[at % 12]!, undefined, at)).join(
						'\n'
					)
				)
			);
		expect(classOf(9).items[0]!.discrimination).toBeUndefined();
		expect(classOf(49).items[0]!.discrimination?.isIndicative).toBe(true);
		expect(classOf(50).items[0]!.discrimination?.isIndicative).toBe(false);
	});

	test.each(['aaaaaaaa', 'bbbbbbbb', '--------'])(
		'equal answers %s has no discrimination',
		(answers) => {
			const results = gather(
				Array.from({ length: 12 }, (_, at) => codeFor(answers, at + 1, at)).join('\n')
			);
			const figures = figure(results);
			const all = answers.startsWith('a') ? 1 : 0;
			expect(figures.learners).toBe(12);
			expect(figures.mean).toBe(all);
			for (const { discrimination, facility, none } of figures.items) {
				expect([discrimination, facility]).toEqual([undefined, all]);
				expect(none).toBe(answers.startsWith('-') ? 12 : 0);
			}
			const things = inOneGo(teachAgain(results, figures, [], facts, kinds));
			expect(things.map(({ figures: { place } }) => place)).toEqual(all ? [] : [1, 3, 5]);
			expect(things.every(({ evidence }) => evidence.length > 0)).toBe(true);
		}
	);
});

describe('what doesn’t count is set aside with its reason', () => {
	const other = writeResultCode(
		quizBy(seeded('another'), { questions: 8 }),
		{ number: 3, sitting: 1, mark: 1 },
		() => undefined
	)!;
	const good = codeFor('aaaaaaaa', 1, 10);
	const cases: [string, string, string, FoundCode['is']][] = [
		['sent twice', good, 'twice', 'code'],
		['another attempt', codeFor('abaaaaaa', 1, 11, 2), 'again', 'code'],
		['two first attempts of one number', codeFor('abaaaaaa', 1, 12), 'same-number', 'code'],
		['a copy under another number', codeFor('aaaaaaaa', 2, 10), 'copy', 'code'],
		['another quiz', other, 'quiz', 'code'],
		['a number that is not in the list', codeFor('aaaaaaaa', 15, 13), 'unlisted', 'code'],
		[
			'a wrong character',
			good.replace(/.$/, (end) => (end === '7' ? '8' : '7')),
			'check',
			'like-code'
		]
	];
	test.each(cases)('%s', (_, code, reason, is) => {
		const results = gather(`Lena ${good}\nTom ${code}`);
		expect(results.learners.map((each) => each.found.beside)).toEqual(['Lena']);
		expect(results.setAside).toMatchObject([{ reason, found: { beside: 'Tom', is } }]);
	});

	test('and of two attempts the first counts, in whatever order they came', () => {
		const second = codeFor('aaaabbbb', 1, 11, 2);
		for (const text of [`${good} a\n${second} b`, `${second} b\n${good} a`]) {
			const { learners, setAside } = gather(text);
			expect(learners).toMatchObject([{ found: { beside: 'a' }, isFirst: true }]);
			expect(setAside).toMatchObject([{ found: { beside: 'b' }, reason: 'again' }]);
		}
		expect(gather(second).learners).toMatchObject([{ isFirst: false, sitting: 2 }]);
	});

	test('and nothing is lost or counted twice, for random classes', () => {
		const random = seeded('classes');
		for (let round = 0; round < 200; round++) {
			const text = Array.from({ length: 30 }, (_, at) => {
				const answers = table[Math.floor(random() * 12)]!;
				const sitting = (1 + Math.floor(random() * 3)) as Sitting;
				const number = random() < 0.1 ? undefined : 1 + Math.floor(random() * 16);
				const code = codeFor(answers, number, Math.floor(random() * 5), sitting);
				return `L${at} ${random() < 0.1 ? code.replace(/.$/, 'U') : code}`;
			}).join('\n');
			const found = find(text);
			const { learners, setAside, missing } = inOneGo(gatherResults(quiz, found));
			const all = [...learners, ...setAside].map((each) => each.found);
			expect(new Set(all).size).toBe(all.length);
			expect(new Set(all)).toEqual(new Set(found));
			expect(found).toHaveLength(30);
			const numbers = learners.flatMap(({ number }) => number ?? []);
			expect(new Set(numbers).size).toBe(numbers.length);
			expect(numbers.length + missing.length).toBe(14);
		}
	});
});

test('3,000 codes are found, graded and counted in slices, and can be called off', async () => {
	const random = seeded('many');
	const many = quizBy(random, { questions: 10, certainty: true });
	const text = Array.from({ length: 3000 }, () => {
		const { mark, answers } = attemptAt(many, random);
		return writeResultCode(many, { number: undefined, sitting: 1, mark }, (code) =>
			answers.get(code)
		);
	}).join('\n');
	const all = function* () {
		const found = yield* findResultCodes(text, many.begins);
		const results = yield* gatherResults(many, found);
		return yield* classFigures(results, [], kinds);
	};
	let slices = 0;
	const figures = await inSlices(all(), () => {
		slices++;
		return undefined;
	});
	expect(figures.learners).toBeGreaterThan(2990);
	expect(slices).toBeGreaterThan(200);
	let left = 20;
	const stopped = inSlices(all(), () => {
		if (--left === 0) throw new Error('called off');
		return undefined;
	});
	await expect(stopped).rejects.toThrow('called off');
});
