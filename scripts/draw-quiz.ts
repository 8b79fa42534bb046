import { entriesOf, seeded } from '../src/bank/index.ts';
import { kindNames, type Kinds } from '../src/kinds/index.ts';
import { packIndex, type AuthoredPack } from '../src/authoring/index.ts';
import type { DrawQuiz } from '../src/authoring/guessing/index.ts';
import { drawItems } from '../src/quiz/draw.ts';
import { plainWish } from '../src/quiz/wish.ts';

/** Draws quizzes from a pack as somebody gets them who has answered all of it before. */
export function drawFrom(pack: AuthoredPack, kinds: Kinds): DrawQuiz {
	const entries = entriesOf(packIndex(pack, kinds));
	const topics = Object.keys(pack.topics);
	return (count, seed) =>
		drawItems({ ...plainWish, count }, entries, topics, kindNames, () => 'right', seeded(seed));
}
