import type { PackItems } from './draft.ts';

/** How people reacted, and what is still open. */
export const aftermath: PackItems = [
	{
		kind: 'choice',
		topic: 'aftermath',
		level: 'recall',
		replaces: { code: 'sh4vy', reason: 'rewording' },
		spec: {
			stem: 'How did Human Rights Watch react to the result?',
			facts: ['reaction-hrw-praised'],
			options: [
				{
					id: 'glad',
					text: 'It was pleased.',
					why: 'You praise what you are pleased with.',
					evidence: ['s15'],
					words: { s15: 'praised the defeat' }
				},
				{
					id: 'sad',
					text: 'It was disappointed.',
					why: 'It had been against the plan, so the defeat was good news.',
					evidence: ['s14', 's15'],
					words: { s14: 'against', s15: 'praised the defeat' }
				},
				{
					id: 'critical',
					text: 'It was critical of both sides.',
					why: 'The word “critical” is for several Oslo signatories; Human Rights Watch had praise.',
					evidence: ['s12', 's15'],
					words: { s12: 'critical', s15: 'praised' }
				}
			],
			key: 'glad'
		}
	},
	{
		kind: 'choice',
		topic: 'aftermath',
		level: 'recall',
		replaces: { code: 't55j4', reason: 'rewording' },
		spec: {
			stem: 'What did the ICRC praise?',
			facts: ['reaction-icrc-praised'],
			options: [
				{
					id: 'changes',
					text: 'The changes up to the last hour',
					why: 'A US official mentions these, and the ICRC says nothing about them.',
					evidence: ['s17', 's15'],
					words: { s17: 'changes were proposed' }
				},
				{
					id: 'ban',
					text: 'The ban on older bombs',
					why: 'That was part of the plan that the ICRC was against.',
					evidence: ['s8', 's14'],
					words: { s8: 'banned', s14: 'against' }
				},
				{
					id: 'end',
					text: 'The end of the plan',
					why: 'Its praise was for the defeat.',
					evidence: ['s15'],
					words: { s15: 'praised the defeat of the proposal' }
				}
			],
			key: 'end'
		}
	},
	{
		kind: 'choice',
		topic: 'aftermath',
		level: 'recall',
		replaces: [
			{ code: 'bv9f7', reason: 'rewording' },
			{ code: 'vtd1z', reason: 'rewording' }
		],
		spec: {
			stem: 'What is unclear, according to a senior US official?',
			facts: ['future-talks-timing-unclear'],
			options: [
				{
					id: 'who',
					text: 'Who the main users are',
					why: 'The official mentions them without saying that this is unclear.',
					evidence: ['s16'],
					words: { s16: 'when' }
				},
				{
					id: 'when',
					text: 'When the main users will return',
					why: 'That is what “not clear when” is about.',
					evidence: ['s16'],
					words: { s16: 'not clear when' }
				},
				{
					id: 'why',
					text: 'Why the protocol was rejected',
					why: 'The official looks ahead to new talks, not back.',
					evidence: ['s6', 's16'],
					words: { s6: 'rejected' }
				}
			],
			key: 'when'
		}
	},
	{
		kind: 'verdict',
		topic: 'aftermath',
		level: 'understand',
		spec: {
			stem: 'Human Rights Watch and the ICRC responded to the defeat of the plan in the same way.',
			facts: ['reaction-hrw-praised', 'reaction-icrc-praised'],
			key: 'true',
			reasons: {
				true: {
					why: 'Both of them praised it.',
					evidence: ['s15'],
					words: { s15: ['The same organizations', 'praised'] }
				},
				false: {
					why: 'The report gives one reaction for all of them: praise.',
					evidence: ['s15'],
					words: { s15: 'praised' }
				},
				'not-stated': {
					why: '“The same organizations” are those in statement 14.',
					evidence: ['s15', 's14'],
					words: { s15: 'The same organizations' }
				}
			}
		}
	},
	{
		kind: 'verdict',
		topic: 'aftermath',
		level: 'understand',
		idea: 'whose-word',
		replaces: [
			{ code: '19gxt', reason: 'rewording' },
			{ code: '3spy0', reason: 'rewording' },
			{ code: 'ppgw0', reason: 'rewording' }
		],
		spec: {
			stem: 'The report says in its own voice that it is unclear when the main users will return.',
			facts: ['p5-source-senior-us-official', 'future-talks-timing-unclear'],
			key: 'false',
			reasons: {
				true: {
					why: 'Look at how statement 16 begins: somebody said it.',
					evidence: ['s16'],
					words: { s16: 'A senior US official said' }
				},
				false: {
					why: 'It only passes on what a senior US official said.',
					evidence: ['s16'],
					words: { s16: 'A senior US official said' }
				},
				'not-stated': {
					why: 'You can tell: the speaker is named by job.',
					evidence: ['s16'],
					words: { s16: 'A senior US official said' }
				}
			}
		}
	},
	{
		kind: 'verdict',
		topic: 'aftermath',
		level: 'understand',
		replaces: [
			{ code: 'j4mzt', reason: 'rewording' },
			{ code: 'e9djk', reason: 'rewording' },
			{ code: '140fy', reason: 'rewording' }
		],
		spec: {
			stem: 'According to the senior US official, the main users would be in talks for the first time.',
			facts: ['major-users-came-before'],
			key: 'false',
			reasons: {
				true: {
					why: 'Then they could not be brought “back”.',
					evidence: ['s16'],
					words: { s16: 'brought back' }
				},
				false: {
					why: 'They are to be brought “back”, so they were there before.',
					evidence: ['s16'],
					words: { s16: 'brought back' }
				},
				'not-stated': {
					why: 'It is not said outright, but one word gives it away.',
					evidence: ['s16'],
					words: { s16: 'brought back' }
				}
			}
		}
	},
	{
		kind: 'choice',
		topic: 'aftermath',
		level: 'understand',
		idea: 'left-open',
		replaces: [
			{ code: 'jtrhf', reason: 'rewording' },
			{ code: 'cx8pa', reason: 'rewording' }
		],
		spec: {
			stem: 'Does the report say who the main users are?',
			facts: ['major-users-came-before', 'ns-major-users'],
			options: [
				{
					id: 'no',
					text: 'No, it does not give their names.',
					why: 'It says “the main users” and no more.',
					evidence: ['s16'],
					words: { s16: 'the main users' }
				},
				{
					id: 'makers',
					text: 'Yes, they are the three major makers.',
					why: 'Makers are not always users, and the report does not call them that.',
					evidence: ['s10', 's16'],
					words: { s10: 'major makers', s16: 'main users' }
				},
				{
					id: 'none',
					text: 'No, it does not mention any users.',
					why: 'It does mention them, without names.',
					evidence: ['s16'],
					words: { s16: 'the main users' }
				}
			],
			key: 'no'
		}
	},
	{
		kind: 'choice',
		topic: 'aftermath',
		level: 'analyse',
		idea: 'support',
		replaces: [
			{ code: 'qkjch', reason: 'rewording' },
			{ code: 'rc26m', reason: 'rewording' }
		],
		spec: {
			stem: 'Which words of the senior US official tell you whether the main users had been in talks before?',
			facts: ['major-users-came-before'],
			options: [
				{
					id: 'clear',
					text: '“not clear”',
					why: 'These are about the future, not about the past.',
					evidence: ['s16'],
					words: { s16: 'not clear' }
				},
				{
					id: 'back',
					text: '“brought back”',
					why: 'You can only come back to a place where you have been.',
					evidence: ['s16'],
					words: { s16: 'brought back' }
				},
				{
					id: 'weeks',
					text: '“weeks of talks”',
					why: 'These are about the talks that just ended, and nobody says that the main users were there.',
					evidence: ['s6'],
					words: { s6: 'weeks of talks' }
				}
			],
			key: 'back'
		}
	},
	{
		kind: 'choice',
		topic: 'aftermath',
		level: 'analyse',
		idea: 'whose-word',
		replaces: [
			{ code: '8syq9', reason: 'rewording' },
			{ code: 'tqs8e', reason: 'rewording' }
		],
		spec: {
			stem: 'What does the report tell you about the person behind statement 16?',
			facts: ['p5-source-senior-us-official', 'ns-official-name'],
			options: [
				{
					id: 'name',
					text: 'The person’s name',
					why: 'There is no name in statement 16.',
					evidence: ['s16'],
					words: { s16: 'A senior US official' }
				},
				{
					id: 'rank',
					text: 'The person’s high rank',
					why: '“Senior” is about rank.',
					evidence: ['s16'],
					words: { s16: 'senior' }
				},
				{
					id: 'view',
					text: 'The person’s view of the ban',
					why: 'The critics had a view of the ban; this official says nothing about it.',
					evidence: ['s13', 's16'],
					words: { s13: 'These critics believed' }
				}
			],
			key: 'rank'
		}
	},
	{
		kind: 'verdict',
		topic: 'aftermath',
		level: 'analyse',
		idea: 'left-open',
		replaces: { code: '41wam', reason: 'rewording' },
		spec: {
			stem: 'The United States regretted that the drive had failed.',
			facts: ['ns-us-reaction'],
			key: 'not-stated',
			reasons: {
				true: {
					why: 'You would expect it, but the report mentions no feelings.',
					evidence: ['s16', 's17'],
					words: { s16: 'not clear', s17: 'not enough' }
				},
				false: { why: 'The report does not say that it was not.', evidence: ['s16', 's17'] },
				'not-stated': {
					why: 'You hear from US officials about the timing and the changes, and nothing about their feelings.',
					evidence: ['s16', 's17'],
					words: { s16: 'not clear when', s17: 'not enough' }
				}
			}
		}
	}
];
