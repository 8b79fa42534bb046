import type { Grade, Item } from '#bank';
import { ruleOf, type Kinds } from '#kinds';
import { codecOf, type Codecs } from '#kinds/codecs.ts';
import { checkOf, checkResponse, codesOf, gradeResponse, type Certainty, type Recipe } from '#quiz';
import { chanceOfMark } from './attempt-mark.ts';

/** What was given to one question. */
export interface GivenAnswer {
	/** Undefined or null if there is none. */
	response?: unknown;
	certainty?: Certainty | undefined;
}

/** An answer as a code kept it, graded. */
export interface CodedAnswer {
	item: Item;
	/** Undefined if nothing was given. */
	response: unknown;
	/** The parts of the response whose wording was not kept; see `KeptResponse`. */
	unkept: readonly string[];
	certainty?: Certainty;
	grade: Grade;
	/**
	 * Tells the answers to one item apart, and says nothing of certainty: 0 for none. What was typed
	 * and is no known mistake has one number, whatever it was.
	 */
	number: bigint;
}

/** Without certainty, 0 is no answer, and a response is one more than its number. */
const GIVEN = 1n;
/** With certainty, 0 is no answer, 1 no idea, and a response begins here, with four levels each. */
const GIVEN_SURELY = 2n;
const LEVELS = 4n;

/**
 * A quiz whose result codes are written and read: a recipe with its items, and the kinds and codecs
 * they need. It keeps the grades of what it has read, since a class gives the same answers often.
 */
export class CodedQuiz {
	readonly recipe: Recipe;
	/** The two characters with which its codes begin: those of the link's check. */
	readonly begins: string;
	readonly items: ReadonlyMap<string, Item>;
	readonly #kinds: Kinds;
	readonly #codecs: Codecs;
	readonly #bases = new Map<string, bigint>();
	readonly #answers = new Map<string, Map<bigint, CodedAnswer>>();
	readonly #drawn = new Map<string, readonly Item[]>();

	/** @throws Error if an item of the recipe is not there, or its kind or codec was not loaded */
	constructor(recipe: Recipe, items: Iterable<Item>, kinds: Kinds, codecs: Codecs) {
		const all = new Map([...items].map((item) => [item.code, item]));
		this.recipe = recipe;
		this.begins = checkOf(recipe).slice(0, 2).toUpperCase();
		this.#kinds = kinds;
		this.#codecs = codecs;
		this.items = new Map(
			recipe.codes.map((code) => {
				const item = all.get(code);
				if (!item) throw new Error(`There is no item "${code}".`);
				const size = codecOf(item, codecs).size(item.spec);
				this.#bases.set(code, recipe.certainty ? GIVEN_SURELY + size * LEVELS : GIVEN + size);
				return [code, item];
			})
		);
	}

	/** The items that an attempt with this mark asks, in the recipe's order; undefined if no mark tells. */
	askedBy(mark: number): readonly Item[] | undefined {
		const chance = chanceOfMark(this.recipe, mark);
		if (chance === undefined) return undefined;
		const known = this.#drawn.get(chance);
		if (known) return known;
		const drawn = new Set(codesOf(this.recipe, chance));
		const items = [...this.items.values()].filter(({ code }) => drawn.has(code));
		this.#drawn.set(chance, items);
		return items;
	}

	/** How many different lists of answers these items can have. */
	countOf(items: readonly Item[]): bigint {
		return items.reduce((count, { code }) => count * this.#bases.get(code)!, 1n);
	}

	/** The answers to these items as one number, the first item counting least. */
	write(items: readonly Item[], answerTo: (code: string) => GivenAnswer | undefined): bigint {
		return items.reduceRight(
			(sum, item) => sum * this.#bases.get(item.code)! + this.#numberOf(item, answerTo(item.code)),
			0n
		);
	}

	/** The answers that `write` made a number of. */
	read(items: readonly Item[], number: bigint): CodedAnswer[] {
		let rest = number;
		return items.map((item) => {
			const base = this.#bases.get(item.code)!;
			const own = rest % base;
			rest /= base;
			return this.#answerOf(item, own);
		});
	}

	#numberOf(item: Item, { response, certainty }: GivenAnswer = {}): bigint {
		const codec = codecOf(item, this.#codecs);
		const given =
			response === undefined || response === null
				? undefined
				: checkResponse(item, this.#kinds, response);
		if (given === undefined) return this.recipe.certainty && certainty === 0 ? 1n : 0n;
		const number = codec.write(item.spec, given, ruleOf(item, this.#kinds));
		return this.recipe.certainty
			? GIVEN_SURELY + number * LEVELS + BigInt(certainty ?? 0)
			: GIVEN + number;
	}

	#answerOf(item: Item, own: bigint): CodedAnswer {
		const answers = this.#answers.get(item.code) ?? new Map<bigint, CodedAnswer>();
		this.#answers.set(item.code, answers);
		const known = answers.get(own);
		if (known) return known;
		const answer = this.#readAnswer(item, own);
		answers.set(own, answer);
		return answer;
	}

	#readAnswer(item: Item, own: bigint): CodedAnswer {
		const first = this.recipe.certainty ? GIVEN_SURELY : GIVEN;
		if (own < first) {
			const grade = gradeResponse(item, this.#kinds, undefined);
			const none = { item, response: undefined, unkept: [], grade, number: 0n };
			return own === 1n ? { ...none, certainty: 0 } : none;
		}
		const number = this.recipe.certainty ? (own - first) / LEVELS : own - first;
		const level = this.recipe.certainty ? (Number((own - first) % LEVELS) as Certainty) : 0;
		const kept = codecOf(item, this.#codecs).read(item.spec, number, ruleOf(item, this.#kinds));
		return {
			item,
			...kept,
			...(level > 0 && { certainty: level }),
			grade: gradeResponse(item, this.#kinds, kept.response),
			number: number + 1n
		};
	}
}
