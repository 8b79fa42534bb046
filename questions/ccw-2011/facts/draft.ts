import type { FactDraft } from '#authoring';
import type { AsserterId, TopicId } from '../description.ts';
import type { StatementId } from '../statements.ts';

/** Facts of this pack by their ids. */
export type PackFacts = Record<string, FactDraft<StatementId, TopicId, AsserterId>>;
