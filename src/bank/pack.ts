import type { Background, Fact } from './fact.ts';
import type { Item, Level, Words } from './item.ts';
import type { Statement } from './statement.ts';

/** What is said of a pack and its source, and the names its data uses. */
export interface PackDescription {
	/** The folder's name, and what links call it. */
	id: string;
	title: string;
	/** One sentence. */
	about: string;
	/** What its source is called, in one word that follows "the" or "one": report, guide, speech. */
	source: string;
	/** What is and is not known of where the source comes from, in a few sentences. */
	origin?: string;
	/** The topics in teaching order, by id. */
	topics: Readonly<Record<string, string>>;
	/** Whose word something can be, by id; `source` is the source's own voice. */
	asserters: Readonly<Record<string, string>>;
	/** Words that a reader may look up, in plain language. */
	terms: readonly Term[];
	/** Short headings of the source's paragraphs, in the order of the source, by name such as `P3`. */
	paragraphs?: Readonly<Record<string, string>>;
	/** Set if the pack is not meant to ask everything that its source says. */
	complete?: false;
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
	/** The background facts that belong beside each statement, by the statement's id; each once. */
	footnotes: Readonly<Record<string, readonly string[]>>;
	/** What was published and is no longer in the bank, for links made before. */
	retired: readonly Item[];
	/** Some of its codes may still change. A link to one that did says that it is of a draft. */
	provisional: boolean;
}

/** The name of a file that is served of a pack, under `/data/<pack>/`. */
export type PackFile =
	| `${'pack' | 'briefing' | 'footnotes' | 'facts' | 'index' | 'codes' | 'proofs'}.json`
	| `${'cards' | 'draws' | 'items' | 'retired'}/${string}.json`;

/** What a learner's page needs of a pack before the first question: `/data/<pack>/pack.json`. */
export interface PackHead extends Omit<
	PackDescription,
	'origin' | 'asserters' | 'paragraphs' | 'complete'
> {
	provisional: boolean;
	/** How many characters of a code name the file that holds its item. */
	shardDigits: number;
	/** How many retired items it has: where there are none, none are asked for. */
	retired: number;
	/**
	 * Of how many parts of the index a draw reads one, `draws/0.json` and so on, each an index of its
	 * own. Absent if the index is short enough to be read whole.
	 */
	draws?: number;
}

/** The source in numbered statements, as answers show it: `/data/<pack>/briefing.json`. */
export interface Briefing {
	/** The pack's id. */
	pack: string;
	/** What the source is called. */
	source: string;
	statements: readonly Statement[];
	asserters: PackDescription['asserters'];
	paragraphs?: Readonly<Record<string, string>>;
}

/** What memory and mastery need of a fact: an entry of `/data/<pack>/facts.json`. */
export interface PackFact {
	id: string;
	topic: string;
	evidence: readonly string[];
	/** Set where the fact is from outside the source. */
	background?: true;
}

/** A background fact beside a statement of the briefing: an entry of `/data/<pack>/footnotes.json`. */
export interface Footnote extends Background {
	/** The id of the fact. */
	id: string;
	/** The id of the statement. */
	statement: string;
	text: string;
}

/**
 * What a draw needs: `/data/<pack>/index.json`. Items name kinds, topics and facts by their places,
 * so that a phone gets a few bytes an item; what the facts are called is only asked by who has
 * answered something before.
 */
export interface PackIndex {
	kinds: readonly string[];
	/** For each kind, 1 if a quiz may begin with it, else 0. */
	opens: readonly number[];
	/** For each kind, 1 if its items have several parts, else 0. */
	severalParts: readonly number[];
	topics: readonly string[];
	/**
	 * The code, then the places of its kind and its topic, 1 for background or 0, its facts. Facts go
	 * by their places in `facts.json`, which follow the briefing.
	 */
	items: readonly (readonly [
		code: string,
		kind: number,
		topic: number,
		background: number,
		...facts: number[]
	])[];
	/**
	 * The pairs of items of which one gives the other away, each as two numbers: how far the item that
	 * is given away stands behind that of the pair before, and how far the one that gives it away
	 * stands behind it.
	 */
	givesAway: readonly number[];
	/**
	 * Where every answer is typed: the places of the kinds, and the codes of retired items of such
	 * kinds. It tells how those answers were given that older versions recorded without saying so.
	 */
	typed: { kinds: readonly number[]; retired: readonly string[] };
}

/** An item with its key and all that is said of it: an entry of `/data/<pack>/proofs.json`. */
export interface Proof {
	code: string;
	stem: string;
	/** What the learner sees besides the stem and the lines: a passage, the choices. */
	shown: readonly string[];
	/** Every part, in the order in which it was written. */
	lines: readonly ProofLine[];
	/** The kind's title. */
	kind: string;
	level: Level;
	/** The id of its topic. */
	topic: string;
}

/** A part of an item: an option, a pair, a gap, an answer, a likely mistake. */
export interface ProofLine {
	text: string;
	isRight: boolean;
	why: string;
	/** The numbers of statements, from 1. */
	evidence: readonly number[];
	/** The words of the statements that decide; see `Reason`. */
	words?: Words;
	/** What a wrong option would be the right answer to. */
	fits?: string;
}

/** An item as a draw sees it. */
export interface IndexEntry {
	code: string;
	kind: string;
	/** Whether a quiz may begin with it. */
	opens: boolean;
	/** Whether it has several parts. */
	severalParts: boolean;
	topic: string;
	background: boolean;
	facts: readonly string[];
	/** Grows with the place in the briefing where what it asks first comes up. */
	place: number;
	/** The codes of the items whose answer it gives away; absent where there are none. */
	givesAway?: readonly string[];
}

/** The items of an index; facts without a name go by their places. */
export function entriesOf(
	{ kinds, opens, severalParts, topics, items, givesAway }: PackIndex,
	facts: readonly { id: string }[] = []
): IndexEntry[] {
	const givenAway = new Map<number, string[]>();
	let answered = 0;
	for (let at = 0; at < givesAway.length; at += 2) {
		answered += givesAway[at]!;
		const giving = answered + givesAway[at + 1]!;
		givenAway.set(giving, [...(givenAway.get(giving) ?? []), items[answered]![0]]);
	}
	return items.map(([code, kind, topic, background, ...shown], place) => {
		const given = givenAway.get(place);
		return {
			code,
			kind: kinds[kind] ?? '',
			opens: opens[kind] === 1,
			severalParts: severalParts[kind] === 1,
			topic: topics[topic] ?? '',
			background: background === 1,
			facts: shown.map((fact) => facts[fact]?.id ?? String(fact)),
			place: Math.min(...shown),
			...(given && { givesAway: given })
		};
	});
}
