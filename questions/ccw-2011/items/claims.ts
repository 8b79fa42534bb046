import type { PackItems } from './draft.ts';

/** What the Oslo critics believed, what the United States argued, and who says what. */
export const claims: PackItems = [
	{
		kind: 'choice',
		topic: 'positions',
		level: 'recall',
		replaces: [
			{ code: 'dvjz7', reason: 'rewording' },
			{ code: '1prj6', reason: 'rewording' }
		],
		spec: {
			stem: 'What bothered the Oslo critics about the plan?',
			facts: ['belief-about-approach'],
			options: [
				{
					id: 'effect',
					text: 'Its effect on the ban',
					why: 'They believed that regulating the weapons undercut the ban.',
					evidence: ['s13'],
					words: { s13: 'regulating the weapons undercut the outright ban' }
				},
				{
					id: 'line',
					text: 'Its dividing line',
					why: 'That was one of its terms, but their complaint does not mention it.',
					evidence: ['s7', 's13'],
					words: { s7: '1980' }
				},
				{
					id: 'force',
					text: 'Its legal force',
					why: 'It would have been legally binding, but that was not their complaint.',
					evidence: ['s7', 's13'],
					words: { s7: 'legally binding' }
				}
			],
			key: 'effect'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'understand',
		replaces: [
			{ code: 'vsjam', reason: 'rewording' },
			{ code: 'jqsjs', reason: 'rewording' },
			{ code: '9fszy', reason: 'rewording' }
		],
		spec: {
			stem: 'At the very least, what did the Oslo critics think that regulating the weapons did to the ban?',
			facts: ['belief-at-least-diluted'],
			options: [
				{
					id: 'undercut',
					text: 'It undercut the ban.',
					why: 'That is the stronger half of what they believed.',
					evidence: ['s13'],
					words: { s13: 'undercut' },
					fits: 'At worst, what did they think that regulating the weapons did to the ban?'
				},
				{
					id: 'diluted',
					text: 'It diluted the ban.',
					why: 'To water something down is to dilute it.',
					evidence: ['s13'],
					words: { s13: 'at the very least watered it down' }
				},
				{
					id: 'binding',
					text: 'It made the ban binding.',
					why: 'The protocol would have been binding; the critics spoke of harm to the ban.',
					evidence: ['s7', 's13'],
					words: { s7: 'legally binding' }
				}
			],
			key: 'diluted'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'understand',
		idea: 'whose-word',
		replaces: { code: 'dgg7k', reason: 'rewording' },
		spec: {
			stem: 'Who believed that regulating the weapons undercut the ban?',
			facts: ['belief-undermined-ban'],
			options: [
				{
					id: 'report',
					text: 'The report itself',
					why: 'The report only passes the belief on.',
					evidence: ['s13'],
					words: { s13: 'These critics believed' }
				},
				{
					id: 'us',
					text: 'The US government',
					why: 'It argued for the plan, from numbers of bombs.',
					evidence: ['s18'],
					words: { s18: 'US case' }
				},
				{
					id: 'some',
					text: 'Some Oslo signatories',
					why: '“These critics” are the several signatories in statement 12.',
					evidence: ['s12', 's13'],
					words: { s12: 'Several of them', s13: 'These critics' }
				}
			],
			key: 'some'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'analyse',
		idea: 'whose-word',
		replaces: { code: 'bt54b', reason: 'rewording' },
		spec: {
			stem: 'What does the report itself say about the critics’ charge?',
			facts: ['belief-undermined-ban', 'belief-about-approach'],
			options: [
				{
					id: 'right',
					text: 'That they were right',
					why: 'It does not judge the charge.',
					evidence: ['s13'],
					words: { s13: 'believed' }
				},
				{
					id: 'wrong',
					text: 'That they were wrong',
					why: 'The US argued for the plan, but the report does not side with the US.',
					evidence: ['s18', 's13'],
					words: { s18: 'US case' }
				},
				{
					id: 'made',
					text: 'That they made it',
					why: '“Believed” makes it theirs, and the report adds nothing of its own.',
					evidence: ['s13'],
					words: { s13: 'These critics believed' }
				}
			],
			key: 'made'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'analyse',
		idea: 'support',
		replaces: [
			{ code: '103t2', reason: 'rewording' },
			{ code: '0zgr6', reason: 'rewording' }
		],
		spec: {
			stem: 'Which plan would have answered the critics’ complaint best?',
			facts: ['belief-about-approach'],
			options: [
				{
					id: 'later',
					text: 'One with a ban up to a later year',
					why: 'It would still regulate bombs made after that year, and that is what they disliked.',
					evidence: ['s13', 's7'],
					words: { s13: 'regulating', s7: 'dividing line' }
				},
				{
					id: 'none',
					text: 'One without any exceptions to the ban',
					why: 'Their complaint was that the plan regulated weapons that should be banned outright.',
					evidence: ['s13'],
					words: { s13: ['regulating', 'outright ban'] }
				},
				{
					id: 'strict',
					text: 'One with stricter safeguards',
					why: 'Safeguards are a way to regulate, and that is what they disliked.',
					evidence: ['s9', 's13'],
					words: { s9: 'safeguards', s13: 'regulating' }
				}
			],
			key: 'none'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'recall',
		replaces: [
			{ code: 'e82y6', reason: 'rewording' },
			{ code: 'e2tp3', reason: 'rewording' }
		],
		spec: {
			stem: 'In the US argument, what would there be more of under the protocol?',
			facts: ['us-claim-more-prohibited'],
			options: [
				{
					id: 'kinds',
					text: 'Banned kinds of US weapons',
					why: 'It is about one kind of weapon, and how many of those would be banned.',
					evidence: ['s18'],
					words: { s18: 'more cluster bombs' }
				},
				{
					id: 'bombs',
					text: 'Banned US cluster bombs',
					why: 'It counts the bombs that would be banned for the US.',
					evidence: ['s18'],
					words: { s18: 'more cluster bombs for the US' }
				},
				{
					id: 'signers',
					text: 'Countries with a ban',
					why: 'The report counts the countries that signed Oslo, but the US counted bombs.',
					evidence: ['s12', 's18'],
					words: { s12: '111 signatories' }
				}
			],
			key: 'bombs'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'understand',
		replaces: [
			{ code: '0a8bx', reason: 'rewording' },
			{ code: 'w2w6k', reason: 'rewording' }
		],
		spec: {
			stem: 'The US argued that more of its cluster bombs would be banned. More than whose?',
			facts: [
				'us-claim-more-prohibited',
				'us-claim-right-side-all-oslo',
				'us-claim-left-side-us-only'
			],
			options: [
				{
					id: 'sum',
					text: 'Those of all Oslo members combined',
					why: 'The US set its own number against the total for Oslo.',
					evidence: ['s18'],
					words: { s18: 'all its members combined' }
				},
				{
					id: 'world',
					text: 'Those of all other countries combined',
					why: 'The US compared itself with the members of Oslo, and not with everybody else.',
					evidence: ['s18'],
					words: { s18: 'all its members' }
				},
				{
					id: 'ccw',
					text: 'Those of all CCW members combined',
					why: 'CCW members held the talks, but the US compared itself with Oslo.',
					evidence: ['s4', 's18'],
					words: { s4: 'members of the CCW', s18: 'than the Oslo Convention has banned' }
				}
			],
			key: 'sum'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'understand',
		idea: 'happened',
		replaces: [
			{ code: 'epthe', reason: 'rewording' },
			{ code: 'wknf9', reason: 'rewording' },
			{ code: 'hn0cc', reason: 'rewording' }
		],
		spec: {
			stem: 'The US spoke of a ban on more cluster bombs. When would that ban have come?',
			facts: ['us-claim-conditional'],
			options: [
				{
					id: 'talks',
					text: 'Once the talks had started again',
					why: 'A return to talks comes up elsewhere; the ban depends on something else.',
					evidence: ['s16', 's18'],
					words: { s16: 'brought back into talks', s18: 'if enacted' }
				},
				{
					id: 'oslo',
					text: 'Once the US had joined Oslo',
					why: 'Oslo is only what the US compares itself with.',
					evidence: ['s18'],
					words: { s18: 'than the Oslo Convention has banned' }
				},
				{
					id: 'law',
					text: 'Once the plan had become law',
					why: '“If enacted” means: if it became law.',
					evidence: ['s18'],
					words: { s18: 'the protocol, if enacted' }
				}
			],
			key: 'law'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'understand',
		idea: 'whose-word',
		replaces: [
			{ code: 'w1k7q', reason: 'rewording' },
			{ code: '53jhh', reason: 'rewording' },
			{ code: 'bg5zd', reason: 'rewording' }
		],
		spec: {
			stem: 'Statement 18 begins “Part of the US case”. What does “part” tell you?',
			facts: ['us-argument-only-part'],
			options: [
				{
					id: 'true',
					text: 'That the case is only partly true',
					why: 'The word does not judge the case; it says how much of it you get.',
					evidence: ['s18'],
					words: { s18: 'Part of the US case' }
				},
				{
					id: 'more',
					text: 'That the US argued other things too',
					why: 'If this is a part, there is a rest.',
					evidence: ['s18'],
					words: { s18: 'Part of the US case' }
				},
				{
					id: 'bombs',
					text: 'That only some bombs would be banned',
					why: 'They would, but here it is part of the case and not part of the bombs.',
					evidence: ['s8', 's18'],
					words: { s8: 'made before 1980', s18: 'Part of the US case' }
				}
			],
			key: 'more'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'analyse',
		idea: 'whose-word',
		replaces: [
			{ code: '8jh55', reason: 'rewording' },
			{ code: 'y5x7a', reason: 'rewording' }
		],
		spec: {
			stem: 'How does the report treat the US claim about numbers of banned bombs?',
			facts: ['us-argument-only-part', 'ns-claim-checked'],
			options: [
				{
					id: 'side',
					text: 'As one side’s argument',
					why: 'It calls the claim part of the US case.',
					evidence: ['s18'],
					words: { s18: 'Part of the US case' }
				},
				{
					id: 'fact',
					text: 'As a fact it has found',
					why: 'It never says that the claim is right.',
					evidence: ['s18'],
					words: { s18: 'US case' }
				},
				{
					id: 'answer',
					text: 'As an answer to the critics',
					why: 'The critics had their own view of the ban; the report does not link the two.',
					evidence: ['s13', 's18']
				}
			],
			key: 'side'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'analyse',
		idea: 'support',
		replaces: [
			{ code: 's9knv', reason: 'rewording' },
			{ code: 'zktjj', reason: 'rewording' },
			{ code: 'a1qz7', reason: 'rewording' }
		],
		spec: {
			stem: 'You want to check the US claim that more cluster bombs would be banned. What is missing from the report?',
			facts: ['us-claim-more-prohibited', 'ns-claim-figures'],
			options: [
				{
					id: 'treaty',
					text: 'The name of the treaty',
					why: 'It is the Oslo Convention.',
					evidence: ['s18'],
					words: { s18: 'Oslo Convention' }
				},
				{
					id: 'year',
					text: 'The dividing year',
					why: 'The year is 1980, and the claim does not need it.',
					evidence: ['s7', 's18'],
					words: { s7: 'the year 1980' }
				},
				{
					id: 'figures',
					text: 'The two numbers',
					why: 'One number is called larger, but the report gives neither.',
					evidence: ['s18'],
					words: { s18: 'more cluster bombs' }
				}
			],
			key: 'figures'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'analyse',
		replaces: { code: '3wwd6', reason: 'rewording' },
		spec: {
			stem: 'The critics and the US both spoke of a ban. What was each talking about?',
			facts: ['belief-undermined-ban', 'us-claim-more-prohibited'],
			options: [
				{
					id: 'swap',
					text: 'Critics: how many bombs; the US: how firm a ban',
					why: 'You have them the wrong way round.',
					evidence: ['s13', 's18']
				},
				{
					id: 'others',
					text: 'Critics: how many makers; the US: how many users',
					why: 'Makers and users come up, but in other statements.',
					evidence: ['s10', 's16'],
					words: { s10: 'makers', s16: 'users' }
				},
				{
					id: 'each',
					text: 'Critics: how firm a ban; the US: how many bombs',
					why: 'The critics feared for the outright ban; the US counted bombs.',
					evidence: ['s13', 's18'],
					words: { s13: 'undercut the outright ban', s18: 'more cluster bombs' }
				}
			],
			key: 'each'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'analyse',
		idea: 'whose-word',
		replaces: [
			{ code: '610kg', reason: 'rewording' },
			{ code: 'dgxht', reason: 'rewording' },
			{ code: '0427h', reason: 'rewording' }
		],
		spec: {
			stem: 'Who could have argued this? “It would ban more of our bombs than Oslo has banned for everyone in it.”',
			facts: ['us-claim-left-side-us-only', 'us-claim-right-side-all-oslo'],
			options: [
				{
					id: 'critic',
					text: 'An Oslo critic',
					why: 'The critics thought that the plan undercut the ban.',
					evidence: ['s13'],
					words: { s13: 'undercut' }
				},
				{
					id: 'us',
					text: 'A US negotiator',
					why: 'It is the US case, told from the inside: “our” bombs are those of the US.',
					evidence: ['s18'],
					words: { s18: ['US case', 'for the US'] }
				},
				{
					id: 'group',
					text: 'A group against the plan',
					why: 'This is an argument for the protocol, not against it.',
					evidence: ['s14', 's18'],
					words: { s14: 'against', s18: 'US case' }
				}
			],
			key: 'us'
		}
	},
	{
		kind: 'verdict',
		topic: 'positions',
		level: 'understand',
		replaces: { code: 'wzjbj', reason: 'rewording' },
		spec: {
			stem: 'The US argued that Oslo has banned more cluster bombs than the protocol would have.',
			facts: ['us-claim-more-prohibited', 'us-claim-conditional'],
			key: 'false',
			reasons: {
				true: {
					why: 'Read it again: the protocol would ban more “than” Oslo has.',
					evidence: ['s18'],
					words: { s18: ['more cluster bombs', 'than the Oslo Convention'] }
				},
				false: {
					why: 'The US argued the opposite: more under the protocol, if enacted.',
					evidence: ['s18'],
					words: { s18: 'more cluster bombs' }
				},
				'not-stated': {
					why: 'The US made a comparison, and you know which way it went.',
					evidence: ['s18'],
					words: { s18: 'more cluster bombs' }
				}
			}
		}
	},
	{
		kind: 'verdict',
		topic: 'positions',
		level: 'recall',
		spec: {
			stem: 'The report gives only part of the US case for the protocol.',
			facts: ['us-argument-only-part'],
			key: 'true',
			reasons: {
				true: {
					why: 'It says so itself, in the first words of statement 18.',
					evidence: ['s18'],
					words: { s18: 'Part of the US case' }
				},
				false: {
					why: 'It says “part of”, so the rest is left out.',
					evidence: ['s18'],
					words: { s18: 'Part of' }
				},
				'not-stated': {
					why: 'You do not get the rest, but you do know that there is one.',
					evidence: ['s18'],
					words: { s18: 'Part of the US case' }
				}
			}
		}
	},
	{
		kind: 'verdict',
		topic: 'positions',
		level: 'analyse',
		idea: 'left-open',
		replaces: [
			{ code: '7t9qn', reason: 'rewording' },
			{ code: '9a486', reason: 'rewording' }
		],
		spec: {
			stem: 'The US brought up numbers of banned bombs in order to answer the Oslo critics.',
			facts: ['belief-undermined-ban'],
			key: 'not-stated',
			reasons: {
				true: {
					why: 'Both are in the report, but nobody says that one answers the other.',
					evidence: ['s13', 's18']
				},
				false: {
					why: 'The report does not say why the US brought them up, so this may be so.',
					evidence: ['s18']
				},
				'not-stated': {
					why: 'The report says what the protocol would ban, and not what led the US to say so.',
					evidence: ['s18'],
					words: { s18: 'would ban more cluster bombs' }
				}
			}
		}
	},
	{
		kind: 'multi',
		topic: 'positions',
		level: 'analyse',
		idea: 'whose-word',
		replaces: [
			{ code: 'fwdqe', reason: 'rewording' },
			{ code: 'gxwq9', reason: 'rewording' }
		],
		spec: {
			stem: 'Which of these are somebody’s view or argument, rather than something the report says itself?',
			facts: [
				'belief-at-least-diluted',
				'us-claim-more-prohibited',
				'oslo-signatories-111',
				'place-geneva'
			],
			options: [
				{
					id: 'count',
					text: 'That Oslo had 111 signatories',
					why: 'Statement 12 names no speaker.',
					evidence: ['s12'],
					facts: ['oslo-signatories-111']
				},
				{
					id: 'weaker',
					text: 'That the ban was made weaker',
					why: 'The Oslo critics believed this.',
					evidence: ['s13'],
					words: { s13: 'These critics believed' },
					facts: ['belief-at-least-diluted']
				},
				{
					id: 'numbers',
					text: 'That more US bombs would be banned',
					why: 'This is part of the US case.',
					evidence: ['s18'],
					words: { s18: 'US case' },
					facts: ['us-claim-more-prohibited']
				},
				{
					id: 'where',
					text: 'That the talks were in Geneva',
					why: 'Statement 4 names no speaker.',
					evidence: ['s4'],
					facts: ['place-geneva']
				}
			],
			key: ['weaker', 'numbers']
		}
	}
];
