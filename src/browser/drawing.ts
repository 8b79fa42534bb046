import { entriesOf, seeded, type PackIndex } from '#bank';
import { kindNames } from '#kinds';
import { noPack, plainRecipe, strangeName, type LinkFault, type Recipe, type Wish } from '#quiz';
import { drawItems } from '#quiz/draw.ts';
import { readDraw, readFacts, readHead, readIndex } from './bank.ts';
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
	const head = await readHead(pack);
	if (!head) return noPack(pack);
	const random = seeded(newId());
	// A part of a long index is enough, unless little of it is wished for.
	const part = head.draws === undefined ? undefined : Math.floor(random() * head.draws);
	const reading = part === undefined ? readIndex(pack) : readDraw(pack, part);
	const [index] = await Promise.all([reading, log.ready]);
	const topics = Object.keys(head.topics);
	const strange =
		strangeName('topics', wish.topics, topics) ?? strangeName('kinds', wish.kinds, kindNames);
	if (strange) return strange;
	// Who has answered nothing has no standing, whatever the facts are called.
	const facts = log.counted.length > 0 ? await readFacts(pack) : [];
	const drawFrom = (index: PackIndex) =>
		drawItems(wish, entriesOf(index, facts), topics, kindNames, standingOf(log, pack), random);
	let codes = drawFrom(index);
	if (part !== undefined && codes.length < wish.count) codes = drawFrom(await readIndex(pack));
	if (codes.length === 0) {
		const problem = 'leaves no question in these topics';
		return { parameter: 'kinds', problem, allowed: 'other kinds or more topics' };
	}
	const recipe = { ...plainRecipe, pack, codes, mode, certainty };
	return time === undefined ? recipe : { ...recipe, time };
}
