import type { PackDescription } from '#bank';

export const description = {
	id: 'fact-or-claim',
	title: 'Fact or claim?',
	about:
		'How to tell a fact from a claim in the news: who says so, what would show it, and what is left out.',
	source: 'guide',
	origin: 'The guide was written for this pack.',
	topics: {
		claims: 'Claims and checks',
		words: 'Words to watch',
		limits: 'What a report can show'
	},
	complete: false,
	asserters: { source: 'the guide itself' },
	terms: [
		{
			term: 'attribution',
			forms: ['attributions'],
			meaning: 'Words such as “a minister said” or “according to the council”.'
		},
		{
			term: 'claim',
			forms: ['claims'],
			meaning: 'What somebody says is so, whether or not it is.'
		},
		{
			term: 'condition',
			forms: ['conditions'],
			meaning: 'What has to be so before something else can be.'
		},
		{
			term: 'hedge',
			forms: ['hedges'],
			meaning: 'A word that makes a claim weaker, such as “may” or “about”.'
		}
	]
} as const satisfies PackDescription;

export type TopicId = keyof typeof description.topics;
export type AsserterId = keyof typeof description.asserters;
