import type { PackItems } from '../draft.ts';

/** On the talks and the draft of 2011, beyond what the article says. */
export const talks: PackItems = [
	{
		kind: 'choice',
		topic: 'process',
		level: 'understand',
		spec: {
			stem: 'The article tells of weeks of talks. For how long had CCW states worked on such a text, by UN and US accounts?',
			facts: ['bg-ccw-talks-since-2007'],
			options: [
				{
					id: 'about-four',
					text: 'For about four weeks',
					why: 'The last conference took two weeks; the whole effort took four years.',
					evidence: []
				},
				{
					id: 'about-thirty',
					text: 'For about thirty years',
					why: 'The CCW is that old; talks on cluster munitions in it are not.',
					evidence: []
				},
				{
					id: 'about-four-years',
					text: 'For about four years',
					why: 'They agreed in November 2007 to negotiate a proposal.',
					evidence: []
				}
			],
			key: 'about-four-years'
		}
	},
	{
		kind: 'choice',
		topic: 'process',
		level: 'recall',
		spec: {
			stem: 'At which meeting was the plan turned down in November 2011?',
			facts: ['bg-review-conference-2011'],
			options: [
				{
					id: 'ccws-fourth',
					text: 'The fourth review conference of the CCW',
					why: 'It was held in Geneva from November 14 to 25, 2011.',
					evidence: []
				},
				{
					id: 'first-meeting',
					text: 'The first meeting of members of Oslo',
					why: 'The talks were among states of the CCW.',
					evidence: ['s4']
				},
				{
					id: 'general-assembly',
					text: 'The yearly general assembly of the UN',
					why: 'The talks were among states of the CCW, in Geneva.',
					evidence: ['s4']
				}
			],
			key: 'ccws-fourth'
		}
	},
	{
		kind: 'match',
		topic: 'process',
		level: 'recall',
		spec: {
			stem: 'Which part did each of these three play in the talks of 2011?',
			facts: ['bg-review-conference-2011', 'bg-us-complementary'],
			prompts: [
				{
					id: 'eric-danon',
					text: 'Eric Danon of France',
					choice: 'issued-revised',
					why: 'He issued revised texts at the Review Conference.',
					evidence: [],
					facts: ['bg-review-conference-2011']
				},
				{
					id: 'harold-koh',
					text: 'Harold Koh of the United States',
					choice: 'put-us',
					why: 'As US legal adviser, he said that the plan and Oslo would complement each other.',
					evidence: [],
					facts: ['bg-us-complementary']
				},
				{
					id: 'jesus-domingo',
					text: 'Jesus Domingo of the Philippines',
					choice: 'put-forward',
					why: 'He put forward the text on which the last round worked.',
					evidence: [],
					facts: ['bg-review-conference-2011']
				}
			],
			choices: [
				{ id: 'issued-revised', text: 'Issued revised texts' },
				{ id: 'put-forward', text: 'Put forward the base text' },
				{ id: 'put-us', text: 'Put the US case' }
			]
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'understand',
		spec: {
			stem: 'For bombs produced before January 1, 1980, what would the final draft of 2011 have barred?',
			facts: ['bg-draft-scope'],
			options: [
				{
					id: 'using-them',
					text: 'Using them, but not keeping them',
					why: 'Keeping them would have been barred too.',
					evidence: []
				},
				{
					id: 'using-acquiring',
					text: 'Using them as well as keeping them',
					why: 'It would have barred using, acquiring and keeping them.',
					evidence: []
				},
				{
					id: 'keeping-them',
					text: 'Keeping them, but not using them',
					why: 'Using them would have been barred too.',
					evidence: []
				}
			],
			key: 'using-acquiring'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'understand',
		spec: {
			stem: 'The article leaves open where a bomb made in 1980 would fall. What did the final draft of 2011 say?',
			facts: ['bg-draft-scope'],
			options: [
				{
					id: 'come-under',
					text: 'It would have come under the ban.',
					why: 'The ban was for bombs produced before January 1, 1980.',
					evidence: []
				},
				{
					id: 'come-under-neither',
					text: 'It would have come under neither.',
					why: 'The limits began with the first day of 1980.',
					evidence: []
				},
				{
					id: 'come-under-limits',
					text: 'It would have come under the limits.',
					why: 'The limits were for bombs produced on or after January 1, 1980.',
					evidence: []
				}
			],
			key: 'come-under-limits'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'recall',
		spec: {
			stem: 'Under drafts of 2011, what could a state put off, as a UN yearbook reports?',
			facts: ['bg-draft-deferral-12-years'],
			options: [
				{
					id: 'put-off',
					text: 'A ban on some later bombs, for up to 12 years',
					why: 'States differed over this.',
					evidence: []
				},
				{
					id: 'put-off-long',
					text: 'A ban on some later bombs, for as long as it liked',
					why: 'The yearbook gives a limit of 12 years.',
					evidence: []
				},
				{
					id: 'put-into',
					text: 'A ban on bombs from before 1980, for up to 12 years',
					why: 'The delay was tied to bombs made later.',
					evidence: []
				}
			],
			key: 'put-off'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'understand',
		spec: {
			stem: 'By Human Rights Watch’s account of a 2011 draft, what would have let a later-made bomb stay in use?',
			facts: ['bg-draft-safeguards'],
			options: [
				{
					id: 'listed-safeguards',
					text: 'All listed safeguards, and few duds',
					why: 'One safeguard was enough, and so was a low rate of duds.',
					evidence: []
				},
				{
					id: 'one-listed',
					text: 'One listed safeguard, or few duds',
					why: 'Self-destruction was one such safeguard; few duds meant 1 percent or less left unexploded.',
					evidence: []
				},
				{
					id: 'permit-states',
					text: 'A permit from the states of the CCW',
					why: 'The tests were a listed safeguard or a low rate of duds.',
					evidence: []
				}
			],
			key: 'one-listed'
		}
	},
	{
		kind: 'choice',
		topic: 'outcome',
		level: 'recall',
		spec: {
			stem: 'On the last day in 2011, how many of the CCW’s 114 parties spoke against the plan?',
			facts: ['bg-more-than-50-opposed'],
			options: [
				{
					id: 'three-them',
					text: 'Just 3 of them',
					why: 'Three states led the opposition, and many more joined them.',
					evidence: [],
					fits: 'How many states led the opposition?'
				},
				{
					id: 'them',
					text: 'All 114 of them',
					why: 'Other states, such as China and Russia, gave the plan their support.',
					evidence: ['s11']
				},
				{
					id: 'more-than',
					text: 'More than 50 of them',
					why: 'They voiced opposition; it was not a vote.',
					evidence: []
				}
			],
			key: 'more-than'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'recall',
		spec: {
			stem: 'Which states led the opposition to the plan, by press accounts of 2011?',
			facts: ['bg-opposition-leaders'],
			options: [
				{
					id: 'austria-mexico',
					text: 'Austria, Mexico and Norway',
					why: 'They had offered a rival draft in line with the Oslo treaty.',
					evidence: []
				},
				{
					id: 'china-russia',
					text: 'China, Russia and the US',
					why: 'The United States led the plan, and China and Russia gave it their support.',
					evidence: ['s1', 's11']
				},
				{
					id: 'india-israel',
					text: 'India, Israel and the US',
					why: 'The United States led the plan; campaigners listed India and Israel as backers.',
					evidence: ['s1']
				}
			],
			key: 'austria-mexico'
		}
	},
	{
		kind: 'multi',
		topic: 'positions',
		level: 'recall',
		spec: {
			stem: 'Besides China and Russia, which of these did the Cluster Munition Coalition list as backing the US on the draft?',
			facts: ['bg-other-backers', 'bg-opposition-leaders'],
			options: [
				{
					id: 'india',
					text: 'India',
					why: 'The Coalition listed India among the backers.',
					evidence: [],
					facts: ['bg-other-backers']
				},
				{
					id: 'norway',
					text: 'Norway',
					why: 'Norway was a leader of the opposition.',
					evidence: [],
					facts: ['bg-opposition-leaders']
				},
				{
					id: 'israel',
					text: 'Israel',
					why: 'The Coalition listed Israel among the backers.',
					evidence: [],
					facts: ['bg-other-backers']
				},
				{
					id: 'mexico',
					text: 'Mexico',
					why: 'Mexico was a leader of the opposition.',
					evidence: [],
					facts: ['bg-opposition-leaders']
				}
			],
			key: ['india', 'israel']
		}
	}
];
