import type { PackItems } from './draft.ts';

/** Things to be sorted into categories. */
export const sorts: PackItems = [
	{
		kind: 'sort',
		topic: 'outcome',
		level: 'understand',
		idea: 'happened',
		spec: {
			stem: 'Which of these happened, and which would have come about only with the protocol?',
			facts: [
				'protocol-not-in-force',
				'protocol-legally-binding',
				'protocol-rules-after-cutoff',
				'stance-china-supported',
				'stance-russia-supported',
				'duration-several-weeks',
				'outcome-rejected'
			],
			categories: [
				{ id: 'happened', text: 'Happened' },
				{ id: 'would-have', text: 'Would have come about' }
			],
			entries: [
				{
					id: 'force',
					text: 'New rules that bind states in law',
					category: 'would-have',
					why: 'The protocol would have been binding, had it been adopted.',
					evidence: ['s7'],
					facts: ['protocol-legally-binding', 'protocol-not-in-force']
				},
				{
					id: 'safeguards',
					text: 'A duty to have safeguards for newer bombs',
					category: 'would-have',
					why: 'It was a term of the plan, and the plan was turned down.',
					evidence: ['s6', 's9'],
					facts: ['protocol-rules-after-cutoff', 'protocol-not-in-force']
				},
				{
					id: 'support',
					text: 'Support from China and Russia for the plan',
					category: 'happened',
					why: 'Both gave the plan their support.',
					evidence: ['s11'],
					facts: ['stance-china-supported', 'stance-russia-supported']
				},
				{
					id: 'talks',
					text: 'Weeks of talks among states of the CCW',
					category: 'happened',
					why: 'The talks took place, and lasted several weeks.',
					evidence: ['s4'],
					facts: ['duration-several-weeks']
				},
				{
					id: 'defeat',
					text: 'The defeat of the proposal',
					category: 'happened',
					why: 'It was turned down on November 25.',
					evidence: ['s6', 's15'],
					facts: ['outcome-rejected']
				}
			]
		}
	},
	{
		kind: 'sort',
		topic: 'provisions',
		level: 'understand',
		spec: {
			stem: 'What would the protocol have set for cluster bombs made in these years?',
			facts: [
				'protocol-cutoff-1980',
				'protocol-ban-pre-1980',
				'protocol-rules-after-cutoff',
				'protocol-two-part-design'
			],
			categories: [
				{ id: 'ban', text: 'A ban' },
				{ id: 'rules', text: 'Safeguards and rules' }
			],
			entries: [
				{
					id: 'y1968',
					text: 'Made in 1968',
					category: 'ban',
					why: '1968 is before the line of 1980.',
					evidence: ['s8'],
					facts: ['protocol-ban-pre-1980']
				},
				{
					id: 'y1979',
					text: 'Made in 1979, used in 1991',
					category: 'ban',
					why: '1979 is before the line; when a bomb is used does not count.',
					evidence: ['s8'],
					facts: ['protocol-ban-pre-1980', 'protocol-test-is-making-date']
				},
				{
					id: 'y1981',
					text: 'Made in 1981',
					category: 'rules',
					why: '1981 is after the line of 1980.',
					evidence: ['s9'],
					facts: ['protocol-rules-after-cutoff']
				},
				{
					id: 'y2005',
					text: 'Made in 2005, never used',
					category: 'rules',
					why: '2005 is after the line; whether a bomb is used does not count.',
					evidence: ['s9'],
					facts: ['protocol-rules-after-cutoff', 'protocol-test-is-making-date']
				}
			]
		}
	},
	{
		kind: 'sort',
		topic: 'positions',
		level: 'understand',
		spec: {
			stem: 'Who was for the US-led plan, and who was against it?',
			facts: [
				'contrast-makers-vs-critics',
				'all-three-makers-in-favor',
				'stance-hrw-opposed',
				'stance-icrc-opposed'
			],
			categories: [
				{ id: 'for', text: 'For it' },
				{ id: 'against', text: 'Against it' }
			],
			entries: [
				{
					id: 'us',
					text: 'The United States',
					category: 'for',
					why: 'It led the plan.',
					evidence: ['s1'],
					facts: ['effort-us-led']
				},
				{
					id: 'china',
					text: 'China',
					category: 'for',
					why: 'China gave the plan its support.',
					evidence: ['s11'],
					facts: ['stance-china-supported']
				},
				{
					id: 'russia',
					text: 'Russia',
					category: 'for',
					why: 'Russia gave the plan its support.',
					evidence: ['s11'],
					facts: ['stance-russia-supported']
				},
				{
					id: 'hrw',
					text: 'Human Rights Watch',
					category: 'against',
					why: 'It was against the proposed treaty.',
					evidence: ['s14'],
					facts: ['stance-hrw-opposed']
				},
				{
					id: 'icrc',
					text: 'The ICRC',
					category: 'against',
					why: 'It was against the proposed treaty.',
					evidence: ['s14'],
					facts: ['stance-icrc-opposed']
				}
			]
		}
	},
	{
		kind: 'sort',
		topic: 'parties',
		level: 'understand',
		idea: 'contrast',
		spec: {
			stem: 'Of which text is each of these true?',
			facts: [
				'oslo-ban-outright',
				'oslo-signatories-111',
				'negotiators-ccw-members',
				'ccw-full-name',
				'outcome-rejected',
				'protocol-cutoff-1980',
				'protocol-test-is-making-date'
			],
			categories: [
				{ id: 'oslo', text: 'Oslo Convention' },
				{ id: 'ccw', text: 'CCW' },
				{ id: 'protocol', text: 'Rejected protocol' }
			],
			entries: [
				{
					id: 'outright',
					text: 'Its ban is called outright',
					category: 'oslo',
					why: 'The outright ban is Oslo’s.',
					evidence: ['s3', 's13'],
					facts: ['oslo-ban-outright']
				},
				{
					id: 'signatories',
					text: 'It had 111 signatories',
					category: 'oslo',
					why: '111 counts the signatories of Oslo.',
					evidence: ['s12'],
					facts: ['oslo-signatories-111']
				},
				{
					id: 'table',
					text: 'Its member states held the talks',
					category: 'ccw',
					why: 'Those at the table were states of the CCW.',
					evidence: ['s4'],
					facts: ['negotiators-ccw-members']
				},
				{
					id: 'name',
					text: 'Its name speaks of conventional weapons',
					category: 'ccw',
					why: 'The last two letters stand for conventional weapons.',
					evidence: ['s5'],
					facts: ['ccw-full-name']
				},
				{
					id: 'november',
					text: 'It was turned down in November',
					category: 'protocol',
					why: 'The protocol was turned down on November 25.',
					evidence: ['s6'],
					facts: ['outcome-rejected']
				},
				{
					id: 'line',
					text: 'It was to go by when a bomb was made',
					category: 'protocol',
					why: 'It would have set a ban for bombs made before 1980, and rules for later ones.',
					evidence: ['s8', 's9'],
					facts: ['protocol-cutoff-1980', 'protocol-test-is-making-date']
				}
			]
		}
	},
	{
		kind: 'sort',
		topic: 'outcome',
		level: 'analyse',
		idea: 'left-open',
		spec: {
			stem: 'Which of these does the article tell about the talks, and which does it leave out?',
			facts: [
				'date-nov-25',
				'ns-year',
				'place-geneva',
				'ns-vote-count',
				'negotiators-ccw-members',
				'ns-ccw-member-count'
			],
			categories: [
				{ id: 'told', text: 'Told' },
				{ id: 'left-out', text: 'Left out' }
			],
			entries: [
				{
					id: 'day',
					text: 'The day and the month of the rejection',
					category: 'told',
					why: 'The protocol was turned down on November 25.',
					evidence: ['s6'],
					facts: ['date-nov-25']
				},
				{
					id: 'year',
					text: 'The year in which they were held',
					category: 'left-out',
					why: 'A month and a day are given, but no year.',
					evidence: ['s6'],
					facts: ['ns-year']
				},
				{
					id: 'city',
					text: 'The city in which they were held',
					category: 'told',
					why: 'They were held in Geneva.',
					evidence: ['s4'],
					facts: ['place-geneva']
				},
				{
					id: 'votes',
					text: 'How many were for and how many against',
					category: 'left-out',
					why: 'Backing fell short and the plan was turned down; no count is given.',
					evidence: ['s2', 's6'],
					facts: ['ns-vote-count']
				},
				{
					id: 'table',
					text: 'Whose member states took part',
					category: 'told',
					why: 'Those at the table were states of the CCW.',
					evidence: ['s4'],
					facts: ['negotiators-ccw-members']
				},
				{
					id: 'members',
					text: 'How many states belong to the CCW',
					category: 'left-out',
					why: 'The CCW has states as its members; no number is given.',
					evidence: ['s5'],
					facts: ['ns-ccw-member-count']
				}
			]
		}
	},
	{
		kind: 'sort',
		topic: 'provisions',
		level: 'analyse',
		idea: 'left-open',
		spec: {
			stem: 'What does the article tell about the terms of the protocol, and what does it leave out?',
			facts: [
				'protocol-legally-binding',
				'ns-why-1980',
				'protocol-ban-pre-1980',
				'ns-safeguard-details',
				'ns-year-1980-itself',
				'protocol-test-is-making-date'
			],
			categories: [
				{ id: 'told', text: 'Told' },
				{ id: 'left-out', text: 'Left out' }
			],
			entries: [
				{
					id: 'force',
					text: 'Whether they were to be binding',
					category: 'told',
					why: 'They would have been binding in law.',
					evidence: ['s7'],
					facts: ['protocol-legally-binding']
				},
				{
					id: 'reason',
					text: 'Why the line was to be drawn at 1980',
					category: 'left-out',
					why: '1980 is named as the line; no reason is given.',
					evidence: ['s7'],
					facts: ['ns-why-1980']
				},
				{
					id: 'banned',
					text: 'Which bombs were to be banned',
					category: 'told',
					why: 'Those made earlier than 1980.',
					evidence: ['s8'],
					facts: ['protocol-ban-pre-1980']
				},
				{
					id: 'safeguards',
					text: 'What the safeguards were',
					category: 'left-out',
					why: 'Safeguards are mentioned but not described.',
					evidence: ['s9'],
					facts: ['ns-safeguard-details']
				},
				{
					id: 'test',
					text: 'Whether the making or the use of a bomb was to count',
					category: 'told',
					why: 'The terms go by when a bomb was made.',
					evidence: ['s8', 's9'],
					facts: ['protocol-test-is-making-date']
				},
				{
					id: 'edge',
					text: 'How bombs from the year of the line itself were to be treated',
					category: 'left-out',
					why: 'One rule is for bombs made earlier than that year, the other for those made later.',
					evidence: ['s8', 's9'],
					facts: ['ns-year-1980-itself']
				}
			]
		}
	},
	{
		kind: 'sort',
		topic: 'aftermath',
		level: 'analyse',
		idea: 'whose-word',
		spec: {
			stem: 'Which of these does the article say in its own voice, and which does it credit to somebody?',
			facts: [
				'outcome-failed',
				'belief-at-least-diluted',
				'reaction-icrc-praised',
				'us-claim-more-prohibited',
				'future-talks-timing-unclear',
				'producer-china'
			],
			categories: [
				{ id: 'own', text: 'Its own voice' },
				{ id: 'credited', text: 'Credited to somebody' }
			],
			entries: [
				{
					id: 'failed',
					text: 'The drive failed.',
					category: 'own',
					why: 'The article tells this in its own voice.',
					evidence: ['s1'],
					facts: ['outcome-failed']
				},
				{
					id: 'watered',
					text: 'The plan watered the ban down.',
					category: 'credited',
					why: 'This is the view of several Oslo signatories.',
					evidence: ['s12', 's13'],
					facts: ['belief-at-least-diluted']
				},
				{
					id: 'icrc',
					text: 'The ICRC praised the defeat.',
					category: 'own',
					why: 'The article tells this in its own voice.',
					evidence: ['s15'],
					facts: ['reaction-icrc-praised']
				},
				{
					id: 'amounts',
					text: 'The plan would ban more for the US than Oslo has for all its members.',
					category: 'credited',
					why: 'This is part of the US case.',
					evidence: ['s18'],
					facts: ['us-claim-more-prohibited']
				},
				{
					id: 'when',
					text: 'When the main users will return is not clear.',
					category: 'credited',
					why: 'A senior US official said so.',
					evidence: ['s16'],
					facts: ['future-talks-timing-unclear']
				},
				{
					id: 'maker',
					text: 'China is a major maker.',
					category: 'own',
					why: 'The article tells this in its own voice.',
					evidence: ['s10'],
					facts: ['producer-china']
				}
			]
		}
	},
	{
		kind: 'sort',
		topic: 'aftermath',
		level: 'analyse',
		idea: 'support',
		spec: {
			stem: 'Which of these does the briefing say outright, and which must a reader infer?',
			facts: [
				'major-users-came-before',
				'future-talks-timing-unclear',
				'newer-bombs-not-banned',
				'other-groups-opposed-and-praised',
				'treaty-in-p4-is-protocol'
			],
			categories: [
				{ id: 'outright', text: 'Said outright' },
				{ id: 'inferred', text: 'To be inferred' }
			],
			entries: [
				{
					id: 'before',
					text: 'The main users had been in talks before.',
					category: 'inferred',
					why: 'It is read from the words “brought back”.',
					evidence: ['s16'],
					facts: ['major-users-came-before']
				},
				{
					id: 'when',
					text: 'The time of their return is not clear.',
					category: 'outright',
					why: 'It is what the senior US official is reported as saying.',
					evidence: ['s16'],
					facts: ['future-talks-timing-unclear']
				},
				{
					id: 'newer',
					text: 'Newer bombs would not have been banned as a group.',
					category: 'inferred',
					why: 'The terms name safeguards and rules for them; that this is no ban is read from the list.',
					evidence: ['s8', 's9'],
					facts: ['newer-bombs-not-banned']
				},
				{
					id: 'groups',
					text: 'Groups praised the defeat of the proposal.',
					category: 'outright',
					why: 'Statement 15 says so.',
					evidence: ['s15'],
					facts: ['other-groups-opposed-and-praised']
				},
				{
					id: 'which',
					text: 'The treaty that the groups were against is not Oslo.',
					category: 'inferred',
					why: 'It is read from the praise for its defeat: Oslo was not defeated.',
					evidence: ['s14', 's15'],
					facts: ['treaty-in-p4-is-protocol']
				}
			]
		}
	},
	{
		kind: 'sort',
		topic: 'positions',
		level: 'understand',
		spec: {
			stem: 'Of how many in each group does the article say this?',
			facts: [
				'all-three-makers-in-favor',
				'oslo-critics-several',
				'protocol-not-in-force',
				'stance-icrc-opposed'
			],
			categories: [
				{ id: 'all', text: 'All' },
				{ id: 'several', text: 'Several' },
				{ id: 'none', text: 'None' }
			],
			entries: [
				{
					id: 'makers',
					text: 'Named makers: in favor of the plan',
					category: 'all',
					why: 'The United States led it, and China and Russia gave their support.',
					evidence: ['s1', 's10', 's11'],
					facts: ['all-three-makers-in-favor']
				},
				{
					id: 'critics',
					text: 'Oslo signatories: critical of the plan',
					category: 'several',
					why: 'Several of the 111 were critical; of the others nothing is said.',
					evidence: ['s12'],
					facts: ['oslo-critics-several']
				},
				{
					id: 'terms',
					text: 'Terms of the protocol: in force after the talks',
					category: 'none',
					why: 'The protocol was turned down as a whole.',
					evidence: ['s6', 's7'],
					facts: ['protocol-not-in-force']
				},
				{
					id: 'organizations',
					text: 'Named organizations: in favor of the plan',
					category: 'none',
					why: 'Human Rights Watch and the ICRC were against the proposed treaty.',
					evidence: ['s14'],
					facts: ['stance-hrw-opposed', 'stance-icrc-opposed']
				}
			]
		}
	}
];
