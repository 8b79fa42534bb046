import type { PackItems } from './draft.ts';

/** On reactions, and what is still open. */
export const aftermath: PackItems = [
	{
		kind: 'choice',
		topic: 'aftermath',
		level: 'recall',
		spec: {
			stem: 'How did Human Rights Watch respond when the plan was defeated?',
			facts: ['reaction-hrw-praised'],
			options: [
				{
					id: 'regretted',
					text: 'It regretted the defeat.',
					why: 'It was against the plan, and praised the defeat.',
					evidence: ['s14', 's15']
				},
				{
					id: 'praised',
					text: 'It praised the defeat.',
					why: 'The organizations and groups that were against the plan praised its defeat.',
					evidence: ['s14', 's15']
				},
				{
					id: 'silent',
					text: 'It made no response.',
					why: 'A response of its own is reported: it praised the defeat.',
					evidence: ['s14', 's15']
				}
			],
			key: 'praised'
		}
	},
	{
		kind: 'choice',
		topic: 'aftermath',
		level: 'recall',
		spec: {
			stem: 'What did the International Committee of the Red Cross (ICRC) praise?',
			facts: ['reaction-icrc-praised'],
			options: [
				{
					id: 'late-changes',
					text: 'The late changes to the protocol',
					why: 'No remark by the ICRC on the changes is reported.',
					evidence: ['s15', 's17']
				},
				{
					id: 'us-lead',
					text: 'The US lead on the protocol',
					why: 'What it praised was the defeat; it was against the text that the US led.',
					evidence: ['s1', 's14', 's15']
				},
				{
					id: 'defeat',
					text: 'The defeat of the protocol',
					why: 'The ICRC was against the plan and praised its defeat.',
					evidence: ['s14', 's15']
				}
			],
			key: 'defeat'
		}
	},
	{
		kind: 'choice',
		topic: 'aftermath',
		level: 'recall',
		spec: {
			stem: 'What did a senior US official call unclear?',
			facts: ['future-talks-timing-unclear'],
			options: [
				{
					id: 'when-return',
					text: 'When the main users will be brought back into talks',
					why: 'By that official’s account, the time of the return is not clear.',
					evidence: ['s16']
				},
				{
					id: 'which-users',
					text: 'Which countries are the main users of these bombs',
					why: 'The remark does not say who they are, nor that this is unclear.',
					evidence: ['s16']
				},
				{
					id: 'why-down',
					text: 'Why the protocol had been turned down that day',
					why: 'The remark looks ahead to a return to talks, not back at the rejection.',
					evidence: ['s6', 's16']
				}
			],
			key: 'when-return'
		}
	},
	{
		kind: 'choice',
		topic: 'aftermath',
		level: 'analyse',
		idea: 'support',
		spec: {
			stem: 'By a senior US official’s account, it is “not clear when” the main users will be brought back into talks. Which of these stays within that remark?',
			facts: ['future-talks-timing-unclear'],
			options: [
				{
					id: 'never',
					text: 'They will stay away from talks for good.',
					why: 'The remark leaves open when they return; it does not say never.',
					evidence: ['s16']
				},
				{
					id: 'open',
					text: 'The time of their return is an open question.',
					why: 'The remark is about when, and leaves it open.',
					evidence: ['s16']
				},
				{
					id: 'next-year',
					text: 'They will be back at the table next year.',
					why: 'The remark leaves open when they return, so it cannot mean next year.',
					evidence: ['s16']
				}
			],
			key: 'open'
		}
	},
	{
		kind: 'choice',
		topic: 'aftermath',
		level: 'analyse',
		idea: 'left-open',
		spec: {
			stem: 'What does the article tell about the person who spoke of a return to talks?',
			facts: ['p5-source-senior-us-official', 'ns-official-name'],
			options: [
				{
					id: 'office',
					text: 'Which office the person holds',
					why: 'No office is given, only that it is a senior US official.',
					evidence: ['s16']
				},
				{
					id: 'name',
					text: 'By what name the person goes',
					why: 'The person is called a senior US official, and not named.',
					evidence: ['s16']
				},
				{
					id: 'country',
					text: 'For which country the person works',
					why: 'A senior US official works for the United States.',
					evidence: ['s16']
				}
			],
			key: 'country'
		}
	},
	{
		kind: 'choice',
		topic: 'aftermath',
		level: 'analyse',
		idea: 'support',
		spec: {
			stem: 'Which words let a reader infer that the main users had been in talks before?',
			facts: ['major-users-came-before'],
			options: [
				{
					id: 'not-clear',
					text: '“not clear”',
					why: 'They tell that the time of the return is open, not what was before.',
					evidence: ['s16']
				},
				{
					id: 'brought-back',
					text: '“brought back”',
					why: 'One can be brought back only to where one has been.',
					evidence: ['s16']
				},
				{
					id: 'main-users',
					text: '“main users”',
					why: 'They tell who is meant, not whether these took part before.',
					evidence: ['s16']
				}
			],
			key: 'brought-back'
		}
	},
	{
		kind: 'choice',
		topic: 'aftermath',
		level: 'understand',
		idea: 'left-open',
		spec: {
			stem: 'What does the article tell about who the main users are?',
			facts: ['major-users-came-before', 'ns-major-users'],
			options: [
				{
					id: 'three-makers',
					text: 'It names the three makers.',
					why: 'They are named as makers; that they are the main users is not said.',
					evidence: ['s10', 's16'],
					fits: 'What does the article tell about who makes cluster bombs?'
				},
				{
					id: 'critics',
					text: 'It names the Oslo critics.',
					why: 'They are said to be critical of the plan, and they are not named.',
					evidence: ['s12', 's16']
				},
				{
					id: 'none',
					text: 'It names none of them.',
					why: 'The main users are spoken of without being named.',
					evidence: ['s16']
				}
			],
			key: 'none'
		}
	},
	{
		kind: 'choice',
		topic: 'aftermath',
		level: 'understand',
		spec: {
			stem: 'How do the stand of the unnamed groups and their response to the defeat compare with the ICRC’s?',
			facts: ['other-groups-opposed-and-praised', 'reaction-icrc-praised'],
			options: [
				{
					id: 'same',
					text: 'They shared its stand on the plan and its praise.',
					why: 'They were against the plan and praised its defeat, as the ICRC did.',
					evidence: ['s14', 's15']
				},
				{
					id: 'stand-only',
					text: 'They shared its stand; their response is left open.',
					why: 'Their response is told too: they praised the defeat.',
					evidence: ['s14', 's15']
				},
				{
					id: 'praise-only',
					text: 'They shared its praise; their stand is left open.',
					why: 'It is their names that are left open; they were against the plan as well.',
					evidence: ['s14', 's15']
				}
			],
			key: 'same'
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
					why: 'Both were against the plan, and both praised its defeat.',
					evidence: ['s14', 's15']
				},
				false: {
					why: 'Statement 15 reports one and the same praise from both.',
					evidence: ['s14', 's15']
				},
				'not-stated': {
					why: 'Both responses are reported: the organizations and groups praised the defeat.',
					evidence: ['s14', 's15']
				}
			}
		}
	},
	{
		kind: 'verdict',
		topic: 'aftermath',
		level: 'analyse',
		idea: 'left-open',
		spec: {
			stem: 'The United States was disappointed by the rejection of the protocol.',
			facts: ['ns-us-reaction'],
			key: 'not-stated',
			reasons: {
				true: {
					why: 'Remarks by a US official are reported, but no feeling.',
					evidence: ['s16', 's17']
				},
				false: {
					why: 'No statement tells how the United States felt, so none rules this out.',
					evidence: ['s16', 's17']
				},
				'not-stated': {
					why: 'The remarks are about timing and about the late changes; no feeling is reported.',
					evidence: ['s16', 's17']
				}
			}
		}
	},
	{
		kind: 'verdict',
		topic: 'aftermath',
		level: 'understand',
		idea: 'left-open',
		spec: {
			stem: 'Groups that the article does not name praised the defeat too.',
			facts: ['other-groups-opposed-and-praised', 'ns-other-groups'],
			key: 'true',
			reasons: {
				true: {
					why: 'Beside the two that are named, other groups were against the plan and praised its defeat.',
					evidence: ['s14', 's15']
				},
				false: {
					why: 'Statements 14 and 15 speak of other groups and give no names.',
					evidence: ['s14', 's15']
				},
				'not-stated': {
					why: 'That there were other groups is stated; who they were is not.',
					evidence: ['s14', 's15']
				}
			}
		}
	},
	{
		kind: 'verdict',
		topic: 'aftermath',
		level: 'understand',
		idea: 'whose-word',
		spec: {
			stem: 'The article says in its own voice that the time of new talks is unclear.',
			facts: ['p5-source-senior-us-official', 'future-talks-timing-unclear'],
			key: 'false',
			reasons: {
				true: {
					why: 'Statement 16 begins “according to”, which marks another’s word.',
					evidence: ['s16']
				},
				false: { why: 'It reports this as the word of a senior US official.', evidence: ['s16'] },
				'not-stated': {
					why: 'Whose word it is, is told: that of a senior US official.',
					evidence: ['s16']
				}
			}
		}
	}
];
