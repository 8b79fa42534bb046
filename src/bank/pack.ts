import type { Fact } from './fact.ts';
import type { Item } from './item.ts';
import type { Statement } from './statement.ts';

/** What is said of a pack and its source, and the names its data uses. */
export interface PackDescription {
	/** The folder's name, and what links call it. */
	id: string;
	title: string;
	/** One sentence. */
	about: string;
	/** The language of its texts, as in BCP 47. */
	language: string;
	/** The topics in teaching order, by id. */
	topics: Readonly<Record<string, string>>;
	/** Whose word something can be, by id; `source` is the source's own voice. */
	asserters: Readonly<Record<string, string>>;
	/** Words that a reader may look up, in plain language. */
	terms: readonly Term[];
	/** Short headings of the source's paragraphs, in the order of the source, by name such as `P3`. */
	paragraphs?: Readonly<Record<string, string>>;
}

/** An entry of the pack's glossary. */
export interface Term {
	term: string;
	/** Other forms under which it appears in the texts. */
	forms: readonly string[];
	meaning: string;
}

/** One source turned into a bank. */
export interface Pack extends PackDescription {
	statements: readonly Statement[];
	facts: readonly Fact[];
	items: readonly Item[];
	/** Its codes may still change; links say so. */
	provisional: boolean;
}

/** What a learner's page needs of a pack before the first question: `/data/<pack>/pack.json`. */
export interface PackHead extends Omit<PackDescription, 'asserters' | 'paragraphs'> {
	provisional: boolean;
	/** How many characters of a code name the file that holds its item. */
	shardDigits: number;
}

/** The source in numbered statements, as answers show it: `/data/<pack>/briefing.json`. */
export interface Briefing {
	statements: readonly Statement[];
	asserters: PackDescription['asserters'];
	paragraphs?: Readonly<Record<string, string>>;
}

/**
 * What a draw needs: `/data/<pack>/index.json`. Names stand once, and items name them by place, so
 * that a phone gets a few bytes an item.
 */
export interface PackIndex {
	facts: readonly string[];
	kinds: readonly string[];
	topics: readonly string[];
	/** The code, then the places of its kind and its topic, 1 for background or 0, its facts. */
	items: readonly (readonly [
		code: string,
		kind: number,
		topic: number,
		background: number,
		...facts: number[]
	])[];
}

/** An item as a draw sees it. */
export interface IndexEntry {
	code: string;
	kind: string;
	topic: string;
	background: boolean;
	facts: readonly string[];
}

/** The items of an index with their names. */
export function entriesOf({ facts, kinds, topics, items }: PackIndex): IndexEntry[] {
	return items.map(([code, kind, topic, background, ...shown]) => ({
		code,
		kind: kinds[kind] ?? '',
		topic: topics[topic] ?? '',
		background: background === 1,
		facts: shown.flatMap((place) => facts[place] ?? [])
	}));
}
