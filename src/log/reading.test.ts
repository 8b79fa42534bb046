import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { effectOf } from './effect.ts';
import { mergeRecords } from './merge.ts';
import { LogReader, readLog } from './reading.ts';
import { idOf, type Entry, type LogRecord } from './record.ts';

const start = (attempt: string, quiz = 'pack=p&q=aaaaa'): Entry => ({
	type: 'start',
	attempt,
	quiz,
	items: 2
});
const answer = (attempt: string, item: string, response: unknown, score = 1): Entry => ({
	type: 'answer',
	attempt,
	pack: 'p',
	item,
	response,
	millis: 1000,
	score,
	facts: [['f', score === 1]],
	certainty: 2
});
const written = (...entries: Entry[]): LogRecord[] =>
	entries.map((entry, number) => ({
		...entry,
		writer: 'w',
		number,
		clock: number + 1,
		at: 1000 + number
	}));
const replay = (...entries: Entry[]) => readLog(written(...entries)).attempts;

test('an attempt has its quiz, its size, when it began, and is open until it is finished', () => {
	const [attempt] = replay(start('x')).values();
	expect(attempt).toEqual({
		id: 'x',
		quiz: 'pack=p&q=aaaaa',
		isTest: false,
		items: 2,
		started: 1000,
		answers: new Map(),
		flags: new Set()
	});
	expect(replay(start('x'), { type: 'finish', attempt: 'x' }).get('x')?.finished).toEqual({
		at: 1001
	});
	expect(
		replay(start('x'), { type: 'finish', attempt: 'x', reason: 'time' }).get('x')?.finished
	).toEqual({ at: 1001, reason: 'time' });
});

/** The ids of what counts. */
const counted = (...entries: Entry[]) => readLog(written(...entries)).counted.map(idOf);
const exam = (attempt: string) => start(attempt, 'pack=p&q=aaaaa&mode=test');
const finish = (attempt: string): Entry => ({ type: 'finish', attempt });

test('in practice the first answer to each item counts, at once', () => {
	const entries = [
		start('x'),
		answer('x', 'i', 'a', 0),
		answer('x', 'i', 'b'),
		answer('x', 'j', 'c')
	];
	expect(counted(...entries)).toEqual(['w-1', 'w-3']);
	const { answers } = replay(...entries).get('x')!;
	expect([...answers].map(([item, { response }]) => [item, response])).toEqual([
		['i', 'a'],
		['j', 'c']
	]);
});

test('in a test the last answer to each item counts, once the test is finished', () => {
	const entries = [
		exam('x'),
		answer('x', 'i', 'a', 0),
		answer('x', 'j', 'c'),
		answer('x', 'i', 'b', 0),
		answer('x', 'i', 'a')
	];
	expect(counted(...entries)).toEqual([]);
	expect(
		replay(...entries)
			.get('x')
			?.answers.get('i')?.score
	).toBe(1);
	expect(counted(...entries, finish('x'))).toEqual(['w-4', 'w-2']);
});

test('certainty without an answer, and an answer that was taken back, count for nothing', () => {
	const bare = answer('x', 'i', null, 0);
	expect(counted(exam('x'), bare, finish('x'))).toEqual([]);
	expect(counted(exam('x'), answer('x', 'i', 'a'), bare, finish('x'))).toEqual([]);
	expect(counted(exam('x'), bare, answer('x', 'i', 'a'), finish('x'))).toEqual(['w-2']);
	expect(counted(start('x'), bare, answer('x', 'i', 'a'))).toEqual(['w-2']);
	expect(replay(exam('x'), bare, finish('x')).get('x')?.answers.size).toBe(0);
});

test('no idea is an answer', () => {
	const noIdea: Entry = { ...answer('x', 'i', null, 0), certainty: 0 } as Entry;
	expect(counted(start('x'), noIdea)).toEqual(['w-1']);
	expect(counted(exam('x'), answer('x', 'i', 'a'), noIdea, finish('x'))).toEqual(['w-2']);
});

test('nothing counts that came after the end, in practice and in a test', () => {
	expect(counted(start('x'), finish('x'), answer('x', 'i', 'a'))).toEqual([]);
	expect(counted(exam('x'), answer('x', 'i', 'a'), finish('x'), answer('x', 'i', 'b'))).toEqual([
		'w-1'
	]);
});

test('answers without the start of their attempt count as in practice, and make no attempt', () => {
	const entries = [answer('x', 'i', 'a', 0), answer('x', 'i', 'b'), finish('x')];
	expect(counted(...entries, answer('x', 'j', 'a'))).toEqual(['w-0']);
	expect(replay(...entries).size).toBe(0);
});

test('cards and what was brought from another device count in their place among the answers', () => {
	const card: Entry = { type: 'rating', pack: 'p', fact: 'f', rating: 3, millis: 1 };
	const brought: Entry = { type: 'checkpoint', pack: 'p', fact: 'f', memory: {} };
	const entries = [exam('x'), answer('x', 'i', 'a'), card, finish('x'), brought];
	expect(counted(...entries)).toEqual(['w-2', 'w-1', 'w-4']);
	expect(counted(...entries, { type: 'retract', record: 'w-3' })).toEqual(['w-2', 'w-4']);
	expect(counted(...entries, { type: 'erase' }, card)).toEqual(['w-6']);
});

test('attempts that run side by side are kept apart, in the order in which they began', () => {
	const attempts = replay(start('x'), start('y'), answer('y', 'i', 'b'), answer('x', 'i', 'a'), {
		type: 'finish',
		attempt: 'y'
	});
	expect([...attempts.keys()]).toEqual(['x', 'y']);
	const response = (id: string) => attempts.get(id)?.answers.get('i')?.response;
	expect([response('x'), response('y')]).toEqual(['a', 'b']);
	expect(attempts.get('x')?.finished).toBeUndefined();
});

test('a flag holds until it is taken off', () => {
	const flag = (item: string, on: boolean): Entry => ({ type: 'flag', attempt: 'x', item, on });
	const { flags } = replay(start('x'), flag('i', true), flag('j', true), flag('i', false)).get(
		'x'
	)!;
	expect(flags).toEqual(new Set(['j']));
});

test('what comes after the end does not count', () => {
	const end: Entry = { type: 'finish', attempt: 'x' };
	const late: Entry = { type: 'flag', attempt: 'x', item: 'i', on: true };
	const attempt = replay(start('x'), answer('x', 'i', 'a'), end, answer('x', 'i', 'b'), late, {
		...end,
		reason: 'time'
	}).get('x')!;
	expect(attempt.answers.get('i')?.response).toBe('a');
	expect(attempt.flags.size).toBe(0);
	expect(attempt.finished).toEqual({ at: 1002 });
});

test('what belongs to no start is no attempt, and a second start changes nothing', () => {
	expect(replay(answer('x', 'i', 'a'), { type: 'finish', attempt: 'x' }).size).toBe(0);
	expect(replay(start('x'), start('x', 'other')).get('x')?.quiz).toBe('pack=p&q=aaaaa');
});

test('ratings and other records make no attempt', () => {
	expect(
		replay({ type: 'rating', pack: 'p', fact: 'f', rating: 3, millis: 1 }, { type: 'erase' }).size
	).toBe(0);
});

/** All that a reading says, as it was when it was read. */
const content = ({ records, counted, attempts, erase }: ReturnType<typeof readLog>) => ({
	records: [...records],
	counted: [...counted],
	attempts: new Map(attempts),
	erase
});

test('read as it grows, in pieces that come in any order, a log says the same', () => {
	const record = (entry: Entry): Entry => entry;
	const anyHistory = fc
		.array(
			fc.oneof(
				fc.constantFrom(
					record(start('a')),
					record(exam('a')),
					record({ type: 'flag', attempt: 'a', item: 'i', on: true }),
					record({ type: 'flag', attempt: 'a', item: 'i', on: false }),
					record(finish('a')),
					record({ type: 'rating', pack: 'p', fact: 'f', rating: 3, millis: 1 }),
					record({ type: 'erase' })
				),
				fc.nat(12).map((number) => record({ type: 'retract', record: `w-${number}` })),
				fc
					.tuple(fc.constantFrom('i', 'j'), fc.constantFrom('x', null))
					.map(([item, response]) => answer('a', item, response))
			),
			{ maxLength: 12 }
		)
		.map((entries) => written(...entries));
	fc.assert(
		fc.property(anyHistory, fc.array(fc.nat(), { maxLength: 6 }), (history, cuts) => {
			const reader = new LogReader();
			let known: readonly LogRecord[] = [];
			for (const cut of [...cuts, 0]) {
				const from = cut % (history.length + 1);
				const more = cut === 0 ? history : history.slice(from, from + 3);
				known = mergeRecords(known, more).records;
				const reading = reader.read(known);
				expect(content(reading)).toEqual(content(readLog(known)));
				const { records, erase } = effectOf(known);
				expect(reading).toMatchObject({ records, erase });
			}
		})
	);
});

test('the epoch tells whether the lists begin as they did', () => {
	const card: Entry = { type: 'rating', pack: 'p', fact: 'f', rating: 3, millis: 1 };
	const history = written(card, card, card, { type: 'retract', record: 'w-0' });
	const reader = new LogReader();
	const read = (list: readonly LogRecord[]) => {
		const { epoch, counted } = reader.read(list);
		return [epoch, counted.length];
	};
	expect(read(history.slice(0, 2))).toEqual([0, 2]);
	expect(read(history.slice(0, 3))).toEqual([0, 3]);
	expect(read(history.slice(0, 3))).toEqual([0, 3]);
	expect(read(history)).toEqual([1, 2]);
	// What was in the middle is gone, and another record came at the end.
	expect(read([...history.slice(1, 3), ...written(card)])).toEqual([2, 3]);
});

test('what was read before is neither looked at again nor changed by what comes', () => {
	const answers = Array.from({ length: 1000 }, () => finish('a'));
	const history = written(start('a'), ...answers);
	let looks = 0;
	const watched = history.map(
		(each) => new Proxy(each, { get: (of, name) => (looks++, of[name as keyof LogRecord]) })
	);
	const reader = new LogReader();
	const costs = [100, 1000].map((length) => {
		reader.read(watched.slice(0, length));
		const before = looks;
		reader.read(watched.slice(0, length + 1));
		return looks - before;
	});
	expect(costs[0]).toBe(costs[1]);
	const another = new LogReader();
	const open = another.read(history.slice(0, 1)).attempts.get('a');
	expect(another.read(history).attempts.get('a')).toHaveProperty('finished');
	expect(open).not.toHaveProperty('finished');
});

test.each([
	['in practice', start('x')],
	['in a test', exam('x')],
	['without a start', finish('y')]
])('a file with very many answers in one attempt, %s, costs no copy for each', (_, first) => {
	const steps = (count: number) => {
		const answers = Array.from({ length: count }, (_, place) => answer('x', `i${place}`, 'a'));
		const set = vi.spyOn(Map.prototype, 'set');
		const { counted } = readLog(written(first, ...answers, finish('x')));
		const { length } = set.mock.calls;
		set.mockRestore();
		expect(counted).toHaveLength(count);
		return length / count;
	};
	expect(steps(400)).toBeLessThan(steps(20) + 1);
});
