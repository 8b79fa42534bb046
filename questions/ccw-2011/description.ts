import type { PackDescription } from '#bank';

export const description = {
	id: 'ccw-2011',
	title: 'The cluster bomb talks in Geneva',
	about:
		'How a US-led attempt to regulate cluster bombs failed on November 25: who took part, what was decided, what the plan would have done, and who says so.',
	language: 'en',
	topics: {
		parties: 'Parties',
		outcome: 'Outcome',
		provisions: 'Provisions',
		positions: 'Positions',
		process: 'Process',
		aftermath: 'Aftermath'
	},
	asserters: {
		source: 'the article itself',
		'oslo-critics': 'several Oslo signatories',
		'senior-us-official': 'a senior US official',
		'us-official': 'the US official',
		'us-government': 'the US government'
	},
	terms: []
} as const satisfies PackDescription;

export type TopicId = keyof typeof description.topics;
export type AsserterId = keyof typeof description.asserters;
