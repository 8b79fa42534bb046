import { statements } from './../statements.ts';
import type { PackItems } from './draft.ts';

/** Which statement shows something, and which ones show it only together. */
export const whichStatement: PackItems = [
	{
		kind: 'choice',
		topic: 'aftermath',
		level: 'analyse',
		idea: 'support',
		replaces: { code: 'bax4a', reason: 'rewording' },
		spec: {
			stem: 'A headline says: “Talks are over for good.” Which statement shows that this goes too far?',
			facts: ['future-talks-timing-unclear'],
			options: [
				{
					id: 's6',
					text: statements.s6.text,
					why: 'It ends these talks, but someone still expects a return.',
					evidence: ['s6', 's16'],
					words: { s6: 'rejected' }
				},
				{
					id: 's15',
					text: statements.s15.text,
					why: 'It is about praise, not about later talks.',
					evidence: ['s15'],
					words: { s15: 'praised' }
				},
				{
					id: 's16',
					text: statements.s16.text,
					why: 'If it is only unclear when, then it is not “for good”.',
					evidence: ['s16'],
					words: { s16: 'not clear when' }
				}
			],
			key: 's16',
			ordered: true
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'analyse',
		idea: 'support',
		replaces: [
			{ code: 'ff3sh', reason: 'rewording' },
			{ code: '8a4j5', reason: 'rewording' },
			{ code: 'c5jpm', reason: 'rewording' }
		],
		spec: {
			stem: '“You can make cluster bombs and still want limits on them.” Which statement, together with statement 10, shows this?',
			facts: ['all-three-makers-in-favor'],
			options: [
				{
					id: 's11',
					text: statements.s11.text,
					why: 'Statement 10 makes these two countries makers, and here they support limits.',
					evidence: ['s11'],
					words: { s11: 'supported the plan' }
				},
				{
					id: 's12',
					text: statements.s12.text,
					why: 'It is about signatories, and nobody calls them makers.',
					evidence: ['s12', 's11'],
					words: { s12: 'critical' }
				},
				{
					id: 's15',
					text: statements.s15.text,
					why: 'It is about groups, and they make no bombs.',
					evidence: ['s15'],
					words: { s15: 'organizations and groups' }
				}
			],
			key: 's11',
			ordered: true
		}
	},
	{
		kind: 'choice',
		topic: 'process',
		level: 'analyse',
		idea: 'whose-word',
		replaces: [
			{ code: 'agvaw', reason: 'rewording' },
			{ code: '4rzfm', reason: 'rewording' }
		],
		spec: {
			stem: 'Which statement passes on what a person said about the last stage of the talks?',
			facts: ['p6-source-us-official'],
			options: [
				{
					id: 's6',
					text: statements.s6.text,
					why: 'This is about the end, but nobody is quoted.',
					evidence: ['s6', 's17'],
					words: { s6: 'rejected' }
				},
				{
					id: 's16',
					text: statements.s16.text,
					why: 'Someone is quoted here, about later talks.',
					evidence: ['s16'],
					words: { s16: 'A senior US official said' }
				},
				{
					id: 's17',
					text: statements.s17.text,
					why: 'It has a speaker, and it is about the last hour.',
					evidence: ['s17'],
					words: { s17: 'the US official said' }
				}
			],
			key: 's17',
			ordered: true
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'analyse',
		idea: 'support',
		replaces: [
			{ code: 'wama3', reason: 'rewording' },
			{ code: 'pvy9m', reason: 'rewording' }
		],
		spec: {
			stem: 'Someone says: “Countries could simply have ignored the plan.” Which statement shows that they could not?',
			facts: ['protocol-legally-binding'],
			options: [
				{
					id: 's7',
					text: statements.s7.text,
					why: 'You cannot ignore what is legally binding.',
					evidence: ['s7'],
					words: { s7: 'legally binding' }
				},
				{
					id: 's11',
					text: statements.s11.text,
					why: 'It says who wanted the plan, not how strong it would have been.',
					evidence: ['s11', 's7'],
					words: { s11: 'supported' }
				},
				{
					id: 's13',
					text: statements.s13.text,
					why: 'It says what critics believed, not how strong the plan was.',
					evidence: ['s13'],
					words: { s13: 'believed' }
				}
			],
			key: 's7',
			ordered: true
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'analyse',
		idea: 'support',
		replaces: { code: 'w2etm', reason: 'rewording' },
		spec: {
			stem: 'Which statement warns you not to write “Oslo countries were against the plan” as if all of them were?',
			facts: ['oslo-critics-several'],
			options: [
				{
					id: 's3',
					text: statements.s3.text,
					why: 'It says what the treaty does, not what its signatories thought.',
					evidence: ['s3'],
					words: { s3: 'bans' }
				},
				{
					id: 's12',
					text: statements.s12.text,
					why: 'Only “several of them” were critical.',
					evidence: ['s12'],
					words: { s12: 'Several of them' }
				},
				{
					id: 's13',
					text: statements.s13.text,
					why: '“These critics” are not all Oslo countries; look one statement earlier.',
					evidence: ['s13', 's12'],
					words: { s13: 'These critics' }
				}
			],
			key: 's12',
			ordered: true
		}
	},
	{
		kind: 'multi',
		topic: 'provisions',
		level: 'analyse',
		idea: 'support',
		replaces: [
			{ code: 'a696c', reason: 'rewording' },
			{ code: '38tfy', reason: 'rewording' },
			{ code: 'hfz7s', reason: 'rewording' },
			{ code: 'p3net', reason: 'rewording' }
		],
		spec: {
			stem: '“Oslo goes further than the American drive did.” Which statements together show this?',
			facts: ['contrast-ban-vs-regulation', 'effort-aim-regulate'],
			options: [
				{
					id: 's1',
					text: statements.s1.text,
					why: 'This is how far the drive went: it was to regulate.',
					evidence: ['s1'],
					words: { s1: 'regulate' }
				},
				{
					id: 's3',
					text: statements.s3.text,
					why: 'This is how far Oslo goes: it bans.',
					evidence: ['s3'],
					words: { s3: 'bans' }
				},
				{
					id: 's4',
					text: statements.s4.text,
					why: 'It is about the talks, not about how far Oslo or the drive went.',
					evidence: ['s4'],
					words: { s4: 'The talks took place' }
				},
				{
					id: 's12',
					text: statements.s12.text,
					why: 'It is about how many signed, not about what they signed.',
					evidence: ['s12'],
					words: { s12: '111 signatories' }
				}
			],
			key: ['s1', 's3'],
			ordered: true
		}
	},
	{
		kind: 'multi',
		topic: 'aftermath',
		level: 'analyse',
		idea: 'support',
		replaces: [
			{ code: 'e18cp', reason: 'rewording' },
			{ code: '16qz1', reason: 'rewording' },
			{ code: 'hw6qk', reason: 'rewording' }
		],
		spec: {
			stem: '“The ICRC praised the failure of the plan.” Which statements together show this?',
			facts: ['reaction-icrc-praised'],
			options: [
				{
					id: 's11',
					text: statements.s11.text,
					why: 'It is about countries that supported the plan.',
					evidence: ['s11'],
					words: { s11: 'supported' }
				},
				{
					id: 's13',
					text: statements.s13.text,
					why: 'It is about countries too, and what they believed.',
					evidence: ['s13'],
					words: { s13: 'believed' }
				},
				{
					id: 's14',
					text: statements.s14.text,
					why: 'You need it to know who “the same organizations” are.',
					evidence: ['s14'],
					words: { s14: 'International Committee of the Red Cross' }
				},
				{
					id: 's15',
					text: statements.s15.text,
					why: 'The praise is here, but without the name.',
					evidence: ['s15'],
					words: { s15: 'praised the defeat' }
				},
				{
					id: 's17',
					text: statements.s17.text,
					why: 'It is about changes, not about praise.',
					evidence: ['s17'],
					words: { s17: 'changes' }
				}
			],
			key: ['s14', 's15'],
			ordered: true
		}
	}
];
