import { encodeBlock, BLOCK_SIZE, type Entry, type LogRecord } from '#log';
import { MemoryReplay } from '#memory';
import { expect, test } from 'vitest';
import { Log } from './log.svelte.ts';

const rating = (number: number): Entry => ({
	type: 'rating',
	pack: 'p',
	fact: `f${number % 100}`,
	rating: 3,
	millis: 1000
});

/** A page that opens on so many records of another, with stores that answer at once. */
async function openOn(records: number) {
	const stored = new Map<string, string>();
	for (let first = 0; first < records; first += BLOCK_SIZE) {
		const block = Array.from(
			{ length: Math.min(BLOCK_SIZE, records - first) },
			(_, place): LogRecord => {
				const number = first + place;
				const stamp = { writer: 'before', number, clock: number + 1, at: 1.7e12 + number * 60_000 };
				return { ...rating(number), ...stamp };
			}
		);
		const { key, value } = encodeBlock(block);
		stored.set(key, value);
	}
	const own = new Map<string, string>();
	const log = new Log({
		local: {
			isOpen: () => true,
			all: () => new Map(stored),
			has: (key) => stored.has(key),
			put: (key, value) => (own.set(key, value), true),
			remove: () => undefined
		},
		mirror: {
			all: () => Promise.resolve(new Map()),
			put: () => Promise.resolve(),
			add: () => Promise.resolve(),
			remove: () => Promise.resolve()
		},
		now: () => 1.8e12,
		writer: 'here'
	});
	await log.read();
	const replay = new MemoryReplay({ pack: 'p', offset: () => 0 });
	/** Records one more and derives all again, as pages do. @returns the milliseconds it took */
	const append = async (number: number): Promise<number> => {
		const start = performance.now();
		await log.append(rating(number));
		void [log.records.length, log.attempts.size, replay.read(log.reading).facts.size];
		return performance.now() - start;
	};
	return { log, own, append };
}

/** The median of many, in milliseconds. */
const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

test('one more answer writes one short value, whatever the length of the log', async () => {
	const costs = [];
	for (const records of [100, 20_000]) {
		const { log, own, append } = await openOn(records);
		expect(log.history).toHaveLength(records);
		const times: number[] = [];
		for (let number = 0; number < 3 * BLOCK_SIZE; number++) times.push(await append(number));
		expect(log.records).toHaveLength(records + 3 * BLOCK_SIZE);
		costs.push({ time: median(times), own });
	}
	const [few, many] = costs as [(typeof costs)[0], (typeof costs)[0]];
	// What is written names nothing of what was there but the counter it goes on from.
	const sizes = (own: Map<string, string>) => [...own.values()].map((value) => value.length);
	expect(few.own.size).toBe(3);
	for (const [place, size] of sizes(many.own).entries()) {
		expect(Math.abs(size - sizes(few.own)[place]!)).toBeLessThanOrEqual(2);
	}
	process.stdout.write(
		`One more record: ${few.time.toFixed(2)} ms after 100, ${many.time.toFixed(2)} ms after 20,000\n`
	);
});
