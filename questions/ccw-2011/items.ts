import type { ItemDraft } from '#authoring';
import type { TopicId } from './description.ts';
import type { FactId } from './facts.ts';
import type { StatementId } from './statements.ts';

/** Items that no template makes. */
export const items: readonly ItemDraft<StatementId, FactId, TopicId>[] = [
	{
		kind: 'choice',
		topic: 'process',
		level: 'recall',
		spec: {
			stem: 'In which city did the talks on the plan take place?',
			facts: ['place-geneva'],
			options: [
				{
					id: 'geneva',
					text: 'Geneva',
					why: 'The talks among CCW states were held in Geneva.',
					evidence: ['s4']
				},
				{
					id: 'oslo',
					text: 'Oslo',
					why: 'Oslo names a treaty in this story; it is not where these talks were held.',
					evidence: ['s3', 's4'],
					fits: 'Which city gives the treaty that forbids cluster bombs its name?'
				},
				{
					id: 'washington',
					text: 'Washington',
					why: 'The United States led the drive, but the talks were in Geneva.',
					evidence: ['s1', 's4']
				}
			],
			key: 'geneva'
		}
	}
];
