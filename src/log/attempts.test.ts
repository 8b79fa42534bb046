import { expect, test } from 'vitest';
import { replayAttempts } from './attempts.ts';
import type { Entry, LogRecord } from './record.ts';

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
const replay = (...entries: Entry[]) => replayAttempts(written(...entries));

test('an attempt has its quiz, its size, when it began, and is open until it is finished', () => {
	const [attempt] = replay(start('x')).values();
	expect(attempt).toEqual({
		id: 'x',
		quiz: 'pack=p&q=aaaaa',
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

test('of several answers to an item the first and the last are kept, as they were recorded', () => {
	const records = written(
		start('x'),
		answer('x', 'i', 'a', 0),
		answer('x', 'i', 'b', 0.5),
		answer('x', 'i', 'c'),
		answer('x', 'j', null, 0)
	);
	const { answers } = replayAttempts(records).get('x')!;
	expect([...answers.keys()]).toEqual(['i', 'j']);
	expect(answers.get('i')).toEqual({ first: records[1], last: records[3] });
	expect(answers.get('j')).toEqual({ first: records[4], last: records[4] });
});

test('attempts that run side by side are kept apart, in the order in which they began', () => {
	const attempts = replay(start('x'), start('y'), answer('y', 'i', 'b'), answer('x', 'i', 'a'), {
		type: 'finish',
		attempt: 'y'
	});
	expect([...attempts.keys()]).toEqual(['x', 'y']);
	const response = (id: string) => attempts.get(id)?.answers.get('i')?.first.response;
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
	expect(attempt.answers.get('i')?.last.response).toBe('a');
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
