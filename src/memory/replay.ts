import { effectOf, Growth, type Answer, type LogRecord } from '#log';
import type { Checkpoint } from './checkpoint.ts';
import { countingRating, elapsedDays, heeded, restored, reviewed } from './fact-memory.ts';
import type { FactMemory } from './fact-memory.ts';
import { ReviewReader, type Event, type Review } from './reviews.ts';
import { Scheduler, type Rating } from './scheduler.ts';
import { MINUTE, studyDay, type Offset } from './study-day.ts';

export interface MemoryOptions {
	/** The pack whose facts are remembered. */
	pack: string;
	/** What local time is, by which the days of study turn. */
	offset: Offset;
	/** The desired chance of recall when a fact falls due: 0.8 to 0.97, 0.9 by default. */
	retention?: number;
	/** Whether an answer was typed; by default none is taken to be. See `typedIn`. */
	isTyped?: (answer: Answer) => boolean;
}

/** One review that counted for the schedule. */
export interface CountedReview {
	readonly fact: string;
	readonly at: number;
	readonly day: number;
	readonly way: Review['way'];
	readonly rating: Rating;
	/** The chance of recall that was predicted; absent where the fact was met. */
	readonly predicted?: number;
	/** Whether the fact was due. */
	readonly wasDue: boolean;
}

/** How often the learner was right at one level of certainty. */
export interface Calibration {
	/** 0 no idea, 1 unsure, 2 fairly sure, 3 quite sure. */
	readonly level: 0 | 1 | 2 | 3;
	readonly answers: number;
	/** How many were right; one that was right in part counts as that part. */
	readonly right: number;
}

/** What is remembered of a pack, as of the last record read. It never changes. */
export interface Memory {
	readonly pack: string;
	readonly offset: Offset;
	readonly scheduler: Scheduler;
	/** What is remembered of each fact that was ever reviewed, by id. */
	readonly facts: ReadonlyMap<string, FactMemory>;
	/** The reviews that counted, in order. Copied when asked for. */
	readonly reviews: readonly CountedReview[];
	/** By level of certainty, from 0 to 3. */
	readonly calibration: readonly Calibration[];
	/** Whether a review of a fact on a study day would count for its schedule. */
	counts(fact: string, day: number): boolean;
}

/** What is known of the reviews of one fact, so that none counts twice. */
interface Known {
	/** The study days on which a review counted, each with how many events were taken before. */
	days: Map<number, number>;
	/** The minutes of all reviews in the log. */
	minutes: Set<number>;
	/** The minutes of the checkpoints that stand for reviews the log does not have. */
	checkpoints: Set<number>;
}

const noCalibration = ([0, 1, 2, 3] as const).map((level) => ({ level, answers: 0, right: 0 }));

/**
 * What is remembered, derived from a log that grows. Where all that is new comes after what was
 * read before, and takes nothing back, only that is read; otherwise all is read anew. Either way
 * the memory is the same.
 */
export class MemoryReplay {
	#options: MemoryOptions;
	#scheduler: Scheduler;
	#growth = new Growth();
	#reader!: ReviewReader;
	/** How many events were taken. */
	#taken!: number;
	#known!: Map<string, Known>;
	#facts!: Map<string, FactMemory>;
	#reviews!: CountedReview[];
	#calibration!: readonly Calibration[];
	#memory!: Memory;

	/** @throws RangeError where the retention is not in its range */
	constructor(options: MemoryOptions) {
		this.#options = options;
		this.#scheduler = new Scheduler(options.retention);
		this.#reset();
		this.#keep();
	}

	/**
	 * What is remembered by the end of a log.
	 * @param history every record in total order; see `Growth`
	 */
	read(history: readonly LogRecord[]): Memory {
		const { isAnew, records } = this.#growth.next(history);
		if (!isAnew && records.length === 0) return this.#memory;
		if (isAnew) this.#reset();
		if (!this.#take(records)) {
			this.#reset();
			this.#take(effectOf(history).records);
		}
		return this.#keep();
	}

	#reset(): void {
		const { pack, isTyped = () => false } = this.#options;
		this.#reader = new ReviewReader(pack, isTyped);
		this.#taken = 0;
		this.#known = new Map();
		this.#facts = new Map();
		this.#reviews = [];
		this.#calibration = noCalibration;
	}

	/** Makes the memory of what was read so far, whose lists later reviews do not change. */
	#keep(): Memory {
		const { pack, offset } = this.#options;
		const reviews = this.#reviews;
		const count = reviews.length;
		const known = this.#known;
		const taken = this.#taken;
		const facts = new Map(this.#facts);
		this.#memory = {
			pack,
			offset,
			scheduler: this.#scheduler,
			facts,
			get reviews() {
				return reviews.slice(0, count);
			},
			calibration: this.#calibration,
			counts: (fact, day) =>
				mayCount(facts.get(fact), day, (known.get(fact)?.days.get(day) ?? taken) < taken)
		};
		return this.#memory;
	}

	/**
	 * Takes in records that come after all that were read.
	 * @returns false where they hold a review that an earlier checkpoint stood for: then all is to
	 * be read anew, with the review and without the checkpoint
	 */
	#take(records: readonly LogRecord[]): boolean {
		const events: Event[] = [];
		for (const record of records) events.push(...this.#reader.read(record));
		for (const event of events) {
			if (event.type !== 'review') continue;
			const { fact, at } = event.review;
			const { minutes, checkpoints } = this.#knownOf(fact);
			const minute = Math.floor(at / MINUTE);
			if (checkpoints.has(minute)) return false;
			minutes.add(minute);
		}
		for (const event of events) {
			this.#taken++;
			if (event.type === 'review') this.#review(event.review);
			else if (event.type === 'checkpoint') this.#restore(event.fact, event.checkpoint);
			else this.#calibrate(event.level, event.score);
		}
		return true;
	}

	#knownOf(fact: string): Known {
		let known = this.#known.get(fact);
		if (!known) {
			known = { days: new Map(), minutes: new Set(), checkpoints: new Set() };
			this.#known.set(fact, known);
		}
		return known;
	}

	#review(review: Review): void {
		const { fact, at, way } = review;
		const before = this.#facts.get(fact);
		const { days } = this.#knownOf(fact);
		const day = studyDay(at, this.#options.offset);
		if (before && !mayCount(before, day, days.has(day))) {
			this.#facts.set(fact, heeded(before, review));
			return;
		}
		if (!days.has(day)) days.set(day, this.#taken - 1);
		const elapsed = before ? elapsedDays(before, day) : 0;
		const rating = countingRating(before, review);
		const outcome = this.#scheduler.outcomes(before, elapsed)[rating];
		this.#facts.set(fact, reviewed(before, review, rating, day, outcome));
		const wasDue = before !== undefined && before.dueDay <= day;
		this.#reviews.push(
			before
				? {
						fact,
						at,
						day,
						way,
						rating,
						wasDue,
						predicted: this.#scheduler.recall(elapsed, before.stability)
					}
				: { fact, at, day, way, rating, wasDue }
		);
	}

	/**
	 * A checkpoint stands for the reviews that the log does not have: it counts where the log has no
	 * review at its minute, no checkpoint brought that one before, and nothing later is known.
	 */
	#restore(fact: string, checkpoint: Checkpoint): void {
		const { minute, interval, retention, stability } = checkpoint;
		const { days, minutes, checkpoints } = this.#knownOf(fact);
		if (minutes.has(minute) || checkpoints.has(minute)) return;
		checkpoints.add(minute);
		const before = this.#facts.get(fact);
		if (before && Math.floor(before.last / MINUTE) > minute) return;
		const day = studyDay(minute * MINUTE, this.#options.offset);
		if (!days.has(day)) days.set(day, this.#taken - 1);
		const isSame = permille(retention) === permille(this.#scheduler.retention);
		const chosen = isSame ? interval : this.#scheduler.interval(stability);
		this.#facts.set(fact, restored(fact, before, checkpoint, day, chosen));
	}

	#calibrate(level: Calibration['level'], score: number): void {
		this.#calibration = this.#calibration.map((each) =>
			each.level === level ? { level, answers: each.answers + 1, right: each.right + score } : each
		);
	}
}

/**
 * The first review of a fact on a day counts. Where a clock was wrong, the day of its mistake may
 * come again; what is due then can be reviewed, or it would stay due all day.
 */
function mayCount(before: FactMemory | undefined, day: number, hasCounted: boolean): boolean {
	return !hasCounted || (before !== undefined && before.dueDay <= day);
}

/** A retention as texts carry it. */
function permille(retention: number): number {
	return Math.round(retention * 1000);
}

/** What is remembered by the end of a log: `new MemoryReplay(options).read(records)`. */
export function replayMemory(records: readonly LogRecord[], options: MemoryOptions): Memory {
	return new MemoryReplay(options).read(records);
}
