import { seeded, shuffle } from '#bank';
import { effectOf, type LogRecord } from '#log';
import { forgetting_curve, generatorParameters } from 'ts-fsrs';
import { expect, test } from 'vitest';
import {
	answer,
	card,
	Device,
	follow,
	HOUR,
	pick,
	rating,
	scheduledByTsFsrs
} from './example-log.ts';
import { forecastReviews } from './forecast.ts';
import { dueFacts, nextIntervals, recallOf } from './queue.ts';
import { replayMemory } from './replay.ts';
import { retentionOf } from './retention.ts';
import type { Rating } from './scheduler.ts';
import { DAY, MINUTE } from './study-day.ts';
import { readMemory, writeMemory } from './text.ts';

/** Nepal, which is 5 hours and 45 minutes ahead. */
const OFFSET = -345;
const options = { pack: 'p', offset: () => OFFSET, wayOf };
const facts = Array.from({ length: 40 }, (_, place) => `f${place}`);
const { w } = generatorParameters();
const localDay = (at: number) => Math.floor((at - OFFSET * MINUTE - 4 * HOUR) / DAY);

function wayOf({ item }: { item: string }): 'typed' | 'chosen' {
	return item === 'typed' ? 'typed' : 'chosen';
}

/** What the log says, by the rules as they are written down and ts-fsrs itself. */
function expectedFrom(history: readonly LogRecord[]) {
	const reviews = new Map<string, [at: number, rating: Rating][]>();
	const recalled = new Set<string>();
	const misled = new Set<string>();
	/** The facts that a card asked for first. */
	const byCard = new Set<string>();
	const note = (fact: string, at: number, rating: Rating) => {
		const before = reviews.get(fact);
		if (before) before.push([at, rating]);
		else reviews.set(fact, [[at, rating]]);
	};
	for (const record of effectOf(history).records) {
		if (record.type === 'rating') {
			if (!reviews.has(record.fact)) byCard.add(record.fact);
			note(record.fact, record.at, record.rating);
			if (record.rating > 1) recalled.add(record.fact);
			misled.delete(record.fact);
		} else if (record.type === 'answer') {
			for (const [fact, isRight] of record.facts) {
				const isSure = record.certainty !== 1;
				const isTrusted = wayOf(record) === 'typed' || recalled.has(fact);
				note(fact, record.at, !isRight ? 1 : isSure && isTrusted ? 3 : 2);
				if (isRight && wayOf(record) === 'typed') recalled.add(fact);
				if (isRight) misled.delete(fact);
				else if (record.certainty === 3) misled.add(fact);
			}
		}
	}
	return new Map(
		[...reviews].map(([fact, list]) => {
			const { card, counted, day, due } = scheduledByTsFsrs(list, OFFSET);
			const last = counted.at(-1)!;
			const recallAt = (now: number) =>
				forgetting_curve(w, Math.max(0, localDay(now) - day(last)), card.stability);
			const isMisled = misled.has(fact);
			const isNew = byCard.has(fact);
			return [fact, { card, counted, due, dueDay: day(due), isMisled, recallAt, isNew }] as const;
		})
	);
}

test('in thirty days on two devices, with undos and merges, all that is shown agrees with the log', () => {
	const random = seeded('thirty days');
	const [phone, laptop] = [new Device('phone'), new Device('laptop')];
	const replays = new Map([phone, laptop].map((device) => [device, follow(options)]));
	let [steps, undos, merges, dueSeen] = [0, 0, 0, 0];

	/** Compares what a device shows now with what its log says. */
	const check = (device: Device, now: number) => {
		steps++;
		const today = localDay(now);
		const memory = replays.get(device)!.read(device.history);
		const expected = expectedFrom(device.history);
		expect([...memory.facts.keys()].sort()).toEqual([...expected.keys()].sort());
		for (const [fact, { card, counted, due, dueDay, isMisled, recallAt }] of expected) {
			const known = memory.facts.get(fact)!;
			expect(known).toMatchObject({
				stability: card.stability,
				difficulty: card.difficulty,
				reps: counted.length,
				lapses: card.lapses,
				last: counted.at(-1),
				misled: isMisled,
				due,
				dueDay
			});
			expect(recallOf(memory, known, now)).toBe(recallAt(now));
		}
		const isDue = (fact: string) => {
			const known = expected.get(fact);
			return known !== undefined && (known.isMisled || known.dueDay <= today);
		};
		const { queue, leftOut } = dueFacts(memory, now, { facts, newPerDay: 6 });
		const shown = queue.filter(({ why }) => why !== 'new');
		dueSeen += shown.length;
		expect(shown.map(({ fact }) => fact).sort()).toEqual(facts.filter(isDue).sort());
		for (const [place, { fact, why, recall }] of shown.entries()) {
			expect(recall).toBe(expected.get(fact)!.recallAt(now));
			expect(why).toBe(expected.get(fact)!.isMisled ? 'misled' : 'due');
			const next = shown[place + 1];
			if (next?.why === why) expect(recall).toBeLessThanOrEqual(next.recall!);
			else if (next) expect([why, next.why]).toEqual(['misled', 'due']);
		}
		const met = [...expected.values()].filter(
			({ counted, isNew }) => isNew && localDay(counted[0]!) === today
		).length;
		const unseen = facts.filter((fact) => !expected.has(fact));
		const fresh = queue.filter(({ why }) => why === 'new').map(({ fact }) => fact);
		expect(fresh).toEqual(unseen.slice(0, Math.max(0, 6 - met)));
		expect(leftOut.new).toBe(unseen.length - fresh.length);
		expect(queue.length + leftOut.new + leftOut.later).toBe(facts.length);
		expect(forecastReviews(memory, facts, now, 60)).toEqual(
			Array.from({ length: 60 }, (_, ahead) => {
				const ahead0 = facts.filter(isDue).length;
				const later = facts.filter((fact) => !isDue(fact));
				const on = later.filter((fact) => expected.get(fact)?.dueDay === today + ahead).length;
				return ahead === 0 ? ahead0 : on;
			})
		);
		return { memory, queue };
	};

	/** Rates one fact as its button said, or answers a question on it, and at times undoes it. */
	const study = (device: Device, fact: string, now: number) => {
		const { memory } = check(device, now);
		const chance = random();
		const buttons = nextIntervals(memory, fact, now);
		const rated = rating(random);
		const entry =
			chance < 0.6
				? card(fact, rated)
				: answer(fact, random() < 0.75, {
						certainty: ([0, 1, 2, 3] as const)[pick(random, 3) + 1]!,
						item: random() < 0.3 ? 'typed' : 'clsed'
					});
		const id = device.append(now, entry);
		const after = check(device, now);
		if (entry.type === 'rating') {
			const { dueDay } = after.memory.facts.get(fact)!;
			expect(Math.max(0, dueDay - localDay(now))).toBe(buttons[rated]);
		}
		if (random() < 0.12) {
			undos++;
			device.append(now + 1000, { type: 'retract', record: id });
			const undone = check(device, now + 1000).memory;
			expect(undone.facts).toEqual(memory.facts);
			expect(undone.reviews).toEqual(memory.reviews);
		}
	};

	const start = Date.UTC(2026, 1, 2);
	for (let day = 0; day < 30; day++) {
		for (const device of shuffle([phone, laptop], random)) {
			if (random() < 0.3) continue;
			device.open();
			// The laptop's clock is a week ahead for some days.
			const wrong = device === laptop && day >= 12 && day < 15 ? 7 * DAY : 0;
			let now = start + day * DAY + pick(random, 20 * 60) * MINUTE + wrong;
			const { queue } = check(device, now);
			for (const { fact } of queue.slice(0, 12)) study(device, fact, (now += 40_000));
			study(device, facts[pick(random, facts.length)]!, (now += 5 * MINUTE));
		}
		if (day % 4 === 3) {
			merges++;
			const now = start + (day + 1) * DAY;
			phone.merge(laptop);
			laptop.merge(phone);
			const [one, other] = [check(phone, now), check(laptop, now)];
			expect(other.queue).toEqual(one.queue);
			expect(other.memory.facts).toEqual(one.memory.facts);
		}
	}
	const end = start + 31 * DAY;
	phone.merge(laptop);
	const { memory } = check(phone, end);
	expect(replayMemory(phone.history, options).facts).toEqual(memory.facts);
	expect([steps > 400, undos > 10, merges]).toEqual([true, true, 7]);
	expect(dueSeen).toBeGreaterThan(1000);

	// What was predicted at each review is what the log then gave.
	const counted = [...expectedFrom(phone.history).values()].flatMap(({ counted }) => counted);
	expect(memory.reviews.map(({ at }) => at).sort()).toEqual(counted.sort());
	const { reviews, recalled, predicted } = retentionOf(memory, end + 30 * DAY, 90);
	expect(reviews).toBe(memory.reviews.filter(({ wasDue }) => wasDue).length);
	expect(recalled).toBeLessThan(reviews);
	expect(predicted).toBeLessThan(reviews);

	// A third device gets it as a text, and shows the same.
	const third = new Device('tablet');
	const reading = readMemory(writeMemory(memory, facts), { pack: 'p', facts });
	if ('fault' in reading) throw new Error(reading.fault);
	for (const entry of reading.entries) third.append(end, entry);
	const its = replayMemory(third.history, options);
	for (let ahead = 0; ahead < 60; ahead++) {
		const due = (some: typeof its) =>
			dueFacts(some, end + ahead * DAY, { facts, newPerDay: 10 })
				.queue.map(({ fact, why }) => `${fact} ${why}`)
				.sort();
		expect(due(its)).toEqual(due(memory));
	}
});
