import { contentWords, namesIn } from '../checks/words.ts';
import type { BlindItem, Decision } from './blind.ts';

export const hedge =
	/\b(?:may|might|can|could|usually|often|generally|sometimes|typically|mostly|partly|perhaps|probably|likely|possibly|some|several|part)\b/gi;
export const absolute =
	/\b(?:always|never|all|none|every|everyone|nobody|nothing|only|completely|entirely|whole|must|no)\b/gi;
const negation = /\b(?:not|no|never|none|neither|nor|without)\b|n[’']t\b/gi;

/** What can be read off a bank without its keys. */
export interface BlindBank {
	/** The words of content of a text. */
	words(text: string): readonly string[];
	/** How common the words of a text are in other items: the mean of the log of their items. */
	commonness(text: string): number;
	/** How many of its words are parts of names. */
	namesIn(text: string): number;
	/** What the topic of an item is called. */
	topicOf(item: BlindItem): string;
}

/** Reads the wording of a bank, stems and options alike; topics are named by id. */
export function readWording(
	items: readonly BlindItem[],
	topics: Readonly<Record<string, string>>
): BlindBank {
	const known = new Map<string, readonly string[]>();
	const words = (text: string) => {
		const found = known.get(text) ?? contentWords(text);
		known.set(text, found);
		return found;
	};
	const itemsWith = new Map<string, number>();
	const all = items.map(({ stem, decisions }) => [
		stem,
		...decisions.flatMap(({ options }) => options.map(({ text }) => text))
	]);
	for (const texts of all) {
		for (const word of new Set(texts.flatMap(words)))
			itemsWith.set(word, (itemsWith.get(word) ?? 0) + 1);
	}
	const commonness = (text: string) => {
		const own = words(text);
		// An item's own use of a word tells nothing.
		const logs = own.map((word) => Math.log(Math.max(1, itemsWith.get(word) ?? 1)));
		return logs.reduce((sum, each) => sum + each, 0) / Math.max(1, own.length);
	};
	const names = namesIn(all.flat());
	return {
		words,
		commonness,
		namesIn: (text) => (text.match(/\p{L}+/gu) ?? []).filter((word) => names.has(word)).length,
		topicOf: ({ topic }) => topics[topic] ?? ''
	};
}

/** How many words of content an option shares with the stem and with what leads to it. */
export function overlapWith(
	{ lead }: Decision,
	{ stem }: BlindItem,
	text: string,
	bank: BlindBank
): number {
	const asked = new Set([...bank.words(stem), ...bank.words(lead)]);
	return bank.words(text).filter((word) => asked.has(word)).length;
}

/** How many words of content an option shares with the other options, each counted as often. */
export function likeness({ options }: Decision, place: number, bank: BlindBank): number {
	const own = new Set(bank.words(options[place]!.text));
	return options
		.filter((_, other) => other !== place)
		.flatMap(({ text }) => bank.words(text))
		.filter((word) => own.has(word)).length;
}

/** How unlike the others an option is: in words of content, in length and in how it begins and ends. */
export function oddness({ options }: Decision, place: number, bank: BlindBank): number {
	const { text } = options[place]!;
	const own = new Set(bank.words(text));
	return options.reduce((sum, other, i) => {
		if (i === place) return sum;
		const theirs = bank.words(other.text);
		const shared = theirs.filter((word) => own.has(word)).length;
		const union = own.size + theirs.length - shared;
		const isAlike = [/^\S+/, /[.?”]?$/].filter(
			(part) => part.exec(text)?.[0] === part.exec(other.text)?.[0]
		);
		const ratio =
			Math.min(text.length, other.text.length) / Math.max(text.length, other.text.length);
		return sum - (union === 0 ? 0 : shared / union) - isAlike.length / 2 - ratio;
	}, 0);
}

export function countOf(pattern: RegExp, text: string): number {
	return text.match(pattern)?.length ?? 0;
}

/** What a test-wise reader sees in each option; every column is centred within the decision. */
export function optionFeatures(decision: Decision, item: BlindItem, bank: BlindBank): number[][] {
	const { options } = decision;
	const lengths = options.map(({ text }) => text.length);
	const mean = lengths.reduce((sum, each) => sum + each, 0) / lengths.length;
	const rows = options.map(({ text }, place) => [
		text.length / mean,
		text.length === Math.max(...lengths) ? 1 : 0,
		text.length === Math.min(...lengths) ? 1 : 0,
		place / options.length,
		place === (options.length - 1) / 2 ? 1 : 0,
		countOf(/\d+/g, text),
		overlapWith(decision, item, text, bank) / 2,
		oddness(decision, place, bank) / options.length,
		countOf(hedge, text),
		countOf(absolute, text),
		countOf(negation, text),
		bank.commonness(text),
		countOf(/(?<=\s)\p{Lu}/gu, text) / 2
	]);
	const columns = rows[0]!.map(
		(_, column) => rows.reduce((sum, row) => sum + row[column]!, 0) / rows.length
	);
	return rows.map((row) => row.map((value, column) => value - columns[column]!));
}

/** What a test-wise reader sees in a claim that is to be judged. */
export function claimFeatures({ stem }: BlindItem, bank: BlindBank): number[] {
	return [
		1,
		stem.length / 100,
		countOf(/\d+/g, stem),
		countOf(hedge, stem),
		countOf(absolute, stem),
		countOf(negation, stem),
		bank.commonness(stem) / 2,
		countOf(/\b(?:would|had|if)\b/gi, stem),
		countOf(/\b(?:argued?|view|account|according|said|thought|article)\b/gi, stem),
		countOf(/(?<=\s)\p{Lu}/gu, stem) / 4,
		countOf(/,/g, stem)
	];
}
