import { entriesOf, seeded } from '#bank';
import { kindNames } from '#kinds';
import { noPack, plainRecipe, strangeName, type LinkFault, type Recipe, type Wish } from '#quiz';
import { drawItems } from '#quiz/draw.ts';
import { readFacts, readHead, readIndex } from './bank.ts';
import type { QuizLog } from './late-log.svelte.ts';
import { newId } from './opening.ts';
import { standingOf } from './standing.ts';

/**
 * Draws a quiz for what this learner has answered so far.
 * @returns its recipe, or what of the wish can't be met
 * @throws Error if what it takes can't be fetched
 */
export async function drawQuiz(wish: Wish, log: QuizLog): Promise<Recipe | LinkFault> {
	const { pack, mode, certainty, time } = wish;
	const reading = Promise.all([readIndex(pack), log.ready]);
	// An unknown pack has no index either.
	reading.catch(() => undefined);
	const head = await readHead(pack);
	if (!head) return noPack(pack);
	const [index] = await reading;
	const topics = Object.keys(head.topics);
	const strange =
		strangeName('topics', wish.topics, topics) ?? strangeName('kinds', wish.kinds, kindNames);
	if (strange) return strange;
	// Who has answered nothing has no standing, whatever the facts are called.
	const facts = log.counted.length > 0 ? await readFacts(pack) : [];
	const entries = entriesOf(index, facts);
	const codes = drawItems(wish, entries, topics, kindNames, standingOf(log, pack), seeded(newId()));
	if (codes.length === 0) {
		const problem = 'leaves no question in these topics';
		return { parameter: 'kinds', problem, allowed: 'other kinds or more topics' };
	}
	const recipe = { ...plainRecipe, pack, codes, mode, certainty };
	return time === undefined ? recipe : { ...recipe, time };
}
