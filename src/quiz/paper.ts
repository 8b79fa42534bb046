import type { Neutral } from '#bank';
import { kindOf, type Kinds } from '#kinds';
import { codesOf, type Question } from './quiz.ts';
import type { Recipe } from './recipe.ts';

/** The forms of a quiz on paper. Everybody who has one form has the same questions in the same order. */
export const forms = ['a', 'b'] as const;
export type Form = (typeof forms)[number];

/** What one form asks: the codes, and the recipe and chance that give each question its order. */
export interface FormPlan {
	codes: readonly string[];
	recipe: Recipe;
	chance: Form;
}

/** Whether a link leaves it to chance what each learner gets. On paper, the form's letter decides. */
export function isLeftToChance({ draw, order, seed }: Recipe): boolean {
	return seed === undefined && (draw !== undefined || order === 'shuffled');
}

/**
 * What a form asks. Form A is the quiz of the link. Form B has the same questions in another order,
 * and its own questions if each learner would draw their own. Without a draw, form B of a quiz in
 * fixed order is what its link asks with the seed "b".
 */
export function planOf(recipe: Recipe, form: Form): FormPlan {
	if (form === 'a') return { codes: codesOf(recipe, form), recipe, chance: form };
	const { draw, seed, ...rest } = recipe;
	const isOwnDraw = draw !== undefined && seed === undefined;
	const reordered: Recipe = {
		...rest,
		...(isOwnDraw ? { draw } : { codes: codesOf(recipe, 'a') }),
		order: 'shuffled',
		seed: form
	};
	return { codes: codesOf(reordered, form), recipe: reordered, chance: form };
}

/** A question as it is printed. */
export interface PaperQuestion {
	stem: string;
	instruction: string;
	/** Running text, cut at its gaps; empty if it has none. */
	pieces: readonly string[];
	/** For each gap, the words to choose from. */
	choices: readonly (readonly string[])[];
	/** What has a letter, in the order in which it is printed. */
	lettered: readonly { letter: string; text: string }[];
	/** How many letters the learner may mark; absent if letters are written down, or there are none. */
	marks?: 'one' | 'several';
	/** Whether what has a letter fits on one line. */
	isShort: boolean;
	/** What is to be given a letter, each with room for it. */
	prompts: readonly string[];
	/** How many letters are to be put in order. */
	places: number;
	/** What follows the room for a written answer, such as a unit; absent if there is no such room. */
	unit?: string;
	/** The right answer as one writes it down. */
	key: string;
}

const plain = { pieces: [], choices: [], lettered: [], isShort: false, prompts: [], places: 0 };

/** A question as it is printed, with its right answer. */
export function paperOf({ item, order }: Question, kinds: Kinds): PaperQuestion {
	const kind = kindOf(item, kinds);
	const neutral: Neutral = kind.neutral(item.spec);
	const base = { ...plain, stem: neutral.stem };
	switch (neutral.shape) {
		case 'single':
		case 'multiple': {
			const options = withLetters(inOrder(neutral.options, order));
			const isOne = neutral.shape === 'single';
			const isKey = ({ id }: { id: string }) =>
				isOne ? id === neutral.key : neutral.key.includes(id);
			return {
				...base,
				instruction: kind.instruction,
				lettered: options,
				marks: isOne ? 'one' : 'several',
				isShort: isOne && neutral.fixed === true,
				key: lettersOf(options.filter(isKey))
			};
		}
		case 'order': {
			const entries = withLetters(inOrder(neutral.entries, order));
			return {
				...base,
				instruction: 'Write the letters in the right order.',
				lettered: entries,
				places: entries.length,
				key: lettersOf(inOrder(entries, idsOf(neutral.entries)))
			};
		}
		case 'match': {
			// The order has the prompts first, and then the choices if they may move.
			const prompts = inOrder(neutral.prompts, order.slice(0, neutral.prompts.length));
			const choices = withLetters(inOrder(neutral.choices, order.slice(prompts.length)));
			return {
				...base,
				instruction:
					'Write a letter in front of each line. You can use a letter more than once, or not at all.',
				lettered: choices,
				prompts: prompts.map(({ text }) => text),
				key: lettersOf(prompts.flatMap(({ choice }) => choices.filter(({ id }) => id === choice)))
			};
		}
		case 'gaps': {
			const answers = neutral.gaps.map(({ accept }) => accept[0] ?? '');
			return {
				...base,
				instruction: 'Fill every gap.',
				pieces: neutral.pieces,
				choices: neutral.gaps.map(({ choices }) => choices),
				key:
					answers.length === 1
						? answers.join('')
						: answers.map((answer, place) => `(${place + 1}) ${answer}`).join(', ')
			};
		}
		case 'text':
			return {
				...base,
				instruction: 'Write your answer.',
				unit: '',
				key: neutral.accept[0] ?? ''
			};
		case 'number':
			return {
				...base,
				instruction: 'Write a number.',
				unit: neutral.unit,
				key: `${neutral.value} ${neutral.unit}`.trim()
			};
	}
}

/** The parts in an order of their ids; as they are if the order doesn't name them. */
function inOrder<Part extends { id: string }>(
	parts: readonly Part[],
	order: readonly string[]
): readonly Part[] {
	const placeOf = ({ id }: Part) => order.indexOf(id);
	return [...parts].sort((one, other) => placeOf(one) - placeOf(other));
}

function withLetters<Part>(parts: readonly Part[]): (Part & { letter: string })[] {
	return parts.map((part, place) => ({ ...part, letter: String.fromCharCode(65 + place) }));
}

function lettersOf(parts: readonly { letter: string }[]): string {
	return parts.map(({ letter }) => letter).join(' ');
}

function idsOf(parts: readonly { id: string }[]): string[] {
	return parts.map(({ id }) => id);
}
