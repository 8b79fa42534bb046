import { settings } from './settings.svelte.ts';

/**
 * The time left of a limit, in words that change by the minute, so that no clock ticks at the
 * learner. Once it is over, `onover` is called once. Call it while a component is set up.
 * @param limit seconds; none where undefined
 * @param started wall time in milliseconds
 */
export function timeLeft(
	limit: () => number | undefined,
	started: () => number | undefined,
	onover: () => void
): { readonly words: string } {
	let now = $state(Date.now());
	let isOver = false;

	const seconds = $derived.by(() => {
		const [most, since] = [limit(), started()];
		if (most === undefined || since === undefined || settings.extraTime === 0) return undefined;
		// A clock that was set back has not given time, nor taken any.
		return most * settings.extraTime - Math.max(0, now - since) / 1000;
	});

	$effect(() => {
		if (limit() === undefined) return;
		const timer = setInterval(() => {
			now = Date.now();
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
