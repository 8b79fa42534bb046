import type { PackItems } from './draft.ts';

/** Texts with gaps to fill. Rule 2 differs for gaps to type in, so those to choose keep rule 1. */
export const gaps: PackItems = [
	{
		kind: 'cloze',
		topic: 'outcome',
		level: 'recall',
		replaces: [
			{ code: 'z7fwn', reason: 'rewording' },
			{ code: 'yb5ef', reason: 'rewording' },
			{ code: '15nhq', reason: 'rewording' }
		],
		spec: {
			stem: 'When was the protocol rejected, and how long had the talks lasted?',
			facts: ['date-nov-25', 'duration-several-weeks'],
			text: 'After {{length}} of talks, the protocol was rejected on {{month}} {{day}}.',
			gaps: [
				{
					id: 'length',
					accept: ['weeks'],
					choices: ['hours', 'months', 'weeks'],
					why: 'The talks lasted several weeks.',
					evidence: ['s6', 's4'],
					words: { s6: 'weeks of talks', s4: 'several weeks' },
					facts: ['duration-several-weeks']
				},
				{
					id: 'month',
					accept: ['November'],
					choices: ['December', 'November', 'September'],
					why: 'It was in November.',
					evidence: ['s6'],
					words: { s6: 'November 25' },
					facts: ['date-nov-25']
				},
				{
					id: 'day',
					accept: ['25', '25th'],
					refuse: ['111', '1980'],
					units: ['November'],
					why: 'The day was the 25th.',
					evidence: ['s6'],
					words: { s6: 'November 25' },
					facts: ['date-nov-25']
				}
			]
		}
	},
	{
		kind: 'cloze',
		topic: 'parties',
		level: 'recall',
		replaces: { code: 'my4zv', reason: 'rewording' },
		spec: {
			stem: 'Who led the plan, and who supported it?',
			facts: ['effort-us-led', 'stance-russia-supported'],
			text: 'The plan was led by {{leader}}. It had the support of China and {{backer}}.',
			gaps: [
				{
					id: 'leader',
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
					refuse: ['China', 'Russia', 'Oslo'],
					why: 'Statement 1 says who led the drive.',
					evidence: ['s1'],
					words: { s1: 'The United States led' },
					facts: ['effort-us-led']
				},
				{
					id: 'backer',
					accept: ['Russia', 'the Russian Federation', 'Russian Federation'],
					refuse: ['United States', 'Norway', 'Prussia'],
					why: 'Statement 11 names China and one other country.',
					evidence: ['s11'],
					words: { s11: 'China and Russia' },
					facts: ['stance-russia-supported']
				}
			]
		}
	},
	{
		kind: 'cloze',
		topic: 'parties',
		level: 'understand',
		idea: 'contrast',
		replaces: { code: 'wnzsj', reason: 'rewording' },
		spec: {
			stem: 'Which treaty is which?',
			facts: ['oslo-bans-cluster-bombs', 'oslo-signatories-111', 'negotiators-ccw-members'],
			text: 'The talks were between members of {{table}}. Cluster bombs are banned by {{ban}}, which had {{count}} signatories.',
			gaps: [
				{
					id: 'table',
					accept: ['the CCW'],
					choices: ['the CCW', 'the Oslo Convention'],
					why: 'The countries at the table were members of the CCW.',
					evidence: ['s4'],
					words: { s4: 'members of the CCW' },
					facts: ['negotiators-ccw-members']
				},
				{
					id: 'ban',
					accept: ['the Oslo Convention'],
					choices: ['the CCW', 'the Oslo Convention'],
					why: 'Oslo is the treaty with the ban.',
					evidence: ['s3'],
					words: { s3: 'It bans cluster bombs' },
					facts: ['oslo-bans-cluster-bombs']
				},
				{
					id: 'count',
					accept: ['111'],
					refuse: ['25', '1980'],
					units: ['states', 'countries', 'nations'],
					why: 'The Oslo Convention had 111 of them.',
					evidence: ['s12'],
					words: { s12: '111 signatories' },
					facts: ['oslo-signatories-111']
				}
			]
		}
	},
	{
		kind: 'cloze',
		rule: 1,
		topic: 'provisions',
		level: 'understand',
		idea: 'contrast',
		replaces: [
			{ code: 'n63j4', reason: 'rewording' },
			{ code: '49yr5', reason: 'rewording' }
		],
		spec: {
			stem: 'What was the drive meant to do, and what does Oslo do?',
			facts: ['contrast-ban-vs-regulation'],
			text: 'The drive set out to {{drive}} the use of cluster bombs. The Oslo Convention {{oslo}} them.',
			gaps: [
				{
					id: 'drive',
					accept: ['regulate'],
					choices: ['ban', 'regulate', 'allow'],
					why: 'The drive was to regulate their use.',
					evidence: ['s1'],
					words: { s1: 'regulate the use' },
					facts: ['contrast-ban-vs-regulation']
				},
				{
					id: 'oslo',
					accept: ['bans'],
					choices: ['allows', 'regulates', 'bans'],
					why: 'Oslo bans them.',
					evidence: ['s3'],
					words: { s3: 'bans cluster bombs' },
					facts: ['contrast-ban-vs-regulation']
				}
			]
		}
	},
	{
		kind: 'cloze',
		rule: 1,
		topic: 'positions',
		level: 'understand',
		replaces: { code: 'hqa4w', reason: 'rewording' },
		spec: {
			stem: 'What did the Oslo critics believe?',
			facts: ['belief-undermined-ban', 'belief-at-least-diluted', 'belief-about-approach'],
			text: 'They believed that {{what}} the weapons {{strong}} the outright ban, or at the very least {{mild}} it.',
			gaps: [
				{
					id: 'what',
					accept: ['regulating'],
					choices: ['making', 'regulating', 'using'],
					why: 'The critics were against regulating the weapons.',
					evidence: ['s13'],
					words: { s13: 'regulating the weapons' },
					facts: ['belief-about-approach']
				},
				{
					id: 'strong',
					accept: ['undercut'],
					choices: ['undercut', 'completed', 'replaced'],
					why: 'The stronger charge is that it undercut the ban.',
					evidence: ['s13'],
					words: { s13: 'undercut' },
					facts: ['belief-undermined-ban']
				},
				{
					id: 'mild',
					accept: ['watered down'],
					choices: ['put off', 'shored up', 'watered down'],
					why: 'The milder charge is that it watered the ban down.',
					evidence: ['s13'],
					words: { s13: 'watered it down' },
					facts: ['belief-at-least-diluted']
				}
			]
		}
	},
	{
		kind: 'cloze',
		rule: 1,
		topic: 'positions',
		level: 'understand',
		replaces: [
			{ code: 'xs94d', reason: 'rewording' },
			{ code: 'qwnxb', reason: 'rewording' }
		],
		spec: {
			stem: 'What did the US argue?',
			facts: [
				'us-claim-more-prohibited',
				'us-claim-left-side-us-only',
				'us-claim-right-side-all-oslo',
				'us-claim-conditional'
			],
			text: 'The US argued that the protocol, if {{condition}}, would ban {{direction}} cluster bombs for {{left}} than Oslo has banned for {{right}}.',
			gaps: [
				{
					id: 'condition',
					accept: ['enacted'],
					choices: ['changed', 'rejected', 'enacted'],
					why: 'The protocol had to be enacted first.',
					evidence: ['s18'],
					words: { s18: 'if enacted' },
					facts: ['us-claim-conditional']
				},
				{
					id: 'direction',
					accept: ['more'],
					choices: ['more', 'fewer'],
					why: 'The US said that its own number would be larger.',
					evidence: ['s18'],
					words: { s18: 'more cluster bombs' },
					facts: ['us-claim-more-prohibited']
				},
				{
					id: 'left',
					accept: ['the US'],
					choices: ['the CCW', 'the US', 'the world'],
					why: 'The first number is for the US.',
					evidence: ['s18'],
					words: { s18: 'for the US' },
					facts: ['us-claim-left-side-us-only']
				},
				{
					id: 'right',
					accept: ['all its members combined'],
					choices: ['any one of its members', 'its largest member', 'all its members combined'],
					why: 'The second number is for all Oslo members combined.',
					evidence: ['s18'],
					words: { s18: 'all its members combined' },
					facts: ['us-claim-right-side-all-oslo']
				}
			]
		}
	},
	{
		kind: 'cloze',
		rule: 1,
		topic: 'aftermath',
		level: 'recall',
		idea: 'whose-word',
		replaces: { code: 'bn78b', reason: 'rewording' },
		spec: {
			stem: 'Who said what about the main users?',
			facts: ['future-talks-timing-unclear', 'p5-source-senior-us-official'],
			text: 'According to {{who}}, it is not clear {{what}} the main users will be {{how}} into talks.',
			gaps: [
				{
					id: 'who',
					accept: ['a senior US official'],
					choices: ['an Oslo diplomat', 'a senior US official', 'a group of critics'],
					why: 'Statement 16 begins with the speaker.',
					evidence: ['s16'],
					words: { s16: 'A senior US official said' },
					facts: ['p5-source-senior-us-official']
				},
				{
					id: 'what',
					accept: ['when'],
					choices: ['when', 'whether', 'why'],
					why: 'Only the time is called unclear.',
					evidence: ['s16'],
					words: { s16: 'not clear when' },
					facts: ['future-talks-timing-unclear']
				},
				{
					id: 'how',
					accept: ['brought back'],
					choices: ['forced', 'voted', 'brought back'],
					why: 'They are to be brought back.',
					evidence: ['s16'],
					words: { s16: 'brought back' },
					facts: ['future-talks-timing-unclear']
				}
			]
		}
	},
	{
		kind: 'cloze',
		topic: 'process',
		level: 'recall',
		replaces: { code: 'wsfc6', reason: 'rewording' },
		spec: {
			stem: 'What did the US official say about the late changes?',
			facts: [
				'amendments-until-last-hour',
				'amendments-aim-oslo-concerns',
				'amendments-insufficient'
			],
			text: 'Changes were proposed up to the {{until}} of the talks, to meet the concerns of {{whose}} countries. They were {{result}}.',
			gaps: [
				{
					id: 'until',
					accept: ['final hour'],
					choices: ['first week', 'final hour', 'second week'],
					why: 'They came up to the final hour.',
					evidence: ['s17'],
					words: { s17: 'Up to the final hour' },
					facts: ['amendments-until-last-hour']
				},
				{
					id: 'whose',
					accept: [
						'Oslo',
						'Oslo Convention',
						'the Oslo Convention',
						'Oslo treaty',
						'the Oslo treaty'
					],
					refuse: ['CCW', 'Geneva'],
					why: 'The concerns were those of Oslo countries.',
					evidence: ['s17'],
					words: { s17: 'Oslo countries' },
					facts: ['amendments-aim-oslo-concerns']
				},
				{
					id: 'result',
					accept: ['not enough'],
					choices: ['enough', 'too strict', 'not enough'],
					why: 'In the end they were not enough.',
					evidence: ['s17'],
					words: { s17: 'they were not enough' },
					facts: ['amendments-insufficient']
				}
			]
		}
	},
	{
		kind: 'cloze',
		rule: 1,
		topic: 'aftermath',
		level: 'understand',
		replaces: { code: 'p62ve', reason: 'rewording' },
		spec: {
			stem: 'What did Human Rights Watch do about the plan?',
			facts: ['stance-hrw-opposed', 'reaction-hrw-praised'],
			text: 'Human Rights Watch was {{stance}} the proposed treaty. It {{response}} the {{end}} of the proposal.',
			gaps: [
				{
					id: 'stance',
					accept: ['against'],
					choices: ['against', 'behind', 'silent on'],
					why: 'It was against it.',
					evidence: ['s14'],
					words: { s14: 'against the proposed treaty' },
					facts: ['stance-hrw-opposed']
				},
				{
					id: 'response',
					accept: ['praised'],
					choices: ['ignored', 'praised', 'regretted'],
					why: 'It praised the defeat.',
					evidence: ['s15'],
					words: { s15: 'praised' },
					facts: ['reaction-hrw-praised']
				},
				{
					id: 'end',
					accept: ['defeat'],
					choices: ['adoption', 'defeat', 'delay'],
					why: 'The proposal was defeated.',
					evidence: ['s15'],
					words: { s15: 'defeat' },
					facts: ['reaction-hrw-praised']
				}
			]
		}
	}
];
