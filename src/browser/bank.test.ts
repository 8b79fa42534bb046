import { beforeEach, expect, test, vi } from 'vitest';
import { readHead } from './bank.ts';

const fetched = vi.fn(() => Promise.resolve(Response.json({ id: 'a-pack' })));
beforeEach(() => void vi.stubGlobal('fetch', fetched.mockClear()));

test('a pack is fetched by its name', async () => {
	expect(await readHead('a-pack')).toEqual({ id: 'a-pack' });
	expect(fetched).toHaveBeenCalledExactlyOnceWith('/data/a-pack/pack.json');
});

test.each(['', '/x', 'x/', '..', 'a?b', 'A', 'a pack', 'a'.repeat(65)])(
	'what cannot be the name of a pack, as in a file that somebody changed, is no pack: %j',
	async (name) => {
		expect(await readHead(name)).toBeUndefined();
		expect(fetched).not.toHaveBeenCalled();
	}
);
