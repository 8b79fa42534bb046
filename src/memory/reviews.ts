import type { IndexEntry } from '#bank';
import type { Answer, LogRecord } from '#log';
import { readCheckpoint, type Checkpoint } from './checkpoint.ts';
import type { Rating } from './scheduler.ts';

/** One act of recall of one fact, as the log tells it. */
export interface Review {
	fact: string;
	/** Wall-clock time in milliseconds. */
	at: number;
	rating: Rating;
	/** On a card, typed, or picked from what was shown. */
	way: 'card' | 'typed' | 'closed';
	/** Whether the learner was quite sure of a wrong answer. */
	misled: boolean;
}

/** What the log says that bears on memory. */
export type Event =
	| { type: 'review'; review: Review }
	| { type: 'checkpoint'; fact: string; checkpoint: Checkpoint }
	| { type: 'certainty'; level: 0 | 1 | 2 | 3; score: number };

/** The kinds whose every answer is typed. Gaps may be filled by choosing, so a cloze is not here. */
const TYPED_KINDS: ReadonlySet<string> = new Set(['short', 'number']);

/** Tells by the index of a pack whether the answer to an item was typed. */
export function typedIn(
	items: readonly Pick<IndexEntry, 'code' | 'kind'>[]
): (answer: Pick<Answer, 'item'>) => boolean {
	const typed = new Set(items.flatMap(({ code, kind }) => (TYPED_KINDS.has(kind) ? [code] : [])));
	return ({ item }) => typed.has(item);
}

/**
 * Reads one pack's reviews out of the log, a record at a time. An answer in a test can be changed
 * until the end and is not marked before; so a test gives its reviews when it is finished, by the
 * last answer to each item. All other answers count at once.
 */
export class ReviewReader {
	#pack: string;
	#isTyped: (answer: Answer) => boolean;
	/** The tests by attempt, each with its last answers by item; `over` once it was finished. */
	#tests = new Map<string, Map<string, Answer> | 'over'>();

	constructor(pack: string, isTyped: (answer: Answer) => boolean) {
		this.#pack = pack;
		this.#isTyped = isTyped;
	}

	/** What the next record, in order, tells. */
	read(record: LogRecord): Event[] {
		switch (record.type) {
			case 'start':
				if (isTest(record.quiz) && !this.#tests.has(record.attempt)) {
					this.#tests.set(record.attempt, new Map());
				}
				return [];
			case 'answer': {
				if (record.pack !== this.#pack) return [];
				const test = this.#tests.get(record.attempt);
				if (test === undefined) return this.#eventsOf(record);
				if (test !== 'over') test.set(record.item, record);
				return [];
			}
			case 'finish': {
				const test = this.#tests.get(record.attempt);
				if (test === undefined || test === 'over') return [];
				this.#tests.set(record.attempt, 'over');
				return [...test.values()].flatMap((answer) => this.#eventsOf(answer));
			}
			case 'rating': {
				const { pack, fact, at, rating } = record;
				if (pack !== this.#pack) return [];
				return [{ type: 'review', review: { fact, at, rating, way: 'card', misled: false } }];
			}
			case 'checkpoint': {
				const checkpoint = readCheckpoint(record.memory);
				if (record.pack !== this.#pack || !checkpoint) return [];
				return [{ type: 'checkpoint', fact: record.fact, checkpoint }];
			}
			default:
				return [];
		}
	}

	#eventsOf(answer: Answer): Event[] {
		const { at, certainty, score } = answer;
		const way = this.#isTyped(answer) ? 'typed' : 'closed';
		const events: Event[] = answer.facts.map(([fact, isRight]) => {
			const rating = ratingOf(answer, isRight);
			const misled = rating === 1 && certainty === 3;
			return { type: 'review', review: { fact, at, rating, way, misled } };
		});
		if (certainty !== undefined) events.push({ type: 'certainty', level: certainty, score });
		return events;
	}
}

/** The best that an answer can be worth to a fact; a guess may bring it down to hard. */
function ratingOf({ certainty, hint }: Answer, isRight: boolean): Rating {
	if (!isRight || certainty === 0) return 1;
	return certainty === 1 || hint ? 2 : 3;
}

/** Whether the quiz of this link is a test. Before a start is recorded, the link has been checked. */
function isTest(quiz: string): boolean {
	return new URLSearchParams(quiz).get('mode') === 'test';
}
