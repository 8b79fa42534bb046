import type { PackItems } from './draft.ts';

/** Things to be matched with what belongs to them. */
export const matches: PackItems = [
	{
		kind: 'match',
		topic: 'positions',
		level: 'recall',
		spec: {
			stem: 'What did each of them do in the story of the plan?',
			facts: [
				'effort-us-led',
				'stance-china-supported',
				'stance-russia-supported',
				'reaction-hrw-praised',
				'p5-source-senior-us-official'
			],
			prompts: [
				{
					id: 'us',
					text: 'The United States',
					choice: 'led',
					why: 'The United States led the drive.',
					evidence: ['s1'],
					facts: ['effort-us-led']
				},
				{
					id: 'china-russia',
					text: 'China and Russia',
					choice: 'supported',
					why: 'They supported the plan; the lead was with the United States.',
					evidence: ['s1', 's11'],
					facts: ['stance-china-supported', 'stance-russia-supported']
				},
				{
					id: 'hrw',
					text: 'Human Rights Watch',
					choice: 'praised',
					why: 'It was against the plan and praised its defeat.',
					evidence: ['s14', 's15'],
					facts: ['reaction-hrw-praised']
				},
				{
					id: 'official',
					text: 'A senior US official',
					choice: 'return',
					why: 'The remark of this official is about a return to talks.',
					evidence: ['s16'],
					facts: ['p5-source-senior-us-official']
				}
			],
			choices: [
				{ id: 'led', text: 'Led the drive' },
				{ id: 'praised', text: 'Praised the defeat' },
				{ id: 'return', text: 'Spoke of a return to talks' },
				{ id: 'supported', text: 'Supported the plan' },
				{ id: 'withdrew', text: 'Took the plan back' }
			]
		}
	},
	{
		kind: 'match',
		topic: 'parties',
		level: 'understand',
		idea: 'contrast',
		spec: {
			stem: 'What is each of these three in the story?',
			facts: ['oslo-bans-cluster-bombs', 'negotiators-ccw-members', 'outcome-rejected'],
			prompts: [
				{
					id: 'oslo',
					text: 'The Oslo Convention',
					choice: 'ban',
					why: 'The Oslo Convention is a treaty that forbids cluster bombs.',
					evidence: ['s3'],
					facts: ['oslo-bans-cluster-bombs']
				},
				{
					id: 'ccw',
					text: 'The CCW',
					choice: 'table',
					why: 'Those at the table were states that belong to the CCW.',
					evidence: ['s4'],
					facts: ['negotiators-ccw-members']
				},
				{
					id: 'protocol',
					text: 'The protocol',
					choice: 'turned-down',
					why: 'The protocol was the plan, and it was turned down.',
					evidence: ['s6'],
					facts: ['outcome-rejected']
				}
			],
			choices: [
				{ id: 'ban', text: 'A treaty with a ban' },
				{ id: 'turned-down', text: 'A plan that failed' },
				{ id: 'table', text: 'The body whose states held the talks' },
				{ id: 'city', text: 'The place of the talks' }
			]
		}
	},
	{
		kind: 'match',
		topic: 'process',
		level: 'analyse',
		idea: 'whose-word',
		spec: {
			stem: 'Whose word is each of these, as the article tells it?',
			facts: [
				'belief-undermined-ban',
				'amendments-insufficient',
				'future-talks-timing-unclear',
				'stance-china-supported',
				'stance-russia-supported'
			],
			prompts: [
				{
					id: 'undercut',
					text: 'Regulating the weapons undercut the ban.',
					choice: 'critics',
					why: 'This is the view of several Oslo signatories.',
					evidence: ['s12', 's13'],
					facts: ['belief-undermined-ban']
				},
				{
					id: 'changes',
					text: 'The late changes were not enough.',
					choice: 'official',
					why: 'The account of the late changes is a US official’s.',
					evidence: ['s17'],
					facts: ['amendments-insufficient']
				},
				{
					id: 'return',
					text: 'It is not clear when the main users will return.',
					choice: 'official',
					why: 'The remark on a return is a senior US official’s.',
					evidence: ['s16'],
					facts: ['future-talks-timing-unclear']
				},
				{
					id: 'support',
					text: 'China and Russia supported the plan.',
					choice: 'article',
					why: 'The article says this in its own voice.',
					evidence: ['s11'],
					facts: ['stance-china-supported', 'stance-russia-supported']
				}
			],
			choices: [
				{ id: 'official', text: 'A US official' },
				{ id: 'critics', text: 'Several Oslo signatories' },
				{ id: 'article', text: 'The article itself' }
			]
		}
	},
	{
		kind: 'match',
		topic: 'positions',
		level: 'analyse',
		idea: 'whose-word',
		spec: {
			stem: 'Whose argument or view is each of these, if it is anybody’s?',
			facts: [
				'us-claim-more-prohibited',
				'belief-at-least-diluted',
				'outcome-reason-little-support'
			],
			prompts: [
				{
					id: 'amounts',
					text: 'The plan would ban more for one country than Oslo has for all its members.',
					choice: 'us',
					why: 'This is part of the US case for the protocol.',
					evidence: ['s18'],
					facts: ['us-claim-more-prohibited']
				},
				{
					id: 'watered',
					text: 'Regulating the weapons waters the ban down.',
					choice: 'critics',
					why: 'This is the critics’ view in its milder form.',
					evidence: ['s13'],
					facts: ['belief-at-least-diluted']
				},
				{
					id: 'backing',
					text: 'Backing from Oslo nations was not enough.',
					choice: 'nobody',
					why: 'The article tells this in its own voice.',
					evidence: ['s2'],
					facts: ['outcome-reason-little-support']
				}
			],
			choices: [
				{ id: 'nobody', text: 'Nobody’s: the article says it' },
				{ id: 'critics', text: 'The Oslo critics’' },
				{ id: 'us', text: 'The US government’s' },
				{ id: 'users', text: 'The main users’' }
			]
		}
	},
	{
		kind: 'match',
		topic: 'outcome',
		level: 'recall',
		spec: {
			stem: 'What do these three numbers stand for in the story?',
			facts: ['oslo-signatories-111', 'protocol-cutoff-1980', 'date-nov-25'],
			prompts: [
				{
					id: 'day',
					text: '25',
					choice: 'rejection',
					why: 'The protocol was turned down on November 25.',
					evidence: ['s6'],
					facts: ['date-nov-25']
				},
				{
					id: 'count',
					text: '111',
					choice: 'signatories',
					why: 'The Oslo Convention had 111 signatories.',
					evidence: ['s12'],
					facts: ['oslo-signatories-111']
				},
				{
					id: 'year',
					text: '1980',
					choice: 'line',
					why: '1980 would have been the protocol’s dividing line.',
					evidence: ['s7'],
					facts: ['protocol-cutoff-1980']
				}
			],
			choices: [
				{ id: 'line', text: 'A dividing line between bombs' },
				{ id: 'signatories', text: 'Signatories of Oslo' },
				{ id: 'length', text: 'The days the talks lasted' },
				{ id: 'rejection', text: 'The day of the rejection' },
				{ id: 'table', text: 'States at the talks' }
			]
		}
	},
	{
		kind: 'match',
		topic: 'provisions',
		level: 'understand',
		idea: 'contrast',
		spec: {
			stem: 'How does each text treat these cluster bombs, or how would it have treated them?',
			facts: ['oslo-ban-outright', 'protocol-two-part-design', 'protocol-not-in-force'],
			prompts: [
				{
					id: 'old-protocol',
					text: 'Made in 1970, under the protocol',
					choice: 'would-ban',
					why: 'Bombs made earlier than 1980 would have been forbidden.',
					evidence: ['s8'],
					facts: ['protocol-two-part-design']
				},
				{
					id: 'new-protocol',
					text: 'Made in 1990, under the protocol',
					choice: 'would-rule',
					why: 'For bombs made after 1980, safeguards and rules would have been required.',
					evidence: ['s9'],
					facts: ['protocol-two-part-design']
				},
				{
					id: 'old-oslo',
					text: 'Made in 1970, under Oslo',
					choice: 'bans',
					why: 'Oslo forbids cluster bombs; the line by age was the protocol’s.',
					evidence: ['s3', 's13'],
					facts: ['oslo-ban-outright']
				},
				{
					id: 'new-oslo',
					text: 'Made in 1990, under Oslo',
					choice: 'bans',
					why: 'Oslo’s ban is called outright, so it takes in newer bombs too.',
					evidence: ['s3', 's13'],
					facts: ['oslo-ban-outright']
				}
			],
			choices: [
				{ id: 'bans', text: 'Banned' },
				{ id: 'would-ban', text: 'Would have been banned' },
				{ id: 'would-rule', text: 'Would have faced rules' },
				{ id: 'free', text: 'Left alone' }
			]
		}
	},
	{
		kind: 'match',
		topic: 'process',
		level: 'understand',
		idea: 'contrast',
		spec: {
			stem: 'What do these words of the briefing stand for?',
			facts: [
				'treaty-in-p4-is-protocol',
				'plan-was-a-protocol',
				'oslo-ban-outright',
				'oslo-critics-several'
			],
			prompts: [
				{
					id: 'drive',
					text: '“that drive” (statement 1)',
					choice: 'plan',
					why: 'It is the US-led drive for rules, which took the form of the protocol.',
					evidence: ['s1', 's6'],
					facts: ['plan-was-a-protocol']
				},
				{
					id: 'critics',
					text: '“those critics” (statement 13)',
					choice: 'signatories',
					why: 'They are the Oslo signatories of whom statement 12 speaks.',
					evidence: ['s12', 's13'],
					facts: ['oslo-critics-several']
				},
				{
					id: 'ban',
					text: '“the outright ban” (statement 13)',
					choice: 'oslo',
					why: 'The treaty with a ban is the Oslo Convention.',
					evidence: ['s3', 's13'],
					facts: ['oslo-ban-outright']
				},
				{
					id: 'treaty',
					text: '“the proposed treaty” (statement 14)',
					choice: 'plan',
					why: 'It was proposed and then defeated, which is true of the US-led plan alone.',
					evidence: ['s14', 's15'],
					facts: ['treaty-in-p4-is-protocol']
				}
			],
			choices: [
				{ id: 'oslo', text: 'Oslo’s rule on the weapons' },
				{ id: 'signatories', text: 'Several Oslo signatories' },
				{ id: 'ccw', text: 'The CCW' },
				{ id: 'plan', text: 'The US-led plan' }
			]
		}
	}
];
