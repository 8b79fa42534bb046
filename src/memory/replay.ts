import type { Way } from '#bank';
import { readLog, type Answer, type Aside, type Counted, type LogRecord, type Reading } from '#log';
import { inOneGo, inTurn, type Slices } from '#log/slices.ts';
import type { Checkpoint } from './checkpoint.ts';
import { countingRating, elapsedDays, heeded, restored, reviewed } from './fact-memory.ts';
import type { FactMemory } from './fact-memory.ts';
import { eventsOf, type Event, type Review } from './reviews.ts';
import { Scheduler, type Rating } from './scheduler.ts';
import { dayDone, MINUTE, studyDay, type Offset } from './study-day.ts';

export interface MemoryOptions {
	/** The pack whose facts are remembered. */
	pack: string;
	/** What local time is, by which the days of study turn. */
	offset: Offset;
	/** The desired chance of recall when a fact falls due: 0.8 to 0.97, 0.9 by default. */
	retention?: number;
	/**
	 * How an answer was given that an older version recorded without saying so; by default it was
	 * chosen. See `wayIn`.
	 */
	wayOf?: (answer: Pick<Answer, 'item'>) => Way;
}

/** One review that counted for the schedule. */
interface CountedReview {
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
	/** The facts that are put aside, by id, and why. No card asks for them. */
	readonly aside: ReadonlyMap<string, Aside>;
	/** The reviews that counted, in order. Copied when asked for. */
	readonly reviews: readonly CountedReview[];
	/** By level of certainty, from 0 to 3. */
	readonly calibration: readonly Calibration[];
	/** Whether a review of a fact on a study day would count for its schedule. */
	counts(fact: string, day: number): boolean;
}

/** What is known of the reviews of one fact, so that none counts twice. */
interface Learned {
	/** The study days on which a review counted, each with how many events were taken before. */
	days: Map<number, number>;
	/** The minutes of all reviews in the log. */
	minutes: Set<number>;
	/** The minutes of the checkpoints that stand for reviews the log does not have. */
	checkpoints: Set<number>;
}

const noCalibration = ([0, 1, 2, 3] as const).map((level) => ({ level, answers: 0, right: 0 }));

/**
 * What is remembered, derived from a log that grows: what is new in its reading is read, and all of
 * it if the reading began again. Either way the memory is the same.
 */
export class MemoryReplay {
	#options: MemoryOptions;
	#scheduler: Scheduler;
	/** How far the reading was read. */
	#epoch = 0;
	#count = 0;
	/** How many events were taken. */
	#taken!: number;
	#known!: Map<string, Learned>;
	#facts!: Map<string, FactMemory>;
	#aside!: Map<string, Aside>;
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

	/** What is remembered by the end of a log. */
	read(reading: Pick<Reading, 'epoch' | 'counted'>): Memory {
		return inOneGo(this.readInSlices(reading));
	}

	/** As `read`, in slices; nothing else is to be read meanwhile. */
	*readInSlices({ epoch, counted }: Pick<Reading, 'epoch' | 'counted'>): Slices<Memory> {
		const isSame = epoch === this.#epoch && counted.length >= this.#count;
		if (isSame && counted.length === this.#count) return this.#memory;
		const fresh = isSame ? counted.slice(this.#count) : counted;
		this.#epoch = epoch;
		this.#count = counted.length;
		if (!isSame) this.#reset();
		if (!(yield* this.#take(fresh))) {
			this.#reset();
			yield* this.#take(counted);
		}
		return this.#keep();
	}

	#reset(): void {
		this.#taken = 0;
		this.#known = new Map();
		this.#facts = new Map();
		this.#aside = new Map();
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
			aside: new Map(this.#aside),
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
	 * Takes in what comes after all that was read.
	 * @returns false if it has a review that an earlier checkpoint stood for: then all is to be read
	 * again, with the review and without the checkpoint
	 */
	*#take(counted: readonly Counted[]): Slices<boolean> {
		const { pack, wayOf = () => 'chosen' } = this.#options;
		const events: Event[] = [];
		yield* inTurn(counted, (record) => {
			if (record.pack === pack) for (const event of eventsOf(record, wayOf)) events.push(event);
		});
		let isStoodFor = false;
		yield* inTurn(events, (event) => {
			if (event.type !== 'review' || isStoodFor) return;
			const { fact, at } = event.review;
			const { minutes, checkpoints } = this.#knownOf(fact);
			const minute = Math.floor(at / MINUTE);
			isStoodFor = checkpoints.has(minute);
			minutes.add(minute);
		});
		if (isStoodFor) return false;
		yield* inTurn(events, (event) => {
			this.#taken++;
			if (event.type === 'review') this.#review(event.review);
			else if (event.type === 'checkpoint') this.#restore(event.fact, event.checkpoint);
			else if (event.type === 'aside') this.#putAside(event.fact, event.as);
			else this.#calibrate(event.level, event.score);
		});
		return true;
	}

	#knownOf(fact: string): Learned {
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
		const day = dayDone(review, this.#options.offset);
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

	#putAside(fact: string, as: Aside | 'wanted'): void {
		if (as === 'wanted') this.#aside.delete(fact);
		else this.#aside.set(fact, as);
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

/** What is remembered by the end of a log as it is, from every record in total order. */
export function replayMemory(history: readonly LogRecord[], options: MemoryOptions): Memory {
	return new MemoryReplay(options).read(readLog(history));
}
