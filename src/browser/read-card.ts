import { CARDS_A_FILE, type Card, type PackFile } from '#bank';
import { forget, readFacts, readOwn } from './bank.ts';

/** The card of a fact. @throws Error if it can't be fetched, or the pack has none */
export async function readCard(pack: string, fact: string): Promise<Card> {
	const place = (await readFacts(pack)).findIndex(({ id }) => id === fact);
	const file: PackFile = `cards/${Math.floor(place / CARDS_A_FILE)}.json`;
	const card = (await readOwn<readonly Card[]>(pack, file)).find((each) => each?.fact === fact);
	if (card) return card;
	forget(pack, file);
	throw new Error(`There is no card on ${fact}.`);
}
