import type { Background } from './fact.ts';

/** What a face of a card asks for. */
type FaceForm =
	/** An answer to a whole question. */
	| 'question'
	/** The words that are left out of a sentence, where `BLANK` stands. */
	| 'cloze'
	/** Whose word something is. */
	| 'asserter'
	/** Whether something happened, or would have. */
	| 'happened'
	/** What comes nearest to something that the source does not state. */
	| 'nearest'
	/** What holds instead of something that is wrong. */
	| 'correction';

/** Stands in the front of a cloze for what is left out. */
export const BLANK = '____';

/** One way to ask for a fact. */
export interface Face {
	form: FaceForm;
	front: string;
	back: string;
	/** Where it is left out, the fact itself says all there is to say. */
	why?: string;
}

/** A fact with all the ways to ask for it: an entry of `/data/<pack>/cards/<part>.json`. */
export interface Card {
	/** The fact's id. */
	fact: string;
	/** The fact as a sentence. */
	text: string;
	evidence: readonly string[];
	/** Set where the fact is read from the source and not said outright: what it was read from. */
	inference?: string;
	/** Set where the fact is from outside the source. */
	background?: Background;
	/** At least one. */
	faces: readonly Face[];
}

/** How many facts a file of cards holds, in the order of `facts.json`. */
export const CARDS_A_FILE = 8;
