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

/** What a learner's page needs of a pack whatever the quiz: `/data/<pack>/pack.json`. */
export interface PackHead extends PackDescription {
	statements: readonly Statement[];
	provisional: boolean;
	/** How many characters of a code name the file that holds its item. */
	shardDigits: number;
}

/** What a draw needs to know of an item. */
export interface IndexEntry {
	code: string;
	kind: string;
	topic: string;
	background: boolean;
	facts: readonly string[];
}

/** What a draw and an overview need: `/data/<pack>/index.json`. */
export interface PackIndex {
	facts: readonly { id: string; text: string; topic: string; evidence: readonly string[] }[];
	items: readonly IndexEntry[];
}
