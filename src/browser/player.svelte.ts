import type { Item, PackHead, Verdict } from '#bank';
import { kindOf, loadKinds, type Kind, type Kinds } from '#kinds';
import { loadViews, type Views } from '#kinds/views.ts';
import type { Answer, Attempt } from '#log';
import {
	checkResponse,
	codesOf,
	factsShown,
	gradeResponse,
	questionOf,
	shownResponse,
	verdictOf,
	writeLink,
	type Certainty,
	type Question,
	type Recipe
} from '#quiz';
import { readItems } from './bank.ts';
import { inTime } from './in-time.ts';
import type { QuizLog } from './late-log.svelte.ts';
import { readSitting, writeSitting } from './sitting.ts';

/** What was chosen or typed for a question and does not count yet. */
interface Draft {
	response: unknown;
	certainty?: Certainty;
	/** The log's clock when it was made. */
	clock: number;
}

/** What keeps a question from being checked: no answer, or no certainty. */
type Missing = 'answer' | 'certainty';

/** How long an unfinished response in a test rests before it counts, in milliseconds. */
const TYPING_PAUSE = 600;

/** One attempt at a quiz on the screen: where it is, what is chosen, what was recorded. */
export class Player {
	readonly head: PackHead;
	readonly recipe: Recipe;
	readonly attemptId: string;
	/** What stands for the attempt where its questions are drawn and ordered. */
	readonly #chance: string;
	/** The codes of its questions, in order. */
	readonly codes: readonly string[];
	/** What the learner was last told is missing. */
	missing = $state<Missing | undefined>();
	/** Codes that the pack does not have. */
	lost: readonly string[] = $state.raw([]);
	/** The kinds of the questions that were fetched, and their views. */
	kinds: Kinds = $state.raw(new Map());
	views: Views = $state.raw(new Map());
	#questions: ReadonlyMap<string, Question> = $state.raw(new Map());
	#place = $state(0);
	#drafts: Readonly<Record<string, Draft>> = $state.raw({});
	#hints: Readonly<Record<string, 1 | 2>> = $state.raw({});
	/** What was chosen before, newest last; undefined for what was there at first. */
	#before: readonly (Draft | undefined)[] = $state.raw([]);
	#log: QuizLog;
	#quiz: string;
	#loading: Promise<void> | undefined;
	#shownAt = Date.now();
	#typing: ReturnType<typeof setTimeout> | undefined;

	/** @param chance decides what is drawn and how it's ordered; see `chanceOf` */
	constructor(log: QuizLog, head: PackHead, recipe: Recipe, attemptId: string, chance = attemptId) {
		this.head = head;
		this.recipe = recipe;
		this.attemptId = attemptId;
		this.#chance = chance;
		this.codes = codesOf(recipe, chance);
		this.#log = log;
		this.#quiz = writeLink(recipe);
		const sitting = readSitting();
		if (sitting?.attempt === attemptId && sitting.place < this.codes.length) {
			this.#place = sitting.place;
			this.#drafts = sitting.drafts as Record<string, Draft>;
			this.#hints = sitting.hints;
		} else {
			this.#place = Math.max(0, this.open[0] ?? 0);
			this.#keepSitting();
		}
	}

	/** The attempt as the log has it; undefined until something of it is recorded. */
	get attempt(): Attempt | undefined {
		return this.#log.attempts.get(this.attemptId);
	}
	get isTest(): boolean {
		return this.recipe.mode === 'test';
	}
	/** The place of the question on the screen, from 0. */
	get place(): number {
		return this.#place;
	}
	/** The code of the question on the screen. */
	get code(): string {
		return this.codes[this.#place]!;
	}
	/** The question on the screen; it was fetched before it came there. */
	get question(): Question {
		return this.#questions.get(this.code)!;
	}
	get kind(): Kind {
		return kindOf(this.question.item, this.kinds);
	}
	/** How far the hints to the question on the screen went: the paragraph, then the statements. */
	get hints(): 0 | 1 | 2 {
		return this.#hints[this.code] ?? 0;
	}
	get isLast(): boolean {
		return this.#place === this.codes.length - 1;
	}
	/** The places of the questions without an answer. */
	get open(): number[] {
		return this.codes.flatMap((code, place) => (this.isAnswered(code) ? [] : [place]));
	}

	/** The answer that counts, or will in a test if nothing changes. */
	answerTo(code: string): Answer | undefined {
		return this.attempt?.answers.get(code);
	}
	/** Whether there is an answer, with how sure the learner is where that is asked. */
	isAnswered(code: string): boolean {
		const answer = this.answerTo(code);
		if (answer === undefined) return false;
		return !this.recipe.certainty || answer.certainty !== undefined;
	}
	/** What is chosen or typed now; undefined also if what the log has does not fit the question. */
	get response(): unknown {
		const given = this.#given;
		// A draft is as its view made it, or was checked when its question came.
		if (!this.isChecked && given === this.#current) return given?.response;
		return shownResponse(this.question.item, this.kinds, given?.response ?? null);
	}
	get certainty(): Certainty | undefined {
		return this.#given?.certainty;
	}
	/** What stands on the screen; once it was checked, in this tab or another, what counts. */
	get #given(): Draft | undefined {
		const answer = this.answerTo(this.code);
		return this.isChecked ? answer : (this.#current ?? answer);
	}
	/** The draft on the screen, unless another tab answered since, as one this is a duplicate of. */
	get #current(): Draft | undefined {
		const draft = this.#drafts[this.code];
		const answered = this.answerTo(this.code)?.clock ?? 0;
		return draft && draft.clock >= answered ? draft : undefined;
	}
	/** Whether the question on the screen was checked and its verdict is shown. */
	get isChecked(): boolean {
		return !this.isTest && this.answerTo(this.code) !== undefined;
	}
	/** The verdict on the question on the screen, once it was checked. */
	get verdict(): Verdict | undefined {
		const answer = this.answerTo(this.code);
		if (!this.isChecked) return undefined;
		return verdictOf(this.question.item, this.kinds, this.response, answer);
	}
	isFlagged(code: string): boolean {
		return this.attempt?.flags.has(code) ?? false;
	}
	/** Whether a choice on the question on the screen can be taken back. */
	get canUndo(): boolean {
		return !this.isChecked && this.#before.length > 0;
	}

	/**
	 * Fetches questions, all by default. Codes that the pack does not have come to stand in `lost`.
	 * @throws Error where the connection fails
	 */
	async load(codes: readonly string[] = this.codes): Promise<void> {
		const wanted = codes.filter((code) => !this.#questions.has(code));
		if (wanted.length === 0) return;
		const items = await readItems(this.head, wanted);
		const names = new Set([...items.values()].map((item) => item.kind));
		const [kinds, views] = await inTime(Promise.all([loadKinds(names), loadViews(names)]));
		this.views = new Map([...this.views, ...views]);
		this.kinds = new Map([...this.kinds, ...kinds]);
		const read = [...items].map(([code, item]): [string, Question] => [
			code,
			questionOf(item, this.recipe, this.#chance, kinds)
		]);
		this.#questions = new Map([...this.#questions, ...read]);
		this.#checkDrafts(items);
		this.lost = wanted.filter((code) => !items.has(code));
	}

	/** Drops drafts that this tab kept and that do not fit their questions. */
	#checkDrafts(items: ReadonlyMap<string, Item>): void {
		const drafts = Object.entries(this.#drafts).filter(([code, { response }]) => {
			const item = items.get(code);
			return (
				!item || response === undefined || checkResponse(item, this.kinds, response) !== undefined
			);
		});
		this.#drafts = Object.fromEntries(drafts);
	}

	/** Takes a choice; undefined where the response is not complete enough to check. */
	respond(response: unknown): void {
		const { certainty } = this;
		// Choosing something takes back "no idea".
		const holds = certainty !== undefined && !(certainty === 0 && response !== undefined);
		this.#draft(holds ? { response, certainty } : { response });
	}
	beCertain(certainty: Certainty): void {
		this.#draft({ response: certainty === 0 ? undefined : this.response, certainty });
	}
	/** Takes back the last choice. */
	undo(): void {
		if (!this.canUndo) return;
		const draft = this.#before.at(-1);
		this.#before = this.#before.slice(0, -1);
		this.#keep(draft ?? { response: undefined });
	}
	/** Gives the next hint. */
	hint(): void {
		this.#act();
		this.#hints = { ...this.#hints, [this.code]: this.hints === 0 ? 1 : 2 };
		this.#keepSitting();
	}

	/** Checks the answer and records it. What is missing is told instead, where something is. */
	async check(): Promise<void> {
		this.#act();
		if (this.attempt?.finished !== undefined) return;
		const { response, certainty } = this;
		this.missing = this.#missingIn(response, certainty);
		if (this.missing !== undefined || this.isChecked) return;
		await this.#answer(
			this.question,
			certainty === undefined ? { response } : { response, certainty }
		);
	}

	/**
	 * Goes to a question by its place, from 0.
	 * @throws Error where it cannot be fetched
	 */
	async go(place: number): Promise<void> {
		void this.commit();
		const next = Math.min(Math.max(place, 0), this.codes.length - 1);
		await this.load([this.codes[next]!]);
		// What was chosen while the next one came counts for the question it was chosen for.
		void this.commit();
		this.#act();
		this.missing = undefined;
		this.#before = [];
		this.#place = next;
		this.#shownAt = Date.now();
		this.#keepSitting();
	}

	async flag(on: boolean): Promise<void> {
		this.#act();
		this.begin();
		await this.#log.append({ type: 'flag', attempt: this.attemptId, item: this.code, on });
	}

	/** In a test, makes what was typed or chosen last count now. A certainty alone stays a draft. */
	async commit(): Promise<void> {
		clearTimeout(this.#typing);
		const draft = this.#current;
		if (!this.isTest || draft === undefined || this.attempt?.finished !== undefined) return;
		const before = this.answerTo(this.code);
		const isGiven = draft.response !== undefined || draft.certainty === 0;
		const isSame = before
			? JSON.stringify(before.response) === JSON.stringify(draft.response ?? null) &&
				before.certainty === draft.certainty
			: !isGiven;
		if (!isSame) await this.#answer(this.question, draft);
	}

	/** Ends the attempt. Done once, whoever asks. */
	async finish(reason?: 'time'): Promise<void> {
		await this.commit();
		if (this.attempt?.finished !== undefined) return;
		this.begin();
		const attempt = this.attemptId;
		await this.#log.append(
			reason === undefined ? { type: 'finish', attempt } : { type: 'finish', attempt, reason }
		);
	}

	/**
	 * Records that the attempt has begun, once: with the first thing that counts.
	 * @param classNumber the learner's number on the class list, if the link asks for it
	 */
	begin(classNumber?: number): void {
		if (this.attempt) return;
		void this.#log.append({
			type: 'start',
			attempt: this.attemptId,
			quiz: this.#quiz,
			items: this.codes.length,
			...(classNumber !== undefined && { classNumber })
		});
	}

	/** Fetches the rest with the first act, so that a page that is only looked at costs little. */
	#act(): void {
		this.#loading ??= this.load().catch(() => {
			// Going to a question that is not there yet asks again, and says so.
			this.#loading = undefined;
		});
	}

	#missingIn(response: unknown, certainty: Certainty | undefined): Missing | undefined {
		if (this.recipe.certainty && certainty === 0) return undefined;
		if (response === undefined) return 'answer';
		return this.recipe.certainty && certainty === undefined ? 'certainty' : undefined;
	}

	#draft(draft: Omit<Draft, 'clock'>): void {
		this.#act();
		this.missing = undefined;
		this.#before = [...this.#before, this.#given];
		this.#keep(draft);
	}

	#keep(draft: Omit<Draft, 'clock'>): void {
		const clock = this.#log.history.at(-1)?.clock ?? 0;
		this.#drafts = { ...this.#drafts, [this.code]: { ...draft, clock } };
		this.#keepSitting();
		if (!this.isTest) return;
		clearTimeout(this.#typing);
		this.#typing = setTimeout(() => void this.commit(), TYPING_PAUSE);
	}

	async #answer({ item }: Question, { response, certainty }: Omit<Draft, 'clock'>): Promise<void> {
		this.begin();
		const grade = gradeResponse(item, this.kinds, response);
		const saved = this.#log.append({
			type: 'answer',
			attempt: this.attemptId,
			pack: this.head.id,
			item: item.code,
			response: response ?? null,
			millis: Date.now() - this.#shownAt,
			score: grade.score,
			rule: item.rule,
			facts: factsShown(item, grade),
			...(certainty === undefined ? {} : { certainty }),
			...(this.#hints[item.code] === undefined ? {} : { hint: true })
		});
		// What was taken back is no answer to be found in the log; what is left of it stays here.
		if (this.answerTo(item.code)) {
			const { [item.code]: _, ...rest } = this.#drafts;
			this.#drafts = rest;
			this.#keepSitting();
		}
		await saved;
	}

	#keepSitting(): void {
		writeSitting({
			quiz: this.#quiz,
			attempt: this.attemptId,
			place: this.#place,
			drafts: this.#drafts,
			hints: this.#hints
		});
	}
}
