import type { PackItems } from './draft.ts';

/** Where the talks were, how long they took and how they went. */
export const process: PackItems = [
	{
		kind: 'choice',
		topic: 'process',
		level: 'recall',
		replaces: [
			{ code: 'chthn', reason: 'rewording' },
			{ code: 'x2n9q', reason: 'rewording' }
		],
		spec: {
			stem: 'Where were the talks held?',
			facts: ['place-geneva'],
			options: [
				{
					id: 'geneva',
					text: 'In Geneva',
					why: 'Statement 4 names the city.',
					evidence: ['s4'],
					words: { s4: 'took place in Geneva' }
				},
				{
					id: 'oslo',
					text: 'In Oslo',
					why: 'Oslo is the name of a treaty in this report, not of a place of talks.',
					evidence: ['s3', 's4'],
					words: { s3: 'Oslo Convention', s4: 'Geneva' }
				},
				{
					id: 'us',
					text: 'In the United States',
					why: 'The United States led the drive, but the talks were elsewhere.',
					evidence: ['s1', 's4'],
					words: { s1: 'The United States led', s4: 'Geneva' }
				}
			],
			key: 'geneva'
		}
	},
	{
		kind: 'choice',
		topic: 'process',
		level: 'recall',
		replaces: [
			{ code: 'w70tw', reason: 'rewording' },
			{ code: '6p8yz', reason: 'rewording' }
		],
		spec: {
			stem: 'How long did the talks last?',
			facts: ['duration-several-weeks'],
			options: [
				{
					id: 'weeks',
					text: 'More than two weeks',
					why: '“Several” is more than two.',
					evidence: ['s4'],
					words: { s4: 'several weeks' }
				},
				{
					id: 'week',
					text: 'About a week',
					why: '“Several weeks” is more than one.',
					evidence: ['s4'],
					words: { s4: 'several weeks' }
				},
				{
					id: 'day',
					text: 'A single day',
					why: 'November 25 is the day of the decision, and it came after weeks of talks.',
					evidence: ['s6'],
					words: { s6: ['weeks of talks', 'November 25'] }
				}
			],
			key: 'weeks'
		}
	},
	{
		kind: 'choice',
		topic: 'process',
		level: 'recall',
		replaces: [
			{ code: '05ntw', reason: 'rewording' },
			{ code: 'v3vcw', reason: 'rewording' }
		],
		spec: {
			stem: 'What form did the plan take?',
			facts: ['plan-was-a-protocol'],
			options: [
				{
					id: 'added',
					text: 'A protocol',
					why: 'Statement 6 says so.',
					evidence: ['s6'],
					words: { s6: 'took the form of a protocol' }
				},
				{
					id: 'convention',
					text: 'A new convention',
					why: 'The report has two conventions, Oslo and the CCW, and the plan is neither.',
					evidence: ['s3', 's5'],
					words: { s3: 'Oslo Convention' }
				},
				{
					id: 'ban',
					text: 'Weeks of talks',
					why: 'The plan was a text, and the talks were about it.',
					evidence: ['s6'],
					words: { s6: ['took the form of a protocol', 'weeks of talks'] }
				}
			],
			key: 'added'
		}
	},
	{
		kind: 'choice',
		topic: 'process',
		level: 'recall',
		replaces: [
			{ code: 'jrs41', reason: 'rewording' },
			{ code: 'ec6zb', reason: 'rewording' }
		],
		spec: {
			stem: 'According to the US official, how late in the talks were changes still being proposed?',
			facts: ['amendments-until-last-hour'],
			options: [
				{
					id: 'weeks',
					text: 'Until about halfway',
					why: 'That would be weeks too early.',
					evidence: ['s17', 's4'],
					words: { s17: 'final hour', s4: 'several weeks' }
				},
				{
					id: 'end',
					text: 'Until the very end',
					why: 'The final hour is as close to the end as you can get.',
					evidence: ['s17'],
					words: { s17: 'Up to the final hour' }
				},
				{
					id: 'after',
					text: 'Until after the rejection',
					why: 'They came during the talks, and the rejection ended those.',
					evidence: ['s17', 's6'],
					words: { s17: 'of the talks' }
				}
			],
			key: 'end'
		}
	},
	{
		kind: 'choice',
		topic: 'process',
		level: 'recall',
		replaces: { code: '51zmy', reason: 'rewording' },
		spec: {
			stem: 'Whose concerns were the changes meant to meet, according to the US official?',
			facts: ['amendments-aim-oslo-concerns'],
			options: [
				{
					id: 'oslo',
					text: 'Those of Oslo members',
					why: 'The US official called them “Oslo countries”.',
					evidence: ['s17'],
					words: { s17: 'the concerns of Oslo countries' }
				},
				{
					id: 'backers',
					text: 'Those of China and Russia',
					why: 'They supported the plan already.',
					evidence: ['s11', 's17'],
					words: { s11: 'supported' }
				},
				{
					id: 'authors',
					text: 'Those behind the changes',
					why: 'The changes were proposed, but the concerns came from elsewhere.',
					evidence: ['s17'],
					words: { s17: 'changes were proposed to meet the concerns of Oslo countries' }
				}
			],
			key: 'oslo'
		}
	},
	{
		kind: 'choice',
		topic: 'process',
		level: 'recall',
		replaces: [
			{ code: 'f1wp6', reason: 'rewording' },
			{ code: '8yc5q', reason: 'rewording' }
		],
		spec: {
			stem: 'According to the US official, what did the late changes achieve?',
			facts: ['amendments-insufficient'],
			options: [
				{
					id: 'little',
					text: 'Less than was needed',
					why: '“Not enough” is less than was needed.',
					evidence: ['s17'],
					words: { s17: 'they were not enough' }
				},
				{
					id: 'all',
					text: 'The approval of Oslo countries',
					why: 'They were meant to meet the concerns of these countries, and they were not enough for that.',
					evidence: ['s17'],
					words: { s17: 'they were not enough' }
				},
				{
					id: 'support',
					text: 'The support of China and Russia',
					why: 'These two did support the plan, but not because of the changes.',
					evidence: ['s11', 's17'],
					words: { s11: 'China and Russia both supported' }
				}
			],
			key: 'little'
		}
	},
	{
		kind: 'short',
		topic: 'process',
		level: 'recall',
		replaces: { code: 'fgfwn', reason: 'rewording' },
		spec: {
			stem: 'Which city hosted the talks?',
			facts: ['place-geneva'],
			accept: ['Geneva', 'Geneva, Switzerland', 'Genève', 'Genf', 'Ginevra'],
			refuse: ['Genoa', 'Genova'],
			why: 'Statement 4 names it.',
			evidence: ['s4'],
			words: { s4: 'Geneva' },
			mistakes: [
				{
					accept: ['Oslo'],
					why: 'Oslo is the name of a treaty in this report.',
					evidence: ['s2', 's4'],
					words: { s2: 'signed the Oslo Convention', s4: 'Geneva' }
				}
			]
		}
	},
	{
		kind: 'choice',
		topic: 'process',
		level: 'understand',
		idea: 'contrast',
		replaces: [
			{ code: '7b1t0', reason: 'rewording' },
			{ code: 'hww8y', reason: 'rewording' }
		],
		spec: {
			stem: 'Geneva and Oslo are both cities. What is each one in this report?',
			facts: ['place-geneva', 'oslo-is-international-treaty'],
			options: [
				{
					id: 'one',
					text: 'One is a place, the other is the name of a treaty.',
					why: 'The talks were in Geneva, and Oslo stands for a convention.',
					evidence: ['s4', 's3'],
					words: { s4: 'Geneva', s3: 'Oslo Convention' }
				},
				{
					id: 'places',
					text: 'Both are places where talks were held.',
					why: 'Only Geneva is; Oslo is part of the name of a treaty.',
					evidence: ['s4', 's3'],
					words: { s4: 'Geneva', s3: 'Oslo Convention' }
				},
				{
					id: 'names',
					text: 'Both are names of treaties.',
					why: 'Only Oslo is; the other treaty in the report is the CCW.',
					evidence: ['s5', 's4'],
					words: { s5: 'CCW', s4: 'Geneva' }
				}
			],
			key: 'one'
		}
	},
	{
		kind: 'choice',
		topic: 'process',
		level: 'understand',
		idea: 'whose-word',
		replaces: [
			{ code: 'kp0nh', reason: 'rewording' },
			{ code: '8p7aw', reason: 'rewording' },
			{ code: '84gdp', reason: 'rewording' }
		],
		spec: {
			stem: 'Who says that there were changes up to the final hour?',
			facts: ['p6-source-us-official', 'amendments-until-last-hour'],
			options: [
				{
					id: 'official',
					text: 'An American official',
					why: '“The US official said” is in the middle of the sentence.',
					evidence: ['s17'],
					words: { s17: 'the US official said' }
				},
				{
					id: 'report',
					text: 'The report itself',
					why: 'Not here: look for the words that name a speaker.',
					evidence: ['s17'],
					words: { s17: 'the US official said' }
				},
				{
					id: 'oslo',
					text: 'The Oslo critics',
					why: 'They speak elsewhere, about the ban.',
					evidence: ['s13', 's17'],
					words: { s13: 'These critics believed' }
				}
			],
			key: 'official'
		}
	},
	{
		kind: 'verdict',
		topic: 'process',
		level: 'understand',
		replaces: { code: '2s8hv', reason: 'rewording' },
		spec: {
			stem: 'Some of the changes came very late in the talks, according to the US official.',
			facts: ['amendments-until-last-hour'],
			key: 'true',
			reasons: {
				true: {
					why: 'The final hour is as late as it gets.',
					evidence: ['s17'],
					words: { s17: 'Up to the final hour' }
				},
				false: {
					why: 'They did not stop early: they came up to the final hour.',
					evidence: ['s17'],
					words: { s17: 'Up to the final hour' }
				},
				'not-stated': {
					why: 'The official says when they came.',
					evidence: ['s17'],
					words: { s17: 'Up to the final hour' }
				}
			}
		}
	},
	{
		kind: 'verdict',
		topic: 'process',
		level: 'understand',
		idea: 'whose-word',
		replaces: [
			{ code: 'a3zpv', reason: 'rewording' },
			{ code: 'p9dyk', reason: 'rewording' }
		],
		spec: {
			stem: 'According to the report, it was a US official who said that the late changes were not enough.',
			facts: ['p6-source-us-official', 'amendments-insufficient'],
			key: 'true',
			reasons: {
				true: {
					why: 'The report credits this to the official: “the official said they were not enough”.',
					evidence: ['s17'],
					words: { s17: 'the official said they were not enough' }
				},
				false: {
					why: 'The report does not say it on its own account.',
					evidence: ['s17'],
					words: { s17: 'the US official said' }
				},
				'not-stated': {
					why: 'Statement 17 names the speaker.',
					evidence: ['s17'],
					words: { s17: 'the US official said' }
				}
			}
		}
	},
	{
		kind: 'choice',
		topic: 'process',
		level: 'analyse',
		idea: 'left-open',
		replaces: [
			{ code: 'qqwvs', reason: 'rewording' },
			{ code: 'kmbxy', reason: 'rewording' }
		],
		spec: {
			stem: 'Who proposed the late changes?',
			facts: ['amendments-aim-oslo-concerns', 'ns-who-offered-amendments'],
			options: [
				{
					id: 'us',
					text: 'The United States did.',
					why: 'It led the plan, and a US official told of the changes, but nobody says that they were American.',
					evidence: ['s1', 's17'],
					words: { s1: 'led', s17: 'were proposed' }
				},
				{
					id: 'open',
					text: 'The report does not say.',
					why: '“Were proposed” does not say by whom.',
					evidence: ['s17'],
					words: { s17: 'were proposed' }
				},
				{
					id: 'oslo',
					text: 'The Oslo countries did.',
					why: 'The changes were for them, but that does not make them theirs.',
					evidence: ['s17'],
					words: { s17: 'to meet the concerns of Oslo countries' }
				}
			],
			key: 'open'
		}
	},
	{
		kind: 'choice',
		topic: 'process',
		level: 'analyse',
		idea: 'left-open',
		replaces: [
			{ code: '19frp', reason: 'rewording' },
			{ code: 'c3c7q', reason: 'rewording' }
		],
		spec: {
			stem: 'What do we learn about the late changes?',
			facts: ['amendments-aim-oslo-concerns', 'ns-amendment-content'],
			options: [
				{
					id: 'terms',
					text: 'What they would have changed',
					why: 'The report says what they were for, not what was in them.',
					evidence: ['s17'],
					words: { s17: 'to meet the concerns of Oslo countries' }
				},
				{
					id: 'vote',
					text: 'How many countries wanted them',
					why: 'The only number of countries in the report is for Oslo.',
					evidence: ['s12', 's17'],
					words: { s12: '111' }
				},
				{
					id: 'purpose',
					text: 'What they were meant to do',
					why: 'They were to meet the concerns of Oslo countries.',
					evidence: ['s17'],
					words: { s17: 'to meet the concerns of Oslo countries' }
				}
			],
			key: 'purpose'
		}
	},
	{
		kind: 'verdict',
		topic: 'process',
		level: 'analyse',
		idea: 'left-open',
		replaces: [
			{ code: 'zqt9t', reason: 'rewording' },
			{ code: 'p3av6', reason: 'rewording' }
		],
		spec: {
			stem: 'The changes that were proposed up to the final hour would have banned more cluster bombs.',
			facts: ['ns-amendment-content'],
			key: 'not-stated',
			reasons: {
				true: {
					why: 'They were to meet the concerns of Oslo countries, and the report does not say how.',
					evidence: ['s17'],
					words: { s17: 'to meet the concerns of Oslo countries' }
				},
				false: {
					why: 'The report does not say what they changed, so they may have.',
					evidence: ['s17']
				},
				'not-stated': {
					why: 'You know who they were for, and not what was in them.',
					evidence: ['s17'],
					words: { s17: 'to meet the concerns of Oslo countries' }
				}
			}
		}
	}
];
