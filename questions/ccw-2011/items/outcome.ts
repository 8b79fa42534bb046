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
			stem: 'What does the article say of the nations among which backing for the drive fell short?',
			facts: ['support-lacking-from-oslo-signers'],
			options: [
				{
					id: 'makers',
					text: 'They were major makers of the bombs.',
					why: 'The major makers that are named led the plan or gave it their support.',
					evidence: ['s1', 's10', 's11'],
					fits: 'What do the United States, China and Russia have in common?'
				},
				{
					id: 'signatories',
					text: 'They had signed the Oslo Convention.',
					why: 'It was from nations which had signed Oslo that the drive did not win enough backing.',
					evidence: ['s2']
				},
				{
					id: 'outside-ccw',
					text: 'They did not belong to the CCW.',
					why: 'What they share is that they had signed Oslo; none is said to be outside the CCW.',
					evidence: ['s2', 's4']
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
			facts: ['outcome-rejected', 'protocol-not-in-force', 'duration-several-weeks'],
			options: [
				{
					id: 'old-banned',
					text: 'A ban by the protocol on bombs made before 1980',
					why: 'The ban would have come about had the protocol been adopted; it was turned down.',
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
					why: 'They would have been required had the protocol been adopted; it was turned down.',
					evidence: ['s7', 's9'],
					facts: ['protocol-not-in-force']
				},
				{
					id: 'talks',
					text: 'Talks on the protocol that lasted for weeks',
					why: 'The talks were held in Geneva and lasted several weeks.',
					evidence: ['s4'],
					facts: ['duration-several-weeks']
				}
			],
			key: ['rejection', 'talks']
		}
	},
	{
		kind: 'choice',
		topic: 'outcome',
		level: 'understand',
		idea: 'happened',
		spec: {
			stem: 'Which states, if any, were bound by the protocol’s rules after November 25?',
			facts: ['protocol-not-in-force'],
			options: [
				{
					id: 'nobody',
					text: 'No state at all',
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
					text: 'They fell short of what was needed.',
					why: 'In the US official’s account, they proved not enough.',
					evidence: ['s17']
				},
				{
					id: 'too-late',
					text: 'They were accepted, but too late.',
					why: 'The official spoke of too little, not of too late, and named no change as accepted.',
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
					id: 'both-article',
					text: 'Both are told in the article’s own voice.',
					why: 'The first is; for the second, statement 17 names a US official.',
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
					why: 'Statement 2 names no speaker, and statement 17 does: the US official.',
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
					id: 'too-little',
					text: 'All of it together was too little.',
					why: '“Not enough” tells that it fell short, and leaves open how much there was.',
					evidence: ['s2']
				},
				{
					id: 'none',
					text: 'There was none of it at all.',
					why: '“Not enough” is not the same as none; whether any of them backed the plan is not said.',
					evidence: ['s2']
				},
				{
					id: 'half',
					text: 'It came from fewer than half of them.',
					why: 'Statement 2 gives neither a number nor a share of these nations.',
					evidence: ['s2']
				}
			],
			key: 'too-little'
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
					why: 'That changes were proposed does not mean that they won the day: they proved not enough.',
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
