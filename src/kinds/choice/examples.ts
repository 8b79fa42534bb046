import type { Example } from '../kind.ts';
import type { ChoiceResponse, ChoiceSpec } from './choice.ts';

export const examples: readonly Example<ChoiceSpec, ChoiceResponse>[] = [
	{
		title: 'Three options',
		spec: {
			stem: 'In which city were the talks held?',
			facts: ['place-geneva'],
			options: [
				{ id: 'geneva', text: 'Geneva', why: 'The talks were held in Geneva.', evidence: ['s4'] },
				{
					id: 'oslo',
					text: 'Oslo',
					why: 'Oslo is the name of a treaty here, not the place of the talks.',
					evidence: ['s3', 's4'],
					fits: 'Which city gives the treaty that forbids cluster bombs its name?'
				},
				{
					id: 'washington',
					text: 'Washington',
					why: 'The United States led the drive, but the talks were elsewhere.',
					evidence: ['s1', 's4']
				}
			],
			key: 'geneva'
		},
		right: 'geneva',
		wrong: 'oslo'
	},
	{
		title: 'Options in an order of their own',
		spec: {
			stem: 'How many signatories did the Oslo Convention have?',
			facts: ['oslo-signatories-111'],
			options: [
				{ id: 'n25', text: '25', why: '25 is a day of the month in the report.', evidence: ['s6'] },
				{ id: 'n111', text: '111', why: 'The Oslo Convention had 111.', evidence: ['s12'] },
				{
					id: 'n1980',
					text: '1,980',
					why: '1980 is the year that would have been the dividing line.',
					evidence: ['s7'],
					fits: 'Which year would have been the dividing line?'
				}
			],
			key: 'n111',
			ordered: true
		},
		right: 'n111',
		wrong: 'n25'
	}
];
