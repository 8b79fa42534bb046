import { seeded, type Random } from '#bank';
import {
	LogReader,
	compareRecords,
	mergeRecords,
	type Answer,
	type Entry,
	type LogRecord
} from '#log';
import { createEmptyCard, fsrs, type Card, type FSRS } from 'ts-fsrs';
import { MemoryReplay, type Memory, type MemoryOptions } from './replay.ts';
import type { Rating } from './scheduler.ts';
import { DAY, MINUTE, type Offset } from './study-day.ts';

export const HOUR = 60 * MINUTE;

/** Noon, universal time, of a day in 2026, the days counted from 0. */
export const noon = (day: number): number => Date.UTC(2026, 0, 5, 12) + day * DAY;

export const utc: Offset = () => 0;

export const options = { pack: 'p', offset: utc };

/** A rating of a card. */
export const card = (fact: string, rating: Rating): Entry => ({
	type: 'rating',
	pack: 'p',
	fact,
	rating,
	millis: 1000
});

let attempts = 0;

/** An answer in a quiz that shows one fact; in an attempt of its own, unless one is named. */
export const answer = (
	fact: string,
	isRight: boolean,
	more: Partial<Pick<Answer, 'certainty' | 'hint' | 'attempt' | 'item' | 'facts'>> = {}
): Entry => ({
	type: 'answer',
	attempt: `a${attempts++}`,
	pack: 'p',
	item: 'clsed',
	response: 'x',
	millis: 1000,
	score: isRight ? 1 : 0,
	facts: [[fact, isRight]],
	...more
});

/** A device: what it knows of the log, and how it adds to it. */
export class Device {
	name: string;
	history: LogRecord[] = [];
	#page = 0;
	#number = 0;

	constructor(name: string) {
		this.name = name;
	}

	/** @returns the id of the record */
	append(at: number, entry: Entry): string {
		const writer = `${this.name}${this.#page}`;
		const number = this.#number++;
		const clock = 1 + (this.history.at(-1)?.clock ?? 0);
		this.history = [...this.history, { ...entry, writer, number, clock, at }];
		return `${writer}-${number}`;
	}

	/** Begins a new page, which is another writer. */
	open(): void {
		this.#page++;
		this.#number = 0;
	}

	merge(...others: Device[]): void {
		const { records, conflicts } = mergeRecords(
			this.history,
			...others.map(({ history }) => history)
		);
		if (conflicts.length > 0) throw new Error(`Two records share an id: ${conflicts.join()}`);
		this.history = records;
	}
}

/** Follows a log as it grows, from every record in order. */
export function follow(options: MemoryOptions): { read(history: readonly LogRecord[]): Memory } {
	const [reader, replay] = [new LogReader(), new MemoryReplay(options)];
	return { read: (history) => replay.read(reader.read(history)) };
}

/** The records of one page, in order, each with its time. */
export function logOf(...entries: (readonly [at: number, entry: Entry])[]): LogRecord[] {
	const device = new Device('w');
	for (const [at, entry] of entries) device.append(at, entry);
	return device.history;
}

/** A long log of reviews of some facts over the years, about twenty a day. */
export function longLog(reviews: number, facts: number): LogRecord[] {
	const random = seeded('long log');
	const entries: LogRecord[] = [];
	for (let number = 0; number < reviews; number++) {
		const fact = `f${pick(random, facts)}`;
		const entry = random() < 0.5 ? card(fact, rating(random)) : answer(fact, random() < 0.8);
		const at = noon(Math.floor(number / 20)) + (number % 20) * MINUTE;
		entries.push({ ...entry, writer: 'w', number, clock: number + 1, at });
	}
	return entries.sort(compareRecords);
}

export const pick = (random: Random, count: number): number => Math.floor(random() * count);

/** Mostly good. */
export const rating = (random: Random): Rating =>
	([3, 3, 3, 3, 1, 2, 4] as const)[pick(random, 7)]!;

const schedulers = new Map<number, FSRS>();

function tsFsrs(retention: number): FSRS {
	let scheduler = schedulers.get(retention);
	if (!scheduler) {
		scheduler = fsrs({
			request_retention: retention,
			enable_fuzz: false,
			enable_short_term: false
		});
		schedulers.set(retention, scheduler);
	}
	return scheduler;
}

/**
 * What ts-fsrs itself makes of some reviews of one fact: its card after all of them, and the
 * times of those that counted, which are the first on their study day.
 */
export function scheduledByTsFsrs(
	reviews: readonly (readonly [at: number, rating: Rating])[],
	offset: number,
	retention = 0.9
): { card: Card; counted: number[]; day: (at: number) => number; due: number } {
	const scheduler = tsFsrs(retention);
	// It counts days from midnight of universal time: shifted, that is 4 in the morning here.
	const shift = -offset * MINUTE - 4 * HOUR;
	const day = (at: number) => Math.floor((at + shift) / DAY);
	let card = createEmptyCard(new Date(0));
	const days = new Set<number>();
	const counted: number[] = [];
	for (const [at, rating] of reviews) {
		// A day whose review counted counts again only where the fact is due on it nevertheless.
		if (days.has(day(at)) && Math.floor(card.due.getTime() / DAY) > day(at)) continue;
		days.add(day(at));
		counted.push(at);
		const now = new Date(at + shift);
		// It refuses a time before the last review; such a one has no time elapsed.
		if (card.last_review && card.last_review > now) card = { ...card, last_review: now };
		card = scheduler.next(card, now, rating).card;
	}
	return { card, counted, day, due: card.due.getTime() - shift };
}
