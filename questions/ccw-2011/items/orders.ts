import type { PackItems } from './draft.ts';

/** Things to be put in an order that the briefing gives. */
export const orders: PackItems = [
	{
		kind: 'order',
		topic: 'process',
		level: 'understand',
		replaces: [
			{ code: 'p66ms', reason: 'rewording' },
			{ code: 'yt8fg', reason: 'rewording' }
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
					text: 'The last changes are proposed, as a US official said',
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
		replaces: { code: 'yjpqj', reason: 'rewording' },
		spec: {
			stem: 'What is worst for a ban, in the view of the Oslo critics? Start with the worst.',
			facts: ['belief-undermined-ban', 'belief-at-least-diluted'],
			entries: [
				{
					id: 'undercut',
					text: 'It undercuts the ban.',
					why: 'This is the critics’ stronger charge.',
					evidence: ['s13'],
					words: { s13: 'undercut the outright ban' },
					facts: ['belief-undermined-ban']
				},
				{
					id: 'watered',
					text: 'It waters the ban down.',
					why: 'This is their milder charge, “at the very least”.',
					evidence: ['s13'],
					words: { s13: 'at the very least watered it down' },
					facts: ['belief-at-least-diluted']
				},
				{
					id: 'alone',
					text: 'It leaves the ban as it is.',
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
			{ code: 'f5gtt', reason: 'rewording' }
		],
		spec: {
			stem: 'How strictly is a cluster bomb from 1995 treated? Start with the mildest.',
			facts: ['oslo-ban-outright'],
			entries: [
				{
					id: 'none',
					text: 'By no treaty at all',
					why: 'Even the protocol would have asked for safeguards.',
					evidence: ['s9'],
					words: { s9: 'safeguards' }
				},
				{
					id: 'protocol',
					text: 'By the protocol, if it had been adopted',
					why: 'The protocol would have regulated it.',
					evidence: ['s9'],
					words: { s9: 'safeguards and regulations' }
				},
				{
					id: 'oslo',
					text: 'By the Oslo Convention',
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
		replaces: { code: 'ae613', reason: 'rewording' },
		spec: {
			stem: 'Which group is larger? Start with the smallest.',
			facts: ['oslo-signatories-111', 'oslo-critics-several'],
			entries: [
				{
					id: 'backers',
					text: 'Countries named as supporters of the US-led plan',
					why: 'There are two: China and Russia.',
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
