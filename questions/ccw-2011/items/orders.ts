import type { PackItems } from './draft.ts';

/** Things to be put in an order that the briefing gives. */
export const orders: PackItems = [
	{
		kind: 'order',
		topic: 'process',
		level: 'understand',
		spec: {
			stem: 'In which order did these things happen, from first to last?',
			facts: [
				'duration-several-weeks',
				'amendments-until-last-hour',
				'outcome-rejected',
				'reaction-hrw-praised'
			],
			entries: [
				{
					id: 'weeks',
					text: 'Weeks of talks in Geneva',
					why: 'The talks went on for weeks before there was a result.',
					evidence: ['s4', 's6'],
					facts: ['duration-several-weeks']
				},
				{
					id: 'last-changes',
					text: 'The last of the late changes, as the US official tells it',
					why: 'The last changes came in the final hour of the talks.',
					evidence: ['s17'],
					facts: ['amendments-until-last-hour']
				},
				{
					id: 'rejection',
					text: 'The rejection of the protocol',
					why: 'It was turned down after weeks of talks, and late changes had not been enough.',
					evidence: ['s6', 's17'],
					facts: ['outcome-rejected']
				},
				{
					id: 'praise',
					text: 'Praise for the defeat',
					why: 'There had to be a defeat before it could be praised.',
					evidence: ['s15'],
					facts: ['reaction-hrw-praised']
				}
			]
		}
	},
	{
		kind: 'order',
		topic: 'positions',
		level: 'analyse',
		spec: {
			stem: 'Two of these views of the plan are the Oslo critics’. How do all four rank, from the strongest charge to the weakest?',
			facts: ['belief-undermined-ban', 'belief-at-least-diluted'],
			entries: [
				{
					id: 'ended',
					text: 'The plan put an end to the ban.',
					why: 'This is the strongest of the four; no one in the article goes so far.',
					evidence: ['s13']
				},
				{
					id: 'undercut',
					text: 'The plan undercut the ban.',
					why: 'This is the stronger form of the critics’ view, and stops short of an end.',
					evidence: ['s13'],
					facts: ['belief-undermined-ban']
				},
				{
					id: 'watered',
					text: 'The plan watered the ban down.',
					why: 'This is the critics’ view in its milder form: “at the very least”.',
					evidence: ['s13'],
					facts: ['belief-at-least-diluted']
				},
				{
					id: 'nothing',
					text: 'The plan left the ban as it was.',
					why: 'This claims nothing; the critics held that the ban was at the very least watered down.',
					evidence: ['s13'],
					facts: ['belief-at-least-diluted']
				}
			]
		}
	},
	{
		kind: 'order',
		topic: 'provisions',
		level: 'understand',
		idea: 'contrast',
		spec: {
			stem: 'How do these treatments of a cluster bomb made in 1995 rank, from the strictest to the mildest?',
			facts: ['oslo-ban-outright', 'newer-bombs-not-banned', 'protocol-rules-after-cutoff'],
			entries: [
				{
					id: 'oslo',
					text: 'As Oslo has it',
					why: 'Oslo’s ban is called outright, so it takes in newer bombs.',
					evidence: ['s3', 's13'],
					facts: ['oslo-ban-outright']
				},
				{
					id: 'protocol',
					text: 'As the protocol would have had it',
					why: 'Safeguards and rules are less than a ban.',
					evidence: ['s9'],
					facts: ['newer-bombs-not-banned', 'protocol-rules-after-cutoff']
				},
				{
					id: 'none',
					text: 'With neither a ban nor rules',
					why: 'The protocol would not have left newer bombs alone: it set two duties for them.',
					evidence: ['s9'],
					facts: ['protocol-rules-after-cutoff']
				}
			]
		}
	},
	{
		kind: 'order',
		topic: 'parties',
		level: 'understand',
		spec: {
			stem: 'How do these groups of countries rank, from the smallest to the largest?',
			facts: [
				'effort-us-led',
				'stance-china-supported',
				'stance-russia-supported',
				'producer-us',
				'oslo-signatories-111'
			],
			entries: [
				{
					id: 'leader',
					text: 'Countries that led the plan',
					why: 'One led it: the United States.',
					evidence: ['s1'],
					facts: ['effort-us-led']
				},
				{
					id: 'backers',
					text: 'Countries named as supporters of the US-led plan',
					why: 'Two are named: China and Russia.',
					evidence: ['s11'],
					facts: ['stance-china-supported', 'stance-russia-supported']
				},
				{
					id: 'makers',
					text: 'Countries named as major makers',
					why: 'Three are named: the United States, China and Russia.',
					evidence: ['s10'],
					facts: ['producer-us', 'producer-china', 'producer-russia']
				},
				{
					id: 'signatories',
					text: 'Countries that signed Oslo',
					why: 'There were 111 signatories.',
					evidence: ['s12'],
					facts: ['oslo-signatories-111']
				}
			]
		}
	}
];
