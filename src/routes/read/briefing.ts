import { resolve } from '$app/paths';
import type { Briefing, Footnote, PackHead } from '#bank';

/** What the page of a briefing shows. */
export interface BriefingPage {
	head: PackHead;
	briefing: Briefing;
	footnotes: readonly Footnote[];
}

/** Fetched when the site is built, and kept in the page. */
export async function loadBriefing(
	pack: string,
	fetch: typeof globalThis.fetch
): Promise<BriefingPage> {
	const [head, briefing, footnotes] = await Promise.all([
		fetch(resolve('/data/[pack]/pack.json', { pack })),
		fetch(resolve('/data/[pack]/briefing.json', { pack })),
		fetch(resolve('/data/[pack]/footnotes.json', { pack }))
	]);
	return {
		head: (await head.json()) as PackHead,
		briefing: (await briefing.json()) as Briefing,
		footnotes: (await footnotes.json()) as readonly Footnote[]
	};
}
