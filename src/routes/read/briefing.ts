import type { Briefing, Footnote, PackHead } from '#bank';
import { fileAddress } from '#browser/bank.ts';

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
		fetch(fileAddress(pack, 'pack.json')),
		fetch(fileAddress(pack, 'briefing.json')),
		fetch(fileAddress(pack, 'footnotes.json'))
	]);
	return {
		head: (await head.json()) as PackHead,
		briefing: (await briefing.json()) as Briefing,
		footnotes: (await footnotes.json()) as readonly Footnote[]
	};
}
