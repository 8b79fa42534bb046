import type { PackItems } from '../draft.ts';

/** What each side said and what came after, beyond what the report says. */
export const sides: PackItems = [
	{
		kind: 'choice',
		topic: 'positions',
		level: 'understand',
		replaces: { code: 'svadw', reason: 'rewording' },
		spec: {
			stem: 'The US said that some countries held 85 to 90 percent of the world’s stocks. Which ones?',
			facts: ['bg-us-85-90-percent'],
			options: [
				{
					id: 'oslo',
					text: 'The members of the Oslo Convention',
					why: 'The US compared itself with Oslo members, but not in stocks.',
					evidence: ['s18'],
					words: { s18: 'Oslo Convention' }
				},
				{
					id: 'three',
					text: 'The three makers that the report names',
					why: 'The figure was for more countries than these three.',
					evidence: ['s10'],
					words: { s10: 'The United States, China and Russia' }
				},
				{
					id: 'users',
					text: 'The major users and makers in the talks',
					why: 'The plan was meant to reach these countries.',
					evidence: []
				}
			],
			key: 'users'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'recall',
		replaces: { code: 'bramx', reason: 'rewording' },
		spec: {
			stem: 'The US spoke of over 2 million cluster munitions in 2011. Which ones?',
			facts: ['bg-us-two-million'],
			options: [
				{
					id: 'own',
					text: 'Those of its own that the plan would ban',
					why: 'The US said that the plan would ban these at once.',
					evidence: ['s18'],
					words: { s18: 'for the US' }
				},
				{
					id: 'stock',
					text: 'Those of its own that it had in stock',
					why: 'It put its whole stock at more than 5 million.',
					evidence: []
				},
				{
					id: 'oslo',
					text: 'Those of others that Oslo had banned',
					why: 'The US compared itself with Oslo, and the report has no numbers for that.',
					evidence: ['s18'],
					words: { s18: 'Oslo Convention has banned' }
				}
			],
			key: 'own'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'understand',
		replaces: { code: 'eqcmv', reason: 'rewording' },
		spec: {
			stem: 'How would the plan and Oslo go together, in the view of US legal adviser Harold Koh?',
			facts: ['bg-us-complementary'],
			options: [
				{
					id: 'weaken',
					text: 'The plan would water down the ban.',
					why: 'That is what the Oslo critics believed.',
					evidence: ['s13'],
					words: { s13: 'watered it down' }
				},
				{
					id: 'replace',
					text: 'The plan would take the place of Oslo.',
					why: 'He spoke of two texts side by side.',
					evidence: []
				},
				{
					id: 'add',
					text: 'They would complement each other.',
					why: 'He said so in November 2011, and critics disagreed.',
					evidence: []
				}
			],
			key: 'add'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'analyse',
		replaces: { code: 'jn6pm', reason: 'rewording' },
		spec: {
			stem: 'Koh held that the plan and Oslo would complement each other. Who in the report would disagree?',
			facts: ['bg-us-complementary'],
			options: [
				{
					id: 'backers',
					text: 'The two countries that supported the plan',
					why: 'They were on the same side as Koh.',
					evidence: ['s11'],
					words: { s11: 'supported' }
				},
				{
					id: 'official',
					text: 'The official who spoke about the main users',
					why: 'That remark is about later talks, not about the two texts.',
					evidence: ['s16'],
					words: { s16: 'main users' }
				},
				{
					id: 'critics',
					text: 'The Oslo signatories that were critical',
					why: 'What undercuts a ban does not complement it.',
					evidence: ['s13'],
					words: { s13: 'undercut the outright ban' }
				}
			],
			key: 'critics'
		}
	},
	{
		kind: 'choice',
		topic: 'aftermath',
		level: 'recall',
		replaces: { code: 'bg5z1', reason: 'rewording' },
		spec: {
			stem: 'How did the US comment on the result on November 25, 2011?',
			facts: ['bg-us-disappointed'],
			options: [
				{
					id: 'sad',
					text: 'It said that it was disappointed.',
					why: '“Deeply disappointed” was the word; the report does not mention it.',
					evidence: []
				},
				{
					id: 'praise',
					text: 'It praised the defeat.',
					why: 'Groups such as Human Rights Watch did that.',
					evidence: ['s15'],
					words: { s15: 'praised the defeat' }
				},
				{
					id: 'join',
					text: 'It announced that it would join Oslo.',
					why: 'It said that it would go on with its own policy.',
					evidence: []
				}
			],
			key: 'sad'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'understand',
		replaces: { code: 'sjr1h', reason: 'rewording' },
		spec: {
			stem: 'Why was Human Rights Watch against the draft of 2011?',
			facts: ['bg-hrw-critique'],
			options: [
				{
					id: 'weak',
					text: 'It would have let countries go on using the weapons.',
					why: 'It found the duties weaker than those of Oslo.',
					evidence: []
				},
				{
					id: 'strict',
					text: 'It would have asked more of countries than Oslo does.',
					why: 'It found the duties weaker, not stronger.',
					evidence: []
				},
				{
					id: 'line',
					text: 'It would have regulated the oldest bombs.',
					why: 'Those would have been banned; newer ones would have been regulated.',
					evidence: ['s8', 's9'],
					words: { s8: 'banned' }
				}
			],
			key: 'weak'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'understand',
		replaces: { code: 'g6jrg', reason: 'rewording' },
		spec: {
			stem: 'Which dangers did the ICRC see in the draft, as reported in 2011?',
			facts: ['bg-icrc-concern'],
			options: [
				{
					id: 'late',
					text: 'Late changes to the text',
					why: 'A US official spoke about late changes; the ICRC had other fears.',
					evidence: ['s17'],
					words: { s17: 'changes' }
				},
				{
					id: 'more',
					text: 'More making and more use',
					why: 'Some countries and campaigners feared the same.',
					evidence: []
				},
				{
					id: 'fail',
					text: 'Defeats at the last moment',
					why: 'It praised the defeat.',
					evidence: ['s15'],
					words: { s15: 'praised the defeat' }
				}
			],
			key: 'more'
		}
	},
	{
		kind: 'choice',
		topic: 'aftermath',
		level: 'recall',
		replaces: { code: '5sabd', reason: 'rewording' },
		spec: {
			stem: 'What did the CCW plan to do next about cluster munitions, as of December 2011?',
			facts: ['bg-no-further-mandate'],
			options: [
				{
					id: 'none',
					text: 'It set no further work.',
					why: 'The Arms Control Association reported that there was no mandate.',
					evidence: []
				},
				{
					id: 'talks',
					text: 'It set talks for 2012.',
					why: 'No such talks were set, and the report calls a return to talks unclear.',
					evidence: ['s16'],
					words: { s16: 'not clear when' }
				},
				{
					id: 'try',
					text: 'It put the protocol off.',
					why: 'The protocol was rejected, not put off.',
					evidence: ['s6'],
					words: { s6: 'rejected' }
				}
			],
			key: 'none'
		}
	},
	{
		kind: 'choice',
		topic: 'aftermath',
		level: 'understand',
		replaces: { code: 'zycx5', reason: 'rewording' },
		spec: {
			stem: 'How did US policy on cluster munitions change from 2008 to 2017?',
			facts: ['bg-us-policy-2008-2017'],
			options: [
				{
					id: 'line',
					text: 'It moved the line between old and new bombs.',
					why: 'That line was in the protocol, not in US policy.',
					evidence: ['s7'],
					words: { s7: '1980' }
				},
				{
					id: 'date',
					text: 'It dropped a date for giving up some types.',
					why: 'The policy of 2008 set one for after 2018, and the policy of 2017 in effect took it back.',
					evidence: []
				},
				{
					id: 'ban',
					text: 'It turned from regulating to an outright ban.',
					why: 'The outright ban is Oslo’s, and the US kept the weapons.',
					evidence: ['s13'],
					words: { s13: 'outright ban' }
				}
			],
			key: 'date'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'recall',
		replaces: { code: 'v5xcz', reason: 'rewording' },
		spec: {
			stem: 'What is the Cluster Munition Coalition?',
			facts: ['bg-cmc'],
			options: [
				{
					id: 'network',
					text: 'A network of campaign groups',
					why: 'Human Rights Watch was one of the founders.',
					evidence: []
				},
				{
					id: 'states',
					text: 'A union of the major makers',
					why: 'The three makers are countries; this is a network of groups.',
					evidence: ['s10'],
					words: { s10: 'major makers' }
				},
				{
					id: 'committee',
					text: 'A committee of CCW members',
					why: 'CCW members are countries; this is a network of groups.',
					evidence: ['s5'],
					words: { s5: 'countries as its members' }
				}
			],
			key: 'network'
		}
	},
	{
		kind: 'sort',
		topic: 'outcome',
		level: 'analyse',
		idea: 'left-open',
		replaces: [
			{ code: '8p5cm', reason: 'rewording' },
			{ code: '9jjah', reason: 'rewording' }
		],
		spec: {
			stem: 'Is it in the report, or do you need another source?',
			facts: ['bg-review-conference-2011', 'bg-ccw-parties-2011', 'bg-more-than-50-opposed'],
			categories: [
				{ id: 'report', text: 'In the report' },
				{ id: 'other', text: 'Another source' }
			],
			entries: [
				{
					id: 'date',
					text: 'The day the protocol was rejected',
					category: 'report',
					why: 'The report gives the month and the day.',
					evidence: ['s6'],
					words: { s6: 'November 25' }
				},
				{
					id: 'year',
					text: 'The year it was rejected',
					category: 'other',
					why: 'The report gives no year for this.',
					evidence: ['s6'],
					words: { s6: 'November 25' },
					facts: ['bg-review-conference-2011']
				},
				{
					id: 'signatories',
					text: 'How many had signed Oslo',
					category: 'report',
					why: 'The report gives the number 111.',
					evidence: ['s12'],
					words: { s12: '111' }
				},
				{
					id: 'parties',
					text: 'How many belonged to the CCW',
					category: 'other',
					why: 'The report gives no number for the CCW.',
					evidence: ['s5'],
					facts: ['bg-ccw-parties-2011']
				},
				{
					id: 'objected',
					text: 'How many CCW members objected',
					category: 'other',
					why: 'The report says that several Oslo signatories were critical, and gives no number.',
					evidence: ['s12'],
					words: { s12: 'Several' },
					facts: ['bg-more-than-50-opposed']
				}
			]
		}
	},
	{
		kind: 'sort',
		topic: 'positions',
		level: 'analyse',
		idea: 'left-open',
		replaces: { code: 'h8d1e', reason: 'rewording' },
		spec: {
			stem: 'What does the report tell you, and what comes from elsewhere?',
			facts: ['bg-hrw-critique', 'bg-us-two-million', 'bg-other-backers'],
			categories: [
				{ id: 'report', text: 'In the report' },
				{ id: 'other', text: 'From elsewhere' }
			],
			entries: [
				{
					id: 'critics',
					text: 'What bothered the Oslo critics',
					category: 'report',
					why: 'They believed that regulating undercut the ban.',
					evidence: ['s13'],
					words: { s13: 'undercut' }
				},
				{
					id: 'hrw',
					text: 'What bothered Human Rights Watch',
					category: 'other',
					why: 'The report says that it was against the plan, and not why.',
					evidence: ['s14'],
					words: { s14: 'against' },
					facts: ['bg-hrw-critique']
				},
				{
					id: 'us',
					text: 'That the US compared two numbers',
					category: 'report',
					why: 'It is part of the US case.',
					evidence: ['s18'],
					words: { s18: 'more cluster bombs' }
				},
				{
					id: 'figures',
					text: 'What those numbers were',
					category: 'other',
					why: 'For this comparison of bombs, the report gives no figures.',
					evidence: ['s18'],
					words: { s18: 'bombs' },
					facts: ['bg-us-two-million']
				},
				{
					id: 'backers',
					text: 'That India backed the plan',
					category: 'other',
					why: 'The report names only China and Russia.',
					evidence: ['s11'],
					words: { s11: 'China and Russia' },
					facts: ['bg-other-backers']
				}
			]
		}
	}
];
