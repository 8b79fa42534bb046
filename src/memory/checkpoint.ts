import type { Entry } from '#log';
import * as v from 'valibot';
import { MINUTE } from './study-day.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const schema = v.object({
	v: v.literal(1),
	/** The minute, since 1970, of the last review it contains. */
	minute: v.pipe(count, v.maxValue(Number.MAX_SAFE_INTEGER / MINUTE)),
	stability: v.pipe(v.number(), v.minValue(0.001), v.maxValue(36500)),
	difficulty: v.pipe(v.number(), v.minValue(1), v.maxValue(10)),
	/** The days from that review until the fact is due, where the retention is this. */
	interval: v.pipe(count, v.minValue(1), v.maxValue(40000)),
	retention: v.number(),
	reps: v.pipe(count, v.minValue(1)),
	lapses: count,
	recalled: v.boolean(),
	misled: v.boolean()
});

/** What is remembered of a fact, as a checkpoint of the log holds it. */
export type Checkpoint = v.InferOutput<typeof schema>;

/** A checkpoint to be appended to the log. */
export type CheckpointEntry = Extract<Entry, { type: 'checkpoint' }> & { memory: Checkpoint };

/** The memory in a checkpoint of the log; undefined where it is none that this version reads. */
export function readCheckpoint(memory: unknown): Checkpoint | undefined {
	const parsed = v.safeParse(schema, memory);
	return parsed.success ? parsed.output : undefined;
}
