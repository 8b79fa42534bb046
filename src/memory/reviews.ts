import type { PackIndex, Way } from '#bank';
import type { Answer, Aside, Counted } from '#log';
import { readCheckpoint, type Checkpoint } from './checkpoint.ts';
import type { Rating } from './scheduler.ts';

/** One act of recall of one fact, as the log tells it. */
export interface Review {
	fact: string;
	/** Wall-clock time in milliseconds. */
	at: number;
	/** How many minutes local time was behind UTC then; absent in what older versions recorded. */
	zone?: number;
	rating: Rating;
	way: 'card' | Way;
	/** Whether the learner was quite sure of a wrong answer. */
	misled: boolean;
}

/** What the log says that bears on memory. */
export type Event =
	| { type: 'review'; review: Review }
	| { type: 'checkpoint'; fact: string; checkpoint: Checkpoint }
	| { type: 'aside'; fact: string; as: Aside | 'wanted' }
	| { type: 'certainty'; level: 0 | 1 | 2 | 3; score: number };

/**
 * How answers to the items of a pack were given that older versions recorded without saying so. Gaps
 * may be filled by choosing, so those answers count as chosen.
 */
export function wayIn({
	items,
	typed
}: Pick<PackIndex, 'items' | 'typed'>): (answer: Pick<Answer, 'item'>) => Way {
	const now = items.flatMap(([code, kind]) => (typed.kinds.includes(kind) ? [code] : []));
	const codes = new Set([...now, ...typed.retired]);
	return ({ item }) => (codes.has(item) ? 'typed' : 'chosen');
}

/**
 * What one record that counts tells.
 * @param wayOf how an answer was given that an older version recorded without saying so
 */
export function eventsOf(record: Counted, wayOf: (answer: Answer) => Way): Event[] {
	switch (record.type) {
		case 'rating': {
			const { fact, rating } = record;
			return [
				{ type: 'review', review: { fact, ...when(record), rating, way: 'card', misled: false } }
			];
		}
		case 'aside':
			return [{ type: 'aside', fact: record.fact, as: record.as }];
		case 'checkpoint': {
			const checkpoint = readCheckpoint(record.memory);
			return checkpoint ? [{ type: 'checkpoint', fact: record.fact, checkpoint }] : [];
		}
		case 'answer': {
			const { certainty, score } = record;
			const events: Event[] = record.facts.map(([fact, isRight, way = wayOf(record)]) => {
				const rating = ratingOf(record, isRight);
				const misled = rating === 1 && certainty === 3;
				return { type: 'review', review: { fact, ...when(record), rating, way, misled } };
			});
			if (certainty !== undefined) events.push({ type: 'certainty', level: certainty, score });
			return events;
		}
	}
}

function when({ at, zone }: Counted): Pick<Review, 'at' | 'zone'> {
	return zone === undefined ? { at } : { at, zone };
}

/** The best that an answer can be worth to a fact; a guess may bring it down to hard. */
function ratingOf({ certainty, hint }: Answer, isRight: boolean): Rating {
	if (!isRight || certainty === 0) return 1;
	return certainty === 1 || hint ? 2 : 3;
}
