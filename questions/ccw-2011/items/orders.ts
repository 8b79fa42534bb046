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
				'place-geneva',
				'duration-several-weeks',
				'amendments-until-last-hour',
				'outcome-rejected',
				'reaction-hrw-praised'
			],
			entries: [
				{
					id: 'opening',
					text: 'The opening of the talks in Geneva',
					why: 'All that is told of the talks and their result comes after they opened.',
					evidence: ['s4'],
					facts: ['place-geneva']
				},
				{
					id: 'second-week',
					text: 'The second week of the talks',
					why: 'The talks lasted several weeks, so this one was neither their start nor their end.',
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
			stem: 'Two of these views of the plan are the Oslo critics’. How do all five rank, from the hardest on the plan to the kindest?',
			facts: ['belief-undermined-ban', 'belief-at-least-diluted'],
			entries: [
				{
					id: 'ended',
					text: 'The plan put an end to the ban.',
					why: 'This is the hardest of the five; no one in the article goes so far.',
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
					why: 'This charges the plan with nothing, which is less than “at the very least” watering down.',
					evidence: ['s13'],
					facts: ['belief-at-least-diluted']
				},
				{
					id: 'stronger',
					text: 'The plan made the ban stronger.',
					why: 'This is praise for the plan, the reverse of what the critics held.',
					evidence: ['s13'],
					facts: ['belief-undermined-ban']
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
			stem: 'Each of these is a number in this story. How do they rank, from the smallest to the largest?',
			facts: [
				'effort-us-led',
				'stance-china-supported',
				'stance-russia-supported',
				'producer-us',
				'producer-china',
				'producer-russia',
				'date-nov-25',
				'oslo-signatories-111'
			],
			entries: [
				{
					id: 'leader',
					text: 'Countries that led the drive',
					why: 'One led it: the United States.',
					evidence: ['s1'],
					facts: ['effort-us-led']
				},
				{
					id: 'backers',
					text: 'Countries named beside the US as backers of the plan',
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
					id: 'day',
					text: 'The day of November on which the plan was turned down',
					why: 'The plan was turned down on November 25.',
					evidence: ['s6'],
					facts: ['date-nov-25']
				},
				{
					id: 'signatories',
					text: 'Signatories of the Oslo Convention',
					why: 'The Oslo Convention had 111 signatories.',
					evidence: ['s12'],
					facts: ['oslo-signatories-111']
				}
			]
		}
	}
];
