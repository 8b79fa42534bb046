import type { Example } from '../kind.ts';
import type { NumberResponse, NumberSpec } from './number.ts';

export const examples: readonly Example<NumberSpec, NumberResponse>[] = [
	{
		title: 'With a unit',
		spec: {
			stem: 'How many countries does the briefing name as major makers of cluster bombs?',
			facts: ['producer-us', 'producer-china', 'producer-russia'],
			value: 3,
			unit: 'countries',
			why: 'The three named are the United States, China and Russia.',
			evidence: ['s10']
		},
		right: 'three',
		wrong: '111 countries'
	},
	{
		title: 'A count',
		spec: {
			stem: 'How many signatories did the Oslo Convention have?',
			facts: ['oslo-signatories-111'],
			value: 111,
			unit: 'signatories',
			why: 'The Oslo Convention had 111 signatories.',
			evidence: ['s12']
		},
		right: 'one hundred and eleven',
		wrong: '25'
	},
	{
		title: 'A year, without a unit',
		spec: {
			stem: 'Which year would have been the dividing line, had the protocol been adopted?',
			facts: ['protocol-cutoff-1980'],
			value: 1980,
			unit: '',
			why: 'The year 1980 would have been the dividing line.',
			evidence: ['s7']
		},
		right: '1,980',
		wrong: 'before the talks'
	}
];
