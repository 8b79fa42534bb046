import type { Briefing, Footnote, PackHead } from '#bank';
import { fetchOwn } from '../own-file.ts';

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
		fetchOwn<PackHead>(pack, 'pack.json', fetch),
		fetchOwn<Briefing>(pack, 'briefing.json', fetch),
		fetchOwn<readonly Footnote[]>(pack, 'footnotes.json', fetch)
	]);
	return { head, briefing, footnotes };
}
