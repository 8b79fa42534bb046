/** How long a file, or a script, may take to come, in milliseconds. */
export const LONGEST_WAIT = 20_000;

/** What is being fetched. @throws Error also if it doesn't come in time */
export function inTime<Fetched>(coming: Promise<Fetched>): Promise<Fetched> {
	const late = new Promise<never>((_, reject) => setTimeout(reject, LONGEST_WAIT));
	return Promise.race([coming, late]);
}
