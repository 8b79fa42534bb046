import type { PackItems } from './draft.ts';

/** On where, how long and how the talks went. */
export const process: PackItems = [
	{
		kind: 'choice',
		topic: 'process',
		level: 'recall',
		spec: {
			stem: 'In which city did the talks on the plan take place?',
			facts: ['place-geneva'],
			options: [
				{
					id: 'oslo',
					text: 'Oslo',
					why: 'Oslo names a treaty in this story; it is not where these talks were held.',
					evidence: ['s3', 's4'],
					fits: 'Which city gives the treaty that forbids cluster bombs its name?'
				},
				{
					id: 'geneva',
					text: 'Geneva',
					why: 'The talks among states of the CCW were held in Geneva.',
					evidence: ['s4']
				},
				{
					id: 'washington',
					text: 'Washington',
					why: 'The United States led the drive, but the talks were in Geneva.',
					evidence: ['s1', 's4']
				}
			],
			key: 'geneva'
		}
	},
	{
		kind: 'choice',
		topic: 'process',
		level: 'recall',
		spec: {
			stem: 'How long did the talks last, going by the article?',
			facts: ['duration-several-weeks'],
			options: [
				{
					id: 'hour',
					text: 'An hour',
					why: 'The talks took weeks; the final hour is when changes were still being proposed.',
					evidence: ['s4', 's17']
				},
				{
					id: 'weeks',
					text: 'Several weeks',
					why: 'The talks lasted several weeks.',
					evidence: ['s4']
				},
				{
					id: 'years',
					text: 'Several years',
					why: 'What is reported is weeks of talks; of talks over years nothing is said.',
					evidence: ['s4', 's6']
				}
			],
			key: 'weeks'
		}
	},
	{
		kind: 'choice',
		topic: 'process',
		level: 'recall',
		spec: {
			stem: 'What form did the US-led plan take?',
			facts: ['plan-was-a-protocol'],
			options: [
				{
					id: 'law',
					text: 'A law of the United States',
					why: 'The United States led the drive, but the plan was a protocol before states of the CCW.',
					evidence: ['s1', 's4', 's6']
				},
				{
					id: 'oslo-change',
					text: 'A change to the Oslo Convention',
					why: 'The plan was a protocol of its own; the Oslo Convention is the treaty with the ban.',
					evidence: ['s3', 's6']
				},
				{
					id: 'protocol',
					text: 'A protocol before the CCW',
					why: 'The plan took the form of a protocol, and states of the CCW held the talks.',
					evidence: ['s4', 's6']
				}
			],
			key: 'protocol'
		}
	},
	{
		kind: 'choice',
		topic: 'process',
		level: 'recall',
		spec: {
			stem: 'According to the US official, until when were changes to the protocol proposed?',
			facts: ['amendments-until-last-hour'],
			options: [
				{
					id: 'final-hour',
					text: 'Up to the final hour of the talks',
					why: 'The US official said that they came right up to the final hour.',
					evidence: ['s17']
				},
				{
					id: 'first-week',
					text: 'Up to the end of the first week',
					why: 'They did not stop so early: they came right up to the final hour.',
					evidence: ['s17']
				},
				{
					id: 'open',
					text: 'Up to a time that is left open',
					why: 'The US official did give the time: the final hour of the talks.',
					evidence: ['s17']
				}
			],
			key: 'final-hour'
		}
	},
	{
		kind: 'choice',
		topic: 'process',
		level: 'recall',
		spec: {
			stem: 'According to the US official, whose worries were the late changes meant to meet?',
			facts: ['amendments-aim-oslo-concerns'],
			options: [
				{
					id: 'china-russia',
					text: 'Those of China and Russia',
					why: 'They supported the plan; the worries were those of Oslo countries.',
					evidence: ['s11', 's17']
				},
				{
					id: 'oslo',
					text: 'Those of Oslo countries',
					why: 'The changes were proposed to meet the worries of Oslo countries.',
					evidence: ['s17']
				},
				{
					id: 'open',
					text: 'Those of unnamed states',
					why: 'Who proposed the changes is not said, but whose worries they were to meet is.',
					evidence: ['s17']
				}
			],
			key: 'oslo'
		}
	},
	{
		kind: 'choice',
		topic: 'process',
		level: 'understand',
		idea: 'whose-word',
		spec: {
			stem: 'Who gives the account of the late changes?',
			facts: ['p6-source-us-official'],
			options: [
				{
					id: 'article',
					text: 'The article in its own voice',
					why: 'The article marks the account as what a US official said.',
					evidence: ['s17'],
					fits: 'Who tells that the protocol was turned down?'
				},
				{
					id: 'open',
					text: 'A person of an unnamed country',
					why: 'It is the name that is missing; the country is given: “the US official” said it.',
					evidence: ['s17']
				},
				{
					id: 'us-official',
					text: 'An official of the United States',
					why: 'Statement 17 gives it as what “the US official said”.',
					evidence: ['s17']
				}
			],
			key: 'us-official'
		}
	},
	{
		kind: 'choice',
		topic: 'process',
		level: 'understand',
		spec: {
			stem: 'How do the “several weeks” of talks and the US official’s account of “the final hour” fit together?',
			facts: ['duration-several-weeks', 'amendments-until-last-hour'],
			options: [
				{
					id: 'weeks-changes',
					text: 'The talks took weeks; changes came until the last hour.',
					why: 'The talks lasted several weeks, and changes were proposed right up to the final hour.',
					evidence: ['s4', 's17']
				},
				{
					id: 'hour-weeks',
					text: 'The talks took an hour; the changes took weeks.',
					why: 'It was the talks that took weeks.',
					evidence: ['s4', 's17']
				},
				{
					id: 'weeks-began',
					text: 'The talks took weeks; changes began in the last hour.',
					why: 'Changes came right up to the final hour, which is when they ended.',
					evidence: ['s4', 's17']
				}
			],
			key: 'weeks-changes'
		}
	},
	{
		kind: 'multi',
		topic: 'process',
		level: 'understand',
		idea: 'contrast',
		spec: {
			stem: 'Which of these names in the briefing stand for the US-led plan?',
			facts: ['plan-was-a-protocol', 'treaty-in-p4-is-protocol'],
			options: [
				{
					id: 'protocol',
					text: 'the protocol',
					why: 'The plan took the form of a protocol.',
					evidence: ['s6'],
					facts: ['plan-was-a-protocol']
				},
				{
					id: 'oslo-treaty',
					text: 'the Oslo treaty',
					why: 'That is the treaty which forbids cluster bombs.',
					evidence: ['s3', 's5'],
					fits: 'Which name stands for the treaty that forbids the weapons?'
				},
				{
					id: 'proposed-treaty',
					text: 'the proposed treaty',
					why: 'It is the text that the groups were against and that was defeated.',
					evidence: ['s14', 's15'],
					facts: ['treaty-in-p4-is-protocol']
				},
				{
					id: 'outright-ban',
					text: 'the outright ban',
					why: 'That is Oslo’s ban.',
					evidence: ['s3', 's13']
				},
				{
					id: 'proposal',
					text: 'the proposal',
					why: 'It is the text whose defeat the groups praised.',
					evidence: ['s15'],
					facts: ['treaty-in-p4-is-protocol']
				}
			],
			key: ['protocol', 'proposed-treaty', 'proposal']
		}
	},
	{
		kind: 'choice',
		topic: 'process',
		level: 'analyse',
		idea: 'left-open',
		spec: {
			stem: 'What can a reader learn about the late changes from the US official’s account?',
			facts: ['amendments-aim-oslo-concerns', 'ns-amendment-content', 'ns-who-offered-amendments'],
			options: [
				{
					id: 'terms',
					text: 'Which terms they were to alter',
					why: 'Their purpose is told; what they would have altered is not.',
					evidence: ['s17']
				},
				{
					id: 'worries',
					text: 'Whose worries they were to meet',
					why: 'They were to meet the worries of Oslo countries.',
					evidence: ['s17']
				},
				{
					id: 'authors',
					text: 'Which states had put them forward',
					why: 'They “were proposed”; by which states is not said.',
					evidence: ['s17']
				}
			],
			key: 'worries'
		}
	},
	{
		kind: 'choice',
		topic: 'process',
		level: 'analyse',
		idea: 'left-open',
		spec: {
			stem: 'Who proposed the late changes, going by what is reported?',
			facts: ['ns-who-offered-amendments', 'p6-source-us-official'],
			options: [
				{
					id: 'not-said',
					text: 'The article does not say.',
					why: 'Changes “were proposed”; by whom is not said.',
					evidence: ['s17']
				},
				{
					id: 'us',
					text: 'The United States did.',
					why: 'A US official tells of the changes, which does not show who proposed them.',
					evidence: ['s17']
				},
				{
					id: 'oslo',
					text: 'The Oslo countries did.',
					why: 'The changes were to meet their worries, which does not show who proposed them.',
					evidence: ['s17']
				}
			],
			key: 'not-said'
		}
	},
	{
		kind: 'choice',
		topic: 'process',
		level: 'understand',
		idea: 'contrast',
		spec: {
			stem: 'What parts do the names Geneva and Oslo play in this story?',
			facts: ['place-geneva', 'oslo-is-international-treaty'],
			options: [
				{
					id: 'both-places',
					text: 'Both Geneva and Oslo are places where talks were held.',
					why: 'The talks were in Geneva; Oslo is the name of a treaty here.',
					evidence: ['s3', 's4']
				},
				{
					id: 'swapped',
					text: 'Geneva is a treaty; Oslo is where talks were held.',
					why: 'The talks were held in Geneva, and Oslo names the treaty with the ban.',
					evidence: ['s3', 's4']
				},
				{
					id: 'geneva-place',
					text: 'Geneva is where talks were held; Oslo is a treaty.',
					why: 'The talks were in Geneva; the Oslo Convention is a treaty.',
					evidence: ['s3', 's4']
				}
			],
			key: 'geneva-place'
		}
	},
	{
		kind: 'short',
		topic: 'process',
		level: 'recall',
		spec: {
			stem: 'Name the city where states of the CCW met for the talks.',
			facts: ['place-geneva'],
			accept: ['Geneva', 'Geneva, Switzerland', 'Genève', 'Genf'],
			why: 'The talks were held in Geneva.',
			evidence: ['s4'],
			mistakes: [
				{
					accept: ['Oslo'],
					why: 'Oslo names a treaty in this story.',
					evidence: ['s3', 's4'],
					fits: 'Which city gives a treaty in this story its name?'
				}
			]
		}
	}
];
