/** How much time had passed of an attempt, in milliseconds, and what the clock said then. */
export interface KeptTime {
	readonly passed: number;
	readonly at: number;
}

/**
 * The time that passed since an attempt began, whatever is done to the clock. While a page lives, a
 * steady clock counts that nobody can set. While none does, the clock on the wall is all there is.
 * On systems whose steady clock rests with them, time asleep does not count.
 */
export class PassedTime {
	readonly #before: number;
	readonly #from: number;

	/**
	 * All times are in milliseconds.
	 * @param started what the clock on the wall said when the attempt began
	 * @param kept what an earlier page last kept of this attempt
	 * @param wall what it says now, such as `Date.now()`
	 * @param steady what the steady clock says now, such as `performance.now()`
	 */
	constructor(started: number, kept: KeptTime | undefined, wall: number, steady: number) {
		const { passed, at } = kept ?? { passed: 0, at: started };
		this.#before = passed + Math.max(0, wall - at);
		this.#from = steady;
	}

	/** The time that passed by a time of the steady clock. */
	at(steady: number): number {
		return this.#before + Math.max(0, steady - this.#from);
	}
}
