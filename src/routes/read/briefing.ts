import { resolve } from '$app/paths';
import type { Briefing, PackHead } from '#bank';

/** What the page of a briefing shows; fetched when the site is built, and kept in the page. */
export async function loadBriefing(
	pack: string,
	fetch: typeof globalThis.fetch
): Promise<{ head: PackHead; briefing: Briefing }> {
	const [head, briefing] = await Promise.all([
		fetch(resolve('/data/[pack]/pack.json', { pack })),
		fetch(resolve('/data/[pack]/briefing.json', { pack }))
	]);
	return {
		head: (await head.json()) as PackHead,
		briefing: (await briefing.json()) as Briefing
	};
}
