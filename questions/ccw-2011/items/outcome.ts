import type { PackItems } from './draft.ts';

/** On what happened to the plan, when, and why. */
export const outcome: PackItems = [
	{
		kind: 'choice',
		topic: 'outcome',
		level: 'recall',
		spec: {
			stem: 'What became of the protocol in the end?',
			facts: ['outcome-rejected'],
			options: [
				{
					id: 'put-off',
					text: 'It was put off to later talks.',
					why: 'It was turned down; no delay is mentioned.',
					evidence: ['s6']
				},
				{
					id: 'adopted',
					text: 'It was adopted with changes.',
					why: 'Changes were proposed, but the protocol was turned down.',
					evidence: ['s6', 's17']
				},
				{
					id: 'turned-down',
					text: 'It was turned down.',
					why: 'The protocol was turned down on November 25.',
					evidence: ['s6']
				}
			],
			key: 'turned-down'
		}
	},
	{
		kind: 'short',
		topic: 'outcome',
		level: 'recall',
		spec: {
			stem: 'On what day and month was the protocol turned down?',
			facts: ['date-nov-25'],
			accept: [
				'November 25',
				'25 November',
				'Nov 25',
				'Nov. 25',
				'25 Nov',
				'November 25th',
				'the 25th of November',
				'25th of November',
				'25th November'
			],
			why: 'It was turned down on November 25.',
			evidence: ['s6'],
			mistakes: [
				{
					accept: ['1980'],
					why: '1980 is the year that would have been the dividing line for the bombs.',
					evidence: ['s7'],
					fits: 'Which year would have been the dividing line in the protocol?'
				}
			]
		}
	},
	{
		kind: 'choice',
		topic: 'outcome',
		level: 'understand',
		spec: {
			stem: 'What does November 25 mark in this story?',
			facts: ['date-nov-25', 'duration-several-weeks'],
			options: [
				{
					id: 'rejection',
					text: 'The day when the protocol was turned down',
					why: 'The protocol was turned down on that day, after weeks of talks.',
					evidence: ['s6']
				},
				{
					id: 'start',
					text: 'The day when the talks in Geneva began',
					why: 'The talks had gone on for weeks by then.',
					evidence: ['s6']
				},
				{
					id: 'signing',
					text: 'The day when the Oslo treaty was signed',
					why: 'No date is given for Oslo.',
					evidence: ['s6', 's3']
				}
			],
			key: 'rejection'
		}
	},
	{
		kind: 'choice',
		topic: 'outcome',
		level: 'recall',
		spec: {
			stem: 'Among whom did backing for the drive fall short?',
			facts: ['support-lacking-from-oslo-signers'],
			options: [
				{
					id: 'makers',
					text: 'China and Russia, two major makers',
					why: 'Both of them gave the plan their support.',
					evidence: ['s10', 's11'],
					fits: 'Which two countries gave the plan their support?'
				},
				{
					id: 'signatories',
					text: 'Nations that had signed Oslo',
					why: 'The drive did not win enough backing from nations that had signed the Oslo Convention.',
					evidence: ['s2']
				},
				{
					id: 'officials',
					text: 'Officials of the United States',
					why: 'The United States led the drive.',
					evidence: ['s1']
				}
			],
			key: 'signatories'
		}
	},
	{
		kind: 'choice',
		topic: 'outcome',
		level: 'analyse',
		idea: 'happened',
		spec: {
			stem: 'Which words in the briefing show that the protocol’s rules did not become law?',
			facts: ['protocol-not-in-force'],
			options: [
				{
					id: 'binding',
					text: '“binding in law”',
					why: 'They say what force the rules would have had, not that they lacked it.',
					evidence: ['s7'],
					fits: 'Which words tell how strong the protocol’s rules would have been?'
				},
				{
					id: 'both',
					text: '“both safeguards and regulations”',
					why: 'They name the rules, and not whether these came about.',
					evidence: ['s9']
				},
				{
					id: 'had-it',
					text: '“had it been adopted”',
					why: 'They put the terms as what would have been, if the plan had passed.',
					evidence: ['s7']
				}
			],
			key: 'had-it'
		}
	},
	{
		kind: 'multi',
		topic: 'outcome',
		level: 'understand',
		idea: 'happened',
		spec: {
			stem: 'Which of these went beyond a plan and took place?',
			facts: ['outcome-rejected', 'protocol-not-in-force', 'reaction-hrw-praised'],
			options: [
				{
					id: 'old-banned',
					text: 'A ban by the protocol on bombs made before 1980',
					why: 'This would have come about had the protocol been adopted.',
					evidence: ['s7', 's8'],
					facts: ['protocol-not-in-force']
				},
				{
					id: 'rejection',
					text: 'The rejection of the protocol',
					why: 'The protocol was turned down on November 25.',
					evidence: ['s6'],
					facts: ['outcome-rejected']
				},
				{
					id: 'safeguards',
					text: 'New safeguards for bombs made after 1980',
					why: 'These would have been required had the protocol been adopted.',
					evidence: ['s7', 's9'],
					facts: ['protocol-not-in-force']
				},
				{
					id: 'praise',
					text: 'Praise from organizations for the defeat',
					why: 'The groups that had been against the plan praised its defeat.',
					evidence: ['s15'],
					facts: ['reaction-hrw-praised']
				}
			],
			key: ['rejection', 'praise']
		}
	},
	{
		kind: 'choice',
		topic: 'outcome',
		level: 'understand',
		idea: 'happened',
		spec: {
			stem: 'After November 25, whom did the protocol’s rules bind?',
			facts: ['protocol-not-in-force'],
			options: [
				{
					id: 'nobody',
					text: 'No country at all',
					why: 'The protocol was turned down, so its rules bound nobody.',
					evidence: ['s6', 's7']
				},
				{
					id: 'united-states',
					text: 'The United States alone',
					why: 'The United States led the plan, but the plan was turned down.',
					evidence: ['s1', 's6']
				},
				{
					id: 'ccw',
					text: 'All states of the CCW',
					why: 'States of the CCW held the talks, but the plan was turned down.',
					evidence: ['s4', 's6']
				}
			],
			key: 'nobody'
		}
	},
	{
		kind: 'choice',
		topic: 'outcome',
		level: 'recall',
		spec: {
			stem: 'According to the US official, how did the late changes turn out?',
			facts: ['amendments-insufficient'],
			options: [
				{
					id: 'won-over',
					text: 'They won the Oslo countries over.',
					why: 'They were meant to meet those countries’ worries, but proved not enough.',
					evidence: ['s17']
				},
				{
					id: 'not-enough',
					text: 'They proved to be not enough.',
					why: 'That is what the US official said of them.',
					evidence: ['s17']
				},
				{
					id: 'too-late',
					text: 'They were accepted, but too late.',
					why: 'The official did not say that they were accepted.',
					evidence: ['s17']
				}
			],
			key: 'not-enough'
		}
	},
	{
		kind: 'choice',
		topic: 'outcome',
		level: 'analyse',
		idea: 'whose-word',
		spec: {
			stem: '“Backing from nations that had signed Oslo fell short.” “The late changes were not enough.” Whose word are these two?',
			facts: ['outcome-reason-little-support', 'amendments-insufficient'],
			options: [
				{
					id: 'both-official',
					text: 'Both are the word of a US official.',
					why: 'The first is told in the article’s own voice.',
					evidence: ['s2', 's17']
				},
				{
					id: 'article-official',
					text: 'The first is the article’s, the second a US official’s.',
					why: 'Only the second is credited to somebody: the US official.',
					evidence: ['s2', 's17']
				},
				{
					id: 'official-article',
					text: 'The first is a US official’s, the second the article’s.',
					why: 'It is the other way round.',
					evidence: ['s2', 's17']
				}
			],
			key: 'article-official'
		}
	},
	{
		kind: 'choice',
		topic: 'outcome',
		level: 'analyse',
		idea: 'support',
		spec: {
			stem: 'The drive “did not win enough backing” from nations that had signed Oslo. What may a reader conclude about their backing?',
			facts: ['outcome-reason-little-support', 'ns-oslo-supporters'],
			options: [
				{
					id: 'some-maybe',
					text: 'What backing there was did not suffice.',
					why: '“Not enough” tells that it fell short, and leaves open how much there was.',
					evidence: ['s2']
				},
				{
					id: 'none',
					text: 'None of these nations backed the plan.',
					why: '“Not enough” is not the same as none; whether any of them backed it is not said.',
					evidence: ['s2']
				},
				{
					id: 'half',
					text: 'Fewer than half of them backed the plan.',
					why: 'No number or share is given.',
					evidence: ['s2']
				}
			],
			key: 'some-maybe'
		}
	},
	{
		kind: 'verdict',
		topic: 'outcome',
		level: 'understand',
		spec: {
			stem: 'The plan was turned down although, by a US official’s account, changes to it had been proposed.',
			facts: ['outcome-failed', 'outcome-rejected'],
			key: 'true',
			reasons: {
				true: {
					why: 'The plan was turned down; by the US official’s account, changes came up to the final hour.',
					evidence: ['s6', 's17']
				},
				false: {
					why: 'Nothing in statements 6 and 17 speaks against it.',
					evidence: ['s6', 's17']
				},
				'not-stated': {
					why: 'The failure is in statement 6 and the late changes are in statement 17.',
					evidence: ['s6', 's17']
				}
			}
		}
	}
];
