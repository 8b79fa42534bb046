import type { PackHead } from '#bank';
import { kindOf, type Kind, type Kinds } from '#kinds';
import type { Answer, Attempt } from '#log';
import {
	explainResponse,
	factsShown,
	gradeResponse,
	type Certainty,
	type Question,
	type Quiz
} from '#quiz';
import type { Log } from './log.svelte.ts';
import { readSitting, writeSitting } from './sitting.ts';

/** What was chosen or typed for a question and does not count yet. */
interface Draft {
	response: unknown;
	certainty?: Certainty;
}

/** What keeps a question from being checked: no answer, or no certainty. */
export type Missing = 'answer' | 'certainty';

/** How long an unfinished response in a test rests before it counts, in milliseconds. */
const TYPING_PAUSE = 600;

/** A quiz with what is needed to show and judge it. */
export interface ReadQuiz {
	head: PackHead;
	kinds: Kinds;
	quiz: Quiz;
}

/** One attempt at a quiz on the screen: where it is, what is chosen, what was recorded. */
export class Player {
	readonly quiz: Quiz;
	readonly attemptId: string;
	readonly head: PackHead;
	readonly kinds: Kinds;
	#log: Log;
	#place = $state(0);
	#drafts = $state.raw<Readonly<Record<string, Draft>>>({});
	/** What the learner was last told is missing. */
	missing = $state<Missing | undefined>();
	/** How far the hints to the question on the screen went: the paragraph, then the statements. */
	hints = $state<0 | 1 | 2>(0);
	/** What was chosen before, newest last; undefined for what was there at first. */
	#before = $state.raw<readonly (Draft | undefined)[]>([]);
	#shownAt = Date.now();
	#typing: ReturnType<typeof setTimeout> | undefined;

	constructor(log: Log, { head, kinds, quiz }: ReadQuiz, attemptId: string) {
		this.quiz = quiz;
		this.attemptId = attemptId;
		this.head = head;
		this.kinds = kinds;
		this.#log = log;
		const sitting = readSitting();
		if (sitting?.attempt === attemptId && sitting.place < quiz.questions.length) {
			this.#place = sitting.place;
			this.#drafts = sitting.drafts as Record<string, Draft>;
		} else {
			this.#place = Math.max(0, this.firstOpen);
			this.#keepSitting();
		}
	}

	/** The attempt as the log has it; undefined until its start is recorded. */
	get attempt(): Attempt | undefined {
		return this.#log.attempts.get(this.attemptId);
	}
	get isTest(): boolean {
		return this.quiz.recipe.mode === 'test';
	}
	/** The place of the question on the screen, from 0. */
	get place(): number {
		return this.#place;
	}
	get question(): Question {
		return this.quiz.questions[this.#place]!;
	}
	get kind(): Kind {
		return kindOf(this.question.item, this.kinds);
	}
	get isLast(): boolean {
		return this.#place === this.quiz.questions.length - 1;
	}
	/** The place of the first question without an answer; -1 where all have one. */
	get firstOpen(): number {
		return this.quiz.questions.findIndex(({ item }) => !this.answerTo(item.code));
	}
	/** The places of the questions without an answer. */
	get open(): number[] {
		return this.quiz.questions.flatMap(({ item }, place) =>
			this.answerTo(item.code) ? [] : [place]
		);
	}

	/** The answer that counts: in practice the first, in a test the last. */
	answerTo(code: string): Answer | undefined {
		const answers = this.attempt?.answers.get(code);
		return this.isTest ? answers?.last : answers?.first;
	}
	/** What is chosen or typed now. */
	get response(): unknown {
		const { code } = this.question.item;
		return (
			(code in this.#drafts ? this.#drafts[code]?.response : this.answerTo(code)?.response) ??
			undefined
		);
	}
	get certainty(): Certainty | undefined {
		const { code } = this.question.item;
		return code in this.#drafts ? this.#drafts[code]?.certainty : this.answerTo(code)?.certainty;
	}
	/** Whether the question on the screen was checked and its verdict is shown. */
	get isChecked(): boolean {
		return !this.isTest && this.answerTo(this.question.item.code) !== undefined;
	}
	get isFlagged(): boolean {
		return this.isFlaggedAt(this.#place);
	}
	isFlaggedAt(place: number): boolean {
		return this.attempt?.flags.has(this.quiz.questions[place]!.item.code) ?? false;
	}

	/** Takes a choice; undefined where the response is not complete enough to check. */
	respond(response: unknown): void {
		this.missing = undefined;
		const { certainty } = this;
		// Choosing something takes back "no idea".
		this.#draft({
			response,
			...(certainty === undefined || (certainty === 0 && response !== undefined)
				? {}
				: { certainty })
		});
	}
	beCertain(certainty: Certainty): void {
		this.missing = undefined;
		this.#draft({ response: certainty === 0 ? undefined : this.response, certainty });
	}

	/** Whether a choice on the question on the screen can be taken back. */
	get canUndo(): boolean {
		return !this.isChecked && this.#before.length > 0;
	}
	/** Takes back the last choice. */
	undo(): void {
		if (!this.canUndo) return;
		const draft = this.#before.at(-1);
		this.#before = this.#before.slice(0, -1);
		// In a test a choice counts at once, so taking back the first is an answer of its own.
		this.#keep(draft ?? { response: undefined });
	}

	/** The ids of the statements that show the key of the question on the screen. */
	get whereToLook(): string[] {
		const parts = explainResponse(this.question.item, this.kinds, undefined);
		return [
			...new Set(
				parts.filter((part) => part.standing === 'missed').flatMap((part) => part.evidence)
			)
		];
	}

	/** Checks the answer and records it. What is missing is told instead, where something is. */
	async check(): Promise<void> {
		this.missing = this.#missing();
		if (this.missing !== undefined || this.isChecked) return;
		await this.#record(this.question, { ...this.#current() });
	}

	/** Goes to a question by its place, from 0. */
	go(place: number): void {
		void this.commit();
		this.missing = undefined;
		this.#place = Math.min(Math.max(place, 0), this.quiz.questions.length - 1);
		this.#shownAt = Date.now();
		this.hints = 0;
		this.#before = [];
		this.#keepSitting();
	}

	async flag(on: boolean): Promise<void> {
		const item = this.question.item.code;
		await this.#log.append({ type: 'flag', attempt: this.attemptId, item, on });
	}

	/** In a test, makes what was typed or chosen last count now. */
	async commit(): Promise<void> {
		clearTimeout(this.#typing);
		if (!this.isTest || this.attempt?.finished !== undefined) return;
		const { code } = this.question.item;
		const draft = this.#drafts[code];
		if (draft === undefined) return;
		const answered = this.answerTo(code);
		const isSame =
			JSON.stringify(answered?.response ?? null) === JSON.stringify(draft.response ?? null) &&
			answered?.certainty === draft.certainty;
		if (isSame || (answered === undefined && draft.response === undefined && draft.certainty !== 0))
			return;
		await this.#record(this.question, draft);
	}

	/** Ends the attempt. Done once, whoever asks. */
	async finish(reason?: 'time'): Promise<void> {
		await this.commit();
		if (this.attempt?.finished !== undefined) return;
		const attempt = this.attemptId;
		await this.#log.append(
			reason === undefined ? { type: 'finish', attempt } : { type: 'finish', attempt, reason }
		);
	}

	#missing(): Missing | undefined {
		const { response, certainty } = this;
		if (this.quiz.recipe.certainty && certainty === 0) return undefined;
		if (response === undefined) return 'answer';
		return this.quiz.recipe.certainty && certainty === undefined ? 'certainty' : undefined;
	}

	#current(): Draft {
		const { response, certainty } = this;
		return certainty === undefined ? { response } : { response, certainty };
	}

	#draft(draft: Draft): void {
		this.#before = [...this.#before, this.#drafts[this.question.item.code]];
		this.#keep(draft);
	}

	#keep(draft: Draft): void {
		this.#drafts = { ...this.#drafts, [this.question.item.code]: draft };
		this.#keepSitting();
		if (!this.isTest) return;
		clearTimeout(this.#typing);
		this.#typing = setTimeout(() => void this.commit(), TYPING_PAUSE);
	}

	async #record(question: Question, { response, certainty }: Draft): Promise<void> {
		const { item } = question;
		const grade = gradeResponse(item, this.kinds, response);
		const millis = Math.max(0, Date.now() - this.#shownAt);
		const { [item.code]: _, ...rest } = this.#drafts;
		const saved = this.#log.append({
			type: 'answer',
			attempt: this.attemptId,
			pack: this.head.id,
			item: item.code,
			response: response ?? null,
			millis,
			score: grade.score,
			facts: factsShown(item, grade),
			...(certainty === undefined ? {} : { certainty }),
			...(this.hints === 0 ? {} : { hint: true })
		});
		this.#drafts = rest;
		this.#keepSitting();
		await saved;
	}

	#keepSitting(): void {
		writeSitting({
			attempt: this.attemptId,
			place: this.#place,
			drafts: this.#drafts as Record<string, { response: unknown; certainty?: number }>
		});
	}
}
