import { entriesOf, seeded, type Briefing, type PackHead, type Proof } from '#bank';
import { packName, plainRecipe, writeLink, type Recipe } from '#quiz';
import {
	adviceOn,
	anotherLike,
	composeQuiz,
	fitting,
	type Candidate,
	type Outline
} from '#quiz/compose.ts';
import { readMeant } from '#quiz/kindness.ts';
import { readEither } from '#quiz/repair.ts';
import { readBriefing, readHead, readIndex, readOwn } from './bank.ts';
import { newId } from './opening.ts';

/** All that a quiz of a pack can be made from. */
interface Supply {
	head: PackHead;
	briefing: Briefing;
	candidates: readonly Candidate[];
	proofs: ReadonlyMap<string, Proof>;
}

/** How a quiz that somebody makes is to be taken. */
type Manner = Omit<Recipe, 'pack' | 'codes'>;

const plainOutline: Outline = { count: 10, topics: [], kinds: [], background: false };

/** A quiz that a teacher is making, with what can be taken back. */
export class QuizDraft {
	readonly supply: Supply;
	codes = $state.raw<readonly string[]>([]);
	/** What new questions are taken from. */
	outline = $state.raw<Outline>(plainOutline);
	manner = $state.raw<Manner>(plainRecipe);
	/** What the last change did, in words; there is nothing to take back without it. */
	change = $state('');
	#before: { codes: readonly string[]; outline: Outline }[] = $state.raw([]);
	/** What was swapped out of each place, so that every other question comes up once. */
	#refused = new Map<number, Set<string>>();

	constructor(supply: Supply, recipe?: Recipe) {
		this.supply = supply;
		if (!recipe) {
			this.codes = this.#compose();
			return;
		}
		const { pack: _, codes, ...manner } = recipe;
		this.manner = manner;
		this.codes = codes.filter((code) => supply.proofs.has(code));
		this.outline = { ...plainOutline, count: this.codes.length };
	}

	/** What the link says; undefined while there is no question. */
	get recipe(): Recipe | undefined {
		if (this.codes.length === 0) return undefined;
		const { draw, ...manner } = this.manner;
		// A draw of as many as there are is none.
		const isDrawn = draw !== undefined && draw < this.codes.length;
		return {
			pack: this.supply.head.id,
			codes: this.codes,
			...manner,
			...(isDrawn && { draw })
		};
	}
	/** The query of its link; empty while there is no question. */
	get link(): string {
		return this.recipe ? writeLink(this.recipe) : '';
	}
	get questions(): Proof[] {
		return this.codes.flatMap((code) => this.supply.proofs.get(code) ?? []);
	}
	get advice() {
		const { topics } = this.outline;
		const wanted = topics.length > 0 ? topics : Object.keys(this.supply.head.topics);
		return adviceOn(this.codes, wanted, this.supply.candidates);
	}
	/** How many questions of the pack fit the outline. */
	countFitting(): number {
		return fitting(this.outline, this.supply.candidates).length;
	}

	/** Composes other questions. */
	startOver(outline: Partial<Outline> = {}): void {
		this.#keep('You have new questions.');
		this.outline = { ...this.outline, ...outline };
		this.codes = this.#compose();
		this.#refused.clear();
	}
	/** Puts another question in the place of one. @returns whether there was another */
	swap(place: number): boolean {
		const old = this.codes[place];
		if (old === undefined) return false;
		const refused = this.#refused.get(place) ?? new Set();
		this.#refused.set(place, refused.add(old));
		const { outline } = this;
		const find = () => anotherLike(old, this.codes, outline, this.supply.candidates, refused);
		let other = find();
		if (other === undefined) {
			// Once all were seen, they come round again.
			refused.clear();
			refused.add(old);
			other = find();
		}
		if (other === undefined) return false;
		this.#keep(`Question ${place + 1} is another one now.`);
		this.codes = this.codes.with(place, other);
		return true;
	}
	/** Moves a question by one place, up or down. */
	move(place: number, by: 1 | -1): void {
		const to = place + by;
		const [one, other] = [this.codes[place], this.codes[to]];
		if (one === undefined || other === undefined) return;
		this.#keep(`Question ${place + 1} is number ${to + 1} now.`);
		this.codes = this.codes.with(place, other).with(to, one);
	}
	remove(place: number): void {
		this.#keep(`Question ${place + 1} is out.`);
		this.codes = this.codes.toSpliced(place, 1);
		this.#refused.clear();
	}
	/** Puts a question at the end. */
	add(code: string): void {
		if (this.codes.includes(code)) return;
		this.#keep(`It is question ${this.codes.length + 1} now.`);
		this.codes = [...this.codes, code];
	}
	undo(): void {
		const before = this.#before.at(-1);
		if (!before) return;
		this.#before = this.#before.slice(0, -1);
		({ codes: this.codes, outline: this.outline } = before);
		this.#refused.clear();
		this.change = this.#before.length > 0 ? 'Taken back. There is more to take back.' : '';
	}

	#compose(): string[] {
		return composeQuiz(this.outline, this.supply.candidates, seeded(newId()));
	}
	#keep(change: string): void {
		const { codes, outline } = this;
		this.#before = [...this.#before, { codes, outline }];
		this.change = change;
	}
}

/** A draft, and what of the link that was to be changed is not in it. */
export interface OpenedDraft {
	draft: QuizDraft;
	/** Set if the link could not be read, so that the quiz is a new one. */
	isFaulty: boolean;
	/** How many of its questions the pack no longer has. */
	gone: number;
}

/**
 * Opens the quiz of a link to change it, or a new one of the pack that the address names.
 * @param search the search of an address, with its question mark if there is one
 * @returns undefined if there is no such pack
 * @throws Error if the pack can't be fetched
 */
export async function openDraft(
	search: string,
	defaultPack: string
): Promise<OpenedDraft | undefined> {
	const query = search.replace(/^\?/, '');
	const reading = readEither(query);
	const recipe = reading.form === 'recipe' ? reading.recipe : undefined;
	const parameters = new URLSearchParams(query);
	const named = readMeant(query, { pack: packName }).values.pack ?? parameters.get('pack');
	const pack = recipe?.pack ?? named ?? defaultPack;
	const head = await readHead(pack);
	if (!head) return undefined;
	const [briefing, index, proofs] = await Promise.all([
		readBriefing(pack),
		readIndex(pack),
		readOwn<readonly Proof[]>(pack, 'proofs.json')
	]);
	const byCode = new Map(proofs.map((proof) => [proof.code, proof]));
	const candidates = entriesOf(index).flatMap((entry): Candidate[] => {
		const proof = byCode.get(entry.code);
		if (!proof) return [];
		const statements = proof.lines.flatMap((line) => (line.isRight ? line.evidence : []));
		return [{ ...entry, level: proof.level, statements: [...new Set(statements)] }];
	});
	const draft = new QuizDraft({ head, briefing, candidates, proofs: byCode }, recipe);
	return {
		draft,
		isFaulty: !recipe && (parameters.has('q') || parameters.has('c')),
		gone: recipe ? recipe.codes.length - draft.codes.length : 0
	};
}
