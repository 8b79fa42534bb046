import type { PackItems } from '../draft.ts';

/** The Oslo treaty and who is in it, beyond what the report says. */
export const oslo: PackItems = [
	{
		kind: 'choice',
		topic: 'parties',
		level: 'recall',
		replaces: { code: 'b4kj1', reason: 'rewording' },
		spec: {
			stem: 'What is the official name of the Oslo Convention?',
			facts: ['bg-ccm-formal-name'],
			options: [
				{
					id: 'ccw',
					text: 'Convention on Certain Conventional Weapons',
					why: 'That is the CCW, an older treaty.',
					evidence: ['s5'],
					words: { s5: 'CCW stands for' },
					fits: 'What does CCW stand for?'
				},
				{
					id: 'mines',
					text: 'Convention on Anti-Personnel Mines',
					why: 'That one is named after Ottawa.',
					evidence: []
				},
				{
					id: 'cluster',
					text: 'Convention on Cluster Munitions',
					why: 'The United Nations lists it under this name.',
					evidence: []
				}
			],
			key: 'cluster'
		}
	},
	{
		kind: 'choice',
		topic: 'parties',
		level: 'recall',
		replaces: { code: 'mf8vq', reason: 'rewording' },
		spec: {
			stem: 'In which city was the text of the Oslo treaty agreed, in May 2008?',
			facts: ['bg-ccm-dublin-and-oslo'],
			options: [
				{
					id: 'dublin',
					text: 'Dublin',
					why: 'The text was adopted there; countries began to sign it in Oslo that December.',
					evidence: []
				},
				{
					id: 'geneva',
					text: 'Geneva',
					why: 'Geneva is where the talks on the protocol were held.',
					evidence: ['s4'],
					words: { s4: 'Geneva' },
					fits: 'Where were the talks on the protocol held?'
				},
				{
					id: 'oslo',
					text: 'Oslo',
					why: 'Oslo gave the treaty its name, because the signing began there.',
					evidence: ['s3'],
					words: { s3: 'Oslo Convention' }
				}
			],
			key: 'dublin'
		}
	},
	{
		kind: 'match',
		topic: 'parties',
		level: 'understand',
		replaces: { code: 'fs7f0', reason: 'rewording' },
		spec: {
			stem: 'What is each city known for in the history of weapons treaties?',
			facts: ['bg-ccm-dublin-and-oslo', 'bg-mine-ban-treaty', 'bg-review-conference-2011'],
			prompts: [
				{
					id: 'geneva',
					text: 'Geneva',
					choice: 'talks',
					why: 'The talks on the protocol were held there.',
					evidence: ['s4'],
					words: { s4: 'Geneva' },
					facts: ['bg-review-conference-2011']
				},
				{
					id: 'dublin',
					text: 'Dublin',
					choice: 'text',
					why: 'The text was adopted in Dublin in May 2008.',
					evidence: [],
					facts: ['bg-ccm-dublin-and-oslo']
				},
				{
					id: 'ottawa',
					text: 'Ottawa',
					choice: 'mines',
					why: 'The treaty on anti-personnel mines is named after it.',
					evidence: [],
					facts: ['bg-mine-ban-treaty']
				},
				{
					id: 'oslo',
					text: 'Oslo',
					choice: 'signing',
					why: 'Countries began to sign the treaty there in December 2008.',
					evidence: [],
					facts: ['bg-ccm-dublin-and-oslo']
				}
			],
			choices: [
				{ id: 'mines', text: 'It gave the mine ban its name' },
				{ id: 'signing', text: 'The signing of the cluster ban began there' },
				{ id: 'text', text: 'The text of the cluster ban was agreed there' },
				{ id: 'talks', text: 'It hosted the talks on the protocol' }
			]
		}
	},
	{
		kind: 'order',
		topic: 'process',
		level: 'understand',
		replaces: [
			{ code: '29ec3', reason: 'rewording' },
			{ code: 'nv201', reason: 'rewording' }
		],
		spec: {
			stem: 'Which came first? Put these treaties and talks in order.',
			facts: [
				'bg-ccw-basics',
				'bg-mine-ban-treaty',
				'bg-oslo-process',
				'bg-ccm-dublin-and-oslo',
				'bg-ccm-in-force-2010',
				'bg-review-conference-2011'
			],
			entries: [
				{
					id: 'ccw',
					text: 'The CCW is adopted',
					why: 'That was in 1980.',
					evidence: [],
					facts: ['bg-ccw-basics']
				},
				{
					id: 'mines',
					text: 'The Ottawa treaty bans mines',
					why: 'That was in 1997.',
					evidence: [],
					facts: ['bg-mine-ban-treaty']
				},
				{
					id: 'pledge',
					text: 'Norway starts the Oslo Process',
					why: 'That was in February 2007.',
					evidence: [],
					facts: ['bg-oslo-process']
				},
				{
					id: 'signing',
					text: 'The Oslo treaty is opened for signing',
					why: 'That was in December 2008.',
					evidence: [],
					facts: ['bg-ccm-dublin-and-oslo']
				},
				{
					id: 'force',
					text: 'The Oslo treaty takes effect',
					why: 'That was on August 1, 2010.',
					evidence: [],
					facts: ['bg-ccm-in-force-2010']
				},
				{
					id: 'rejected',
					text: 'The protocol is rejected in Geneva',
					why: 'That was on November 25, 2011.',
					evidence: ['s6'],
					words: { s6: 'rejected' },
					facts: ['bg-review-conference-2011']
				}
			]
		}
	},
	{
		kind: 'choice',
		topic: 'parties',
		level: 'understand',
		replaces: { code: 'a6fc7', reason: 'rewording' },
		spec: {
			stem: 'The report counts 111 “signatories”. What were they, strictly, in November 2011?',
			facts: ['bg-ccm-111-breakdown'],
			options: [
				{
					id: 'mixed',
					text: '108 countries that had signed and 3 that had acceded',
					why: 'The report calls them all signatories, for short.',
					evidence: ['s12'],
					words: { s12: '111 signatories' }
				},
				{
					id: 'bound',
					text: '111 countries that were fully bound',
					why: 'Only 63 of the signers had ratified by then.',
					evidence: ['s12'],
					words: { s12: '111 signatories' }
				},
				{
					id: 'critics',
					text: '111 countries that criticized the plan',
					why: 'Several of them did, the report says, and not all.',
					evidence: ['s12'],
					words: { s12: 'Several of them' }
				}
			],
			key: 'mixed'
		}
	},
	{
		kind: 'choice',
		topic: 'parties',
		level: 'understand',
		replaces: { code: '4bwah', reason: 'rewording' },
		spec: {
			stem: 'A country has signed the Oslo treaty. What makes it fully bound?',
			facts: ['bg-sign-ratify-accede'],
			options: [
				{
					id: 'home',
					text: 'Ratification of it',
					why: 'A signature is only the first step.',
					evidence: []
				},
				{
					id: 'table',
					text: 'A seat in the talks on it',
					why: 'Being at the table binds nobody, as the CCW talks show.',
					evidence: ['s4', 's6'],
					words: { s4: 'at the table', s6: 'rejected' }
				},
				{
					id: 'accede',
					text: 'Accession to it',
					why: 'That is for countries that have not signed.',
					evidence: []
				}
			],
			key: 'home'
		}
	},
	{
		kind: 'choice',
		topic: 'parties',
		level: 'recall',
		replaces: { code: 'v6j2w', reason: 'rewording' },
		spec: {
			stem: 'How many countries were parties to the Oslo treaty on September 5, 2025?',
			facts: ['bg-ccm-status-2025'],
			options: [
				{ id: '66', text: '66', why: 'That was the number in November 2011.', evidence: [] },
				{
					id: '111',
					text: '111',
					why: 'The report counts 111 signatories, and not all of these were parties.',
					evidence: ['s12'],
					words: { s12: '111 signatories' }
				},
				{
					id: '112',
					text: '112',
					why: 'Vanuatu had just acceded, and Lithuania had left.',
					evidence: []
				}
			],
			key: '112',
			ordered: true
		}
	},
	{
		kind: 'choice',
		topic: 'aftermath',
		level: 'recall',
		replaces: { code: 'dknw8', reason: 'rewording' },
		spec: {
			stem: 'Which country was the first to leave the Oslo treaty, in March 2025?',
			facts: ['bg-ccm-lithuania'],
			options: [
				{
					id: 'us',
					text: 'The United States',
					why: 'It led the drive for the protocol, and it was never in Oslo.',
					evidence: ['s1'],
					words: { s1: 'The United States led' }
				},
				{
					id: 'lithuania',
					text: 'Lithuania',
					why: 'It had given notice six months before.',
					evidence: []
				},
				{
					id: 'norway',
					text: 'Norway',
					why: 'Norway started the process that led to the treaty.',
					evidence: []
				}
			],
			key: 'lithuania'
		}
	},
	{
		kind: 'multi',
		topic: 'provisions',
		level: 'understand',
		replaces: [
			{ code: 'sk92m', reason: 'rewording' },
			{ code: '4v98k', reason: 'rewording' }
		],
		spec: {
			stem: 'What are members of the Oslo treaty not allowed to do with cluster munitions? Article 1 says it.',
			facts: ['bg-ccm-prohibitions', 'bg-ccm-deadlines'],
			options: [
				{
					id: 'use',
					text: 'Use them',
					why: 'Article 1 forbids it, and helping others to do it.',
					evidence: ['s3'],
					words: { s3: 'bans cluster bombs' },
					facts: ['bg-ccm-prohibitions']
				},
				{
					id: 'destroy',
					text: 'Destroy them',
					why: 'This is a duty: they have eight years for it.',
					evidence: [],
					facts: ['bg-ccm-deadlines']
				},
				{
					id: 'store',
					text: 'Store them',
					why: 'Article 1 forbids it.',
					evidence: ['s3'],
					words: { s3: 'bans cluster bombs' },
					facts: ['bg-ccm-prohibitions']
				},
				{
					id: 'pass',
					text: 'Pass them on',
					why: 'Article 1 forbids it.',
					evidence: ['s3'],
					words: { s3: 'bans cluster bombs' },
					facts: ['bg-ccm-prohibitions']
				},
				{
					id: 'make',
					text: 'Make them',
					why: 'Article 1 forbids it.',
					evidence: ['s3'],
					words: { s3: 'bans cluster bombs' },
					facts: ['bg-ccm-prohibitions']
				}
			],
			key: ['use', 'store', 'pass', 'make']
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'understand',
		replaces: { code: 'j4bax', reason: 'rewording' },
		spec: {
			stem: 'Which weapons does the Oslo treaty leave out of its ban?',
			facts: ['bg-ccm-definition'],
			options: [
				{
					id: 'heavy',
					text: 'Those with a few heavy bomblets',
					why: 'A narrow class with fewer than ten of them, which find their target and destroy themselves, is left out.',
					evidence: []
				},
				{
					id: 'new',
					text: 'Those built more recently',
					why: 'That line was in the protocol; Oslo has none by age.',
					evidence: ['s9', 's3'],
					words: { s9: 'made after 1980' }
				},
				{
					id: 'safe',
					text: 'Those with safeguards',
					why: 'Safeguards were in the protocol; Oslo does not ask for any.',
					evidence: ['s9', 's3'],
					words: { s9: 'safeguards' }
				}
			],
			key: 'heavy'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'recall',
		replaces: { code: '0ky7w', reason: 'rewording' },
		spec: {
			stem: 'How long do members of the Oslo treaty have to destroy their stocks?',
			facts: ['bg-ccm-deadlines'],
			options: [
				{ id: 'eight', text: 'Eight years', why: 'They can ask for more time.', evidence: [] },
				{
					id: 'weeks',
					text: 'Several weeks',
					why: 'The report has several weeks of talks, and no time limit for stocks.',
					evidence: ['s4'],
					words: { s4: 'several weeks' }
				},
				{
					id: 'ten',
					text: 'Ten years',
					why: 'Ten years are for clearing their land.',
					evidence: [],
					fits: 'How long do they have to clear their land?'
				}
			],
			key: 'eight'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'understand',
		replaces: { code: 'zzmge', reason: 'rewording' },
		spec: {
			stem: 'The Oslo treaty is more than a ban. What else must members do?',
			facts: ['bg-ccm-victims'],
			options: [
				{
					id: 'rules',
					text: 'Set rules for newer bombs',
					why: 'Rules for newer bombs were in the protocol.',
					evidence: ['s9'],
					words: { s9: 'regulations' }
				},
				{
					id: 'back',
					text: 'Bring back the main users',
					why: 'A US official spoke of bringing them back into talks; Oslo does not.',
					evidence: ['s16'],
					words: { s16: 'brought back' }
				},
				{
					id: 'help',
					text: 'Help victims',
					why: 'Article 5 asks for care, rehabilitation and a place in society.',
					evidence: []
				}
			],
			key: 'help'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'understand',
		replaces: { code: 'ar63k', reason: 'rewording' },
		spec: {
			stem: 'Is a member of the Oslo treaty allowed to fight side by side with a country outside it?',
			facts: ['bg-ccm-article-21'],
			options: [
				{
					id: 'use',
					text: 'Yes, and then it may use the weapons too.',
					why: 'The ban goes on: members still may not use, make or store them.',
					evidence: ['s3'],
					words: { s3: 'bans' }
				},
				{
					id: 'no',
					text: 'No, joint operations are ruled out.',
					why: 'Article 21 allows them within limits.',
					evidence: []
				},
				{
					id: 'but',
					text: 'Yes, but it still may not use the weapons.',
					why: 'Article 21 allows joint work and keeps the ban.',
					evidence: []
				}
			],
			key: 'but'
		}
	},
	{
		kind: 'choice',
		topic: 'process',
		level: 'recall',
		replaces: { code: '5e8dp', reason: 'rewording' },
		spec: {
			stem: '46 countries met in Oslo in February 2007. What did they pledge?',
			facts: ['bg-oslo-process'],
			options: [
				{
					id: 'treaty',
					text: 'To agree on a treaty of their own',
					why: 'They gave themselves until 2008; this was the start of the Oslo Process, outside the CCW.',
					evidence: []
				},
				{
					id: 'rules',
					text: 'To regulate newer bombs',
					why: 'Regulations for newer bombs were the plan of 2011.',
					evidence: ['s9'],
					words: { s9: 'regulations' }
				},
				{
					id: 'return',
					text: 'To return to talks in the CCW',
					why: 'They went their own way; a return to talks came up only years later.',
					evidence: ['s16'],
					words: { s16: 'brought back into talks' }
				}
			],
			key: 'treaty'
		}
	},
	{
		kind: 'choice',
		topic: 'parties',
		level: 'recall',
		replaces: { code: '7dbj9', reason: 'rewording' },
		spec: {
			stem: 'Where did the United States stand on the Oslo treaty, as of September 2025?',
			facts: ['bg-us-not-party'],
			options: [
				{
					id: 'signed',
					text: 'It had signed it but not ratified it.',
					why: 'It had not even signed it.',
					evidence: []
				},
				{
					id: 'led',
					text: 'It had led it from the start.',
					why: 'It led the drive for the protocol, and that was another text.',
					evidence: ['s1'],
					words: { s1: 'led a drive' }
				},
				{
					id: 'out',
					text: 'It had neither signed nor joined it.',
					why: 'It stayed outside; the report only hints at this.',
					evidence: ['s18'],
					words: { s18: 'for the US' }
				}
			],
			key: 'out'
		}
	},
	{
		kind: 'choice',
		topic: 'parties',
		level: 'understand',
		replaces: { code: '1emdm', reason: 'rewording' },
		spec: {
			stem: 'Which of the two treaties did China and Russia belong to in 2011?',
			facts: ['bg-russia-china-not-party'],
			options: [
				{
					id: 'ccw',
					text: 'The CCW, but not Oslo',
					why: 'They were in the CCW and had not joined Oslo.',
					evidence: []
				},
				{
					id: 'oslo',
					text: 'Oslo, but not the CCW',
					why: 'They were outside Oslo; as makers and supporters of the plan, they were on the other side.',
					evidence: ['s10', 's11']
				},
				{
					id: 'both',
					text: 'Oslo as well as the CCW',
					why: 'They had not joined Oslo.',
					evidence: []
				}
			],
			key: 'ccw'
		}
	},
	{
		kind: 'choice',
		topic: 'parties',
		level: 'recall',
		replaces: [
			{ code: '43c3z', reason: 'rewording' },
			{ code: '35qcg', reason: 'rewording' }
		],
		spec: {
			stem: 'Which weapons did the Ottawa treaty of 1997 ban?',
			facts: ['bg-mine-ban-treaty'],
			options: [
				{
					id: 'cluster',
					text: 'Cluster bombs',
					why: 'Those are what the Oslo Convention bans.',
					evidence: ['s3'],
					words: { s3: 'bans cluster bombs' },
					fits: 'What does the Oslo Convention ban?'
				},
				{
					id: 'older',
					text: 'Bombs above a certain age',
					why: 'Older bombs are what the protocol would have banned.',
					evidence: ['s8'],
					words: { s8: 'would have banned' }
				},
				{
					id: 'mines',
					text: 'Anti-personnel mines',
					why: 'Like Oslo later, it grew up outside the CCW.',
					evidence: []
				}
			],
			key: 'mines'
		}
	}
];
