/**
 * Work on many records that can be put off at times: it yields whenever it has handled `SLICE` of
 * them, so that whoever runs it can let the page answer in between.
 */
export type Slices<Result> = Generator<undefined, Result, undefined>;

/** How many records are handled at once; a slow phone takes some hundredths of a second for them. */
export const SLICE = 256;

/** Does sliced work without a break. */
export function inOneGo<Result>(work: Slices<Result>): Result {
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
	}
}

/** Lets the page answer and settles then; undefined if it need not yet. May throw to call the work off. */
export type Breathe = () => Promise<void> | undefined;

/** Does sliced work and breathes between the slices. */
export async function inSlices<Result>(work: Slices<Result>, breathe: Breathe): Promise<Result> {
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
		const rest = breathe();
		if (rest) await rest;
	}
}

/**
 * Does the same with each of many, in slices.
 * @param count how many records one of them stands for; one by default
 */
export function* inTurn<One>(
	many: Iterable<One>,
	handle: (one: One, place: number) => void,
	count: (one: One) => number = () => 1
): Slices<void> {
	let place = 0;
	let handled = 0;
	for (const one of many) {
		handle(one, place++);
		handled += count(one);
		if (handled < SLICE) continue;
		handled = 0;
		yield;
	}
}
