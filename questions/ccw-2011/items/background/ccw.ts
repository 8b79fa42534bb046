import type { PackItems } from '../draft.ts';

/** The CCW, beyond what the report says. */
export const ccw: PackItems = [
	{
		kind: 'choice',
		topic: 'parties',
		level: 'recall',
		replaces: { code: '696pw', reason: 'rewording' },
		spec: {
			stem: 'Which weapons is the CCW meant to limit?',
			facts: ['bg-ccw-basics'],
			options: [
				{
					id: 'cluster',
					text: 'Cluster bombs, old and new',
					why: 'Those are what Oslo bans; the CCW covers several kinds of weapons.',
					evidence: ['s3'],
					words: { s3: 'bans cluster bombs' }
				},
				{
					id: 'old',
					text: 'Weapons above a certain age',
					why: '1980 is the line in the protocol, by the age of a bomb.',
					evidence: ['s7', 's8'],
					words: { s7: '1980', s8: 'made before 1980' }
				},
				{
					id: 'cruel',
					text: 'Weapons that injure too much or strike blindly',
					why: 'It is about weapons that are too cruel or cannot be aimed well.',
					evidence: []
				}
			],
			key: 'cruel'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'analyse',
		replaces: { code: 'hc7nw', reason: 'rewording' },
		spec: {
			stem: 'The CCW dates from 1980, and the protocol would have used 1980 as its line. What can you conclude?',
			facts: ['bg-ccw-basics'],
			options: [
				{
					id: 'chance',
					text: 'The two are different things.',
					why: 'One is the year of a treaty, the other goes by the age of a bomb.',
					evidence: ['s7', 's8'],
					words: { s7: 'the year 1980', s8: 'made before 1980' }
				},
				{
					id: 'honor',
					text: 'The line was drawn to honor the CCW.',
					why: 'Neither the report nor these sources give a reason for the line.',
					evidence: ['s7'],
					words: { s7: 'dividing line' }
				},
				{
					id: 'bans',
					text: 'The CCW itself bans bombs older than that.',
					why: 'That ban was in the protocol, which was rejected.',
					evidence: ['s8', 's6'],
					words: { s8: 'would have banned', s6: 'rejected' }
				}
			],
			key: 'chance'
		}
	},
	{
		kind: 'choice',
		topic: 'process',
		level: 'understand',
		replaces: { code: 'k6hpd', reason: 'rewording' },
		spec: {
			stem: 'How is the CCW built?',
			facts: ['bg-ccw-framework'],
			options: [
				{
					id: 'list',
					text: 'It is one long list of banned weapons.',
					why: 'The bans are in its protocols, not in the treaty itself.',
					evidence: []
				},
				{
					id: 'frame',
					text: 'It is a frame to which protocols are added.',
					why: 'General rules are in the frame, and each protocol deals with certain weapons.',
					evidence: []
				},
				{
					id: 'oslo',
					text: 'It is a part of the Oslo Convention.',
					why: 'They are two treaties, alike in having countries as members.',
					evidence: ['s5'],
					words: { s5: 'Like the Oslo Convention' }
				}
			],
			key: 'frame'
		}
	},
	{
		kind: 'multi',
		topic: 'process',
		level: 'recall',
		replaces: [
			{ code: 'rdttn', reason: 'rewording' },
			{ code: 'hde76', reason: 'rewording' }
		],
		spec: {
			stem: 'Which of these had a CCW protocol of their own by 2011?',
			facts: ['bg-ccw-five-protocols'],
			options: [
				{
					id: 'lasers',
					text: 'Blinding lasers',
					why: 'One of the five protocols is on these.',
					evidence: []
				},
				{
					id: 'cluster',
					text: 'Cluster bombs',
					why: 'Their protocol was the one that was rejected.',
					evidence: ['s6'],
					words: { s6: 'it was rejected' }
				},
				{
					id: 'fire',
					text: 'Weapons that start fires',
					why: 'One of the five protocols is on incendiary weapons.',
					evidence: []
				},
				{
					id: 'remnants',
					text: 'Bombs left behind after a war',
					why: 'One of the five protocols is on explosive remnants of war.',
					evidence: []
				}
			],
			key: ['lasers', 'fire', 'remnants']
		}
	},
	{
		kind: 'choice',
		topic: 'outcome',
		level: 'recall',
		replaces: { code: 'jd66q', reason: 'rewording' },
		spec: {
			stem: 'How does a new protocol get into the CCW?',
			facts: ['bg-ccw-consensus'],
			options: [
				{
					id: 'half',
					text: 'By a vote of more than half',
					why: 'A majority is not enough while somebody objects.',
					evidence: []
				},
				{
					id: 'signers',
					text: 'By the support of Oslo signatories',
					why: 'Their support was missing in 2011, but Oslo is another treaty.',
					evidence: ['s2'],
					words: { s2: 'signed the Oslo Convention' }
				},
				{
					id: 'nobody',
					text: 'By consensus among its members',
					why: 'If a country objects, it can stop a new protocol.',
					evidence: []
				}
			],
			key: 'nobody'
		}
	},
	{
		kind: 'choice',
		topic: 'outcome',
		level: 'analyse',
		replaces: { code: '75yzb', reason: 'rewording' },
		spec: {
			stem: 'The CCW adds protocols only if nobody objects. Which story about the plan must be wrong?',
			facts: ['bg-ccw-consensus', 'bg-more-than-50-opposed'],
			options: [
				{
					id: 'object',
					text: 'It failed because of objections.',
					why: 'That fits: objections are enough to stop a protocol.',
					evidence: ['s6'],
					words: { s6: 'rejected' }
				},
				{
					id: 'vote',
					text: 'It lost a close vote.',
					why: 'Where consensus is needed, votes are not counted; over 50 countries had objected.',
					evidence: []
				},
				{
					id: 'few',
					text: 'It failed although big countries wanted it.',
					why: 'That fits too: China, Russia and the US wanted it.',
					evidence: ['s11', 's1'],
					words: { s11: 'supported' }
				}
			],
			key: 'vote'
		}
	},
	{
		kind: 'choice',
		topic: 'parties',
		level: 'recall',
		replaces: { code: 'bee40', reason: 'rewording' },
		spec: {
			stem: 'How many countries belonged to the CCW in November 2011?',
			facts: ['bg-ccw-parties-2011'],
			options: [
				{ id: '50', text: '50', why: 'That is how many had signed it at first.', evidence: [] },
				{
					id: '111',
					text: '111',
					why: '111 is the number of Oslo signatories.',
					evidence: ['s12'],
					words: { s12: '111 signatories' },
					fits: 'How many signatories did the Oslo Convention have?'
				},
				{
					id: '114',
					text: '114',
					why: 'The report does not say this, but other sources do.',
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
		replaces: { code: '049fm', reason: 'rewording' },
		spec: {
			stem: 'In 2011, one article counted 73 of the 114 CCW countries. What do the 73 share?',
			facts: ['bg-ccw-oslo-overlap'],
			options: [
				{
					id: 'spoke',
					text: 'They criticized the plan on its last day.',
					why: 'That was more than 50 of them; the report speaks only of several critics.',
					evidence: ['s12'],
					words: { s12: 'Several of them were critical' }
				},
				{
					id: 'make',
					text: 'They made these bombs on a large scale.',
					why: 'The report names only three major makers.',
					evidence: ['s10'],
					words: { s10: 'major makers' }
				},
				{
					id: 'signed',
					text: 'They had signed or ratified Oslo as well.',
					why: 'So most CCW countries were in both treaties.',
					evidence: []
				}
			],
			key: 'signed'
		}
	},
	{
		kind: 'match',
		topic: 'parties',
		level: 'understand',
		replaces: { code: 'dvm8m', reason: 'rewording' },
		spec: {
			stem: 'What does each number count, as of November 2011?',
			facts: [
				'bg-ccw-parties-2011',
				'bg-ccw-oslo-overlap',
				'bg-more-than-50-opposed',
				'bg-ccm-111-breakdown'
			],
			prompts: [
				{
					id: 'more',
					text: 'More than 50',
					choice: 'against',
					why: 'They spoke against it on the last day.',
					evidence: [],
					facts: ['bg-more-than-50-opposed']
				},
				{
					id: '73',
					text: '73',
					choice: 'both',
					why: 'One article gave this count.',
					evidence: [],
					facts: ['bg-ccw-oslo-overlap']
				},
				{
					id: '111',
					text: '111',
					choice: 'oslo',
					why: '108 had signed, and three had acceded.',
					evidence: ['s12'],
					words: { s12: '111' },
					facts: ['bg-ccm-111-breakdown']
				},
				{
					id: '114',
					text: '114',
					choice: 'ccw',
					why: 'The CCW had 114 members.',
					evidence: [],
					facts: ['bg-ccw-parties-2011']
				}
			],
			choices: [
				{ id: 'ccw', text: 'CCW members' },
				{ id: 'against', text: 'CCW members against the plan' },
				{ id: 'oslo', text: 'Signers and later joiners of Oslo' },
				{ id: 'both', text: 'Countries in both treaties, by one count' },
				{ id: 'makers', text: 'Makers of cluster bombs' }
			]
		}
	}
];
