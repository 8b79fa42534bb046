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
					why: 'The name speaks of certain conventional weapons, and does not mention cluster weapons.',
					evidence: ['s5']
				},
				{
					id: 'council-for-control',
					text: 'Council for the Control of Certain Weapons',
					why: 'The first letter stands for a convention, with states as its members.',
					evidence: ['s5']
				},
				{
					id: 'certain-conventional-weapons',
					text: 'Convention on Certain Conventional Weapons',
					why: 'That is the full name.',
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
					why: 'It is the number of Oslo signatories.',
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
			stem: 'Who sat at the table in the talks on the protocol?',
			facts: ['negotiators-ccw-members'],
			options: [
				{
					id: 'oslo-members',
					text: 'Countries that belong to Oslo',
					why: 'Their worries came up in the talks, but it was as states of the CCW that countries met.',
					evidence: ['s4', 's17']
				},
				{
					id: 'campaign-groups',
					text: 'Groups that campaign on weapons',
					why: 'Groups were against the plan; those at the table were states.',
					evidence: ['s4', 's14']
				},
				{
					id: 'ccw-states',
					text: 'States that belong to the CCW',
					why: 'Those at the table were states that belong to the CCW.',
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
			stem: 'Which of these claims about cluster bombs does the article bear out?',
			facts: [
				'producer-us',
				'producer-china',
				'producer-russia',
				'ns-largest-producer',
				'ns-other-producers'
			],
			options: [
				{
					id: 'us-most',
					text: 'The United States makes most of them.',
					why: 'The three are called major makers; they are not ranked.',
					evidence: ['s10']
				},
				{
					id: 'only-three',
					text: 'No more than three countries make them.',
					why: 'Three major makers are named; whether there are others is not said.',
					evidence: ['s10']
				},
				{
					id: 'major',
					text: 'China and Russia are major makers of them.',
					why: 'Both are named as major makers, with the United States.',
					evidence: ['s10']
				}
			],
			key: 'major'
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
					why: 'Both parts are in the article, in statements 10 and 11.',
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
