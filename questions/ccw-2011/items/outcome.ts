import type { PackItems } from './draft.ts';

/** What was decided, when, and why. */
export const outcome: PackItems = [
	{
		kind: 'choice',
		topic: 'outcome',
		level: 'recall',
		replaces: { code: '9ze28', reason: 'rewording' },
		spec: {
			stem: 'How did the drive end?',
			facts: ['outcome-failed'],
			options: [
				{
					id: 'part',
					text: 'With a partial ban',
					why: 'That ban was in the plan, and the plan went down with the drive.',
					evidence: ['s8', 's1'],
					words: { s8: 'would have banned', s1: 'failed' }
				},
				{
					id: 'failed',
					text: 'In failure',
					why: '“The drive failed” leaves no room for half a success.',
					evidence: ['s1'],
					words: { s1: 'the drive failed' }
				},
				{
					id: 'later',
					text: 'With a date for talks',
					why: 'Later talks come up, but without a date, and the drive itself had failed.',
					evidence: ['s16', 's1'],
					words: { s16: 'not clear when', s1: 'failed' }
				}
			],
			key: 'failed'
		}
	},
	{
		kind: 'choice',
		topic: 'outcome',
		level: 'recall',
		idea: 'happened',
		replaces: { code: 'n7z5e', reason: 'rewording' },
		spec: {
			stem: 'What happened to the protocol?',
			facts: ['outcome-rejected'],
			options: [
				{
					id: 'no',
					text: 'It fell through.',
					why: 'To be rejected is to fall through.',
					evidence: ['s6'],
					words: { s6: 'it was rejected' }
				},
				{
					id: 'adopted',
					text: 'It was adopted with late changes.',
					why: 'There were late changes, but they did not save it.',
					evidence: ['s17', 's6'],
					words: { s17: 'they were not enough', s6: 'rejected' }
				},
				{
					id: 'waits',
					text: 'It is waiting for more talks.',
					why: 'Nothing is waiting: a decision was made.',
					evidence: ['s6'],
					words: { s6: 'it was rejected' }
				}
			],
			key: 'no'
		}
	},
	{
		kind: 'short',
		topic: 'outcome',
		level: 'recall',
		replaces: [
			{ code: 'n8077', reason: 'rewording' },
			{ code: '66xhr', reason: 'rewording' },
			{ code: 'z4ra5', reason: 'rewording' },
			{ code: 'dmhcf', reason: 'rewording' }
		],
		spec: {
			stem: 'When was the protocol rejected? Give the month and the day.',
			facts: ['date-nov-25'],
			accept: [
				'November 25',
				'25 November',
				'Nov 25',
				'Nov. 25',
				'25 Nov',
				'25 Nov.',
				'November 25th',
				'Nov 25th',
				'the 25th of November',
				'25th of November',
				'25th November',
				'November the 25th',
				'11/25',
				'25/11'
			],
			year: 2011,
			why: 'Statement 6 gives the date; it does not give the year.',
			evidence: ['s6'],
			words: { s6: 'on November 25' },
			mistakes: [
				{
					accept: ['1980'],
					why: '1980 is the dividing line for the bombs, and it is a year.',
					evidence: ['s7'],
					words: { s7: 'the year 1980' },
					fits: 'Which year would have been the dividing line?'
				}
			]
		}
	},
	{
		kind: 'choice',
		topic: 'outcome',
		level: 'recall',
		replaces: [
			{ code: '6nfr3', reason: 'rewording' },
			{ code: 'mqccq', reason: 'rewording' },
			{ code: 'm30s6', reason: 'rewording' }
		],
		spec: {
			stem: 'Who gave the drive too little backing?',
			facts: ['support-lacking-from-oslo-signers'],
			options: [
				{
					id: 'makers',
					text: 'The major makers',
					why: 'The makers were all for it: one of them led it.',
					evidence: ['s10', 's11'],
					words: { s10: 'major makers', s11: 'supported' }
				},
				{
					id: 'oslo',
					text: 'Oslo signatories',
					why: 'Theirs is the support that was not “enough”.',
					evidence: ['s2'],
					words: { s2: ['not win enough support', 'signed the Oslo Convention'] }
				},
				{
					id: 'outside',
					text: 'Countries outside the Oslo treaty',
					why: 'It is the other way round: they had signed it.',
					evidence: ['s2'],
					words: { s2: 'had signed the Oslo Convention' }
				}
			],
			key: 'oslo'
		}
	},
	{
		kind: 'verdict',
		topic: 'outcome',
		level: 'recall',
		idea: 'happened',
		replaces: { code: '2fh4h', reason: 'rewording' },
		spec: {
			stem: 'The drive partly succeeded: older cluster bombs were banned.',
			facts: ['outcome-failed'],
			key: 'false',
			reasons: {
				true: {
					why: 'That ban is only something that would have happened.',
					evidence: ['s8'],
					words: { s8: 'would have banned' }
				},
				false: {
					why: 'The drive failed, and the ban on older bombs failed with it.',
					evidence: ['s1', 's8'],
					words: { s1: 'the drive failed', s8: 'would have banned' }
				},
				'not-stated': {
					why: 'Statement 1 tells you how the drive ended.',
					evidence: ['s1'],
					words: { s1: 'the drive failed' }
				}
			}
		}
	},
	{
		kind: 'choice',
		topic: 'outcome',
		level: 'understand',
		idea: 'happened',
		replaces: { code: 'gw1kx', reason: 'rewording' },
		spec: {
			stem: 'Who had to follow the protocol after November 25?',
			facts: ['protocol-not-in-force'],
			options: [
				{
					id: 'backers',
					text: 'Every country that supported it',
					why: 'Their support did not save it, so it does not bind them either.',
					evidence: ['s11', 's6'],
					words: { s11: 'supported', s6: 'rejected' }
				},
				{
					id: 'members',
					text: 'Every member of the CCW',
					why: 'They discussed it, but it was rejected.',
					evidence: ['s4', 's6'],
					words: { s4: 'members of the CCW', s6: 'rejected' }
				},
				{
					id: 'nobody',
					text: 'No country at all',
					why: 'A rejected text binds nobody; it would have bound them “if adopted”.',
					evidence: ['s6', 's7'],
					words: { s6: 'rejected', s7: 'If the protocol had been adopted' }
				}
			],
			key: 'nobody'
		}
	},
	{
		kind: 'verdict',
		topic: 'outcome',
		level: 'understand',
		idea: 'happened',
		replaces: { code: 'cv5vb', reason: 'rewording' },
		spec: {
			stem: 'Since late November, the protocol’s rules have been in force.',
			facts: ['protocol-not-in-force'],
			key: 'false',
			reasons: {
				true: {
					why: 'Something did happen on November 25, but it was that the protocol was rejected.',
					evidence: ['s6'],
					words: { s6: 'on November 25, it was rejected' }
				},
				false: {
					why: 'On November 25 the protocol was rejected, so its rules never started.',
					evidence: ['s6'],
					words: { s6: 'it was rejected' }
				},
				'not-stated': {
					why: 'Statement 6 tells you what happened to the protocol in November.',
					evidence: ['s6'],
					words: { s6: 'it was rejected' }
				}
			}
		}
	},
	{
		kind: 'verdict',
		topic: 'outcome',
		level: 'understand',
		replaces: [
			{ code: '24wvy', reason: 'rewording' },
			{ code: 'v5c4b', reason: 'rewording' }
		],
		spec: {
			stem: 'The plan fell through because China and Russia opposed it.',
			facts: [
				'support-lacking-from-oslo-signers',
				'stance-china-supported',
				'stance-russia-supported'
			],
			key: 'false',
			reasons: {
				true: {
					why: 'They did support it; Oslo countries are the ones that fell short.',
					evidence: ['s11', 's2'],
					words: { s11: 'supported', s2: 'not win enough support' }
				},
				false: {
					why: 'Both supported it; it was support from Oslo countries that was too small.',
					evidence: ['s11', 's2'],
					words: { s11: 'supported', s2: 'not win enough support' }
				},
				'not-stated': {
					why: 'Statement 11 says what both countries did.',
					evidence: ['s11'],
					words: { s11: 'China and Russia both supported' }
				}
			}
		}
	},
	{
		kind: 'verdict',
		topic: 'outcome',
		level: 'understand',
		replaces: [
			{ code: 'frva4', reason: 'rewording' },
			{ code: 'cgjmw', reason: 'rewording' }
		],
		spec: {
			stem: 'Three major makers wanted the plan, and it still failed.',
			facts: ['all-three-makers-in-favor', 'outcome-failed'],
			key: 'true',
			reasons: {
				true: {
					why: 'One maker led it, two supported it, and it failed.',
					evidence: ['s1', 's10', 's11'],
					words: { s1: 'failed', s10: 'major makers', s11: 'supported' }
				},
				false: {
					why: 'Having the makers on its side did not save it.',
					evidence: ['s1', 's11'],
					words: { s1: 'failed', s11: 'supported' }
				},
				'not-stated': {
					why: 'Where the three stood is in statements 1 and 11, and the end is in statement 1.',
					evidence: ['s1', 's11'],
					words: { s1: 'the drive failed', s11: 'supported' }
				}
			}
		}
	},
	{
		kind: 'multi',
		topic: 'outcome',
		level: 'understand',
		idea: 'support',
		replaces: [
			{ code: '9dadj', reason: 'rewording' },
			{ code: 'fe4r7', reason: 'rewording' }
		],
		spec: {
			stem: 'What does the report say about support for the plan?',
			facts: ['support-lacking-from-oslo-signers', 'oslo-critics-several'],
			options: [
				{
					id: 'two',
					text: 'The plan had the support of China and Russia.',
					why: 'Statement 11 names both of them.',
					evidence: ['s11'],
					words: { s11: 'both supported' },
					facts: ['stance-china-supported', 'stance-russia-supported']
				},
				{
					id: 'most',
					text: 'The plan had the support of most Oslo signatories.',
					why: 'You get no share of them, only that support was not enough.',
					evidence: ['s2', 's12'],
					words: { s2: 'not win enough support' },
					facts: ['oslo-critics-several']
				},
				{
					id: 'few',
					text: 'The plan needed more support from Oslo signatories.',
					why: '“Not enough” means that more was needed.',
					evidence: ['s2'],
					words: { s2: 'not win enough support' },
					facts: ['support-lacking-from-oslo-signers']
				},
				{
					id: 'split',
					text: 'The plan divided the three major makers.',
					why: 'All three wanted it: one led it, and two supported it.',
					evidence: ['s1', 's10', 's11'],
					words: { s1: 'The United States led' },
					facts: ['support-lacking-from-oslo-signers']
				}
			],
			key: ['two', 'few']
		}
	},
	{
		kind: 'choice',
		topic: 'outcome',
		level: 'analyse',
		idea: 'whose-word',
		replaces: [
			{ code: 'ez3db', reason: 'rewording' },
			{ code: 'qtnjs', reason: 'rewording' },
			{ code: 'znd11', reason: 'rewording' },
			{ code: 'fnq3z', reason: 'rewording' }
		],
		spec: {
			stem: 'Too little support, and late changes that were not enough: who says what?',
			facts: ['outcome-reason-little-support', 'amendments-insufficient'],
			options: [
				{
					id: 'critics',
					text: 'The Oslo critics say the first, a US official the second.',
					why: 'The critics speak about the ban; nobody is quoted on the support.',
					evidence: ['s13', 's2'],
					words: { s13: 'These critics believed' }
				},
				{
					id: 'other',
					text: 'A US official says the first, the report the second.',
					why: 'You have them the wrong way round: look for the words “the US official said”.',
					evidence: ['s17', 's2'],
					words: { s17: 'the US official said' }
				},
				{
					id: 'one',
					text: 'The report says the first, a US official the second.',
					why: 'Only the second names a speaker.',
					evidence: ['s2', 's17'],
					words: { s17: 'the US official said' }
				}
			],
			key: 'one'
		}
	},
	{
		kind: 'choice',
		topic: 'outcome',
		level: 'analyse',
		idea: 'support',
		replaces: [
			{ code: 'a7z5s', reason: 'rewording' },
			{ code: 'x7d1z', reason: 'rewording' },
			{ code: '7n23c', reason: 'rewording' }
		],
		spec: {
			stem: 'The drive did not win “enough support” from Oslo signatories. What does that tell you?',
			facts: ['outcome-reason-little-support', 'ns-oslo-supporters'],
			options: [
				{
					id: 'none',
					text: 'They gave it no support.',
					why: '“Not enough” can still be some.',
					evidence: ['s2'],
					words: { s2: 'enough' }
				},
				{
					id: 'half',
					text: 'Several of them supported it.',
					why: '“Several” goes with the critics; for support you get no number.',
					evidence: ['s12', 's2'],
					words: { s12: 'Several of them' }
				},
				{
					id: 'short',
					text: 'Their support fell short.',
					why: 'That is all that “not enough” means.',
					evidence: ['s2'],
					words: { s2: 'not win enough support' }
				}
			],
			key: 'short'
		}
	},
	{
		kind: 'choice',
		topic: 'outcome',
		level: 'analyse',
		idea: 'support',
		replaces: [
			{ code: 'tqs8c', reason: 'rewording' },
			{ code: '83wbt', reason: 'rewording' },
			{ code: 'yzeym', reason: 'rewording' },
			{ code: 'ycy5n', reason: 'rewording' },
			{ code: '57581', reason: 'rewording' }
		],
		spec: {
			stem: 'A student writes: “After several weeks of talks, 111 countries voted against the plan.” Which part is in the report?',
			facts: ['duration-several-weeks', 'oslo-signatories-111', 'ns-was-there-a-vote'],
			options: [
				{
					id: 'vote',
					text: 'That there was a vote',
					why: 'The plan was rejected, and the report does not say how.',
					evidence: ['s6'],
					words: { s6: 'it was rejected' }
				},
				{
					id: 'weeks',
					text: 'How long the talks lasted',
					why: 'Statement 4 gives the same length.',
					evidence: ['s4', 's6'],
					words: { s4: 'lasted several weeks', s6: 'weeks of talks' }
				},
				{
					id: 'count',
					text: 'How many countries said no',
					why: '111 is the number of Oslo signatories, not of votes.',
					evidence: ['s12'],
					words: { s12: '111 signatories' }
				}
			],
			key: 'weeks'
		}
	},
	{
		kind: 'choice',
		topic: 'outcome',
		level: 'analyse',
		idea: 'happened',
		replaces: { code: 'qchdm', reason: 'rewording' },
		spec: {
			stem: 'A headline says: “New treaty limits cluster bombs.” What is wrong with it?',
			facts: ['outcome-rejected'],
			options: [
				{
					id: 'advice',
					text: 'The text was only advice.',
					why: 'It would have been legally binding.',
					evidence: ['s7'],
					words: { s7: 'legally binding' }
				},
				{
					id: 'down',
					text: 'The text was rejected.',
					why: 'A rejected text limits nothing.',
					evidence: ['s6'],
					words: { s6: 'it was rejected' }
				},
				{
					id: 'empty',
					text: 'The text had no limits in it.',
					why: 'It had two, but neither came about.',
					evidence: ['s8', 's9', 's6'],
					words: { s6: 'rejected' }
				}
			],
			key: 'down'
		}
	},
	{
		kind: 'verdict',
		topic: 'outcome',
		level: 'analyse',
		idea: 'left-open',
		replaces: { code: '9ner7', reason: 'rewording' },
		spec: {
			stem: 'Countries voted on the protocol on November 25.',
			facts: ['ns-was-there-a-vote'],
			key: 'not-stated',
			reasons: {
				true: {
					why: 'The date is that of the rejection, but the report does not mention a vote.',
					evidence: ['s6'],
					words: { s6: 'on November 25, it was rejected' }
				},
				false: {
					why: 'A vote is possible; the report just does not say how the decision was made.',
					evidence: ['s6'],
					words: { s6: 'it was rejected' }
				},
				'not-stated': {
					why: 'The protocol was rejected that day, and the report does not say how.',
					evidence: ['s6'],
					words: { s6: 'it was rejected' }
				}
			}
		}
	},
	{
		kind: 'verdict',
		topic: 'outcome',
		level: 'analyse',
		idea: 'left-open',
		replaces: [
			{ code: 'r1377', reason: 'rewording' },
			{ code: '9j1n8', reason: 'rewording' }
		],
		spec: {
			stem: 'The plan was rejected on November 25 partly because time had run out.',
			facts: ['outcome-reason-little-support'],
			key: 'not-stated',
			reasons: {
				true: {
					why: 'Changes came until the final hour, but nobody says that there was too little time.',
					evidence: ['s17'],
					words: { s17: 'Up to the final hour' }
				},
				false: { why: 'Too little support does not rule out too little time.', evidence: ['s2'] },
				'not-stated': {
					why: 'The report speaks of too little support, and never of too little time.',
					evidence: ['s2'],
					words: { s2: 'not win enough support' }
				}
			}
		}
	},
	{
		kind: 'verdict',
		topic: 'outcome',
		level: 'analyse',
		idea: 'left-open',
		replaces: { code: '2n0cc', reason: 'rewording' },
		spec: {
			stem: 'No Oslo signatory supported the plan.',
			facts: ['ns-oslo-supporters'],
			key: 'not-stated',
			reasons: {
				true: {
					why: 'There was not “enough” support, and that is not the same as none.',
					evidence: ['s2'],
					words: { s2: 'enough' }
				},
				false: {
					why: 'The report names no Oslo signatory that supported it, so you cannot say.',
					evidence: ['s2']
				},
				'not-stated': {
					why: 'Support was not enough; whether there was some is left out.',
					evidence: ['s2'],
					words: { s2: 'not win enough support' }
				}
			}
		}
	}
];
