import { statements } from '../statements.ts';
import type { PackItems } from './draft.ts';

/** On how far the article bears a claim out. */
export const whatIsBorneOut: PackItems = [
	{
		kind: 'choice',
		topic: 'outcome',
		level: 'analyse',
		idea: 'support',
		spec: {
			stem: 'A reader notes: “After talks in Geneva, 111 countries voted against the plan.” Which part of this does the article bear out?',
			facts: ['place-geneva', 'oslo-signatories-111', 'ns-vote-count', 'ns-was-there-a-vote'],
			options: [
				{
					id: 'geneva',
					text: 'That talks were in Geneva',
					why: 'The talks among states of the CCW were held in Geneva.',
					evidence: ['s4']
				},
				{
					id: 'there-vote',
					text: 'That there was a vote',
					why: 'The plan was turned down; how that was decided is not said.',
					evidence: ['s6']
				},
				{
					id: '111-were',
					text: 'That it was 111 countries',
					why: '111 is the number of Oslo signatories; how many states were against the plan is not said.',
					evidence: ['s12']
				}
			],
			key: 'geneva'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'analyse',
		idea: 'support',
		spec: {
			stem: 'A reader wants to check the US comparison of how many cluster bombs would be banned. What is still missing for that?',
			facts: ['us-claim-more-prohibited', 'ns-claim-figures'],
			options: [
				{
					id: 'treaty-which',
					text: 'The treaty on the other side of the comparison',
					why: 'It is given: the comparison is with what Oslo has banned for its members.',
					evidence: ['s18']
				},
				{
					id: 'figures-bombs',
					text: 'The numbers of bombs on the two sides of it',
					why: 'One amount is called larger than the other; no number is given for either.',
					evidence: ['s18']
				},
				{
					id: 'condition-which',
					text: 'The condition on which the larger amount rests',
					why: 'The condition is given: the protocol would have to be enacted.',
					evidence: ['s18']
				}
			],
			key: 'figures-bombs'
		}
	},
	{
		kind: 'multi',
		topic: 'outcome',
		level: 'understand',
		spec: {
			stem: 'What does the article tell about the backing that the plan had?',
			facts: [
				'support-lacking-from-oslo-signers',
				'all-three-makers-in-favor',
				'oslo-critics-several'
			],
			options: [
				{
					id: 'china-russia',
					text: 'China and Russia gave theirs.',
					why: 'Both supported the plan that the United States was leading.',
					evidence: ['s11'],
					facts: ['stance-china-supported', 'stance-russia-supported']
				},
				{
					id: 'oslo-signatories',
					text: 'Most Oslo signatories gave theirs.',
					why: 'Backing from them was not enough; no share of them is given.',
					evidence: ['s2', 's12'],
					facts: ['oslo-critics-several']
				},
				{
					id: 'too-little',
					text: 'Too little came from Oslo nations.',
					why: 'The drive did not win enough backing from nations that had signed Oslo.',
					evidence: ['s2'],
					facts: ['support-lacking-from-oslo-signers']
				},
				{
					id: 'named-makers',
					text: 'The named makers were split over it.',
					why: 'The United States led it, and the other two supported it.',
					evidence: ['s1', 's10', 's11'],
					facts: ['all-three-makers-in-favor']
				}
			],
			key: ['china-russia', 'too-little']
		}
	},
	{
		kind: 'verdict',
		topic: 'outcome',
		level: 'understand',
		spec: {
			stem: 'The plan was turned down in spite of support from three major makers.',
			facts: ['all-three-makers-in-favor', 'outcome-rejected'],
			key: 'true',
			reasons: {
				true: {
					why: 'The three named makers were in favor, and still it was turned down.',
					evidence: ['s1', 's6', 's10', 's11']
				},
				false: {
					why: 'All three were in favor: one led the plan, and two gave it their support.',
					evidence: ['s1', 's10', 's11']
				},
				'not-stated': {
					why: 'The end of the plan is told, and so is where each of the three stood.',
					evidence: ['s1', 's6', 's10', 's11']
				}
			}
		}
	},
	{
		kind: 'choice',
		topic: 'parties',
		level: 'analyse',
		idea: 'support',
		spec: {
			stem: 'A friend takes Human Rights Watch for a member of the CCW. Which statement speaks against this?',
			facts: ['ccw-has-member-states'],
			options: [
				{
					id: 's5',
					text: statements.s5.text,
					why: 'The CCW has states as its members, and Human Rights Watch is an organization.',
					evidence: ['s5']
				},
				{
					id: 's12',
					text: statements.s12.text,
					why: 'It counts signatories of Oslo, and does not speak of the CCW.',
					evidence: ['s12']
				},
				{
					id: 's14',
					text: statements.s14.text,
					why: 'It tells where Human Rights Watch stood on the plan, not who belongs to the CCW.',
					evidence: ['s14']
				}
			],
			key: 's5',
			ordered: true
		}
	},
	{
		kind: 'choice',
		topic: 'process',
		level: 'analyse',
		idea: 'support',
		spec: {
			stem: 'A friend is sure that the talks were held in the city after which the ban is named. Which statement sets this right?',
			facts: ['place-geneva'],
			options: [
				{
					id: 's3',
					text: statements.s3.text,
					why: 'It gives the name of the treaty with the ban, and no place of talks.',
					evidence: ['s3']
				},
				{
					id: 's4',
					text: statements.s4.text,
					why: 'It puts the talks in Geneva; the treaty with the ban is named after Oslo.',
					evidence: ['s3', 's4']
				},
				{
					id: 's6',
					text: statements.s6.text,
					why: 'It tells how the talks ended, not where they were held.',
					evidence: ['s6']
				}
			],
			key: 's4',
			ordered: true
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'analyse',
		idea: 'support',
		spec: {
			stem: 'Would it have been left to the good will of states to follow the protocol? Which statement tells?',
			facts: ['protocol-legally-binding'],
			options: [
				{
					id: 's7',
					text: statements.s7.text,
					why: 'What is binding in law is not left to good will.',
					evidence: ['s7']
				},
				{
					id: 's11',
					text: statements.s11.text,
					why: 'It tells who supported the plan, not with what force it would have held.',
					evidence: ['s11']
				},
				{
					id: 's17',
					text: statements.s17.text,
					why: 'It tells of late changes to the plan, not with what force it would have held.',
					evidence: ['s17']
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
		spec: {
			stem: 'A reader concludes that a country can make cluster bombs and still back limits on them. Which statement, next to the one on who makes them, bears this out?',
			facts: ['all-three-makers-in-favor', 'stance-china-supported', 'stance-russia-supported'],
			options: [
				{
					id: 's11',
					text: statements.s11.text,
					why: 'Two of the named makers supported the plan.',
					evidence: ['s11']
				},
				{
					id: 's12',
					text: statements.s12.text,
					why: 'It speaks of Oslo signatories, which are not said to be makers.',
					evidence: ['s12']
				},
				{
					id: 's15',
					text: statements.s15.text,
					why: 'It speaks of organizations and groups, which are not makers.',
					evidence: ['s15']
				}
			],
			key: 's11',
			ordered: true
		}
	},
	{
		kind: 'choice',
		topic: 'aftermath',
		level: 'analyse',
		idea: 'support',
		spec: {
			stem: 'A headline reads “Talks are over for good”. Which statement shows that this goes too far?',
			facts: ['future-talks-timing-unclear'],
			options: [
				{
					id: 's6',
					text: statements.s6.text,
					why: 'It tells how these talks ended, and nothing of later ones.',
					evidence: ['s6']
				},
				{
					id: 's15',
					text: statements.s15.text,
					why: 'It tells of praise for the defeat, and nothing of later talks.',
					evidence: ['s15']
				},
				{
					id: 's16',
					text: statements.s16.text,
					why: 'By a senior US official’s account it is not clear when the main users will be back; that is no “for good”.',
					evidence: ['s16']
				}
			],
			key: 's16',
			ordered: true
		}
	}
];
