import type { PackItems } from '../draft.ts';

/** On the weapon, beyond what the article says. */
export const weapon: PackItems = [
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'recall',
		spec: {
			stem: 'How does a cluster munition work, as the ICRC explains it?',
			facts: ['bg-what-is-cluster-munition'],
			options: [
				{
					id: 'opens-air',
					text: 'It opens in the air and scatters small bombs.',
					why: 'It is a container for many small bombs, which fall across a wide area.',
					evidence: []
				},
				{
					id: 'lies-ground',
					text: 'It lies in the ground until somebody treads on it.',
					why: 'That is how a land mine works; mines are a separate class of weapon.',
					evidence: [],
					fits: 'How does a land mine work?'
				},
				{
					id: 'falls-one',
					text: 'It falls in one piece and goes off as a large bomb.',
					why: 'It is a container for many small bombs, not one large one.',
					evidence: []
				}
			],
			key: 'opens-air'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'recall',
		spec: {
			stem: 'How long does a cluster munition stay dangerous, by the ICRC’s account?',
			facts: ['bg-icrc-problem'],
			options: [
				{
					id: 'minutes-since',
					text: 'For minutes, since all small bombs go off at once',
					why: 'Some of them fail to explode and stay on the ground.',
					evidence: []
				},
				{
					id: 'years-since',
					text: 'For years, since some small bombs do not go off',
					why: 'Small bombs that fail to explode stay on the ground and can kill years later.',
					evidence: []
				},
				{
					id: 'weeks-since',
					text: 'For weeks, since small bombs soon lose their force',
					why: 'Small bombs on the ground can kill years later.',
					evidence: []
				}
			],
			key: 'years-since'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'analyse',
		spec: {
			stem: 'Handicap International cites up to 40 percent of bomblets failing; US policy of 2008 aimed at 1 percent or less. What do these figures show?',
			facts: ['bg-failure-rates-disputed'],
			options: [
				{
					id: 'rate-fell',
					text: 'That the rate fell from 40 percent to 1',
					why: 'The 1 percent was an aim of US policy, for the time after 2018, and not a rate that was found.',
					evidence: []
				},
				{
					id: 'rate-same',
					text: 'That the rate is the same whatever the type',
					why: 'The figures differ by model, by test and by use.',
					evidence: []
				},
				{
					id: 'rate-matter',
					text: 'That the rate is a matter of dispute',
					why: 'One is a count that a group has cited, the other an aim that a government has set.',
					evidence: []
				}
			],
			key: 'rate-matter'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'understand',
		spec: {
			stem: 'The ICRC spoke in 2015 of tens of millions of bomblets in Laos. Which ones did it mean?',
			facts: ['bg-laos'],
			options: [
				{
					id: 'those-fell',
					text: 'Those that fell and did not explode',
					why: 'At least 270 million fell; tens of millions of them did not explode.',
					evidence: []
				},
				{
					id: 'those-fell-whole',
					text: 'Those that fell in the war years',
					why: 'At least 270 million fell in all.',
					evidence: [],
					fits: 'What do the 270 million bomblets in Laos stand for?'
				},
				{
					id: 'those-were',
					text: 'Those that were kept in store',
					why: 'The figure is about bomblets that were dropped.',
					evidence: []
				}
			],
			key: 'those-fell'
		}
	},
	{
		kind: 'choice',
		topic: 'aftermath',
		level: 'understand',
		spec: {
			stem: 'What does the figure 314 in the Cluster Munition Monitor’s count for 2024 stand for?',
			facts: ['bg-casualties-2024'],
			options: [
				{
					id: 'people-recorded',
					text: 'People recorded as having died',
					why: 'The injured are counted too.',
					evidence: []
				},
				{
					id: 'people-recorded-hurt',
					text: 'People recorded as hurt or killed',
					why: 'It counts the killed and the injured together, all of them civilians.',
					evidence: []
				},
				{
					id: 'places-bombs',
					text: 'Places with bombs left behind',
					why: 'Those were 29 countries or areas.',
					evidence: [],
					fits: 'What did the Monitor count as 29?'
				}
			],
			key: 'people-recorded-hurt'
		}
	},
	{
		kind: 'choice',
		topic: 'parties',
		level: 'recall',
		spec: {
			stem: 'How many countries did the Cluster Munition Monitor count as makers of these weapons, as of 2024?',
			facts: ['bg-producers-count'],
			options: [
				{
					id: '3',
					text: '3',
					why: 'Three is the number of major makers that the article names.',
					evidence: ['s10'],
					fits: 'How many major makers does the article name?'
				},
				{
					id: '17',
					text: '17',
					why: 'The Monitor counts states that have not ruled out making them, too.',
					evidence: []
				},
				{
					id: '29',
					text: '29',
					why: '29 is its count of countries or areas with leftover bombs.',
					evidence: [],
					fits: 'In how many places did the Monitor find leftover bombs?'
				}
			],
			key: '17',
			ordered: true
		}
	}
];
