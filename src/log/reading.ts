import { effectOf } from './effect.ts';
import type { Answer, AsideRecord, CheckpointRecord, LogRecord, RatingRecord } from './record.ts';

/** One sitting of a quiz, as the log tells it. */
export interface Attempt {
	id: string;
	/** The quiz's link. */
	quiz: string;
	/** Whether it is a test, in which answers can be changed until the end. */
	isTest: boolean;
	/** How many items the quiz has. */
	items: number;
	/** Wall-clock time in milliseconds. */
	started: number;
	/** The learner's number on the class list; absent if the link did not ask for one. */
	classNumber?: number;
	/**
	 * The answers that count, by code of item: in practice the first to each, in a test the last. While
	 * a test is open they may still change.
	 */
	answers: ReadonlyMap<string, Answer>;
	/** The codes of the items that are flagged now. */
	flags: ReadonlySet<string>;
	/** Absent while the attempt is open; `time`: the time limit ended it. */
	finished?: { at: number; reason?: 'time' };
}

/** Attempts by id, in the order in which they began. */
export type Attempts = ReadonlyMap<string, Attempt>;

/** A record that says something of what a learner knows. */
export type Counted = Answer | RatingRecord | CheckpointRecord | AsideRecord;

/**
 * What a log says once retracts and erases are obeyed. Its lists and its map grow in place; an
 * attempt in it never changes.
 */
export interface Reading {
	/**
	 * Another number says that the lists begin differently now, so that whoever derives something from
	 * them has to begin again. As long as it stays, only what is new has to be looked at.
	 */
	readonly epoch: number;
	/** The records in order, as `effectOf` has them. */
	readonly records: readonly LogRecord[];
	/**
	 * What counts, in the order in which it came to count: all but answers at once, an answer
	 * in practice at once if it is the first to its item, those of a test when it is finished.
	 */
	readonly counted: readonly Counted[];
	readonly attempts: Attempts;
	/** The last erase that was not taken back. */
	readonly erase: LogRecord | undefined;
}

/**
 * Reads a log as it grows. What is new costs what it says, not what was there before, unless it
 * takes something back or comes before what was read: then all is read again.
 *
 * This is the one place that decides which answers count. Those do that were given, before the end
 * of their attempt: in practice the first to each item, in a test the last, once it is finished.
 */
export class LogReader {
	#read: readonly LogRecord[] = [];
	#count = 0;
	#reading!: Writable<Reading> & {
		records: LogRecord[];
		counted: Counted[];
		attempts: Map<string, Attempt>;
	};
	/** Attempts with answers and no start, as after an import was taken out: each practice of its own. */
	#strays!: Map<string, Attempt>;
	/**
	 * The attempts that nobody was given yet, which can change in place: a copy for each answer would
	 * cost the square of them, and a file that was brought in can hold many.
	 */
	#drafts = new Set<Attempt>();

	constructor() {
		this.#begin(0, undefined);
	}

	/** @param history every record in total order, with retracts and erases and what they undo */
	read(history: readonly LogRecord[]): Reading {
		const fresh = this.#freshIn(history);
		this.#read = history;
		this.#count = history.length;
		if (fresh) {
			for (const record of fresh) this.#take(record);
		} else {
			const { records, erase } = effectOf(history);
			this.#begin(this.#reading.epoch + 1, erase);
			for (const record of records) this.#take(record);
		}
		this.#drafts.clear();
		return this.#reading;
	}

	/** The records that are new; undefined if they change what was read before. */
	#freshIn(history: readonly LogRecord[]): readonly LogRecord[] | undefined {
		// The list may have grown in place, or be another one that begins alike.
		for (let place = 0; this.#read !== history && place < this.#count; place++) {
			if (this.#read[place] !== history[place]) return undefined;
		}
		const fresh = history.slice(this.#count);
		const changesOthers = fresh.some(
			({ type }) => type === 'retract' || type === 'erase' || type === 'ahead'
		);
		return changesOthers || history.length < this.#count ? undefined : fresh;
	}

	#begin(epoch: number, erase: LogRecord | undefined): void {
		this.#reading = { epoch, records: [], counted: [], attempts: new Map(), erase };
		this.#strays = new Map();
	}

	#take(record: LogRecord): void {
		const { records, counted, attempts } = this.#reading;
		records.push(record);
		switch (record.type) {
			case 'rating':
			case 'checkpoint':
			case 'aside':
				counted.push(record);
				return;
			case 'start':
				if (!attempts.has(record.attempt)) attempts.set(record.attempt, attemptOf(record));
				return;
			case 'answer':
			case 'flag':
			case 'finish': {
				const isStray = !attempts.has(record.attempt);
				const among = isStray ? this.#strays : attempts;
				const before = among.get(record.attempt) ?? strayOf(record.attempt);
				if (before.finished) return;
				const after = this.#draftOf(before);
				change(after, record);
				among.set(after.id, after);
				if (record.type === 'finish') {
					if (after.isTest) for (const answer of after.answers.values()) counted.push(answer);
				} else if (record.type === 'answer' && !after.isTest) {
					if (after.answers.get(record.item) === record) counted.push(record);
				}
			}
		}
	}

	/** The attempt, or a copy if it was given to somebody, for whom it is never to change. */
	#draftOf(attempt: Attempt): Draft {
		if (this.#drafts.has(attempt)) return attempt as Draft;
		const { answers, flags } = attempt;
		const draft = { ...attempt, answers: new Map(answers), flags: new Set(flags) };
		this.#drafts.add(draft);
		return draft;
	}
}

/** An attempt that can be changed. */
type Draft = Attempt & { answers: Map<string, Answer>; flags: Set<string> };

/** What a log says as it is: `new LogReader().read(history)`. */
export function readLog(history: readonly LogRecord[]): Reading {
	return new LogReader().read(history);
}

function attemptOf(start: Extract<LogRecord, { type: 'start' }>): Attempt {
	const { attempt: id, quiz, items, at: started, classNumber } = start;
	const isTest = new URLSearchParams(quiz).get('mode') === 'test';
	const said = classNumber && { classNumber };
	return { id, quiz, isTest, items, started, ...said, answers: new Map(), flags: new Set() };
}

function strayOf(id: string): Attempt {
	const answers: Attempt['answers'] = new Map();
	return { id, quiz: '', isTest: false, items: 0, started: 0, answers, flags: new Set() };
}

/** Whether an answer is one: what was taken back is none, and neither is certainty alone. */
function isGiven({ response, certainty }: Answer): boolean {
	// Who says to have no idea chooses nothing.
	return response !== null || certainty === 0;
}

function change(
	attempt: Draft,
	record: Extract<LogRecord, { type: 'answer' | 'flag' | 'finish' }>
): void {
	const { answers, flags, isTest } = attempt;
	switch (record.type) {
		case 'answer': {
			const { item } = record;
			if (!isTest && answers.has(item)) return;
			if (isGiven(record)) answers.set(item, record);
			else answers.delete(item);
			return;
		}
		case 'flag': {
			if (record.on) flags.add(record.item);
			else flags.delete(record.item);
			return;
		}
		case 'finish': {
			const { at, reason } = record;
			attempt.finished = reason ? { at, reason } : { at };
		}
	}
}

type Writable<Value> = { -readonly [Name in keyof Value]: Value[Name] };
