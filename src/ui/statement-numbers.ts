import { getContext, setContext } from 'svelte';

type NumberOf = (id: string) => number | undefined;

const KEY = 'number of a statement';

/** Lets options below show the numbers of the statements that decide them, once these are known. */
export function giveNumbers(numberOf: NumberOf): void {
	setContext(KEY, numberOf);
}

/** The number of a statement, from 1; undefined as long as nobody gave it. */
export function takeNumbers(): NumberOf {
	return getContext<NumberOf | undefined>(KEY) ?? (() => undefined);
}
