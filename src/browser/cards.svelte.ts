import type { Card, Face, PackFact } from '#bank';
import { idOf } from '#log';
import { dueFacts, missedFacts, nextIntervals, studyDay, type Rating } from '#memory';
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
export const MORE_NEW = 10;

/** A card on the screen: its fact, and how often that had been reviewed, which chooses the face. */
interface Asked {
	readonly fact: string;
	readonly reps: number;
}

/** A card that was rated, and the record that says so. */
interface Rated extends Asked {
	readonly record: string;
}

/** One sitting with the cards of a pack: which card is on the screen, and what was rated. */
export class CardSitting {
	readonly study: Study;
	readonly part: Part;
	/** Whether the answer is shown. */
	isShown = $state(false);
	/** Whether the card on the screen could not be fetched. */
	hasFailed = $state(false);
	/** The card on the screen; undefined where the sitting is over. It stays, whatever comes due. */
	#asked: Asked | undefined = $state.raw();
	/** What was rated and not taken back, the last one last. */
	#rated: readonly Rated[] = $state.raw([]);
	/** How many had been rated when the learner last rested. */
	#rested = $state(0);
	/** The day's limit of new facts, where it was lifted. */
	#limit: number | undefined = $state();
	#cards: ReadonlyMap<string, Card> = $state.raw(new Map());
	/** What a sitting with missed facts goes over, in order, from the first that was rated here. */
	#missed: readonly string[] | undefined = $state.raw();
	#askedAt = 0;
	#log: Log;
	#facts = $derived.by((): readonly PackFact[] => {
		const { topics } = this.part;
		return this.study.wanted.filter(({ topic }) => topics.length === 0 || topics.includes(topic));
	});
	#due = $derived.by(() =>
		dueFacts(this.study.memory, this.study.now, {
			facts: this.#facts.map(({ id }) => id),
			newPerDay: this.#limit ?? settings.newPerDay
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
		return !this.isOver && this.#rated.length - this.#rested >= settings.sittingLength;
	}
	/** How many cards were rated. */
	get count(): number {
		return this.#rated.length;
	}
	/** How many cards are left, with the one on the screen. */
	get left(): number {
		return this.isOver ? 0 : 1 + this.#ahead.length;
	}
	/** How many of those were never reviewed before. */
	get leftNew(): number {
		const { facts } = this.study.memory;
		const isNew = this.#asked?.reps === 0;
		return Number(isNew) + this.#ahead.filter((fact) => !facts.has(fact)).length;
	}
	get canUndo(): boolean {
		return this.#rated.length > 0;
	}
	/** Whether nothing of the pack was ever reviewed on this device. */
	get isFirst(): boolean {
		return this.study.memory.facts.size === 0;
	}
	/** Whether the fact on the screen was forgotten so often that it will not stay. */
	get isLeech(): boolean {
		return (this.study.memory.facts.get(this.#asked?.fact ?? '')?.leech ?? 0) > 0;
	}
	/** Whether the fact on the screen was reviewed today, so that no rating moves its next day. */
	get isExtra(): boolean {
		const { memory } = this.study;
		const fact = this.#asked?.fact ?? '';
		return memory.facts.has(fact) && !memory.counts(fact, this.#today);
	}
	/** The days until the fact on the screen comes again, by rating. */
	get intervals(): Readonly<Record<Rating, number>> {
		return nextIntervals(this.study.memory, this.#asked?.fact ?? '', this.study.now);
	}
	/** The facts that were not known at their last review, or of which the learner is misled. */
	get missed(): readonly string[] {
		const facts = this.#facts.map(({ id }) => id);
		return missedFacts(this.study.memory, this.#log.counted, facts);
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
		this.#rated = [...this.#rated, { ...asked, record: id }];
		this.study.now = Date.now();
		this.#next();
		this.#keep();
	}

	/** Takes back the last rating that was given here, and shows its card with the answer. */
	undo(): void {
		const last = this.#rated.at(-1);
		if (!last) return;
		void this.#log.undo(last.record);
		this.#rated = this.#rated.slice(0, -1);
		this.#rested = Math.min(this.#rested, this.#rated.length);
		this.#ask(last);
		this.isShown = true;
		this.#keep();
	}

	/** Goes on after a rest, or where something has come due since. */
	goOn(): void {
		this.#rested = this.#rated.length;
		if (this.isOver) {
			this.#missed = undefined;
			this.#next();
		}
		this.#keep();
	}

	/** Goes over what was missed, once more where that was just done. */
	goOverMissed(): void {
		this.#rested = this.#rated.length;
		this.#missed = [...this.#rated.map(({ fact }) => fact), ...this.missed];
		this.#next();
		this.#keep();
	}

	/** Lifts the day's limit of new facts for this sitting. */
	learnMore(): void {
		const facts = [...this.study.memory.facts.values()];
		const met = facts.filter((fact) => fact.met === this.#today).length;
		this.#limit = Math.max(settings.newPerDay, met) + MORE_NEW;
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

	/** The facts that follow the one on the screen. */
	get #ahead(): readonly string[] {
		if (this.#missed) return this.#missed.slice(this.#rated.length + 1);
		const now = this.#asked?.fact;
		return this.#due.queue.flatMap(({ fact }) => (fact === now ? [] : fact));
	}

	#next(): void {
		const fact = this.#missed ? this.#missed[this.#rated.length] : this.#due.queue[0]?.fact;
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
			rated: this.#rated.map(({ record, reps }) => [record, reps]),
			rested: this.#rested,
			limit: this.#limit,
			ahead: this.#missed?.slice(this.#rated.length),
			shown: this.isShown && this.#asked ? [this.#asked.fact, this.#asked.reps] : undefined,
			isOver: this.isOver
		});
	}

	/** Goes on where this tab left off; false where it was elsewhere, or the log has changed since. */
	#resume(): boolean {
		const kept = readKeptCards();
		if (kept?.cards !== this.address || kept.day !== this.#today) return false;
		const records = new Map(this.#log.records.map((record) => [idOf(record), record]));
		const rated = kept.rated.flatMap(([id, reps]): Rated[] => {
			const record = records.get(id);
			const isOurs = record?.type === 'rating' && record.pack === this.study.head.id;
			return isOurs ? [{ fact: record.fact, reps, record: id }] : [];
		});
		const known = new Set(this.#facts.map(({ id }) => id));
		const ahead = kept.ahead?.filter((fact) => known.has(fact));
		if (rated.length < kept.rated.length) return false;
		this.#rated = rated;
		this.#limit = kept.limit;
		this.#missed = ahead && [...rated.map(({ fact }) => fact), ...ahead];
		const [fact = '', reps = 0] = kept.shown ?? [];
		if (known.has(fact)) {
			this.#ask({ fact, reps });
			this.isShown = true;
		}
		// Who comes back to a rest has rested.
		this.#rested = Math.min(kept.rested, rated.length);
		if (rated.length - this.#rested >= settings.sittingLength) this.#rested = rated.length;
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

const RULES = { pack: packName, topics: topicNames, deck: oneOf('due', 'missed') };

/**
 * Opens the cards that an address names: of a pack, or of some of its topics, or what was missed.
 * @param query without its question mark
 * @param standard the pack where none is named
 * @throws Error where our own data cannot be fetched
 */
export async function openCards(query: string, standard: string, log: Log): Promise<CardsOpening> {
	let { values, faults } = readParameters(query, RULES);
	if (faults.length > 0) {
		const { mendQuery } = await import('#quiz/kindness.ts');
		({ values, faults } = readParameters(mendQuery(query, RULES), RULES));
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
