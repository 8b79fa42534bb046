import { resolve } from '$app/paths';
import {
	CARDS_A_FILE,
	type Briefing,
	type Card,
	type Item,
	type PackFact,
	type PackFile,
	type PackHead,
	type PackIndex
} from '#bank';
import { packName } from '#quiz';

const fetched = new Map<string, Promise<unknown>>();

/** Reads a file of our own data once a page; one that failed or was not there is asked for again. */
async function read<T>(address: string): Promise<T | undefined> {
	let answer = fetched.get(address);
	if (!answer) {
		answer = fetch(address).then((response) => {
			if (response.status === 404) {
				fetched.delete(address);
				return undefined;
			}
			if (!response.ok) throw new Error(`The server answered ${response.status}.`);
			return response.json();
		});
		answer.catch(() => fetched.delete(address));
		fetched.set(address, answer);
	}
	return answer as Promise<T | undefined>;
}

/** The address of a file of a pack. */
export const fileAddress = (pack: string, file: PackFile): string =>
	resolve('/data/[pack]/[...file]', { pack, file });

/** What every page of a pack needs; undefined where there is no such pack. */
export async function readHead(pack: string): Promise<PackHead | undefined> {
	// The log may name anything, as where a file was brought in that somebody changed.
	if (packName.read(pack) === undefined) return undefined;
	return read(fileAddress(pack, 'pack.json'));
}

/** The statements of a pack. @throws Error where they cannot be fetched */
export async function readBriefing(pack: string): Promise<Briefing> {
	const briefing = await read<Briefing>(fileAddress(pack, 'briefing.json'));
	if (!briefing) throw new Error(`The pack "${pack}" has no briefing.`);
	return briefing;
}

/** What a draw needs; undefined where there is no such pack. */
export const readIndex = (pack: string): Promise<PackIndex | undefined> =>
	read(fileAddress(pack, 'index.json'));

/** What the facts of a pack are; none where there is no such pack. */
export async function readFacts(pack: string): Promise<readonly PackFact[]> {
	return (await read<readonly PackFact[]>(fileAddress(pack, 'facts.json'))) ?? [];
}

/** The card of a fact. @throws Error where it cannot be fetched, or the pack has none */
export async function readCard(pack: string, fact: string): Promise<Card> {
	const place = (await readFacts(pack)).findIndex(({ id }) => id === fact);
	const part = Math.floor(place / CARDS_A_FILE);
	const cards = await read<Card[]>(fileAddress(pack, `cards/${part}.json`));
	const card = cards?.find((each) => each.fact === fact);
	if (!card) throw new Error(`The pack "${pack}" has no card on "${fact}".`);
	return card;
}

/**
 * The items of these codes by code, retired ones too; a code that was never published is left out.
 */
export async function readItems(
	head: PackHead,
	codes: readonly string[]
): Promise<Map<string, Item>> {
	const current = await readShards(head, codes, 'items');
	const others = codes.filter((code) => !current.has(code));
	if (others.length === 0 || head.retired === 0) return current;
	const retired = await readShards(head, others, 'retired');
	return new Map([...current, ...retired]);
}

async function readShards(
	head: PackHead,
	codes: readonly string[],
	folder: 'items' | 'retired'
): Promise<Map<string, Item>> {
	const shards = new Set(codes.map((code) => code.slice(0, head.shardDigits)));
	const lists = await Promise.all(
		[...shards].map((shard) => read<Item[]>(fileAddress(head.id, `${folder}/${shard}.json`)))
	);
	const items = lists
		.flatMap((list) => list ?? [])
		.map((item): [string, Item] => [item.code, item]);
	return new Map(items.filter(([code]) => codes.includes(code)));
}
