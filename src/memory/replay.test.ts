import { effectOf, mergeRecords, readLog, type Counted, type Entry, type LogRecord } from '#log';
import { SLICE } from '#log/slices.ts';
import { plainRecipe, writeLink } from '#quiz';
import fc from 'fast-check';
import { FSRSAlgorithm } from 'ts-fsrs';
import { expect, test, vi } from 'vitest';
import {
	answer,
	card,
	Device,
	follow,
	HOUR,
	logOf,
	longLog,
	noon,
	options,
	scheduledByTsFsrs,
	utc
} from './example-log.ts';
import { wayIn } from './reviews.ts';
import { MemoryReplay, replayMemory, type Memory, type MemoryOptions } from './replay.ts';
import type { Rating } from './scheduler.ts';
import { MINUTE, studyDay } from './study-day.ts';

const remembered = (...entries: (readonly [at: number, entry: Entry])[]) =>
	replayMemory(logOf(...entries), options);
/** The ratings that counted. */
const ratings = ({ reviews }: Memory) => reviews.map(({ rating }) => rating);
/** All that a memory says. */
const content = ({ facts, reviews, calibration }: Memory) => ({ facts, reviews, calibration });
/** How answers were given of which the log does not say it. */
const wayOf = wayIn({
	items: [
		['typed', 0, 0, 0],
		['clsed', 1, 0, 0],
		['cloze', 2, 0, 0],
		['nmber', 3, 0, 0]
	],
	typed: { kinds: [0, 3], retired: ['oldtp'] }
});

test('a day turns at 4 in the morning of local time', () => {
	const turn = (local: string, offset: number) => {
		const at = Date.parse(`${local}Z`) + offset * MINUTE;
		return [studyDay(at - 1, () => offset), studyDay(at, () => offset)];
	};
	for (const offset of [0, -120, 420, -345]) {
		const [before, after] = turn('2026-03-02T04:00:00', offset);
		expect(after).toBe(before! + 1);
		const [same, still] = turn('2026-03-02T00:00:00', offset);
		expect(still).toBe(same);
	}
});

test('the first rating of a fact on a day counts, and no other', () => {
	const evening = noon(0) + 11 * HOUR;
	const memory = remembered(
		[evening, card('f', 1)],
		[evening + HOUR, card('f', 4)],
		[evening + 4 * HOUR, answer('f', true)],
		[evening + 6 * HOUR, card('f', 3)]
	);
	expect(ratings(memory)).toEqual([1, 3]);
});

test('facts and packs do not touch one another', () => {
	const memory = remembered(
		[noon(0), card('f', 1)],
		[noon(0), card('g', 4)],
		[noon(1), { type: 'rating', pack: 'other', fact: 'f', rating: 1, millis: 0 }]
	);
	expect(memory.facts.get('f')!.reps).toBe(1);
	expect(memory.facts.get('g')!.interval).toBe(8);
});

test('what an answer is worth', () => {
	const worth = (entry: Entry) =>
		ratings(replayMemory(logOf([noon(0), entry]), { ...options, wayOf }))[0];
	const typed = { item: 'typed' };
	expect(worth(answer('f', false))).toBe(1);
	expect(worth(answer('f', true, { certainty: 0 }))).toBe(1);
	expect(worth(answer('f', true))).toBe(2);
	expect(worth(answer('f', true, { certainty: 3 }))).toBe(2);
	expect(worth(answer('f', true, typed))).toBe(3);
	expect(worth(answer('f', true, { item: 'nmber' }))).toBe(3);
	expect(worth(answer('f', true, { item: 'oldtp' }))).toBe(3);
	// Gaps can be filled by choosing, so they may be guessed.
	expect(worth(answer('f', true, { item: 'cloze' }))).toBe(2);
	expect(worth(answer('f', true, { ...typed, certainty: 1 }))).toBe(2);
	expect(worth(answer('f', true, { ...typed, hint: true }))).toBe(2);
	expect(worth(answer('f', true, { ...typed, certainty: 3 }))).toBe(3);
});

test('what the record says of the way is heeded, part by part, whatever the bank says now', () => {
	const said = (way: 'typed' | 'chosen', item: string) =>
		ratings(
			replayMemory(logOf([noon(0), answer('f', true, { item, facts: [['f', true, way]] })]), {
				...options,
				wayOf
			})
		)[0];
	expect([said('typed', 'clsed'), said('chosen', 'typed')]).toEqual([3, 2]);
	const mixed = answer('f', true, {
		facts: [
			['f', true, 'typed'],
			['g', true, 'chosen']
		]
	});
	expect(ratings(remembered([noon(0), mixed]))).toEqual([3, 2]);
});

test('a right choice is hard until the fact was once recalled on a card or typed, then good', () => {
	const choose = () => answer('f', true, { certainty: 2 });
	const worths = (between: Entry) =>
		ratings(
			replayMemory(logOf([noon(0), choose()], [noon(1), between], [noon(5), choose()]), {
				...options,
				wayOf
			})
		);
	expect(worths(choose())).toEqual([2, 2, 2]);
	expect(worths(card('f', 1))).toEqual([2, 1, 2]);
	expect(worths(card('f', 2))).toEqual([2, 2, 3]);
	expect(worths(answer('f', true, { item: 'typed' }))).toEqual([2, 3, 3]);
	expect(worths(answer('f', false, { item: 'typed' }))).toEqual([2, 1, 2]);
});

test('a card that does not count for the schedule still shows that the fact was recalled', () => {
	const memory = remembered(
		[noon(0), answer('f', true)],
		[noon(0) + HOUR, card('f', 3)],
		[noon(3), answer('f', true)]
	);
	expect(ratings(memory)).toEqual([2, 3]);
});

test('no quiz is ever worth an easy', () => {
	fc.assert(
		fc.property(
			fc.array(
				fc.record({
					right: fc.boolean(),
					certainty: fc.constantFrom(0, 1, 2, 3),
					item: fc.constantFrom('typed', 'clsed')
				})
			),
			(answers) => {
				const log = logOf(
					...answers.map(
						({ right, certainty, item }, day) =>
							[noon(day), answer('f', right, { certainty, item })] as const
					)
				);
				const memory = replayMemory(log, { ...options, wayOf });
				expect(ratings(memory)).not.toContain(4);
			}
		)
	);
});

test('a question in parts rates the facts of each part', () => {
	const parts: [string, boolean][] = [
		['f', true],
		['g', false]
	];
	const memory = remembered([noon(0), answer('', true, { facts: parts })]);
	expect(memory.reviews.map(({ fact, rating }) => [fact, rating])).toEqual([
		['f', 2],
		['g', 1]
	]);
});

test('wrong and quite sure stands until a right answer or a card', () => {
	const sure = answer('f', false, { certainty: 3 });
	const isMisled = (...entries: Entry[]) =>
		remembered(
			...entries.map((entry, place) => [noon(0) + place * HOUR, entry] as const)
		).facts.get('f')!.misled;
	expect(isMisled(sure)).toBe(true);
	expect(isMisled(answer('f', false, { certainty: 2 }))).toBe(false);
	expect(isMisled(answer('f', true, { certainty: 3 }))).toBe(false);
	expect(isMisled(sure, answer('f', false))).toBe(true);
	expect(isMisled(sure, answer('f', true))).toBe(false);
	expect(isMisled(sure, card('f', 1))).toBe(false);
	expect(isMisled(card('f', 3), sure)).toBe(true);
});

test('a leech is flagged at 8 lapses, and at every 4 more', () => {
	const entries: [number, Entry][] = [[noon(0), card('f', 3)]];
	const flags: number[] = [];
	for (let lapses = 1; lapses <= 17; lapses++) {
		entries.push([noon(lapses * 10), card('f', 1)]);
		flags.push(remembered(...entries).facts.get('f')!.leech);
	}
	expect(flags).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3]);
});

test('a test counts when it is finished, by the last answers', () => {
	const quiz = writeLink({ ...plainRecipe, pack: 'p', codes: ['00000', '11111'], mode: 'test' });
	const entries: [number, Entry][] = [
		[noon(0), { type: 'start', attempt: 't', quiz, items: 2 }],
		[noon(0) + 1, answer('f', false, { attempt: 't', item: '00000', certainty: 3 })],
		[noon(0) + 2, answer('g', true, { attempt: 't', item: '11111' })],
		[noon(0) + 3, answer('f', true, { attempt: 't', item: '00000', certainty: 2 })]
	];
	expect(remembered(...entries).facts.size).toBe(0);
	const finished = remembered(
		...entries,
		[noon(0) + 4, { type: 'finish', attempt: 't' }],
		// A second tab that did not hear of the end, with the answers before it.
		[noon(9), answer('f', false, { attempt: 't', item: '00000' })],
		[noon(9), { type: 'finish', attempt: 't' }]
	);
	expect(finished.reviews.map(({ fact, rating, at }) => [fact, rating, at])).toEqual([
		['f', 2, noon(0) + 3],
		['g', 2, noon(0) + 2]
	]);
	expect(finished.facts.get('f')!.misled).toBe(false);
	expect(finished.calibration.map(({ answers }) => answers)).toEqual([0, 0, 1, 0]);
});

test('each level of certainty knows how often it was right', () => {
	const memory = remembered(
		[noon(0), answer('f', true, { certainty: 3 })],
		[noon(0), answer('g', false, { certainty: 3 })],
		[noon(0), { ...answer('h', true, { certainty: 3 }), score: 0.5 } as Entry],
		[noon(0), answer('i', false, { certainty: 0 })],
		[noon(0), answer('j', true)]
	);
	expect(memory.calibration).toEqual([
		{ level: 0, answers: 1, right: 0 },
		{ level: 1, answers: 0, right: 0 },
		{ level: 2, answers: 0, right: 0 },
		{ level: 3, answers: 3, right: 1.5 }
	]);
});

/** Two devices that know parts of each other, with equal times, times that jump, and undos. */
const anyDevices: fc.Arbitrary<Device[]> = fc
	.array(
		fc.record({
			on: fc.nat(1),
			day: fc.integer({ min: 0, max: 12 }),
			fact: fc.constantFrom('f', 'g'),
			rating: fc.constantFrom<Rating>(1, 2, 3, 4),
			act: fc.constantFrom('card', 'card', 'card', 'answer', 'undo', 'merge', 'erase'),
			target: fc.nat()
		}),
		{ maxLength: 24 }
	)
	.map((steps) => {
		const devices = [new Device('a'), new Device('b')];
		for (const { on, day, fact, rating, act, target } of steps) {
			const device = devices[on]!;
			const known = device.history[target % Math.max(1, device.history.length)];
			if (act === 'merge') device.merge(devices[1 - on]!);
			else if (act === 'undo' && known) {
				const record = `${known.writer}-${known.number}`;
				device.append(noon(day), { type: 'retract', record });
			} else if (act === 'erase' && target % 4 === 0) device.append(noon(day), { type: 'erase' });
			else if (act === 'answer') device.append(noon(day), answer(fact, rating > 1));
			else device.append(noon(day), card(fact, rating));
		}
		return devices;
	});

test('logs merged in any order, read at once or bit by bit, give the same memory', () => {
	fc.assert(
		fc.property(anyDevices, fc.array(fc.nat(), { maxLength: 8 }), ([a, b], cuts) => {
			const both = mergeRecords(a!.history, b!.history).records;
			expect(mergeRecords(b!.history, a!.history).records).toEqual(both);
			const whole = content(replayMemory(both, options));
			const replay = follow(options);
			replay.read(a!.history);
			// What another device has comes in pieces, in any order.
			let known: readonly LogRecord[] = a!.history;
			for (const cut of cuts) {
				const from = cut % (b!.history.length + 1);
				known = mergeRecords(known, b!.history.slice(from, from + 3)).records;
				expect(content(replay.read(known))).toEqual(content(replayMemory(known, options)));
			}
			expect(content(replay.read(both))).toEqual(whole);
		}),
		{ numRuns: 500 }
	);
});

test('one more record at a time gives the same memory as all at once', () => {
	fc.assert(
		fc.property(anyDevices, ([a]) => {
			const replay = follow(options);
			for (let length = 0; length <= a!.history.length; length++) {
				const some = a!.history.slice(0, length);
				expect(content(replay.read(some))).toEqual(content(replayMemory(some, options)));
			}
		})
	);
});

test('what was undone is as if it had not been', () => {
	fc.assert(
		fc.property(anyDevices, ([a]) => {
			const { history } = a!;
			const counting = effectOf(history).records;
			const replay = follow(options);
			const all = content(replay.read(history));
			expect(all).toEqual(content(replayMemory(counting, options)));
			for (const { writer, number } of counting) {
				const record = `${writer}-${number}`;
				const undone = new Device('a');
				undone.history = history;
				for (let page = 0; page < 9; page++) undone.open();
				const undo = undone.append(noon(13), { type: 'retract', record });
				const without = counting.filter((each) => `${each.writer}-${each.number}` !== record);
				expect(content(replay.read(undone.history))).toEqual(
					content(replayMemory(without, options))
				);
				undone.append(noon(13), { type: 'retract', record: undo });
				expect(content(replay.read(undone.history))).toEqual(all);
			}
		}),
		{ numRuns: 50 }
	);
});

test('a memory that was read does not change when more is read', () => {
	const log = logOf([noon(0), card('f', 3)], [noon(5), card('f', 1)], [noon(6), card('g', 1)]);
	const replay = follow(options);
	const before = replay.read(log.slice(0, 1));
	const copy = structuredClone(content(before));
	replay.read(log);
	expect(content(before)).toEqual(copy);
	expect(before.counts('f', studyDay(noon(5), utc))).toBe(true);
	expect(replay.read(log).counts('f', studyDay(noon(5), utc))).toBe(false);
	expect(before.reviews).toHaveLength(1);
});

test('with a clock that was wrong, the order is the log’s, and no time elapsed is negative', () => {
	const days = [0, 3, 900, 4, 10, -400, 11, 30];
	const reviews = days.map((day) => [noon(day), 3] as const);
	const memory = remembered(...reviews.map(([at, rating]) => [at, card('f', rating)] as const));
	const { card: expected, due } = scheduledByTsFsrs(reviews, 0);
	expect(memory.facts.get('f')).toMatchObject({
		stability: expected.stability,
		difficulty: expected.difficulty,
		reps: 8,
		due
	});
	// The last review has the right time again, and so has what is due.
	expect(memory.facts.get('f')!.last).toBe(noon(30));
});

test('what is due can be reviewed, also on a day that a wrong clock was on before', () => {
	const wrong = noon(20);
	const entries: [number, Entry][] = [
		[noon(0), card('f', 3)],
		[wrong, card('f', 3)],
		[noon(4), card('f', 1)],
		[noon(20) + HOUR, card('f', 3)]
	];
	const before = remembered(...entries.slice(0, 3)).facts.get('f')!;
	const after = remembered(...entries).facts.get('f')!;
	expect(before.dueDay).toBeLessThan(studyDay(wrong, utc));
	expect(after.dueDay).toBeGreaterThan(studyDay(wrong, utc));
});

test('two devices with equal times count each day once', () => {
	const [a, b] = [new Device('a'), new Device('b')];
	for (const day of [0, 3, 12]) {
		a.append(noon(day), card('f', 3));
		b.append(noon(day), card('f', 1));
		a.append(noon(day), card('g', 3));
	}
	a.merge(b);
	b.merge(a);
	const memory = replayMemory(a.history, options);
	expect(content(replayMemory(b.history, options))).toEqual(content(memory));
	expect(memory.facts.get('f')!.reps).toBe(3);
});

test('one more record costs the same number of operations, however long the log', () => {
	const costs = [100, 1000, 20_000].map((length) => {
		let touched = 0;
		let asked = 0;
		const log = new Proxy(longLog(length, 10), {
			get(target, name, receiver): unknown {
				touched++;
				return Reflect.get(target, name, receiver);
			}
		});
		const watchedOptions: MemoryOptions = {
			pack: 'p',
			offset: (at) => (asked++, utc(at)),
			wayOf: () => (asked++, 'chosen')
		};
		const replay = follow(watchedOptions);
		replay.read(log);
		// The same last record everywhere: a review of a fact on a day of its own.
		const last: LogRecord = {
			...answer('f1', true),
			writer: 'z',
			number: 0,
			clock: length + 9,
			at: noon(99_999)
		};
		const spies = (['next_state', 'next_interval', 'calculate_interval_modifier'] as const).map(
			(name) => vi.spyOn(FSRSAlgorithm.prototype, name)
		);
		log.push(last);
		touched = asked = 0;
		const memory = replay.read(log);
		const computed = spies.map((spy) => spy.mock.calls.length);
		for (const spy of spies) spy.mockRestore();
		expect(memory.facts.get('f1')!.day).toBe(studyDay(noon(99_999), utc));
		expect(memory.facts.size).toBe(10);
		return { touched, asked, computed };
	});
	expect(costs[1]).toEqual(costs[0]);
	expect(costs[2]).toEqual(costs[0]);
	expect(costs[0]!.computed).toEqual([4, 4, 0]);
});

test('a long log is remembered in slices, none of which looks at more than a few hundred records', () => {
	const log = logOf(
		...Array.from(
			{ length: 3000 },
			(_, place) => [noon(place / 20), card(`f${place % 40}`, 3)] as const
		)
	);
	let touched = new Set<unknown>();
	const watched = (record: Counted) =>
		new Proxy(record, { get: (_, name) => (touched.add(record), record[name as 'type']) });
	const { epoch, counted } = readLog(log);
	const work = new MemoryReplay(options).readInSlices({ epoch, counted: counted.map(watched) });
	let slices = 1;
	for (let step = work.next(); ; step = work.next(), slices++) {
		expect(touched.size).toBeLessThanOrEqual(SLICE);
		touched = new Set();
		if (!step.done) continue;
		expect(content(step.value)).toEqual(content(replayMemory(log, options)));
		break;
	}
	expect(slices).toBeGreaterThan((2 * 3000) / SLICE);
});
