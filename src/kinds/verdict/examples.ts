import type { Example } from '../kind.ts';
import type { VerdictResponse, VerdictSpec } from './verdict.ts';

export const examples: readonly Example<VerdictSpec, VerdictResponse>[] = [
	{
		title: 'A true claim',
		spec: {
			stem: 'China supported the plan that the United States led.',
			facts: ['stance-china-supported'],
			key: 'true',
			reasons: {
				true: { why: 'China is named among those who gave the plan support.', evidence: ['s11'] },
				false: { why: 'Nothing says that China stood against the plan.', evidence: ['s11'] },
				'not-stated': { why: 'How China stood is said outright.', evidence: ['s11'] }
			}
		},
		right: 'true',
		wrong: 'not-stated'
	},
	{
		title: 'A false claim',
		spec: {
			stem: 'The talks on the protocol were held in Oslo.',
			facts: ['place-geneva'],
			key: 'false',
			reasons: {
				true: {
					why: 'Oslo is the name of a treaty here, not the place of the talks.',
					evidence: ['s3', 's4']
				},
				false: { why: 'The talks were held in Geneva.', evidence: ['s4'] },
				'not-stated': { why: 'The place of the talks is given.', evidence: ['s4'] }
			}
		},
		right: 'false',
		wrong: 'true'
	},
	{
		title: 'A claim that nothing speaks of',
		spec: {
			stem: 'More than half of the Oslo signatories were critical of the plan.',
			facts: ['ns-critic-count'],
			key: 'not-stated',
			reasons: {
				true: { why: 'Several were critical; how many is not given.', evidence: ['s12'] },
				false: {
					why: 'Several were critical; nothing says that they were half or fewer.',
					evidence: ['s12']
				},
				'not-stated': {
					why: 'Several of the 111 were critical, and no count is given.',
					evidence: ['s12']
				}
			}
		},
		right: 'not-stated',
		wrong: 'false'
	}
];
