import { blockKey, encodeBlock, idOf, parseBlock, type Entry, type LogRecord } from '#log';
import { CLOCK_LIMIT, holdsAll, readBackup, writeBackup } from '#log/backup.ts';
import { blocksToBring, weighBringing } from '#log/bringing.ts';
import { inOneGo } from '#log/slices.ts';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { bringIn as bringBlocks, nameBringing, takeOut } from './bringing.ts';
import { Log, type SaveState } from './log.svelte.ts';
import { setAsideOf } from './set-aside.ts';
import { openLocal, type Blocks, type Mirror } from './storage.ts';

// No clock runs: what hangs, hangs, unless a test lets the time pass.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout'] }));

/** One store as it is on the device, with every write, so that the last ones can be lost. */
class Disk {
	values = new Map<string, string>();
	#undo: (() => void)[] = [];

	write(key: string, value: string | undefined): void {
		const before = this.values.get(key);
		this.#undo.push(() => this.#set(key, before));
		this.#set(key, value);
	}
	loseLast(writes: number): void {
		for (let left = writes; left > 0; left--) this.#undo.pop()?.();
	}
	#set(key: string, value: string | undefined): void {
		if (value === undefined) this.values.delete(key);
		else this.values.set(key, value);
	}
}

/** A device: its two stores, its clock, and what is to go wrong. */
class Device {
	local = new Disk();
	mirror = new Disk();
	now = 1.8e12;
	pages = 0;
	calls = 0;
	/** Asked before and after each call of a store; throws to make it fail there. */
	fault: (call: number, when: 'before' | 'after', name: string) => void = () => {};
	/** Mirror calls that wait for a step; undefined where each is done at once. */
	queue: (() => void)[] | undefined;

	call<Result>(name: string, work: () => Result): Result {
		const call = this.calls++;
		this.fault(call, 'before', name);
		const result = work();
		this.fault(call, 'after', name);
		return result;
	}
}

/** What a page sees of local storage: a copy that other pages' writes reach late, by events. */
class Tab {
	device: Device;
	cache: Map<string, string>;
	isDead = false;
	events: [key: string, value: string | undefined][] = [];
	messages: ReadonlyMap<string, string | null>[] = [];
	log: Log;

	constructor(device: Device, others: Tab[] = []) {
		this.device = device;
		this.cache = new Map(device.local.values);
		const live = <Result>(name: string, work: () => Result): Result => {
			if (this.isDead) throw new Error('this page is gone');
			return device.call(name, work);
		};
		const write = (key: string, value: string | undefined) => {
			if (value === undefined) this.cache.delete(key);
			else this.cache.set(key, value);
			device.local.write(key, value);
			for (const other of others) if (other !== this) other.events.push([key, value]);
		};
		const storage = {
			get length() {
				return live('length', () => tab.cache.size);
			},
			key: (place: number) => live('key', () => [...this.cache.keys()][place] ?? null),
			getItem: (key: string) => live('getItem', () => this.cache.get(key) ?? null),
			setItem: (key: string, value: string) => live('setItem', () => write(key, value)),
			removeItem: (key: string) => live('removeItem', () => write(key, undefined))
		} as Storage;
		const tab = this as Tab;
		this.log = new Log({
			local: openLocal(() => storage),
			mirror: mirrorOf(device, () => this.isDead),
			now: () => device.now,
			writer: `w${device.pages++}`,
			tell: (changes) => {
				for (const other of others) if (other !== this) other.messages.push(changes);
			}
		});
		void this.log.read();
	}

	/** Lets all that other pages wrote arrive, and be taken in. */
	async hearAll(): Promise<void> {
		while (this.events.length > 0) this.hearNext();
		for (const changes of this.messages.splice(0)) await this.log.heed('mirror', changes);
		await vi.advanceTimersByTimeAsync(50);
		await this.log.heard;
	}

	/** Lets one write of another page to local storage arrive. */
	hearNext(): void {
		const [key, value] = this.events.shift() ?? [];
		if (key === undefined) return;
		if (value === undefined) this.cache.delete(key);
		else this.cache.set(key, value);
		this.log.hear(key, value ?? null);
	}
}

/** The database as a page sees it: where the page is gone, nothing ever answers. */
function mirrorOf(device: Device, isDead: () => boolean): Mirror {
	const disk = device.mirror;
	function answer<Result>(name: string, work: () => Result): Promise<Result> {
		return new Promise((resolve, reject) => {
			const settle = () => {
				if (isDead()) return;
				try {
					const result = device.call(name, work);
					// A promise that a dead page waits for stays open.
					if (!isDead()) resolve(result);
				} catch (error) {
					if (!isDead()) reject(new Error('fault', { cause: error }));
				}
			};
			if (device.queue) device.queue.push(settle);
			else settle();
		});
	}
	const putAll = (blocks: Blocks, isNew: boolean) => {
		for (const [key, value] of blocks) {
			if (!isNew || !disk.values.has(key)) disk.write(key, value);
		}
	};
	return {
		all: () => answer('all', () => new Map(disk.values)),
		put: (blocks) => answer('put', () => putAll(blocks, false)),
		add: (blocks) => answer('add', () => putAll(blocks, true)),
		remove: (keys) =>
			answer('remove', () => {
				for (const key of keys) disk.write(key, undefined);
			})
	};
}

/** Lets all promises that can go on do so. */
async function settle(): Promise<void> {
	for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

async function openTab(device: Device, others: Tab[] = []): Promise<Tab> {
	const tab = new Tab(device, others);
	await settle();
	return tab;
}

const answer = (item: string): Entry => ({
	type: 'answer',
	attempt: 'x',
	pack: 'p',
	item,
	response: 'a',
	millis: 100,
	score: 1,
	facts: [['f', true]]
});
const start: Entry = { type: 'start', attempt: 'x', quiz: 'pack=p', items: 12 };

/** The items answered in a log, in order, each as often as it is there. */
const itemsIn = (log: Log): string[] =>
	log.history.flatMap((record) => (record.type === 'answer' ? [record.item] : []));

/** One sitting: a start and twelve answers. @returns what each answer's save resolved to */
async function sit(tab: Tab): Promise<Map<string, SaveState>> {
	const states = new Map<string, SaveState>();
	const items = Array.from({ length: 12 }, (_, place) => `item-${place}`);
	await Promise.race([tab.log.append(start), settle()]);
	for (const item of items) {
		const saved = tab.log.append(answer(item)).then((state) => {
			if (!tab.isDead) states.set(item, state);
		});
		await Promise.race([saved, settle()]);
	}
	return states;
}

/** What a new page finds. */
async function reopened(device: Device): Promise<string[]> {
	device.fault = () => {};
	const { log } = await openTab(device);
	return itemsIn(log);
}

describe('one page', () => {
	test('an answer counts at once and is saved in both stores', async () => {
		const device = new Device();
		const { log } = await openTab(device);
		await log.append(start);
		const saved = log.append(answer('i'));
		expect(itemsIn(log)).toEqual(['i']);
		expect(log.attempts.get('x')?.answers.get('i')?.response).toBe('a');
		expect(log.saveState).toBe('saving');
		expect(await saved).toBe('saved');
		expect(log.saveState).toBe('saved');
		expect([...device.local.values]).toEqual([...device.mirror.values]);
		expect(await reopened(device)).toEqual(['i']);
	});

	test('answers given before the stores were read wait for them, and come after what is there', async () => {
		const device = new Device();
		const old: LogRecord = { type: 'erase', writer: 'old', number: 0, clock: 70, at: 0 };
		const block = encodeBlock([old]);
		device.mirror.values.set(block.key, block.value);
		const tab = new Tab(device);
		const saved = ['i', 'j', 'k'].map((item) => tab.log.append(answer(item)));
		expect(await Promise.all(saved)).toEqual(['saved', 'saved', 'saved']);
		expect(tab.log.records).toHaveLength(3);
		expect(await reopened(device)).toEqual(['i', 'j', 'k']);
	});

	test('answers given in one go are each saved once', async () => {
		const device = new Device();
		const { log } = await openTab(device);
		device.queue = [];
		const saved = ['i', 'j', 'k'].map((item) => log.append(answer(item)));
		device.queue.shift()?.();
		await settle();
		expect(log.saveState).toBe('saving');
		for (const step of device.queue.splice(0)) step();
		expect(await Promise.all(saved)).toEqual(['saved', 'saved', 'saved']);
		expect(log.saveState).toBe('saved');
		device.queue = undefined;
		expect(await reopened(device)).toEqual(['i', 'j', 'k']);
	});

	test('more records than a block holds go on in the next', async () => {
		const device = new Device();
		const { log } = await openTab(device);
		const items = Array.from({ length: 150 }, (_, place) => `item-${place}`);
		for (const item of items) await log.append(answer(item));
		expect([...device.local.values.keys()]).toEqual(
			[0, 1, 2].map((block) => `footnote:log:w0:${block}`)
		);
		expect(await reopened(device)).toEqual(items);
	});

	test('a later page orders what it records after all it has read', async () => {
		const device = new Device();
		await sit(await openTab(device));
		const { log: before } = await openTab(device);
		// A clock that was set back changes nothing of the order.
		device.now -= 1e10;
		const { log } = await openTab(device);
		expect(log.history.slice(0, before.history.length)).toEqual(before.history);
		await log.append(answer('later'));
		expect(log.history.at(-1)).toMatchObject({ writer: 'w2', item: 'later' });
		expect(log.history.map(({ clock }) => clock)).toEqual(log.history.map((_, place) => place + 1));
	});

	test('a negative or missing time on the item is none', async () => {
		const { log } = await openTab(new Device());
		for (const millis of [-5, NaN, 2.6]) await log.append({ ...answer('i'), millis } as Entry);
		expect(log.records.map((record) => 'millis' in record && record.millis)).toEqual([0, 0, 3]);
	});

	test('an entry that could not be read again is refused and changes nothing', async () => {
		const device = new Device();
		const { log } = await openTab(device);
		await log.append(answer('i'));
		const before = new Map(device.local.values);
		for (const wrong of [
			{ score: 1.5 },
			{ score: NaN },
			{ response: undefined },
			{ millis: 1 / 0 }
		]) {
			await expect(log.append({ ...answer('j'), ...wrong })).rejects.toThrow();
		}
		expect(itemsIn(log)).toEqual(['i']);
		expect(device.local.values).toEqual(before);
		expect(await log.append(answer('k'))).toBe('saved');
		expect(await reopened(device)).toEqual(['i', 'k']);
	});

	test('what the caller changes later does not change the record', async () => {
		const device = new Device();
		const { log } = await openTab(device);
		const response = ['a'];
		await log.append({ ...answer('i'), response } as Entry);
		response.push('b');
		expect(log.records[0]).toMatchObject({ response: ['a'] });
		await log.append(answer('j'));
		expect((await openTab(device)).log.records[0]).toMatchObject({ response: ['a'] });
	});
});

describe('faults', () => {
	/** The faults that strike one call or all from one on. */
	const faults = {
		'one call that throws': (n: number, device: Device) => {
			device.fault = (call, when) => {
				if (call === n && when === 'before') throw new Error('fault');
			};
		},
		'every call from one on that throws': (n: number, device: Device) => {
			device.fault = (call, when) => {
				if (call >= n && when === 'before') throw new Error('fault');
			};
		},
		'one call that works and then throws': (n: number, device: Device) => {
			device.fault = (call, when) => {
				if (call === n && when === 'after') throw new Error('fault');
			};
		}
	};

	test.each(Object.entries(faults))('%s, whichever it is, loses nothing', async (_, strike) => {
		for (let n = 0; ; n++) {
			const device = new Device();
			strike(n, device);
			const tab = await openTab(device);
			const states = await sit(tab);
			const struck = device.calls > n;
			expect(itemsIn(tab.log)).toHaveLength(12);
			expect(states.size).toBe(12);
			const found = await reopened(device);
			expect(found).toHaveLength(new Set(found).size);
			for (const [item, state] of states) if (state !== 'memory') expect(found).toContain(item);
			if (!struck) break;
			expect(n).toBeLessThan(200);
		}
	});

	test.each(['local', 'mirror'] as const)(
		'what was called saved outlives the %s store being wiped, whichever call failed before',
		async (wiped) => {
			for (let n = 0; n < 60; n++) {
				const device = new Device();
				faults['one call that throws'](n, device);
				const states = await sit(await openTab(device));
				device[wiped].values.clear();
				const found = await reopened(device);
				expect(found).toHaveLength(new Set(found).size);
				for (const [item, state] of states) if (state === 'saved') expect(found).toContain(item);
			}
		}
	);

	test('a failed write is made up for by the next append', async () => {
		const device = new Device();
		const { log } = await openTab(device);
		const fail = (name: string) => {
			device.fault = (_, when, called) => {
				if (when === 'before' && called === name) throw new Error('fault');
			};
		};
		fail('put');
		expect(await log.append(answer('i'))).toBe('local');
		expect(log.saveState).toBe('local');
		fail('setItem');
		expect(await log.append(answer('j'))).toBe('mirror');
		device.fault = (_, when) => {
			if (when === 'before') throw new Error('fault');
		};
		expect(await log.append(answer('k'))).toBe('memory');
		device.fault = () => {};
		expect(await log.append(answer('l'))).toBe('saved');
		device.local.values.clear();
		expect(await reopened(device)).toEqual(['i', 'j', 'k', 'l']);
	});

	test('an answer that failed while the one before it was written is not called saved', async () => {
		const device = new Device();
		const { log } = await openTab(device);
		device.queue = [];
		const saved = ['i', 'j'].map((item) => log.append(answer(item)));
		device.queue.shift()?.();
		await settle();
		device.fault = () => {
			throw new Error('fault');
		};
		device.queue.shift()?.();
		expect(await Promise.all(saved)).toEqual(['saved', 'local']);
		expect(log.saveState).toBe('local');
	});

	test('a write that does nothing and says nothing is noticed', async () => {
		const device = new Device();
		const storage = {
			length: 0,
			key: () => null,
			getItem: () => null,
			setItem: () => undefined,
			removeItem: () => undefined
		} as unknown as Storage;
		const log = new Log({
			local: openLocal(() => storage),
			mirror: mirrorOf(device, () => false),
			now: () => device.now,
			writer: 'w0'
		});
		await log.read();
		expect(await log.append(answer('i'))).toBe('mirror');
	});

	test.each(['before', 'after'] as const)(
		'a page that dies %s any call leaves what it called saved, once',
		async (moment) => {
			for (let n = 0; ; n++) {
				const device = new Device();
				const tab = new Tab(device);
				device.fault = (call, when) => {
					if (call !== n || when !== moment) return;
					tab.isDead = true;
					throw new Error('killed');
				};
				await settle();
				const states = await sit(tab);
				const died = tab.isDead;
				for (const lost of ['neither', 'local', 'mirror'] as const) {
					const after = new Device();
					after.local.values = new Map(lost === 'local' ? [] : device.local.values);
					after.mirror.values = new Map(lost === 'mirror' ? [] : device.mirror.values);
					after.pages = 1;
					const found = await reopened(after);
					expect(found).toHaveLength(new Set(found).size);
					for (const [item, state] of states) {
						expect(state).toBe('saved');
						expect(found).toContain(item);
					}
				}
				if (!died) break;
				expect(n).toBeLessThan(200);
			}
		}
	);

	test.each(['local', 'mirror'] as const)(
		'the %s store may lose any number of its last writes',
		async (store) => {
			for (let lost = 0; lost <= 14; lost++) {
				const device = new Device();
				const states = await sit(await openTab(device));
				expect(new Set(states.values())).toEqual(new Set(['saved']));
				device[store].loseLast(lost);
				expect(await reopened(device)).toEqual([...states.keys()]);
				// And once more, after the start that made up for it; a minute is over by then.
				device.now += 120_000;
				expect(await reopened(device)).toEqual([...states.keys()]);
				device[store === 'local' ? 'mirror' : 'local'].values.clear();
				if (lost >= 13) expect(await reopened(device)).toEqual([...states.keys()]);
			}
		}
	);

	test('a database that never answers does not keep the page waiting', async () => {
		const device = new Device();
		device.queue = [];
		const tab = new Tab(device);
		const saved = tab.log.append(answer('i'));
		await vi.advanceTimersByTimeAsync(3000);
		await tab.log.ready;
		expect(itemsIn(tab.log)).toEqual(['i']);
		await vi.advanceTimersByTimeAsync(3000);
		expect(await saved).toBe('local');
	});

	test('a database that answers late is still united with', async () => {
		const device = new Device();
		await sit(await openTab(device));
		device.local.values.clear();
		device.queue = [];
		const { log } = new Tab(device);
		await vi.advanceTimersByTimeAsync(3000);
		await log.ready;
		expect(itemsIn(log)).toEqual([]);
		for (const step of device.queue.splice(0)) step();
		await settle();
		expect(itemsIn(log)).toHaveLength(12);
	});

	test('without local storage all is in the database; without both in memory', async () => {
		const blocked = [
			() => null,
			() => undefined,
			() => {
				throw new DOMException('blocked', 'SecurityError');
			}
		];
		for (const find of blocked) {
			for (const [mirror, state] of [
				[mirrorOf(new Device(), () => false), 'mirror'],
				[brokenMirror, 'memory']
			] as const) {
				const log = new Log({ local: openLocal(find), mirror, now: () => 0, writer: 'w0' });
				await log.read();
				expect(log.saveState).toBe(state);
				expect(await log.append(answer('i'))).toBe(state);
				expect(itemsIn(log)).toEqual(['i']);
			}
		}
	});

	test('without the database all is in local storage', async () => {
		const storage = new Map<string, string>();
		const log = new Log({
			local: {
				isOpen: () => true,
				all: () => new Map(),
				has: () => false,
				put: (key, value) => storage.set(key, value).has(key),
				remove: () => {}
			},
			mirror: brokenMirror,
			now: () => 0,
			writer: 'w0'
		});
		await log.read();
		expect(log.saveState).toBe('local');
		expect(await log.append(answer('i'))).toBe('local');
		expect(storage.size).toBe(1);
	});
});

const broken = () => Promise.reject(new Error('no database'));
const brokenMirror: Mirror = { all: broken, put: broken, add: broken, remove: broken };

describe('what cannot be read', () => {
	const key = 'footnote:log:old:0';
	const records: LogRecord[] = [
		{ ...answer('i'), writer: 'old', number: 0, clock: 1, at: 0 }
	] as const;
	const good = encodeBlock(records).value;

	test('a torn copy is left and listed, and the good one in the other store is used', async () => {
		const torn = good.slice(0, -3);
		for (const store of ['local', 'mirror'] as const) {
			const device = new Device();
			device.local.values.set(key, store === 'local' ? torn : good);
			device.mirror.values.set(key, store === 'mirror' ? torn : good);
			const { log } = await openTab(device);
			expect(itemsIn(log)).toEqual(['i']);
			expect(setAsideOf(log)).toEqual([
				{ key, store, reason: 'garbled', size: torn.length, value: torn }
			]);
			await log.append(answer('j'));
			expect(device[store].values.get(key)).toBe(torn);
		}
	});

	test('what is the same in both stores is listed once', async () => {
		const device = new Device();
		device.local.values.set(key, 'garbage');
		device.mirror.values.set(key, 'garbage');
		expect(setAsideOf((await openTab(device)).log)).toHaveLength(1);
	});

	test('what a later version wrote is listed and neither touched nor copied', async () => {
		const device = new Device();
		device.local.values.set(key, '9 something');
		device.local.values.set('footnote:log:strange', 'x');
		device.local.values.set('other:product', 'y');
		const before = new Map(device.local.values);
		const { log } = await openTab(device);
		await log.append({ type: 'erase' });
		device.now += 1e9;
		const later = await openTab(device);
		expect(setAsideOf(later.log).map(({ key, reason }) => [key, reason])).toEqual([
			[key, 'newer'],
			['footnote:log:strange', 'foreign']
		]);
		for (const [kept, value] of before) expect(device.local.values.get(kept)).toBe(value);
		expect(device.mirror.values.has(key)).toBe(false);
	});

	test('a block that becomes readable is no longer listed, the others are', async () => {
		const device = new Device();
		device.local.values.set(key, 'garbage');
		device.local.values.set('footnote:log:old:1', 'garbage');
		const { log } = await openTab(device);
		log.hear(key, good);
		expect(setAsideOf(log).map((one) => one.key)).toEqual(['footnote:log:old:1']);
		expect(itemsIn(log)).toEqual(['i']);
	});

	test('one id with two contents is reported', async () => {
		const device = new Device();
		const other = { ...records[0]!, at: 5 };
		device.local.values.set(key, good);
		device.mirror.values.set(key, encodeBlock([other]).value);
		const { log } = await openTab(device);
		expect([...log.conflicts]).toEqual(['old-0']);
		expect(itemsIn(log)).toEqual(['i']);
	});
});

describe('undo and erase', () => {
	test('an undo takes a record back, and can be undone', async () => {
		const device = new Device();
		const { log } = await openTab(device);
		await log.append(start);
		await log.append(answer('i'));
		await log.undo(idOf(log.history[1]!));
		expect(log.attempts.get('x')?.answers.size).toBe(0);
		await log.undo(idOf(log.history[2]!));
		expect(log.attempts.get('x')?.answers.size).toBe(1);
	});

	test('an erase empties the log in every tab, and its undo brings all back', async () => {
		const device = new Device();
		const tabs: Tab[] = [];
		tabs.push(await openTab(device, tabs), await openTab(device, tabs));
		const [a, b] = tabs as [Tab, Tab];
		await a.log.append(start);
		await a.log.append(answer('i'));
		while (b.events.length > 0) b.hearNext();
		expect(b.log.attempts.size).toBe(1);

		const erase = await b.log.erase();
		while (a.events.length > 0) a.hearNext();
		expect([a.log.records, b.log.records]).toEqual([[], []]);
		await a.log.append(start);
		while (b.events.length > 0) b.hearNext();
		expect(b.log.records.map(({ type }) => type)).toEqual(['start']);

		await a.log.undo(erase);
		while (b.events.length > 0) b.hearNext();
		expect(b.log.records.map(({ type }) => type)).toEqual(['start', 'answer', 'start']);
	});

	test('what was erased stays on the device for a day and is then removed from both stores', async () => {
		const device = new Device();
		const { log } = await openTab(device);
		await log.append(answer('i'));
		await log.erase();
		await log.append(answer('j'));
		device.now += 24 * 3600 * 1000;
		await openTab(device);
		expect(device.local.values.size).toBe(2);
		expect(device.mirror.values.size).toBe(2);
		device.now += 1;
		await openTab(device);
		expect([...device.local.values.keys()]).toEqual(['footnote:log:w0:1']);
		expect([...device.mirror.values.keys()]).toEqual(['footnote:log:w0:1']);
		expect(await reopened(device)).toEqual(['j']);
	});

	test('without a database, too, what was erased is removed', async () => {
		const device = new Device();
		device.fault = (_, when, name) => {
			if (when === 'before' && ['all', 'put', 'add', 'remove'].includes(name))
				throw new Error('no');
		};
		const { log } = await openTab(device);
		await log.append(answer('i'));
		await log.erase();
		device.now += 25 * 3600 * 1000;
		await openTab(device);
		expect([...device.local.values.keys()]).toEqual(['footnote:log:w0:1']);
	});

	test('what was erased while the clock was ahead is removed a day after the clock is right', async () => {
		const device = new Device();
		const years = 5 * 365 * 24 * 3600 * 1000;
		device.now += years;
		const { log } = await openTab(device);
		await log.append(answer('i'));
		const erase = await log.erase();
		device.now -= years;
		expect(await reopened(device)).toEqual(['i']);
		const { log: right } = await openTab(device);
		await right.undo(erase);
		expect(right.records.map(({ type }) => type)).toEqual(['answer']);
		await right.undo(idOf(right.history.at(-1)!));
		device.now += 24 * 3600 * 1000 + 1;
		expect(await reopened(device)).toEqual([]);
		for (const { values } of [device.local, device.mirror]) {
			expect([...values.keys()]).not.toContain('footnote:log:w0:0');
		}
	});

	test('an erase is offered to be undone until what it erased is removed', async () => {
		const device = new Device();
		const { log } = await openTab(device);
		await log.append(answer('i'));
		const erase = await log.erase();
		await log.append(answer('j'));
		const erasedOn = async () => (await openTab(device)).log.erased;
		expect(await erasedOn()).toMatchObject({ type: 'erase' });
		device.now += 24 * 3600 * 1000 + 1;
		// The page that removes it, and the next one.
		expect(await erasedOn()).toBeUndefined();
		expect(await erasedOn()).toBeUndefined();
		const { log: later } = await openTab(device);
		await later.undo(erase);
		expect(itemsIn(later)).toEqual(['j']);
	});

	test('an erase that was taken back removes nothing', async () => {
		const device = new Device();
		const { log } = await openTab(device);
		await log.append(answer('i'));
		await log.undo(await log.erase());
		device.now += 1e10;
		await openTab(device);
		expect(await reopened(device)).toEqual(['i']);
	});

	test('a tab that was open all the while writes nothing back that was removed', async () => {
		const device = new Device();
		const tabs: Tab[] = [];
		tabs.push(await openTab(device, tabs), await openTab(device, tabs));
		const [a, b] = tabs as [Tab, Tab];
		await a.log.append(answer('i'));
		while (b.events.length > 0) b.hearNext();
		await b.log.erase();
		while (a.events.length > 0) a.hearNext();
		device.now += 25 * 3600 * 1000;
		tabs.push(await openTab(device, tabs));
		while (a.events.length > 0) a.hearNext();
		await a.log.append(answer('j'));
		expect(await reopened(device)).toEqual(['j']);
	});

	test('a page that was frozen obeys an erase once it has read again', async () => {
		const device = new Device();
		const a = await openTab(device);
		await a.log.append(answer('i'));
		const b = await openTab(device);
		await b.log.erase();
		a.cache = new Map(device.local.values);
		await a.log.read();
		expect(a.log.records).toEqual([]);
		await a.log.append(answer('j'));
		expect((await openTab(device)).log.records).toHaveLength(1);
	});
});

describe('two tabs over one device', () => {
	type Step =
		| { do: 'append' | 'hear' | 'reopen'; tab: number }
		| { do: 'mirror' }
		| { do: 'kill'; lost: number }
		| { do: 'wait' };
	const step: fc.Arbitrary<Step> = fc.oneof(
		{ weight: 6, arbitrary: fc.record({ do: fc.constant('append' as const), tab: fc.nat(1) }) },
		{ weight: 4, arbitrary: fc.record({ do: fc.constant('hear' as const), tab: fc.nat(1) }) },
		{ weight: 8, arbitrary: fc.constant({ do: 'mirror' as const }) },
		{ weight: 1, arbitrary: fc.record({ do: fc.constant('reopen' as const), tab: fc.nat(1) }) },
		{ weight: 1, arbitrary: fc.record({ do: fc.constant('kill' as const), lost: fc.nat(12) }) },
		{ weight: 1, arbitrary: fc.constant({ do: 'wait' as const }) }
	);

	/**
	 * Steps in any order: answers, database writes and events that come late, tabs that close, and
	 * kills of the browser that cost local storage its last writes.
	 */
	async function play(steps: readonly Step[]) {
		vi.clearAllTimers();
		const device = new Device();
		device.queue = [];
		const tabs: Tab[] = [];
		const saved = new Set<string>();
		let count = 0;
		const flush = async () => {
			// Opening waits for the database; each answer may ask it again.
			for (let turn = 0; turn < 4; turn++) {
				for (const go of device.queue!.splice(0)) go();
				await settle();
			}
		};
		const open = async (place: number) => {
			if (tabs[place]) tabs[place].isDead = true;
			tabs[place] = new Tab(device, tabs);
			await flush();
		};
		await open(0);
		await open(1);
		for (const step of steps) {
			device.now += 1000;
			if (step.do === 'append') {
				const tab = tabs[step.tab]!;
				const item = `item-${count++}`;
				void tab.log.append(answer(item)).then((state) => {
					if (state === 'saved' && !tab.isDead) saved.add(item);
				});
			} else if (step.do === 'hear') {
				tabs[step.tab]!.hearNext();
			} else if (step.do === 'mirror') {
				device.queue.shift()?.();
			} else if (step.do === 'reopen') {
				await open(step.tab);
			} else if (step.do === 'wait') {
				device.now += 300_000;
			} else if (step.do === 'kill') {
				for (const tab of tabs) tab.isDead = true;
				device.local.loseLast(step.lost);
				await open(0);
				await open(1);
			}
			await settle();
		}
		return { device, tabs, saved, flush, count };
	}

	test('no answer that was called saved is lost or doubled, whatever happens in which order', async () => {
		let kept = 0;
		await fc.assert(
			fc.asyncProperty(fc.array(step, { maxLength: 60, size: 'max' }), async (steps) => {
				const { device, tabs, saved } = await play(steps);
				for (const tab of tabs) tab.isDead = true;
				device.queue = undefined;
				const found = await reopened(device);
				expect(found).toHaveLength(new Set(found).size);
				for (const item of saved) expect(found).toContain(item);
				kept += saved.size;
			}),
			{ numRuns: 1000 }
		);
		// Otherwise nothing was tried.
		expect(kept).toBeGreaterThan(3000);
	});

	test('once all events have come, both tabs hold the same log in the same order', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(
					step.filter((it) => it.do !== 'kill'),
					{ maxLength: 40, size: 'max' }
				),
				async (steps) => {
					const { tabs, flush, device } = await play(steps);
					await flush();
					for (const tab of tabs) while (tab.events.length > 0) tab.hearNext();
					const [a, b] = tabs as [Tab, Tab];
					expect(a.log.history).toEqual(b.log.history);
					expect(a.log.conflicts.size).toBe(0);
					device.queue = undefined;
					expect(await reopened(device)).toEqual(itemsIn(a.log));
				}
			),
			{ numRuns: 200 }
		);
	});

	test('what only the database could take is heard of by other tabs, an erase among it', async () => {
		const device = new Device();
		const tabs: Tab[] = [];
		tabs.push(await openTab(device, tabs), await openTab(device, tabs));
		const [a, b] = tabs as [Tab, Tab];
		device.fault = (_, when, name) => {
			if (name === 'setItem' && when === 'before') throw new Error('full');
		};
		for (const entry of [start, answer('i')]) expect(await a.log.append(entry)).toBe('mirror');
		await b.hearAll();
		expect(b.log.attempts.size).toBe(1);
		const erase = await b.log.erase();
		await a.hearAll();
		expect(a.log.records).toEqual([]);
		expect(await a.log.append(start)).toBe('mirror');
		expect(await a.log.append(answer('j'))).toBe('mirror');
		expect((await openTab(device)).log.attempts.get('x')?.answers.size).toBe(1);
		await b.hearAll();
		await b.log.undo(erase);
		await a.hearAll();
		expect(a.log.history).toEqual(b.log.history);
		expect(a.log.attempts.get('x')?.answers.size).toBe(2);
	});

	test('what local storage took is told by its events alone', async () => {
		const device = new Device();
		const tabs: Tab[] = [];
		tabs.push(await openTab(device, tabs), await openTab(device, tabs));
		await sit(tabs[0]!);
		expect(tabs[1]!.messages).toEqual([]);
	});

	test('a start does not put an older block over the one that another tab is writing', async () => {
		const device = new Device();
		const a = await openTab(device);
		await a.log.append(answer('i'));
		device.queue = [];
		const b = new Tab(device);
		// Local storage as this tab sees it does not have the block yet, the database has it.
		b.cache = new Map();
		void b.log.read();
		for (const step of device.queue.splice(0)) step();
		const saved = a.log.append(answer('j'));
		await settle();
		for (const step of device.queue.splice(0)) step();
		expect(await saved).toBe('saved');
		device.queue = undefined;
		device.mirror.values.clear();
		expect(await reopened(device)).toEqual(['i', 'j']);
	});

	test('a start does not put an older block over one that was written meanwhile', async () => {
		const device = new Device();
		const a = await openTab(device);
		device.fault = (_, when, name) => {
			if (name === 'put' && when === 'before') throw new Error('fault');
		};
		expect(await a.log.append(answer('i'))).toBe('local');
		device.fault = () => {};
		device.queue = [];
		await openTab(device);
		const saved = a.log.append(answer('j'));
		// The new page reads the database, then the other one writes, then the new page copies.
		while (device.queue.length > 0) {
			device.queue.shift()?.();
			await settle();
		}
		expect(await saved).toBe('saved');
		device.queue = undefined;
		device.local.values.clear();
		expect(await reopened(device)).toEqual(['i', 'j']);
	});

	test('each tab writes keys of its own', async () => {
		const device = new Device();
		const tabs: Tab[] = [];
		tabs.push(await openTab(device, tabs), await openTab(device, tabs));
		for (const { log } of tabs) await log.append(answer(log.writer));
		for (const [key, value] of device.local.values) {
			const parsed = parseBlock(key, value);
			expect('records' in parsed && parsed.records.map(blockKey)).toEqual([key]);
		}
		expect(device.local.values.size).toBe(2);
	});
});

describe('an import', () => {
	/** What another device recorded: more than one block. */
	const elsewhere = Array.from({ length: 100 }, (_, place): LogRecord => ({
		...answer(`there-${place}`),
		...{ writer: 'there', number: place, clock: 1 + place, at: 1.7e12 + place }
	}));

	async function bringIn(
		{ log }: Tab,
		device: Device,
		records: readonly LogRecord[] = elsewhere,
		keepAll = true
	): Promise<{ name: string; saved: SaveState }> {
		const name = nameBringing(device.now, log.writer);
		const weighed = inOneGo(weighBringing(log.history, records));
		const options = { name, now: device.now, keepAll };
		const blocks = inOneGo(blocksToBring(weighed, log.history, options));
		return { name, saved: await bringBlocks(blocks, log) };
	}
	const stored = (device: Device) => [new Map(device.local.values), new Map(device.mirror.values)];

	test('counts at once, on every page, and after a reload', async () => {
		const device = new Device();
		const tabs: Tab[] = [];
		tabs.push(await openTab(device, tabs), await openTab(device, tabs));
		await sit(tabs[0]!);
		expect((await bringIn(tabs[0]!, device)).saved).toBe('saved');
		expect(itemsIn(tabs[0]!.log)).toHaveLength(112);
		await tabs[1]!.hearAll();
		expect(itemsIn(tabs[1]!.log)).toHaveLength(112);
		expect(await reopened(device)).toHaveLength(112);
		// Later records come after all of it.
		await tabs[0]!.log.append(answer('later'));
		expect(tabs[0]!.log.history.at(-1)).toMatchObject({ item: 'later', clock: 101 });
	});

	test('taken out leaves what was there before, and what was recorded since', async () => {
		const device = new Device();
		const tabs: Tab[] = [];
		tabs.push(await openTab(device, tabs), await openTab(device, tabs));
		await sit(tabs[0]!);
		const before = [...tabs[0]!.log.history];
		const wasStored = stored(device);
		const { name } = await bringIn(tabs[0]!, device);
		expect(stored(device)).not.toEqual(wasStored);
		expect(await takeOut(name, tabs[0]!.log)).toBe(true);
		expect(tabs[0]!.log.history).toEqual(before);
		expect(stored(device)).toEqual(wasStored);
		await tabs[1]!.hearAll();
		expect(tabs[1]!.log.history).toEqual(before);

		const again = await bringIn(tabs[0]!, device);
		await tabs[0]!.log.append(answer('since'));
		const later = await openTab(device);
		expect(itemsIn(later.log)).toHaveLength(113);
		expect(await takeOut(again.name, later.log)).toBe(true);
		expect(later.log.history.slice(0, -1)).toEqual(before);
		expect(itemsIn(later.log).at(-1)).toBe('since');
		expect(await reopened(device)).toHaveLength(13);
	});

	test('that only the database could take is told to other pages, and so is its end', async () => {
		const device = new Device();
		const tabs: Tab[] = [];
		tabs.push(await openTab(device, tabs), await openTab(device, tabs));
		let room = 1;
		device.fault = (_, when, name) => {
			if (name === 'setItem' && when === 'before' && room-- < 1) throw new Error('full');
		};
		const { name, saved } = await bringIn(tabs[0]!, device);
		expect(saved).toBe('mirror');
		await tabs[1]!.hearAll();
		expect(itemsIn(tabs[1]!.log)).toHaveLength(100);
		expect(await takeOut(name, tabs[0]!.log)).toBe(true);
		await tabs[1]!.hearAll();
		expect(itemsIn(tabs[1]!.log)).toEqual([]);
	});

	test('taken out leaves what a second import brought as well', async () => {
		const device = new Device();
		const tab = await openTab(device);
		const first = await bringIn(tab, device, elsewhere.slice(0, 70));
		device.now++;
		await bringIn(tab, device, elsewhere);
		expect(await takeOut(first.name, tab.log)).toBe(true);
		// The second brought the block that was begun from its first record on.
		expect(itemsIn(tab.log)).toEqual(
			elsewhere.slice(64).map((each) => 'item' in each && each.item)
		);
		expect(await reopened(device)).toHaveLength(36);
	});

	test('never writes to the block that another page may be writing', async () => {
		const device = new Device();
		const tabs: Tab[] = [];
		tabs.push(await openTab(device, tabs), await openTab(device, tabs));
		await sit(tabs[1]!);
		// The first page has not heard of it, and is given a copy that is behind.
		const behind = tabs[1]!.log.history.slice(0, 5);
		await tabs[1]!.log.append(answer('newest'));
		await bringIn(tabs[0]!, device, behind);
		expect(await reopened(device)).toHaveLength(13);
	});

	test.each([
		['local storage has no room', ['setItem'], 'mirror', 100],
		['the database has no room', ['put'], 'local', 100],
		['neither has room', ['setItem', 'put'], 'memory', 0]
	] as const)('where %s, all of it is kept or none', async (_, calls, state, count) => {
		const device = new Device();
		const tab = await openTab(device);
		await sit(tab);
		const wasStored = stored(device);
		const before = [...tab.log.history];
		let writes = 0;
		device.fault = (_call, when, name) => {
			// The first block still finds room in local storage.
			if (!calls.some((each) => each === name) || when === 'after') return;
			if (name !== 'setItem' || ++writes > 1) throw new Error('full');
		};
		const { saved, name } = await bringIn(tab, device);
		await settle();
		expect(saved).toBe(state);
		expect(itemsIn(tab.log)).toHaveLength(12 + count);
		if (state === 'memory') {
			expect(tab.log.history).toEqual(before);
			expect(stored(device)).toEqual(wasStored);
		}
		if (state === 'mirror') expect(device.local.values).toEqual(wasStored[0]);
		expect(await reopened(device)).toHaveLength(12 + count);
		const later = await openTab(device);
		expect(await takeOut(name, later.log)).toBe(true);
		expect(itemsIn(later.log)).toHaveLength(12);
		expect(await reopened(device)).toHaveLength(12);
	});

	test('that cannot be taken out of the database stays, and says so', async () => {
		const device = new Device();
		const tab = await openTab(device);
		const { name } = await bringIn(tab, device);
		device.fault = (_, when, call) => {
			if (call === 'remove' && when === 'before') throw new Error('fault');
		};
		expect(await takeOut(name, tab.log)).toBe(false);
		expect(itemsIn(tab.log)).toHaveLength(100);
		expect(await reopened(device)).toHaveLength(100);
	});

	test('that counts as far as is let in leaves a log that goes on and can be copied', async () => {
		const device = new Device();
		const tab = await openTab(device);
		const last = { ...elsewhere[0]!, clock: CLOCK_LIMIT - 1 };
		const fileOf = (records: readonly LogRecord[]) =>
			new TextEncoder().encode(inOneGo(writeBackup(records, device.now)));
		expect(inOneGo(readBackup(fileOf([last])))).toHaveProperty('records');
		const { name } = await bringIn(tab, device, [last]);
		const isCopied = (log: Log) => inOneGo(holdsAll(fileOf(log.history), log.history));
		for (const entry of anyEntries) expect(await tab.log.append(entry)).toBe('saved');
		expect(isCopied(tab.log)).toBe(true);
		const later = await openTab(device);
		expect(later.log.history).toEqual(tab.log.history);
		expect(await takeOut(name, later.log)).toBe(true);
		expect(await later.log.append(answer('later'))).toBe('saved');
		expect(isCopied(later.log)).toBe(true);
		expect((await openTab(device)).log.history).toEqual(later.log.history);
	});

	test('of an old erase removes nothing for a day, so that it can be taken out', async () => {
		const device = new Device();
		const tab = await openTab(device);
		await sit(tab);
		const erase: LogRecord = {
			...{ type: 'erase', writer: 'there', number: 0, clock: 500 },
			at: device.now - 40 * 24 * 3600e3
		};
		const { name } = await bringIn(tab, device, [erase], false);
		expect(tab.log.records).toHaveLength(0);
		device.now += 23 * 3600e3;
		const later = await openTab(device);
		expect(later.log.records).toHaveLength(0);
		expect(await takeOut(name, later.log)).toBe(true);
		expect(itemsIn((await openTab(device)).log)).toHaveLength(12);
	});

	test('is removed with all else a day after what it brought erased it', async () => {
		const device = new Device();
		const tab = await openTab(device);
		await bringIn(tab, device);
		await tab.log.erase();
		device.now += 25 * 3600e3;
		await openTab(device);
		expect([...device.local.values.keys()]).toEqual(['footnote:log:w0:0']);
	});

	test('whatever it holds, taken out again leaves the log as it was', async () => {
		const anyRecords = fc.array(fc.constantFrom<Entry>(...anyEntries), { maxLength: 70 });
		await fc.assert(
			fc.asyncProperty(anyRecords, anyRecords, fc.boolean(), async (mine, theirs, keepAll) => {
				const device = new Device();
				const other = new Device();
				const tab = await openTab(device);
				// On the other device all is of another writer.
				other.pages = 7;
				const there = await openTab(other);
				for (const entry of mine) await tab.log.append(entry);
				for (const entry of theirs) await there.log.append(entry);
				const before = [...tab.log.history];
				const wasStored = stored(device);
				const { name } = await bringIn(tab, device, there.log.history, keepAll);
				const ids = new Set(tab.log.history.map(idOf));
				for (const record of [...before, ...there.log.history]) expect(ids).toContain(idOf(record));
				expect(await takeOut(name, tab.log)).toBe(true);
				expect(tab.log.history).toEqual(before);
				expect(stored(device)).toEqual(wasStored);
				expect((await openTab(device)).log.history).toEqual(before);
			}),
			{ numRuns: 60 }
		);
	});
});

const anyEntries: Entry[] = [
	start,
	answer('i'),
	{ type: 'finish', attempt: 'x' },
	{ type: 'rating', pack: 'p', fact: 'f', rating: 3, millis: 5 },
	{ type: 'retract', record: 'w0-0' },
	{ type: 'retract', record: 'w7-1' },
	{ type: 'erase' }
];
