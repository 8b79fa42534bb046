import { resolve } from '$app/paths';
import type { Briefing, Item, PackFact, PackFile, PackHead, PackIndex } from '#bank';
import { packName } from '#quiz';
import { LONGEST_WAIT, inTime } from './in-time.ts';

const addressOf = (pack: string, file: PackFile): string =>
	resolve('/data/[pack]/[...file]', { pack, file });

const fetched = new Map<string, Promise<unknown>>();

/** Where each file has a list, as hosts may send anything in its place; the others are lists. */
const lists: Partial<Record<PackFile, string>> = {
	'pack.json': 'terms',
	'briefing.json': 'statements',
	'index.json': 'items'
};
/** Files that may have an empty list. */
const mayBeEmpty = /^(pack|foot|items)/;

/** Fetches a file, if `src/early.js` hasn't asked for it already. What that got is given once. */
function get(address: string, init: RequestInit): Promise<Response> {
	const answer = globalThis.early?.[address];
	if (!answer) return fetch(address, init);
	delete globalThis.early![address];
	return inTime(answer);
}

/**
 * Fetches a file of a pack; undefined if it is not there.
 * @param ask what a page gets to fetch with, so that its data is in it from the start
 * @throws Error if it doesn't come, or something else comes in its place
 */
export async function fetchFile<T>(
	pack: string,
	file: PackFile,
	ask: (address: string, init: RequestInit) => Promise<Response> = get
): Promise<T | undefined> {
	const signal = AbortSignal.timeout(LONGEST_WAIT);
	const answer = await ask(addressOf(pack, file), { signal });
	if (answer.status === 404) return undefined;
	const data = (await answer.json()) as Record<string, unknown>;
	const name = file.startsWith('draws/') ? 'items' : lists[file];
	const list = name === undefined ? data : data[name];
	const isWhole = Array.isArray(list) && (list.length > 0 || mayBeEmpty.test(file));
	if (!answer.ok || !isWhole) throw new Error(file);
	return data as T;
}

/** Reads a file of a pack once a page; one that failed or was not there is asked for again. */
function read<T>(pack: string, file: PackFile): Promise<T | undefined> {
	const address = addressOf(pack, file);
	let answer = fetched.get(address);
	if (!answer) {
		answer = fetchFile<T>(pack, file);
		fetched.set(address, answer);
		answer.then(
			(data) => data ?? forget(pack, file),
			() => forget(pack, file)
		);
	}
	return answer as Promise<T | undefined>;
}

/** Lets a file be asked for again. */
export function forget(pack: string, file: PackFile): void {
	fetched.delete(addressOf(pack, file));
}

/** Reads a file that every pack has. @throws Error if it can't be fetched */
export async function readOwn<T>(pack: string, file: PackFile): Promise<T> {
	return (await read<T>(pack, file)) ?? Promise.reject(new Error(file));
}

/**
 * What every page of a pack needs; undefined if there is no such pack.
 * @throws Error if it can't be fetched, or is missing though the site has the pack
 */
export async function readHead(pack: string): Promise<PackHead | undefined> {
	// The log may name anything, as where a file was brought in that somebody changed.
	if (packName.read(pack) === undefined) return undefined;
	return (__PACKS__.includes(pack) ? readOwn : read)<PackHead>(pack, 'pack.json');
}

/** The statements of a pack. @throws Error if they can't be fetched */
export const readBriefing = (pack: string): Promise<Briefing> => readOwn(pack, 'briefing.json');

/** A part of the index of a pack, by its number. @throws Error if it can't be fetched */
export const readDraw = (pack: string, part: number): Promise<PackIndex> =>
	readOwn(pack, `draws/${part}.json`);

/** What a draw needs, and all else that asks for every item. @throws Error if it can't be fetched */
export const readIndex = (pack: string): Promise<PackIndex> => readOwn(pack, 'index.json');

/** What the facts of a pack are. @throws Error if they can't be fetched */
export const readFacts = (pack: string): Promise<readonly PackFact[]> =>
	readOwn(pack, 'facts.json');

/**
 * The items of these codes by code, retired ones too; a code that was never published is left out.
 * @throws Error if an item that the pack has did not come
 */
export async function readItems(
	head: PackHead,
	codes: readonly string[]
): Promise<ReadonlyMap<string, Item>> {
	const current = await readShards(head, codes, 'items');
	const others = codes.filter((code) => !current.has(code));
	if (others.length === 0) return current;
	const { readOthers } = await import('./other-items.ts');
	return new Map([...current, ...(await readOthers(head, others))]);
}

/** The file with the item of a code. */
export const shardOf = (head: PackHead, code: string, folder: 'items' | 'retired'): PackFile =>
	`${folder}/${code.slice(0, head.shardDigits)}.json`;

/** What the files of these codes have of them. @throws Error if one can't be fetched */
export async function readShards(
	head: PackHead,
	codes: readonly string[],
	folder: 'items' | 'retired'
): Promise<Map<string, Item>> {
	const files = new Set(codes.map((code) => shardOf(head, code, folder)));
	const lists = await Promise.all([...files].map((file) => read<Item[]>(head.id, file)));
	const items = lists
		.flatMap((list) => list ?? [])
		.map((item): [string, Item] => [item?.code, item]);
	return new Map(items.filter(([code]) => codes.includes(code)));
}
