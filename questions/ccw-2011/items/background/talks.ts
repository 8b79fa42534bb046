import type { PackItems } from '../draft.ts';

/** The talks and the draft of 2011, beyond what the report says. */
export const talks: PackItems = [
	{
		kind: 'choice',
		topic: 'process',
		level: 'understand',
		replaces: { code: 'nvgx2', reason: 'rewording' },
		spec: {
			stem: 'The report has weeks of talks. How long had the CCW really worked on cluster munitions by then?',
			facts: ['bg-ccw-talks-since-2007'],
			options: [
				{
					id: 'weeks',
					text: 'About five weeks',
					why: 'That is the time spent in meetings in 2011 alone.',
					evidence: ['s4'],
					words: { s4: 'several weeks' }
				},
				{
					id: 'four',
					text: 'About four years',
					why: 'The talks began after a decision in November 2007.',
					evidence: []
				},
				{
					id: 'thirty',
					text: 'About thirty years',
					why: '1980 is a line by the age of bombs; the work began much later.',
					evidence: ['s7'],
					words: { s7: '1980' }
				}
			],
			key: 'four'
		}
	},
	{
		kind: 'choice',
		topic: 'process',
		level: 'recall',
		replaces: [
			{ code: 'erfjh', reason: 'rewording' },
			{ code: 'vdxcy', reason: 'rewording' }
		],
		spec: {
			stem: 'At which meeting was the plan rejected in November 2011?',
			facts: ['bg-review-conference-2011'],
			options: [
				{
					id: 'oslo',
					text: 'A meeting of the members of Oslo',
					why: 'Oslo is another treaty; the countries at the table were CCW members.',
					evidence: ['s4'],
					words: { s4: 'members of the CCW' }
				},
				{
					id: 'review',
					text: 'The fourth review conference of the CCW',
					why: 'It was held from November 14 to 25, 2011.',
					evidence: []
				},
				{
					id: 'geneva',
					text: 'A meeting of groups in Geneva',
					why: 'The city is right, but groups were not the ones at the table.',
					evidence: ['s4'],
					words: { s4: 'The countries at the table' }
				}
			],
			key: 'review'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'understand',
		replaces: { code: 'tpp17', reason: 'rewording' },
		spec: {
			stem: 'What would the final draft of 2011 have forbidden for bombs made before 1980?',
			facts: ['bg-draft-scope'],
			options: [
				{
					id: 'safe',
					text: 'Using them without safeguards',
					why: 'Safeguards would have been for newer bombs.',
					evidence: ['s9'],
					words: { s9: 'made after 1980' }
				},
				{
					id: 'make',
					text: 'Making and selling more of them',
					why: 'They were made long ago, and the ban went by when they were made.',
					evidence: ['s8'],
					words: { s8: 'made before 1980' }
				},
				{
					id: 'keep',
					text: 'Using, buying or keeping them',
					why: 'So countries would have had to give them up.',
					evidence: ['s8'],
					words: { s8: 'banned' }
				}
			],
			key: 'keep'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'understand',
		replaces: { code: 'nr261', reason: 'rewording' },
		spec: {
			stem: 'What would the final draft have meant for a bomb made in the middle of 1980?',
			facts: ['bg-draft-scope'],
			options: [
				{
					id: 'limit',
					text: 'It would have been regulated.',
					why: 'The limits began on January 1, 1980.',
					evidence: []
				},
				{
					id: 'ban',
					text: 'It would have been banned.',
					why: 'The ban was for bombs made before January 1, 1980.',
					evidence: ['s8'],
					words: { s8: 'before 1980' }
				},
				{
					id: 'free',
					text: 'It would have been left out of both rules.',
					why: 'The report leaves a gap here, but the draft did not.',
					evidence: ['s8', 's9']
				}
			],
			key: 'limit'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'recall',
		replaces: { code: 'zpkn8', reason: 'rewording' },
		spec: {
			stem: 'Under drafts of 2011, what could a country have put off for 12 years?',
			facts: ['bg-draft-deferral-12-years'],
			options: [
				{
					id: 'some',
					text: 'A ban on some newer bombs',
					why: 'The UN yearbook reports this; countries did not agree on it.',
					evidence: []
				},
				{
					id: 'old',
					text: 'The ban on older bombs',
					why: 'The delay was only for bombs made later.',
					evidence: ['s8'],
					words: { s8: 'banned' }
				},
				{
					id: 'talks',
					text: 'Its return to talks',
					why: 'A return to talks is what a US official called unclear.',
					evidence: ['s16'],
					words: { s16: 'not clear when' }
				}
			],
			key: 'some'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'understand',
		replaces: { code: 'k3xg6', reason: 'rewording' },
		spec: {
			stem: 'How many safeguards would a newer bomb have needed, as Human Rights Watch read a draft of 2011?',
			facts: ['bg-draft-safeguards'],
			options: [
				{ id: 'all', text: 'Two or more from a list', why: 'One was enough.', evidence: [] },
				{
					id: 'none',
					text: 'None, only regulations',
					why: 'The report says both, so safeguards were part of it.',
					evidence: ['s9'],
					words: { s9: 'both safeguards and regulations' }
				},
				{
					id: 'one',
					text: 'One from a list',
					why: 'One, such as self-destruction, was enough to keep a bomb in use.',
					evidence: []
				}
			],
			key: 'one'
		}
	},
	{
		kind: 'choice',
		topic: 'outcome',
		level: 'recall',
		replaces: { code: 'wvtx2', reason: 'rewording' },
		spec: {
			stem: 'More than 50 CCW members took the floor on the last day in 2011. What did they do?',
			facts: ['bg-more-than-50-opposed'],
			options: [
				{
					id: 'for',
					text: 'They supported the plan.',
					why: 'China and Russia did; these countries did not.',
					evidence: ['s11'],
					words: { s11: 'supported' }
				},
				{
					id: 'change',
					text: 'They proposed late changes.',
					why: 'Changes were proposed, but the report does not say by whom.',
					evidence: ['s17'],
					words: { s17: 'were proposed' }
				},
				{
					id: 'against',
					text: 'They spoke against the plan.',
					why: 'Where consensus is needed, that is enough to stop a plan.',
					evidence: []
				}
			],
			key: 'against'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'recall',
		replaces: { code: 't4t7f', reason: 'rewording' },
		spec: {
			stem: 'Which countries led the opposition in 2011, according to the press?',
			facts: ['bg-opposition-leaders'],
			options: [
				{
					id: 'china',
					text: 'China, India and Russia',
					why: 'China and Russia were on the other side.',
					evidence: ['s11'],
					words: { s11: 'supported' }
				},
				{
					id: 'austria',
					text: 'Austria, Mexico and Norway',
					why: 'They had a rival draft that was closer to Oslo.',
					evidence: []
				},
				{
					id: 'makers',
					text: 'The three major makers',
					why: 'They were the ones who wanted the plan.',
					evidence: ['s10', 's11'],
					words: { s10: 'major makers' }
				}
			],
			key: 'austria'
		}
	},
	{
		kind: 'multi',
		topic: 'positions',
		level: 'recall',
		replaces: { code: '1zw6c', reason: 'rewording' },
		spec: {
			stem: 'Who else backed the US on the draft, according to the Cluster Munition Coalition?',
			facts: ['bg-other-backers', 'bg-opposition-leaders'],
			options: [
				{
					id: 'india',
					text: 'India',
					why: 'The Coalition listed it.',
					evidence: [],
					facts: ['bg-other-backers']
				},
				{
					id: 'norway',
					text: 'Norway',
					why: 'It led the opposition.',
					evidence: [],
					facts: ['bg-opposition-leaders']
				},
				{
					id: 'israel',
					text: 'Israel',
					why: 'The Coalition listed it.',
					evidence: [],
					facts: ['bg-other-backers']
				},
				{
					id: 'hrw',
					text: 'Human Rights Watch',
					why: 'It was against the plan, and it is not a country.',
					evidence: ['s14'],
					words: { s14: 'against' },
					facts: ['bg-other-backers']
				},
				{
					id: 'mexico',
					text: 'Mexico',
					why: 'It was one of the leaders of the opposition, with Norway.',
					evidence: [],
					facts: ['bg-opposition-leaders']
				}
			],
			key: ['india', 'israel']
		}
	}
];
