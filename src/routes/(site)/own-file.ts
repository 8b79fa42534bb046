import { resolve } from '$app/paths';
import type { PackFile } from '#bank';
import { fetchFile } from '#browser/bank.ts';
import { LONGEST_WAIT } from '#browser/in-time.ts';
import type { Packs } from '../data/packs.json/+server.ts';

/**
 * Fetches a file that every pack has, for a page.
 * @param ask what the page's `load` gets to fetch with
 * @throws Error if it doesn't come, or something else comes in its place
 */
export async function fetchOwn<T>(pack: string, file: PackFile, ask: typeof fetch): Promise<T> {
	return (await fetchFile<T>(pack, file, ask)) ?? Promise.reject(new Error(file));
}

/**
 * Fetches data that were written when the site was built, for a page.
 * @param ask what the page's `load` gets to fetch with
 * @throws Error if they don't come
 */
export async function fetchData<T>(address: string, ask: typeof fetch): Promise<T> {
	const answer = await ask(address, { signal: AbortSignal.timeout(LONGEST_WAIT) });
	if (!answer.ok) throw new Error(address);
	return (await answer.json()) as T;
}

/** The packs there are, for a page. @throws Error if they can't be fetched */
export const loadPacks = async (ask: typeof fetch): Promise<{ packs: Packs }> => ({
	packs: await fetchData(resolve('/data/packs.json'), ask)
});
