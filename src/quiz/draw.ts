import { shuffle, type IndexEntry, type Random } from '#bank';
import type { Wish } from './recipe.ts';

/** What is known of a learner and a fact: got wrong last time, never asked, got right, or put aside. */
export type PastResult = 'wrong' | 'unseen' | 'right' | 'aside';

/** A learner who was asked about fewer facts of a pack is not asked about background. */
const FACTS_BEFORE_BACKGROUND = 20;
/** One item in so many may have several parts. */
const ONE_IN_PARTS_OF = 5;

const RANK: Readonly<Record<PastResult, number>> = { wrong: 0, unseen: 1, right: 2, aside: 2 };

/**
 * Draws items for a wish. One after another it takes an item that suits what the learner has done,
 * then one of which none drawn gives the other away, then the one that repeats the fewest facts
 * already asked, then from the topic asked least, then what this learner got wrong or has not seen,
 * then of the kind asked least; chance decides between equals. The items come in teaching order of
 * their topics, and within a topic in the order of the kinds, what is chosen before what is typed; but
 * the first is of a kind that may open a quiz.
 * An item on a fact that was put aside isn't drawn.
 * Fewer than wished for come only where there are no more; where only items are left that a drawn
 * one gives away, or the other way round, they are taken, and what is given away is asked first.
 *
 * What suits: a learner who was asked nothing of the pack gets items in one part of kinds that may
 * open a quiz, in the order of the briefing. Later one item in five may have several parts. Background
 * comes once twenty facts were asked, or half of a small pack. A wish for kinds or for background
 * decides that instead.
 */
export function drawItems(
	wish: Pick<Wish, 'count' | 'topics' | 'kinds' | 'background'>,
	entries: readonly IndexEntry[],
	topicOrder: readonly string[],
	kindOrder: readonly string[],
	standingOf: (fact: string) => PastResult,
	random: Random
): string[] {
	const facts = new Set(entries.flatMap((item) => (item.background ? [] : item.facts)));
	const seen = [...facts].filter((fact) => standingOf(fact) !== 'unseen').length;
	const isFirst = seen === 0;
	const isEarly = seen < Math.min(FACTS_BEFORE_BACKGROUND, facts.size / 2);
	const mostInParts = Math.ceil(wish.count / ONE_IN_PARTS_OF);
	const rest = shuffle(
		entries.filter(
			(item) =>
				(wish.topics.length === 0 || wish.topics.includes(item.topic)) &&
				(wish.kinds.length === 0 || wish.kinds.includes(item.kind)) &&
				(wish.background !== false || !item.background) &&
				!item.facts.some((fact) => standingOf(fact) === 'aside')
		),
		random
	);
	const asked = {
		item: new Set<string>(),
		givenAway: new Set<string>(),
		fact: new Map<string, number>(),
		topic: new Map<string, number>(),
		kind: new Map<string, number>()
	};
	const drawn: IndexEntry[] = [];
	let inParts = 0;
	const suits = (item: IndexEntry): boolean =>
		(wish.background === true || !item.background || !isEarly) &&
		(wish.kinds.length > 0 ||
			(isFirst ? item.opens && !item.severalParts : !item.severalParts || inParts < mostInParts));
	while (drawn.length < wish.count && rest.length > 0) {
		const costs = (item: IndexEntry): number[] => [
			suits(item) ? 0 : 1,
			asked.givenAway.has(item.code) || item.givesAway?.some((code) => asked.item.has(code))
				? 1
				: 0,
			sum(item.facts.map((fact) => asked.fact.get(fact) ?? 0)),
			asked.topic.get(item.topic) ?? 0,
			Math.min(...item.facts.map((fact) => RANK[standingOf(fact)])),
			asked.kind.get(item.kind) ?? 0
		];
		let best = 0;
		let bestCosts = costs(rest[0]!);
		for (let place = 1; place < rest.length; place++) {
			const these = costs(rest[place]!);
			if (isLess(these, bestCosts)) [best, bestCosts] = [place, these];
		}
		const [item] = rest.splice(best, 1) as [IndexEntry];
		drawn.push(item);
		if (item.severalParts) inParts++;
		asked.item.add(item.code);
		for (const code of item.givesAway ?? []) asked.givenAway.add(code);
		for (const fact of item.facts) count(asked.fact, fact);
		count(asked.topic, item.topic);
		count(asked.kind, item.kind);
	}
	const placeOf = ({ topic, kind, place }: IndexEntry): number =>
		isFirst ? place : topicOrder.indexOf(topic) * kindOrder.length + kindOrder.indexOf(kind);
	const sorted = drawn.sort((one, other) => placeOf(one) - placeOf(other));
	// The first question is easy to begin with, and quick to fetch.
	const first = sorted.findIndex(({ opens }) => opens);
	if (first > 0) sorted.unshift(...sorted.splice(first, 1));
	return givenAwayFirst(sorted).map((item) => item.code);
}

/** The items in their order, but for those that give another away: they come after it. */
export function givenAwayFirst(items: readonly IndexEntry[]): IndexEntry[] {
	const rest = [...items];
	return items.map(() => {
		const codes = new Set(rest.map((item) => item.code));
		const next = rest.findIndex(({ givesAway }) => !givesAway?.some((code) => codes.has(code)));
		// Where two give each other away, no order helps.
		return rest.splice(Math.max(0, next), 1)[0]!;
	});
}

function count(counts: Map<string, number>, key: string): void {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, each) => total + each, 0);
}

/** Compares two lists of equal length from the front. */
function isLess(one: readonly number[], other: readonly number[]): boolean {
	const place = one.findIndex((value, at) => value !== other[at]);
	return place >= 0 && one[place]! < other[place]!;
}
