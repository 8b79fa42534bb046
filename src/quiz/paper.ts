import type { Neutral } from '#bank';
import { kindOf, type Kinds } from '#kinds';
import { codesOf, type Question } from './quiz.ts';
import type { Recipe } from './recipe.ts';

/** The forms of a quiz on paper. Everybody who has one form has the same questions in the same order. */
export const forms = ['a', 'b'] as const;
export type Form = (typeof forms)[number];

/**
 * For each form, the chance that decides what is left to it. They are marks of attempts, so that a
 * result code can say what a form drew.
 */
const CHANCES = { a: '0', b: '1' } as const satisfies Record<Form, string>;

/** What one form asks: the codes, and the recipe and chance that give each question its order. */
export interface FormPlan {
	codes: readonly string[];
	recipe: Recipe;
	chance: string;
}

/** Whether a link leaves it to chance what each learner gets. On paper, the form decides. */
export function isLeftToChance({ draw, order, seed }: Recipe): boolean {
	return seed === undefined && (draw !== undefined || order === 'shuffled');
}

/**
 * What a form asks. Form A is the quiz of the link. Form B has the same questions in another order,
 * and its own questions if each learner would draw their own. Without a draw, form B of a quiz in
 * fixed order is what its link asks with the seed "b".
 */
export function planOf(recipe: Recipe, form: Form): FormPlan {
	const chance = CHANCES[form];
	if (form === 'a') return { codes: codesOf(recipe, chance), recipe, chance };
	const { draw, seed, ...rest } = recipe;
	const isOwnDraw = draw !== undefined && seed === undefined;
	const reordered: Recipe = {
		...rest,
		codes: codesOf(recipe, CHANCES[isOwnDraw ? form : 'a']),
		order: 'shuffled',
		seed: form
	};
	return { codes: codesOf(reordered, form), recipe: reordered, chance };
}

/** A part of a question that has a letter on paper. */
export interface Lettered {
	letter: string;
	id: string;
	text: string;
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
	lettered: readonly Lettered[];
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
export function paperOf(question: Question, kinds: Kinds): PaperQuestion {
	const { item, order } = question;
	const kind = kindOf(item, kinds);
	const lettered = letteredOf(question, kinds);
	const neutral: Neutral = kind.neutral(item.spec);
	const base = { ...plain, stem: neutral.stem };
	switch (neutral.shape) {
		case 'single':
		case 'multiple': {
			const isOne = neutral.shape === 'single';
			const isKey = ({ id }: { id: string }) =>
				isOne ? id === neutral.key : neutral.key.includes(id);
			return {
				...base,
				instruction: kind.instruction,
				lettered,
				marks: isOne ? 'one' : 'several',
				isShort: isOne && neutral.fixed === true,
				key: lettersOf(lettered.filter(isKey))
			};
		}
		case 'order': {
			return {
				...base,
				instruction: 'Write the letters in the right order.',
				lettered,
				places: lettered.length,
				key: lettersOf(inOrder(lettered, idsOf(neutral.entries)))
			};
		}
		case 'match': {
			const prompts = promptsOf(neutral.prompts, order);
			return {
				...base,
				instruction:
					'Write a letter in front of each line. You can use a letter more than once, or not at all.',
				lettered,
				prompts: prompts.map(({ text }) => text),
				key: lettersOf(prompts.flatMap(({ choice }) => lettered.filter(({ id }) => id === choice)))
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

/** What has a letter of a question, in the order in which it's printed. */
export function letteredOf({ item, order }: Question, kinds: Kinds): Lettered[] {
	const neutral = kindOf(item, kinds).neutral(item.spec);
	switch (neutral.shape) {
		case 'single':
		case 'multiple':
			return withLetters(inOrder(neutral.options, order));
		case 'order':
			return withLetters(inOrder(neutral.entries, order));
		case 'match':
			// The order has the prompts first, and then the choices if they may move.
			return withLetters(inOrder(neutral.choices, order.slice(neutral.prompts.length)));
		default:
			return [];
	}
}

/** What is to be given a letter, in the order in which it's printed. */
export function promptsOf<Part extends { id: string }>(
	prompts: readonly Part[],
	order: readonly string[]
): readonly Part[] {
	return inOrder(prompts, order.slice(0, prompts.length));
}

/** The parts in an order of their ids; as they are if the order doesn't name them. */
function inOrder<Part extends { id: string }>(
	parts: readonly Part[],
	order: readonly string[]
): readonly Part[] {
	const placeOf = ({ id }: Part) => order.indexOf(id);
	return [...parts].sort((one, other) => placeOf(one) - placeOf(other));
}

function withLetters(parts: readonly Omit<Lettered, 'letter'>[]): Lettered[] {
	return parts.map(({ id, text }, place) => ({
		letter: String.fromCharCode(65 + place),
		id,
		text
	}));
}

function lettersOf(parts: readonly Lettered[]): string {
	return parts.map(({ letter }) => letter).join(' ');
}

function idsOf(parts: readonly { id: string }[]): string[] {
	return parts.map(({ id }) => id);
}
