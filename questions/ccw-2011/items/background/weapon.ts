import type { PackItems } from '../draft.ts';

/** The weapon, beyond what the report says. */
export const weapon: PackItems = [
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'recall',
		replaces: { code: '2zwr4', reason: 'rewording' },
		spec: {
			stem: 'How does a cluster munition work, according to the ICRC?',
			facts: ['bg-what-is-cluster-munition'],
			options: [
				{
					id: 'opens',
					text: 'It opens in the air and scatters small bombs.',
					why: 'It is a container for many small bombs, which fall over a wide area.',
					evidence: []
				},
				{
					id: 'ground',
					text: 'It lies in the ground until someone steps on it.',
					why: 'That is a land mine, which is another kind of weapon.',
					evidence: [],
					fits: 'How does a land mine work?'
				},
				{
					id: 'after',
					text: 'It goes off only once it is old enough.',
					why: 'Age is what the protocol went by; the age of a bomb has nothing to do with how it works.',
					evidence: ['s8'],
					words: { s8: 'made before 1980' }
				}
			],
			key: 'opens'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'recall',
		replaces: { code: '573ck', reason: 'rewording' },
		spec: {
			stem: 'How long can one cluster munition stay a danger, according to the ICRC?',
			facts: ['bg-icrc-problem'],
			options: [
				{
					id: 'weeks',
					text: 'A few weeks, like the talks',
					why: 'Weeks are how long the talks took; small bombs can lie about for much longer.',
					evidence: ['s4'],
					words: { s4: 'several weeks' }
				},
				{
					id: 'hour',
					text: 'An hour, while small bombs come down',
					why: 'An hour comes up in the report for the talks; the danger does not end with the attack.',
					evidence: ['s17'],
					words: { s17: 'final hour' }
				},
				{
					id: 'years',
					text: 'Years, if small bombs lie unexploded',
					why: 'Small bombs that do not explode stay on the ground and can still kill.',
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
		replaces: { code: 'w4p21', reason: 'rewording' },
		spec: {
			stem: 'Up to 40 percent of bomblets fail, a group has said; US policy in 2008 named 1 percent. How do these figures differ?',
			facts: ['bg-failure-rates-disputed'],
			options: [
				{
					id: 'years',
					text: 'One is for older bombs, the other for newer ones.',
					why: 'That is a line that the protocol would have drawn; these figures do not follow it.',
					evidence: ['s8', 's9'],
					words: { s8: 'made before 1980', s9: 'made after 1980' }
				},
				{
					id: 'aim',
					text: 'One is a rate that was reported, the other was an aim.',
					why: 'Handicap International reported failures; the US said what it wanted to reach.',
					evidence: []
				},
				{
					id: 'mines',
					text: 'One is for bomblets, the other is for land mines.',
					why: 'Both are for the bomblets of cluster munitions.',
					evidence: []
				}
			],
			key: 'aim'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'understand',
		replaces: { code: 'mts4b', reason: 'rewording' },
		spec: {
			stem: 'The ICRC speaks of tens of millions of bomblets in Laos. What does that number count?',
			facts: ['bg-laos'],
			options: [
				{
					id: 'fell',
					text: 'Those that were dropped',
					why: 'That number is higher: at least 270 million.',
					evidence: [],
					fits: 'What do the 270 million count?'
				},
				{
					id: 'failed',
					text: 'Those that failed to explode',
					why: 'At least 270 million fell, and tens of millions of them did not go off.',
					evidence: []
				},
				{
					id: 'banned',
					text: 'Those that Oslo has banned',
					why: 'Oslo bans these weapons, and the report gives no number of banned bomblets.',
					evidence: ['s3'],
					words: { s3: 'bans cluster bombs' }
				}
			],
			key: 'failed'
		}
	},
	{
		kind: 'choice',
		topic: 'aftermath',
		level: 'understand',
		replaces: { code: '7kzfb', reason: 'rewording' },
		spec: {
			stem: 'The Cluster Munition Monitor gives the number 314 for 2024. What does it count?',
			facts: ['bg-casualties-2024'],
			options: [
				{
					id: 'hurt',
					text: 'People recorded as killed or hurt',
					why: 'All of them were civilians, and the real number is probably higher.',
					evidence: []
				},
				{
					id: 'states',
					text: 'Signatories of the Oslo Convention',
					why: 'The report gives 111 of them, and there are far fewer than 314 countries.',
					evidence: ['s12'],
					words: { s12: '111 signatories' }
				},
				{
					id: 'died',
					text: 'People recorded as killed',
					why: 'It counts people who were hurt as well.',
					evidence: []
				}
			],
			key: 'hurt'
		}
	},
	{
		kind: 'choice',
		topic: 'parties',
		level: 'recall',
		replaces: { code: '5nkw6', reason: 'rewording' },
		spec: {
			stem: 'As of 2024, how many countries make cluster munitions, by the count of the Monitor?',
			facts: ['bg-producers-count'],
			options: [
				{
					id: '3',
					text: '3',
					why: 'Three is how many major makers the report names.',
					evidence: ['s10'],
					words: { s10: 'The United States, China and Russia' },
					fits: 'How many major makers does the report name?'
				},
				{
					id: '17',
					text: '17',
					why: 'The Monitor also counts countries that have not ruled out making them.',
					evidence: []
				},
				{
					id: '29',
					text: '29',
					why: '29 is its count of places with leftover bombs.',
					evidence: []
				}
			],
			key: '17',
			ordered: true
		}
	}
];
