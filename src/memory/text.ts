import { hash } from '#bank';
import { BitText, bestOrder, fixed, textOfBits, whole } from './bit-text.ts';
import { readCheckpoint, type Checkpoint, type CheckpointEntry } from './checkpoint.ts';
import type { FactMemory } from './fact-memory.ts';
import type { Memory } from './replay.ts';
import { Scheduler } from './scheduler.ts';
import { MINUTE } from './study-day.ts';

/** The version of the form below. A higher one is somebody else's to read. */
const VERSION = 1;

/** How many characters at the end check all before them: 32 bits. */
const CHECK = 6;

/** What a number between two ends is stored as: one of 2^width steps, equal or of equal ratio. */
interface Scale {
	width: number;
	step: (value: number) => number;
	value: (step: number) => number;
}

/** From 0.001 to 36500 days in steps of 0.43 %: off by 0.22 % at most. */
const stability = logarithmic(0.001, 36500, 12);
/** From 1 to 10 in steps of 0.07: off by 0.036 at most. */
const difficulty = linear(1, 10, 7);

/** The largest order of a code that a text names. */
const ORDERS = { gap: 32, small: 16 } as const;

/** The fewest bits of a fact's hash; where two facts of a pack share them, there are more. */
const HASH_WIDTH = 18;

/**
 * Why a text gives no memory: `other`, it is something else; `newer`, a later version wrote it;
 * `damaged`, some of it was lost or changed; `pack`, it is of another pack.
 */
export type TextFault = 'other' | 'newer' | 'damaged' | 'pack';

/** What a text brings, or why it brings nothing. */
type TextReading =
	| {
			/** To be appended to the log. */
			entries: CheckpointEntry[];
			/** How many facts the text has that the pack has not, or not any more. */
			unknown: number;
	  }
	| { fault: TextFault };

/**
 * The memory as a short text for a link or a code to scan: letters, digits, hyphen, underscore and
 * full stop. Of each fact: the minute of its last review and the day it is due, exactly; how often
 * it was reviewed and forgotten; and what FSRS keeps of it, rounded.
 * @param factsOfPack ids; facts that are not among them are left out
 */
export function writeMemory(memory: Memory, factsOfPack: readonly string[]): string {
	const facts = [...new Set(factsOfPack)]
		.flatMap((fact) => memory.facts.get(fact) ?? [])
		.sort((one, other) => minuteOf(one) - minuteOf(other) || (one.fact < other.fact ? -1 : 1));
	const permille = Math.round(memory.scheduler.retention * 1000);
	const scheduler = new Scheduler(permille / 1000);
	const width = hashWidth(factsOfPack);
	const start = minuteOf(facts[0]);
	const rows = facts.map((fact, place) => {
		const step = stability.step(fact.stability);
		return {
			fact,
			step,
			gap: minuteOf(fact) - minuteOf(facts[place - 1] ?? fact),
			// Nearly the interval that stability alone would give.
			over: zigzag(fact.interval - scheduler.interval(stability.value(step))),
			reps: fact.reps - 1,
			lapses: fact.lapses
		};
	});
	const order = {
		gap: bestOrder(
			rows.map(({ gap }) => gap),
			ORDERS.gap
		),
		over: bestOrder(
			rows.map(({ over }) => over),
			ORDERS.small
		),
		reps: bestOrder(
			rows.map(({ reps }) => reps),
			ORDERS.small
		),
		lapses: bestOrder(
			rows.map(({ lapses }) => lapses),
			ORDERS.small
		)
	};
	const bits = [
		fixed(permille, 10),
		fixed(width, 5),
		whole(facts.length, 6),
		whole(start, 25),
		fixed(order.gap, 5),
		...[order.over, order.reps, order.lapses].map((each) => fixed(each, 4)),
		...rows.flatMap(({ fact, step, gap, over, reps, lapses }) => [
			fixed(hashOf(fact.fact, width), width),
			whole(gap, order.gap),
			fixed(step, stability.width),
			fixed(difficulty.step(fact.difficulty), difficulty.width),
			whole(over, order.over),
			whole(reps, order.reps),
			whole(lapses, order.lapses),
			fixed(fact.recalled ? 1 : 0, 1),
			fixed(fact.misled ? 1 : 0, 1)
		])
	];
	const text = `${VERSION}.${memory.pack}.${textOfBits(bits.join(''))}`;
	return text + checkOf(text);
}

/**
 * Reads what `writeMemory` wrote; never throws. The entries, appended to a log, bring the same due
 * dates. White space that a mail program put in does no harm.
 */
export function readMemory(
	text: string,
	{ pack, facts }: { pack: string; facts: readonly string[] }
): TextReading {
	const whole = text.replace(/\s+/g, '');
	const [, version, name, body] = /^([1-9]\d{0,3})\.([^.]+)\.([\w-]+)$/.exec(whole) ?? [];
	if (!version || !name || !body) return { fault: 'other' };
	if (Number(version) > VERSION) return { fault: 'newer' };
	if (checkOf(whole.slice(0, -CHECK)) !== whole.slice(-CHECK)) return { fault: 'damaged' };
	if (name !== pack) return { fault: 'pack' };
	try {
		return takeEntries(new BitText(body.slice(0, -CHECK)), pack, facts);
	} catch {
		return { fault: 'damaged' };
	}
}

/** @throws where the bits are not a memory that we write */
function takeEntries(bits: BitText, pack: string, factsOfPack: readonly string[]): TextReading {
	const retention = bits.fixed(10) / 1000;
	const scheduler = new Scheduler(retention);
	const width = bits.fixed(5);
	const count = bits.whole(6);
	let minute = bits.whole(25);
	const order = {
		gap: bits.fixed(5),
		over: bits.fixed(4),
		reps: bits.fixed(4),
		lapses: bits.fixed(4)
	};
	const named = factsByHash(factsOfPack, width);
	const entries: CheckpointEntry[] = [];
	for (let left = count; left > 0; left--) {
		const fact = named.get(bits.fixed(width));
		minute += bits.whole(order.gap);
		const days = stability.value(bits.fixed(stability.width));
		const memory: Checkpoint = {
			v: 1,
			minute,
			stability: days,
			difficulty: difficulty.value(bits.fixed(difficulty.width)),
			interval: scheduler.interval(days) + unzigzag(bits.whole(order.over)),
			retention,
			reps: bits.whole(order.reps) + 1,
			lapses: bits.whole(order.lapses),
			recalled: bits.fixed(1) === 1,
			misled: bits.fixed(1) === 1
		};
		if (!readCheckpoint(memory)) throw new RangeError('no memory');
		if (fact !== undefined) entries.push({ type: 'checkpoint', pack, fact, memory });
	}
	bits.end();
	return { entries, unknown: count - entries.length };
}

function minuteOf(fact: FactMemory | undefined): number {
	return Math.floor((fact?.last ?? 0) / MINUTE);
}

function checkOf(text: string): string {
	return textOfBits(fixed(hash(text), 32));
}

function hashOf(fact: string, width: number): number {
	return Math.floor(hash(fact) / 2 ** (32 - width));
}

/** The fewest bits by which the facts of a pack are told apart, 31 at most. */
function hashWidth(facts: readonly string[]): number {
	let width = HASH_WIDTH;
	while (width < 31 && factsByHash(facts, width).size < new Set(facts).size) width++;
	return width;
}

/** The facts by their hashes, without those that cannot be told apart. */
function factsByHash(facts: readonly string[], width: number): Map<number, string> {
	const named = new Map<number, string>();
	const shared = new Set<number>();
	for (const fact of new Set(facts)) {
		const name = hashOf(fact, width);
		if (named.has(name)) shared.add(name);
		named.set(name, fact);
	}
	for (const name of shared) named.delete(name);
	return named;
}

/** Whole numbers as numbers from 0: 0, −1, 1, −2, 2 … */
function zigzag(value: number): number {
	return value < 0 ? -2 * value - 1 : 2 * value;
}

function unzigzag(value: number): number {
	return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
}

function linear(least: number, most: number, width: number): Scale {
	const steps = 2 ** width - 1;
	return {
		width,
		step: (value) => Math.round(((value - least) / (most - least)) * steps),
		value: (step) => rounded(least + ((most - least) * step) / steps)
	};
}

function logarithmic(least: number, most: number, width: number): Scale {
	const { step, value } = linear(Math.log(least), Math.log(most), width);
	const inRange = (days: number) => Math.min(most, Math.max(least, days));
	return {
		width,
		step: (days) => step(Math.log(inRange(days))),
		value: (at) => inRange(rounded(Math.exp(value(at))))
	};
}

/** To seven digits, so that a checkpoint in the log is short. */
function rounded(value: number): number {
	return Number(value.toPrecision(7));
}
