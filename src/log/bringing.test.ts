import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fewRecords } from './arbitrary.ts';
import { parseBlock } from './block.ts';
import { blocksToBring, weighBringing as weighing } from './bringing.ts';
import { effectOf } from './effect.ts';
import { mergeRecords } from './merge.ts';
import { idOf, type Entry, type LogRecord } from './record.ts';
import { inOneGo } from './slices.ts';

/** A writer's records from a number and a clock on. */
function records(writer: string, clock: number, ...entries: Entry[]): LogRecord[] {
	return entries.map((entry, number) => ({
		...entry,
		...{ writer, number, clock: clock + number, at: 1e12 + clock + number }
	}));
}
const weighBringing = (...logs: Parameters<typeof weighing>) => inOneGo(weighing(...logs));
const finish = (attempt: string): Entry => ({ type: 'finish', attempt });
const options = { name: 'brought', now: 2e12, keepAll: true };

/** The log after an import. */
function brought(history: LogRecord[], file: LogRecord[], keepAll: boolean): LogRecord[] {
	const blocks = inOneGo(
		blocksToBring(weighBringing(history, file), history, { ...options, keepAll })
	);
	const lists = [...blocks].map(([key, value]) => {
		const parsed = parseBlock(key, value);
		if ('reason' in parsed) throw new Error(parsed.reason);
		return parsed.records;
	});
	return mergeRecords(history, ...lists).records;
}
const counted = (history: LogRecord[]) => effectOf(history).records.map(idOf);

test('what is here already is not brought again', () => {
	const here = records('a', 1, finish('x'), finish('y'));
	const longer = records('a', 1, finish('x'), finish('y'), finish('z'));
	expect(weighBringing(here, here)).toMatchObject({ fresh: [], known: 2, blocks: [] });
	expect(weighBringing(here, longer)).toMatchObject({ fresh: [longer[2]], known: 2 });
	expect(brought(here, longer, false)).toEqual(longer);
});

test('a record under the id of another stays out, with what follows it in its block', () => {
	const here = records('a', 1, finish('x'), finish('y'));
	const other = records('a', 1, finish('x'), finish('other'), finish('z'));
	expect(weighBringing(here, other)).toMatchObject({ fresh: [], known: 1, conflicts: 2 });
	expect(brought(here, other, false)).toEqual(here);
});

test('what no page could show stays out, with what follows it in its block, unless it is here', () => {
	const there = records('b', 1, finish('x'), finish('strange'), finish('z'));
	const isSound = (record: LogRecord) => !('attempt' in record) || record.attempt !== 'strange';
	const weighed = weighBringing([], there, isSound);
	expect(weighed).toMatchObject({ fresh: [there[0]], conflicts: 0, unsound: 2 });
	expect(weighed.blocks).toEqual([[there[0]]]);
	expect(weighBringing(there, there, isSound)).toMatchObject({ known: 3, fresh: [], unsound: 0 });
});

describe('an erase', () => {
	test('on the other device would make what is here not count, unless it is taken back', () => {
		const here = records('a', 1, finish('x'), finish('y'));
		const file = records('b', 5, { type: 'erase' }, finish('z'));
		const weighed = weighBringing(here, file);
		expect(weighed).toMatchObject({ silenced: here, hidden: [], revived: [], erases: ['b-0'] });
		expect(counted(brought(here, file, false))).toEqual(['b-1']);
		expect(counted(brought(here, file, true))).toEqual(['a-0', 'a-1', 'b-1']);
	});

	test('on this device would hide what is brought back, unless it is taken back', () => {
		const file = records('b', 1, finish('x'), finish('y'));
		const here = records('a', 5, { type: 'erase' }, finish('z'));
		expect(weighBringing(here, file)).toMatchObject({ silenced: [], hidden: file });
		expect(counted(brought(here, file, false))).toEqual(['a-1']);
		expect(counted(brought(here, file, true))).toEqual(['b-0', 'b-1', 'a-1']);
	});

	test('is one of any number that can be taken back', () => {
		const erases = Array.from({ length: 200 }, (): Entry => ({ type: 'erase' }));
		const here = records('a', 1, finish('x'));
		const file = records('b', 5, ...erases, finish('z'));
		expect(weighBringing(here, file).erases).toHaveLength(200);
		expect(counted(brought(here, file, true))).toEqual(['a-0', 'b-200']);
	});

	test('that both devices know, and obey, is left as it is', () => {
		const old = records('b', 1, finish('x'), { type: 'erase' });
		const here = [...old, ...records('a', 5, finish('y'))];
		const file = [...old, ...records('c', 5, finish('z'))];
		expect(weighBringing(here, file)).toMatchObject({ erases: [], silenced: [], hidden: [] });
		expect(counted(brought(here, file, true))).toEqual(['a-0', 'c-0']);
	});

	test('is not taken back for what an undo on the other device takes back', () => {
		const old = records('b', 1, finish('x'), { type: 'erase' });
		const here = [...old, ...records('a', 5, finish('y'))];
		const file = [...here, ...records('c', 9, { type: 'retract', record: 'a-0' })];
		expect(weighBringing(here, file)).toMatchObject({ erases: [], silenced: [] });
		expect(counted(brought(here, file, true))).toEqual([]);
	});
});

/** Logs of writers of their own, whose retracts and erases meet what the others recorded. */
const anyLog = (writers: readonly [string, string]) =>
	fewRecords.map((list) => {
		const renamed = list.map((record, place): LogRecord => ({
			...record,
			writer: writers[record.writer === 'a' ? 0 : 1],
			number: list.slice(0, place).filter(({ writer }) => writer === record.writer).length
		}));
		const clocks = new Map<string, number>();
		return mergeRecords(
			renamed.map((record) => {
				const clock = (clocks.get(record.writer) ?? 0) + record.clock;
				clocks.set(record.writer, clock);
				return { ...record, clock };
			})
		).records;
	});
const here = anyLog(['a', 'b']);
const file = anyLog(['c', 'd']);
const other = anyLog(['e', 'f']);

/** Whether each erase is taken back, from the last on, as a reader would say it: one replay for each. */
function weighedOneByOne(history: LogRecord[], file: LogRecord[]) {
	const idsIn = (list: readonly LogRecord[]) => new Set(effectOf(list).records.map(idOf));
	const merged = mergeRecords(history, file).records;
	const wanted = new Set(
		[...idsIn(history), ...idsIn(file)].filter((id) => !idsIn(merged).has(id))
	);
	let left = merged;
	let best: { count: number; erases: string[]; ids: Set<string> } = {
		...{ count: 0, erases: [] },
		ids: idsIn(merged)
	};
	const tried: string[] = [];
	for (let erase = effectOf(left).erase; erase; erase = effectOf(left).erase) {
		tried.push(idOf(erase));
		left = left.filter((record) => !tried.includes(idOf(record)));
		const ids = idsIn(left);
		const count = [...wanted].filter((id) => ids.has(id)).length;
		if (count > best.count) best = { count, erases: [...tried], ids };
	}
	const isLost = (id: string) => !idsIn(merged).has(id) && best.ids.has(id);
	return {
		erases: best.erases,
		silenced: [...idsIn(history)].filter(isLost),
		hidden: [...idsIn(file)].filter((id) => isLost(id) && !idsIn(history).has(id)),
		revived: [...best.ids].filter((id) => isLost(id) && !wanted.has(id))
	};
}

test('as few of the last erases are taken back as let the most count', () => {
	let several = 0;
	fc.assert(
		fc.property(here, file, (mine, theirs) => {
			const { erases, silenced, hidden, revived } = weighBringing(mine, theirs);
			if (erases.length > 1) several++;
			expect({
				erases,
				silenced: silenced.map(idOf),
				hidden: hidden.map(idOf),
				revived: revived.map(idOf)
			}).toEqual(weighedOneByOne(mine, theirs));
		}),
		{ numRuns: 1000 }
	);
	// Otherwise the order was never tried.
	expect(several).toBeGreaterThan(20);
});

test('a file of many erases is weighed with as few looks at each record as one of few', () => {
	const looks = (count: number) => {
		let seen = 0;
		const watched = (record: LogRecord): LogRecord =>
			new Proxy(record, { get: (_, name) => (seen++, record[name as keyof LogRecord]) });
		const erases = Array.from({ length: count }, (): Entry => ({ type: 'erase' }));
		const mine = records('a', 1, finish('x'), finish('y')).map(watched);
		const theirs = records('b', 5, ...erases).map(watched);
		expect(weighBringing(mine, theirs).erases).toHaveLength(count);
		return seen / count;
	};
	expect(looks(400)).toBeLessThanOrEqual(looks(20));
});

test('no import takes a record away, and one that keeps all lets all count that did', () => {
	fc.assert(
		fc.property(here, file, fc.boolean(), (mine, theirs, keepAll) => {
			const after = brought(mine, theirs, keepAll);
			const ids = new Set(after.map(idOf));
			for (const record of [...mine, ...theirs]) expect(ids).toContain(idOf(record));
			const { erases, silenced } = weighBringing(mine, theirs);
			const now = new Set(counted(after));
			const lost = effectOf(mine).records.filter((record) => !now.has(idOf(record)));
			if (!keepAll && erases.length > 0)
				expect(lost.length).toBeGreaterThanOrEqual(silenced.length);
			// What an undo took back is no loss.
			const undone = new Set(after.flatMap((each) => (each.type === 'retract' ? each.record : [])));
			if (keepAll) expect(lost.filter((record) => !undone.has(idOf(record)))).toEqual([]);
		}),
		{ numRuns: 2000 }
	);
});

test('an import made twice is as one', () => {
	fc.assert(
		fc.property(here, file, (mine, theirs) => {
			const once = brought(mine, theirs, false);
			expect(brought(once, theirs, false)).toEqual(once);
			const all = brought(mine, theirs, true);
			expect(weighBringing(all, theirs)).toMatchObject({ fresh: [], blocks: [], conflicts: 0 });
		}),
		{ numRuns: 1000 }
	);
});

test('the order of imports makes no difference', () => {
	fc.assert(
		fc.property(here, file, other, (mine, theirs, third) => {
			expect(brought(brought(mine, theirs, false), third, false)).toEqual(
				brought(brought(mine, third, false), theirs, false)
			);
		}),
		{ numRuns: 1000 }
	);
});
