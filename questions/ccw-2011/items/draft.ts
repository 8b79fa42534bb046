import type { ItemDraft } from '#authoring';
import type { TopicId } from '../description.ts';
import type { FactId } from '../facts.ts';
import type { StatementId } from '../statements.ts';

/** Items of this pack that no template makes. */
export type PackItems = readonly ItemDraft<StatementId, FactId, TopicId>[];
