import { gradeOf, type Grade, type Part, type Rationale, type Words } from '#bank';
import type { Kind } from '../kind.ts';
import { quoted } from '../quoted.ts';
import { someOf } from '../responses.ts';
import { shuffleUntil } from '../shuffle-until.ts';
import type { OrderSpec } from './schema.ts';

export type { OrderSpec };

type Entry = OrderSpec['entries'][number];

/**
 * The ids of all entries, in the order given. Only a move makes a response: the order shown at first
 * is never right, so nobody who knows the answer is kept from giving it.
 */
export type OrderResponse = readonly string[];

/**
 * Things to be put in order. Rule 1, right minus wrong: for each two entries that are neighbours in
 * the key, a point where the earlier stands anywhere before the later and a point off where it
 * stands after it, never below 0, out of the number of such pairs. So one entry out of its place
 * costs the same however far it went, and shifts nothing else; the key reversed scores 0; and an
 * order by chance, which has half of the pairs right, earns nothing on average before the floor.
 * A part is named by the later entry of its pair, and shows the facts of both.
 */
export const order: Kind<OrderSpec, OrderResponse> = {
	name: 'order',
	title: 'Put in order',
	instruction: 'Tap them in order.',
	opens: false,
	severalParts: true,
	response: ({ entries }) =>
		someOf(
			entries.map(({ id }) => id),
			entries.length
		),
	/** The ids of the entries, in an order that scores 0. */
	arrange: (it, random) =>
		shuffleUntil(keyOf(it), random, (shown) => gradeOrder(it, shown).score === 0),
	key: keyOf,
	rules: {
		1: {
			grade: gradeOrder,
			explain: ({ entries }, response) =>
				neighboursIn(entries).map(([earlier, later], place): Rationale => {
					const right = isBefore(earlier, later, response);
					return {
						part: later.id,
						label: `First ${quoted(earlier.text)}, then ${quoted(later.text)}`,
						standing: right ? 'right' : 'wrong',
						why:
							place === 0 && earlier.why !== later.why ? `${earlier.why} ${later.why}` : later.why,
						evidence: [...new Set([...earlier.evidence, ...later.evidence])],
						words: wordsOfBoth(earlier.words, later.words)
					};
				})
		}
	},
	decisive: ({ stem, entries }) => [stem, entries.map(({ id, text }) => [id, text])],
	neutral: ({ stem, entries }) => ({
		shape: 'order',
		stem,
		feedback: [...new Set(entries.map(({ why }) => why))].join(' '),
		entries: entries.map(({ id, text, why }) => ({ id, text, feedback: why }))
	})
};

function keyOf({ entries }: OrderSpec): string[] {
	return entries.map(({ id }) => id);
}

function gradeOrder({ entries, facts }: OrderSpec, response: OrderResponse): Grade {
	const pairs = neighboursIn(entries);
	return gradeOf(
		pairs.map(([earlier, later]): Part => {
			const right = isBefore(earlier, later, response);
			return {
				id: later.id,
				points: right ? 1 : -1,
				right,
				way: 'chosen',
				facts: [...new Set([...(earlier.facts ?? facts), ...(later.facts ?? facts)])]
			};
		}),
		pairs.length
	);
}

/** Each entry with the one after it. */
function neighboursIn(entries: readonly Entry[]): [earlier: Entry, later: Entry][] {
	return entries.slice(1).map((later, place) => [entries[place]!, later]);
}

function isBefore(one: Entry, other: Entry, response: OrderResponse): boolean {
	return response.indexOf(one.id) < response.indexOf(other.id);
}

/** The words that decide for either of two entries. */
function wordsOfBoth(one: Words = {}, other: Words = {}): Words | undefined {
	const ids = [...new Set([...Object.keys(one), ...Object.keys(other)])];
	if (ids.length === 0) return undefined;
	return Object.fromEntries(ids.map((id) => [id, [one[id] ?? [], other[id] ?? []].flat()]));
}
