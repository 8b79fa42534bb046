import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer, card, logOf, longLog, noon, options } from './example-log.ts';
import { forecastReviews } from './forecast.ts';
import { masteryByStatement, masteryByTopic, masteryOf } from './mastery.ts';
import { replayMemory } from './replay.ts';
import type { Rating } from './scheduler.ts';
import { DAY, studyDay } from './study-day.ts';

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

test('what was never reviewed counts as nothing', () => {
	expect(masteryOf(memory, ['unseen'], noon(0))).toEqual({
		facts: 1,
		seen: 0,
		known: 0,
		due: 0,
		missed: 0,
		nextDue: undefined
	});
	expect(masteryOf(memory, [], noon(0)).facts).toBe(0);
});

test('a statement is known by the facts that it carries, a topic by its own', () => {
	const now = noon(61);
	const statements = masteryByStatement(memory, facts, now);
	expect([...statements.keys()]).toEqual(['s1', 's2', 's3']);
	expect(statements.get('s1')).toEqual(masteryOf(memory, ['new'], now));
	expect(statements.get('s2')).toEqual(masteryOf(memory, ['new', 'old'], now));
	const topics = masteryByTopic(memory, facts, now);
	expect(topics.get('a')).toEqual(masteryOf(memory, ['new', 'old'], now));
	expect(topics.get('b')!.known).toBe(0);
});

test('no more is known, and no less is due, while nothing is reviewed', () => {
	fc.assert(
		fc.property(
			fc.array(fc.tuple(fc.nat(200), fc.constantFrom<Rating>(1, 2, 3, 4)), { minLength: 1 }),
			fc.nat(1000),
			(reviews, wait) => {
				let day = 0;
				const log = logOf(
					...reviews.map(([gap, rating]) => [noon((day += gap)), card('f', rating)] as const)
				);
				const memory = replayMemory(log, options);
				const now = masteryOf(memory, ['f'], noon(day));
				const later = masteryOf(memory, ['f'], noon(day + wait));
				expect(later.known).toBeLessThanOrEqual(now.known);
				expect(later.due).toBeGreaterThanOrEqual(now.due);
			}
		)
	);
});

test('a fact is known, missed or due by its last review that counted and its date', () => {
	const known = replayMemory(
		logOf(
			[noon(0), card('good', 3)],
			[noon(0), card('again', 1)],
			[noon(0) + 1, card('again', 3)],
			[noon(0), answer('wrong', false, { certainty: 2 })],
			[noon(0), answer('misled', false, { certainty: 3 })],
			[noon(0), answer('right', true)]
		),
		options
	);
	const facts = ['good', 'again', 'wrong', 'misled', 'right', 'unseen'];
	const now = masteryOf(known, facts, noon(0));
	expect(now).toMatchObject({ facts: 6, seen: 5, known: 2, due: 1, missed: 2 });
	expect(now.nextDue).toBe(studyDay(noon(0), options.offset));
	expect(masteryOf(known, ['good'], noon(0)).nextDue).toBe(studyDay(noon(3), options.offset));
	// The next day all that was forgotten is due.
	expect(masteryOf(known, facts, noon(1))).toMatchObject({ known: 2, due: 3, missed: 0 });
	expect(masteryOf(known, facts, noon(30))).toMatchObject({ known: 0, due: 5, missed: 0 });
});

test('every fact is known, due, missed or new, and what is due is what the forecast has today', () => {
	const known = replayMemory(longLog(400, 60), options);
	const ids = Array.from({ length: 70 }, (_, number) => `f${number}`);
	for (const days of [0, 1, 5, 40, 400]) {
		const now = noon(20) + days * DAY;
		const all = masteryOf(known, ids, now);
		expect(all.known + all.due + all.missed).toBe(all.seen);
		expect([all.due]).toEqual(forecastReviews(known, ids, now, 1));
		const each = ids.map((id) => masteryOf(known, [id], now));
		expect(each.reduce((sum, { due }) => sum + due, 0)).toBe(all.due);
	}
});
