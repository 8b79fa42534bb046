import type { FactDraft } from '#authoring';
import type { AsserterId, TopicId } from './description.ts';
import type { StatementId } from './statements.ts';

/** All that the article says, one thing at a time, and what it leaves out. */
export const facts = {
	'place-geneva': {
		type: 'event',
		what: 'the talks',
		where: 'Geneva',
		text: 'The talks were held in Geneva.',
		topic: 'process',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s4'],
		confusions: [
			{
				text: 'The talks were held in Oslo.',
				ruling: 'wrong',
				why: 'The talks were in Geneva; Oslo gives the treaty that bans these weapons its name.',
				evidence: ['s4', 's3']
			}
		]
	}
} as const satisfies Record<string, FactDraft<StatementId, TopicId, AsserterId>>;

export type FactId = keyof typeof facts;
