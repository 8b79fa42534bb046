import type { PackItems } from './draft.ts';

/** Who took part, and what each of them is. */
export const parties: PackItems = [
	{
		kind: 'choice',
		topic: 'parties',
		level: 'recall',
		replaces: { code: '8p5fh', reason: 'rewording' },
		spec: {
			stem: 'Which country led the drive?',
			facts: ['effort-us-led'],
			options: [
				{
					id: 'china',
					text: 'China',
					why: 'China was for the plan, but it did not lead it.',
					evidence: ['s11', 's1'],
					words: { s11: 'supported', s1: 'The United States led' }
				},
				{
					id: 'united-states',
					text: 'The United States',
					why: 'The report opens with the United States at the head of it.',
					evidence: ['s1'],
					words: { s1: 'The United States led' }
				},
				{
					id: 'russia',
					text: 'Russia',
					why: 'Russia only supported what another country was leading.',
					evidence: ['s11'],
					words: { s11: 'supported the plan that the United States was leading' }
				}
			],
			key: 'united-states'
		}
	},
	{
		kind: 'choice',
		topic: 'parties',
		level: 'recall',
		replaces: { code: 'xxwqr', reason: 'rewording' },
		spec: {
			stem: 'What does CCW stand for?',
			facts: ['ccw-full-name'],
			options: [
				{
					id: 'cluster',
					text: 'Convention on the Control of Cluster Bombs',
					why: 'Cluster bombs are what Oslo is about; this name does not mention them.',
					evidence: ['s3', 's5'],
					words: { s3: 'cluster bombs' }
				},
				{
					id: 'council',
					text: 'Council for Certain Conventional Weapons',
					why: 'The first C is for a convention, which is a treaty.',
					evidence: ['s5'],
					words: { s5: 'Convention on' }
				},
				{
					id: 'certain',
					text: 'Convention on Certain Conventional Weapons',
					why: 'Statement 5 spells the three letters out.',
					evidence: ['s5'],
					words: { s5: 'stands for Convention on Certain Conventional Weapons' }
				}
			],
			key: 'certain'
		}
	},
	{
		kind: 'choice',
		topic: 'parties',
		level: 'recall',
		idea: 'contrast',
		replaces: { code: '1rr2w', reason: 'rewording' },
		spec: {
			stem: 'What is the Oslo Convention?',
			facts: ['oslo-is-international-treaty'],
			options: [
				{
					id: 'plan',
					text: 'A plan that was rejected',
					why: 'You are thinking of the protocol; nobody rejected Oslo.',
					evidence: ['s6'],
					words: { s6: 'it was rejected' },
					fits: 'What was the protocol?'
				},
				{
					id: 'meeting',
					text: 'A meeting held in Geneva',
					why: 'Geneva is where the talks were; Oslo is not a meeting.',
					evidence: ['s4', 's3'],
					words: { s4: 'took place in Geneva' }
				},
				{
					id: 'agreement',
					text: 'An agreement between countries',
					why: 'A treaty that is international is one that countries make with each other.',
					evidence: ['s3'],
					words: { s3: 'international treaty' }
				}
			],
			key: 'agreement'
		}
	},
	{
		kind: 'choice',
		topic: 'parties',
		level: 'recall',
		replaces: [
			{ code: 'kw6jm', reason: 'rewording' },
			{ code: 'dh4va', reason: 'rewording' },
			{ code: 't12m4', reason: 'rewording' }
		],
		spec: {
			stem: 'How does the report describe the countries at the table?',
			facts: ['negotiators-ccw-members'],
			options: [
				{
					id: 'ccw',
					text: 'As members of the CCW',
					why: 'Statement 4 says what these countries belonged to.',
					evidence: ['s4'],
					words: { s4: 'members of the CCW' }
				},
				{
					id: 'oslo',
					text: 'As members of the Oslo Convention',
					why: 'Their concerns came up, but they were not there under that treaty.',
					evidence: ['s17', 's4'],
					words: { s17: 'concerns of Oslo countries' }
				},
				{
					id: 'makers',
					text: 'As major makers of the weapons',
					why: 'Three countries are called that, but not because they were at the table.',
					evidence: ['s10', 's4'],
					words: { s10: 'major makers' }
				}
			],
			key: 'ccw'
		}
	},
	{
		kind: 'number',
		topic: 'parties',
		level: 'recall',
		replaces: [
			{ code: 'r46v9', reason: 'rewording' },
			{ code: '6zr8w', reason: 'rewording' }
		],
		spec: {
			stem: 'How many signatories did the Oslo Convention have?',
			facts: ['oslo-signatories-111'],
			value: 111,
			unit: '',
			units: ['states', 'countries', 'nations'],
			why: 'Statement 12 gives the count.',
			evidence: ['s12'],
			words: { s12: '111 signatories' },
			mistakes: [
				{
					value: 25,
					why: '25 is a day in November.',
					evidence: ['s6'],
					words: { s6: 'November 25' }
				},
				{
					value: 1980,
					why: '1980 is a year in the terms of the protocol.',
					evidence: ['s7'],
					words: { s7: 'the year 1980' }
				},
				{
					value: 3,
					why: 'Three is the number of major makers.',
					evidence: ['s10'],
					words: { s10: 'The United States, China and Russia' },
					fits: 'How many major makers are named?'
				}
			]
		}
	},
	{
		kind: 'number',
		topic: 'parties',
		level: 'recall',
		replaces: { code: 'w9t43', reason: 'rewording' },
		spec: {
			stem: 'How many countries does the report name as major makers of cluster bombs?',
			facts: ['producer-us', 'producer-china', 'producer-russia'],
			value: 3,
			unit: 'countries',
			units: ['states', 'nations', 'makers', 'major makers'],
			why: 'There are three names in statement 10.',
			evidence: ['s10'],
			words: { s10: 'The United States, China and Russia' },
			mistakes: [
				{
					value: 2,
					why: 'China and Russia are two, but a third is named with them.',
					evidence: ['s10'],
					words: { s10: 'The United States' },
					fits: 'How many countries supported the plan without leading it?'
				},
				{
					value: 111,
					why: '111 is the number of Oslo signatories.',
					evidence: ['s12'],
					words: { s12: '111 signatories' },
					fits: 'How many signatories did the Oslo Convention have?'
				}
			]
		}
	},
	{
		kind: 'short',
		topic: 'parties',
		level: 'recall',
		replaces: { code: 'bn3ay', reason: 'rewording' },
		spec: {
			stem: 'Which convention did the countries in the talks belong to?',
			facts: ['negotiators-ccw-members'],
			accept: [
				'CCW',
				'the CCW',
				'Convention on Certain Conventional Weapons',
				'the Convention on Certain Conventional Weapons',
				'Convention on Certain Conventional Weapons (CCW)',
				'the Convention on Certain Conventional Weapons (CCW)',
				'Conventional Weapons Convention'
			],
			why: 'Statement 4 says what they were members of.',
			evidence: ['s4'],
			words: { s4: 'members of the CCW' },
			mistakes: [
				{
					accept: [
						'Oslo Convention',
						'the Oslo Convention',
						'Oslo',
						'Oslo treaty',
						'the Oslo treaty'
					],
					why: 'Oslo countries had concerns about the plan, but the talks were held under another treaty.',
					evidence: ['s4', 's17'],
					words: { s4: 'members of the CCW' },
					fits: 'Which convention bans cluster bombs?'
				}
			]
		}
	},
	{
		kind: 'short',
		topic: 'parties',
		level: 'recall',
		replaces: { code: '805sq', reason: 'rewording' },
		spec: {
			stem: 'China and Russia are major makers of cluster bombs. Which country is the third?',
			facts: ['producer-us'],
			accept: [
				'the United States',
				'United States',
				'US',
				'the US',
				'U.S.',
				'the U.S.',
				'USA',
				'the USA',
				'U.S.A.',
				'America',
				'United States of America',
				'the United States of America'
			],
			why: 'It comes first of the three in statement 10.',
			evidence: ['s10'],
			words: { s10: 'The United States' },
			mistakes: [
				{
					accept: ['Norway', 'Switzerland', 'Israel', 'India'],
					why: 'The report does not name this country as a maker.',
					evidence: ['s10']
				}
			]
		}
	},
	{
		kind: 'verdict',
		topic: 'parties',
		level: 'recall',
		idea: 'contrast',
		replaces: { code: 'ggnk0', reason: 'rewording' },
		spec: {
			stem: 'The Oslo Convention is an organization that campaigns against cluster bombs.',
			facts: ['oslo-is-international-treaty'],
			key: 'false',
			reasons: {
				true: {
					why: 'Human Rights Watch is an organization; Oslo is something that countries sign.',
					evidence: ['s3', 's14'],
					words: { s3: 'international treaty' }
				},
				false: {
					why: 'It is against cluster bombs, but it is a treaty and not an organization.',
					evidence: ['s3'],
					words: { s3: 'international treaty' }
				},
				'not-stated': {
					why: 'You can tell from statement 3, which says what Oslo is.',
					evidence: ['s3'],
					words: { s3: 'international treaty' }
				}
			}
		}
	},
	{
		kind: 'verdict',
		topic: 'parties',
		level: 'recall',
		idea: 'contrast',
		replaces: [
			{ code: 'ddxkg', reason: 'rewording' },
			{ code: 'b56k4', reason: 'rewording' }
		],
		spec: {
			stem: '“CCW” is just another term for the Oslo treaty.',
			facts: ['ccw-full-name'],
			key: 'false',
			reasons: {
				true: {
					why: 'They are compared with each other, so there are two of them.',
					evidence: ['s5'],
					words: { s5: 'Like the Oslo Convention' }
				},
				false: {
					why: 'The CCW has a name of its own, and the report compares it with Oslo.',
					evidence: ['s5'],
					words: { s5: 'Like the Oslo Convention' }
				},
				'not-stated': {
					why: 'Statement 5 sets one beside the other, so you can tell.',
					evidence: ['s5'],
					words: { s5: 'Like the Oslo Convention' }
				}
			}
		}
	},
	{
		kind: 'choice',
		topic: 'parties',
		level: 'understand',
		idea: 'contrast',
		replaces: { code: 'yn3yw', reason: 'rewording' },
		spec: {
			stem: 'What does the number 111 count?',
			facts: ['oslo-signatories-111'],
			options: [
				{
					id: 'signers',
					text: 'Oslo signatories',
					why: 'It goes with the Oslo Convention, before any critics are mentioned.',
					evidence: ['s12'],
					words: { s12: 'The Oslo Convention had 111' }
				},
				{
					id: 'critics',
					text: 'Critics of the plan',
					why: 'The critics were only several of the 111.',
					evidence: ['s12'],
					words: { s12: 'Several of them' }
				},
				{
					id: 'members',
					text: 'Members of the CCW',
					why: 'The report gives no number for the CCW.',
					evidence: ['s5'],
					words: { s5: 'countries as its members' }
				}
			],
			key: 'signers'
		}
	},
	{
		kind: 'choice',
		topic: 'parties',
		level: 'understand',
		idea: 'contrast',
		replaces: [
			{ code: 'd80v8', reason: 'rewording' },
			{ code: 'qjn90', reason: 'rewording' },
			{ code: 'nzcyq', reason: 'rewording' }
		],
		spec: {
			stem: 'What do the CCW and the Oslo Convention have in common?',
			facts: ['ccw-has-member-states'],
			options: [
				{
					id: 'ban',
					text: 'Both of them ban cluster bombs.',
					why: 'They are “like” each other in one point, and it is not the ban.',
					evidence: ['s3', 's5'],
					words: { s3: 'It bans cluster bombs', s5: 'Like' }
				},
				{
					id: 'rejected',
					text: 'Both of them were rejected in November.',
					why: 'Only the protocol was, and it is neither of the two.',
					evidence: ['s6'],
					words: { s6: 'on November 25, it was rejected' }
				},
				{
					id: 'states',
					text: 'Both of them have member countries.',
					why: 'That is the point in which one is “like” the other.',
					evidence: ['s5'],
					words: { s5: 'countries as its members' }
				}
			],
			key: 'states'
		}
	},
	{
		kind: 'choice',
		topic: 'parties',
		level: 'understand',
		replaces: [
			{ code: 'a09jc', reason: 'rewording' },
			{ code: 'qpdk3', reason: 'rewording' }
		],
		spec: {
			stem: 'What do the United States, China and Russia have in common?',
			facts: ['producer-us', 'producer-china', 'producer-russia'],
			options: [
				{
					id: 'make',
					text: 'They all make cluster bombs on a large scale.',
					why: '“Major makers” is what statement 10 calls them.',
					evidence: ['s10'],
					words: { s10: 'major makers' }
				},
				{
					id: 'signed',
					text: 'They had all signed the Oslo Convention.',
					why: 'Statement 2 is about countries that had signed it, while statement 10 says what these three share.',
					evidence: ['s2', 's10'],
					words: { s2: 'countries that had signed the Oslo Convention' }
				},
				{
					id: 'critical',
					text: 'They were all critical of the plan.',
					why: 'The critics were several Oslo signatories; these three wanted the plan.',
					evidence: ['s12', 's11'],
					words: { s12: 'critical of the plan' }
				}
			],
			key: 'make'
		}
	},
	{
		kind: 'verdict',
		topic: 'parties',
		level: 'understand',
		replaces: [
			{ code: 'nm4ve', reason: 'rewording' },
			{ code: 'etvxr', reason: 'rewording' }
		],
		spec: {
			stem: 'The country at the head of the drive makes cluster bombs itself.',
			facts: ['producer-us'],
			key: 'true',
			reasons: {
				true: {
					why: 'The United States led it, and it is one of the major makers.',
					evidence: ['s1', 's10'],
					words: { s1: 'The United States led', s10: 'The United States' }
				},
				false: {
					why: 'It may sound odd, but a maker can want limits: this one led the drive.',
					evidence: ['s1', 's10'],
					words: { s1: 'The United States led', s10: 'major makers' }
				},
				'not-stated': {
					why: 'Put statements 1 and 10 together, and you have it.',
					evidence: ['s1', 's10'],
					words: { s1: 'The United States led', s10: 'major makers' }
				}
			}
		}
	},
	{
		kind: 'verdict',
		topic: 'parties',
		level: 'understand',
		replaces: [
			{ code: '1zacn', reason: 'rewording' },
			{ code: 'er7js', reason: 'rewording' }
		],
		spec: {
			stem: 'China makes cluster bombs and still backed the plan.',
			facts: ['producer-china', 'stance-china-supported'],
			key: 'true',
			reasons: {
				true: {
					why: 'China is a major maker, and it supported the plan.',
					evidence: ['s10', 's11'],
					words: { s10: 'China', s11: 'supported' }
				},
				false: {
					why: 'One does not rule out the other: China did both.',
					evidence: ['s10', 's11'],
					words: { s10: 'China', s11: 'supported' }
				},
				'not-stated': {
					why: 'One half is in statement 10, the other in statement 11.',
					evidence: ['s10', 's11'],
					words: { s10: 'China', s11: 'China' }
				}
			}
		}
	},
	{
		kind: 'verdict',
		topic: 'parties',
		level: 'understand',
		spec: {
			stem: 'As a major maker of cluster bombs, the United States was against the plan.',
			facts: ['producer-us'],
			key: 'false',
			reasons: {
				true: {
					why: 'A maker need not be against limits: this one led the drive.',
					evidence: ['s1'],
					words: { s1: 'led a drive' }
				},
				false: {
					why: 'It is a major maker, and it led the drive for the plan.',
					evidence: ['s10', 's1'],
					words: { s10: 'The United States', s1: 'The United States led' }
				},
				'not-stated': {
					why: 'Leading the drive tells you where it stood.',
					evidence: ['s1'],
					words: { s1: 'The United States led' }
				}
			}
		}
	},
	{
		kind: 'verdict',
		topic: 'parties',
		level: 'recall',
		replaces: [
			{ code: 'gt230', reason: 'rewording' },
			{ code: 'k17jz', reason: 'rewording' }
		],
		spec: {
			stem: 'The members of the CCW are nations.',
			facts: ['ccw-has-member-states'],
			key: 'true',
			reasons: {
				true: {
					why: 'Statement 5 says what kind of members it has.',
					evidence: ['s5'],
					words: { s5: 'countries as its members' }
				},
				false: {
					why: 'Groups had views on the plan, but they are not the members.',
					evidence: ['s5', 's14'],
					words: { s5: 'countries as its members' }
				},
				'not-stated': {
					why: 'Their number is missing, but what they are is not.',
					evidence: ['s5'],
					words: { s5: 'countries as its members' }
				}
			}
		}
	},
	{
		kind: 'choice',
		topic: 'parties',
		level: 'analyse',
		idea: 'left-open',
		replaces: [
			{ code: 'vp9re', reason: 'rewording' },
			{ code: 'yjvfj', reason: 'rewording' }
		],
		spec: {
			stem: 'Does the report say which country makes the most cluster bombs?',
			facts: ['producer-us', 'producer-china', 'producer-russia', 'ns-largest-producer'],
			options: [
				{
					id: 'no',
					text: 'No, it does not rank them.',
					why: 'It calls the three “major” and leaves it there.',
					evidence: ['s10'],
					words: { s10: 'all major makers' }
				},
				{
					id: 'us',
					text: 'Yes, it is the United States.',
					why: 'It led the drive, but that does not make it the largest maker.',
					evidence: ['s1', 's10'],
					words: { s1: 'led', s10: 'all major makers' }
				},
				{
					id: 'others',
					text: 'No, it does not name any maker.',
					why: 'It does name three.',
					evidence: ['s10'],
					words: { s10: 'The United States, China and Russia' }
				}
			],
			key: 'no'
		}
	},
	{
		kind: 'verdict',
		topic: 'parties',
		level: 'analyse',
		idea: 'left-open',
		spec: {
			stem: 'Russia makes more cluster bombs than any other country.',
			facts: ['producer-russia'],
			key: 'not-stated',
			reasons: {
				true: {
					why: 'Russia is one of three major makers, and none is called the largest.',
					evidence: ['s10'],
					words: { s10: 'all major makers' }
				},
				false: {
					why: 'The report gives no amounts, so this could still be right.',
					evidence: ['s10']
				},
				'not-stated': {
					why: 'All three are major makers, and the report does not rank them.',
					evidence: ['s10'],
					words: { s10: 'all major makers' }
				}
			}
		}
	},
	{
		kind: 'multi',
		topic: 'parties',
		level: 'analyse',
		idea: 'left-open',
		replaces: [
			{ code: 'kp45s', reason: 'rewording' },
			{ code: 'ys87r', reason: 'rewording' }
		],
		spec: {
			stem: 'What can you learn about the CCW from the report?',
			facts: ['ccw-full-name', 'ccw-has-member-states', 'place-geneva', 'ns-ccw-member-count'],
			options: [
				{
					id: 'letters',
					text: 'What its letters stand for',
					why: 'Statement 5 spells them out.',
					evidence: ['s5'],
					words: { s5: 'stands for' },
					facts: ['ccw-full-name']
				},
				{
					id: 'count',
					text: 'How many members it has',
					why: 'The report says that its members are countries, and not how many.',
					evidence: ['s5'],
					words: { s5: 'countries as its members' },
					facts: ['ns-ccw-member-count']
				},
				{
					id: 'kind',
					text: 'What kind of members it has',
					why: 'Its members are countries.',
					evidence: ['s5'],
					words: { s5: 'countries as its members' },
					facts: ['ccw-has-member-states']
				},
				{
					id: 'where',
					text: 'Where its members held these talks',
					why: 'They met in Geneva.',
					evidence: ['s4'],
					words: { s4: 'took place in Geneva' },
					facts: ['place-geneva']
				}
			],
			key: ['letters', 'kind', 'where']
		}
	}
];
