import type { Card, Face, PackFact } from '#bank';
import { idOf, type Aside, type LogRecord } from '#log';
import {
	CARDS_BETWEEN,
	dueFacts,
	factsToCome,
	masteryOf,
	missedFacts,
	nextIntervals,
	studyDay,
	type Rating,
	type Turn
} from '#memory';
import {
	noPack,
	oneOf,
	packName,
	readParameters,
	strangeName,
	type LinkFault,
	type Rule
} from '#quiz';
import { addressOf, type Part } from './cards-address.ts';
import { keepCards, readKeptCards } from './kept-cards.ts';
import type { Log } from './log.svelte.ts';
import { readCard } from './read-card.ts';
import { settings } from './settings.svelte.ts';
import { openStudy, type Study } from './study.svelte.ts';

/** How many new facts more are learned where a learner asks for more. */
const MORE_NEW = 10;

/** A card on the screen: its fact, and how often that had been reviewed, which chooses the face. */
interface Asked {
	readonly fact: string;
	readonly reps: number;
}

/** What happened to a card: it was rated, skipped or put aside. */
interface TurnHere extends Turn, Asked {
	/** How many turns there were when its round began. */
	readonly from: number;
	/** The record that says so; absent if the card was skipped. */
	readonly record?: string | undefined;
}

/** One sitting with the cards of a pack: which card is on the screen, and what happened to those before it. */
export class CardSitting {
	readonly study: Study;
	readonly part: Part;
	/** Whether the answer is shown. */
	isShown = $state(false);
	/** Whether the card on the screen could not be fetched. */
	hasFailed = $state(false);
	/** The card on the screen; undefined where the sitting is over. It stays, whatever comes due. */
	#asked: Asked | undefined = $state.raw();
	/** What happened and was not taken back, the last one last. */
	#turns: readonly TurnHere[] = $state.raw([]);
	/** How many turns there were when this round began: what was skipped before can come again. */
	#from = $state(0);
	/** How many turns there were when the learner last rested. */
	#rested = $state(0);
	/** The day's limit of new facts, where it was lifted. */
	#limit: number | undefined = $state();
	#cards: ReadonlyMap<string, Card> = $state.raw(new Map());
	/** The missed facts that this round goes over, in order. */
	#missed: readonly string[] | undefined = $state.raw();
	#askedAt = 0;
	#log: Log;
	#facts = $derived.by((): readonly PackFact[] => {
		const { topics } = this.part;
		return this.study.wanted.filter(({ topic }) => topics.length === 0 || topics.includes(topic));
	});
	#due = $derived.by(() =>
		dueFacts(this.study.memory, this.study.now, {
			facts: this.facts,
			newPerDay: this.#limit ?? (this.part.deck === 'review' ? 0 : settings.newPerDay)
		})
	);

	constructor(log: Log, study: Study, part: Part) {
		this.#log = log;
		this.study = study;
		this.part = part;
		if (!this.#resume() && part.deck === 'missed') this.#missed = this.missed;
		if (!this.isShown) this.#next();
	}

	/** The query of the address of these cards. */
	get address(): string {
		return addressOf(this.study.head.id, this.part);
	}
	/** Whether it goes over what was missed; it may have gone on to what is due. */
	get isMissed(): boolean {
		return this.#missed !== undefined;
	}

	/** The card on the screen; undefined while it is fetched, and where the sitting is over. */
	get card(): Card | undefined {
		return this.#asked && this.#cards.get(this.#asked.fact);
	}
	/** The face that is shown: another one after each review that counts. */
	get face(): Face | undefined {
		const faces = this.card?.faces;
		return faces?.[this.#asked!.reps % faces.length];
	}
	get isOver(): boolean {
		return this.#asked === undefined;
	}
	/** Whether so many cards were rated that it is time to offer a rest. */
	get isResting(): boolean {
		return !this.isOver && this.#turns.length - this.#rested >= settings.sittingLength;
	}
	/** How many cards were rated. */
	get count(): number {
		return this.#ratedFacts.length;
	}
	/** How many cards of this round are done with. */
	get done(): number {
		const last = new Map(this.#round.map(({ fact, how }) => [fact, how]));
		last.delete(this.#asked?.fact ?? '');
		return [...last.values()].filter((how) => how !== 'again').length;
	}
	/** How many cards are left, with the one on the screen and those that come back. */
	get left(): number {
		return this.isOver ? 0 : 1 + this.#ahead.length;
	}
	/** How many of those were never reviewed before. */
	get leftNew(): number {
		const { facts } = this.study.memory;
		const isNew = this.#asked?.reps === 0;
		return Number(isNew) + this.#ahead.filter((fact) => !facts.has(fact)).length;
	}
	/** How many of those were not known here and come back. */
	get leftAgain(): number {
		const seen = new Set(this.#round.map(({ fact }) => fact));
		const left = [this.#asked?.fact ?? '', ...this.#ahead];
		return left.filter((fact) => seen.has(fact)).length;
	}
	get canUndo(): boolean {
		return this.#turns.length > 0;
	}
	/** Whether nothing of the pack was ever reviewed on this device. */
	get isFirst(): boolean {
		return this.study.memory.facts.size === 0;
	}
	/** Whether the fact on the screen was forgotten so often that it will not stay. */
	get isLeech(): boolean {
		return (this.study.memory.facts.get(this.#asked?.fact ?? '')?.leech ?? 0) > 0;
	}
	/** How many other cards come before the one on the screen comes back, if it is not known. */
	get againAfter(): number {
		return Math.min(CARDS_BETWEEN, this.left - 1);
	}
	/** How many facts that were asked here are known now. They were due, missed or new before. */
	get gained(): number {
		return masteryOf(this.study.memory, this.#ratedFacts, this.study.now).known;
	}
	/** How well all facts of this part are known. */
	get mastery() {
		const { memory, now } = this.study;
		return masteryOf(memory, this.facts, now);
	}
	/** The facts of this part. */
	get facts(): readonly string[] {
		return this.#facts.map(({ id }) => id);
	}
	/** The facts of the pack that are put aside, and why. */
	get aside(): ReadonlyMap<string, Aside> {
		return this.study.memory.aside;
	}
	/** How many new facts `learnMore` brings. */
	get moreNew(): number {
		return Math.min(this.#nextLimit - this.#metToday, this.leftOut.new);
	}
	/** The days until the fact on the screen comes again, by rating. */
	get intervals(): Readonly<Record<Rating, number>> {
		return nextIntervals(this.study.memory, this.#asked?.fact ?? '', this.study.now);
	}
	/** The facts that were not known at their last review, or of which the learner is misled. */
	get missed(): readonly string[] {
		return missedFacts(this.study.memory, this.#log.counted, this.facts);
	}

	/** What is not asked now, and why. */
	get leftOut() {
		const { memory, now, wanted } = this.study;
		const { leftOut, queue } = this.#due;
		const today = this.#today;
		const days = this.#facts
			.flatMap(({ id }) => memory.facts.get(id)?.dueDay ?? [])
			.filter((day) => day > today);
		const all = dueFacts(memory, now, { facts: wanted.map(({ id }) => id), newPerDay: 0 });
		const here = queue.filter(({ why }) => why !== 'new').length;
		return {
			/** New facts beyond the day's limit. */
			new: leftOut.new,
			/** Facts that are not due yet, and in how many days the next one is. */
			later: leftOut.later,
			next: days.length === 0 ? undefined : Math.min(...days) - today,
			/** Facts of the pack that are due and not in this part of it. */
			elsewhere: all.queue.length - here,
			/** What could be asked now, where this sitting has not asked it. */
			now: queue.length
		};
	}

	show(): void {
		if (!this.card) return;
		this.isShown = true;
		this.#keep();
	}

	/** Records how the card went and goes on to the next one. The answer must be shown. */
	rate(rating: Rating): void {
		const asked = this.#asked;
		if (!asked || !this.card || !this.isShown || this.isResting) return;
		const { id } = this.#log.record({
			type: 'rating',
			pack: this.study.head.id,
			fact: asked.fact,
			rating,
			millis: Date.now() - this.#askedAt
		});
		this.#take(rating === 1 ? 'again' : 'recalled', id);
	}

	/** Goes on to the next card. This one stays as it was, and is not asked again in this round. */
	skip(): void {
		if (this.#asked && !this.isResting) this.#take('passed');
	}

	/** Records that no card is to ask for this fact any more, and goes on. */
	putAside(as: Aside): void {
		const asked = this.#asked;
		if (!asked || this.isResting) return;
		const { id: pack } = this.study.head;
		const { id } = this.#log.record({ type: 'aside', pack, fact: asked.fact, as });
		this.#take('passed', id);
	}

	/** Lets a fact that was put aside come again. */
	takeBack(fact: string): void {
		this.#log.record({ type: 'aside', pack: this.study.head.id, fact, as: 'wanted' });
	}

	/** Takes back what was done last, and shows its card, with the answer if it was rated. */
	undo(): void {
		const last = this.#turns.at(-1);
		if (!last) return;
		if (last.record !== undefined) void this.#log.undo(last.record);
		this.#turns = this.#turns.slice(0, -1);
		this.#from = last.from;
		this.#rested = Math.min(this.#rested, this.#turns.length);
		this.#ask(last);
		this.isShown = last.how !== 'passed';
		this.#keep();
	}

	/** Goes on after a rest, or where something has come due since. */
	goOn(): void {
		this.#rested = this.#turns.length;
		if (this.isOver) {
			this.#from = this.#turns.length;
			this.#missed = undefined;
			this.#next();
		}
		this.#keep();
	}

	/** Goes over what was missed, once more where that was just done. */
	goOverMissed(): void {
		this.#rested = this.#turns.length;
		this.#from = this.#turns.length;
		this.#missed = this.missed;
		this.#next();
		this.#keep();
	}

	/** Lifts the day's limit of new facts for this sitting. */
	learnMore(): void {
		this.#limit = this.#nextLimit;
		this.goOn();
	}

	/** Fetches the card on the screen, where it is not there, and the next one. */
	async load(): Promise<void> {
		const fact = this.#asked?.fact;
		if (fact === undefined) return;
		this.hasFailed = false;
		try {
			await this.#fetch(fact);
		} catch {
			this.hasFailed = this.#asked?.fact === fact;
			return;
		}
		const [next] = this.#ahead;
		// The next one is asked for again, and its failure told, once it is on the screen.
		if (next !== undefined) await this.#fetch(next).catch(() => undefined);
	}

	get #today(): number {
		return studyDay(this.study.now, this.study.memory.offset);
	}

	/** How many facts were met on cards today. */
	get #metToday(): number {
		return [...this.study.memory.facts.values()].filter(({ met }) => met === this.#today).length;
	}
	/** The limit of new facts, once more are asked for: the day's own, if that was left out so far. */
	get #nextLimit(): number {
		const met = this.#metToday;
		const isLeftOut = this.part.deck === 'review' && this.#limit === undefined;
		if (isLeftOut && met < settings.newPerDay) return settings.newPerDay;
		return Math.max(settings.newPerDay, met) + MORE_NEW;
	}

	/** The facts that were rated here. */
	get #ratedFacts(): readonly string[] {
		const rated = this.#turns.filter(({ how }) => how !== 'passed');
		return [...new Set(rated.map(({ fact }) => fact))];
	}
	get #round(): readonly TurnHere[] {
		return this.#turns.slice(this.#from);
	}
	get #queue(): readonly string[] {
		return this.#missed ?? this.#due.queue.map(({ fact }) => fact);
	}

	/** The facts that follow the one on the screen, if that is known. */
	get #ahead(): readonly string[] {
		const now = this.#asked && ({ fact: this.#asked.fact, how: 'recalled' } as const);
		return factsToCome(this.#queue, now ? [...this.#round, now] : this.#round);
	}

	#take(how: Turn['how'], record?: string): void {
		this.#turns = [...this.#turns, { ...this.#asked!, how, record, from: this.#from }];
		this.study.now = Date.now();
		this.#next();
		this.#keep();
	}

	#next(): void {
		const [fact] = factsToCome(this.#queue, this.#round);
		this.#ask(
			fact === undefined ? undefined : { fact, reps: this.study.memory.facts.get(fact)?.reps ?? 0 }
		);
	}

	#ask(asked: Asked | undefined): void {
		this.#asked = asked;
		this.isShown = false;
		this.#askedAt = Date.now();
		void this.load();
	}

	/** Keeps what of the sitting the log does not have, so that it outlives the page. */
	#keep(): void {
		keepCards({
			cards: this.address,
			day: this.#today,
			turns: [...this.#turns],
			from: this.#from,
			rested: this.#rested,
			limit: this.#limit,
			missed: this.#missed && [...this.#missed],
			shown: this.isShown && this.#asked ? [this.#asked.fact, this.#asked.reps] : undefined,
			isOver: this.isOver
		});
	}

	/** Goes on where this tab left off; false where it was elsewhere, or the log has changed since. */
	#resume(): boolean {
		const kept = readKeptCards();
		if (kept?.cards !== this.address || kept.day !== this.#today) return false;
		const records = new Map(this.#log.records.map((record) => [idOf(record), record]));
		const isOurs = ({ fact, record: id }: TurnHere): boolean => {
			const record: LogRecord | undefined = records.get(id ?? '');
			if (record?.type !== 'rating' && record?.type !== 'aside') return id === undefined;
			return record.pack === this.study.head.id && record.fact === fact;
		};
		if (!kept.turns.every(isOurs) || kept.from > kept.turns.length) return false;
		const known = new Set(this.#facts.map(({ id }) => id));
		this.#turns = kept.turns;
		this.#from = kept.from;
		this.#limit = kept.limit;
		this.#missed = kept.missed?.filter((fact) => known.has(fact));
		const [fact = '', reps = 0] = kept.shown ?? [];
		if (known.has(fact)) {
			this.#ask({ fact, reps });
			this.isShown = true;
		}
		// Who comes back to a rest has rested.
		this.#rested = Math.min(kept.rested, kept.turns.length);
		if (kept.turns.length - this.#rested >= settings.sittingLength) {
			this.#rested = kept.turns.length;
		}
		return true;
	}

	async #fetch(fact: string): Promise<void> {
		if (this.#cards.has(fact)) return;
		const card = await readCard(this.study.head.id, fact);
		this.#cards = new Map([...this.#cards, [fact, card]]);
	}
}

/** What opening the cards led to. */
export type CardsOpening =
	{ is: 'faulty'; faults: readonly LinkFault[] } | { is: 'open'; sitting: CardSitting };

const topicNames: Rule<readonly string[]> = {
	allowed: 'names joined by full stops',
	read: (text) => (/^[a-z0-9-]+([.,][a-z0-9-]+)*$/.test(text) ? text.split(/[.,]/) : undefined)
};

const RULES = { pack: packName, topics: topicNames, deck: oneOf('due', 'review', 'missed') };

/**
 * Opens the cards that an address names: of a pack, or of some of its topics, or what was missed.
 * @param query without its question mark
 * @param standard the pack where none is named
 * @throws Error where our own data cannot be fetched
 */
export async function openCards(query: string, standard: string, log: Log): Promise<CardsOpening> {
	let { values, faults } = readParameters(query, RULES);
	if (faults.length > 0) {
		const { readMeant } = await import('#quiz/kindness.ts');
		({ values, faults } = readMeant(query, RULES));
	}
	if (faults.length > 0) return { is: 'faulty', faults };
	const { pack = standard, topics = [], deck = 'due' } = values;
	const study = await openStudy(pack, log);
	if (!study) return { is: 'faulty', faults: [noPack(pack)] };
	const strange = strangeName('topics', topics, Object.keys(study.head.topics));
	if (strange) return { is: 'faulty', faults: [strange] };
	return { is: 'open', sitting: new CardSitting(log, study, { topics, deck }) };
}

/** Other packs of which something is due on this device, each with its title and how much. */
export async function dueInOtherPacks(
	log: Log,
	pack: string
): Promise<{ pack: string; title: string; due: number }[]> {
	const others = log.records.flatMap((record) =>
		'pack' in record && record.pack !== pack ? record.pack : []
	);
	// A file that somebody changed may have named thousands.
	const names = [...new Set(others)].slice(0, 50);
	const studies = await Promise.all(names.map((each) => openStudy(each, log)));
	return studies.flatMap((study) => {
		if (!study) return [];
		const facts = study.wanted.map(({ id }) => id);
		const due = dueFacts(study.memory, study.now, { facts, newPerDay: 0 }).queue.length;
		return due === 0 ? [] : [{ pack: study.head.id, title: study.head.title, due }];
	});
}
