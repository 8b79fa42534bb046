import type { Briefing, Item, PackHead, Rationale } from '#bank';
import { kindOf, loadKinds, ruleOf } from '#kinds';
import { noPack, questionOf, readLink, type LinkFault, type Recipe } from '#quiz';
import { paperOf, planOf, type Form, type PaperQuestion } from '#quiz/paper.ts';
import { readBriefing, readHead, readItems } from './bank.ts';
import { lostItems } from './lost-items.ts';

/** A question of a form, and what the key says of it. */
export interface PrintedQuestion extends PaperQuestion {
	code: string;
	/** Why the key is right, part by part. */
	reasons: readonly Rationale[];
	background: Item['background'];
	retired: Item['retired'];
}

/** A quiz to be printed. */
export interface PaperQuiz {
	head: PackHead;
	briefing: Briefing;
	recipe: Recipe;
	questions: Readonly<Record<Form, readonly PrintedQuestion[]>>;
}

/** What a print address led to. */
export type PaperReading =
	{ is: 'none' } | { is: 'faulty'; faults: readonly LinkFault[] } | { is: 'quiz'; quiz: PaperQuiz };

/**
 * Reads the quiz of a print address. As in the player, a link that lost a part prints nothing.
 * @throws Error if our own data can't be fetched
 */
export async function readPaper({
	search,
	href
}: Pick<URL, 'search' | 'href'>): Promise<PaperReading> {
	const query = search.slice(1);
	if (query === '') return { is: 'none' };
	let reading = readLink(query);
	if (reading.form === 'faulty') {
		const { readKindly, repairLink } = await import('#quiz/repair.ts');
		const repaired = repairLink(href);
		reading = repaired === undefined ? readKindly(query) : readLink(repaired);
	}
	if (reading.form === 'faulty') return { is: 'faulty', faults: reading.faults };
	if (reading.form === 'wish') {
		const problem = 'draws new questions each time, so there are none to print yet';
		return faulty({ parameter: 'n', problem, allowed: 'the link of a finished quiz' });
	}
	const { recipe } = reading;
	const head = await readHead(recipe.pack);
	if (!head) return faulty(noPack(recipe.pack));
	const [briefing, items] = await Promise.all([
		readBriefing(recipe.pack),
		readItems(head, recipe.codes)
	]);
	const lost = recipe.codes.filter((code) => !items.has(code));
	if (lost.length > 0) return faulty(lostItems({ lost, head }));
	const kinds = await loadKinds([...items.values()].map(({ kind }) => kind));

	function questionsOf(form: Form): PrintedQuestion[] {
		const plan = planOf(recipe, form);
		return plan.codes.flatMap((code) => {
			const item = items.get(code);
			if (!item) return [];
			const { spec, background, retired } = item;
			const key = kindOf(item, kinds).key(spec);
			const reasons = ruleOf(item, kinds)
				.explain(spec, key)
				.filter(({ standing }) => standing === 'right');
			const question = questionOf(item, plan.recipe, plan.chance, kinds);
			return [{ ...paperOf(question, kinds), code, reasons, background, retired }];
		});
	}
	const questions = { a: questionsOf('a'), b: questionsOf('b') };
	return { is: 'quiz', quiz: { head, briefing, recipe, questions } };
}

function faulty(fault: LinkFault): PaperReading {
	return { is: 'faulty', faults: [fault] };
}
