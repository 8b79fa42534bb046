import type { PackFacts } from '../draft.ts';
import { outside } from './outside.ts';
import { sources } from './sources.ts';

/** The weapon: how it works, and what is said of the harm it does. */
export const weapon = {
	'bg-what-is-cluster-munition': {
		...outside,
		type: 'party',
		party: 'a cluster munition',
		role: 'a weapon that scatters many small bombs',
		text: 'A cluster munition opens in the air and scatters many small bombs, from dozens to over 600, across a wide area.',
		topic: 'provisions',
		background: { asOf: '2010', sources: [sources['icrc-fs']] },
		confusions: [
			{
				text: 'A cluster munition is one large bomb.',
				ruling: 'wrong',
				why: 'It is a container for many small ones.',
				evidence: []
			},
			{
				text: 'A cluster munition is a kind of land mine.',
				ruling: 'wrong',
				why: 'Mines are a separate class of weapon, with a treaty of their own.',
				evidence: []
			},
			{
				text: 'Cluster munitions are dropped only from planes.',
				ruling: 'wrong',
				why: 'Artillery and rockets can carry them too.',
				evidence: []
			}
		]
	},
	'bg-icrc-problem': {
		...outside,
		type: 'claim',
		holder: 'the ICRC',
		holds:
			'Cluster munitions strike a wide area, and leave behind small bombs that did not explode.',
		text: 'The ICRC names two dangers: the wide area struck, and small bombs that fail to explode and stay on the ground.',
		topic: 'provisions',
		background: { asOf: '2009', sources: [sources['icrc-faq'], sources['icrc-fs']] },
		confusions: [
			{
				text: 'The danger of a cluster munition ends with the attack.',
				ruling: 'wrong',
				why: 'Small bombs that did not explode can kill years later.',
				evidence: []
			},
			{
				text: 'Only soldiers are at risk from cluster munitions.',
				ruling: 'wrong',
				why: 'The ICRC’s main concern is for civilians.',
				evidence: []
			}
		]
	},
	'bg-failure-rates-disputed': {
		...outside,
		type: 'claim',
		holder: 'Handicap International and the United States',
		holds: 'How many bomblets fail is put at different rates.',
		text: 'How many bomblets fail is disputed: Handicap International has cited up to 40 percent; US policy of 2008 aimed at 1 percent or less.',
		topic: 'provisions',
		background: { asOf: '2008 and 2015', sources: [sources['hi-2015'], sources['crs-2019']] },
		confusions: [
			{
				text: 'All sources agree on how many bomblets fail.',
				ruling: 'wrong',
				why: 'The figures differ by model, by test and by use.',
				evidence: []
			},
			{
				text: 'The report gives a rate at which bomblets fail.',
				ruling: 'wrong',
				why: 'The report gives no such rate.',
				evidence: []
			}
		]
	},
	'bg-laos': {
		...outside,
		type: 'claim',
		holder: 'the ICRC',
		holds: 'At least 270 million bomblets fell on Laos, and tens of millions did not explode.',
		text: 'The ICRC says that at least 270 million bomblets fell on Laos in the Vietnam War era, and that tens of millions did not explode.',
		topic: 'provisions',
		background: { asOf: '2015', sources: [sources['icrc-laos']] },
		confusions: [
			{
				text: 'Tens of millions of bomblets were dropped on Laos in all.',
				ruling: 'wrong',
				why: 'Tens of millions is the number that did not explode; at least 270 million fell.',
				evidence: []
			},
			{
				text: 'The bomblets fell on Laos after 1980.',
				ruling: 'wrong',
				why: 'They fell in the era of the Vietnam War.',
				evidence: []
			}
		]
	},
	'bg-casualties-2024': {
		...outside,
		type: 'claim',
		holder: 'the Cluster Munition Monitor',
		holds: '314 people were recorded as hurt or killed in 2024, all of them civilians.',
		text: 'The Cluster Munition Monitor recorded 314 people hurt or killed in 2024, all civilians, and lists 29 countries or areas with leftover bombs.',
		topic: 'aftermath',
		background: { asOf: '2024', changes: true, sources: [sources['hi-2025'], sources['mag-2025']] },
		confusions: [
			{
				text: 'In 2024, 314 people were recorded as killed by cluster munitions.',
				ruling: 'wrong',
				why: '314 counts the killed and the injured together.',
				evidence: []
			},
			{
				text: 'The number of casualties recorded for 2024 is complete.',
				ruling: 'wrong',
				why: 'The true number is likely to be higher than the recorded one.',
				evidence: []
			}
		]
	},
	'bg-producers-count': {
		...outside,
		type: 'claim',
		holder: 'the Cluster Munition Monitor',
		holds: '17 countries count as makers of cluster munitions.',
		text: 'The Monitor’s 2024 report counts 17 countries as makers of cluster munitions, among them states that have not ruled out making them.',
		topic: 'parties',
		background: { asOf: '2024', changes: true, sources: [sources.wom, sources['cmm-2022']] },
		confusions: [
			{
				text: 'Only three countries make cluster munitions.',
				ruling: 'wrong',
				why: 'The report names three major makers; the Monitor counts 17 in all.',
				evidence: ['s10']
			},
			{
				text: 'Members of the ban treaty are among the 17 makers.',
				ruling: 'wrong',
				why: 'Members of that treaty may not make them.',
				evidence: []
			}
		]
	}
} as const satisfies PackFacts;
