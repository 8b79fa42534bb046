import { shuffle, type IndexEntry, type Level, type Random } from '#bank';
import { givenAwayFirst } from './draw.ts';

/** An item as a quiz for a class is composed of. */
export interface Candidate extends IndexEntry {
	level: Level;
	/** The numbers of the statements that show its key. */
	statements: readonly number[];
}

/** What a quiz for a class is to be about; no topics or kinds means all of them. */
export interface Outline {
	count: number;
	topics: readonly string[];
	kinds: readonly string[];
	background: boolean;
}

/** What a teacher may want to look at before handing out a quiz. */
export type Advice =
	| { is: 'gives-away'; item: string; answers: string }
	| { is: 'topics-left-out'; topics: readonly string[] }
	| { is: 'one-level'; level: Level };

/** One item in so many may have several parts. */
const ONE_IN_PARTS_OF = 5;

/** The items that fit an outline. */
export function fitting(
	{ topics, kinds, background }: Omit<Outline, 'count'>,
	candidates: readonly Candidate[]
): Candidate[] {
	return candidates.filter(
		(item) =>
			(topics.length === 0 || topics.includes(item.topic)) &&
			(kinds.length === 0 || kinds.includes(item.kind)) &&
			(background || !item.background)
	);
}

/**
 * Composes a quiz for a class: none of its items gives another away if that can be helped, facts and
 * statements come up once, topics and levels in equal shares, one item in five has several parts.
 * Chance decides between equals. The items come in the order of the briefing, an easy one first.
 * @returns codes; fewer than asked for only if no more fit
 */
export function composeQuiz(
	outline: Outline,
	candidates: readonly Candidate[],
	random: Random
): string[] {
	const rest = shuffle(fitting(outline, candidates), random);
	const chosen: Candidate[] = [];
	while (chosen.length < outline.count && rest.length > 0) {
		const best = cheapest(rest, (item) => costs(item, chosen, outline.count));
		chosen.push(...rest.splice(best, 1));
	}
	chosen.sort((one, other) => one.place - other.place);
	const first = chosen.findIndex(({ opens }) => opens);
	if (first > 0) chosen.unshift(...chosen.splice(first, 1));
	return givenAwayFirst(chosen).map(({ code }) => code);
}

/**
 * Finds another question to take the place of one: on the same topic and of the same level if there
 * is one, and one that suits the rest of the quiz.
 * @param refused codes that were swapped out of this place before
 * @returns its code; undefined if every other item that fits is in the quiz or was refused
 */
export function anotherLike(
	code: string,
	codes: readonly string[],
	outline: Omit<Outline, 'count'>,
	candidates: readonly Candidate[],
	refused: ReadonlySet<string>
): string | undefined {
	const old = candidates.find((item) => item.code === code);
	const others = find(codes, candidates).filter((item) => item.code !== code);
	const free = fitting(outline, candidates).filter(
		(item) => !codes.includes(item.code) && !refused.has(item.code)
	);
	if (free.length === 0) return undefined;
	const best = cheapest(free, (item) => [
		isApart(item, others) ? 0 : 1,
		item.topic === old?.topic ? 0 : 1,
		item.level === old?.level ? 0 : 1,
		...costs(item, others, codes.length),
		item.facts.filter((fact) => !old?.facts.includes(fact)).length
	]);
	return free[best]?.code;
}

/** What a teacher may want to look at, in the order of the quiz. */
export function adviceOn(
	codes: readonly string[],
	topics: readonly string[],
	candidates: readonly Candidate[]
): Advice[] {
	const items = find(codes, candidates);
	const advice = items.flatMap((item): Advice[] =>
		items
			.filter(({ code }) => item.givesAway?.includes(code))
			.map(({ code }) => ({ is: 'gives-away', item: item.code, answers: code }))
	);
	if (items.length === 0) return advice;
	const left = topics.filter((topic) => items.every((item) => item.topic !== topic));
	if (left.length > 0) advice.push({ is: 'topics-left-out', topics: left });
	const [{ level }] = items as [Candidate, ...Candidate[]];
	if (items.length > 1 && items.every((item) => item.level === level)) {
		advice.push({ is: 'one-level', level });
	}
	return advice;
}

/** The items of these codes, in their order; those that are not there are left out. */
function find(codes: readonly string[], candidates: readonly Candidate[]): Candidate[] {
	const byCode = new Map(candidates.map((item) => [item.code, item]));
	return codes.flatMap((code) => byCode.get(code) ?? []);
}

/** Whether an item gives none of the others away, and none of them this one. */
function isApart(item: Candidate, others: readonly Candidate[]): boolean {
	return others.every(
		(other) => !item.givesAway?.includes(other.code) && !other.givesAway?.includes(item.code)
	);
}

/** What speaks against an item beside those chosen so far, the weightiest first. */
function costs(item: Candidate, chosen: readonly Candidate[], count: number): number[] {
	const timesOf = <Key>(keys: readonly Key[], keysOf: (item: Candidate) => readonly Key[]) =>
		chosen.reduce(
			(times, other) => times + keysOf(other).filter((key) => keys.includes(key)).length,
			0
		);
	const inParts = chosen.filter(({ severalParts }) => severalParts).length;
	const isOneTooMany = item.severalParts && inParts >= Math.ceil(count / ONE_IN_PARTS_OF);
	return [
		isApart(item, chosen) ? 0 : 1,
		isOneTooMany ? 1 : 0,
		timesOf(item.facts, ({ facts }) => facts),
		timesOf([item.topic], ({ topic }) => [topic]),
		timesOf([item.level], ({ level }) => [level]),
		timesOf(item.statements, ({ statements }) => statements),
		timesOf([item.kind], ({ kind }) => [kind])
	];
}

/** The place of the item that costs least, compared from the front; the first of equals. */
function cheapest<Item>(items: readonly Item[], costsOf: (item: Item) => number[]): number {
	let best = 0;
	let least = costsOf(items[0]!);
	for (let place = 1; place < items.length; place++) {
		const these = costsOf(items[place]!);
		const differs = these.findIndex((value, at) => value !== least[at]);
		if (differs >= 0 && these[differs]! < least[differs]!) [best, least] = [place, these];
	}
	return best;
}
