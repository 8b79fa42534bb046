import type { PackItems } from './draft.ts';

/** Things to be sorted into categories. */
export const sorts: PackItems = [
	{
		kind: 'sort',
		topic: 'outcome',
		level: 'understand',
		idea: 'happened',
		replaces: [
			{ code: 'akcsq', reason: 'rewording' },
			{ code: 'xhn9j', reason: 'rewording' },
			{ code: '72zkq', reason: 'rewording' }
		],
		spec: {
			stem: 'Did it happen, or would it have happened if the protocol had been adopted?',
			facts: [
				'protocol-not-in-force',
				'protocol-legally-binding',
				'stance-china-supported',
				'oslo-critics-several'
			],
			categories: [
				{ id: 'did', text: 'It happened' },
				{ id: 'would', text: 'It would have happened' }
			],
			entries: [
				{
					id: 'force',
					text: 'Countries are bound by the protocol.',
					category: 'would',
					why: 'The protocol would have been legally binding, if it had been adopted.',
					evidence: ['s7'],
					words: { s7: 'If the protocol had been adopted' },
					facts: ['protocol-legally-binding', 'protocol-not-in-force']
				},
				{
					id: 'china',
					text: 'China supports the protocol.',
					category: 'did',
					why: 'It did support it.',
					evidence: ['s11'],
					words: { s11: 'supported' },
					facts: ['stance-china-supported']
				},
				{
					id: 'old',
					text: 'The protocol bans older bombs.',
					category: 'would',
					why: 'The protocol would have banned them.',
					evidence: ['s8'],
					words: { s8: 'would have banned' },
					facts: ['protocol-not-in-force']
				},
				{
					id: 'new',
					text: 'Newer bombs need safeguards under the protocol.',
					category: 'would',
					why: 'The protocol would have required them.',
					evidence: ['s9'],
					words: { s9: 'would have required' },
					facts: ['protocol-not-in-force']
				},
				{
					id: 'critics',
					text: 'Several Oslo signatories criticize the protocol.',
					category: 'did',
					why: 'Several of them were critical.',
					evidence: ['s12'],
					words: { s12: 'critical' },
					facts: ['oslo-critics-several']
				}
			]
		}
	},
	{
		kind: 'sort',
		topic: 'provisions',
		level: 'understand',
		replaces: [
			{ code: 'nq8wa', reason: 'rewording' },
			{ code: '3ry9b', reason: 'rewording' }
		],
		spec: {
			stem: 'What would the protocol have done about these bombs?',
			facts: [
				'protocol-cutoff-1980',
				'protocol-ban-pre-1980',
				'protocol-rules-after-cutoff',
				'protocol-two-part-design'
			],
			categories: [
				{ id: 'ban', text: 'Banned them' },
				{ id: 'rules', text: 'Regulated them' }
			],
			entries: [
				{
					id: 'y1968',
					text: 'Made in 1968',
					category: 'ban',
					why: '1968 is before 1980.',
					evidence: ['s8'],
					words: { s8: 'before 1980' },
					facts: ['protocol-ban-pre-1980']
				},
				{
					id: 'y1979',
					text: 'Made in 1979, used in 1991',
					category: 'ban',
					why: 'It was made before 1980; when it was used does not matter.',
					evidence: ['s8'],
					words: { s8: 'made before 1980' },
					facts: ['protocol-ban-pre-1980', 'protocol-test-is-making-date']
				},
				{
					id: 'y1981',
					text: 'Made in 1981',
					category: 'rules',
					why: '1981 is after 1980.',
					evidence: ['s9'],
					words: { s9: 'after 1980' },
					facts: ['protocol-rules-after-cutoff']
				},
				{
					id: 'y2005',
					text: 'Made in 2005, never used',
					category: 'rules',
					why: 'It was made after 1980; whether it is used does not matter.',
					evidence: ['s9'],
					words: { s9: 'made after 1980' },
					facts: ['protocol-rules-after-cutoff', 'protocol-test-is-making-date']
				}
			]
		}
	},
	{
		kind: 'sort',
		topic: 'positions',
		level: 'understand',
		replaces: { code: '8mezq', reason: 'rewording' },
		spec: {
			stem: 'Who was for the plan, and who was against it?',
			facts: [
				'contrast-makers-vs-critics',
				'all-three-makers-in-favor',
				'stance-hrw-opposed',
				'stance-icrc-opposed'
			],
			categories: [
				{ id: 'for', text: 'For it' },
				{ id: 'against', text: 'Against it' }
			],
			entries: [
				{
					id: 'us',
					text: 'The United States',
					category: 'for',
					why: 'It led the plan.',
					evidence: ['s1'],
					words: { s1: 'led' },
					facts: ['all-three-makers-in-favor']
				},
				{
					id: 'china',
					text: 'China',
					category: 'for',
					why: 'China supported it.',
					evidence: ['s11'],
					words: { s11: 'supported' },
					facts: ['all-three-makers-in-favor']
				},
				{
					id: 'russia',
					text: 'Russia',
					category: 'for',
					why: 'Russia supported it.',
					evidence: ['s11'],
					words: { s11: 'supported' },
					facts: ['all-three-makers-in-favor']
				},
				{
					id: 'hrw',
					text: 'Human Rights Watch',
					category: 'against',
					why: 'It was against the proposed treaty.',
					evidence: ['s14'],
					words: { s14: 'against' },
					facts: ['stance-hrw-opposed']
				},
				{
					id: 'icrc',
					text: 'The ICRC',
					category: 'against',
					why: 'It was against the proposed treaty.',
					evidence: ['s14'],
					words: { s14: 'against' },
					facts: ['stance-icrc-opposed']
				}
			]
		}
	},
	{
		kind: 'sort',
		topic: 'aftermath',
		level: 'analyse',
		idea: 'whose-word',
		replaces: [
			{ code: 'drydt', reason: 'rewording' },
			{ code: 'e614q', reason: 'rewording' }
		],
		spec: {
			stem: 'Does the report say it, or does somebody in the report?',
			facts: [
				'outcome-failed',
				'belief-at-least-diluted',
				'us-claim-more-prohibited',
				'future-talks-timing-unclear',
				'oslo-bans-cluster-bombs'
			],
			categories: [
				{ id: 'report', text: 'The report' },
				{ id: 'somebody', text: 'Somebody in it' }
			],
			entries: [
				{
					id: 'failed',
					text: 'The drive failed.',
					category: 'report',
					why: 'Statement 1 names no speaker.',
					evidence: ['s1'],
					words: { s1: 'failed' },
					facts: ['outcome-failed']
				},
				{
					id: 'weaker',
					text: 'The ban was watered down.',
					category: 'somebody',
					why: 'The Oslo critics believed this.',
					evidence: ['s13'],
					words: { s13: 'These critics believed' },
					facts: ['belief-at-least-diluted']
				},
				{
					id: 'bans',
					text: 'Oslo bans cluster bombs.',
					category: 'report',
					why: 'Statement 3 names no speaker.',
					evidence: ['s3'],
					words: { s3: 'It bans cluster bombs' },
					facts: ['oslo-bans-cluster-bombs']
				},
				{
					id: 'more',
					text: 'More bombs would be banned for the US.',
					category: 'somebody',
					why: 'This is part of the US case.',
					evidence: ['s18'],
					words: { s18: 'US case' },
					facts: ['us-claim-more-prohibited']
				},
				{
					id: 'when',
					text: 'It is unclear when the main users will be back.',
					category: 'somebody',
					why: 'A senior US official said this.',
					evidence: ['s16'],
					words: { s16: 'A senior US official said' },
					facts: ['future-talks-timing-unclear']
				}
			]
		}
	}
];
