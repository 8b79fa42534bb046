import type { PackItems } from './draft.ts';

/** Things to be matched with what belongs to them. */
export const matches: PackItems = [
	{
		kind: 'match',
		topic: 'positions',
		level: 'recall',
		replaces: { code: 'fs8fb', reason: 'rewording' },
		spec: {
			stem: 'Who did what in this report?',
			facts: [
				'effort-us-led',
				'contrast-makers-vs-critics',
				'reaction-hrw-praised',
				'p5-source-senior-us-official'
			],
			prompts: [
				{
					id: 'us',
					text: 'The United States',
					choice: 'led',
					why: 'It led the drive.',
					evidence: ['s1'],
					words: { s1: 'led' },
					facts: ['effort-us-led']
				},
				{
					id: 'china-russia',
					text: 'China and Russia',
					choice: 'supported',
					why: 'They supported the plan.',
					evidence: ['s11'],
					words: { s11: 'supported' },
					facts: ['contrast-makers-vs-critics']
				},
				{
					id: 'hrw',
					text: 'Human Rights Watch',
					choice: 'praised',
					why: 'It praised the defeat.',
					evidence: ['s15', 's14'],
					words: { s15: 'praised', s14: 'Human Rights Watch' },
					facts: ['reaction-hrw-praised', 'contrast-makers-vs-critics']
				},
				{
					id: 'official',
					text: 'A senior US official',
					choice: 'return',
					why: 'This official spoke about the return of the main users.',
					evidence: ['s16'],
					words: { s16: 'brought back' },
					facts: ['p5-source-senior-us-official']
				}
			],
			choices: [
				{ id: 'led', text: 'Led the drive' },
				{ id: 'praised', text: 'Praised the defeat' },
				{ id: 'return', text: 'Spoke about later talks' },
				{ id: 'supported', text: 'Supported the plan' },
				{ id: 'criticized', text: 'Criticized the ban' }
			]
		}
	},
	{
		kind: 'match',
		topic: 'parties',
		level: 'understand',
		idea: 'contrast',
		replaces: [
			{ code: 'm97f2', reason: 'rewording' },
			{ code: '1f51z', reason: 'rewording' }
		],
		spec: {
			stem: 'What is what in this report?',
			facts: ['oslo-is-international-treaty', 'negotiators-ccw-members', 'plan-was-a-protocol'],
			prompts: [
				{
					id: 'oslo',
					text: 'The Oslo Convention',
					choice: 'ban',
					why: 'It bans cluster bombs, and it is in place.',
					evidence: ['s3'],
					words: { s3: 'international treaty' },
					facts: ['oslo-is-international-treaty']
				},
				{
					id: 'ccw',
					text: 'The CCW',
					choice: 'table',
					why: 'Its members were at the table.',
					evidence: ['s4'],
					words: { s4: 'members of the CCW' },
					facts: ['negotiators-ccw-members']
				},
				{
					id: 'protocol',
					text: 'The protocol',
					choice: 'plan',
					why: 'The plan took the form of a protocol.',
					evidence: ['s6'],
					words: { s6: 'took the form of a protocol' },
					facts: ['plan-was-a-protocol']
				}
			],
			choices: [
				{ id: 'plan', text: 'The text of the American plan' },
				{ id: 'ban', text: 'The treaty with the ban' },
				{ id: 'table', text: 'The treaty whose members met in Geneva' },
				{ id: 'group', text: 'A group that campaigns' }
			]
		}
	},
	{
		kind: 'match',
		topic: 'process',
		level: 'analyse',
		idea: 'whose-word',
		replaces: { code: '0n98y', reason: 'rewording' },
		spec: {
			stem: 'Who says what in the report?',
			facts: [
				'belief-undermined-ban',
				'amendments-insufficient',
				'future-talks-timing-unclear',
				'stance-russia-supported'
			],
			prompts: [
				{
					id: 'return',
					text: 'It is unclear when the main users will return.',
					choice: 'official',
					why: 'A senior US official said this.',
					evidence: ['s16'],
					words: { s16: 'A senior US official said' },
					facts: ['future-talks-timing-unclear']
				},
				{
					id: 'undercut',
					text: 'Regulating the weapons undercut the ban.',
					choice: 'critics',
					why: 'The Oslo critics believed this.',
					evidence: ['s13'],
					words: { s13: 'These critics believed' },
					facts: ['belief-undermined-ban']
				},
				{
					id: 'support',
					text: 'Russia supported the plan.',
					choice: 'report',
					why: 'No speaker is named, so it is the report’s own word.',
					evidence: ['s11'],
					words: { s11: 'supported' },
					facts: ['stance-russia-supported']
				},
				{
					id: 'changes',
					text: 'The late changes were not enough.',
					choice: 'official',
					why: 'The US official said this.',
					evidence: ['s17'],
					words: { s17: 'the US official said' },
					facts: ['amendments-insufficient']
				}
			],
			choices: [
				{ id: 'critics', text: 'Oslo signatories' },
				{ id: 'report', text: 'The report itself' },
				{ id: 'official', text: 'A US official' }
			]
		}
	},
	{
		kind: 'match',
		topic: 'outcome',
		level: 'recall',
		replaces: [
			{ code: 'm5xyz', reason: 'rewording' },
			{ code: '1q2hd', reason: 'rewording' },
			{ code: 'pks9y', reason: 'rewording' }
		],
		spec: {
			stem: 'What does each number count or mark?',
			facts: ['oslo-signatories-111', 'protocol-cutoff-1980', 'date-nov-25'],
			prompts: [
				{
					id: 'day',
					text: '25',
					choice: 'rejection',
					why: 'November 25 is the day the protocol was rejected.',
					evidence: ['s6'],
					words: { s6: 'November 25' },
					facts: ['date-nov-25']
				},
				{
					id: 'count',
					text: '111',
					choice: 'signatories',
					why: 'It is the number of Oslo signatories.',
					evidence: ['s12'],
					words: { s12: '111 signatories' },
					facts: ['oslo-signatories-111']
				},
				{
					id: 'year',
					text: '1980',
					choice: 'line',
					why: 'It would have been the dividing line between older and newer bombs.',
					evidence: ['s7'],
					words: { s7: 'the year 1980' },
					facts: ['protocol-cutoff-1980']
				}
			],
			choices: [
				{ id: 'line', text: 'The cutoff between older and newer bombs' },
				{ id: 'signatories', text: 'Signatories of Oslo' },
				{ id: 'rejection', text: 'The day of the decision' },
				{ id: 'length', text: 'Days of talks' },
				{ id: 'members', text: 'Members of the CCW' }
			]
		}
	},
	{
		kind: 'match',
		topic: 'provisions',
		level: 'analyse',
		idea: 'happened',
		replaces: { code: 'rrbhq', reason: 'rewording' },
		spec: {
			stem: 'What does each treaty mean for each bomb, or what would it have meant?',
			facts: ['oslo-ban-outright', 'protocol-two-part-design'],
			prompts: [
				{
					id: 'old-protocol',
					text: 'Made in 1970, under the protocol',
					choice: 'would-ban',
					why: 'It is older than 1980, so it would have been banned.',
					evidence: ['s8'],
					words: { s8: ['banned', 'made before 1980'] },
					facts: ['protocol-two-part-design']
				},
				{
					id: 'new-protocol',
					text: 'Made in 1990, under the protocol',
					choice: 'rules',
					why: 'It is newer than 1980, so it would have needed safeguards and regulations.',
					evidence: ['s9'],
					words: { s9: 'safeguards and regulations' },
					facts: ['protocol-two-part-design']
				},
				{
					id: 'new-oslo',
					text: 'Made in 1990, under Oslo',
					choice: 'banned',
					why: 'Oslo bans cluster bombs, old and new.',
					evidence: ['s3', 's13'],
					words: { s3: 'bans cluster bombs', s13: 'outright ban' },
					facts: ['oslo-ban-outright']
				}
			],
			choices: [
				{ id: 'rules', text: 'It would have been regulated.' },
				{ id: 'would-ban', text: 'It would have been banned.' },
				{ id: 'banned', text: 'It is banned.' },
				{ id: 'free', text: 'It is left alone.' }
			]
		}
	},
	{
		kind: 'match',
		topic: 'process',
		level: 'understand',
		idea: 'contrast',
		replaces: [
			{ code: 'jq7hd', reason: 'rewording' },
			{ code: 'v9c0a', reason: 'rewording' }
		],
		spec: {
			stem: 'What do these words of the briefing refer to?',
			facts: ['plan-was-a-protocol', 'oslo-ban-outright', 'oslo-critics-several'],
			prompts: [
				{
					id: 'these',
					text: '“these critics” (statement 13)',
					choice: 'signatories',
					why: 'They are the several signatories in statement 12.',
					evidence: ['s12', 's13'],
					words: { s12: 'Several of them', s13: 'These critics' },
					facts: ['oslo-critics-several']
				},
				{
					id: 'american',
					text: '“the American plan” (statement 6)',
					choice: 'protocol',
					why: 'It is the plan that took the form of a protocol.',
					evidence: ['s6'],
					words: { s6: 'took the form of a protocol' },
					facts: ['plan-was-a-protocol']
				},
				{
					id: 'outright',
					text: '“the outright ban” (statement 13)',
					choice: 'oslo',
					why: 'Oslo is the treaty with a ban.',
					evidence: ['s3', 's13'],
					words: { s3: 'bans', s13: 'outright ban' },
					facts: ['oslo-ban-outright']
				},
				{
					id: 'treaty',
					text: '“the proposed treaty” (statement 14)',
					choice: 'protocol',
					why: 'Only the protocol was proposed and then defeated.',
					evidence: ['s14', 's15'],
					words: { s14: 'proposed treaty', s15: 'defeat' },
					facts: ['plan-was-a-protocol']
				}
			],
			choices: [
				{ id: 'oslo', text: 'The Oslo Convention’s rule on cluster bombs' },
				{ id: 'signatories', text: 'Several Oslo signatories' },
				{ id: 'ccw', text: 'The treaty whose members met in Geneva' },
				{ id: 'protocol', text: 'The text that was rejected' }
			]
		}
	}
];
