import { seeded } from '#bank';
import { encodeBlock, mergeRecords, parseBlock, type LogRecord } from '#log';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { card, Device, follow, HOUR, logOf, noon, options, pick, rating } from './example-log.ts';
import { dueFacts } from './queue.ts';
import { replayMemory, type Memory } from './replay.ts';
import { MINUTE } from './study-day.ts';
import { readMemory, writeMemory } from './text.ts';

const named = (count: number) =>
	Array.from({ length: count }, (_, place) => `a-fact-of-the-pack-${place}`);

/** A device that studied some facts over some days, each when it fell due. */
function studied(
	facts: readonly string[],
	days: number,
	seed: string,
	device = new Device('a')
): Device {
	const random = seeded(seed);
	const replay = follow(options);
	for (let day = 0; day < days; day++) {
		let at = noon(day) + pick(random, 8 * 60) * MINUTE + pick(random, 60_000);
		const { queue } = dueFacts(replay.read(device.history), at, { facts, newPerDay: 5 });
		for (const { fact } of queue) {
			at += pick(random, 40_000);
			device.append(at, card(fact, rating(random)));
		}
	}
	return device;
}

const memoryOf = (history: readonly LogRecord[]) => replayMemory(history, options);

/** A new device that was brought a text. */
function brought(text: string, facts: readonly string[], onto = new Device('b')): Device {
	const reading = readMemory(text, { pack: 'p', facts });
	if ('fault' in reading) throw new Error(reading.fault);
	for (const entry of reading.entries) onto.append(noon(500), entry);
	return onto;
}

const dues = (memory: Memory) =>
	[...memory.facts.values()]
		.map(({ fact, dueDay, due, day }) => [fact, dueDay, Math.floor(due / MINUTE), day] as const)
		.sort();

test('a text brings the same due dates, to the minute, to another device', () => {
	for (const [count, days] of [
		[1, 1],
		[60, 20],
		[60, 365],
		[138, 90]
	] as const) {
		const facts = named(count);
		const memory = memoryOf(studied(facts, days, `${count} ${days}`).history);
		const other = memoryOf(brought(writeMemory(memory, facts), facts).history);
		expect(dues(other)).toEqual(dues(memory));
		for (const later of [0, 1, 7, 40, 400]) {
			const queued = (some: Memory) =>
				dueFacts(some, noon(days + later), { facts, newPerDay: 10 }).queue.map(({ fact }) => fact);
			expect(queued(other).sort()).toEqual(queued(memory).sort());
		}
		for (const [fact, one] of memory.facts) {
			const its = other.facts.get(fact)!;
			expect(its).toMatchObject({ reps: one.reps, lapses: one.lapses, leech: one.leech });
			expect(its).toMatchObject({ recalled: one.recalled, misled: one.misled });
			expect(Math.abs(its.stability / one.stability - 1)).toBeLessThan(0.0022);
			expect(Math.abs(its.difficulty - one.difficulty)).toBeLessThan(0.036);
		}
	}
});

test('sixty facts fit in 700 characters, however long they were studied', () => {
	const facts = named(60);
	const sizes = [15, 40, 100, 200, 400, 700].map((days) => {
		const memory = memoryOf(studied(facts, days, `size ${days}`).history);
		expect(memory.facts.size).toBe(60);
		return writeMemory(memory, facts).length;
	});

	for (const size of sizes) expect(size).toBeLessThanOrEqual(700);
});

test('sixty facts fit in 700 characters where each was last seen at any time of a year', () => {
	const facts = named(60);
	const anyFact = fc.array(
		fc.tuple(fc.integer({ min: 0, max: 364 }), fc.nat(24 * 60), fc.constantFrom(1, 2, 3, 4)),
		{ minLength: 1, maxLength: 12 }
	);
	fc.assert(
		fc.property(fc.array(anyFact, { minLength: 60, maxLength: 60 }), (all) => {
			const log = logOf(
				...all.flatMap((reviews, place) =>
					[...reviews]
						.sort(([a], [b]) => a - b)
						.map(
							([day, minute, rated]) =>
								[noon(day) + minute * MINUTE, card(facts[place]!, rated)] as const
						)
				)
			);
			expect(writeMemory(memoryOf(log), facts).length).toBeLessThanOrEqual(700);
		}),
		{ numRuns: 60 }
	);
});

test('a text uses what a link carries as it stands', () => {
	const facts = named(60);
	const text = writeMemory(memoryOf(studied(facts, 30, 'link').history), facts);
	expect(text).toMatch(/^1\.p\.[\w-]+$/);
	expect(encodeURIComponent(text)).toBe(text);
});

test('what was brought is written as the same text again', () => {
	const facts = named(60);
	const text = writeMemory(memoryOf(studied(facts, 60, 'again').history), facts);
	expect(writeMemory(memoryOf(brought(text, facts).history), facts)).toBe(text);
});

test('a checkpoint survives the log’s own form', () => {
	const facts = named(60);
	const text = writeMemory(memoryOf(studied(facts, 60, 'form').history), facts);
	const { history } = brought(text, facts);
	const { key, value } = encodeBlock(history);
	expect(parseBlock(key, value)).toEqual({ records: history });
});

test('a hundred garbled texts are refused, each with a reason, or read just as before', () => {
	const facts = named(60);
	const other = writeMemory(memoryOf(studied(facts, 30, 'another').history), facts);
	const text = writeMemory(memoryOf(studied(facts, 60, 'garbled').history), facts);
	const reading = readMemory(text, { pack: 'p', facts });
	expect(reading).toHaveProperty('entries');
	const random = seeded('garbled');
	const garbled = new Set<string>();
	const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
	while (garbled.size < 100) {
		const place = pick(random, text.length);
		const digit = digits.charAt(pick(random, 64));
		const [head, tail] = [text.slice(0, place), text.slice(place)];
		const ways = [
			head,
			head + tail.slice(1),
			head + digit + tail,
			head + digit + tail.slice(1),
			head + tail.slice(1, 2) + tail.slice(0, 1) + tail.slice(2),
			head + head.slice(-5) + tail,
			text.toUpperCase().slice(0, place) + tail,
			head + tail.toLowerCase(),
			tail + head,
			head + text,
			head + other.slice(place),
			other.slice(0, place) + tail,
			head + encodeURIComponent('=') + tail,
			head.replaceAll('.', '%2E') + tail,
			text.replace('.p.', `.${digit}.`),
			text.replace('1.', `${2 + pick(random, 98)}.`),
			`${head}\r\n ${tail}`
		];
		const way = ways[pick(random, ways.length)]!;
		if (way !== text) garbled.add(way);
	}
	let mended = 0;
	for (const each of garbled) {
		const its = readMemory(each, { pack: 'p', facts });
		if ('fault' in its) {
			expect(['other', 'newer', 'damaged', 'pack'], each).toContain(its.fault);
		} else {
			mended++;
			// White space alone is mended.
			expect(each.replace(/\s/g, '')).toBe(text);
			expect(its).toEqual(reading);
		}
	}
	expect(mended).toBeLessThan(20);
});

test('reading never throws, and nothing made up is taken', () => {
	fc.assert(
		fc.property(
			fc.oneof(fc.string(), fc.stringMatching(/^1\.p\.[\w-]{0,40}$/)),
			(text) => 'fault' in readMemory(text, { pack: 'p', facts: named(5) })
		)
	);
});

test('the reason says what is wrong', () => {
	const facts = named(3);
	const text = writeMemory(memoryOf(studied(facts, 9, 'reason').history), facts);
	const faultOf = (given: string, pack = 'p') => readMemory(given, { pack, facts });
	expect(faultOf('hello')).toEqual({ fault: 'other' });
	expect(faultOf('')).toEqual({ fault: 'other' });
	expect(faultOf(text.replace('1.', '2.'))).toEqual({ fault: 'newer' });
	expect(faultOf(text.slice(0, -1))).toEqual({ fault: 'damaged' });
	expect(faultOf(text, 'q')).toEqual({ fault: 'pack' });
	expect(faultOf(` ${text.slice(0, 20)}\r\n${text.slice(20)}\n`)).toEqual(faultOf(text));
});

test('a pack that has changed since brings what it still has, and counts the rest', () => {
	const old = named(60);
	const text = writeMemory(memoryOf(studied(old, 60, 'changed').history), old);
	const now = ['a-new-fact', ...old.slice(7).reverse(), 'another-new-fact'];
	const reading = readMemory(text, { pack: 'p', facts: now });
	if ('fault' in reading) throw new Error(reading.fault);
	expect(reading.unknown).toBe(7);
	expect(reading.entries.map(({ fact }) => fact).sort()).toEqual([...old.slice(7)].sort());
});

test('bringing a memory twice, or bringing back one’s own, changes nothing', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), (days, seed) => {
			const facts = named(8);
			const own = studied(facts, days, `own ${seed}`);
			const before = memoryOf(own.history);
			const text = writeMemory(before, facts);
			expect(memoryOf(brought(text, facts, own).history).facts).toEqual(before.facts);

			const other = brought(text, facts);
			other.append(noon(days + 1), card(facts[0]!, 3));
			// A clock that was wrong when it was reviewed makes no difference.
			other.append(noon(-300), card(facts[1]!, 1));
			const once = memoryOf(other.history);
			expect(memoryOf(brought(text, facts, other).history).facts).toEqual(once.facts);
		}),
		{ numRuns: 40 }
	);
});

test('a checkpoint does not count beside the records that it contains, whichever comes first', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 40 }),
			fc.nat(),
			fc.nat(200),
			fc.boolean(),
			fc.boolean(),
			(days, seed, ahead, reviewsBefore, isLater) => {
				const facts = named(6);
				const one = new Device('a');
				one.append(0, { type: 'finish', attempt: 'y' });
				// Then all it has comes after all that the other has.
				if (isLater) one.history = [{ ...one.history[0]!, clock: 1000 }];
				studied(facts, days, `one ${seed}`, one);
				const text = writeMemory(memoryOf(one.history), facts);
				const other = new Device('b');
				// Its clock of records may be ahead of the first device's, or behind.
				for (let n = 0; n < ahead; n++) other.append(0, { type: 'finish', attempt: 'x' });
				if (reviewsBefore) other.append(noon(1), card('its-own', 3));
				brought(text, facts, other);
				const replay = follow(options);
				const bridged = replay.read(other.history);
				for (const fact of facts) {
					expect(bridged.facts.get(fact)?.due).toBe(
						Math.floor((memoryOf(one.history).facts.get(fact)?.due ?? NaN) / MINUTE) * MINUTE ||
							undefined
					);
				}
				other.merge(one);
				const merged = replay.read(other.history);
				expect(merged.facts).toEqual(memoryOf(other.history).facts);
				for (const fact of facts) {
					expect(merged.facts.get(fact)).toEqual(memoryOf(one.history).facts.get(fact));
				}
			}
		),
		{ numRuns: 60 }
	);
});

test('of a review here and a memory from elsewhere, the later one holds', () => {
	const facts = ['f'];
	const text = writeMemory(
		memoryOf(logOf([noon(0), card('f', 3)], [noon(5), card('f', 3)])),
		facts
	);
	const after = (day: number) => {
		const device = new Device('b');
		device.append(noon(day), card('f', 1));
		return memoryOf(brought(text, facts, device).history).facts.get('f')!;
	};
	expect(after(4)).toMatchObject({ reps: 2, last: noon(5) });
	expect(after(6)).toMatchObject({ reps: 1, last: noon(6) });
});

test('a brought fact goes on from where it was: its next review is of the day after, not the same', () => {
	const facts = ['f'];
	const text = writeMemory(memoryOf(logOf([noon(0), card('f', 3)])), facts);
	const device = brought(text, facts);
	device.append(noon(0) + HOUR, card('f', 1));
	expect(memoryOf(device.history).facts.get('f')!.reps).toBe(1);
	device.append(noon(3), card('f', 3));
	expect(memoryOf(device.history).facts.get('f')!).toMatchObject({ reps: 2, lapses: 0 });
	const expected = memoryOf(logOf([noon(0), card('f', 3)], [noon(3), card('f', 3)])).facts.get(
		'f'
	)!;
	expect(memoryOf(device.history).facts.get('f')!.interval).toBe(expected.interval);
});

test('where another retention is wanted than the text was written with, its due dates follow', () => {
	const facts = named(20);
	const { history } = studied(facts, 60, 'retention');
	const { history: other } = brought(writeMemory(memoryOf(history), facts), facts);
	const strict = replayMemory(other, { ...options, retention: 0.95 });
	for (const { interval, stability } of strict.facts.values()) {
		expect(interval).toBe(strict.scheduler.interval(stability));
	}
});

test('a checkpoint that cannot be read is left alone', () => {
	const bad = [null, {}, 'x', { v: 2 }, { v: 1, minute: -1 }];
	const device = new Device('b');
	for (const memory of bad) {
		device.append(0, { type: 'checkpoint', pack: 'p', fact: 'f', memory });
	}
	expect(memoryOf(mergeRecords(device.history).records).facts.size).toBe(0);
});
