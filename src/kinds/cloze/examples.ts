import type { Example } from '../kind.ts';
import type { ClozeResponse, ClozeSpec } from './cloze.ts';

export const examples: readonly Example<ClozeSpec, ClozeResponse>[] = [
	{
		title: 'Gaps to choose for',
		spec: {
			stem: 'How would the protocol have treated older and newer cluster bombs?',
			facts: ['protocol-two-part-design'],
			text: 'Had it been adopted, cluster bombs made {{banned}} 1980 would have been forbidden. For those made {{ruled}} 1980, it would have required {{duty}}.',
			gaps: [
				{
					id: 'banned',
					accept: ['before'],
					choices: ['before', 'after'],
					why: 'The ban would have covered the older cluster bombs.',
					evidence: ['s8'],
					facts: ['protocol-ban-pre-1980']
				},
				{
					id: 'ruled',
					accept: ['after'],
					choices: ['before', 'after'],
					why: 'The rules would have covered the newer cluster bombs.',
					evidence: ['s9'],
					facts: ['protocol-rules-after-cutoff']
				},
				{
					id: 'duty',
					accept: ['safeguards and regulations'],
					choices: ['safeguards and regulations', 'their full removal', 'no change at all'],
					why: 'Newer cluster bombs would have come under safeguards and regulations.',
					evidence: ['s9'],
					facts: ['protocol-rules-after-cutoff']
				}
			]
		},
		right: { banned: 'before', ruled: 'after', duty: 'safeguards and regulations' },
		half: { banned: 'before', duty: 'no change at all' },
		wrong: { banned: 'after', ruled: 'before', duty: 'their full removal' }
	},
	{
		title: 'Gaps to type in',
		spec: {
			stem: 'Where were the talks held, and who took part in them?',
			facts: ['place-geneva', 'negotiators-ccw-members'],
			text: 'The talks were held in {{city}}. Those at the table were states that belong to the {{body}}.',
			gaps: [
				{
					id: 'city',
					accept: ['Geneva'],
					refuse: ['Oslo', 'Washington'],
					why: 'Geneva was the place of the talks; Oslo is the name of a treaty here.',
					evidence: ['s3', 's4'],
					facts: ['place-geneva']
				},
				{
					id: 'body',
					accept: ['CCW', 'Convention on Certain Conventional Weapons'],
					refuse: ['Oslo Convention', 'ICRC'],
					why: 'The talks were among members of the CCW.',
					evidence: ['s4', 's5'],
					facts: ['negotiators-ccw-members']
				}
			]
		},
		right: { city: 'geneva', body: 'Convention on Certain Conventional Weapons' },
		half: { city: 'Genva', body: 'Oslo Convention' },
		wrong: { city: 'Oslo' }
	},
	{
		title: 'A number to type and a word to choose',
		spec: {
			stem: 'What does the briefing say of the signatories of the Oslo Convention?',
			facts: ['oslo-signatories-111', 'oslo-critics-several'],
			text: 'There were {{count}} of them, and {{share}} of them were critical of the plan.',
			gaps: [
				{
					id: 'count',
					accept: ['111'],
					why: 'The Oslo Convention had 111 signatories.',
					evidence: ['s12'],
					facts: ['oslo-signatories-111']
				},
				{
					id: 'share',
					accept: ['several'],
					choices: ['all', 'most', 'none', 'several'],
					why: 'The briefing says “several” and gives no count of the critics.',
					evidence: ['s12'],
					facts: ['oslo-critics-several']
				}
			]
		},
		right: { count: 'one hundred and eleven', share: 'several' },
		half: { count: '11', share: 'several' },
		wrong: { count: '25', share: 'all' }
	}
];
