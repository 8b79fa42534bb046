import type { PackItems } from '../draft.ts';

/** On the CCW, beyond what the article says. */
export const ccw: PackItems = [
	{
		kind: 'choice',
		topic: 'parties',
		level: 'recall',
		spec: {
			stem: 'Which arms is the CCW of 1980 meant to limit?',
			facts: ['bg-ccw-basics'],
			options: [
				{
					id: 'scatter',
					text: 'Arms that scatter small bombs over a wide area',
					why: 'That describes cluster munitions; the CCW was made for several kinds of arms.',
					evidence: []
				},
				{
					id: 'old',
					text: 'Arms that were made before the CCW was adopted',
					why: 'When arms were made counted in the failed plan, which drew its line at the same year.',
					evidence: ['s7', 's8']
				},
				{
					id: 'injure',
					text: 'Arms that injure too much or strike blindly',
					why: 'It is about arms that may be seen as injuring excessively or striking indiscriminately.',
					evidence: []
				}
			],
			key: 'injure'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'analyse',
		spec: {
			stem: 'The CCW was adopted in 1980, and the protocol’s dividing line was to be 1980. What can a reader conclude from this match?',
			facts: ['bg-ccw-basics', 'protocol-cutoff-1980'],
			options: [
				{
					id: 'one-year',
					text: 'That one year stands for two separate things',
					why: 'One is the year of a treaty, the other a line by when bombs were made; no source cited here links the two.',
					evidence: ['s7', 's8']
				},
				{
					id: 'line-meant',
					text: 'That the line was meant to honor the CCW',
					why: 'No source cited here gives a reason for the line.',
					evidence: ['s7']
				},
				{
					id: 'ccw-bans',
					text: 'That the CCW bans bombs made before then',
					why: 'The ban on older bombs was in the protocol, which was turned down.',
					evidence: ['s6', 's8']
				}
			],
			key: 'one-year'
		}
	},
	{
		kind: 'choice',
		topic: 'process',
		level: 'understand',
		spec: {
			stem: 'How is the CCW built, as the United Nations describes it?',
			facts: ['bg-ccw-framework'],
			options: [
				{
					id: 'list-banned',
					text: 'As a list of banned weapons with no protocols',
					why: 'There are protocols, and it is they that hold the bans and limits.',
					evidence: []
				},
				{
					id: 'general-rules',
					text: 'As general rules with protocols on given weapons',
					why: 'Bans and limits on given weapons sit in the protocols attached to it.',
					evidence: []
				},
				{
					id: 'two-rival',
					text: 'As two rival treaties with their own protocols',
					why: 'A protocol is added to the treaty, and is no rival of it.',
					evidence: []
				}
			],
			key: 'general-rules'
		}
	},
	{
		kind: 'multi',
		topic: 'process',
		level: 'recall',
		spec: {
			stem: 'Which of these had a protocol of their own in the CCW by 2011?',
			facts: ['bg-ccw-five-protocols'],
			options: [
				{
					id: 'blinding-lasers',
					text: 'Blinding lasers',
					why: 'One of the five protocols is on blinding lasers.',
					evidence: []
				},
				{
					id: 'cluster-bombs',
					text: 'Cluster bombs',
					why: 'The plan for a protocol on them was turned down.',
					evidence: ['s6']
				},
				{
					id: 'incendiary-weapons',
					text: 'Incendiary weapons',
					why: 'One of the five protocols is on incendiary weapons.',
					evidence: []
				},
				{
					id: 'remnants-war',
					text: 'Remnants of war that can explode',
					why: 'One of the five protocols is on explosive remnants of war.',
					evidence: []
				}
			],
			key: ['blinding-lasers', 'incendiary-weapons', 'remnants-war']
		}
	},
	{
		kind: 'choice',
		topic: 'outcome',
		level: 'understand',
		spec: {
			stem: 'Had the plan been adopted in 2011, which number would it have had among the CCW’s protocols?',
			facts: ['bg-ccw-five-protocols', 'protocol-not-in-force'],
			options: [
				{ id: 'first', text: 'The first', why: 'There were five protocols already.', evidence: [] },
				{
					id: 'fifth',
					text: 'The fifth',
					why: 'The fifth is on explosive remnants of war.',
					evidence: [],
					fits: 'Which number has the protocol on explosive remnants of war?'
				},
				{
					id: 'sixth',
					text: 'The sixth',
					why: 'There were five protocols before it, and it was turned down.',
					evidence: ['s6']
				}
			],
			key: 'sixth',
			ordered: true
		}
	},
	{
		kind: 'choice',
		topic: 'outcome',
		level: 'recall',
		spec: {
			stem: 'How is a new protocol added to the CCW, as Arms Control Today explains?',
			facts: ['bg-ccw-consensus'],
			options: [
				{
					id: 'simple-majority',
					text: 'By a simple majority of states',
					why: 'A majority is not enough: a protocol is agreed by consensus, so states that object can stop it.',
					evidence: []
				},
				{
					id: 'two-thirds',
					text: 'By a two-thirds vote of states',
					why: 'No share of votes is enough while states object: a protocol is agreed by consensus.',
					evidence: []
				},
				{
					id: 'consensus-states',
					text: 'By consensus of the states',
					why: 'So states that object can stop a new protocol; one that is adopted binds those that consent.',
					evidence: []
				}
			],
			key: 'consensus-states'
		}
	},
	{
		kind: 'choice',
		topic: 'outcome',
		level: 'analyse',
		spec: {
			stem: 'CCW states add protocols by consensus. Which reading of the outcome does that rule out?',
			facts: ['bg-ccw-consensus', 'bg-more-than-50-opposed'],
			options: [
				{
					id: 'plan-lost',
					text: 'That the plan lost by a majority vote',
					why: 'Where consensus is needed, no majority decides; more than 50 of 114 parties spoke against the plan, and that was enough.',
					evidence: []
				},
				{
					id: 'plan-failed',
					text: 'That the plan failed over objections',
					why: 'This fits: where consensus is needed, states that object can stop a new protocol.',
					evidence: []
				},
				{
					id: 'plan-open',
					text: 'That the plan was open to objections',
					why: 'This fits: where consensus is needed, any state can object.',
					evidence: []
				}
			],
			key: 'plan-lost'
		}
	},
	{
		kind: 'choice',
		topic: 'parties',
		level: 'recall',
		spec: {
			stem: 'How many states were parties to the CCW in November 2011?',
			facts: ['bg-ccw-parties-2011'],
			options: [
				{
					id: '50',
					text: '50',
					why: '50 is how many signed the CCW at first.',
					evidence: [],
					fits: 'How many states signed the CCW at first?'
				},
				{
					id: '111',
					text: '111',
					why: '111 is the number that the article gives for Oslo.',
					evidence: ['s12'],
					fits: 'How many signatories did the Oslo Convention have?'
				},
				{
					id: '114',
					text: '114',
					why: 'That is the number of its states parties at that time.',
					evidence: []
				}
			],
			key: '114',
			ordered: true
		}
	},
	{
		kind: 'choice',
		topic: 'parties',
		level: 'understand',
		spec: {
			stem: 'An Arms Control Today article of 2011 counts 73 of the CCW’s 114 parties. What sets these 73 apart?',
			facts: ['bg-ccw-oslo-overlap'],
			options: [
				{
					id: 'spoke',
					text: 'They had spoken against the protocol.',
					why: 'The parties that did so are put at more than 50.',
					evidence: [],
					fits: 'What sets more than 50 of the CCW’s parties apart?'
				},
				{
					id: 'signed',
					text: 'They had signed or ratified Oslo.',
					why: 'By that count, these parties were in both treaties.',
					evidence: []
				},
				{
					id: 'outside',
					text: 'They had stayed outside of Oslo.',
					why: 'It is the rest, 41 parties, that had stayed outside.',
					evidence: [],
					fits: 'What sets the other 41 parties apart?'
				}
			],
			key: 'signed'
		}
	},
	{
		kind: 'match',
		topic: 'parties',
		level: 'understand',
		spec: {
			stem: 'What do these numbers stand for, as of November 2011?',
			facts: [
				'bg-ccw-parties-2011',
				'bg-ccw-oslo-overlap',
				'bg-more-than-50-opposed',
				'bg-ccm-111-breakdown'
			],
			prompts: [
				{
					id: 'more-than',
					text: 'More than 50',
					choice: 'ccw-parties-against',
					why: 'More than 50 parties spoke against it on the last day.',
					evidence: [],
					facts: ['bg-more-than-50-opposed']
				},
				{
					id: '73',
					text: '73',
					choice: 'states-both',
					why: 'An Arms Control Today article gave this count.',
					evidence: [],
					facts: ['bg-ccw-oslo-overlap']
				},
				{
					id: '111',
					text: '111',
					choice: 'signers-acceding',
					why: '108 had signed, and three had acceded.',
					evidence: ['s12'],
					facts: ['bg-ccm-111-breakdown']
				},
				{
					id: '114',
					text: '114',
					choice: 'ccw-parties',
					why: 'The CCW had 114 states parties.',
					evidence: [],
					facts: ['bg-ccw-parties-2011']
				}
			],
			choices: [
				{ id: 'ccw-parties', text: 'CCW parties' },
				{ id: 'ccw-parties-against', text: 'CCW parties against the plan' },
				{ id: 'signers-acceding', text: 'Signers and acceding states of Oslo' },
				{ id: 'states-both', text: 'States in both, by one count' }
			]
		}
	}
];
