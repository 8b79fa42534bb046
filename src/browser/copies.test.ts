import { idOf, type Entry } from '#log';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { copies } from './copies.svelte.ts';
import { Log } from './log.svelte.ts';
import { openLocal, type Mirror } from './storage.ts';

vi.mock('$app/env', () => ({ browser: true }));
vi.hoisted(() => vi.stubGlobal('addEventListener', () => undefined));

const KEY = 'footnote:copy';
const DAY = 24 * 60 * 60 * 1000;
const START = 1.8e12;
const mirror: Mirror = {
	all: () => Promise.resolve(new Map()),
	put: () => Promise.resolve(),
	add: () => Promise.resolve(),
	remove: () => Promise.resolve()
};
const stored = new Map<string, string>();
let log: Log;

beforeEach(async () => {
	stored.clear();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => stored.get(key) ?? null,
		setItem: (key: string, value: string) => stored.set(key, value)
	});
	vi.useFakeTimers({ toFake: ['Date'], now: START });
	log = new Log({ local: openLocal(() => null), mirror, now: Date.now, writer: 'page' });
	await log.read();
});

/** Reviews so many cards of a pack. */
async function review(count: number, pack = 'one'): Promise<void> {
	const rating: Entry = { type: 'rating', pack, fact: 'fact', rating: 3, millis: 900 };
	for (let left = count; left > 0; left--) await log.append(rating);
}
const isDue = (days = 0) => copies.isDue(log, Date.now() + days * DAY);
/** Lets a day pass. */
const sleep = () => vi.setSystemTime(Date.now() + DAY);

describe('the reminder to keep a copy', () => {
	test('comes with fifty answers, or seven days after the first', async () => {
		expect(isDue(100)).toBe(false);
		await review(49);
		expect(isDue()).toBe(false);
		expect(isDue(6.9)).toBe(false);
		expect(isDue(7.1)).toBe(true);
		await review(1);
		expect(isDue()).toBe(true);
	});

	test('takes the changes of an answer in a test for one answer', async () => {
		const attempt = 'attempt';
		await log.append({ type: 'start', attempt, quiz: 'pack=one&q=aaaaa&mode=test', items: 1 });
		for (let change = 0; change < 60; change++) {
			await log.append({
				...{ type: 'answer', attempt, pack: 'one', item: 'aaaaa', response: `a${change}` },
				...{ millis: 1, score: 0, facts: [] }
			});
		}
		await log.append({ type: 'finish', attempt });
		expect(isDue()).toBe(false);
		expect(isDue(7.1)).toBe(true);
	});

	test('goes with a copy, until as much is new', async () => {
		await review(60);
		copies.note(log);
		expect(isDue(365)).toBe(false);
		for (let day = 0; day < 30; day++) sleep();
		await review(1);
		// One answer of today isn't late because the copy is old.
		expect(isDue()).toBe(false);
		expect(isDue(7.1)).toBe(true);
		await review(49);
		expect(isDue()).toBe(true);
	});

	test('comes after an erase for what was answered since', async () => {
		await review(100);
		copies.note(log);
		sleep();
		await log.erase();
		expect(isDue(365)).toBe(false);
		sleep();
		await review(49);
		expect(isDue()).toBe(false);
		expect(isDue(7.1)).toBe(true);
		await review(1);
		expect(isDue()).toBe(true);
	});

	test('does not come for answers in the copy that an undone erase brings back', async () => {
		await review(100);
		copies.note(log);
		await log.erase();
		await log.undo(idOf(log.erased!));
		expect(isDue(365)).toBe(false);
	});

	test('goes with the link of a pack for that pack alone', async () => {
		await review(60, 'one');
		await review(60, 'two');
		copies.noteLink(log, 'one');
		expect(isDue()).toBe(true);
		copies.noteLink(log, 'two');
		expect(isDue(365)).toBe(false);
		await review(50, 'one');
		expect(isDue()).toBe(true);
		copies.note(log);
		expect(isDue(365)).toBe(false);
	});

	test('a link is no copy of the answers', async () => {
		await review(1);
		copies.noteLink(log, 'one');
		expect(copies.last).toBeUndefined();
		copies.note(log);
		expect(copies.last).toBe(START);
	});

	test('is put off for a week', async () => {
		await review(60);
		copies.putOff();
		expect(isDue(6.9)).toBe(false);
		expect(isDue(7.1)).toBe(true);
		copies.noteLink(log, 'two');
		expect(isDue(6.9)).toBe(false);
	});

	test('is put off for no longer if the clock was ahead then', async () => {
		await review(60);
		vi.setSystemTime(START + 5 * 365 * DAY);
		copies.putOff();
		vi.setSystemTime(START);
		expect(isDue()).toBe(true);
	});

	test('goes by the time of a copy that an earlier version made', async () => {
		await review(60);
		stored.set(KEY, JSON.stringify({ v: 1, at: Date.now(), records: 60 }));
		expect(copies.last).toBe(Date.now());
		expect(isDue(365)).toBe(false);
		sleep();
		await log.erase();
		await review(1);
		expect(isDue(6.9)).toBe(false);
		expect(isDue(7.1)).toBe(true);
	});

	test('leaves alone what a newer version stored', async () => {
		const newer = '{"v":2,"copies":[]}';
		stored.set(KEY, newer);
		await review(60);
		expect(isDue()).toBe(true);
		copies.note(log);
		expect(isDue()).toBe(false);
		expect(stored.get(KEY)).toBe(newer);
	});
});
