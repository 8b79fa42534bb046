import type { PackItems } from './draft.ts';

/** Names to be typed. */
export const namesToType: PackItems = [
	{
		kind: 'short',
		topic: 'aftermath',
		level: 'recall',
		spec: {
			stem: 'Which organization, named beside the ICRC, praised the defeat of the plan?',
			facts: ['reaction-hrw-praised'],
			accept: ['Human Rights Watch', 'HRW'],
			why: 'Human Rights Watch was against the plan and praised its defeat.',
			evidence: ['s14', 's15'],
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
		kind: 'short',
		topic: 'parties',
		level: 'recall',
		spec: {
			stem: 'To which convention did all the states at the table belong?',
			facts: ['negotiators-ccw-members'],
			accept: [
				'the CCW',
				'CCW',
				'Convention on Certain Conventional Weapons',
				'the Convention on Certain Conventional Weapons',
				'Convention on Certain Conventional Weapons (CCW)',
				'Conventional Weapons Convention'
			],
			why: 'Those at the table were states that belong to the CCW.',
			evidence: ['s4'],
			mistakes: [
				{
					accept: ['Oslo Convention', 'the Oslo Convention', 'Oslo'],
					why: 'Worries of Oslo countries came up in the talks, but it was as states of the CCW that countries met.',
					evidence: ['s4', 's17'],
					fits: 'Which convention forbids cluster bombs?'
				}
			]
		}
	},
	{
		kind: 'short',
		topic: 'positions',
		level: 'understand',
		spec: {
			stem: 'Name a major maker of cluster bombs that supported the plan without leading it.',
			facts: ['stance-china-supported', 'stance-russia-supported', 'all-three-makers-in-favor'],
			accept: [
				'China',
				'Russia',
				'China and Russia',
				'Russia and China',
				'the Russian Federation',
				'the People’s Republic of China'
			],
			why: 'China and Russia are both major makers, and both gave the plan their support.',
			evidence: ['s10', 's11'],
			mistakes: [
				{
					accept: [
						'United States',
						'the United States',
						'US',
						'the US',
						'USA',
						'the USA',
						'America'
					],
					why: 'The United States led the plan.',
					evidence: ['s1'],
					fits: 'Which major maker led the plan?'
				}
			]
		}
	}
];
