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
			stem: 'For how long can one cluster munition put people at risk, by the ICRC’s account?',
			facts: ['bg-icrc-problem'],
			options: [
				{
					id: 'hours',
					text: 'For hours, until the fires it set are out',
					why: 'The risk is from small bombs that did not explode, and these stay on the ground.',
					evidence: []
				},
				{
					id: 'years',
					text: 'For years, where small bombs lie unexploded',
					why: 'Small bombs that fail to explode stay on the ground and can kill years later.',
					evidence: []
				},
				{
					id: 'attack',
					text: 'For minutes, while its small bombs come down',
					why: 'It does not end with the attack: small bombs that failed to explode stay on the ground.',
					evidence: []
				}
			],
			key: 'years'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'analyse',
		spec: {
			stem: 'On bomblets that fail, Handicap International has cited up to 40 percent, and US policy of 2008 names 1 percent or less. How do these figures differ?',
			facts: ['bg-failure-rates-disputed'],
			options: [
				{
					id: 'older-newer',
					text: 'One is an old rate, the other a newer rate',
					why: 'The 1 percent was no rate that was found, so nothing shows that the rate fell.',
					evidence: []
				},
				{
					id: 'bomblets-weapons',
					text: 'One is for bomblets, the other for mines',
					why: 'Both are for the bomblets of cluster munitions; mines are another class of weapon.',
					evidence: []
				},
				{
					id: 'rate-aim',
					text: 'One is a reported rate, the other an aim',
					why: 'A group has cited rates of up to 40 percent; a government set 1 percent or less as its aim. What the true rate is stays in dispute.',
					evidence: []
				}
			],
			key: 'rate-aim'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'understand',
		spec: {
			stem: 'The ICRC wrote in 2015 of tens of millions of bomblets in Laos. What does that figure count?',
			facts: ['bg-laos'],
			options: [
				{
					id: 'failed',
					text: 'Those that fell and did not explode',
					why: 'At least 270 million fell, and tens of millions of these did not explode.',
					evidence: []
				},
				{
					id: 'fell',
					text: 'Those that fell, exploded or not',
					why: 'At least 270 million fell; this figure is for the part of them that did not explode.',
					evidence: [],
					fits: 'What does the figure of at least 270 million count?'
				},
				{
					id: 'cleared',
					text: 'Those that have been cleared since',
					why: 'The figure is for bomblets that did not explode when they fell, cleared since or not.',
					evidence: []
				}
			],
			key: 'failed'
		}
	},
	{
		kind: 'choice',
		topic: 'aftermath',
		level: 'understand',
		spec: {
			stem: 'For 2024, the Cluster Munition Monitor gives the figure 314. What does it count?',
			facts: ['bg-casualties-2024'],
			options: [
				{
					id: 'people-recorded',
					text: 'People recorded as having died',
					why: 'The figure takes in people who were injured and lived.',
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
			stem: 'How many countries does the Cluster Munition Monitor’s report of 2024 count as makers of cluster munitions?',
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
					why: 'Its list takes in states that have not ruled out making them.',
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
