import type { PackItems } from './draft.ts';

/** Numbers to be given: those of the briefing, and what a reader counts in it. */
export const numbers: PackItems = [
	{
		kind: 'number',
		topic: 'parties',
		level: 'recall',
		spec: {
			stem: 'How many signatories did the Oslo Convention have?',
			facts: ['oslo-signatories-111'],
			value: 111,
			unit: 'signatories',
			why: 'The Oslo Convention had 111 signatories.',
			evidence: ['s12'],
			mistakes: [
				{
					value: 25,
					why: '25 is the day in November on which the protocol was turned down.',
					evidence: ['s6'],
					fits: 'On which day of November was the protocol turned down?'
				},
				{
					value: 1980,
					why: '1980 is the year that would have been the dividing line.',
					evidence: ['s7'],
					fits: 'Which year would have been the dividing line in the protocol?'
				},
				{
					value: 3,
					why: 'Three is the number of major makers that are named.',
					evidence: ['s10'],
					fits: 'How many major makers of cluster bombs are named?'
				}
			]
		}
	},
	{
		kind: 'number',
		topic: 'provisions',
		level: 'recall',
		spec: {
			stem: 'Which year would have been the dividing line in the protocol?',
			facts: ['protocol-cutoff-1980'],
			value: 1980,
			unit: '',
			why: '1980 would have been the dividing line.',
			evidence: ['s7'],
			mistakes: [
				{
					value: 111,
					why: '111 is the number of Oslo signatories.',
					evidence: ['s12'],
					fits: 'How many signatories did the Oslo Convention have?'
				},
				{
					value: 25,
					why: '25 is the day in November on which the protocol was turned down.',
					evidence: ['s6'],
					fits: 'On which day of November was the protocol turned down?'
				}
			]
		}
	},
	{
		kind: 'number',
		topic: 'parties',
		level: 'recall',
		spec: {
			stem: 'How many countries does the article name as major makers of cluster bombs?',
			facts: ['producer-us', 'producer-china', 'producer-russia'],
			value: 3,
			unit: 'countries',
			why: 'The United States, China and Russia are named.',
			evidence: ['s10'],
			mistakes: [
				{
					value: 2,
					why: 'Beside China and Russia, the United States is named as a major maker too.',
					evidence: ['s10', 's11'],
					fits: 'How many countries are named as giving the US-led plan their support?'
				},
				{
					value: 111,
					why: '111 is the number of Oslo signatories.',
					evidence: ['s12'],
					fits: 'How many signatories did the Oslo Convention have?'
				}
			]
		}
	},
	{
		kind: 'number',
		topic: 'positions',
		level: 'understand',
		spec: {
			stem: 'How many of the three named makers of cluster bombs were in favor of the plan?',
			facts: ['all-three-makers-in-favor'],
			value: 3,
			unit: 'makers',
			why: 'The United States led the plan, and China and Russia gave it their support.',
			evidence: ['s1', 's10', 's11'],
			mistakes: [
				{
					value: 2,
					why: 'China and Russia gave their support, and the United States led the plan.',
					evidence: ['s1', 's11'],
					fits: 'How many of them supported the plan without leading it?'
				},
				{
					value: 1,
					why: 'The United States led the plan, and two more gave it their support.',
					evidence: ['s1', 's11'],
					fits: 'How many of them led the plan?'
				},
				{
					value: 0,
					why: 'Makers though they are, all three were in favor of it.',
					evidence: ['s1', 's11']
				}
			]
		}
	},
	{
		kind: 'number',
		topic: 'positions',
		level: 'understand',
		spec: {
			stem: 'How many organizations that were against the plan does the article name?',
			facts: ['stance-hrw-opposed', 'stance-icrc-opposed', 'other-groups-opposed-and-praised'],
			value: 2,
			unit: 'organizations',
			why: 'Human Rights Watch and the ICRC are named; the other groups are not.',
			evidence: ['s14'],
			mistakes: [
				{
					value: 3,
					why: 'Two are named; the “other groups” beside them are not.',
					evidence: ['s14']
				},
				{ value: 1, why: 'Human Rights Watch and the ICRC are both named.', evidence: ['s14'] },
				{
					value: 111,
					why: '111 is the number of Oslo signatories, which are states.',
					evidence: ['s12'],
					fits: 'How many signatories did the Oslo Convention have?'
				}
			]
		}
	}
];
