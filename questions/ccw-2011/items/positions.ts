import type { PackItems } from './draft.ts';

/** On who was for and who was against. */
export const positions: PackItems = [
	{
		kind: 'choice',
		topic: 'positions',
		level: 'recall',
		spec: {
			stem: 'Where did China stand on the US-led plan?',
			facts: ['stance-china-supported'],
			options: [
				{
					id: 'supported',
					text: 'It supported the plan.',
					why: 'China gave the plan its support.',
					evidence: ['s11']
				},
				{
					id: 'opposed',
					text: 'It opposed the plan.',
					why: 'It was on the other side: China gave the plan its support.',
					evidence: ['s11'],
					fits: 'Where did the ICRC stand on the plan?'
				},
				{
					id: 'neutral',
					text: 'It left its stand open.',
					why: 'It took a side: China gave the plan its support.',
					evidence: ['s11']
				}
			],
			key: 'supported'
		}
	},
	{
		kind: 'multi',
		topic: 'positions',
		level: 'understand',
		spec: {
			stem: 'Who was in favor of the plan?',
			facts: ['all-three-makers-in-favor', 'stance-hrw-opposed', 'stance-icrc-opposed'],
			options: [
				{
					id: 'united-states',
					text: 'The United States',
					why: 'It led the plan.',
					evidence: ['s1'],
					facts: ['effort-us-led']
				},
				{
					id: 'hrw',
					text: 'Human Rights Watch',
					why: 'Human Rights Watch was against the proposed treaty, and praised its defeat.',
					evidence: ['s14', 's15'],
					fits: 'Name an organization that was against the plan.',
					facts: ['stance-hrw-opposed']
				},
				{
					id: 'russia',
					text: 'Russia',
					why: 'It gave the plan its support.',
					evidence: ['s11'],
					facts: ['stance-russia-supported']
				},
				{
					id: 'china',
					text: 'China',
					why: 'It gave the plan its support.',
					evidence: ['s11'],
					facts: ['stance-china-supported']
				},
				{
					id: 'icrc',
					text: 'The ICRC',
					why: 'The ICRC stood with the groups that were against it.',
					evidence: ['s14'],
					fits: 'Name an organization that was against the plan.',
					facts: ['stance-icrc-opposed']
				}
			],
			key: ['united-states', 'russia', 'china']
		}
	},
	{
		kind: 'short',
		topic: 'positions',
		level: 'recall',
		spec: {
			stem: 'Besides Human Rights Watch, which organization is named as being against the plan?',
			facts: ['stance-icrc-opposed'],
			accept: [
				'the International Committee of the Red Cross',
				'International Committee of the Red Cross',
				'ICRC',
				'the ICRC',
				'Red Cross',
				'the Red Cross',
				'International Red Cross'
			],
			why: 'The International Committee of the Red Cross (ICRC) was against the proposed treaty.',
			evidence: ['s14'],
			mistakes: [
				{
					accept: ['CCW', 'the CCW'],
					why: 'The CCW is the convention whose member states held the talks.',
					evidence: ['s4', 's5'],
					fits: 'Whose member states held the talks?'
				}
			]
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'recall',
		spec: {
			stem: 'How does the article tell how many Oslo signatories were critical of the plan?',
			facts: ['oslo-critics-several'],
			options: [
				{
					id: 'number',
					text: 'With a number: 111',
					why: '111 counts all the signatories; it was several of these that were critical.',
					evidence: ['s12']
				},
				{
					id: 'share',
					text: 'With a share: half',
					why: 'It speaks of several, and does not say what share of the 111 they were.',
					evidence: ['s12']
				},
				{
					id: 'several',
					text: 'With a word: several',
					why: '“Several of them” is all that statement 12 says of how many were critical.',
					evidence: ['s12']
				}
			],
			key: 'several'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'analyse',
		idea: 'left-open',
		spec: {
			stem: 'Several of the 111 Oslo signatories were critical of the plan. What follows for the others?',
			facts: ['oslo-critics-several', 'ns-critic-count'],
			options: [
				{
					id: 'open',
					text: 'What they thought of it is left open.',
					why: 'The article speaks of several and says nothing of the rest.',
					evidence: ['s12']
				},
				{
					id: 'in-favor',
					text: 'They were in favor of the plan.',
					why: 'Not to be called critical is not the same as being in favor.',
					evidence: ['s12']
				},
				{
					id: 'critical',
					text: 'They were critical of it as well.',
					why: 'The article speaks of several, not of all.',
					evidence: ['s12']
				}
			],
			key: 'open'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'understand',
		idea: 'contrast',
		spec: {
			stem: 'Which text did Human Rights Watch, the ICRC and other groups oppose?',
			facts: ['treaty-in-p4-is-protocol'],
			options: [
				{
					id: 'oslo',
					text: 'The Oslo Convention',
					why: 'They praised the defeat of the text they opposed; Oslo was not defeated.',
					evidence: ['s3', 's14', 's15'],
					fits: 'Which text forbids cluster bombs?'
				},
				{
					id: 'ccw',
					text: 'The CCW',
					why: 'States of the CCW held the talks; it was not up for decision.',
					evidence: ['s4', 's6']
				},
				{
					id: 'protocol',
					text: 'The protocol',
					why: 'They were against the proposed treaty, which is the plan that was defeated.',
					evidence: ['s6', 's14', 's15']
				}
			],
			key: 'protocol'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'analyse',
		idea: 'support',
		spec: {
			stem: '“Human Rights Watch was against the proposed treaty.” What shows that this treaty is not the Oslo Convention?',
			facts: ['treaty-in-p4-is-protocol'],
			options: [
				{
					id: 'defeat',
					text: 'The groups praised its defeat.',
					why: 'The protocol was turned down; Oslo was not.',
					evidence: ['s6', 's15']
				},
				{
					id: 'geneva',
					text: 'The talks were held in Geneva.',
					why: 'The place of the talks does not tell which text the groups meant.',
					evidence: ['s4']
				},
				{
					id: 'several',
					text: 'Several signatories were critical.',
					why: 'What signatories thought does not tell which text the groups meant.',
					evidence: ['s12']
				}
			],
			key: 'defeat'
		}
	},
	{
		kind: 'choice',
		topic: 'positions',
		level: 'analyse',
		idea: 'left-open',
		spec: {
			stem: 'How far does the article explain the support of China and Russia?',
			facts: ['ns-why-china-russia-backed', 'stance-china-supported', 'stance-russia-supported'],
			options: [
				{
					id: 'makers',
					text: 'It points to their making of the bombs.',
					why: 'That they are makers is stated, but not as their reason.',
					evidence: ['s10', 's11']
				},
				{
					id: 'none',
					text: 'It says nothing of their motives.',
					why: 'It tells that they gave their support, and not why.',
					evidence: ['s11']
				},
				{
					id: 'newer',
					text: 'It points to the part on newer bombs.',
					why: 'Rules for newer bombs are a term of the plan, and are not given as their reason.',
					evidence: ['s9', 's11']
				}
			],
			key: 'none'
		}
	},
	{
		kind: 'multi',
		topic: 'positions',
		level: 'analyse',
		idea: 'left-open',
		spec: {
			stem: 'What does the article tell about Human Rights Watch, the ICRC and the other groups?',
			facts: [
				'stance-hrw-opposed',
				'stance-icrc-opposed',
				'other-groups-opposed-and-praised',
				'ns-why-groups-opposed'
			],
			options: [
				{
					id: 'why',
					text: 'Why they took their stand',
					why: 'That they were against the plan is stated, but no reason of theirs.',
					evidence: ['s14', 's15'],
					facts: ['ns-why-groups-opposed']
				},
				{
					id: 'stand',
					text: 'Where they stood on the plan',
					why: 'All of them were against the proposed treaty.',
					evidence: ['s14'],
					facts: ['stance-hrw-opposed', 'stance-icrc-opposed', 'other-groups-opposed-and-praised']
				},
				{
					id: 'instead',
					text: 'What they asked for in its place',
					why: 'They opposed the plan and praised its defeat; no wish beyond that is reported.',
					evidence: ['s14', 's15'],
					facts: ['other-groups-opposed-and-praised']
				},
				{
					id: 'response',
					text: 'How they responded to its defeat',
					why: 'All of them praised the fact that the proposal had been defeated.',
					evidence: ['s15'],
					facts: [
						'reaction-hrw-praised',
						'reaction-icrc-praised',
						'other-groups-opposed-and-praised'
					]
				}
			],
			key: ['stand', 'response']
		}
	},
	{
		kind: 'verdict',
		topic: 'positions',
		level: 'understand',
		idea: 'contrast',
		spec: {
			stem: 'The treaty that the ICRC opposed was the Oslo Convention.',
			facts: ['stance-icrc-opposed', 'treaty-in-p4-is-protocol'],
			key: 'false',
			reasons: {
				true: {
					why: 'Oslo was not up for decision; the text that was turned down is the protocol.',
					evidence: ['s3', 's6']
				},
				false: {
					why: 'The ICRC opposed the proposed treaty and praised its defeat: that is the protocol.',
					evidence: ['s6', 's14', 's15']
				},
				'not-stated': {
					why: 'Statement 14 says “the proposed treaty”, and statement 15 that it was defeated.',
					evidence: ['s14', 's15']
				}
			}
		}
	}
];
