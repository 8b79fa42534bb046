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
					id: 'cluster-munitions',
					text: 'Cluster munitions, and no other kind of arms',
					why: 'It covers several kinds of arms.',
					evidence: []
				},
				{
					id: 'bombs-made',
					text: 'Bombs made before 1980, and no later ones',
					why: 'That the plan had a line at the same year has to do with when bombs were made.',
					evidence: ['s7', 's8']
				},
				{
					id: 'arms-injure',
					text: 'Arms that injure too much or strike blindly',
					why: 'It is about arms that may be seen as injuring excessively or striking indiscriminately.',
					evidence: []
				}
			],
			key: 'arms-injure'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'analyse',
		spec: {
			stem: 'The CCW was adopted in 1980, and 1980 was to be the protocol’s line. What may a reader conclude?',
			facts: ['bg-ccw-basics', 'protocol-cutoff-1980'],
			options: [
				{
					id: 'one-year',
					text: 'That one year stands for two things here',
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
					text: 'A list of banned weapons, without any protocols',
					why: 'The bans and limits sit in protocols.',
					evidence: []
				},
				{
					id: 'general-rules',
					text: 'General rules, with protocols on given weapons',
					why: 'Bans and limits on given weapons sit in the protocols attached to it.',
					evidence: []
				},
				{
					id: 'two-rival',
					text: 'Two rival treaties, each with its own protocols',
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
			stem: 'By which rule are new protocols added to the CCW, as Arms Control Today explains?',
			facts: ['bg-ccw-consensus'],
			options: [
				{
					id: 'simple-majority',
					text: 'By a simple majority of states',
					why: 'New protocols are agreed by consensus.',
					evidence: []
				},
				{
					id: 'two-thirds',
					text: 'By a two-thirds vote of states',
					why: 'New protocols are agreed by consensus.',
					evidence: []
				},
				{
					id: 'consensus-states',
					text: 'By consensus of the states',
					why: 'States that object can stop a new protocol.',
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
					why: 'Where consensus is the rule, objections are enough; more than 50 parties spoke against the plan.',
					evidence: []
				},
				{
					id: 'plan-failed',
					text: 'That the plan failed over objections',
					why: 'This is what the rule allows: states that object can stop a new protocol.',
					evidence: []
				},
				{
					id: 'plan-open',
					text: 'That the plan was open to objections',
					why: 'Every state can object where consensus is the rule.',
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
			stem: 'What does an Arms Control Today article of 2011 count as 73?',
			facts: ['bg-ccw-oslo-overlap'],
			options: [
				{
					id: 'ccw-parties',
					text: 'CCW parties that spoke against the protocol',
					why: 'These were more than 50.',
					evidence: [],
					fits: 'What does “more than 50” stand for?'
				},
				{
					id: 'ccw-parties-signed',
					text: 'CCW parties that had signed or ratified Oslo',
					why: 'By that count, 73 of the CCW’s 114 parties were in both.',
					evidence: []
				},
				{
					id: 'ccw-parties-stayed',
					text: 'CCW parties that had stayed out of Oslo',
					why: 'Of the 114 parties, 73 were in; the rest had stayed out.',
					evidence: []
				}
			],
			key: 'ccw-parties-signed'
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
