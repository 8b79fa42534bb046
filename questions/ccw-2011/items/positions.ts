import type { PackItems } from './draft.ts';

/** Who was for the plan, and who was against it. */
export const positions: PackItems = [
	{
		kind: 'choice',
		topic: 'positions',
		level: 'recall',
		replaces: [
			{ code: 'c36az', reason: 'rewording' },
			{ code: '5sbxa', reason: 'rewording' }
		],
		spec: {
			stem: 'Where did China stand on the plan?',
			facts: ['stance-china-supported'],
			options: [
				{
					id: 'critical',
					text: 'It was critical.',
					why: '“Critical” is the word for several Oslo signatories; China supported the plan.',
					evidence: ['s12', 's11'],
					words: { s12: 'critical', s11: 'supported' }
				},
				{
					id: 'against',
					text: 'It was against it.',
					why: 'Groups such as Human Rights Watch were against it.',
					evidence: ['s14', 's11'],
					words: { s14: 'against', s11: 'supported' }
				},
				{
					id: 'for',
					text: 'It was in favor.',
					why: 'To support a plan is to be in favor of it.',
					evidence: ['s11'],
					words: { s11: 'supported' }
				}
			],
			key: 'for'
		}
	},
	{
		kind: 'multi',
		topic: 'positions',
		level: 'recall',
		replaces: [
			{ code: 'k0j2b', reason: 'rewording' },
			{ code: 'x2wf7', reason: 'rewording' },
			{ code: '3zk68', reason: 'rewording' }
		],
		spec: {
			stem: 'Who was against the plan?',
			facts: ['stance-hrw-opposed', 'stance-icrc-opposed', 'other-groups-opposed-and-praised'],
			options: [
				{
					id: 'hrw',
					text: 'Human Rights Watch',
					why: 'It is the first one that statement 14 names.',
					evidence: ['s14'],
					words: { s14: 'Human Rights Watch' },
					facts: ['stance-hrw-opposed']
				},
				{
					id: 'russia',
					text: 'Russia',
					why: 'Russia supported it.',
					evidence: ['s11'],
					words: { s11: 'supported' }
				},
				{
					id: 'icrc',
					text: 'The ICRC',
					why: 'It is the Red Cross committee in statement 14.',
					evidence: ['s14'],
					words: { s14: 'International Committee of the Red Cross' },
					facts: ['stance-icrc-opposed']
				},
				{
					id: 'us',
					text: 'The United States',
					why: 'It led the plan.',
					evidence: ['s1'],
					words: { s1: 'led' }
				},
				{
					id: 'other',
					text: 'Groups that are not named',
					why: '“Other groups” are against it too.',
					evidence: ['s14'],
					words: { s14: 'other groups' },
					facts: ['other-groups-opposed-and-praised']
				}
			],
			key: ['hrw', 'icrc', 'other']
		}
	},
	{
		kind: 'short',
		topic: 'positions',
		level: 'recall',
		replaces: { code: 'kqmj4', reason: 'rewording' },
		spec: {
			stem: 'Besides Human Rights Watch, which organization was against the plan?',
			facts: ['stance-icrc-opposed'],
			accept: [
				'the International Committee of the Red Cross',
				'International Committee of the Red Cross',
				'ICRC',
				'the ICRC',
				'I.C.R.C.',
				'Red Cross',
				'the Red Cross',
				'International Red Cross',
				'the International Red Cross',
				'International Committee of the Red Cross (ICRC)',
				'the International Committee of the Red Cross (ICRC)'
			],
			why: 'It is named right after Human Rights Watch.',
			evidence: ['s14'],
			words: { s14: 'International Committee of the Red Cross' },
			mistakes: [
				{
					accept: ['CCW', 'the CCW'],
					why: 'The CCW is the treaty whose members held the talks.',
					evidence: ['s4', 's5'],
					words: { s4: 'members of the CCW' }
				}
			]
		}
	},
	{
		kind: 'short',
		topic: 'positions',
		level: 'understand',
		replaces: [
			{ code: '6mbnp', reason: 'rewording' },
			{ code: 'wfe08', reason: 'rewording' }
		],
		spec: {
			stem: 'Name one country that supported the plan without leading it.',
			facts: ['stance-china-supported', 'stance-russia-supported'],
			accept: [
				'China',
				'Russia',
				'China and Russia',
				'Russia and China',
				'China, Russia',
				'Russia, China',
				'the Russian Federation',
				'Russian Federation',
				'the People’s Republic of China',
				'People’s Republic of China'
			],
			refuse: ['Prussia'],
			why: 'China and Russia both supported it; either is right.',
			evidence: ['s11'],
			words: { s11: 'China and Russia both supported' },
			mistakes: [
				{
					accept: [
						'United States',
						'the United States',
						'US',
						'the US',
						'U.S.',
						'USA',
						'the USA',
						'America'
					],
					why: 'The United States led the plan.',
					evidence: ['s1'],
					words: { s1: 'led' },
					fits: 'Which country led the plan?'
				}
			]
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'recall',
		replaces: { code: '9t5e4', reason: 'rewording' },
		spec: {
			stem: 'How many Oslo signatories were critical of the plan?',
			facts: ['oslo-critics-several'],
			options: [
				{
					id: 'all',
					text: 'All of them',
					why: '111 is how many had signed; only some of these were critical.',
					evidence: ['s12'],
					words: { s12: ['111 signatories', 'Several of them'] }
				},
				{
					id: 'some',
					text: 'Several',
					why: '“Several” is the only word the report gives you.',
					evidence: ['s12'],
					words: { s12: 'Several of them' }
				},
				{
					id: 'half',
					text: 'Most',
					why: 'There was not enough support from them, but that does not mean that most were critical.',
					evidence: ['s2', 's12'],
					words: { s2: 'not win enough support', s12: 'Several' }
				}
			],
			key: 'some'
		}
	},
	{
		kind: 'verdict',
		topic: 'positions',
		level: 'recall',
		replaces: { code: 'h0k13', reason: 'rewording' },
		spec: {
			stem: 'The makers and the organizations that the report names were on the same side.',
			facts: ['contrast-makers-vs-critics'],
			key: 'false',
			reasons: {
				true: {
					why: 'They had opposite views of the plan.',
					evidence: ['s11', 's14'],
					words: { s11: 'supported', s14: 'against' }
				},
				false: {
					why: 'The makers wanted the plan, and the organizations did not.',
					evidence: ['s1', 's11', 's14'],
					words: { s1: 'led', s11: 'supported', s14: 'against' }
				},
				'not-stated': {
					why: 'You know where both stood, from statements 1, 11 and 14.',
					evidence: ['s1', 's11', 's14'],
					words: { s1: 'led' }
				}
			}
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'understand',
		idea: 'contrast',
		replaces: [
			{ code: 'jrqy1', reason: 'rewording' },
			{ code: '1pjaz', reason: 'rewording' },
			{ code: 's029e', reason: 'rewording' }
		],
		spec: {
			stem: 'Which text were the groups against?',
			facts: ['treaty-in-p4-is-protocol'],
			options: [
				{
					id: 'protocol',
					text: 'The protocol',
					why: 'It was proposed, and it was defeated: that is the protocol.',
					evidence: ['s14', 's15'],
					words: { s14: 'proposed treaty', s15: 'defeat' }
				},
				{
					id: 'oslo',
					text: 'The Oslo Convention',
					why: 'They praised the defeat of the text, and Oslo was not defeated.',
					evidence: ['s15', 's3'],
					words: { s15: 'the defeat of the proposal' }
				},
				{
					id: 'ccw',
					text: 'The CCW',
					why: 'The CCW already had members; the groups were against something proposed.',
					evidence: ['s14', 's4'],
					words: { s14: 'proposed' }
				}
			],
			key: 'protocol'
		}
	},
	{
		kind: 'verdict',
		topic: 'positions',
		level: 'understand',
		idea: 'contrast',
		spec: {
			stem: 'The treaty that the ICRC opposed was the Oslo Convention.',
			facts: ['stance-icrc-opposed', 'treaty-in-p4-is-protocol'],
			key: 'false',
			reasons: {
				true: {
					why: 'Oslo bans the weapons already; the ICRC opposed a treaty that was only proposed.',
					evidence: ['s14', 's3'],
					words: { s14: 'proposed treaty' }
				},
				false: {
					why: 'It opposed the “proposed treaty”, and that is the protocol.',
					evidence: ['s14', 's15'],
					words: { s14: 'proposed treaty', s15: 'proposal' }
				},
				'not-stated': {
					why: '“Proposed” and “defeat” tell you which text it was.',
					evidence: ['s14', 's15'],
					words: { s14: 'proposed', s15: 'defeat' }
				}
			}
		}
	},
	{
		kind: 'verdict',
		topic: 'positions',
		level: 'understand',
		replaces: [
			{ code: 'c2h2r', reason: 'rewording' },
			{ code: '7sg8h', reason: 'rewording' },
			{ code: 'kw8ze', reason: 'rewording' }
		],
		spec: {
			stem: 'Some of the groups that were against the plan are not named.',
			facts: ['other-groups-opposed-and-praised'],
			key: 'true',
			reasons: {
				true: {
					why: 'Two are named, and “other groups” are not.',
					evidence: ['s14'],
					words: { s14: 'other groups' }
				},
				false: {
					why: 'Only Human Rights Watch and the ICRC have their names in the report.',
					evidence: ['s14'],
					words: { s14: 'other groups' }
				},
				'not-stated': {
					why: '“Other groups” tells you that there are some.',
					evidence: ['s14'],
					words: { s14: 'other groups' }
				}
			}
		}
	},
	{
		kind: 'number',
		topic: 'positions',
		level: 'understand',
		replaces: [
			{ code: 'wryg9', reason: 'rewording' },
			{ code: 'fc6r5', reason: 'rewording' }
		],
		spec: {
			stem: 'How many organizations that were against the plan does the report name?',
			facts: ['other-groups-opposed-and-praised', 'stance-hrw-opposed'],
			value: 2,
			unit: 'organizations',
			why: 'Human Rights Watch and the ICRC are named; the other groups are not.',
			evidence: ['s14'],
			words: { s14: ['Human Rights Watch', 'International Committee of the Red Cross'] },
			mistakes: [
				{
					value: 3,
					why: 'The “other groups” are not named, so they do not count here.',
					evidence: ['s14'],
					words: { s14: 'other groups' }
				},
				{
					value: 1,
					why: 'There is another name after Human Rights Watch.',
					evidence: ['s14'],
					words: { s14: 'International Committee of the Red Cross' }
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
		kind: 'choice',
		topic: 'positions',
		level: 'understand',
		idea: 'whose-word',
		replaces: { code: 'xc96v', reason: 'rewording' },
		spec: {
			stem: 'Who says that China and Russia supported the plan?',
			facts: ['stance-china-supported', 'stance-russia-supported'],
			options: [
				{
					id: 'official',
					text: 'A senior US official',
					why: 'That official spoke about the main users.',
					evidence: ['s16', 's11'],
					words: { s16: 'senior US official' }
				},
				{
					id: 'critics',
					text: 'The Oslo critics',
					why: 'Their view is about the ban.',
					evidence: ['s13', 's11'],
					words: { s13: 'These critics believed' }
				},
				{
					id: 'report',
					text: 'The report itself',
					why: 'Statement 11 names no speaker.',
					evidence: ['s11'],
					words: { s11: 'supported' }
				}
			],
			key: 'report'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'analyse',
		idea: 'left-open',
		replaces: [
			{ code: 'bdx6f', reason: 'rewording' },
			{ code: 'ked32', reason: 'rewording' }
		],
		spec: {
			stem: 'Does the report explain why China and Russia supported the plan?',
			facts: ['stance-china-supported', 'stance-russia-supported', 'ns-why-china-russia-backed'],
			options: [
				{
					id: 'make',
					text: 'Yes, they make cluster bombs.',
					why: 'They do, but the report does not give that as a reason.',
					evidence: ['s10', 's11'],
					words: { s10: 'major makers' }
				},
				{
					id: 'side',
					text: 'No, it does not say where they stood.',
					why: 'It does: they supported it.',
					evidence: ['s11'],
					words: { s11: 'supported' }
				},
				{
					id: 'no',
					text: 'No, it does not say why.',
					why: 'It tells you that they did, and stops there.',
					evidence: ['s11'],
					words: { s11: 'supported' }
				}
			],
			key: 'no'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'analyse',
		idea: 'support',
		replaces: [
			{ code: 'w10bd', reason: 'rewording' },
			{ code: 'j2qnb', reason: 'rewording' }
		],
		spec: {
			stem: 'Several Oslo signatories were critical. What do we know about the others?',
			facts: ['oslo-critics-several', 'ns-critic-count'],
			options: [
				{
					id: 'for',
					text: 'They were in favor of the plan.',
					why: 'Support from Oslo signatories was not enough, so you cannot count all the others as supporters.',
					evidence: ['s2', 's12'],
					words: { s2: 'not win enough support' }
				},
				{
					id: 'too',
					text: 'They were critical as well, but later.',
					why: 'The report says “several”, and mentions no later change of mind.',
					evidence: ['s12'],
					words: { s12: 'Several of them' }
				},
				{
					id: 'open',
					text: 'Their view is not reported.',
					why: '“Several of them” says nothing about the rest.',
					evidence: ['s12'],
					words: { s12: 'Several of them' }
				}
			],
			key: 'open'
		}
	},
	{
		kind: 'verdict',
		topic: 'positions',
		level: 'analyse',
		idea: 'left-open',
		replaces: { code: 'jken8', reason: 'rewording' },
		spec: {
			stem: 'All countries that make cluster bombs supported the plan.',
			facts: ['all-three-makers-in-favor'],
			key: 'not-stated',
			reasons: {
				true: {
					why: 'Three makers were for it, but there may be others.',
					evidence: ['s10', 's11'],
					words: { s10: 'The United States, China and Russia' }
				},
				false: { why: 'The report names no maker that was against it.', evidence: ['s10', 's11'] },
				'not-stated': {
					why: 'The report speaks of three makers only.',
					evidence: ['s10'],
					words: { s10: 'The United States, China and Russia' }
				}
			}
		}
	},
	{
		kind: 'verdict',
		topic: 'positions',
		level: 'understand',
		replaces: [
			{ code: '297cp', reason: 'rewording' },
			{ code: 'etbqb', reason: 'rewording' }
		],
		spec: {
			stem: 'The critics of the plan included countries that had signed a ban on cluster bombs.',
			facts: ['oslo-critics-several'],
			key: 'true',
			reasons: {
				true: {
					why: 'Several Oslo signatories were critical, and what they had signed is a ban.',
					evidence: ['s12', 's3'],
					words: { s12: 'Several of them', s3: 'It bans cluster bombs' }
				},
				false: {
					why: 'You can be for a ban and not like the plan: several signatories were critical of it.',
					evidence: ['s12'],
					words: { s12: 'Several of them' }
				},
				'not-stated': {
					why: 'Statement 12 says that several Oslo signatories were critical, and Oslo is a ban.',
					evidence: ['s12'],
					words: { s12: 'Several of them' }
				}
			}
		}
	},
	{
		kind: 'verdict',
		topic: 'positions',
		level: 'analyse',
		idea: 'left-open',
		replaces: [
			{ code: 'apn11', reason: 'rewording' },
			{ code: 'm4tt2', reason: 'rewording' }
		],
		spec: {
			stem: 'Human Rights Watch was against the proposed treaty because it wanted a full ban.',
			facts: ['ns-why-groups-opposed'],
			key: 'not-stated',
			reasons: {
				true: {
					why: 'It may be a good guess, but the report gives no reason.',
					evidence: ['s14'],
					words: { s14: 'against the proposed treaty' }
				},
				false: {
					why: 'You cannot rule it out: the report just gives no reason.',
					evidence: ['s14']
				},
				'not-stated': {
					why: 'The report says that it was against the treaty, and not why.',
					evidence: ['s14'],
					words: { s14: 'against the proposed treaty' }
				}
			}
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'analyse',
		idea: 'support',
		replaces: [
			{ code: 'h4dwd', reason: 'rewording' },
			{ code: 'qxyre', reason: 'rewording' }
		],
		spec: {
			stem: 'Which detail besides the word “proposed” tells you what treaty is meant in statement 14?',
			facts: ['treaty-in-p4-is-protocol'],
			options: [
				{
					id: 'lost',
					text: 'The defeat in statement 15',
					why: 'What the groups opposed was a proposal, and it was defeated: that is the protocol.',
					evidence: ['s15'],
					words: { s15: 'the defeat of the proposal' }
				},
				{
					id: 'groups',
					text: 'The groups in statement 14',
					why: 'Groups can be against any treaty, so they do not show which one this is.',
					evidence: ['s14', 's15'],
					words: { s14: 'against the proposed treaty' }
				},
				{
					id: 'signers',
					text: 'The signatories in statement 12',
					why: 'They had signed Oslo, and Oslo is not what was defeated.',
					evidence: ['s12', 's15'],
					words: { s12: '111 signatories', s15: 'the defeat of the proposal' }
				}
			],
			key: 'lost'
		}
	}
];
