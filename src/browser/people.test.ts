import { encodeBlock, KEY_PREFIX, type Entry, type LogRecord } from '#log';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anotherPerson, attemptsOfOthers, peopleOn, type Device } from './people.ts';
import { keyOf } from './person.ts';
import { openLocal } from './storage.ts';

/** A storage in memory. */
function storage(values = new Map<string, string>()): Storage {
	return {
		get length() {
			return values.size;
		},
		clear: () => values.clear(),
		key: (place) => [...values.keys()][place] ?? null,
		getItem: (key) => values.get(key) ?? null,
		setItem: (key, value) => void values.set(key, value),
		removeItem: (key) => void values.delete(key)
	};
}

function device(mirrors: Readonly<Record<string, ReadonlyMap<string, string>>> = {}): Device {
	const shared = storage();
	return {
		localOf: (id) => openLocal(() => shared, id),
		mirrorOf: (id) => ({ all: () => Promise.resolve(new Map(mirrors[id])) }),
		patience: 50
	};
}

const personId = fc.stringMatching(/^[0-9a-z]{8}$/);
const anyKey = fc.string({ maxLength: 12 }).map((text) => `footnote:${text}`);

test('each key of each person is that person’s alone', () => {
	fc.assert(
		fc.property(personId, personId, anyKey, anyKey, (one, other, key, another) => {
			expect(keyOf(key, one)).not.toBe(key);
			if (one !== other) expect(keyOf(key, one)).not.toBe(keyOf(another, other));
			if (key !== another) expect(keyOf(key, one)).not.toBe(keyOf(another, one));
		})
	);
	expect(keyOf('footnote:log:w:0', '')).toBe('footnote:log:w:0');
});

test('what one person writes, lists and removes leaves the others’ alone', () => {
	const { localOf } = device();
	const stores = ['', 'aaaaaaaa', 'bbbbbbbb'].map(localOf);
	for (const [place, store] of stores.entries()) {
		expect(store.has('footnote:log:w:0')).toBe(false);
		expect(store.put('footnote:log:w:0', String(place))).toBe(true);
	}
	for (const [place, store] of stores.entries()) {
		expect([...store.all(KEY_PREFIX)]).toEqual([['footnote:log:w:0', String(place)]]);
	}
	stores[1]!.remove('footnote:log:w:0');
	expect(stores.map((store) => store.all('footnote:log:').size)).toEqual([1, 0, 1]);
});

test('a new person is added once; who has done nothing yet has the turn first', async () => {
	const shared = device();
	const second = (await anotherPerson('', shared))!;
	expect(peopleOn(shared)).toEqual([
		{ id: '', number: 1 },
		{ id: second, number: 2 }
	]);
	expect(await anotherPerson('', shared)).toBe(second);
	// Whose turn it is asks for somebody else.
	const third = (await anotherPerson(second, shared))!;
	expect(third).not.toBe(second);
	shared.localOf(second).put('footnote:log:w:0', 'x');
	shared.localOf(third).put('footnote:log:w:0', 'x');
	expect(await anotherPerson('', shared)).not.toBe(third);
	expect(peopleOn(shared).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
});

test('who has something in the database alone, or in one that does not answer, is not somebody new', async () => {
	const mirrors: Record<string, Map<string, string>> = {};
	const shared = device(mirrors);
	const second = (await anotherPerson('', shared))!;
	mirrors[second] = new Map([['footnote:log:w:0', 'x']]);
	const third = (await anotherPerson('', shared))!;
	expect(third).not.toBe(second);
	const hanging = { ...shared, mirrorOf: () => ({ all: () => new Promise<never>(() => {}) }) };
	expect([second, third]).not.toContain(await anotherPerson('', hanging));
});

test('if nothing can be kept, nobody is added', async () => {
	const localOf = () => openLocal(() => undefined);
	expect(await anotherPerson('', { ...device(), localOf })).toBeUndefined();
	expect(peopleOn({ localOf })).toEqual([{ id: '', number: 1 }]);
});

test('damaged entries are nobody', () => {
	const shared = device();
	for (const [key, value] of [
		['footnote:person:aaaaaaaa', '2 2'],
		['footnote:person:bbbbbbbb', '1 x'],
		['footnote:person:ccccccc', '1 2'],
		['footnote:person:dddddddd:log:w:0', '1 2']
	] as const) {
		shared.localOf('').put(key, value);
	}
	expect(peopleOn(shared)).toEqual([{ id: '', number: 1 }]);
});

test('the last attempt of others at the same quiz is found, and nobody’s own', async () => {
	const shared = device();
	const second = (await anotherPerson('', shared))!;
	const write = (whose: string, ...entries: Entry[]) => {
		const records = entries.map((entry, number): LogRecord => ({
			...entry,
			...{ writer: `w${whose.slice(0, 4)}`, number, clock: number + 1, at: number }
		}));
		const { key, value } = encodeBlock(records);
		shared.localOf(whose).put(key, value);
	};
	const start = (attempt: string, quiz: string): Entry => ({
		type: 'start',
		attempt,
		quiz,
		items: 3
	});
	write('', start('mine', 'q'));
	write(second, start('old', 'q'), start('new', 'q'), start('other', 'r'));
	const found = await attemptsOfOthers('q', '', shared);
	expect(found.map(({ id, number, attempt }) => [id, number, attempt.id])).toEqual([
		[second, 2, 'new']
	]);
	const seen = await attemptsOfOthers('q', second, shared);
	expect(seen.map(({ id, attempt }) => [id, attempt.id])).toEqual([['', 'mine']]);
	expect(await attemptsOfOthers('none', '', shared)).toEqual([]);
});
