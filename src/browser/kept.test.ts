import * as v from 'valibot';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Kept } from './kept.svelte.ts';
import { readBy } from './schema-reader.ts';
import { unreadOf } from './set-aside.ts';

vi.mock('$app/env', () => ({ browser: true }));
vi.hoisted(() => vi.stubGlobal('addEventListener', () => undefined));

const KEY = 'footnote:thing';
const schema = v.object({ name: v.string(), size: v.optional(v.number()) });

/** What is stored, whatever page looks at it. */
let values: Map<string, string>;
let room: number;
/** What the page listens to. */
let listeners: Map<string, ((event: unknown) => void)[]>;

beforeEach(() => {
	values = new Map();
	room = Infinity;
	listeners = new Map();
	vi.stubGlobal('addEventListener', (name: string, listener: (event: unknown) => void) =>
		listeners.set(name, [...(listeners.get(name) ?? []), listener])
	);
});

const storage = {
	get length() {
		return values.size;
	},
	key: (place: number) => [...values.keys()][place] ?? null,
	getItem: (key: string) => values.get(key) ?? null,
	setItem(key: string, value: string) {
		if (values.size >= room && !values.has(key)) throw new DOMException('', 'QuotaExceededError');
		values.set(key, value);
	},
	removeItem: (key: string) => values.delete(key)
} as unknown as Storage;

const newPage = (find: () => Storage | null | undefined = () => storage) =>
	new Kept(KEY, 1, readBy(schema), find);
const hear = (name: string, event: object) =>
	listeners.get(name)?.forEach((listener) => listener(event));

describe('a kept value', () => {
	test('is there for the next page, under its key and with its version', () => {
		const kept = newPage();
		expect(kept.current).toBeUndefined();
		kept.current = { name: 'one' };
		expect(kept.current).toEqual({ name: 'one' });
		expect(Object.fromEntries(values)).toEqual({ [KEY]: '{"v":1,"name":"one"}' });
		expect(newPage().current).toEqual({ name: 'one' });
		kept.current = undefined;
		expect(values.size).toBe(0);
		expect(newPage().current).toBeUndefined();
	});

	test.each(['', 'null', '7', '"text"', '{"v":1,"name":', '{"v":1,"name":7}', '{"name":"one"}'])(
		'that is %j is set aside before another takes its place',
		(stored) => {
			values.set(KEY, stored);
			const kept = newPage();
			expect(kept.current).toBeUndefined();
			expect(unreadOf(kept)).toEqual([{ key: KEY, value: stored, reason: 'garbled' }]);
			expect(Object.fromEntries(values)).toEqual({ [KEY]: stored });
			kept.current = { name: 'one' };
			expect(newPage().current).toEqual({ name: 'one' });
			const aside = { key: `${KEY}:aside`, value: stored, reason: 'garbled' };
			expect(unreadOf(newPage())).toEqual([aside]);
		}
	);

	test('that is damaged twice loses neither', () => {
		for (const stored of ['first', 'second', 'first']) {
			values.set(KEY, stored);
			newPage().current = { name: 'one' };
		}
		expect(unreadOf(newPage()).map(({ key, value }) => [key, value])).toEqual([
			[`${KEY}:aside`, 'first'],
			[`${KEY}:aside:aside`, 'second']
		]);
	});

	test('that could not be set aside keeps its place', () => {
		values.set(KEY, 'damaged');
		room = 1;
		const kept = newPage();
		kept.current = { name: 'one' };
		expect(kept.current).toEqual({ name: 'one' });
		expect(Object.fromEntries(values)).toEqual({ [KEY]: 'damaged' });
	});

	test('that a newer version wrote is never touched, and this page keeps its own', () => {
		const newer = '{"v":2,"names":["one"]}';
		const kept = newPage();
		kept.current = { name: 'before' };
		// The site was updated, and another tab has the new version.
		values.set(KEY, newer);
		hear('storage', { key: KEY });
		expect(kept.current).toBeUndefined();
		kept.current = { name: 'mine' };
		expect(kept.current).toEqual({ name: 'mine' });
		hear('storage', { key: KEY });
		expect(kept.current).toEqual({ name: 'mine' });
		kept.current = undefined;
		expect(kept.current).toBeUndefined();
		expect(Object.fromEntries(values)).toEqual({ [KEY]: newer });
		expect(unreadOf(newPage())).toEqual([{ key: KEY, value: newer, reason: 'newer' }]);
	});

	test('lasts as long as the page if storage is full, blocked or not there', () => {
		room = 0;
		const blocked = () => {
			throw new DOMException('', 'SecurityError');
		};
		const deaf = Object.assign(Object.create(storage) as Storage, { setItem: () => undefined });
		for (const find of [() => storage, () => deaf, blocked, () => null, () => undefined]) {
			const kept = newPage(find);
			expect(kept.current).toBeUndefined();
			kept.current = { name: 'one' };
			expect(kept.current).toEqual({ name: 'one' });
			expect(unreadOf(kept)).toEqual([]);
			expect(values.size).toBe(0);
		}
	});

	test('is stored once there is room', () => {
		room = 0;
		const kept = newPage();
		kept.current = { name: 'one' };
		room = 1;
		kept.current = { name: 'two' };
		expect(newPage().current).toEqual({ name: 'two' });
	});

	test('is what another tab stored last', () => {
		const kept = newPage();
		room = 0;
		kept.current = { name: 'mine' };
		hear('storage', { key: 'other' });
		expect(kept.current).toEqual({ name: 'mine' });
		room = 1;
		newPage().current = { name: 'theirs' };
		hear('storage', { key: KEY });
		expect(kept.current).toEqual({ name: 'theirs' });
		values.clear();
		hear('storage', { key: null });
		expect(kept.current).toBeUndefined();
	});
});
