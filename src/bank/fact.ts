import type { Modality } from './statement.ts';

/** A credible wrong reading of a fact, and what rules it out. */
interface Confusion<StatementId extends string = string> {
	/** The wrong reading as a whole sentence. */
	text: string;
	/** `wrong`: the source rules it out. `unsupported`: the source neither says it nor rules it out. */
	ruling: 'wrong' | 'unsupported';
	why: string;
	/** Empty only where the source is silent. */
	evidence: readonly StatementId[];
}

/** A public source other than the pack's own, as an answer cites it. */
export interface Citation {
	title: string;
	publisher: string;
	/** Left out where the source bears no date. */
	year?: number;
	url: string;
}

/** What a fact from outside the pack's source rests on. */
export interface Background {
	/** The day, month, year or years for which it holds, as shown. */
	asOf: string;
	/** It may no longer hold: an item on it tells as of when, and it is checked before a release. */
	changes?: true;
	/** At least one. */
	sources: readonly Citation[];
}

/** What every fact has, whatever its type. */
export interface FactBase<StatementId extends string = string> {
	/** One plain sentence of at most 25 words. */
	text: string;
	topic: string;
	modality: Modality;
	asserter: string;
	/** Empty only where the source is silent: what it does not say, and background. */
	evidence: readonly StatementId[];
	confusions: readonly Confusion<StatementId>[];
	/** The words of `text` that its card leaves out; needed only if nothing else asks for the fact. */
	gap?: string;
	/** Set where the fact is read from the source and not said outright: what it was read from. */
	inference?: string;
	/** Set where the fact is from outside the source. */
	background?: Background;
}

/** What is particular to each type of fact; templates read these fields. */
export type FactDetail =
	/** Who or what somebody or something is. */
	| { type: 'party'; party: string; role: string }
	/** How a party stood towards the plan or its end. */
	| {
			type: 'stance';
			party: string;
			stance: 'led' | 'supported' | 'criticised' | 'opposed' | 'praised-defeat' | 'argued-for';
	  }
	| { type: 'production'; party: string; makes: string }
	| { type: 'outcome'; of: string; outcome: string }
	/** A term of a treaty or a plan. */
	| { type: 'provision'; of: string; covers: string; effect: string }
	/** What somebody other than the source holds. */
	| { type: 'claim'; holder: string; holds: string }
	| { type: 'figure'; value: number; counts: string }
	/** What took place: when, where, how long. */
	| { type: 'event'; what: string; when?: string; where?: string; length?: string }
	| { type: 'comparison'; left: string; right: string; differ: string }
	/** What somebody says is open. */
	| { type: 'unknown'; question: string }
	/**
	 * What the source does not say. `implied`: the source hints at it; such a fact is never the key
	 * of a true, false or not-stated item.
	 */
	| { type: 'not-stated'; question: string; nearest: string; implied: boolean }
	/** Left out: nothing but the text, which is enough where no template reads more. */
	| { type?: undefined };

/** The smallest thing worth knowing, with its evidence. */
export type Fact<StatementId extends string = string> = { id: string } & FactBase<StatementId> &
	FactDetail;
