import type { PackItems } from '../draft.ts';

/** On what each side said and on what came after, beyond what the article says. */
export const sides: PackItems = [
	{
		kind: 'choice',
		topic: 'positions',
		level: 'understand',
		spec: {
			stem: 'In a statement of November 25, 2011, the US spoke of 85 to 90 percent. Of what?',
			facts: ['bg-us-85-90-percent'],
			options: [
				{
					id: 'stocks-held',
					text: 'Of the stocks held by members of the Oslo treaty',
					why: 'The figure was for states that the plan was meant to reach.',
					evidence: []
				},
				{
					id: 'stocks-held-users',
					text: 'Of the stocks held by users and makers in the talks',
					why: 'It said that the major users and makers in the talks held this share of the world’s stocks.',
					evidence: []
				},
				{
					id: 'bombs-banned',
					text: 'Of the bombs that would have been banned at once',
					why: 'For these, the US gave a figure of over 2 million of its own.',
					evidence: [],
					fits: 'What would the plan have done to over 2 million US bombs?'
				}
			],
			key: 'stocks-held-users'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'recall',
		spec: {
			stem: 'By US figures of 2011, how much of its own stock would the plan have prohibited at once?',
			facts: ['bg-us-two-million'],
			options: [
				{
					id: 'total-about',
					text: 'All of a total of about 2 million',
					why: 'The stated total was above 5 million.',
					evidence: []
				},
				{
					id: 'none-more',
					text: 'None of its more than 5 million',
					why: 'The US said that the plan would at once prohibit over 2 million.',
					evidence: []
				},
				{
					id: 'over-2',
					text: 'Over 2 million of more than 5 million',
					why: 'The US named both figures.',
					evidence: []
				}
			],
			key: 'over-2'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'understand',
		spec: {
			stem: 'How did US legal adviser Harold Koh describe the plan next to the Oslo treaty?',
			facts: ['bg-us-complementary'],
			options: [
				{
					id: 'something-complement',
					text: 'As something to complement it',
					why: 'He said that the two would not compete; critics disagreed.',
					evidence: []
				},
				{
					id: 'something-compete',
					text: 'As something to compete with it',
					why: 'He said that the two would not compete.',
					evidence: []
				},
				{
					id: 'something-replace',
					text: 'As something to replace it',
					why: 'He saw the two side by side.',
					evidence: []
				}
			],
			key: 'something-complement'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'analyse',
		spec: {
			stem: 'Koh held that the plan and Oslo would complement each other. Which view in the article runs against that?',
			facts: ['bg-us-complementary', 'belief-undermined-ban'],
			options: [
				{
					id: 'view-return',
					text: 'The view that a return to talks is unclear',
					why: 'That remark is about timing, not about how the two texts fit together.',
					evidence: ['s16']
				},
				{
					id: 'view-regulating',
					text: 'The view that regulating undercut the ban',
					why: 'Several Oslo signatories held this; what undercuts a ban does not complement it.',
					evidence: ['s13']
				},
				{
					id: 'view-late',
					text: 'The view that late changes were too little',
					why: 'That account is about the changes, not about how the two texts fit together.',
					evidence: ['s17']
				}
			],
			key: 'view-regulating'
		}
	},
	{
		kind: 'choice',
		topic: 'aftermath',
		level: 'recall',
		spec: {
			stem: 'How did the US describe its response in a statement of November 25, 2011?',
			facts: ['bg-us-disappointed'],
			options: [
				{
					id: 'glad-talks',
					text: 'It was glad that talks were over.',
					why: 'It said that it was deeply disappointed.',
					evidence: []
				},
				{
					id: 'ready-join',
					text: 'It was ready to join Oslo.',
					why: 'It said that it would go on with its own policy.',
					evidence: []
				},
				{
					id: 'deeply-disappointed',
					text: 'It was deeply disappointed.',
					why: 'It said so, and that it would go on with its own policy.',
					evidence: []
				}
			],
			key: 'deeply-disappointed'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'understand',
		spec: {
			stem: 'What did Human Rights Watch and a Harvard law clinic hold against the draft of 2011?',
			facts: ['bg-hrw-critique'],
			options: [
				{
					id: 'let-use',
					text: 'That it would let use of the weapons go on',
					why: 'They also held that its duties were weaker than those of Oslo.',
					evidence: []
				},
				{
					id: 'ask-more',
					text: 'That it would ask more of states than Oslo',
					why: 'They held that its duties were weaker than those of Oslo.',
					evidence: []
				},
				{
					id: 'end-use',
					text: 'That it would end all use within too few years',
					why: 'They held that it would let use go on.',
					evidence: []
				}
			],
			key: 'let-use'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'understand',
		spec: {
			stem: 'What did the ICRC fear that the draft could lead to, as Disarmament Insight reported in 2011?',
			facts: ['bg-icrc-concern'],
			options: [
				{
					id: 'end-use',
					text: 'An end to all use of the weapons',
					why: 'It was more use that was feared, not an end to it.',
					evidence: []
				},
				{
					id: 'more-making',
					text: 'More making and use of the weapons',
					why: 'Some states and campaigners were reported to share this fear.',
					evidence: []
				},
				{
					id: 'wider-reach',
					text: 'A wider reach of the Oslo treaty',
					why: 'The ICRC backed the Oslo treaty strongly.',
					evidence: []
				}
			],
			key: 'more-making'
		}
	},
	{
		kind: 'choice',
		topic: 'aftermath',
		level: 'recall',
		spec: {
			stem: 'What did the Arms Control Association report on later CCW work on cluster munitions, as of December 2011?',
			facts: ['bg-no-further-mandate'],
			options: [
				{
					id: 'talks-set',
					text: 'That talks on it had been set for 2012',
					why: 'No mandate for such talks was reported.',
					evidence: []
				},
				{
					id: 'ccw-itself',
					text: 'That the CCW itself was to be closed',
					why: 'The CCW went on with other work.',
					evidence: []
				},
				{
					id: 'no-mandate',
					text: 'That no mandate for it had been set',
					why: 'Its sources thought that a new chance was years away.',
					evidence: []
				}
			],
			key: 'no-mandate'
		}
	},
	{
		kind: 'choice',
		topic: 'aftermath',
		level: 'understand',
		spec: {
			stem: 'How did US policy on cluster munitions change between 2008 and 2017?',
			facts: ['bg-us-policy-2008-2017'],
			options: [
				{
					id: 'date-giving',
					text: 'A date for giving up some types was dropped.',
					why: 'By the policy of 2008, types that leave over 1 percent unexploded were not to be used after 2018.',
					evidence: []
				},
				{
					id: 'national-policy',
					text: 'A national policy was turned into a treaty.',
					why: 'Both were national policies.',
					evidence: []
				},
				{
					id: 'set-rules',
					text: 'A set of rules was turned into a full ban.',
					why: 'The policy of 2017 kept the weapons.',
					evidence: []
				}
			],
			key: 'date-giving'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'recall',
		spec: {
			stem: 'What is the Cluster Munition Coalition, formed in 2003?',
			facts: ['bg-cmc'],
			options: [
				{
					id: 'group-states',
					text: 'A group of states in the CCW',
					why: 'Its members are civil groups.',
					evidence: []
				},
				{
					id: 'network-campaign',
					text: 'A network of campaign groups',
					why: 'Human Rights Watch was among its founders.',
					evidence: []
				},
				{
					id: 'alliance-armed',
					text: 'An alliance of armed forces',
					why: 'It campaigns against the weapons.',
					evidence: []
				}
			],
			key: 'network-campaign'
		}
	},
	{
		kind: 'sort',
		topic: 'outcome',
		level: 'analyse',
		idea: 'left-open',
		spec: {
			stem: 'Which of these does the article tell, and which are known only from other sources?',
			facts: [
				'date-nov-25',
				'oslo-signatories-111',
				'bg-review-conference-2011',
				'bg-ccw-parties-2011',
				'bg-more-than-50-opposed'
			],
			categories: [
				{ id: 'article', text: 'In the article' },
				{ id: 'other-sources', text: 'From other sources' }
			],
			entries: [
				{
					id: 'plan-turned',
					text: 'The plan was turned down on November 25',
					category: 'article',
					why: 'The article gives the day and the month.',
					evidence: ['s6'],
					facts: ['date-nov-25']
				},
				{
					id: 'year-2011',
					text: 'The year was 2011',
					category: 'other-sources',
					why: 'The article gives no year.',
					evidence: [],
					facts: ['bg-review-conference-2011']
				},
				{
					id: 'oslo-111',
					text: 'Oslo had 111 signatories',
					category: 'article',
					why: 'The article gives this number.',
					evidence: ['s12'],
					facts: ['oslo-signatories-111']
				},
				{
					id: 'ccw-114',
					text: 'The CCW had 114 parties',
					category: 'other-sources',
					why: 'The article gives no number for the CCW.',
					evidence: ['s5'],
					facts: ['bg-ccw-parties-2011']
				},
				{
					id: 'more-than',
					text: 'More than 50 states spoke against the plan',
					category: 'other-sources',
					why: 'The article gives no count.',
					evidence: ['s12'],
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
		spec: {
			stem: 'Which of these points does the article make, and which come from other sources?',
			facts: [
				'belief-at-least-diluted',
				'us-claim-more-prohibited',
				'bg-hrw-critique',
				'bg-us-two-million',
				'bg-other-backers'
			],
			categories: [
				{ id: 'article', text: 'In the article' },
				{ id: 'other-sources', text: 'From other sources' }
			],
			entries: [
				{
					id: 'oslo-critics',
					text: 'Oslo critics saw the ban watered down',
					category: 'article',
					why: 'The article reports their view.',
					evidence: ['s13'],
					facts: ['belief-at-least-diluted']
				},
				{
					id: 'human-rights',
					text: 'Human Rights Watch saw weaker duties than in Oslo',
					category: 'other-sources',
					why: 'The article gives no reason of its own for the groups.',
					evidence: ['s14'],
					facts: ['bg-hrw-critique']
				},
				{
					id: 'us-compared',
					text: 'The US compared two amounts',
					category: 'article',
					why: 'It is the part of the US case that the article gives.',
					evidence: ['s18'],
					facts: ['us-claim-more-prohibited']
				},
				{
					id: 'us-spoke',
					text: 'The US spoke of 2 million bombs',
					category: 'other-sources',
					why: 'The article gives no figures for the comparison.',
					evidence: ['s18'],
					facts: ['bg-us-two-million']
				},
				{
					id: 'china-russia',
					text: 'China and Russia gave their support',
					category: 'article',
					why: 'The article names these two.',
					evidence: ['s11'],
					facts: ['stance-china-supported', 'stance-russia-supported']
				},
				{
					id: 'india-listed',
					text: 'India was listed as a backer',
					category: 'other-sources',
					why: 'The article names no backers but China and Russia.',
					evidence: ['s11'],
					facts: ['bg-other-backers']
				}
			]
		}
	}
];
