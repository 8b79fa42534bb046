import type { Example } from '../kind.ts';
import type { SortResponse, SortSpec } from './sort.ts';

export const examples: readonly Example<SortSpec, SortResponse>[] = [
	{
		title: 'Two categories',
		spec: {
			stem: 'Which of these fit the Oslo Convention, and which fit the rejected protocol?',
			facts: ['contrast-ban-vs-regulation'],
			categories: [
				{ id: 'oslo', text: 'Oslo Convention' },
				{ id: 'protocol', text: 'Rejected protocol' }
			],
			entries: [
				{
					id: 'ban',
					text: 'Forbids cluster bombs',
					category: 'oslo',
					why: 'The Oslo Convention forbids cluster bombs.',
					evidence: ['s3'],
					facts: ['oslo-bans-cluster-bombs']
				},
				{
					id: 'signatories',
					text: 'Had 111 signatories',
					category: 'oslo',
					why: 'The number 111 counts the signatories of the Oslo Convention.',
					evidence: ['s12'],
					facts: ['oslo-signatories-111']
				},
				{
					id: 'older',
					text: 'Would have forbidden only the cluster bombs made before 1980',
					category: 'protocol',
					why: 'A ban on the older ones alone was a term of the protocol.',
					evidence: ['s8', 's9'],
					facts: ['protocol-ban-pre-1980']
				},
				{
					id: 'newer',
					text: 'Would have required safeguards for cluster bombs made after 1980',
					category: 'protocol',
					why: 'Safeguards for the newer ones were a term of the protocol.',
					evidence: ['s9'],
					facts: ['protocol-rules-after-cutoff']
				}
			]
		},
		right: { ban: 'oslo', signatories: 'oslo', older: 'protocol', newer: 'protocol' },
		half: { ban: 'oslo', signatories: 'protocol', older: 'oslo', newer: 'protocol' },
		wrong: { ban: 'protocol', signatories: 'protocol', older: 'oslo', newer: 'oslo' }
	},
	{
		title: 'Three categories',
		spec: {
			stem: 'Who says each of these?',
			facts: ['duration-several-weeks', 'p6-source-us-official', 'belief-undermined-ban'],
			categories: [
				{ id: 'article', text: 'The report itself' },
				{ id: 'official', text: 'A US official' },
				{ id: 'signatories', text: 'Several Oslo signatories' }
			],
			entries: [
				{
					id: 'weeks',
					text: 'The talks lasted several weeks.',
					category: 'article',
					why: 'The length of the talks is given in the report’s own voice.',
					evidence: ['s4'],
					facts: ['duration-several-weeks']
				},
				{
					id: 'changes',
					text: 'Changes were proposed up to the final hour, but they were not enough.',
					category: 'official',
					why: 'The account of the late changes is credited to a US official.',
					evidence: ['s17'],
					facts: ['p6-source-us-official']
				},
				{
					id: 'return',
					text: 'It is not clear when the main users will be back in talks.',
					category: 'official',
					why: 'A senior US official is named as the source of this.',
					evidence: ['s16'],
					facts: ['p5-source-senior-us-official']
				},
				{
					id: 'belief',
					text: 'Regulating the weapons undercut the ban, or at least watered it down.',
					category: 'signatories',
					why: 'This is the view of the critics among the Oslo signatories.',
					evidence: ['s12', 's13'],
					facts: ['belief-undermined-ban']
				}
			]
		},
		right: { weeks: 'article', changes: 'official', return: 'official', belief: 'signatories' },
		half: { weeks: 'article', changes: 'article', belief: 'signatories' },
		wrong: { weeks: 'official', changes: 'article', return: 'article', belief: 'article' }
	}
];
