import type { Example } from '../kind.ts';
import type { MatchResponse, MatchSpec } from './match.ts';

export const examples: readonly Example<MatchSpec, MatchResponse>[] = [
	{
		title: 'More choices than lines',
		spec: {
			stem: 'Which name does the briefing give for each of these?',
			facts: ['place-geneva', 'oslo-bans-cluster-bombs', 'negotiators-ccw-members'],
			prompts: [
				{
					id: 'place',
					text: 'The city in which the talks were held',
					choice: 'geneva',
					why: 'The talks were held in Geneva; Oslo is the name of a treaty here.',
					evidence: ['s3', 's4'],
					facts: ['place-geneva']
				},
				{
					id: 'ban',
					text: 'The treaty that forbids cluster bombs',
					choice: 'oslo',
					why: 'The treaty with the ban is the Oslo Convention.',
					evidence: ['s3'],
					facts: ['oslo-bans-cluster-bombs']
				},
				{
					id: 'table',
					text: 'The convention whose member states were at the talks',
					choice: 'ccw',
					why: 'Those at the table were states that belong to the CCW.',
					evidence: ['s4', 's5'],
					facts: ['negotiators-ccw-members']
				}
			],
			choices: [
				{ id: 'ccw', text: 'CCW' },
				{ id: 'geneva', text: 'Geneva' },
				{ id: 'icrc', text: 'ICRC' },
				{ id: 'oslo', text: 'Oslo Convention' }
			]
		},
		right: { place: 'geneva', ban: 'oslo', table: 'ccw' },
		half: { place: 'geneva', table: 'icrc' },
		wrong: { place: 'oslo', ban: 'ccw', table: 'icrc' }
	},
	{
		title: 'A choice for two lines',
		spec: {
			stem: 'Which part did each of them play in the plan to regulate cluster bombs?',
			facts: ['contrast-makers-vs-critics'],
			prompts: [
				{
					id: 'us',
					text: 'United States',
					choice: 'led',
					why: 'The United States led the drive.',
					evidence: ['s1'],
					facts: ['effort-us-led']
				},
				{
					id: 'china',
					text: 'China',
					choice: 'supported',
					why: 'China gave its support; the lead was with the United States.',
					evidence: ['s11'],
					facts: ['stance-china-supported']
				},
				{
					id: 'russia',
					text: 'Russia',
					choice: 'supported',
					why: 'Russia gave its support; the lead was with the United States.',
					evidence: ['s11'],
					facts: ['stance-russia-supported']
				},
				{
					id: 'hrw',
					text: 'Human Rights Watch',
					choice: 'against',
					why: 'Human Rights Watch was against the proposed treaty.',
					evidence: ['s14'],
					facts: ['stance-hrw-opposed']
				}
			],
			choices: [
				{ id: 'led', text: 'Led it' },
				{ id: 'supported', text: 'Supported it without leading it' },
				{ id: 'against', text: 'Was against it' }
			]
		},
		right: { us: 'led', china: 'supported', russia: 'supported', hrw: 'against' },
		half: { us: 'led', china: 'supported', russia: 'against', hrw: 'supported' },
		wrong: { us: 'supported', china: 'led', russia: 'led', hrw: 'supported' }
	}
];
