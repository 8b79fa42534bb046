import type { PackHead } from '#bank';
import { packIds } from '#questions';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readBriefing, readFacts, readHead, readIndex, readItems } from './bank.ts';
import { readCard } from './read-card.ts';

/** What the host answers, by the name of the file; what is not here is not there. */
let files: Record<string, unknown>;
/** The names of the files that were asked for, in order. */
let asked: string[];
/** A pack that nothing was asked of yet. */
let head: PackHead;
let packs = 0;
const newPack = () =>
	(head = { id: `pack-${packs++}`, shardDigits: 2, retired: 1, terms: [] as unknown } as PackHead);

beforeEach(() => {
	newPack();
	files = {};
	asked = [];
	vi.stubGlobal('fetch', (address: string) => {
		asked.push(address);
		const answer = files[address.replace(/^\/data\/[^/]+\//, '')];
		if (answer instanceof Error) return Promise.reject(answer);
		if (answer instanceof Response) return Promise.resolve(answer.clone());
		const missing = new Response('<!doctype html>', { status: 404 });
		return Promise.resolve(answer === undefined ? missing : Response.json(answer));
	});
});

const html = new Response('<!doctype html><title>Log in</title>', {
	headers: { 'Content-Type': 'text/html' }
});

test('a pack is fetched by its name', async () => {
	files = { 'pack.json': head };
	expect(await readHead(head.id)).toEqual(head);
	expect(asked).toEqual([`/data/${head.id}/pack.json`]);
});

test.each(['', '/x', 'x/', '..', 'a?b', 'A', 'a pack', 'a'.repeat(65)])(
	'what cannot be the name of a pack, as in a file that somebody changed, is no pack: %j',
	async (name) => {
		expect(await readHead(name)).toBeUndefined();
		expect(asked).toEqual([]);
	}
);

test('a pack that the site does not have is no pack', async () => {
	expect(await readHead(head.id)).toBeUndefined();
});

test.each(packIds)(
	'if the file of a pack that the site has is missing, it was not fetched: %s',
	async (id) => {
		await expect(readHead(id)).rejects.toThrow();
		files = { 'pack.json': { ...head, id } };
		expect(await readHead(id)).toMatchObject({ id });
	}
);

describe('what is something else is not kept, and comes with the next try', () => {
	const wrong = [
		...[null, [], {}, 0, '', 'a text', false].map((data) => Response.json(data)),
		...[html, new Response('{"id":"a-pa'), new Response('')],
		...[403, 404, 410, 500, 503].map((status) => Response.json({ id: 'x' }, { status })),
		new TypeError('Failed to fetch')
	];
	const card = { fact: 'f0', faces: [] };
	const item = { code: 'aa111' };
	const all = {
		'facts.json': [{ id: 'f0' }],
		'cards/0.json': [card],
		'briefing.json': { statements: [{ id: 's1' }] },
		'index.json': { items: [['aa111', 0, 0, 0]] },
		'codes.json': ['aa111', 'bb222'],
		'items/aa.json': [item],
		'items/bb.json': [],
		'retired/bb.json': [{ code: 'bb222' }]
	};
	const readers: [file: string, read: () => Promise<unknown>][] = [
		['briefing.json', () => readBriefing(head.id)],
		['index.json', () => readIndex(head.id)],
		['facts.json', () => readFacts(head.id)],
		['facts.json', () => readCard(head.id, 'f0')],
		['cards/0.json', () => readCard(head.id, 'f0')],
		['items/aa.json', () => readItems(head, ['aa111'])],
		['retired/bb.json', () => readItems(head, ['bb222'])]
	];
	test.each(readers)('%s', async (file, read) => {
		for (const answer of wrong) {
			newPack();
			files = { ...all, [file]: answer };
			await expect(read()).rejects.toThrow();
			files = all;
			await expect(read()).resolves.toBeTruthy();
		}
	});
});

describe('an item that the pack has and that did not come', () => {
	const all = {
		'items/aa.json': [{ code: 'aa111' }, { code: 'aa222' }],
		'items/bb.json': [],
		'retired/bb.json': [{ code: 'bb222' }],
		'codes.json': ['aa111', 'aa222', 'bb222']
	};
	const read = async (...codes: string[]) => [...(await readItems(head, codes)).keys()];

	test('is not taken for one that the pack does not have', async () => {
		files = { ...all, 'items/aa.json': [{ code: 'aa222' }] };
		await expect(read('aa111')).rejects.toThrow();
		files = all;
		expect(await read('aa111')).toEqual(['aa111']);
	});

	test('is asked for again, also if the host sent an old file of its name', async () => {
		files = { ...all, 'retired/bb.json': [{ code: 'bb111' }] };
		await expect(read('bb222')).rejects.toThrow();
		files = all;
		expect(await read('bb222')).toEqual(['bb222']);
	});

	test('is not taken for one that the pack does not have if that cannot be told', async () => {
		files = { ...all, 'items/aa.json': [], 'retired/aa.json': [], 'codes.json': undefined };
		await expect(read('aa111')).rejects.toThrow();
		await expect(read('zz999')).rejects.toThrow();
		files = all;
		expect(await read('aa111')).toEqual(['aa111']);
	});

	test('is told from one that was never published, which is left out', async () => {
		files = all;
		expect(await read('aa111', 'zz999', 'aa333')).toEqual(['aa111']);
	});

	test('costs no look at the list of codes if all come', async () => {
		files = all;
		expect(await read('aa111', 'bb222')).toEqual(['aa111', 'bb222']);
		expect(asked).not.toContain(`/data/${head.id}/codes.json`);
	});
});

describe('a host that never answers', () => {
	/** Ends the waiting. */
	let end: () => void;

	beforeEach(() => {
		const limit = new AbortController();
		end = () => limit.abort(new DOMException('It took too long.', 'TimeoutError'));
		vi.spyOn(AbortSignal, 'timeout').mockReturnValue(limit.signal);
		vi.stubGlobal(
			'fetch',
			(_: string, { signal }: RequestInit) =>
				new Promise((_, reject) => {
					signal?.addEventListener('abort', () => reject(signal.reason as Error));
				})
		);
	});

	test.each([
		['the head of a pack', () => readHead(head.id)],
		['items', () => readItems(head, ['aa111'])],
		['the briefing', () => readBriefing(head.id)]
	])('is waited for so long, and then asked again: %s', async (_, read) => {
		const first = read().then(
			() => 'came',
			(error: Error) => error.name
		);
		const same = read().catch((error: Error) => error.name);
		end();
		expect(await first).toBe('TimeoutError');
		expect(await same).toBe('TimeoutError');
		const answers = vi.fn(() => Promise.resolve(Response.json({ terms: [] })));
		vi.stubGlobal('fetch', answers);
		await read().catch(() => undefined);
		expect(answers).toHaveBeenCalled();
	});
});
