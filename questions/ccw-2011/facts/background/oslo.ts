import type { PackFacts } from '../draft.ts';
import { outside } from './outside.ts';
import { sources } from './sources.ts';

/** The treaty that the report calls the Oslo Convention, and who is in it. */
export const oslo = {
	'bg-ccm-formal-name': {
		...outside,
		type: 'party',
		party: 'the Oslo Convention',
		role: 'the Convention on Cluster Munitions',
		text: 'Oslo Convention is a short name for the Convention on Cluster Munitions (CCM).',
		topic: 'parties',
		background: { asOf: '2011', sources: [sources['untc-ccm'], sources['us-koh']] },
		confusions: [
			{
				text: 'The Convention on Cluster Munitions is another name for the CCW.',
				ruling: 'wrong',
				why: 'The CCW is an older and wider treaty.',
				evidence: []
			},
			{
				text: 'The Oslo Convention is the treaty that bans mines.',
				ruling: 'wrong',
				why: 'That treaty is named after Ottawa.',
				evidence: []
			}
		]
	},
	'bg-ccm-dublin-and-oslo': {
		...outside,
		type: 'event',
		what: 'the text was adopted, and signing began',
		when: 'May 30 and December 3, 2008',
		where: 'Dublin and Oslo',
		text: 'The text of the Oslo treaty was adopted in Dublin on May 30, 2008, and opened for signing in Oslo on December 3, 2008.',
		topic: 'parties',
		background: { asOf: '2008', sources: [sources['untc-ccm'], sources['ccm-text']] },
		confusions: [
			{
				text: 'The text of the treaty was adopted in Oslo.',
				ruling: 'wrong',
				why: 'It was adopted in Dublin; Oslo is where signing began.',
				evidence: []
			},
			{
				text: 'The text of the treaty was adopted in Geneva.',
				ruling: 'wrong',
				why: 'It was adopted in Dublin; Geneva is where countries of the CCW hold talks.',
				evidence: []
			}
		]
	},
	'bg-ccm-in-force-2010': {
		...outside,
		type: 'event',
		what: 'the Oslo treaty took effect',
		when: 'August 1, 2010',
		text: 'The Oslo treaty took effect on August 1, 2010, the start of the sixth month after its thirtieth ratification.',
		topic: 'parties',
		background: { asOf: '2010', sources: [sources['untc-ccm'], sources['mon-conv']] },
		confusions: [
			{
				text: 'The Oslo treaty took effect when it was signed in 2008.',
				ruling: 'wrong',
				why: 'It needed thirty ratifications first.',
				evidence: []
			},
			{
				text: 'The Oslo treaty took effect after the talks of 2011.',
				ruling: 'wrong',
				why: 'It had been in force for over a year by then.',
				evidence: []
			}
		]
	},
	'bg-ccm-111-breakdown': {
		...outside,
		type: 'figure',
		value: 111,
		counts: '108 signers and three states that had acceded',
		text: 'In November 2011, the 111 were 108 signers plus three states that had joined by accession; 63 of the signers had ratified.',
		topic: 'parties',
		background: { asOf: 'November 8, 2011', sources: [sources.eurlex] },
		confusions: [
			{
				text: 'All of the 111 were already bound by the Oslo treaty in 2011.',
				ruling: 'wrong',
				why: 'Many had signed it but had not yet ratified it.',
				evidence: []
			},
			{
				text: 'All of the 111 had signed the Oslo treaty.',
				ruling: 'wrong',
				why: 'Strictly, 108 had signed; three came in by accession.',
				evidence: []
			}
		]
	},
	'bg-sign-ratify-accede': {
		...outside,
		type: 'provision',
		of: 'the Oslo treaty',
		covers: 'a state that signs',
		effect: 'fully bound only once it ratifies',
		text: 'A state that signs a treaty is fully bound only once it ratifies. Since the Oslo treaty took effect, new states join it by accession.',
		topic: 'parties',
		background: { asOf: '2011', sources: [sources['cmc-status'], sources['cmm-2011']] },
		confusions: [
			{
				text: 'Signing a treaty binds a state fully.',
				ruling: 'wrong',
				why: 'It is ratifying that binds fully.',
				evidence: []
			},
			{
				text: 'Acceding to a treaty is weaker than ratifying it.',
				ruling: 'wrong',
				why: 'It has the same effect.',
				evidence: []
			}
		]
	},
	'bg-ccm-status-2025': {
		...outside,
		type: 'figure',
		value: 112,
		counts: 'states that were parties to the Oslo treaty',
		text: 'Counting Vanuatu, which acceded on September 5, 2025, and with Lithuania gone, the Oslo treaty had 112 states parties.',
		topic: 'parties',
		background: {
			asOf: 'September 5, 2025',
			changes: true,
			sources: [sources['icbl-2025'], sources['unidir-2025'], sources.eurlex]
		},
		confusions: [
			{
				text: 'The Oslo treaty grew by one party only after 2011.',
				ruling: 'wrong',
				why: 'The 111 of 2011 took in states that had only signed; full parties were 66 then.',
				evidence: []
			},
			{
				text: 'The 112 of 2025 takes in states that had only signed.',
				ruling: 'wrong',
				why: 'It counts states that had ratified or acceded.',
				evidence: []
			}
		]
	},
	'bg-ccm-lithuania': {
		...outside,
		type: 'event',
		what: 'Lithuania left the Oslo treaty',
		when: 'March 6, 2025',
		text: 'Lithuania left the Oslo treaty on March 6, 2025, six months after it gave notice; it was the first state to do so.',
		topic: 'aftermath',
		background: { asOf: 'March 6, 2025', sources: [sources['ph-2025'], sources['hrw-2025']] },
		confusions: [
			{
				text: 'Lithuania left the Oslo treaty in July 2024.',
				ruling: 'wrong',
				why: 'Its parliament voted then; the exit took effect in March 2025.',
				evidence: []
			},
			{
				text: 'Lithuania left the CCW.',
				ruling: 'wrong',
				why: 'It left the Oslo treaty.',
				evidence: []
			}
		]
	},
	'bg-ccm-prohibitions': {
		...outside,
		type: 'provision',
		of: 'Article 1 of the Oslo treaty',
		covers: 'using, making, storing and passing on cluster munitions',
		effect: 'barred',
		text: 'Article 1 of the Oslo treaty bars members from using, making, storing or passing on cluster munitions, and from helping others to.',
		gap: 'using, making, storing or passing on cluster munitions',
		topic: 'provisions',
		background: { asOf: '2008', sources: [sources['ccm-text'], sources['oup-1']] },
		confusions: [
			{
				text: 'The Oslo treaty bars the use of cluster munitions and nothing else.',
				ruling: 'wrong',
				why: 'Making, storing and passing them on are barred too.',
				evidence: []
			},
			{
				text: 'The Oslo treaty bars only old models.',
				ruling: 'wrong',
				why: 'It has no cut-off by age.',
				evidence: ['s13']
			}
		]
	},
	'bg-ccm-definition': {
		...outside,
		type: 'provision',
		of: 'Article 2 of the Oslo treaty',
		covers: 'weapons that release explosive bomblets under 20 kilograms',
		effect: 'covered, but for a few types',
		text: 'The Oslo treaty covers weapons with explosive bomblets under 20 kilograms, but for a few types with fewer than ten heavier, self-destructing ones.',
		topic: 'provisions',
		background: { asOf: '2008', sources: [sources['ccm-text'], sources['oup-2']] },
		confusions: [
			{
				text: 'The Oslo treaty covers every weapon that releases smaller parts.',
				ruling: 'wrong',
				why: 'Smoke, flares and a narrow class of advanced types are left out.',
				evidence: []
			},
			{
				text: 'The Oslo treaty covers land mines.',
				ruling: 'wrong',
				why: 'Its first article says that it does not apply to mines.',
				evidence: []
			}
		]
	},
	'bg-ccm-deadlines': {
		...outside,
		type: 'provision',
		of: 'Articles 3 and 4 of the Oslo treaty',
		covers: 'stocks and land',
		effect: 'stocks destroyed in eight years, land cleared in ten',
		text: 'Members of the Oslo treaty must destroy their stocks within eight years and clear their land within ten; they can ask for more time.',
		topic: 'provisions',
		background: { asOf: '2008', sources: [sources['ccm-text'], sources['cmm-2023']] },
		confusions: [
			{
				text: 'Members have ten years for their stocks and eight for their land.',
				ruling: 'wrong',
				why: 'It is the other way round.',
				evidence: []
			},
			{
				text: 'The Oslo treaty sets no time limits.',
				ruling: 'wrong',
				why: 'It sets one for stocks and one for land.',
				evidence: []
			}
		]
	},
	'bg-ccm-victims': {
		...outside,
		type: 'provision',
		of: 'Article 5 of the Oslo treaty',
		covers: 'victims in areas that a member controls',
		effect: 'care, rehabilitation and a place in society',
		text: 'Article 5 of the Oslo treaty has members help victims in their areas with care, rehabilitation and a place in social and working life.',
		topic: 'provisions',
		background: { asOf: '2008', sources: [sources['ccm-text']] },
		confusions: [
			{
				text: 'The Oslo treaty is a ban and nothing more.',
				ruling: 'wrong',
				why: 'It has duties on victims and on clearing land too.',
				evidence: []
			}
		]
	},
	'bg-ccm-article-21': {
		...outside,
		type: 'provision',
		of: 'Article 21 of the Oslo treaty',
		covers: 'work with forces of non-members',
		effect: 'allowed, within limits',
		text: 'Article 21 of the Oslo treaty lets members work with forces of non-members; they still may not use, make, store or pass on the weapons.',
		topic: 'provisions',
		background: { asOf: '2008', sources: [sources['ccm-text']] },
		confusions: [
			{
				text: 'Members of the Oslo treaty may not work with forces of non-members.',
				ruling: 'wrong',
				why: 'Joint work is allowed within limits.',
				evidence: []
			},
			{
				text: 'Members may ask an ally to use the weapons whenever they like.',
				ruling: 'wrong',
				why: 'They may not where the choice is theirs alone.',
				evidence: []
			}
		]
	},
	'bg-oslo-process': {
		...outside,
		type: 'event',
		what: 'Norway began the Oslo Process',
		when: 'February 2007',
		where: 'Oslo',
		text: 'Norway began a separate track, the Oslo Process: in February 2007, 46 states pledged in Oslo to agree on a treaty by 2008.',
		topic: 'process',
		background: { asOf: '2007', sources: [sources['mon-2009'], sources['oup-1']] },
		confusions: [
			{
				text: 'The United States began the Oslo Process.',
				ruling: 'wrong',
				why: 'Norway did, outside the CCW.',
				evidence: []
			},
			{
				text: '46 is the number of states that signed the Oslo treaty in 2008.',
				ruling: 'wrong',
				why: '94 signed it in December 2008; 46 had made the pledge.',
				evidence: []
			}
		]
	},
	'bg-us-not-party': {
		...outside,
		type: 'party',
		party: 'the United States',
		role: 'a state outside the Oslo treaty',
		text: 'The United States has not joined the Oslo treaty.',
		topic: 'parties',
		background: {
			asOf: 'September 2025',
			changes: true,
			sources: [sources['hi-2025'], sources['crs-2024']]
		},
		confusions: [
			{
				text: 'The United States has signed the Oslo treaty but not ratified it.',
				ruling: 'wrong',
				why: 'It has not signed it.',
				evidence: []
			},
			{
				text: 'The report says that the United States is not in Oslo.',
				ruling: 'wrong',
				why: 'The report only hints at it.',
				evidence: ['s18']
			}
		]
	},
	'bg-russia-china-not-party': {
		...outside,
		type: 'party',
		party: 'Russia and China',
		role: 'states outside the Oslo treaty in 2011',
		text: 'Russia and China did not sign the Oslo treaty in 2008 and had not joined it by the talks of 2011.',
		topic: 'parties',
		background: {
			asOf: '2011',
			sources: [sources['untc-ccm'], sources['irish-times'], sources['untc-ccw']]
		},
		confusions: [
			{
				text: 'Russia and China are not in the CCW either.',
				ruling: 'wrong',
				why: 'Both are parties to the CCW.',
				evidence: []
			},
			{
				text: 'The report says that Russia and China are not in Oslo.',
				ruling: 'wrong',
				why: 'It does not say so.',
				evidence: ['s10', 's11']
			}
		]
	},
	'bg-mine-ban-treaty': {
		...outside,
		type: 'provision',
		of: 'the Ottawa treaty of 1997',
		covers: 'anti-personnel mines',
		effect: 'banned',
		text: 'The Ottawa treaty of 1997 banned anti-personnel mines. Like Oslo later, it grew outside the CCW, among willing states and campaigners.',
		topic: 'parties',
		background: { asOf: '1997', sources: [sources['act-1997'], sources['un-avl']] },
		confusions: [
			{
				text: 'The Ottawa treaty bans cluster bombs.',
				ruling: 'wrong',
				why: 'It bans anti-personnel mines.',
				evidence: []
			},
			{
				text: 'The mine treaty is the one named after Oslo, since its text was adopted there.',
				ruling: 'wrong',
				why: 'Its text was adopted in Oslo, but it is named after Ottawa.',
				evidence: []
			}
		]
	}
} as const satisfies PackFacts;
