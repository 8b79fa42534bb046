import type { PackFacts } from '../draft.ts';
import { outside } from './outside.ts';
import { sources } from './sources.ts';

/** The talks of 2011 and the draft before them. */
export const talks = {
	'bg-ccw-talks-since-2007': {
		...outside,
		type: 'event',
		what: 'talks on cluster munitions in the CCW',
		length: 'four years',
		text: 'In November 2007 CCW states agreed only to negotiate a proposal; by UN, US and campaign accounts, the talks that followed lasted four years.',
		topic: 'process',
		background: {
			asOf: '2007 to 2011',
			sources: [
				sources['icrc-2007'],
				sources['un-yb-2011'],
				sources['us-nov25'],
				sources['cmc-nov25']
			]
		},
		confusions: [
			{
				text: 'The whole effort in the CCW took no more than weeks.',
				ruling: 'wrong',
				why: 'The last conference was short; the effort was not.',
				evidence: []
			}
		]
	},
	'bg-review-conference-2011': {
		...outside,
		type: 'event',
		what: 'the CCW’s Fourth Review Conference',
		when: 'November 14 to 25, 2011',
		where: 'Geneva',
		text: 'The last round was the CCW’s Fourth Review Conference, November 14–25, 2011. Jesus Domingo put forward the base text; Eric Danon issued revised ones.',
		topic: 'process',
		background: { asOf: 'November 2011', sources: [sources['act-2011-12'], sources['un-yb-2011']] },
		confusions: [
			{
				text: 'The closing conference ran for a month.',
				ruling: 'wrong',
				why: 'It ran for two weeks; expert meetings earlier in 2011 took three more.',
				evidence: []
			},
			{
				text: 'A US diplomat put forward the base text.',
				ruling: 'wrong',
				why: 'Domingo of the Philippines did, and Danon of France issued revised texts.',
				evidence: []
			}
		]
	},
	'bg-draft-scope': {
		...outside,
		type: 'provision',
		of: 'the final draft',
		covers: 'cluster bombs produced before January 1, 1980',
		effect: 'use, acquiring and keeping barred',
		text: 'The final draft would have barred using, acquiring or keeping cluster bombs produced before January 1, 1980, with limits on later ones.',
		topic: 'provisions',
		modality: 'conditional',
		background: { asOf: 'November 2011', sources: [sources['act-2011-12']] },
		confusions: [
			{
				text: 'The final draft would have barred the use of older bombs and no more.',
				ruling: 'wrong',
				why: 'It covered acquiring and keeping them too.',
				evidence: []
			},
			{
				text: 'The cut-off in the final draft was the end of 1980.',
				ruling: 'wrong',
				why: 'It was January 1, 1980.',
				evidence: []
			}
		]
	},
	'bg-draft-deferral-12-years': {
		...outside,
		type: 'claim',
		holder: 'the UN Disarmament Yearbook',
		holds: 'A state could have put off the ban on some later-made bombs for up to 12 years.',
		text: 'Under drafts of 2011, the UN Disarmament Yearbook says, a state could put off the ban on some later-made bombs for up to 12 years.',
		topic: 'provisions',
		modality: 'conditional',
		background: { asOf: 'August to November 2011', sources: [sources['un-yb-2011']] },
		confusions: [
			{
				text: 'The delay applied to bombs made before 1980.',
				ruling: 'wrong',
				why: 'It was tied to bombs made later.',
				evidence: []
			},
			{
				text: 'No delay was on offer.',
				ruling: 'wrong',
				why: 'Drafts allowed one, and whether to allow it was in dispute.',
				evidence: []
			}
		]
	},
	'bg-draft-safeguards': {
		...outside,
		type: 'claim',
		holder: 'Human Rights Watch',
		holds: 'Later-made bombs could have stayed in use with one listed safeguard.',
		text: 'By Human Rights Watch’s account of a 2011 draft, later-made bombs needed one listed safeguard, such as self-destruction, or 1 percent or less left unexploded.',
		topic: 'provisions',
		modality: 'conditional',
		background: { asOf: 'August to November 2011', sources: [sources['hrw-nov21']] },
		confusions: [
			{
				text: 'Later-made bombs would have needed all of the listed safeguards.',
				ruling: 'wrong',
				why: 'One was enough.',
				evidence: []
			},
			{
				text: 'The report names the safeguards.',
				ruling: 'wrong',
				why: 'It mentions safeguards and describes none.',
				evidence: ['s9']
			}
		]
	},
	'bg-more-than-50-opposed': {
		...outside,
		type: 'event',
		what: 'more than 50 parties of the CCW spoke against the plan',
		when: 'November 25, 2011',
		text: 'More than 50 of the CCW’s 114 parties spoke against the plan on the last day.',
		topic: 'outcome',
		background: {
			asOf: 'November 25, 2011',
			sources: [sources['act-2011-12'], sources['cmc-nov25']]
		},
		confusions: [
			{
				text: '111 countries spoke against the plan on the last day.',
				ruling: 'wrong',
				why: '111 is the Oslo total.',
				evidence: ['s12']
			},
			{
				text: 'The plan lost a vote of more than 50 to fewer.',
				ruling: 'wrong',
				why: 'They voiced opposition; consensus was the rule.',
				evidence: []
			}
		]
	},
	'bg-opposition-leaders': {
		...outside,
		type: 'party',
		party: 'Norway, Austria and Mexico',
		role: 'leaders of the opposition to the plan',
		text: 'Norway, Austria and Mexico led the opposition, and had offered a rival draft in line with the Oslo treaty.',
		topic: 'positions',
		background: { asOf: '2011', sources: [sources['irish-times'], sources['di-oct']] },
		confusions: [
			{
				text: 'China and Russia led the opposition to the plan.',
				ruling: 'wrong',
				why: 'Both were on the other side.',
				evidence: ['s11']
			},
			{
				text: 'The report names the states that led the opposition.',
				ruling: 'wrong',
				why: 'It names no Oslo signatory.',
				evidence: ['s12']
			}
		]
	},
	'bg-other-backers': {
		...outside,
		type: 'claim',
		holder: 'the Cluster Munition Coalition',
		holds: 'China, India, Israel and Russia backed the United States on the draft.',
		text: 'The Cluster Munition Coalition listed China, India, Israel and Russia among states that backed the United States on the draft.',
		topic: 'positions',
		background: { asOf: 'November 2011', sources: [sources['cmc-nov21']] },
		confusions: [
			{
				text: 'Nobody but China and Russia backed the United States.',
				ruling: 'wrong',
				why: 'The report names these two; campaigners listed more.',
				evidence: ['s11']
			},
			{
				text: 'Norway backed the United States on the draft.',
				ruling: 'wrong',
				why: 'Norway was a leader of the opposition.',
				evidence: []
			}
		]
	}
} as const satisfies PackFacts;
