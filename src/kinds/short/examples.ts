import type { Example } from '../kind.ts';
import type { ShortResponse, ShortSpec } from './short.ts';

export const examples: readonly Example<ShortSpec, ShortResponse>[] = [
	{
		title: 'A name, with likely mistakes',
		spec: {
			stem: 'Which country led the drive for rules on cluster bombs?',
			facts: ['effort-us-led'],
			accept: ['The United States'],
			why: 'The drive was led by the United States.',
			evidence: ['s1'],
			mistakes: [
				{
					accept: ['China', 'Russia'],
					why: 'China and Russia supported the plan, but did not lead it.',
					evidence: ['s1', 's11'],
					fits: 'Which country supported the US-led plan?'
				}
			],
			refuse: ['Human Rights Watch', 'Oslo', 'Geneva']
		},
		right: 'USA',
		wrong: 'China'
	},
	{
		title: 'A date',
		spec: {
			stem: 'On what day was the protocol turned down?',
			facts: ['date-nov-25'],
			accept: ['November 25'],
			why: 'The protocol was turned down on November 25.',
			evidence: ['s6'],
			mistakes: [
				{
					accept: ['1980'],
					why: '1980 is the year that would have been the dividing line.',
					evidence: ['s7'],
					fits: 'Which year would have been the dividing line?'
				}
			]
		},
		right: '25th Nov.',
		wrong: 'November 26'
	},
	{
		title: 'A number',
		spec: {
			stem: 'How many signatories did the Oslo Convention have?',
			facts: ['oslo-signatories-111'],
			accept: ['111'],
			why: 'The Oslo Convention had 111 signatories.',
			evidence: ['s12']
		},
		right: 'one hundred and eleven',
		wrong: '11'
	}
];
