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
	/** Records one more and derives all again, as pages do. */
	const append = async (number: number): Promise<void> => {
		await log.append(rating(number));
		void [log.records.length, log.attempts.size, replay.read(log.reading).facts.size];
	};
	return { log, own, append };
}

test('one more answer writes one short value, whatever the length of the log', async () => {
	const costs = [];
	for (const records of [100, 20_000]) {
		const { log, own, append } = await openOn(records);
		expect(log.history).toHaveLength(records);
		for (let number = 0; number < 3 * BLOCK_SIZE; number++) await append(number);
		expect(log.records).toHaveLength(records + 3 * BLOCK_SIZE);
		costs.push(own);
	}
	const [few, many] = costs as [Map<string, string>, Map<string, string>];
	// What is written names nothing of what was there but the counter it goes on from.
	const sizes = (own: Map<string, string>) => [...own.values()].map((value) => value.length);
	expect(few.size).toBe(3);
	for (const [place, size] of sizes(many).entries()) {
		expect(Math.abs(size - sizes(few)[place]!)).toBeLessThanOrEqual(2);
	}
});
