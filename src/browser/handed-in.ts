import * as v from 'valibot';
import { Kept, local } from './kept.svelte.ts';
import { readBy } from './schema-reader.ts';
import { keyOf } from './person.ts';

/** The most attempts that something is kept of; the oldest give way. */
const MOST = 200;

const schema = v.object({
	/** The newest first. */
	attempts: v.array(
		v.object({
			attempt: v.string(),
			/** The number on the class list, if the learner put it right after the quiz. */
			number: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99))),
			/** How the result code was handed in; absent if it wasn't. */
			how: v.optional(v.picklist(['form', 'mail', 'copied', 'shared', 'shown', 'written'])),
			/** Whether the keys, which were to be shown later, are shown. */
			areKeysShown: v.optional(v.boolean())
		})
	)
});

/** What became of a result after its attempt: nothing of it changes the attempt itself. */
export type HandedIn = v.InferOutput<typeof schema>['attempts'][number];

/** What became of results on this device. If it's lost, the worst is that one is sent twice. */
export const keptHandedIn = new Kept(keyOf('footnote:handed-in'), 1, readBy(schema), local);

/** What became of the result of an attempt. */
export function handedIn(attempt: string): HandedIn {
	return keptHandedIn.current?.attempts.find((each) => each.attempt === attempt) ?? { attempt };
}

/** Notes what became of the result of an attempt. */
export function noteHandedIn(attempt: string, change: Omit<HandedIn, 'attempt'>): void {
	const others = (keptHandedIn.current?.attempts ?? []).filter((each) => each.attempt !== attempt);
	const noted = { ...handedIn(attempt), ...change };
	keptHandedIn.current = { attempts: [noted, ...others].slice(0, MOST) };
}

/** Puts the number on the class list right. The code is another one then, and not handed in. */
export function correctNumber(attempt: string, number: number): void {
	const { how: _, ...kept } = handedIn(attempt);
	const others = (keptHandedIn.current?.attempts ?? []).filter((each) => each.attempt !== attempt);
	keptHandedIn.current = { attempts: [{ ...kept, number }, ...others].slice(0, MOST) };
}
