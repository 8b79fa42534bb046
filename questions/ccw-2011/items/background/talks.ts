import type { PackItems } from '../draft.ts';

/** On the talks and the draft of 2011, beyond what the article says. */
export const talks: PackItems = [
	{
		kind: 'choice',
		topic: 'process',
		level: 'understand',
		spec: {
			stem: 'The article tells of weeks of talks. By UN and US accounts, how long was the whole CCW effort on cluster munitions?',
			facts: ['bg-ccw-talks-since-2007'],
			options: [
				{
					id: 'weeks',
					text: 'About five weeks',
					why: 'That is the time of the talks in 2011 alone: three weeks of expert meetings and two of conference.',
					evidence: [],
					fits: 'How long were the meetings of 2011 alone?'
				},
				{
					id: 'thirty',
					text: 'About thirty years',
					why: 'The CCW itself is that old, but it took up this subject much later.',
					evidence: []
				},
				{
					id: 'four',
					text: 'About four years',
					why: 'CCW states agreed in November 2007 to negotiate, and the talks ended in November 2011.',
					evidence: []
				}
			],
			key: 'four'
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
					text: 'The first meeting of the members of Oslo',
					why: 'Oslo is another treaty; the talks were among states of the CCW.',
					evidence: ['s4']
				},
				{
					id: 'general-assembly',
					text: 'The general assembly of the UN that year',
					why: 'The talks were in Geneva, among the states of one treaty and not of the whole UN.',
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
			stem: 'Which part did each of these three people play in the talks of 2011?',
			facts: ['bg-review-conference-2011', 'bg-us-complementary'],
			prompts: [
				{
					id: 'eric-danon',
					text: 'Eric Danon',
					choice: 'issued-revised',
					why: 'A diplomat of France, he issued revised texts at the Review Conference.',
					evidence: [],
					facts: ['bg-review-conference-2011']
				},
				{
					id: 'harold-koh',
					text: 'Harold Koh',
					choice: 'put-us',
					why: 'As US legal adviser, he said that the plan and Oslo would complement each other.',
					evidence: [],
					facts: ['bg-us-complementary']
				},
				{
					id: 'jesus-domingo',
					text: 'Jesus Domingo',
					choice: 'put-forward',
					why: 'A diplomat of the Philippines, he put forward the text on which the last round worked.',
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
			stem: 'What would the final draft of 2011 have barred for bombs produced before January 1, 1980?',
			facts: ['bg-draft-scope'],
			options: [
				{
					id: 'safeguards',
					text: 'Using them without safeguards',
					why: 'Safeguards were for bombs produced later; the older ones were to be barred.',
					evidence: ['s8', 's9']
				},
				{
					id: 'keep',
					text: 'Using, acquiring or keeping them',
					why: 'It would have gone further than use: states could not have held on to them.',
					evidence: []
				},
				{
					id: 'civilians',
					text: 'Using them in reach of civilians',
					why: 'The line was by when a bomb was produced, not by where it is used.',
					evidence: ['s8']
				}
			],
			key: 'keep'
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
					text: 'It would have come under neither one.',
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
					why: 'So the yearbook says of bombs made after the line; states differed over whether to allow it.',
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
					id: 'full',
					text: 'A full set of safeguards from a list',
					why: 'One safeguard from the list was enough.',
					evidence: []
				},
				{
					id: 'single',
					text: 'A single safeguard from a list',
					why: 'One, such as self-destruction, was enough; so was leaving 1 percent or less unexploded.',
					evidence: []
				},
				{
					id: 'permit',
					text: 'A permit from the states of the CCW',
					why: 'What counted was how the bomb was made or how often it failed, not a permit.',
					evidence: []
				}
			],
			key: 'single'
		}
	},
	{
		kind: 'choice',
		topic: 'outcome',
		level: 'recall',
		spec: {
			stem: 'What did more than 50 of the CCW’s 114 parties do on the last day of the talks in 2011?',
			facts: ['bg-more-than-50-opposed'],
			options: [
				{
					id: 'for',
					text: 'They spoke up for the plan.',
					why: 'They spoke up, but to object to it.',
					evidence: []
				},
				{
					id: 'voted',
					text: 'They voted the plan down.',
					why: 'They voiced opposition; there was no vote of more than 50 to fewer.',
					evidence: []
				},
				{
					id: 'against',
					text: 'They spoke against the plan.',
					why: 'They objected, and where consensus is needed that can stop a plan.',
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
		spec: {
			stem: 'Which states led the opposition to the plan, by press accounts of 2011?',
			facts: ['bg-opposition-leaders'],
			options: [
				{
					id: 'austria',
					text: 'Austria, Mexico and Norway',
					why: 'They had offered a rival draft in line with the Oslo treaty.',
					evidence: []
				},
				{
					id: 'china',
					text: 'China, India and Russia',
					why: 'The article names China and Russia as supporters, and campaigners listed India as one.',
					evidence: ['s11']
				},
				{
					id: 'france',
					text: 'France, Israel and the Philippines',
					why: 'Diplomats of France and the Philippines put texts of the plan forward; campaigners listed Israel as a backer.',
					evidence: []
				}
			],
			key: 'austria'
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
