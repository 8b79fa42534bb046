import type { PackFile } from '#bank';
import { fetchFile } from '#browser/bank.ts';

/**
 * Fetches a file that every pack has, for a page.
 * @param ask what the page's `load` gets to fetch with
 * @throws Error if it doesn't come, or something else comes in its place
 */
export async function fetchOwn<T>(pack: string, file: PackFile, ask: typeof fetch): Promise<T> {
	return (await fetchFile<T>(pack, file, ask)) ?? Promise.reject(new Error(file));
}
