import type { Fact, FactBase, FactDetail, Level, PackDescription, Statement } from '#bank';
import type { KindName, SpecOf } from '#kinds';

/**
 * A spec with its ids of statements and facts narrowed to those of a pack, so that evidence which
 * names a statement that does not exist does not compile.
 */
export type Narrowed<T, StatementId, FactId> = T extends string | number | boolean | undefined
	? T
	: {
			[Key in keyof T]: Key extends 'evidence'
				? readonly StatementId[]
				: Key extends 'facts'
					? readonly FactId[]
					: Narrowed<T[Key], StatementId, FactId>;
		};

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

/** An item as an author or a template writes it: its code is worked out from its spec. */
export type ItemDraft<
	StatementId extends string = string,
	FactId extends string = string,
	Topic extends string = string
> = {
	[Name in KindName]: {
		kind: Name;
		topic: Topic;
		level: Level;
		spec: Narrowed<SpecOf<Name>, StatementId, FactId>;
	};
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
	templates: readonly Template[];
	/** Items written by hand. */
	items: readonly ItemDraft[];
}
