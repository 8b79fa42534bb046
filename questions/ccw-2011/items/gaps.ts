import type { PackItems } from './draft.ts';

/** Texts with gaps to fill. */
export const gaps: PackItems = [
	{
		kind: 'cloze',
		topic: 'outcome',
		level: 'recall',
		spec: {
			stem: 'When was the protocol turned down, and how long had the talks gone on, by the article?',
			facts: ['date-nov-25', 'duration-several-weeks'],
			text: 'The protocol was turned down on November {{day}}, after {{length}} of talks.',
			gaps: [
				{
					id: 'day',
					accept: ['25', '25th'],
					refuse: ['111', '1980'],
					why: 'November 25 is the day of the rejection.',
					evidence: ['s6'],
					facts: ['date-nov-25']
				},
				{
					id: 'length',
					accept: ['weeks'],
					choices: ['hours', 'months', 'weeks'],
					why: 'Statement 6 speaks of weeks of talks; an hour comes up only as the last one of them.',
					evidence: ['s6', 's17'],
					facts: ['duration-several-weeks']
				}
			]
		}
	},
	{
		kind: 'cloze',
		topic: 'parties',
		level: 'recall',
		spec: {
			stem: 'Which of the major makers led the drive, and which others supported it?',
			facts: ['effort-us-led', 'producer-russia', 'stance-russia-supported'],
			text: 'The drive for rules was led by {{leader}}. Two more major makers gave their support: China and {{backer}}.',
			gaps: [
				{
					id: 'leader',
					accept: [
						'the United States',
						'United States',
						'US',
						'USA',
						'America',
						'the US',
						'the USA',
						'United States of America',
						'the United States of America'
					],
					refuse: ['China', 'Russia', 'Oslo'],
					why: 'The United States led the drive; it is a major maker as well.',
					evidence: ['s1', 's10'],
					facts: ['effort-us-led']
				},
				{
					id: 'backer',
					accept: ['Russia', 'the Russian Federation'],
					refuse: ['United States', 'Norway'],
					why: 'China and Russia are the two makers that gave the plan their support.',
					evidence: ['s10', 's11'],
					facts: ['producer-russia', 'stance-russia-supported']
				}
			]
		}
	},
	{
		kind: 'cloze',
		topic: 'provisions',
		level: 'understand',
		idea: 'happened',
		spec: {
			stem: 'Which verbs fit what the article tells of the protocol?',
			facts: ['protocol-legally-binding', 'outcome-rejected', 'protocol-not-in-force'],
			text: 'The protocol {{force}} binding in law. On November 25 it {{end}} turned down.',
			gaps: [
				{
					id: 'force',
					accept: ['would have been'],
					choices: ['is', 'was', 'would have been'],
					why: 'It would have been binding had it been adopted, and it was not.',
					evidence: ['s6', 's7'],
					facts: ['protocol-legally-binding', 'protocol-not-in-force']
				},
				{
					id: 'end',
					accept: ['was'],
					choices: ['may be', 'was', 'would have been'],
					why: 'The rejection did take place.',
					evidence: ['s6'],
					facts: ['outcome-rejected']
				}
			]
		}
	},
	{
		kind: 'cloze',
		topic: 'parties',
		level: 'understand',
		idea: 'contrast',
		spec: {
			stem: 'What is told of the Oslo Convention, and what of the CCW?',
			facts: ['oslo-bans-cluster-bombs', 'oslo-signatories-111', 'negotiators-ccw-members'],
			text: 'The {{ban}} forbids cluster bombs and had {{count}} signatories. The talks in Geneva were among states of the {{table}}.',
			gaps: [
				{
					id: 'ban',
					accept: ['Oslo Convention'],
					choices: ['CCW', 'Oslo Convention', 'protocol'],
					why: 'The treaty with the ban is the Oslo Convention.',
					evidence: ['s3'],
					facts: ['oslo-bans-cluster-bombs']
				},
				{
					id: 'count',
					accept: ['111'],
					refuse: ['25', '1980'],
					why: 'The Oslo Convention had 111 signatories.',
					evidence: ['s12'],
					facts: ['oslo-signatories-111']
				},
				{
					id: 'table',
					accept: ['CCW'],
					choices: ['CCW', 'Oslo Convention', 'protocol'],
					why: 'Those at the table were states that belong to the CCW.',
					evidence: ['s4'],
					facts: ['negotiators-ccw-members']
				}
			]
		}
	},
	{
		kind: 'cloze',
		topic: 'positions',
		level: 'understand',
		spec: {
			stem: 'How does the article report the criticism of the plan?',
			facts: ['oslo-critics-several', 'belief-undermined-ban', 'belief-at-least-diluted'],
			text: 'In the view of {{holder}}, regulating the weapons {{strong}} the outright ban, or at the very least left it {{mild}}.',
			gaps: [
				{
					id: 'holder',
					accept: ['several Oslo signatories'],
					choices: ['most Oslo signatories', 'several Oslo signatories', 'the article itself'],
					why: 'The critics were several of the 111; whether they were most of them is not said.',
					evidence: ['s12', 's13'],
					facts: ['oslo-critics-several']
				},
				{
					id: 'strong',
					accept: ['undercut'],
					choices: ['completed', 'undercut', 'widened'],
					why: 'In its stronger form, their view was that it undercut the ban.',
					evidence: ['s13'],
					facts: ['belief-undermined-ban']
				},
				{
					id: 'mild',
					accept: ['watered down'],
					choices: ['unclear', 'untouched', 'watered down'],
					why: 'In its milder form, their view was that it watered the ban down.',
					evidence: ['s13'],
					facts: ['belief-at-least-diluted']
				}
			]
		}
	},
	{
		kind: 'cloze',
		topic: 'positions',
		level: 'understand',
		spec: {
			stem: 'Which amounts did the US compare in its case for the protocol?',
			facts: [
				'us-claim-more-prohibited',
				'us-claim-left-side-us-only',
				'us-claim-right-side-all-oslo',
				'us-claim-conditional'
			],
			text: 'The US argued that, if {{condition}}, the protocol would ban {{direction}} cluster bombs for {{left}} than Oslo has for {{right}}.',
			gaps: [
				{
					id: 'condition',
					accept: ['enacted'],
					choices: ['enacted', 'turned down'],
					why: 'The argument is about what the protocol would ban, if enacted.',
					evidence: ['s18'],
					facts: ['us-claim-conditional']
				},
				{
					id: 'direction',
					accept: ['more'],
					choices: ['fewer', 'more'],
					why: 'The larger amount stands on the protocol’s side.',
					evidence: ['s18'],
					facts: ['us-claim-more-prohibited']
				},
				{
					id: 'left',
					accept: ['the US'],
					choices: ['the CCW states', 'the named makers', 'the US'],
					why: 'On the protocol’s side, only cluster bombs of the US are counted.',
					evidence: ['s18'],
					facts: ['us-claim-left-side-us-only']
				},
				{
					id: 'right',
					accept: ['all its members together'],
					choices: ['all its members together', 'any one of its members'],
					why: 'On Oslo’s side, all members are taken together.',
					evidence: ['s18'],
					facts: ['us-claim-right-side-all-oslo']
				}
			]
		}
	},
	{
		kind: 'cloze',
		topic: 'aftermath',
		level: 'recall',
		idea: 'whose-word',
		spec: {
			stem: 'What was said about a return to talks, and by whom?',
			facts: ['future-talks-timing-unclear', 'p5-source-senior-us-official'],
			text: 'According to {{who}}, it is {{how}} {{what}} the main users will be brought back into talks.',
			gaps: [
				{
					id: 'who',
					accept: ['a senior US official'],
					choices: [
						'a diplomat of an Oslo country',
						'a group against the plan',
						'a senior US official'
					],
					why: 'The remark is credited to a senior US official.',
					evidence: ['s16'],
					facts: ['p5-source-senior-us-official']
				},
				{
					id: 'how',
					accept: ['not clear'],
					choices: ['clear', 'not clear'],
					why: 'The official called it not clear.',
					evidence: ['s16'],
					facts: ['future-talks-timing-unclear']
				},
				{
					id: 'what',
					accept: ['when'],
					choices: ['when', 'whether', 'why'],
					why: 'What is left open is the time of the return.',
					evidence: ['s16'],
					facts: ['future-talks-timing-unclear']
				}
			]
		}
	},
	{
		kind: 'cloze',
		topic: 'process',
		level: 'recall',
		spec: {
			stem: 'What did the US official say about the late changes to the protocol?',
			facts: [
				'amendments-until-last-hour',
				'amendments-aim-oslo-concerns',
				'amendments-insufficient'
			],
			text: 'Changes were proposed right up to the {{until}} of the talks, to meet the worries of {{whose}} countries. They proved {{result}}.',
			gaps: [
				{
					id: 'until',
					accept: ['final hour'],
					choices: ['final hour', 'first week', 'second week'],
					why: 'The US official said that changes came right up to the final hour.',
					evidence: ['s17'],
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
					why: 'The worries were those of Oslo countries.',
					evidence: ['s17'],
					facts: ['amendments-aim-oslo-concerns']
				},
				{
					id: 'result',
					accept: ['not enough'],
					choices: ['not enough', 'quite enough', 'too strict'],
					why: 'By the official’s account, they were not enough.',
					evidence: ['s17'],
					facts: ['amendments-insufficient']
				}
			]
		}
	},
	{
		kind: 'cloze',
		topic: 'parties',
		level: 'recall',
		spec: {
			stem: 'What does the name CCW stand for, and who belongs to it?',
			facts: ['ccw-full-name', 'ccw-has-member-states'],
			text: 'CCW is short for Convention on Certain {{kind}} Weapons. Its members are {{members}}.',
			gaps: [
				{
					id: 'kind',
					accept: ['Conventional'],
					refuse: ['Convention', 'Cluster'],
					why: 'The name speaks of conventional weapons, and does not mention cluster bombs.',
					evidence: ['s5'],
					facts: ['ccw-full-name']
				},
				{
					id: 'members',
					accept: ['states'],
					choices: ['experts', 'groups', 'states'],
					why: 'Like the Oslo treaty, the CCW has states as its members.',
					evidence: ['s5'],
					facts: ['ccw-has-member-states']
				}
			]
		}
	},
	{
		kind: 'cloze',
		topic: 'aftermath',
		level: 'understand',
		spec: {
			stem: 'What did Human Rights Watch think of the proposed treaty and of its end?',
			facts: ['stance-hrw-opposed', 'reaction-hrw-praised', 'treaty-in-p4-is-protocol'],
			text: 'Human Rights Watch was {{stance}} the proposed treaty and {{response}} its defeat. The treaty meant here is the {{which}}.',
			gaps: [
				{
					id: 'stance',
					accept: ['against'],
					choices: ['against', 'for'],
					why: 'It was against the proposed treaty.',
					evidence: ['s14'],
					facts: ['stance-hrw-opposed']
				},
				{
					id: 'response',
					accept: ['praised'],
					choices: ['mourned', 'praised', 'passed over'],
					why: 'It praised the defeat, as did the others that were against the plan.',
					evidence: ['s15'],
					facts: ['reaction-hrw-praised']
				},
				{
					id: 'which',
					accept: ['protocol'],
					choices: ['CCW', 'Oslo Convention', 'protocol'],
					why: 'It is the text that was defeated, and that was the protocol.',
					evidence: ['s6', 's15'],
					facts: ['treaty-in-p4-is-protocol']
				}
			]
		}
	}
];
