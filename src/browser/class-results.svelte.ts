import { entriesOf, type Briefing, type IndexEntry, type PackFact, type PackHead } from '#bank';
import {
	classFigures,
	CodedQuiz,
	findResultCodes,
	gatherResults,
	questionsOnSheet,
	readHead as headOfCode,
	readResultCode,
	readSheet,
	teachAgain,
	type ClassFigures,
	type ClassResults,
	type FoundCode,
	type SheetQuestion,
	type TeachAgain
} from '#class';
import { loadKinds, type Kinds } from '#kinds';
import { loadCodecs } from '#kinds/codecs.ts';
import type { Slices } from '#log/slices.ts';
import { checkOf, writeLink, type Recipe } from '#quiz';
import type { PaperSheet } from '#quiz/paper-answers.ts';
import type { Form } from '#quiz/paper.ts';
import { readEither, repairLink } from '#quiz/repair.ts';
import { readBriefing, readFacts, readHead, readIndex, readItems } from './bank.ts';
import { keptQuizzes } from './kept-quizzes.ts';
import { keptResultsOf, type Brought } from './kept-results.ts';
import { slowly } from './slowly.ts';

/** What the results of a quiz are read with. */
interface Supply {
	head: PackHead;
	briefing: Briefing;
	facts: readonly PackFact[];
	entries: readonly IndexEntry[];
	kinds: Kinds;
}

/** A sheet of paper that was typed in. */
export interface TypedSheet extends PaperSheet {
	/** The learner's number on the class list; undefined if the sheet has none. */
	number: number | undefined;
}

/** What the results of a class say. */
interface Outcome {
	results: ClassResults;
	figures: ClassFigures;
	things: readonly TeachAgain[];
}

/** The results of one quiz: what was brought in, and what it says. */
export class QuizResults {
	readonly supply: Supply;
	readonly quiz: CodedQuiz;
	/** The query of the quiz's link. */
	readonly link: string;
	/** Undefined until all was read for the first time. */
	outcome = $state.raw<Outcome>();
	/** What is being done, in words; empty if nothing is. */
	working = $state('');
	/** What the last change did, in words. */
	change = $state('');
	readonly #kept;
	#undo = $state.raw<() => void>();
	/** The work that goes on; what came before it is called off. */
	#turn = 0;

	constructor(supply: Supply, quiz: CodedQuiz) {
		this.supply = supply;
		this.quiz = quiz;
		this.link = writeLink(quiz.recipe);
		this.#kept = keptResultsOf(checkOf(quiz.recipe));
	}

	get brought(): readonly Brought[] {
		return this.#kept.current?.brought ?? [];
	}
	get names(): readonly string[] {
		return this.#kept.current?.names ?? [];
	}
	set names(names) {
		this.#keep({ names: [...names] });
		void this.read();
	}
	/** How many numbers the class list has, by the link or by the names. */
	get size(): number | undefined {
		return this.quiz.recipe.class ?? (this.names.length || undefined);
	}
	/** Whether what was brought in is stored; if not, it lasts as long as the page. */
	get isKept(): boolean {
		return this.#kept.isStored;
	}
	get canUndo(): boolean {
		return this.#undo !== undefined;
	}

	/**
	 * Brings in what a text has of codes.
	 * @returns how many were found; undefined if it was called off
	 */
	async add(text: string, from: string, at: number): Promise<number | undefined> {
		this.change = '';
		const found = await this.#work('Looking for codes…', () =>
			findResultCodes(text, this.quiz.begins)
		);
		if (!found) return undefined;
		if (found.length > 0) {
			const before = [...this.brought];
			this.#keep({ brought: [...before, { from, at, found }] });
			if (!(await this.read())) {
				this.#keep({ brought: before });
				return undefined;
			}
			this.#undo = undefined;
		}
		return found.length;
	}

	/** Removes something that was brought in, or all of it. */
	remove(place?: number): void {
		const brought = place === undefined ? [] : this.brought.toSpliced(place, 1);
		void this.#bring(brought, 'Removed from this device.');
	}

	/**
	 * Takes a code that was scanned from a learner's screen.
	 * @returns what to say of it, and whether it was new here
	 */
	async scan(text: string, at: number): Promise<{ words: string; isNew: boolean }> {
		const known = (words: string) => ({ words, isNew: false });
		const reading = readResultCode(this.quiz, text.slice(text.lastIndexOf('#') + 1));
		if (reading.is === 'faulty') {
			return known(
				reading.fault === 'check'
					? 'This is no result code.'
					: reading.fault === 'quiz'
						? 'This code is of another quiz.'
						: reading.fault === 'unlisted'
							? 'Its number is higher than your list goes.'
							: 'No attempt at this quiz gives this code.'
			);
		}
		const { code, number } = reading;
		const whose = number === undefined ? 'a result without a number' : `number ${number}`;
		const isCode = (each: FoundCode) => plainCode(each.text) === plainCode(code);
		if (this.brought.some(({ found }) => found.some(isCode)))
			return known(`Already have ${number ?? 'this one'}.`);
		const before = this.brought.find(({ from }) => from === SCANNED)?.found ?? [];
		const own = { is: 'code' as const, text: code, line: 1, beside: SCANNED };
		const others = this.brought.filter(({ from }) => from !== SCANNED);
		this.#keep({ brought: [...others, { from: SCANNED, at, found: [...before, own] }] });
		this.#undo = undefined;
		this.change = '';
		await this.read();
		const counts = this.outcome?.results.learners.some((each) => each.code === code);
		return {
			words: counts ? `Got ${whose}.` : `Got ${whose} again. An attempt that came before counts.`,
			isNew: true
		};
	}

	/** The sheets of paper that were typed in, in that order. */
	get sheets(): readonly TypedSheet[] {
		return this.#paper.flatMap(({ text, sheet }) =>
			sheet ? [{ ...sheet, number: headOfCode(text)?.number }] : []
		);
	}
	/** What a form asks; undefined if no code can tell what it drew. */
	questionsOn(form: Form): readonly SheetQuestion[] | undefined {
		return questionsOnSheet(this.quiz, this.supply.kinds, form);
	}
	/**
	 * Keeps a sheet of paper that was typed in.
	 * @param place which of the sheets it takes the place of; a new one by default
	 * @returns the place of a question, from 0, that can't be answered so; undefined once it's kept
	 */
	async keepSheet(sheet: TypedSheet, at: number, place?: number): Promise<number | undefined> {
		const { number, form, given } = sheet;
		const questions = this.questionsOn(form) ?? [];
		const { kinds } = this.supply;
		const reading = readSheet(this.quiz, kinds, sheet, number, questions, Math.random);
		if ('misfit' in reading) return reading.misfit;
		const own: Brought['found'][number] = {
			...{ is: 'code', text: reading.code, line: 1, beside: 'On paper' },
			sheet: { form, given }
		};
		const paper = this.#paper;
		const found = place === undefined ? [...paper, own] : paper.with(place, own);
		await this.#bringPaper(found, at, `${sheetName(number)} is in.`);
		return undefined;
	}
	/** Removes a sheet of paper that was typed in. */
	removeSheet(place: number, at: number): void {
		const { number } = this.sheets[place]!;
		void this.#bringPaper(this.#paper.toSpliced(place, 1), at, `${sheetName(number)} is removed.`);
	}
	get #paper(): Brought['found'] {
		return this.brought.find(isPaper)?.found ?? [];
	}
	#bringPaper(found: Brought['found'], at: number, change: string): Promise<void> {
		const own = found.length > 0 ? [{ from: 'On paper', at, found }] : [];
		const place = this.brought.findIndex(isPaper);
		const brought =
			place < 0 ? [...this.brought, ...own] : this.brought.toSpliced(place, 1, ...own);
		return this.#bring(brought, change);
	}

	async #bring(brought: Brought[], change: string): Promise<void> {
		const before = [...this.brought];
		this.#keep({ brought });
		this.#undo = () => this.#keep({ brought: before });
		this.change = change;
		await this.read();
	}
	/** Takes back the last removal. */
	undo(): void {
		this.#undo?.();
		this.#undo = undefined;
		this.change = 'Put back.';
		void this.read();
	}
	/** Calls off what is being done. */
	cancel(): void {
		this.#turn++;
		this.working = '';
	}

	/** Reads and counts all that was brought in. @returns false if it was called off */
	async read(): Promise<boolean> {
		const { facts, entries, kinds } = this.supply;
		const found = this.brought.flatMap((each) => each.found);
		const { quiz, size } = this;
		const outcome = await this.#work(
			`Grading ${found.length} results…`,
			function* (): Slices<Outcome> {
				const results = yield* gatherResults(quiz, found, size);
				const figures = yield* classFigures(results, facts, kinds);
				const things = yield* teachAgain(results, figures, entries, facts, kinds);
				return { results, figures, things };
			}
		);
		if (outcome) this.outcome = outcome;
		return outcome !== undefined;
	}

	#keep(change: Partial<{ brought: Brought[]; names: string[] }>): void {
		this.#kept.current = { brought: [...this.brought], names: [...this.names], ...change };
	}

	/** Does work slowly, unless something else is begun or it is called off. */
	async #work<Result>(words: string, make: () => Slices<Result>): Promise<Result | undefined> {
		const turn = ++this.#turn;
		const isOff = () => turn !== this.#turn;
		// What is done at once needs no words: as they come and go, a screen reader would lose its place.
		const late = setTimeout(() => {
			if (!isOff()) this.working = words;
		}, 300);
		const result = await slowly(unlessOff(make(), isOff));
		clearTimeout(late);
		if (!isOff()) this.working = '';
		return result;
	}
}

/** Where codes come from that the camera read. */
const SCANNED = 'Scanned';

/** A code without what may differ between two writings of it. */
function plainCode(text: string): string {
	const characters = text.toUpperCase().replace(/[^0-9A-Z]/g, '');
	return characters.replaceAll('O', '0').replace(/[IL]/g, '1');
}

/** What a sheet is called. */
function sheetName(number: number | undefined): string {
	return number === undefined ? 'The sheet' : `The sheet of number ${number}`;
}

function isPaper({ found }: { found: readonly FoundCode[] }): boolean {
	return found.some(({ sheet }) => sheet !== undefined);
}

/** Work that ends without a result once it is called off. */
function* unlessOff<Result>(
	work: Slices<Result>,
	isOff: () => boolean
): Slices<Result | undefined> {
	for (;;) {
		if (isOff()) return undefined;
		const step = work.next();
		if (step.done) {
			// What is done with the result begins with a page that could answer.
			yield;
			return isOff() ? undefined : step.value;
		}
		yield;
	}
}

/**
 * Opens the results of the quiz that a query names.
 * @returns undefined if it names none, or one whose pack or questions are not there
 * @throws Error if they can't be fetched
 */
export async function openResults(query: string): Promise<QuizResults | undefined> {
	const recipe = recipeOf(query);
	const head = recipe && (await readHead(recipe.pack));
	if (!head) return undefined;
	const [items, briefing, index, facts] = await Promise.all([
		readItems(head, recipe.codes),
		readBriefing(recipe.pack),
		readIndex(recipe.pack),
		readFacts(recipe.pack)
	]);
	if (recipe.codes.some((code) => !items.has(code))) return undefined;
	const names = new Set([...items.values()].map(({ kind }) => kind));
	const [kinds, codecs] = await Promise.all([loadKinds(names), loadCodecs(names)]);
	const supply = { head, briefing, facts, entries: entriesOf(index, facts), kinds };
	const opened = new QuizResults(supply, new CodedQuiz(recipe, items.values(), kinds, codecs));
	await opened.read();
	return opened;
}

function recipeOf(query: string): Recipe | undefined {
	const reading = readEither(query);
	return reading.form === 'recipe' ? reading.recipe : undefined;
}

/**
 * Which quiz a text belongs to: the one whose link is in it, or a kept one whose codes are.
 * @returns the query of its link, and whether the text was just that link; undefined if none fits
 */
export async function quizOf(text: string): Promise<{ link: string; isLink: boolean } | undefined> {
	const link = repairLink(text);
	if (link !== undefined) return { link, isLink: true };
	const begins = new Map<string, number>();
	for (const { is, text: code } of await slowly(findResultCodes(text))) {
		const own = is === 'code' ? headOfCode(code)?.begins : undefined;
		if (own !== undefined) begins.set(own, (begins.get(own) ?? 0) + 1);
	}
	const fitting = (keptQuizzes.current?.quizzes ?? [])
		.flatMap((quiz) => {
			const recipe = recipeOf(quiz.link);
			const count = recipe && begins.get(checkOf(recipe).slice(0, 2).toUpperCase());
			return count ? [{ link: quiz.link, count }] : [];
		})
		.sort((one, other) => other.count - one.count);
	return fitting[0] && { link: fitting[0].link, isLink: false };
}
