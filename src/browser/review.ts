import type { Briefing, PackHead } from '#bank';
import { chanceOf } from '#class/attempt-mark.ts';
import { loadKinds, type Kinds } from '#kinds';
import { loadViews, type Views } from '#kinds/views.ts';
import { codesOf, questionOf, type Question, type Recipe } from '#quiz';
import { readBriefing, readHead, readItems } from './bank.ts';

/** What it takes to look back at an attempt. */
export interface LookBack {
	head: PackHead;
	briefing: Briefing;
	kinds: Kinds;
	views: Views;
	/** In the order in which they were asked; undefined where the pack has the item no more. */
	questions: readonly (Question | undefined)[];
}

/** Fetches the questions of an attempt as they were asked; undefined where the pack is gone. */
export async function readLookBack(recipe: Recipe, attempt: string): Promise<LookBack | undefined> {
	const head = await readHead(recipe.pack);
	if (!head) return undefined;
	const chance = chanceOf(recipe, attempt);
	const codes = codesOf(recipe, chance);
	const [briefing, items] = await Promise.all([readBriefing(recipe.pack), readItems(head, codes)]);
	const names = [...items.values()].map((item) => item.kind);
	const [kinds, views] = await Promise.all([loadKinds(names), loadViews(names)]);
	const questions = codes.map((code) => {
		const item = items.get(code);
		return item && questionOf(item, recipe, chance, kinds);
	});
	return { head, briefing, kinds, views, questions };
}
