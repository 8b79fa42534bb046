import type { PackItems } from '../draft.ts';

/** On what each side said and on what came after, beyond what the article says. */
export const sides: PackItems = [
	{
		kind: 'choice',
		topic: 'positions',
		level: 'understand',
		spec: {
			stem: 'On November 25, 2011, the US said that certain states held 85 to 90 percent of the world’s stocks. Which states did it mean?',
			facts: ['bg-us-85-90-percent'],
			options: [
				{
					id: 'oslo',
					text: 'The members of the Oslo treaty',
					why: 'The plan was meant to reach other states, and the figure was for these.',
					evidence: []
				},
				{
					id: 'users',
					text: 'The major users and makers in the talks',
					why: 'These states, by the US account, held most of the world’s stocks, and the plan was meant to reach them.',
					evidence: []
				},
				{
					id: 'against',
					text: 'The parties that spoke against the plan',
					why: 'How a state spoke in the talks did not count: the figure was for users and makers.',
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
		spec: {
			stem: 'In US statements of 2011, which cluster munitions did the figure of over 2 million stand for?',
			facts: ['bg-us-two-million'],
			options: [
				{
					id: 'stock',
					text: 'Those of the US that it held in its stock',
					why: 'The US put its stock at more than 5 million.',
					evidence: [],
					fits: 'Which cluster munitions did the figure of over 5 million stand for?'
				},
				{
					id: 'world',
					text: 'Those of the world that the plan would ban',
					why: 'The figure was for the US alone.',
					evidence: []
				},
				{
					id: 'us',
					text: 'Those of the US that the plan would ban',
					why: 'The US said that the plan would at once prohibit so many of its more than 5 million.',
					evidence: []
				}
			],
			key: 'us'
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
					why: 'He said that the two would complement each other and not compete; critics disagreed.',
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
					why: 'He spoke of two texts side by side, so neither was to take the place of the other.',
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
			stem: 'What did the US say in its statement of November 25, 2011, after the talks?',
			facts: ['bg-us-disappointed'],
			options: [
				{
					id: 'welcomed',
					text: 'That it welcomed the outcome',
					why: 'It said that it was deeply disappointed.',
					evidence: []
				},
				{
					id: 'join',
					text: 'That it would join Oslo now',
					why: 'It said that it would go on with its own policy.',
					evidence: []
				},
				{
					id: 'disappointed',
					text: 'That it was disappointed',
					why: 'It said deeply disappointed, and that it would go on with its own policy.',
					evidence: []
				}
			],
			key: 'disappointed'
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
					why: 'They saw it as too weak: it would let use go on, with weaker duties than those of Oslo.',
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
					text: 'That it would end use within too few years',
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
			stem: 'How did the ICRC look on the draft, as Disarmament Insight reported in 2011?',
			facts: ['bg-icrc-concern'],
			options: [
				{
					id: 'start',
					text: 'As a first step that states should take',
					why: 'It feared harm from the draft, and strongly backed the Oslo treaty.',
					evidence: []
				},
				{
					id: 'more',
					text: 'As a risk of more making and more use',
					why: 'It was reported to fear this, as were some states and campaigners.',
					evidence: []
				},
				{
					id: 'matter',
					text: 'As a matter for the states in the talks',
					why: 'The ICRC is no state, and yet it was reported to have a view of its own: it feared harm.',
					evidence: []
				}
			],
			key: 'more'
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
					why: 'The conference set none, by that report; its sources thought that a new chance was years away.',
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
					text: 'A date for giving up certain types was dropped.',
					why: 'By the policy of 2008, types that leave over 1 percent unexploded were not to be used after 2018; the policy of 2017 in effect reversed this.',
					evidence: []
				},
				{
					id: 'national-policy',
					text: 'A national policy was turned into a treaty.',
					why: 'Both were policies of one nation, which binds no other and can be changed by it.',
					evidence: []
				},
				{
					id: 'set-rules',
					text: 'A set of rules was turned into a full ban.',
					why: 'The policy of 2017 was no ban: it kept the weapons.',
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
					why: 'The article says that the groups were against the plan, and gives no reason.',
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
