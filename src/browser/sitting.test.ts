import type { Item, PackHead } from '#bank';
import type { Entry } from '#log';
import { plainRecipe, type Recipe } from '#quiz';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { loadViews } from '#kinds/views.ts';
import { Log } from './log.svelte.ts';
import { Player } from './player.svelte.ts';
import { openLocal, type Mirror } from './storage.ts';

const head: PackHead = {
	id: 'pack',
	title: 'A pack',
	about: '',
	source: 'report',
	topics: { topic: 'Topic' },
	terms: [],
	provisional: false,
	shardDigits: 2,
	retired: 0
};
const codes = ['aaaaa', 'bbbbb'];
const items = codes.map((code): Item => ({
	...{ code, kind: 'short', rule: 1, topic: 'topic', level: 'recall' },
	spec: {
		...{ stem: 'Who?', facts: ['fact'], accept: ['Ann', 'Anna', 'Annabel'] },
		...{ why: 'It was Ann.', evidence: ['s1'] }
	}
}));

vi.mock('./bank.ts', () => ({
	readItems: (_: PackHead, wanted: string[]) =>
		Promise.resolve(
			new Map(items.flatMap((item) => (wanted.includes(item.code) ? [[item.code, item]] : [])))
		)
}));

vi.mock('#kinds/views.ts', () => ({ loadViews: vi.fn(() => Promise.resolve(new Map())) }));

const mirror: Mirror = {
	all: () => Promise.resolve(new Map()),
	put: () => Promise.resolve(),
	add: () => Promise.resolve(),
	remove: () => Promise.resolve()
};

/** What is stored for all tabs. */
let stored: Map<string, string>;
let pages = 0;

beforeEach(() => {
	stored = new Map();
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

/** One tab, with a session storage of its own. */
class Tab {
	readonly session: Map<string, string>;
	log!: Log;
	player!: Player;

	/** @param session what it begins with, as a duplicate of another tab does */
	constructor(session: ReadonlyMap<string, string> = new Map()) {
		this.session = new Map(session);
	}

	/** From here on, this is the tab that runs. */
	show(): void {
		vi.stubGlobal('sessionStorage', {
			getItem: (key: string) => this.session.get(key) ?? null,
			setItem: (key: string, value: string) => this.session.set(key, value)
		});
		for (const [key, value] of stored) this.log.hear(key, value);
	}

	/** Loads its page, or loads it again. */
	async load(mode: Recipe['mode'], certainty = false): Promise<Player> {
		const storage = {
			...{ key: (place: number) => [...stored.keys()][place] ?? null },
			...{ getItem: (key: string) => stored.get(key) ?? null },
			setItem: (key: string, value: string) => stored.set(key, value),
			get length() {
				return stored.size;
			}
		} as unknown as Storage;
		const writer = `w${pages++}`;
		this.log = new Log({ local: openLocal(() => storage), mirror, now: Date.now, writer });
		await this.log.read();
		this.show();
		const recipe = { ...plainRecipe, pack: 'pack', codes, mode, certainty };
		this.player = new Player(this.log, head, recipe, 'attempt');
		await this.player.load();
		return this.player;
	}

	get answers() {
		return this.log.records.flatMap((record) => (record.type === 'answer' ? [record] : []));
	}
}

describe('after a reload', () => {
	test('an answer is recorded with the hint that was shown before', async () => {
		const tab = new Tab();
		(await tab.load('practice')).hint();
		const player = await tab.load('practice');
		expect(player.hints).toBe(1);
		player.hint();
		expect((await tab.load('practice')).hints).toBe(2);
		tab.player.respond('Ann');
		await tab.player.check();
		expect(tab.answers).toMatchObject([{ item: 'aaaaa', hint: true }]);

		await tab.player.go(1);
		expect(tab.player.hints).toBe(0);
		tab.player.respond('Ann');
		await tab.player.check();
		expect(tab.answers[1]).not.toHaveProperty('hint');
	});

	test('a hint is kept for a question that one comes back to', async () => {
		const tab = new Tab();
		const player = await tab.load('practice');
		player.hint();
		await player.go(1);
		await player.go(0);
		expect(player.hints).toBe(1);
		player.respond('Ann');
		await player.check();
		expect(tab.answers).toMatchObject([{ hint: true }]);
	});

	test('the place and what was typed are there', async () => {
		const tab = new Tab();
		await (await tab.load('practice')).go(1);
		tab.player.respond('An');
		const player = await tab.load('practice');
		expect(player.place).toBe(1);
		expect(player.response).toBe('An');
	});

	test('the place is there though a choice was taken back', async () => {
		const tab = new Tab();
		await (await tab.load('practice', true)).go(1);
		tab.player.respond('An');
		tab.player.undo();
		expect((await tab.load('practice', true)).place).toBe(1);
		tab.player.beCertain(0);
		const player = await tab.load('practice', true);
		expect(player.place).toBe(1);
		expect(player.certainty).toBe(0);
	});
});

describe('a tab duplicated in mid-test', () => {
	test('does not put what was typed then over a newer answer', async () => {
		const tab = new Tab();
		(await tab.load('test')).respond('Ann');
		const copy = new Tab(tab.session);
		await copy.load('test');
		tab.show();
		tab.player.respond('Anna');
		await tab.player.commit();
		copy.show();
		expect(copy.player.response).toBe('Anna');
		await copy.player.go(1);
		await copy.player.finish();
		expect(copy.answers.map(({ response }) => response)).toEqual(['Anna']);
	});

	test('does not do so though it was loaded after that answer', async () => {
		const tab = new Tab();
		(await tab.load('test')).respond('Ann');
		const copy = new Tab(tab.session);
		tab.player.respond('Anna');
		await tab.player.commit();
		await copy.load('test');
		expect(copy.player.response).toBe('Anna');
		await copy.player.commit();
		expect(copy.answers.map(({ response }) => response)).toEqual(['Anna']);
	});

	test('counts what is typed in it later', async () => {
		const tab = new Tab();
		(await tab.load('test')).respond('Ann');
		const copy = new Tab(tab.session);
		await copy.load('test');
		tab.show();
		await tab.player.commit();
		copy.show();
		copy.player.respond('Annabel');
		await copy.player.commit();
		tab.show();
		expect(tab.player.response).toBe('Annabel');
		await tab.player.commit();
		expect(tab.answers.map(({ response }) => response)).toEqual(['Ann', 'Annabel']);
	});

	test('counts what was typed and never answered', async () => {
		const tab = new Tab();
		(await tab.load('test')).respond('Ann');
		const copy = new Tab(tab.session);
		await copy.load('test');
		expect(copy.player.response).toBe('Ann');
		await copy.player.commit();
		expect(copy.answers.map(({ response }) => response)).toEqual(['Ann']);
	});

	test('takes back a choice that was made after an answer', async () => {
		const tab = new Tab();
		const player = await tab.load('test');
		player.respond('Ann');
		await player.commit();
		player.respond('Anna');
		await player.commit();
		player.undo();
		await player.commit();
		expect(player.response).toBe('Ann');
		expect(tab.answers.map(({ response }) => response)).toEqual(['Ann', 'Anna', 'Ann']);
	});
});

describe('what does not fit its question', () => {
	const record = (response: unknown, score: number): Entry => ({
		...{ type: 'answer', attempt: 'attempt', pack: 'pack', item: 'aaaaa', response },
		...{ millis: 1, score, facts: [['fact', score === 1]] }
	});

	test('is no answer to show, and the score stays as it was recorded', async () => {
		const tab = new Tab();
		(await tab.load('practice')).begin();
		await tab.log.append(record({ not: 'text' }, 1));
		const player = await tab.load('practice');
		expect(player.isChecked).toBe(true);
		expect(player.response).toBeUndefined();
		expect(player.verdict).toMatchObject({ given: 'unreadable', grade: { score: 1 } });
		expect(player.verdict?.rationales[0]).toMatchObject({ standing: 'missed', label: 'Ann' });
	});

	test('leaves the question of a test open to another answer', async () => {
		const tab = new Tab();
		(await tab.load('test')).begin();
		await tab.log.append(record(5, 0));
		const player = await tab.load('test');
		expect(player.response).toBeUndefined();
		player.respond('Ann');
		await player.commit();
		expect(player.answerTo('aaaaa')).toMatchObject({ response: 'Ann', score: 1 });
	});

	test('is dropped if it was only a draft', async () => {
		const tab = new Tab();
		const player = await tab.load('practice');
		player.respond({ not: 'text' });
		expect((await tab.load('practice')).response).toBeUndefined();
	});
});

describe('in a test with certainty', () => {
	test('a certainty alone is no answer, and is still there after a reload', async () => {
		const tab = new Tab();
		(await tab.load('test', true)).beCertain(3);
		await tab.player.go(1);
		expect(tab.answers).toEqual([]);
		const player = await tab.load('test', true);
		await player.go(0);
		expect(player.certainty).toBe(3);
		expect(player.open).toEqual([0, 1]);
		await player.finish();
		expect(tab.log.counted).toEqual([]);
	});

	test('an answer that is taken back counts for nothing', async () => {
		const tab = new Tab();
		const player = await tab.load('test', true);
		player.respond('Ann');
		player.beCertain(3);
		await player.commit();
		player.respond(undefined);
		await player.commit();
		expect(player.open).toEqual([0, 1]);
		expect(player.certainty).toBe(3);
		await player.finish();
		expect(tab.log.counted).toEqual([]);
		expect(player.attempt?.answers.size).toBe(0);
	});
});

test('the script of a question that never comes is waited for so long, and asked for again', async () => {
	const never = vi.mocked(loadViews).mockReturnValue(new Promise(() => {}));
	const tab = new Tab();
	const failed = vi.fn();
	const loading = tab.load('practice').catch(failed);
	await vi.waitFor(() => expect(never).toHaveBeenCalled());
	expect(failed).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(20_000);
	await loading;
	expect(failed).toHaveBeenCalledOnce();
	never.mockResolvedValue(new Map());
	await tab.player.go(1);
	expect(tab.player.question.item.code).toBe('bbbbb');
});
