import { FSRSAlgorithm } from 'ts-fsrs';

/** How a review went: 1 again, 2 hard, 3 good, 4 easy. */
export type Rating = 1 | 2 | 3 | 4;

/** What FSRS keeps of one memory. */
export interface Trace {
	/** The days after which the chance of recall is 0.9; from 0.001. */
	stability: number;
	/** From 1 to 10. */
	difficulty: number;
}

/** What a rating makes of a memory: what is kept of it, and the days until it is due. */
export interface Outcome extends Trace {
	interval: number;
}

/** The desired chance of recall when a fact falls due: the range, and what holds by default. */
export const retentionRange = { least: 0.8, usual: 0.9, most: 0.97 } as const;

/**
 * FSRS-6 as ts-fsrs computes it, with its published parameters, without fuzz and without steps
 * inside a day.
 */
export class Scheduler {
	readonly retention: number;
	#algorithm: FSRSAlgorithm;

	/** @throws RangeError where the retention is not in its range */
	constructor(retention: number = retentionRange.usual) {
		if (!(retention >= retentionRange.least && retention <= retentionRange.most)) {
			throw new RangeError(`No retention from 0.8 to 0.97: ${retention}`);
		}
		this.retention = retention;
		this.#algorithm = new FSRSAlgorithm({
			request_retention: retention,
			enable_fuzz: false,
			enable_short_term: false
		});
	}

	/** The chance of recall some days after the last review. */
	recall(elapsed: number, stability: number): number {
		return this.#algorithm.forgetting_curve(elapsed, stability);
	}

	/** The whole days, at least 1, after which the chance of recall has fallen to the retention. */
	interval(stability: number): number {
		return this.#algorithm.next_interval(stability, 0);
	}

	/**
	 * What each rating would make of a memory.
	 * @param trace undefined before the first review
	 * @param elapsed days since the last review, at least 0
	 */
	outcomes(trace: Trace | undefined, elapsed: number): Readonly<Record<Rating, Outcome>> {
		const recall = trace && this.recall(elapsed, trace.stability);
		const rated = (rating: Rating): Outcome => {
			const { stability, difficulty } = this.#algorithm.next_state(
				trace ?? null,
				elapsed,
				rating,
				recall
			);
			return { stability, difficulty, interval: this.interval(stability) };
		};
		const [again, hard, good, easy] = [rated(1), rated(2), rated(3), rated(4)];
		// A better rating never comes back sooner, as ts-fsrs has it.
		again.interval = Math.min(again.interval, hard.interval);
		hard.interval = Math.max(hard.interval, again.interval + 1);
		good.interval = Math.max(good.interval, hard.interval + 1);
		easy.interval = Math.max(easy.interval, good.interval + 1);
		return { 1: again, 2: hard, 3: good, 4: easy };
	}
}
