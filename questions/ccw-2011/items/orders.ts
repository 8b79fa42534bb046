import type { PackItems } from './draft.ts';

/** Things to be put in an order that the briefing gives. */
export const orders: PackItems = [
	{
		kind: 'order',
		topic: 'process',
		level: 'understand',
		replaces: [
			{ code: 'p66ms', reason: 'rewording' },
			{ code: 'yt8fg', reason: 'rewording' },
			{ code: 'fsyqa', reason: 'rewording' }
		],
		spec: {
			stem: 'In which order did this happen?',
			facts: ['place-geneva', 'amendments-until-last-hour', 'outcome-rejected'],
			entries: [
				{
					id: 'opening',
					text: 'CCW members meet in Geneva',
					why: 'It all begins with their talks.',
					evidence: ['s4'],
					words: { s4: 'talks took place in Geneva' },
					facts: ['place-geneva']
				},
				{
					id: 'changes',
					text: 'The last changes are proposed, according to a US official',
					why: 'They come in the final hour of the talks.',
					evidence: ['s17'],
					words: { s17: 'final hour' },
					facts: ['amendments-until-last-hour']
				},
				{
					id: 'rejection',
					text: 'The protocol is rejected',
					why: 'It is rejected after weeks of talks.',
					evidence: ['s6'],
					words: { s6: 'After weeks of talks' },
					facts: ['outcome-rejected']
				},
				{
					id: 'praise',
					text: 'Groups praise the defeat',
					why: 'There has to be a defeat before anyone can praise it.',
					evidence: ['s15'],
					words: { s15: 'praised the defeat' },
					facts: ['outcome-rejected']
				}
			]
		}
	},
	{
		kind: 'order',
		topic: 'positions',
		level: 'understand',
		replaces: [
			{ code: 'yjpqj', reason: 'rewording' },
			{ code: '2wtc2', reason: 'rewording' }
		],
		spec: {
			stem: 'As the Oslo critics see it, how much does each of these harm a ban? Start with the worst.',
			facts: ['belief-undermined-ban', 'belief-at-least-diluted'],
			entries: [
				{
					id: 'undercut',
					text: 'Undercutting it',
					why: 'This is the critics’ stronger charge.',
					evidence: ['s13'],
					words: { s13: 'undercut the outright ban' },
					facts: ['belief-undermined-ban']
				},
				{
					id: 'watered',
					text: 'Watering it down',
					why: 'This is their milder charge, “at the very least”.',
					evidence: ['s13'],
					words: { s13: 'at the very least watered it down' },
					facts: ['belief-at-least-diluted']
				},
				{
					id: 'alone',
					text: 'Leaving it as it is',
					why: 'This is no charge at all, and the critics believed that the plan did more.',
					evidence: ['s13'],
					words: { s13: 'at the very least' },
					facts: ['belief-at-least-diluted']
				}
			]
		}
	},
	{
		kind: 'order',
		topic: 'provisions',
		level: 'analyse',
		idea: 'contrast',
		replaces: [
			{ code: '06ch7', reason: 'rewording' },
			{ code: 'f5gtt', reason: 'rewording' },
			{ code: 'p26ba', reason: 'rewording' }
		],
		spec: {
			stem: 'A cluster bomb was made in 1995. How strictly would it be treated? Start with the mildest.',
			facts: ['oslo-ban-outright'],
			entries: [
				{
					id: 'none',
					text: 'If no treaty covered it',
					why: 'Even the protocol would have required safeguards.',
					evidence: ['s9'],
					words: { s9: 'safeguards' }
				},
				{
					id: 'protocol',
					text: 'If the protocol covered it',
					why: 'The protocol would have regulated it.',
					evidence: ['s9'],
					words: { s9: 'safeguards and regulations' }
				},
				{
					id: 'oslo',
					text: 'If the Oslo Convention covered it',
					why: 'Oslo bans it outright.',
					evidence: ['s3', 's13'],
					words: { s3: 'bans cluster bombs', s13: 'outright ban' }
				}
			]
		}
	},
	{
		kind: 'order',
		topic: 'parties',
		level: 'understand',
		replaces: [
			{ code: 'ae613', reason: 'rewording' },
			{ code: '93vqg', reason: 'rewording' }
		],
		spec: {
			stem: 'How large is each of these groups? Start with the smallest.',
			facts: ['oslo-signatories-111', 'oslo-critics-several'],
			entries: [
				{
					id: 'backers',
					text: 'Countries named as backing the US on its plan',
					why: 'There are two: China and Russia. The US itself does not count.',
					evidence: ['s11'],
					words: { s11: 'China and Russia' }
				},
				{
					id: 'makers',
					text: 'Countries named as major makers',
					why: 'There are three, with the United States.',
					evidence: ['s10'],
					words: { s10: 'The United States, China and Russia' }
				},
				{
					id: 'signers',
					text: 'Signatories of the Oslo Convention',
					why: 'There are 111 of them.',
					evidence: ['s12'],
					words: { s12: '111 signatories' },
					facts: ['oslo-signatories-111']
				}
			]
		}
	}
];
