import type { Example } from '../kind.ts';
import type { OrderResponse, OrderSpec } from './order.ts';

export const examples: readonly Example<OrderSpec, OrderResponse>[] = [
	{
		title: 'Events in time',
		spec: {
			stem: 'In which order did these things happen, from first to last?',
			facts: ['outcome-rejected'],
			entries: [
				{
					id: 'start',
					text: 'States of the CCW met for talks in Geneva',
					why: 'The talks went on for several weeks before there was a result.',
					evidence: ['s4', 's6'],
					facts: ['duration-several-weeks']
				},
				{
					id: 'changes',
					text: 'By the US official’s account, changes were offered in the final hour',
					why: 'The official placed the last changes in the final hour of the talks.',
					evidence: ['s17'],
					facts: ['amendments-until-last-hour']
				},
				{
					id: 'rejection',
					text: 'The protocol was turned down',
					why: 'It was turned down after weeks of talks; the late changes had not been enough.',
					evidence: ['s6', 's17'],
					facts: ['outcome-rejected', 'amendments-insufficient']
				},
				{
					id: 'praise',
					text: 'Groups praised its defeat',
					why: 'What the groups praised was a defeat that had taken place.',
					evidence: ['s15'],
					facts: ['other-groups-opposed-and-praised']
				}
			]
		},
		right: ['start', 'changes', 'rejection', 'praise'],
		half: ['start', 'rejection', 'changes', 'praise'],
		wrong: ['praise', 'rejection', 'changes', 'start']
	},
	{
		title: 'Numbers by size',
		spec: {
			stem: 'In which order do these numbers stand, from the smallest to the largest?',
			facts: ['date-nov-25', 'oslo-signatories-111', 'protocol-cutoff-1980'],
			entries: [
				{
					id: 'makers',
					text: 'The countries named as major makers of cluster bombs',
					why: 'Three are named: the United States, China and Russia.',
					evidence: ['s10'],
					facts: ['producer-us', 'producer-china', 'producer-russia']
				},
				{
					id: 'day',
					text: 'The day in November when the protocol was turned down',
					why: 'The day was the 25th.',
					evidence: ['s6'],
					facts: ['date-nov-25']
				},
				{
					id: 'signatories',
					text: 'The signatories of the Oslo Convention',
					why: 'There were 111 signatories.',
					evidence: ['s12'],
					facts: ['oslo-signatories-111']
				},
				{
					id: 'line',
					text: 'The year that would have been the dividing line',
					why: 'The line would have been the year 1980.',
					evidence: ['s7'],
					facts: ['protocol-cutoff-1980']
				}
			]
		},
		right: ['makers', 'day', 'signatories', 'line'],
		half: ['day', 'signatories', 'line', 'makers'],
		wrong: ['line', 'signatories', 'day', 'makers']
	}
];
