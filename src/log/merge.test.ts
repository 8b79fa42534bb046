import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyBlock, fewRecords } from './arbitrary.ts';
import { mergeInSlices } from './merge-in-slices.ts';
import { compareRecords, mergeRecords } from './merge.ts';
import { idOf, type LogRecord } from './record.ts';
import { inOneGo } from './slices.ts';

const merged = (...lists: LogRecord[][]) => mergeRecords(...lists).records;

test('merging is commutative, associative and idempotent', () => {
	fc.assert(
		fc.property(fewRecords, fewRecords, fewRecords, (a, b, c) => {
			expect(merged(a, b)).toEqual(merged(b, a));
			expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)));
			expect(merged(a, a)).toEqual(merged(a));
			expect(merged(a, merged(a, b))).toEqual(merged(a, b));
		})
	);
});

test('in slices or in one go, a merge is the same', () => {
	fc.assert(
		fc.property(fewRecords, fewRecords, fewRecords, (...lists) => {
			const { records, conflicts } = inOneGo(mergeInSlices(lists));
			const whole = mergeRecords(...lists);
			expect(records).toEqual(whole.records);
			expect(new Set(conflicts)).toEqual(new Set(whole.conflicts));
		})
	);
});

test('a merge has every id once and in order, and invents nothing', () => {
	fc.assert(
		fc.property(fewRecords, fewRecords, (a, b) => {
			const result = merged(a, b);
			const ids = result.map(idOf);
			expect(new Set(ids).size).toBe(ids.length);
			expect(new Set(ids)).toEqual(new Set([...a, ...b].map(idOf)));
			for (const record of result) expect([...a, ...b]).toContainEqual(record);
			for (const [place, record] of result.slice(1).entries()) {
				expect(compareRecords(result[place]!, record)).toBeLessThan(0);
			}
		})
	);
});

test('the order is total: of two records with different ids one comes first', () => {
	fc.assert(
		fc.property(fewRecords, (records) => {
			for (const a of records) {
				for (const b of records) {
					expect(Math.sign(compareRecords(a, b)) + Math.sign(compareRecords(b, a))).toBe(0);
					if (idOf(a) !== idOf(b)) expect(compareRecords(a, b)).not.toBe(0);
				}
			}
		})
	);
});

test('the clock orders before the writer, the writer before the number', () => {
	const record = (clock: number, writer: string, number: number): LogRecord => ({
		type: 'erase',
		clock,
		writer,
		number,
		at: 0
	});
	const ordered = [record(1, 'b', 9), record(2, 'a', 8), record(2, 'b', 1), record(2, 'b', 2)];
	expect(merged([...ordered].reverse())).toEqual(ordered);
});

test('one id with two contents is reported, and the same one is kept whichever comes first', () => {
	const one: LogRecord = { type: 'finish', attempt: 'x', writer: 'a', number: 0, clock: 1, at: 0 };
	const other: LogRecord = { ...one, attempt: 'y' };
	expect(mergeRecords([one], [other])).toEqual({ records: [one], conflicts: ['a-0'] });
	expect(mergeRecords([other], [one])).toEqual({ records: [one], conflicts: ['a-0'] });
});

test('the same content twice is no conflict, whatever the order of its fields', () => {
	fc.assert(
		fc.property(anyBlock, (records) => {
			const turned = records.map(
				(record) => Object.fromEntries(Object.entries(record).reverse()) as LogRecord
			);
			expect(mergeRecords(records, turned)).toEqual({ records, conflicts: [] });
		})
	);
});
