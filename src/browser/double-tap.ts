/** What of a click says whether it is half of a double tap; times are in milliseconds. */
export type Tap = Pick<PointerEvent, 'clientX' | 'clientY' | 'timeStamp' | 'detail'> & {
	/** Some browsers do not say it of a click. */
	readonly pointerType?: string | undefined;
};

/** So soon after a change nobody has seen it, in milliseconds. */
const UNSEEN = 350;

/** Two taps so near, in pixels, are in one place. */
const NEAR = 32;

/**
 * Drops the second half of a double tap, which was not meant for what the first one brought. It counts
 * from the last change of what the button means, so that a later tap of many gets through.
 */
export class DoubleTap {
	#tap: Tap | undefined;
	#changed = -Infinity;

	/** Whether a click is meant for what the button means now. */
	accepts(tap: Tap): boolean {
		// A key clicks with a detail of 0. A mouse counts its clicks by what its owner has set.
		const isFirst = tap.detail === 0 || (tap.detail === 1 && tap.pointerType === 'mouse');
		const isSoon = tap.timeStamp - this.#changed < UNSEEN;
		if (!isFirst && isSoon && this.#tap !== undefined && distance(tap, this.#tap) < NEAR) {
			return false;
		}
		this.#tap = tap.detail === 0 ? undefined : tap;
		return true;
	}

	/**
	 * Tells that the button means something else now.
	 * @param at in milliseconds, by the clock of `timeStamp`
	 */
	changed(at: number): void {
		this.#changed = at;
	}
}

function distance(one: Tap, other: Tap): number {
	return Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
}
