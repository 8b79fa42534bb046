import { untrack } from 'svelte';
import * as v from 'valibot';
import { Kept, session } from './kept.svelte.ts';
import { readBy } from './schema-reader.ts';
import { PassedTime } from './passed-time.ts';
import { keyOf } from './person.ts';
import { settings } from './settings.svelte.ts';

const time = v.pipe(v.number(), v.finite(), v.minValue(0));

/** The time that passed of this tab's attempt, so that a reload goes on counting from it. */
export const keptTime = new Kept(
	keyOf('footnote:time'),
	1,
	readBy(v.object({ attempt: v.string(), passed: time, at: time })),
	session
);

/**
 * The time left of a limit, in words that change by the minute, so that no clock ticks at the
 * learner. Once it is over, `onover` is called once. Call it while a component is set up.
 * @param limit seconds; none where undefined
 * @param begun the attempt, and the wall time in milliseconds at which it began
 */
export function timeLeft(
	limit: () => number | undefined,
	begun: () => { readonly id: string; readonly started: number } | undefined,
	onover: () => void
): { readonly words: string } {
	let counting: PassedTime | undefined;
	let passed = $state<number>();
	let isOver = false;

	function look(): void {
		const attempt = begun();
		if (limit() === undefined || attempt === undefined) return;
		const { id, started } = attempt;
		const kept = keptTime.current?.attempt === id ? keptTime.current : undefined;
		counting ??= new PassedTime(started, kept, Date.now(), performance.now());
		passed = counting.at(performance.now());
		keptTime.current = { attempt: id, passed, at: Math.max(0, Date.now()) };
	}
	untrack(look);

	const seconds = $derived.by(() => {
		const most = limit();
		if (most === undefined || passed === undefined || settings.extraTime === 0) return undefined;
		return most * settings.extraTime - passed / 1000;
	});

	$effect(() => {
		if (limit() === undefined) return;
		const timer = setInterval(() => {
			look();
			if (seconds === undefined || seconds > 0 || isOver) return;
			isOver = true;
			onover();
		}, 1000);
		return () => clearInterval(timer);
	});

	return {
		get words() {
			if (seconds === undefined) return '';
			if (seconds <= 0) return 'Time is up';
			if (seconds <= 60) return 'Less than a minute left';
			const minutes = Math.ceil(seconds / 60);
			return `About ${minutes} minutes left`;
		}
	};
}
