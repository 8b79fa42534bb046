import { expect, test } from 'vitest';
import { answer, card, HOUR, logOf, noon, options } from './example-log.ts';
import { forecastReviews } from './forecast.ts';
import { masteryOf } from './mastery.ts';
import { dueFacts, nextIntervals, recallOf } from './queue.ts';
import { replayMemory } from './replay.ts';
import { retentionOf } from './retention.ts';

const sure = { certainty: 3 } as const;
const remembered = (...entries: Parameters<typeof logOf>) =>
	replayMemory(logOf(...entries), options);

test('first what was wrong and quite sure, then the least likely to be recalled, then what is new', () => {
	const memory = remembered(
		[noon(0), card('good', 3)],
		[noon(0), card('easy', 4)],
		[noon(0), card('again', 1)],
		[noon(9), answer('misled', false, sure)],
		[noon(9), card('known', 4)]
	);
	const { queue, leftOut } = dueFacts(memory, noon(9) + HOUR, {
		facts: ['n1', 'easy', 'known', 'good', 'n2', 'misled', 'again', 'n3'],
		newPerDay: 4
	});
	expect(queue.map(({ fact, why }) => `${fact} ${why}`)).toEqual([
		'misled misled',
		'again due',
		'good due',
		'easy due',
		'n1 new',
		'n2 new',
		'n3 new'
	]);
	// Of the four new ones of the day a card showed one already; the one that a quiz asked takes nothing.
	expect(leftOut).toEqual({ new: 0, later: 1 });
	for (const { fact, recall } of queue) {
		const known = memory.facts.get(fact);
		expect(recall).toBe(known && recallOf(memory, known, noon(9)));
	}
});

test('a fact is due from 4 in the morning of its day, whatever the hour of the review', () => {
	const memory = remembered([noon(0) + 11 * HOUR, card('f', 3)]);
	const isDue = (at: number) =>
		dueFacts(memory, at, { facts: ['f'], newPerDay: 10 }).queue.length === 1;
	expect(isDue(noon(3) - 8 * HOUR - 1)).toBe(false);
	expect(isDue(noon(3) - 8 * HOUR)).toBe(true);
});

test('as many facts a day are new as were asked for', () => {
	const facts = Array.from({ length: 25 }, (_, place) => `f${place}`);
	const { queue, leftOut } = dueFacts(remembered(), noon(0), { facts, newPerDay: 10 });
	expect(queue.map(({ fact }) => fact)).toEqual(facts.slice(0, 10));
	expect(leftOut.new).toBe(15);
	expect(dueFacts(remembered(), noon(0), { facts, newPerDay: 0 }).leftOut.new).toBe(25);
});

test('every fact is in the queue or counted as left out', () => {
	const memory = remembered(
		[noon(0), card('a', 1)],
		[noon(0), card('b', 4)],
		[noon(0), card('c', 1)]
	);
	const facts = ['a', 'b', 'd', 'e'];
	const { queue, leftOut } = dueFacts(memory, noon(1), { facts, newPerDay: 1 });
	expect(leftOut).toEqual({ new: 1, later: 1 });
	expect(queue).toHaveLength(facts.length - leftOut.new - leftOut.later);
});

test('the buttons of a card that was reviewed today tell when it comes anyway', () => {
	const memory = remembered([noon(0), card('f', 3)]);
	expect(nextIntervals(memory, 'f', noon(0) + HOUR)).toEqual({ 1: 3, 2: 3, 3: 3, 4: 3 });
	expect(nextIntervals(memory, 'new', noon(0))).toEqual({ 1: 1, 2: 2, 3: 3, 4: 8 });
});

test('the forecast counts each fact once, on the day it falls due, and what is overdue today', () => {
	const memory = remembered(
		[noon(0), card('again', 1)],
		[noon(0), card('hard', 2)],
		[noon(0), card('good', 3)],
		[noon(0), card('easy', 4)],
		[noon(2), answer('misled', false, sure)]
	);
	const facts = ['again', 'hard', 'good', 'easy', 'misled', 'new'];
	expect(forecastReviews(memory, facts, noon(2), 7)).toEqual([3, 1, 0, 0, 0, 0, 1]);
	expect(forecastReviews(memory, facts, noon(2), 3)).toEqual([3, 1, 0]);
	expect(forecastReviews(memory, ['easy'], noon(2), 3)).toEqual([0, 0, 0]);
});

test('the retention is of reviews that were due, against what was predicted', () => {
	const memory = remembered(
		[noon(0), card('f', 3)],
		[noon(0), card('g', 3)],
		// Not due before the third day.
		[noon(1), card('f', 1)],
		[noon(3), card('f', 3)],
		[noon(3), card('g', 1)]
	);
	const due = memory.reviews.filter(({ wasDue }) => wasDue);
	expect(due.map(({ fact, day }) => [fact, day - memory.reviews[0]!.day])).toEqual([
		['f', 3],
		['g', 3]
	]);
	expect(retentionOf(memory, noon(3), 30)).toEqual({
		reviews: 2,
		recalled: 1,
		predicted: due[0]!.predicted! + due[1]!.predicted!
	});
	// (1 + 0.9803 · 3 / 2.3065)^−0.1542
	expect(due[1]!.predicted).toBeCloseTo(0.8809, 4);
	expect(retentionOf(memory, noon(4), 1)).toEqual({ reviews: 0, recalled: 0, predicted: 0 });
	expect(retentionOf(memory, noon(4), 2).reviews).toBe(2);
});

test('what was put aside is never asked, and comes back if it is wanted', () => {
	const aside = (fact: string, as: 'known' | 'unwanted' | 'wanted') =>
		({ type: 'aside', pack: 'p', fact, as }) as const;
	const facts = ['due', 'back', 'new', 'other'];
	const memory = remembered(
		[noon(0), card('due', 1)],
		[noon(0), card('back', 1)],
		[noon(1), aside('due', 'known')],
		[noon(1), aside('new', 'unwanted')],
		[noon(1), aside('back', 'unwanted')],
		[noon(2), aside('back', 'wanted')]
	);
	const { queue, leftOut } = dueFacts(memory, noon(3), { facts, newPerDay: 9 });
	expect(queue.map(({ fact }) => fact)).toEqual(['back', 'other']);
	expect(leftOut).toEqual({ new: 0, later: 0 });
	expect(forecastReviews(memory, facts, noon(3), 2)).toEqual([1, 0]);
	expect(masteryOf(memory, facts, noon(3))).toMatchObject({ facts: 3, seen: 2, known: 1, due: 1 });
});
