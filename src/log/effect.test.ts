import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fewRecords } from './arbitrary.ts';
import { effectOf } from './effect.ts';
import { mergeRecords } from './merge.ts';
import { idOf, type Entry, type LogRecord } from './record.ts';

/** Records of one writer, `w`, in order. */
const written = (...entries: Entry[]): LogRecord[] =>
	entries.map((entry, number) => ({ ...entry, writer: 'w', number, clock: number + 1, at: 0 }));
const finish = (attempt: string): Entry => ({ type: 'finish', attempt });
const retract = (number: number): Entry => ({ type: 'retract', record: `w-${number}` });
const counting = (...entries: Entry[]) => effectOf(written(...entries)).records.map(idOf);

test('a retract takes back the record it names and no other', () => {
	expect(counting(finish('a'), finish('b'), retract(0))).toEqual(['w-1']);
});

test('taking back a retract restores, and taking that back removes again', () => {
	expect(counting(finish('a'), retract(0), retract(1))).toEqual(['w-0']);
	expect(counting(finish('a'), retract(0), retract(1), retract(2))).toEqual([]);
});

test('a retract of what is not there, or of what comes later, does nothing', () => {
	expect(counting(retract(9), retract(2), finish('a'))).toEqual(['w-2']);
});

test('what is ordered before an erase does not count, what comes after does', () => {
	expect(counting(finish('a'), { type: 'erase' }, finish('b'))).toEqual(['w-2']);
});

test('taking back an erase brings all back', () => {
	const entries: Entry[] = [finish('a'), { type: 'erase' }, finish('b'), retract(1)];
	expect(counting(...entries)).toEqual(['w-0', 'w-2']);
	expect(effectOf(written(...entries)).erase).toBeUndefined();
});

test('taking back the second erase leaves the first in force', () => {
	const erase: Entry = { type: 'erase' };
	const effect = effectOf(written(finish('a'), erase, finish('b'), erase, retract(3)));
	expect(effect.records.map(idOf)).toEqual(['w-2']);
	expect(effect.erase && idOf(effect.erase)).toBe('w-1');
});

test('an undo made before an erase cannot bring anything back after it', () => {
	expect(counting(finish('a'), retract(0), { type: 'erase' }, retract(1))).toEqual([]);
});

describe('a clock that was ahead', () => {
	const HOUR = 60 * 60 * 1000;
	const DAY = 24 * HOUR;
	const now = Date.UTC(2027, 0, 10, 12);
	const at = (writer: string, clock: number, at: number, entry = finish(`a${clock}`)) =>
		({ ...entry, writer, number: clock, clock, at }) as LogRecord;
	const timesOf = (...records: LogRecord[]) => effectOf(records).records.map(({ at }) => at);
	const isAhead = (whose: string): Entry => ({ type: 'ahead', whose });

	test('is put right by whole days, so that the hour stays', () => {
		const years = 5 * 365 * DAY;
		const ahead = at('v', 4, now, isAhead('w'));
		expect(
			timesOf(
				at('w', 1, now - HOUR),
				at('w', 2, now - HOUR + DAY),
				at('w', 3, now - HOUR + years),
				ahead
			)
		).toEqual([now - HOUR, now - HOUR, now - HOUR]);
		expect(timesOf(at('w', 1, now + 2 * HOUR + DAY), ahead)).toEqual([now + 2 * HOUR - DAY]);
	});

	test('takes no day of what is less than an hour off besides', () => {
		const ahead = at('v', 9, now, isAhead('w'));
		for (const days of [0, 1, 400]) {
			for (const more of [1, HOUR / 2, HOUR]) {
				expect(timesOf(at('w', 1, now + days * DAY + more), ahead)).toEqual([now]);
			}
		}
	});

	test('changes nothing of other writers, nor of what comes later', () => {
		const later = now + 9 * DAY;
		const others = [at('u', 1, later), at('v', 3, now), at('w', 4, later)];
		expect(timesOf(others[0]!, at('v', 2, now, isAhead('w')), ...others.slice(1))).toEqual(
			others.map(({ at }) => at)
		);
	});

	test('is what it was if that is taken back', () => {
		const wrong = at('w', 1, now + DAY);
		const ahead = at('v', 2, now, isAhead('w'));
		expect(timesOf(wrong, ahead, at('v', 3, now, { type: 'retract', record: 'v-2' }))).toEqual([
			wrong.at
		]);
	});

	test('is held to the earliest time that is known', () => {
		const wrong = at('w', 1, now + 3 * DAY + 2 * HOUR);
		const [early, late] = [now, now + 2 * DAY].map((time, place) =>
			at('v', 2 + place, time, isAhead('w'))
		);
		expect(timesOf(wrong, early!, late!)).toEqual([now + 2 * HOUR - DAY]);
	});
});

test('the effect does not depend on the order in which copies came together', () => {
	fc.assert(
		fc.property(fewRecords, fewRecords, (a, b) => {
			expect(effectOf(mergeRecords(a, b).records)).toEqual(effectOf(mergeRecords(b, a).records));
		})
	);
});

test('each record that is taken back counts again once its retract is taken back', () => {
	fc.assert(
		fc.property(fewRecords, fc.nat(), (some, which) => {
			const { records } = mergeRecords(some);
			const before = effectOf(records).records;
			fc.pre(before.length > 0);
			const target = before[which % before.length]!;
			const undo = (record: string, number: number): LogRecord => ({
				type: 'retract',
				record,
				writer: 'z',
				number,
				clock: 100 + number,
				at: 0
			});
			const undone = [...records, undo(idOf(target), 0)];
			expect(effectOf(undone).records).toEqual(before.filter((record) => record !== target));
			expect(effectOf([...undone, undo('z-0', 1)]).records).toEqual(before);
		})
	);
});
