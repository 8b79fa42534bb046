/** What happened to a fact in a sitting: `again` brings it back, the others don't. */
export interface Turn {
	readonly fact: string;
	readonly how: 'again' | 'recalled' | 'passed';
}

/** After so many other cards one that wasn't known comes back. */
export const CARDS_BETWEEN = 5;

/**
 * The facts that a sitting still asks, in the order in which they come if all are recalled from now
 * on. A fact that wasn't known comes back after a few other cards, or at the end if there are fewer.
 * @param queue the facts to ask, those that had their turn among them or not
 * @param turns what happened in this sitting so far
 */
export function factsToCome(queue: readonly string[], turns: readonly Turn[]): string[] {
	const last = new Map(turns.map(({ fact, how }, place) => [fact, { how, place }]));
	const fresh = queue.filter((fact) => !last.has(fact));
	const back = [...last]
		.filter(([, { how }]) => how === 'again')
		.map(([fact, { place }]) => ({ fact, from: place + 1 + CARDS_BETWEEN }))
		.sort((one, other) => one.from - other.from);
	const come: string[] = [];
	for (let turn = turns.length; fresh.length + back.length > 0; turn++) {
		const isBack = fresh.length === 0 || (back[0] !== undefined && back[0].from <= turn);
		come.push(isBack ? back.shift()!.fact : fresh.shift()!);
	}
	return come;
}
