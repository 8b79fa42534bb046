import type { PackItems } from './draft.ts';

/** On what happened, and what would have happened only with the protocol. */
export const happenedOrNot: PackItems = [
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'analyse',
		idea: 'happened',
		spec: {
			stem: '“For cluster bombs made after 1980, it would have required both safeguards and regulations.” Which note keeps this meaning?',
			facts: ['protocol-rules-after-cutoff', 'protocol-not-in-force'],
			options: [
				{
					id: 'require-both',
					text: 'It was to require both, but did not pass.',
					why: 'The words “would have” go with a plan that was turned down.',
					evidence: ['s6', 's9']
				},
				{
					id: 'requires-both',
					text: 'It requires both, now that talks are over.',
					why: 'The plan was turned down, so it requires nothing.',
					evidence: ['s6', 's9']
				},
				{
					id: 'required-both',
					text: 'It required both, until it was turned down.',
					why: 'It was turned down before its terms could hold.',
					evidence: ['s6', 's7', 's9']
				}
			],
			key: 'require-both'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'understand',
		idea: 'happened',
		spec: {
			stem: 'Which of these rules is in a treaty, rather than in a plan that failed?',
			facts: ['oslo-bans-cluster-bombs', 'protocol-not-in-force'],
			options: [
				{
					id: 'ban-bombs',
					text: 'A ban on bombs from before 1980',
					why: 'The protocol would have banned these, and it was turned down.',
					evidence: ['s6', 's8'],
					fits: 'What was the protocol to ban?'
				},
				{
					id: 'oslos-ban',
					text: 'An outright ban on cluster bombs',
					why: 'The outright ban is Oslo’s, and Oslo is a treaty.',
					evidence: ['s3', 's13']
				},
				{
					id: 'safeguards-bombs',
					text: 'Safeguards for bombs from after 1980',
					why: 'The protocol would have asked for these on newer bombs, and it was turned down.',
					evidence: ['s6', 's9'],
					fits: 'What was the protocol to require?'
				}
			],
			key: 'oslos-ban'
		}
	},
	{
		kind: 'choice',
		topic: 'outcome',
		level: 'analyse',
		idea: 'happened',
		spec: {
			stem: 'A headline reads “New treaty limits cluster bombs”. What is wrong with it, going by the article?',
			facts: ['outcome-rejected', 'protocol-not-in-force'],
			options: [
				{
					id: 'text-limit',
					text: 'The text that was to limit them was not to bind.',
					why: 'It would have been binding in law, had it been adopted.',
					evidence: ['s7']
				},
				{
					id: 'text-passed',
					text: 'The text that was passed has no limits in it.',
					why: 'No text was passed; the protocol was turned down.',
					evidence: ['s6']
				},
				{
					id: 'text-limit-them',
					text: 'The text that was to limit them was turned down.',
					why: 'The protocol did not pass, so its limits never held.',
					evidence: ['s6', 's7']
				}
			],
			key: 'text-limit-them'
		}
	},
	{
		kind: 'verdict',
		topic: 'positions',
		level: 'understand',
		idea: 'happened',
		spec: {
			stem: 'The briefing tells the support from China and Russia as a “would have”, like the terms of the plan.',
			facts: ['stance-china-supported', 'stance-russia-supported'],
			key: 'false',
			reasons: {
				true: {
					why: 'The terms are a “would have”; that China and Russia “gave their support” is not.',
					evidence: ['s7', 's8', 's9', 's11']
				},
				false: {
					why: 'They gave their support, and that happened; only the terms depended on adoption.',
					evidence: ['s7', 's11']
				},
				'not-stated': {
					why: 'Statement 11 settles it: they “gave their support”.',
					evidence: ['s11']
				}
			}
		}
	},
	{
		kind: 'verdict',
		topic: 'outcome',
		level: 'understand',
		idea: 'happened',
		spec: {
			stem: 'The words “would have” in statement 9 fit, since the protocol was turned down.',
			facts: ['protocol-not-in-force', 'protocol-rules-after-cutoff'],
			key: 'true',
			reasons: {
				true: {
					why: 'Its terms could hold only if it was adopted, and it was not.',
					evidence: ['s6', 's7', 's9']
				},
				false: {
					why: 'The protocol was turned down, so it required nothing, and “required” would not fit.',
					evidence: ['s6', 's9']
				},
				'not-stated': {
					why: 'It can be seen from statements 6, 7 and 9.',
					evidence: ['s6', 's7', 's9']
				}
			}
		}
	}
];
