import fc from 'fast-check';
import { expect, test } from 'vitest';
import { card, logOf, noon, options } from './arbitrary.ts';
import { masteryByStatement, masteryByTopic, masteryOf } from './mastery.ts';
import { replayMemory } from './replay.ts';
import type { Rating } from './scheduler.ts';

const memory = replayMemory(
	logOf(
		[noon(0), card('new', 3)],
		...[0, 3, 14, 60].map((day) => [noon(day), card('old', 3)] as const)
	),
	options
);
const facts = [
	{ id: 'new', evidence: ['s1', 's2'], topic: 'a' },
	{ id: 'old', evidence: ['s2'], topic: 'a' },
	{ id: 'unseen', evidence: ['s3'], topic: 'b' }
];

test('a fact is mastered by its chance of recall times the share of three weeks that it lasts', () => {
	const { mastery } = masteryOf(memory, ['new'], noon(0));
	expect(mastery).toBeCloseTo(2.3065 / 21, 8);
	const later = masteryOf(memory, ['new'], noon(10));
	// R = (1 + 0.9803 · 10 / 2.3065)^−0.1542
	expect(later.recall).toBeCloseTo(0.7744, 3);
	expect(later.mastery).toBeCloseTo((0.7744 * 2.3065) / 21, 3);
	const lasting = masteryOf(memory, ['old'], noon(60));
	expect(memory.facts.get('old')!.stability).toBeGreaterThan(21);
	expect(lasting.mastery).toBe(1);
});

test('what was never reviewed counts as nothing', () => {
	expect(masteryOf(memory, ['unseen'], noon(0))).toEqual({
		mastery: 0,
		recall: 0,
		facts: 1,
		seen: 0
	});
	expect(masteryOf(memory, [], noon(0)).mastery).toBe(0);
	const [one, two] = [['old'], ['old', 'unseen']].map(
		(some) => masteryOf(memory, some, noon(60)).mastery
	);
	expect(two).toBe(one! / 2);
});

test('a statement is mastered by the facts that it carries, a topic by its own', () => {
	const now = noon(61);
	const statements = masteryByStatement(memory, facts, now);
	expect([...statements.keys()]).toEqual(['s1', 's2', 's3']);
	expect(statements.get('s1')).toEqual(masteryOf(memory, ['new'], now));
	expect(statements.get('s2')).toEqual(masteryOf(memory, ['new', 'old'], now));
	const topics = masteryByTopic(memory, facts, now);
	expect(topics.get('a')).toEqual(masteryOf(memory, ['new', 'old'], now));
	expect(topics.get('b')!.mastery).toBe(0);
});

test('mastery is from 0 to 1, and does not rise while nothing is reviewed', () => {
	fc.assert(
		fc.property(
			fc.array(fc.tuple(fc.nat(200), fc.constantFrom<Rating>(1, 2, 3, 4)), { minLength: 1 }),
			fc.nat(1000),
			(reviews, wait) => {
				let day = 0;
				const log = logOf(
					...reviews.map(([gap, rating]) => [noon((day += gap)), card('f', rating)] as const)
				);
				const known = replayMemory(log, options);
				const now = masteryOf(known, ['f'], noon(day)).mastery;
				const later = masteryOf(known, ['f'], noon(day + wait)).mastery;
				expect(now).toBeLessThanOrEqual(1);
				expect(later).toBeGreaterThanOrEqual(0);
				expect(later).toBeLessThanOrEqual(now);
			}
		)
	);
});
