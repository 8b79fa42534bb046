/** Random quizzes over the packs with random attempts at them. Used by tests only. */
import { shuffle, type Item, type Random } from '#bank';
import { kindOf, loadKinds } from '#kinds';
import { loadCodecs } from '#kinds/codecs.ts';
import { codesOf, gradeResponse, type Certainty, type Recipe } from '#quiz';
import { packIds, readPack } from '#questions';
import { chanceOf, markOf } from './attempt-mark.ts';
import { CodedQuiz, type GivenAnswer } from './coded-quiz.ts';

export const kinds = await loadKinds();
export const codecs = await loadCodecs();
const packs = await Promise.all(packIds.map(readPack));

/** Every item of every pack, by each rule of its kind. */
export const itemsOf: ReadonlyMap<string, readonly Item[]> = new Map(
	packs.map((pack) => [pack.id, pack.items])
);

/** An attempt and what its code has to say. */
export interface Attempt {
	quiz: CodedQuiz;
	id: string;
	mark: number;
	number: number | undefined;
	answers: ReadonlyMap<string, GivenAnswer>;
}

const upTo = (most: number, random: Random) => 1 + Math.floor(random() * most);
const any = <One>(list: readonly One[], random: Random): One =>
	list[Math.floor(random() * list.length)]!;

/** A quiz over a pack: draws, shuffles, seeds, certainty and rules now and then. */
export function quizBy(
	random: Random,
	fixed: Partial<Recipe> & { questions?: number } = {}
): CodedQuiz {
	const pack = any(packs, random);
	const { questions = upTo(20, random), ...more } = fixed;
	const items = shuffle(pack.items, random)
		.slice(0, questions)
		.map((item) => ({
			...item,
			rule: Number(any(Object.keys(kindOf(item, kinds).rules), random))
		}));
	const draws = random() < 0.5 && fixed.questions === undefined;
	const recipe: Recipe = {
		pack: pack.id,
		codes: items.map(({ code }) => code),
		order: random() < 0.5 ? 'shuffled' : 'fixed',
		mode: random() < 0.5 ? 'test' : 'practice',
		certainty: random() < 0.3,
		class: 99,
		...(draws && { draw: upTo(items.length, random) }),
		...(random() < 0.2 && { seed: 'form-b' }),
		...more
	};
	return new CodedQuiz(recipe, items, kinds, codecs);
}

/** An attempt at a quiz, with some questions left out. */
export function attemptAt(quiz: CodedQuiz, random: Random): Attempt {
	const id = String(random());
	const answers = new Map<string, GivenAnswer>();
	for (const code of codesOf(quiz.recipe, chanceOf(quiz.recipe, id))) {
		if (random() < 0.05) continue;
		const certainty = Math.floor(random() * 4) as Certainty;
		const response =
			quiz.recipe.certainty && certainty === 0 ? null : responseTo(quiz.items.get(code)!, random);
		answers.set(code, quiz.recipe.certainty ? { response, certainty } : { response });
	}
	const number = random() < 0.1 ? undefined : upTo(99, random);
	return { quiz, id, mark: markOf(id), number, answers };
}

/** The score of an attempt, question by question. */
export function scoresOf({ quiz, answers }: Attempt): Map<string, number> {
	return new Map(
		[...answers].map(([code, { response }]) => [
			code,
			gradeResponse(quiz.items.get(code)!, kinds, response).score
		])
	);
}

/** A response to an item of any kind, by the shape it has for exports. */
export function responseTo(item: Item, random: Random): unknown {
	const kind = kindOf(item, kinds);
	const key = kind.key(item.spec);
	if (random() < 0.4) return key;
	const neutral = kind.neutral(item.spec);
	const typed = () => any([...textsIn(item.spec), 'Geneva', '1980', 'x', '…', '25'], random);
	const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
	const made = ((): unknown => {
		switch (neutral.shape) {
			case 'single':
				return any(ids(neutral.options), random);
			case 'multiple':
				return ids(neutral.options).filter(() => random() < 0.5);
			case 'text':
			case 'number':
				return typed();
			case 'order':
				return shuffle(ids(neutral.entries), random);
			case 'match':
				return Object.fromEntries(
					neutral.prompts.flatMap(({ id }) =>
						random() < 0.8 ? [[id, any(ids(neutral.choices), random)]] : []
					)
				);
			case 'gaps':
				return Object.fromEntries(
					neutral.gaps.map(({ id, accept, choices }) => {
						const given = choices.length > 0 ? any(choices, random) : typed();
						return [id, any([given, accept[0]!, ''], random)];
					})
				);
		}
	})();
	return kind.response(item.spec)(made) ?? key;
}

/** Every text in a spec, and its numbers: what learners may type is among them. */
function textsIn(value: unknown): string[] {
	if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
	return [String(value)];
}
