import { encodeBlock, type LogRecord } from '#log';
import { describe, expect, test } from 'vitest';
import { Log } from './log.svelte.ts';
import { setAsideOf } from './set-aside.ts';
import { openLocal, openMirror } from './storage.ts';

describe('local storage', () => {
	/** A working storage, of which parts can be replaced. */
	function storage(parts: Partial<Storage> = {}) {
		const values = new Map<string, string>([
			['a:1', 'one'],
			['b:1', 'other'],
			['a:2', 'two']
		]);
		const working: Storage = {
			get length() {
				return values.size;
			},
			key: (place) => [...values.keys()][place] ?? null,
			getItem: (key) => values.get(key) ?? null,
			setItem: (key, value) => void values.set(key, value),
			removeItem: (key) => void values.delete(key),
			clear: () => values.clear()
		};
		return Object.defineProperties(working, Object.getOwnPropertyDescriptors(parts));
	}
	const fails = () => {
		throw new DOMException('full or blocked', 'QuotaExceededError');
	};

	test('gives the values under a prefix and no others', () => {
		const local = openLocal(() => storage());
		expect([...local.all('a:')]).toEqual([
			['a:1', 'one'],
			['a:2', 'two']
		]);
	});

	test('a value that was put is there, one that was removed is not', () => {
		const one = storage();
		const local = openLocal(() => one);
		expect(local.has('a:3')).toBe(false);
		expect(local.put('a:3', 'three')).toBe(true);
		expect(local.has('a:3')).toBe(true);
		local.remove('a:3');
		expect(local.has('a:3')).toBe(false);
	});

	test('a write that is refused, or that changes nothing, is told', () => {
		expect(openLocal(() => storage({ setItem: fails })).put('a:1', 'new')).toBe(false);
		expect(openLocal(() => storage({ setItem: () => {} })).put('a:1', 'new')).toBe(false);
		expect(openLocal(() => storage({ getItem: fails })).put('a:1', 'new')).toBe(false);
	});

	test('what is blocked, null or absent is empty, keeps nothing and never throws', () => {
		for (const find of [() => null, () => undefined, fails]) {
			const local = openLocal(find);
			expect(local.isOpen()).toBe(false);
			expect(local.all('a:').size).toBe(0);
			expect(local.put('a:1', 'x')).toBe(false);
			// Nothing is to be written over what cannot be seen.
			expect(local.has('a:1')).toBe(true);
			local.remove('a:1');
		}
	});

	test('what was read before it failed is kept', () => {
		let reads = 0;
		const one = storage();
		const getItem = (key: string) => (reads++ === 0 ? `value of ${key}` : fails());
		const local = openLocal(() => storage({ ...one, getItem }));
		expect([...local.all('a:')]).toEqual([['a:1', 'value of a:1']]);
	});
});

/** As much of IndexedDB as the mirror uses, in memory; what it answers can be replaced. */
class FakeFactory {
	blocks = new Map<string, string>();
	opened: FakeDatabase[] = [];
	answer: (request: FakeRequest) => void = (request) => request.onsuccess?.();

	open = (): FakeRequest => {
		const database = new FakeDatabase(this.blocks);
		this.opened.push(database);
		const request: FakeRequest = { result: database, error: new Error('no database') };
		queueMicrotask(() => {
			if (this.opened.length === 1) request.onupgradeneeded?.();
			this.answer(request);
		});
		return request;
	};
}
interface FakeRequest {
	result: FakeDatabase;
	error: Error;
	onupgradeneeded?: () => void;
	onsuccess?: () => void;
	onerror?: () => void;
}
interface FakeTransaction {
	error?: Error;
	oncomplete?: () => void;
	onabort?: () => void;
	objectStore: () => unknown;
}
class FakeDatabase {
	blocks: Map<string, string>;
	isClosed = false;
	stores: string[] = [];
	/** How the next transactions end. */
	end: 'complete' | 'abort' = 'complete';
	durability: unknown;
	onversionchange?: () => void;
	onclose?: () => void;

	constructor(blocks: Map<string, string>) {
		this.blocks = blocks;
	}
	createObjectStore(name: string): void {
		this.stores.push(name);
	}
	close(): void {
		this.isClosed = true;
	}
	transaction(_store: string, _mode: string, options: { durability: unknown }): FakeTransaction {
		if (this.isClosed) throw new DOMException('closed', 'InvalidStateError');
		this.durability = options.durability;
		let isAborted = this.end === 'abort';
		const transaction: FakeTransaction = {
			objectStore: () => ({
				getAllKeys: () => ({ result: [...this.blocks.keys()] }),
				getAll: () => ({ result: [...this.blocks.values()] }),
				put: (value: string, key: string) => void this.blocks.set(key, value),
				delete: (key: string) => void this.blocks.delete(key),
				add: (value: string, key: string) => {
					const request: { onerror?: (event: { preventDefault(): void }) => void } = {};
					if (!this.blocks.has(key)) {
						this.blocks.set(key, value);
						return request;
					}
					isAborted = true;
					// The transaction lives on only where the failure is handled.
					queueMicrotask(() => request.onerror?.({ preventDefault: () => (isAborted = false) }));
					return request;
				}
			})
		};
		setTimeout(() => {
			if (isAborted) transaction.error = new Error('aborted');
			if (isAborted) transaction.onabort?.();
			else transaction.oncomplete?.();
		});
		return transaction;
	}
}

describe('the mirror', () => {
	function open() {
		const factory = new FakeFactory();
		return { factory, mirror: openMirror(() => factory as unknown as IDBFactory) };
	}
	const blocks = (value: string, ...keys: string[]) => new Map(keys.map((key) => [key, value]));

	test('what was put is there, on disk for certain', async () => {
		const { factory, mirror } = open();
		await mirror.put(blocks('x', 'a', 'b'));
		await mirror.remove(['a']);
		expect(await mirror.all()).toEqual(new Map([['b', 'x']]));
		expect(factory.opened).toHaveLength(1);
		expect(factory.opened[0]).toMatchObject({ stores: ['blocks'], durability: 'strict' });
	});

	test('adding leaves alone what is there and adds the rest', async () => {
		const { mirror } = open();
		await mirror.put(blocks('old', 'a'));
		await mirror.add(blocks('new', 'a', 'b'));
		expect(await mirror.all()).toEqual(
			new Map([
				['a', 'old'],
				['b', 'new']
			])
		);
	});

	test('what is not text, or not under a text, is set aside, and the rest is read', async () => {
		const { factory, mirror } = open();
		const record: LogRecord = { type: 'erase', writer: 'w', number: 0, clock: 1, at: 0 };
		const { key, value } = encodeBlock([record]);
		factory.blocks.set(key, value);
		const strange = new Map<unknown, unknown>([
			['footnote:log:w:1', { value }],
			['footnote:log:w:2', 5],
			['footnote:log:w:3', null],
			[7, value],
			[[key], 'x']
		]);
		for (const [key, value] of strange) factory.blocks.set(key as string, value as string);
		const log = new Log({ local: openLocal(() => null), mirror, now: () => 0, writer: 'w1' });
		await log.read();
		expect(log.saveState).toBe('mirror');
		expect(log.history).toEqual([record]);
		expect(setAsideOf(log).map(({ key, reason }) => [key, reason])).toEqual([
			['footnote:log:w:1', 'garbled'],
			['footnote:log:w:2', 'garbled'],
			['footnote:log:w:3', 'garbled'],
			['not text: [object Number]', 'foreign'],
			['not text: [object Array]', 'foreign']
		]);
		expect(factory.blocks.size).toBe(6);
	});

	test('a put that was rolled back is told', async () => {
		const { factory, mirror } = open();
		await mirror.all();
		factory.opened[0]!.end = 'abort';
		await expect(mirror.put(blocks('x', 'a'))).rejects.toThrow('aborted');
	});

	test('a database that cannot be opened is told, and asked for again the next time', async () => {
		const { factory, mirror } = open();
		factory.answer = (request) => request.onerror?.();
		await expect(mirror.all()).rejects.toThrow('no database');
		factory.answer = (request) => request.onsuccess?.();
		await mirror.put(blocks('x', 'a'));
		expect(factory.blocks.size).toBe(1);
	});

	test('a browser without a database, or one that blocks it, is told', async () => {
		const blocked = () => {
			throw new DOMException('blocked', 'SecurityError');
		};
		for (const find of [() => undefined, blocked, () => ({ open: blocked }) as never]) {
			await expect(openMirror(find).all()).rejects.toThrow();
		}
	});

	test('it makes way for a change of version, and is opened again', async () => {
		const { factory, mirror } = open();
		await mirror.all();
		factory.opened[0]!.onversionchange?.();
		expect(factory.opened[0]!.isClosed).toBe(true);
		await mirror.put(blocks('x', 'a'));
		expect(factory.opened).toHaveLength(2);
		factory.opened[1]!.onclose?.();
		await mirror.all();
		expect(factory.opened).toHaveLength(3);
	});
});
