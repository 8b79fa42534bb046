import type { Example } from '../kind.ts';
import type { MultiResponse, MultiSpec } from './multi.ts';

export const examples: readonly Example<MultiSpec, MultiResponse>[] = [
	{
		title: 'Two of four',
		spec: {
			stem: 'Who supported the plan that the United States led?',
			facts: ['stance-china-supported', 'stance-russia-supported'],
			options: [
				{
					id: 'china',
					text: 'China',
					why: 'China gave the plan its support.',
					evidence: ['s11'],
					facts: ['stance-china-supported']
				},
				{
					id: 'hrw',
					text: 'Human Rights Watch',
					why: 'Human Rights Watch was against the plan.',
					evidence: ['s14'],
					facts: ['stance-hrw-opposed'],
					fits: 'Who praised the defeat of the plan?'
				},
				{
					id: 'russia',
					text: 'Russia',
					why: 'Russia gave the plan its support.',
					evidence: ['s11'],
					facts: ['stance-russia-supported']
				},
				{
					id: 'icrc',
					text: 'The Red Cross committee (ICRC)',
					why: 'The ICRC was against the plan.',
					evidence: ['s14'],
					facts: ['stance-icrc-opposed'],
					fits: 'Who praised the defeat of the plan?'
				}
			],
			key: ['china', 'russia']
		},
		right: ['russia', 'china'],
		half: ['china'],
		wrong: ['hrw', 'icrc']
	},
	{
		title: 'Options in an order of their own',
		spec: {
			stem: 'Cluster bombs made in which of these years would the plan have banned?',
			facts: ['protocol-ban-pre-1980'],
			options: [
				{
					id: 'y1965',
					text: '1965',
					why: '1965 is before 1980, so the plan would have banned them.',
					evidence: ['s8']
				},
				{
					id: 'y1975',
					text: '1975',
					why: '1975 is before 1980, so the plan would have banned them.',
					evidence: ['s8']
				},
				{
					id: 'y1985',
					text: '1985',
					why: '1985 is after 1980; safeguards and rules would have applied, not a ban.',
					evidence: ['s9']
				},
				{
					id: 'y1995',
					text: '1995',
					why: '1995 is after 1980; safeguards and rules would have applied, not a ban.',
					evidence: ['s9']
				}
			],
			key: ['y1965', 'y1975'],
			ordered: true
		},
		right: ['y1965', 'y1975'],
		half: ['y1965', 'y1975', 'y1985'],
		wrong: ['y1975', 'y1985']
	}
];
