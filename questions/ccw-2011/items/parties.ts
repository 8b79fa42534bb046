import type { PackItems } from './draft.ts';

/** On who is in the story, and what they are. */
export const parties: PackItems = [
	{
		kind: 'choice',
		topic: 'parties',
		level: 'recall',
		spec: {
			stem: 'Which country led the drive for rules on cluster bombs?',
			facts: ['effort-us-led'],
			options: [
				{
					id: 'china',
					text: 'China',
					why: 'China supported the drive; the United States led it.',
					evidence: ['s1', 's11'],
					fits: 'Name a country that supported the drive without leading it.'
				},
				{
					id: 'united-states',
					text: 'The United States',
					why: 'The United States led the drive.',
					evidence: ['s1']
				},
				{
					id: 'russia',
					text: 'Russia',
					why: 'Russia supported the drive; the United States led it.',
					evidence: ['s1', 's11'],
					fits: 'Name a country that supported the drive without leading it.'
				}
			],
			key: 'united-states'
		}
	},
	{
		kind: 'choice',
		topic: 'parties',
		level: 'recall',
		spec: {
			stem: 'What is CCW short for?',
			facts: ['ccw-full-name'],
			options: [
				{
					id: 'control-of-cluster-weapons',
					text: 'Convention on the Control of Cluster Weapons',
					why: 'The second C is for conventional: cluster weapons are not in the name.',
					evidence: ['s5']
				},
				{
					id: 'council-for-control',
					text: 'Council for the Control of Cluster Weapons',
					why: 'The first C is for convention, and cluster weapons are not in the name.',
					evidence: ['s5']
				},
				{
					id: 'certain-conventional-weapons',
					text: 'Convention on Certain Conventional Weapons',
					why: 'Statement 5 spells the name out in this way.',
					evidence: ['s5']
				}
			],
			key: 'certain-conventional-weapons'
		}
	},
	{
		kind: 'choice',
		topic: 'parties',
		level: 'understand',
		idea: 'contrast',
		spec: {
			stem: 'What does the number 111 count?',
			facts: ['oslo-signatories-111', 'ccw-has-member-states'],
			options: [
				{
					id: 'signatories-of-oslo',
					text: 'Signatories of the Oslo Convention',
					why: 'Statement 12 gives it as the number of those that signed Oslo.',
					evidence: ['s12']
				},
				{
					id: 'member-states-of-ccw',
					text: 'States that belong to the CCW',
					why: 'No number is given for the members of the CCW.',
					evidence: ['s5', 's12']
				},
				{
					id: 'states-against',
					text: 'States that rejected the plan',
					why: 'How many states were against the plan is not said.',
					evidence: ['s6', 's12']
				}
			],
			key: 'signatories-of-oslo'
		}
	},
	{
		kind: 'choice',
		topic: 'parties',
		level: 'recall',
		spec: {
			stem: 'Which states held the talks on the protocol?',
			facts: ['negotiators-ccw-members'],
			options: [
				{
					id: 'oslo-signatories',
					text: 'Those that had signed Oslo',
					why: 'Statement 4 says of those at the table that they belong to the CCW, not that they had signed Oslo.',
					evidence: ['s2', 's4'],
					fits: 'Among which states did backing for the drive fall short?'
				},
				{
					id: 'makers',
					text: 'Those that make cluster bombs',
					why: 'Makers are named for their support of the plan; those at the table were states of the CCW.',
					evidence: ['s4', 's10', 's11']
				},
				{
					id: 'ccw-states',
					text: 'Those that belong to the CCW',
					why: 'The states at the table were those that belong to the CCW.',
					evidence: ['s4']
				}
			],
			key: 'ccw-states'
		}
	},
	{
		kind: 'multi',
		topic: 'parties',
		level: 'recall',
		spec: {
			stem: 'Which of these countries does the article name as major makers of cluster bombs?',
			facts: ['producer-us', 'producer-china', 'producer-russia'],
			options: [
				{
					id: 'norway',
					text: 'Norway',
					why: 'Oslo gives a treaty its name here; no maker in Norway is named.',
					evidence: ['s3', 's10']
				},
				{
					id: 'china',
					text: 'China',
					why: 'China is one of the three that are named.',
					evidence: ['s10'],
					facts: ['producer-china']
				},
				{
					id: 'united-states',
					text: 'The United States',
					why: 'The United States is one of the three that are named.',
					evidence: ['s10'],
					facts: ['producer-us']
				},
				{
					id: 'switzerland',
					text: 'Switzerland',
					why: 'The talks were in Geneva; no maker in Switzerland is named.',
					evidence: ['s4', 's10']
				},
				{
					id: 'russia',
					text: 'Russia',
					why: 'Russia is one of the three that are named.',
					evidence: ['s10'],
					facts: ['producer-russia']
				}
			],
			key: ['china', 'united-states', 'russia']
		}
	},
	{
		kind: 'short',
		topic: 'parties',
		level: 'understand',
		spec: {
			stem: 'Which country is both a major maker of cluster bombs and the leader of the plan?',
			facts: ['producer-us', 'effort-us-led'],
			accept: [
				'the United States',
				'United States',
				'US',
				'USA',
				'America',
				'the US',
				'the USA',
				'United States of America'
			],
			why: 'It is named as a major maker, and it led the drive.',
			evidence: ['s1', 's10'],
			mistakes: [
				{
					accept: ['China', 'Russia', 'China and Russia'],
					why: 'China and Russia are major makers, but they supported the plan and did not lead it.',
					evidence: ['s10', 's11'],
					fits: 'Name a major maker that gave the plan its support.'
				}
			]
		}
	},
	{
		kind: 'choice',
		topic: 'parties',
		level: 'recall',
		idea: 'contrast',
		spec: {
			stem: 'What is the Oslo Convention?',
			facts: ['oslo-is-international-treaty'],
			options: [
				{
					id: 'plan',
					text: 'A plan for rules that was turned down',
					why: 'That is the protocol; Oslo is a treaty that forbids the weapons.',
					evidence: ['s3', 's6'],
					fits: 'What was the protocol?'
				},
				{
					id: 'treaty',
					text: 'A treaty that forbids cluster bombs',
					why: 'It is a treaty among nations, and it forbids cluster bombs.',
					evidence: ['s3']
				},
				{
					id: 'meeting',
					text: 'A meeting of states held in Geneva',
					why: 'The meeting in Geneva was the talks among states of the CCW.',
					evidence: ['s3', 's4'],
					fits: 'What were the talks on the protocol?'
				}
			],
			key: 'treaty'
		}
	},
	{
		kind: 'choice',
		topic: 'parties',
		level: 'analyse',
		idea: 'left-open',
		spec: {
			stem: 'How far does the article compare the makers of cluster bombs that it names?',
			facts: [
				'producer-us',
				'producer-china',
				'producer-russia',
				'ns-largest-producer',
				'ns-other-producers'
			],
			options: [
				{
					id: 'us-first',
					text: 'It puts the United States first among them.',
					why: 'Statement 10 lists the three side by side and does not rank them.',
					evidence: ['s10']
				},
				{
					id: 'ahead-of-others',
					text: 'It puts them ahead of all other countries.',
					why: 'Statement 10 names three major makers; of any others it says nothing.',
					evidence: ['s10']
				},
				{
					id: 'all-major',
					text: 'It calls all three of them major.',
					why: '“Major makers” is as far as statement 10 goes; no amounts are given.',
					evidence: ['s10']
				}
			],
			key: 'all-major'
		}
	},
	{
		kind: 'verdict',
		topic: 'parties',
		level: 'analyse',
		idea: 'left-open',
		spec: {
			stem: 'China and Russia are members of the Oslo Convention.',
			facts: ['ns-china-russia-not-in-oslo'],
			key: 'not-stated',
			reasons: {
				true: {
					why: 'They are named as makers and as backers of the plan; no statement ties them to Oslo.',
					evidence: ['s10', 's11']
				},
				false: {
					why: 'The article does not say that they are outside Oslo, either.',
					evidence: ['s10', 's11']
				},
				'not-stated': {
					why: 'Whether they belong to Oslo is not said; they are called makers and backers of the plan.',
					evidence: ['s10', 's11']
				}
			}
		}
	},
	{
		kind: 'verdict',
		topic: 'parties',
		level: 'understand',
		spec: {
			stem: 'China is both a major maker of cluster bombs and a backer of the plan.',
			facts: ['producer-china', 'stance-china-supported'],
			key: 'true',
			reasons: {
				true: {
					why: 'China is named as a major maker, and it gave the plan its support.',
					evidence: ['s10', 's11']
				},
				false: {
					why: 'Making the weapons does not rule out backing limits on them: China did both.',
					evidence: ['s10', 's11']
				},
				'not-stated': {
					why: 'The article says each part, in statements 10 and 11.',
					evidence: ['s10', 's11']
				}
			}
		}
	}
];
