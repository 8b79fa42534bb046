import type { Entry } from '#log';
import { dueFacts, masteryOf, MemoryReplay } from '#memory';
import { expect, test } from 'vitest';
import { Log } from './log.svelte.ts';
import { openLocal } from './storage.ts';

const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const facts = Array.from({ length: 28 }, (_, place) => `f${place}`);

/** One device, with a clock and a zone of its own. */
class Device {
	/** The true time. */
	now = 0;
	/** How far its clock is ahead of that. */
	ahead = 0;
	/** How many minutes its local time is behind UTC. */
	zone = 0;
	#values = new Map<string, string>();
	#pages = 0;

	/** A page that is opened now. */
	async open(): Promise<Log> {
		const values = this.#values;
		const storage = {
			get length() {
				return values.size;
			},
			key: (place: number) => [...values.keys()][place] ?? null,
			getItem: (key: string) => values.get(key) ?? null,
			setItem: (key: string, value: string) => void values.set(key, value),
			removeItem: (key: string) => void values.delete(key)
		} as Storage;
		const log = new Log({
			local: openLocal(() => storage),
			mirror: {
				all: () => Promise.resolve(new Map()),
				put: () => Promise.resolve(),
				add: () => Promise.resolve(),
				remove: () => Promise.resolve()
			},
			now: () => this.now + this.ahead,
			zone: () => this.zone,
			writer: `w${this.#pages++}`
		});
		await log.read();
		return log;
	}

	memory(log: Log) {
		return new MemoryReplay({ pack: 'p', offset: () => this.zone }).read(log.reading);
	}

	due(log: Log, newPerDay = 4) {
		const { queue } = dueFacts(this.memory(log), this.now + this.ahead, { facts, newPerDay });
		return queue.map(({ fact, why }) => `${why} ${fact}`);
	}

	/** Opens a page and rates cards: all that is due, or what somebody else did. */
	async study(acts?: readonly Act[]): Promise<readonly Act[]> {
		const log = await this.open();
		// Every fifth fact isn't recalled the first time.
		acts ??= this.due(log).map((each) => {
			const [why, fact = ''] = each.split(' ');
			return [fact, why === 'new' && Number(fact.slice(1)) % 5 === 0 ? 1 : 3] as const;
		});
		for (const act of acts) {
			await log.append(card(...act));
			this.now += MINUTE;
		}
		return acts;
	}
}

/** A card, and how it was rated. */
type Act = readonly [fact: string, rating: 1 | 3];

const card = (fact: string, rating: 1 | 3): Entry => ({
	type: 'rating',
	pack: 'p',
	fact,
	rating,
	millis: 1000
});

const monday = Date.UTC(2027, 2, 1);
/** Half past eight in the evening of a day, in a zone. */
const evening = (day: number, zone: number) => monday + day * DAY + 20.5 * HOUR + zone * MINUTE;
const LONDON = 0;
const TOKYO = -540;
const LOS_ANGELES = 480;

/** A learner's week, an evening in each zone. */
interface Week {
	zones: readonly number[];
	/** The evenings on which the clock is ahead at first, and how far. */
	wrongOn?: readonly number[];
	ahead?: number;
	/** Who is to be imitated, instead of doing what is due. */
	as?: Awaited<ReturnType<typeof live>>;
}

/** What is due and known before each evening's work and after it, and what was done. */
async function live({ zones, wrongOn = [], ahead = DAY, as }: Week) {
	const device = new Device();
	const evenings = [];
	const look = async () => {
		const log = await device.open();
		const mastery = masteryOf(device.memory(log), facts, device.now);
		return { due: device.due(log), mastery };
	};
	for (const [day, zone] of zones.entries()) {
		device.zone = zone;
		device.now = evening(day, zone);
		const before = await look();
		if (wrongOn.includes(day)) device.ahead = ahead;
		const done = await device.study(as?.[day]?.done);
		device.ahead = 0;
		device.now = evening(day, zone) + HOUR;
		evenings.push({ before, done, after: await look() });
	}
	return evenings;
}
const home = await live({ zones: Array.from({ length: 7 }, () => LONDON) });
const travels = [LONDON, LONDON, TOKYO, TOKYO, LOS_ANGELES, LOS_ANGELES, LONDON];

test('each evening of that week has something due, something known and something new', () => {
	for (const { before } of home) expect(before.due.some((due) => due.startsWith('new'))).toBe(true);
	for (const { before, after } of home.slice(1)) {
		expect(before.due.some((due) => due.startsWith('due'))).toBe(true);
		expect(after.mastery.known).toBeGreaterThan(before.mastery.known);
	}
});

test('a week over three zones has due and known what it has at home', async () => {
	expect(await live({ zones: travels })).toEqual(home);
});

test.for([
	['a day', DAY],
	['a day and half an hour', DAY + 30 * MINUTE],
	['a year', 365 * DAY],
	['a week', 7 * DAY]
] as const)(
	'what was done while the clock was %s ahead is due and known as if it was right',
	async ([, ahead]) => {
		for (const day of [0, 3, 5]) {
			expect(await live({ zones: travels, wrongOn: [day], ahead, as: home })).toEqual(home);
		}
	}
);

test('ten cards rated in 2031 are due as if they were rated today', async () => {
	const device = new Device();
	device.now = Date.UTC(2026, 11, 1, 12);
	const right = device.now;
	device.ahead = 5 * 365 * DAY;
	const wrong = await device.open();
	for (const fact of facts.slice(0, 10)) await wrong.append(card(fact, 3));
	device.ahead = 0;
	device.now = right + HOUR;
	const days = [...device.memory(await device.open()).facts.values()].map(({ dueDay }) => dueDay);
	const today = Math.floor((right - 4 * HOUR) / DAY);
	expect(days).toEqual(Array.from({ length: 10 }, () => today + 3));
});

test('a clock that is put right under an open page is noticed with the next answer', async () => {
	const device = new Device();
	device.now = Date.UTC(2026, 11, 1, 12);
	device.ahead = 400 * DAY;
	const log = await device.open();
	await log.append(card('f0', 3));
	device.ahead = 0;
	device.now += HOUR;
	await log.append(card('f1', 3));
	const [first, second] = [...device.memory(log).facts.values()].map(({ dueDay }) => dueDay);
	expect(first).toBe(second);
});

test('what is noticed is noted once, and a page that finds nothing wrong writes nothing', async () => {
	const device = new Device();
	device.now = Date.UTC(2026, 11, 1, 12);
	expect((await device.open()).history).toEqual([]);
	device.ahead = 9 * DAY;
	await (await device.open()).append(card('f0', 3));
	device.ahead = 0;
	for (let page = 0; page < 3; page++) {
		const { history } = await device.open();
		expect(history.map(({ type }) => type)).toEqual(['rating', 'ahead']);
	}
});

test('a clock that is far behind is not believed', async () => {
	const device = new Device();
	device.now = Date.UTC(2026, 11, 1, 12);
	for (let day = 0; day < 10; day++) {
		await device.study();
		device.now += DAY;
	}
	const before = device.memory(await device.open()).facts;
	for (const behind of [-9 * DAY, -30 * DAY, -60 * DAY, -Date.UTC(2026, 5)]) {
		device.ahead = behind;
		await device.open();
		device.ahead = 0;
		expect(device.memory(await device.open()).facts).toEqual(before);
	}
});
