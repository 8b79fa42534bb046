import { inSlices, type Slices } from '#log/slices.ts';

/** For how long work goes on before the page can answer, in milliseconds. */
const BUSY = 12;
let since = 0;

/** Does long work; the page can answer meanwhile. */
export function slowly<Result>(work: Slices<Result>): Promise<Result> {
	return inSlices(work, breathe);
}

/** Lets the page answer if work has gone on for long. A timer would come late in a hidden tab. */
function breathe(): Promise<void> | undefined {
	if (performance.now() - since < BUSY) return undefined;
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			since = performance.now();
			resolve();
		};
		port2.postMessage(null);
	});
}
