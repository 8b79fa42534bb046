import type { PackItems } from './draft.ts';

/** On the view of the Oslo critics and the case of the United States, and whose word is whose. */
export const claims: PackItems = [
	{
		kind: 'choice',
		topic: 'positions',
		level: 'recall',
		spec: {
			stem: 'What did the Oslo critics object to, as the article reports it?',
			facts: ['belief-about-approach'],
			options: [
				{
					id: 'line',
					text: 'Drawing a line at 1980',
					why: 'The line is a term of the plan; it does not come up in the view credited to them.',
					evidence: ['s7', 's13']
				},
				{
					id: 'regulating',
					text: 'Regulating the weapons',
					why: 'In their view, regulating the weapons undercut the ban, or watered it down.',
					evidence: ['s13']
				},
				{
					id: 'binding',
					text: 'Making the rules binding',
					why: 'That the plan was to be binding is told as a term of it, not as a complaint of theirs.',
					evidence: ['s7', 's13']
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
			stem: 'In the Oslo critics’ view, what was the least that the plan did to the ban?',
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
			stem: 'In the US argument, whose cluster bombs make up the amount that the protocol would ban?',
			facts: ['us-claim-left-side-us-only'],
			options: [
				{
					id: 'makers',
					text: 'Those of the three named makers',
					why: 'The argument speaks of a ban “for the US”; China and Russia are not counted.',
					evidence: ['s18']
				},
				{
					id: 'ccw',
					text: 'Those of the states in the CCW',
					why: 'States of the CCW held the talks; the argument speaks of a ban “for the US”.',
					evidence: ['s4', 's18']
				},
				{
					id: 'us',
					text: 'Those of the United States',
					why: 'What is counted here is what the protocol would ban “for the US”, and for no other country.',
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
			stem: 'The US argued that the protocol would ban more cluster bombs for one country. More than what?',
			facts: ['us-claim-right-side-all-oslo'],
			options: [
				{
					id: 'one',
					text: 'Than Oslo has for any one member',
					why: 'The argument takes Oslo’s members together, not one by one.',
					evidence: ['s18']
				},
				{
					id: 'all-members',
					text: 'Than Oslo has for all its members',
					why: 'The other amount is what Oslo has banned for all its members together.',
					evidence: ['s18']
				},
				{
					id: 'ccw',
					text: 'Than the CCW has for any one member',
					why: 'The members in the argument are those of Oslo; the CCW’s members held the talks.',
					evidence: ['s4', 's18']
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
			stem: 'On what condition does the US claim on the amount of banned bombs rest?',
			facts: ['us-claim-conditional'],
			options: [
				{
					id: 'protocol-enacted',
					text: 'That the protocol be enacted',
					why: 'The claim is about what the protocol would ban, “if enacted”.',
					evidence: ['s18']
				},
				{
					id: 'oslo-enacted',
					text: 'That the Oslo treaty be enacted',
					why: 'The “if enacted” belongs to the protocol; Oslo’s ban is spoken of as in place.',
					evidence: ['s18']
				},
				{
					id: 'talks',
					text: 'That the talks be taken up again',
					why: 'A return to talks comes up in a US official’s remark, not as a condition of the claim.',
					evidence: ['s16', 's18']
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
			stem: 'How does the article put the US comparison of how many cluster bombs would be banned?',
			facts: ['us-claim-more-prohibited', 'ns-claim-checked'],
			options: [
				{
					id: 'finding',
					text: 'As something that it has found to be so',
					why: 'It reports what the US argued, and does not say that it is so.',
					evidence: ['s18']
				},
				{
					id: 'checked',
					text: 'As something that others have checked',
					why: 'No check by anybody is mentioned, only that the US argued it.',
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
			stem: 'In statement 18, the US case is “partly” a comparison of bomb numbers. What does “partly” tell a reader?',
			facts: ['us-argument-only-part'],
			options: [
				{
					id: 'right',
					text: 'That the case was right in some points',
					why: 'The word is about how much of the US case this is, not about how far it is right.',
					evidence: ['s18']
				},
				{
					id: 'more',
					text: 'That the case had other points too',
					why: 'The comparison was one part of the case; the rest of it is not given.',
					evidence: ['s18']
				},
				{
					id: 'bombs',
					text: 'That the case left some bombs out',
					why: 'The word is about the US case; nothing is said of bombs that were left out.',
					evidence: ['s18']
				}
			],
			key: 'more'
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
					text: 'The critics at bomb numbers, the US at the ban',
					why: 'It was the critics who spoke of the ban, and the US that compared numbers.',
					evidence: ['s13', 's18']
				},
				{
					id: 'same',
					text: 'Both of them at how many bombs to ban',
					why: 'Only the US did; the critics look at what regulating does to the ban.',
					evidence: ['s13', 's18']
				},
				{
					id: 'ban-amounts',
					text: 'The critics at the ban, the US at bomb numbers',
					why: 'The critics saw the ban undercut or watered down; the US compared how many bombs would be banned.',
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
			stem: 'What does the article itself say on the Oslo critics’ charge that regulating undercut the ban?',
			facts: ['oslo-critics-several', 'belief-undermined-ban'],
			options: [
				{
					id: 'right',
					text: 'That the charge was right',
					why: 'It reports the charge as the view of several Oslo signatories, and does not take it up.',
					evidence: ['s12', 's13']
				},
				{
					id: 'wrong',
					text: 'That the charge was wrong',
					why: 'It reports the charge as the view of several Oslo signatories, and does not answer it.',
					evidence: ['s12', 's13']
				},
				{
					id: 'made',
					text: 'That the charge was made',
					why: 'That several signatories were critical is its own word; the charge is theirs.',
					evidence: ['s12', 's13']
				}
			],
			key: 'made'
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
					why: 'The article puts the end of the protocol forward itself, as what happened.',
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
					why: 'The article names China as a supporter in its own voice, and credits nobody.',
					evidence: ['s11'],
					facts: ['stance-china-supported']
				}
			],
			key: ['watered-down', 'amounts']
		}
	}
];
