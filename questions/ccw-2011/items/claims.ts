import type { PackItems } from './draft.ts';

/** On the view of the Oslo critics and the case of the United States, and whose word is whose. */
export const claims: PackItems = [
	{
		kind: 'choice',
		topic: 'positions',
		level: 'recall',
		spec: {
			stem: 'What did the Oslo critics object to?',
			facts: ['belief-about-approach'],
			options: [
				{
					id: 'place',
					text: 'Holding the talks in Geneva',
					why: 'Nothing is said of the place in their view.',
					evidence: ['s13']
				},
				{
					id: 'regulating',
					text: 'Regulating the weapons',
					why: 'In their view, regulating the weapons undercut the ban, or watered it down.',
					evidence: ['s13']
				},
				{
					id: 'cost',
					text: 'Paying for the safeguards',
					why: 'Cost is not mentioned.',
					evidence: ['s13']
				}
			],
			key: 'regulating'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'understand',
		spec: {
			stem: 'In the critics’ view, what was the least that the plan did to Oslo’s ban?',
			facts: ['belief-at-least-diluted', 'belief-undermined-ban'],
			options: [
				{
					id: 'watered-down',
					text: 'It watered the ban down.',
					why: 'At the very least it watered the ban down; the stronger form is that it undercut it.',
					evidence: ['s13']
				},
				{
					id: 'undercut',
					text: 'It undercut the ban.',
					why: 'That is the stronger form of their view.',
					evidence: ['s13'],
					fits: 'What was the stronger form of the critics’ view?'
				},
				{
					id: 'nothing',
					text: 'It left the ban as it was.',
					why: 'In their view it at the very least watered the ban down.',
					evidence: ['s13']
				}
			],
			key: 'watered-down'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'understand',
		spec: {
			stem: 'In the US argument, which amount of banned cluster bombs would be the larger one?',
			facts: ['us-claim-more-prohibited'],
			options: [
				{
					id: 'oslo',
					text: 'What Oslo has banned for its members',
					why: 'In the argument, this is the smaller amount.',
					evidence: ['s18'],
					fits: 'Which amount would be the smaller one?'
				},
				{
					id: 'protocol',
					text: 'What the protocol would ban for one country',
					why: 'In the argument, this is more than Oslo has banned for all its members together.',
					evidence: ['s18']
				},
				{
					id: 'ccw',
					text: 'What the CCW has banned for its states',
					why: 'The argument does not speak of bans by the CCW.',
					evidence: ['s18']
				}
			],
			key: 'protocol'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'understand',
		spec: {
			stem: 'In the US comparison of what would be banned, whose cluster bombs stand on the protocol’s side?',
			facts: ['us-claim-left-side-us-only'],
			options: [
				{
					id: 'makers',
					text: 'Those of all three named makers',
					why: 'On that side, only the US is counted.',
					evidence: ['s18']
				},
				{
					id: 'ccw',
					text: 'Those of all states of the CCW',
					why: 'On that side, only the US is counted.',
					evidence: ['s18']
				},
				{
					id: 'us',
					text: 'Those of the United States alone',
					why: 'The comparison speaks of what would be banned for the US.',
					evidence: ['s18']
				}
			],
			key: 'us'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'understand',
		spec: {
			stem: 'In the US comparison of what would be banned, whose cluster bombs stand on Oslo’s side?',
			facts: ['us-claim-right-side-all-oslo'],
			options: [
				{
					id: 'one',
					text: 'Those of a single Oslo member',
					why: 'All members are taken together.',
					evidence: ['s18']
				},
				{
					id: 'all-members',
					text: 'Those of all Oslo members together',
					why: 'The comparison speaks of what Oslo has banned for all its members.',
					evidence: ['s18']
				},
				{
					id: 'ccw',
					text: 'Those of all CCW members together',
					why: 'Members in the comparison are those of Oslo, not of the CCW.',
					evidence: ['s18'],
					fits: 'Whose member states held the talks?'
				}
			],
			key: 'all-members'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'understand',
		spec: {
			stem: 'What would have had to happen for the ban in the US comparison to come about?',
			facts: ['us-claim-conditional'],
			options: [
				{
					id: 'protocol-enacted',
					text: 'The protocol would have had to be enacted.',
					why: 'The comparison speaks of what the protocol would ban, if enacted.',
					evidence: ['s18']
				},
				{
					id: 'oslo-enacted',
					text: 'The Oslo treaty would have had to be enacted.',
					why: 'The condition is on the protocol.',
					evidence: ['s18']
				},
				{
					id: 'makers-join',
					text: 'The major makers would have had to join Oslo.',
					why: 'No such condition is mentioned.',
					evidence: ['s18']
				}
			],
			key: 'protocol-enacted'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'analyse',
		idea: 'whose-word',
		spec: {
			stem: 'How does the article put the US comparison of amounts?',
			facts: ['us-claim-more-prohibited', 'ns-claim-checked'],
			options: [
				{
					id: 'finding',
					text: 'As something that it has found to be so',
					why: 'It reports what the US argued.',
					evidence: ['s18']
				},
				{
					id: 'checked',
					text: 'As something that others have checked',
					why: 'No check is mentioned.',
					evidence: ['s18']
				},
				{
					id: 'argument',
					text: 'As something that one side has argued',
					why: 'The comparison is part of the US case for the protocol.',
					evidence: ['s18']
				}
			],
			key: 'argument'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'understand',
		spec: {
			stem: 'How much of the US case for the protocol does the article give?',
			facts: ['us-argument-only-part'],
			options: [
				{
					id: 'all',
					text: 'The whole of it',
					why: 'The comparison is called a part of the case.',
					evidence: ['s18']
				},
				{
					id: 'part',
					text: 'One part of it',
					why: 'The US case was partly the comparison of amounts; the rest is not given.',
					evidence: ['s18']
				},
				{
					id: 'nothing',
					text: 'Nothing of it',
					why: 'It gives the comparison of amounts.',
					evidence: ['s18']
				}
			],
			key: 'part'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'analyse',
		spec: {
			stem: 'What do the critics’ view and the US argument each look at?',
			facts: ['belief-undermined-ban', 'us-claim-more-prohibited'],
			options: [
				{
					id: 'swapped',
					text: 'The critics at amounts, the US at the ban',
					why: 'It is the other way round.',
					evidence: ['s13', 's18']
				},
				{
					id: 'same',
					text: 'Both of them at the amounts to be banned',
					why: 'The critics look at what regulating does to the ban.',
					evidence: ['s13', 's18']
				},
				{
					id: 'ban-amounts',
					text: 'The critics at the ban, the US at amounts',
					why: 'The critics saw the ban undercut or watered down; the US compared amounts.',
					evidence: ['s13', 's18']
				}
			],
			key: 'ban-amounts'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'understand',
		idea: 'whose-word',
		spec: {
			stem: 'Whose word is it that Russia supported the plan?',
			facts: ['stance-russia-supported'],
			options: [
				{
					id: 'article',
					text: 'The article’s own',
					why: 'The article says it in its own voice.',
					evidence: ['s11']
				},
				{
					id: 'us-official',
					text: 'A senior US official’s',
					why: 'The remark of the senior US official is about a return to talks.',
					evidence: ['s11', 's16']
				},
				{
					id: 'critics',
					text: 'The Oslo critics’',
					why: 'The view credited to them is about the ban.',
					evidence: ['s11', 's13']
				}
			],
			key: 'article'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'analyse',
		idea: 'whose-word',
		spec: {
			stem: 'Several Oslo signatories held that the plan undercut the ban. What does the article say in its own voice here?',
			facts: ['oslo-critics-several', 'belief-undermined-ban'],
			options: [
				{
					id: 'undercut',
					text: 'That the plan did undercut the ban',
					why: 'This is the view of those signatories.',
					evidence: ['s13'],
					fits: 'What did those signatories hold?'
				},
				{
					id: 'wrong',
					text: 'That those signatories were wrong',
					why: 'The article does not judge their view.',
					evidence: ['s12', 's13']
				},
				{
					id: 'held',
					text: 'That those signatories held the view',
					why: 'That they were critical is the article’s own word; the view is theirs.',
					evidence: ['s12', 's13']
				}
			],
			key: 'held'
		}
	},
	{
		kind: 'multi',
		topic: 'positions',
		level: 'analyse',
		idea: 'whose-word',
		spec: {
			stem: 'Which of these does the article report as somebody’s view or argument?',
			facts: [
				'belief-at-least-diluted',
				'us-claim-more-prohibited',
				'outcome-rejected',
				'stance-china-supported'
			],
			options: [
				{
					id: 'rejected',
					text: 'That the protocol was turned down',
					why: 'The article says this in its own voice.',
					evidence: ['s6'],
					facts: ['outcome-rejected']
				},
				{
					id: 'watered-down',
					text: 'That the plan watered the ban down',
					why: 'This is the view of several Oslo signatories.',
					evidence: ['s13'],
					facts: ['belief-at-least-diluted']
				},
				{
					id: 'amounts',
					text: 'That the plan would ban more than Oslo has',
					why: 'This is part of the US case.',
					evidence: ['s18'],
					facts: ['us-claim-more-prohibited']
				},
				{
					id: 'support',
					text: 'That China supported the plan',
					why: 'The article says this in its own voice.',
					evidence: ['s11'],
					facts: ['stance-china-supported']
				}
			],
			key: ['watered-down', 'amounts']
		}
	}
];
