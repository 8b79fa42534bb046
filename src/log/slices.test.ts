import { describe, expect, test } from 'vitest';
import { holdsAll, readBackup, writeBackup } from './backup.ts';
import { blocksToBring, weighBringing } from './bringing.ts';
import { mergeInSlices } from './merge-in-slices.ts';
import type { LogRecord } from './record.ts';
import { SLICE, inOneGo, inSlices, inTurn, type Slices } from './slices.ts';

test('each of many is handled once, in order, and never more in one slice than it may have', () => {
	const many = Array.from({ length: 1000 }, (_, place) => place);
	const handled: number[] = [];
	let before = 0;
	const work = inTurn(many, (one, place) => {
		expect(one).toBe(place);
		handled.push(one);
	});
	while (!work.next().done) {
		expect(handled.length - before).toBe(SLICE);
		before = handled.length;
	}
	expect(handled).toEqual(many);
});

test('what stands for many counts as many', () => {
	const work = inTurn(
		[SLICE, 1, SLICE - 2, 1, 5],
		() => undefined,
		(one) => one
	);
	let slices = 1;
	while (!work.next().done) slices++;
	expect(slices).toBe(3);
});

test('between two slices there is a breath, which can call the work off', async () => {
	const many = Array.from({ length: 3 * SLICE + 1 }, (_, place) => place);
	let [handled, breaths] = [0, 0];
	const work = () => inTurn(many, () => void handled++);
	await inSlices(work(), () => {
		expect(handled % SLICE).toBe(0);
		return breaths++ % 2 ? undefined : Promise.resolve();
	});
	expect([handled, breaths]).toEqual([many.length, 3]);
	handled = 0;
	const called = inSlices(work(), () => {
		throw new Error('called off');
	});
	await expect(called).rejects.toThrow('called off');
	expect(handled).toBe(SLICE);
});

describe('no slice touches more than a few hundred records', () => {
	const COUNT = 5000;
	let touched = new Set<string>();
	/** Records of many pages; with each slice it is counted how many were looked at. */
	const records = (writers: string, of: (number: number) => LogRecord['type']): LogRecord[] =>
		Array.from({ length: COUNT }, (_, place) => {
			const number = place % 10;
			const record = {
				...{ type: of(place), writer: `${writers}${Math.floor(place / 10)}`, number },
				...{ clock: 1 + place, at: 1e12 + place, attempt: 'x', record: 'none' }
			};
			return new Proxy(record as unknown as LogRecord, {
				get(_, name) {
					touched.add(`${record.writer}-${number}`);
					return (record as Record<string | symbol, unknown>)[name];
				}
			});
		});
	const here = records('a', () => 'finish');
	const there = records('b', (place) => (place % 5 === 4 ? 'erase' : 'finish'));

	/** Does the work, and tells the most records that one slice touched, and how many slices there were. */
	function watched<Result>(work: Slices<Result>) {
		let [most, slices] = [0, 0];
		for (;;) {
			touched = new Set();
			const step = work.next();
			slices++;
			most = Math.max(most, touched.size);
			if (step.done) return { result: step.value, most, slices };
		}
	}

	test('when logs are merged, in order or not', () => {
		for (const lists of [[here, there], [[...here].reverse()], here.map((record) => [record])]) {
			const { most, slices } = watched(mergeInSlices(lists));
			expect(most).toBeLessThanOrEqual(2 * SLICE);
			expect(slices).toBeGreaterThan(COUNT / SLICE);
		}
	});

	test('when a file is weighed and brought in', () => {
		const weighed = watched(weighBringing(here, there));
		expect(weighed.result.erases.length).toBe(1000);
		expect(weighed.most).toBeLessThanOrEqual(2 * SLICE);
		const options = { name: 'brought', now: 2e12, keepAll: true };
		const encoded = watched(blocksToBring(weighed.result, here, options));
		expect(encoded.result.size).toBeGreaterThan(500);
		expect(encoded.most).toBeLessThanOrEqual(2 * SLICE);
	});

	test('when a file is made, read and compared with the log', () => {
		const written = watched(writeBackup(here, 2e12));
		expect(written.most).toBeLessThanOrEqual(2 * SLICE);
		const bytes = new TextEncoder().encode(written.result);
		const compared = watched(holdsAll(bytes, here));
		expect(compared.result).toBe(true);
		expect(compared.most).toBeLessThanOrEqual(2 * SLICE);
		// What is read is not there to be watched before: its slices are counted.
		const { result, slices } = watched(readBackup(bytes));
		expect('records' in result && result.records).toHaveLength(COUNT);
		expect(slices).toBeGreaterThan((3 * COUNT) / SLICE);
		expect(inOneGo(readBackup(bytes))).toEqual(result);
	});
});
