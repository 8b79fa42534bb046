import type {
	Fact,
	FactBase,
	FactDetail,
	Item,
	Level,
	Pack,
	PackDescription,
	RetirementReason,
	Statement,
	Words
} from '#bank';
import type { KindName, SpecOf } from '#kinds';
import type { RuleName } from './checks/rule.ts';

/**
 * A spec with its ids of statements and facts narrowed to those of a pack, so that evidence which
 * names a statement that does not exist does not compile.
 */
type Narrowed<T, StatementId, FactId> = T extends string | number | boolean | undefined
	? T
	: {
			[Key in keyof T]: Key extends 'evidence'
				? readonly StatementId[]
				: Key extends 'facts'
					? readonly FactId[]
					: Key extends 'words'
						? WordsOf<StatementId>
						: Narrowed<T[Key], StatementId, FactId>;
		};

type WordsOf<StatementId> = Words<Extract<StatementId, string>> | undefined;

/** A statement as an author writes it; its id is the key under which it stands. */
export type StatementDraft<Topic extends string = string, Asserter extends string = string> = Omit<
	Statement,
	'id' | 'topic' | 'asserter'
> & { topic: Topic; asserter: Asserter };

/** A fact as an author writes it; its id is the key under which it stands. */
export type FactDraft<
	StatementId extends string = string,
	Topic extends string = string,
	Asserter extends string = string
> = Omit<FactBase<StatementId>, 'topic' | 'asserter'> & {
	topic: Topic;
	asserter: Asserter;
} & FactDetail;

/**
 * What an item is after beyond its fact, where it is one of the things that a pack has to ask often:
 * `whose-word`: whose word something is. `happened`: whether it happened or would have happened.
 * `left-open`: what the source does not state. `support`: which statement supports something.
 * `contrast`: how two things differ that are easily taken for each other, such as two treaties.
 */
export type Idea = 'whose-word' | 'happened' | 'left-open' | 'support' | 'contrast';

/** What is noted beside an item for those who make the bank. It never reaches a learner. */
interface AuthorNotes {
	idea?: Idea;
	/** The rules that the item breaks on purpose, each with the reason why. */
	except?: Readonly<Partial<Record<RuleName, string>>>;
	/** The published item whose place it takes, or several that it takes together. */
	replaces?: Replacement | readonly Replacement[];
}

/** What leaves the bank, by its code, and why. */
export type Replacement = RetirementReason & { code: string };

/** An item with what is noted beside it. */
export interface AuthoredItem extends Item, AuthorNotes {}

/** A pack whose items still have what is noted beside them. */
export interface AuthoredPack extends Pack {
	items: readonly AuthoredItem[];
}

/** An item as an author or a template writes it: its code is worked out from its spec. */
export type ItemDraft<
	StatementId extends string = string,
	FactId extends string = string,
	Topic extends string = string
> = {
	[Name in KindName]: {
		kind: Name;
		/** The grading rule it keeps; left out, the newest of its kind. */
		rule?: number;
		topic: Topic;
		level: Level;
		spec: Narrowed<SpecOf<Name>, StatementId, FactId>;
	} & AuthorNotes;
}[KindName];

/** Makes items from facts. */
export interface Template {
	/** Stands in each item it makes, and in the counts of items by template. */
	name: string;
	make(bank: { statements: readonly Statement[]; facts: readonly Fact[] }): ItemDraft[];
}

/** All that an author writes of a pack. */
export interface PackDraft {
	description: PackDescription;
	statements: Readonly<Record<string, StatementDraft>>;
	facts: Readonly<Record<string, FactDraft>>;
	/** Left out where every item is written by hand. */
	templates?: readonly Template[];
	/** Items written by hand. */
	items: readonly ItemDraft[];
	/** The background facts beside each statement, by id; left out where the pack has none. */
	footnotes?: Readonly<Record<string, readonly string[]>>;
	/** Published items that were taken out without another in their place. */
	withdrawn?: readonly Replacement[];
}
