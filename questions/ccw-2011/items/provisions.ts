import type { PackItems } from './draft.ts';

/** On what Oslo does, and what the plan would have done. */
export const provisions: PackItems = [
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'recall',
		spec: {
			stem: 'What would the protocol have meant for cluster bombs made before 1980?',
			facts: ['protocol-ban-pre-1980'],
			options: [
				{
					id: 'safeguards',
					text: 'Safeguards would have been required for them.',
					why: 'Safeguards were for those made after 1980.',
					evidence: ['s8', 's9'],
					fits: 'What would it have meant for cluster bombs made after 1980?'
				},
				{
					id: 'banned',
					text: 'They would have been forbidden.',
					why: 'Bombs made earlier than 1980 would have been forbidden.',
					evidence: ['s8']
				},
				{
					id: 'nothing',
					text: 'They would have been left as they were.',
					why: 'The protocol had a term for them: they would have been forbidden.',
					evidence: ['s8']
				}
			],
			key: 'banned'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'recall',
		spec: {
			stem: 'What would the protocol have required for cluster bombs made after 1980?',
			facts: ['protocol-rules-after-cutoff'],
			options: [
				{
					id: 'safeguards-rules',
					text: 'Both safeguards and regulations',
					why: 'Statement 9 names the two together for bombs made after 1980.',
					evidence: ['s9']
				},
				{
					id: 'ban',
					text: 'An outright ban, as under Oslo',
					why: 'The protocol’s ban was for bombs made earlier than 1980.',
					evidence: ['s8', 's9'],
					fits: 'What does the Oslo Convention set for cluster bombs?'
				},
				{
					id: 'safeguards-alone',
					text: 'Safeguards, but no regulations',
					why: 'Safeguards were one of two things that it would have required; regulations were the other.',
					evidence: ['s9']
				}
			],
			key: 'safeguards-rules'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'understand',
		spec: {
			stem: 'A cluster bomb was made in 1975 and kept for use until 1995. What would the protocol have meant for it?',
			facts: ['protocol-test-is-making-date', 'protocol-ban-pre-1980'],
			options: [
				{
					id: 'rules',
					text: 'Rules, since it was kept for use after 1980',
					why: 'What counted was when a bomb was made, not when it was used.',
					evidence: ['s8', 's9'],
					fits: 'What would it have meant for a bomb made in 1985?'
				},
				{
					id: 'both',
					text: 'A ban until 1980 and rules from then on',
					why: 'The terms know one test only: when the bomb was made.',
					evidence: ['s8', 's9']
				},
				{
					id: 'ban',
					text: 'A ban, since it was made before 1980',
					why: 'Bombs made earlier than 1980 would have been forbidden.',
					evidence: ['s8']
				}
			],
			key: 'ban'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'understand',
		spec: {
			stem: 'What would have decided whether the protocol banned a bomb or set rules for it?',
			facts: ['protocol-test-is-making-date'],
			options: [
				{
					id: 'made',
					text: 'When the bomb had been made',
					why: 'The terms speak of bombs made earlier than 1980 and after 1980.',
					evidence: ['s8', 's9']
				},
				{
					id: 'used',
					text: 'When the bomb had been used',
					why: 'The terms speak of when bombs were made, not of when they were used.',
					evidence: ['s8', 's9']
				},
				{
					id: 'owned',
					text: 'Which state owned the bomb',
					why: 'No test by owner is mentioned; the terms speak of when bombs were made.',
					evidence: ['s8', 's9']
				}
			],
			key: 'made'
		}
	},
	{
		kind: 'multi',
		topic: 'provisions',
		level: 'understand',
		spec: {
			stem: 'Which of these were among the terms of the protocol?',
			facts: [
				'protocol-legally-binding',
				'protocol-ban-pre-1980',
				'protocol-rules-after-cutoff',
				'newer-bombs-not-banned'
			],
			options: [
				{
					id: 'binding',
					text: 'It was to be binding in law.',
					why: 'Had it been adopted, it would have been binding in law.',
					evidence: ['s7'],
					facts: ['protocol-legally-binding']
				},
				{
					id: 'all',
					text: 'It was to ban cluster bombs of any age.',
					why: 'Its ban was for bombs made earlier than 1980.',
					evidence: ['s8', 's9'],
					fits: 'What does the Oslo Convention do?',
					facts: ['newer-bombs-not-banned']
				},
				{
					id: 'old',
					text: 'It was to ban bombs made before 1980.',
					why: 'Bombs made earlier than 1980 would have been forbidden.',
					evidence: ['s8'],
					facts: ['protocol-ban-pre-1980']
				},
				{
					id: 'new',
					text: 'It was to set safeguards for newer bombs.',
					why: 'Bombs made after 1980 would have needed safeguards.',
					evidence: ['s9'],
					facts: ['protocol-rules-after-cutoff']
				},
				{
					id: 'free',
					text: 'It was to leave newer bombs without rules.',
					why: 'Bombs made after 1980 would have faced rules.',
					evidence: ['s9'],
					facts: ['protocol-rules-after-cutoff']
				}
			],
			key: ['binding', 'old', 'new']
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'recall',
		idea: 'happened',
		spec: {
			stem: 'Had it been adopted, what force would the protocol have had?',
			facts: ['protocol-legally-binding'],
			options: [
				{
					id: 'open',
					text: 'Its force would have been left open.',
					why: 'The plan did settle this: it would have been binding in law.',
					evidence: ['s7']
				},
				{
					id: 'binding',
					text: 'It would have been binding in law.',
					why: 'States would have had to follow it as law, had it been adopted.',
					evidence: ['s7']
				},
				{
					id: 'advice',
					text: 'It would have served states as advice.',
					why: 'Advice binds nobody; the protocol would have been binding in law.',
					evidence: ['s7']
				}
			],
			key: 'binding'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'understand',
		spec: {
			stem: 'How would the protocol have treated older and newer cluster bombs?',
			facts: ['protocol-two-part-design'],
			options: [
				{
					id: 'ban-older',
					text: 'It would have banned older ones and set rules for newer ones.',
					why: 'The ban was for bombs made earlier than 1980, the safeguards and rules for later ones.',
					evidence: ['s8', 's9']
				},
				{
					id: 'ban-newer',
					text: 'It would have banned newer ones and set rules for older ones.',
					why: 'Bombs made earlier than 1980 are those that it would have forbidden.',
					evidence: ['s8', 's9']
				},
				{
					id: 'rules-for-both',
					text: 'It would have set rules for both of them and banned neither.',
					why: 'Rules were for bombs made after 1980; earlier ones would have been forbidden.',
					evidence: ['s8', 's9']
				}
			],
			key: 'ban-older'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'analyse',
		idea: 'left-open',
		spec: {
			stem: 'What does the article tell about the safeguards in the protocol?',
			facts: ['protocol-rules-after-cutoff', 'ns-safeguard-details', 'ns-deadlines'],
			options: [
				{
					id: 'which-bombs',
					text: 'Which bombs they were meant for',
					why: 'They were for bombs made after 1980.',
					evidence: ['s9']
				},
				{
					id: 'how-work',
					text: 'How they were meant to work',
					why: 'They are mentioned but not described.',
					evidence: ['s9']
				},
				{
					id: 'how-soon',
					text: 'How soon they were to be in place',
					why: 'No time limit is mentioned.',
					evidence: ['s9']
				}
			],
			key: 'which-bombs'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'recall',
		spec: {
			stem: 'How far does Oslo’s ban go, in the word that the article uses?',
			facts: ['oslo-ban-outright'],
			options: [
				{
					id: 'partial',
					text: 'It is a partial ban.',
					why: 'A partial ban, on older bombs, was in the protocol.',
					evidence: ['s8', 's13'],
					fits: 'What kind of ban was in the protocol?'
				},
				{
					id: 'outright',
					text: 'It is an outright ban.',
					why: 'The article calls the ban outright.',
					evidence: ['s13']
				},
				{
					id: 'temporary',
					text: 'It is a temporary ban.',
					why: 'The article calls the ban outright; no end to it is mentioned.',
					evidence: ['s13']
				}
			],
			key: 'outright'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'analyse',
		idea: 'happened',
		spec: {
			stem: 'A reader notes: “Cluster bombs made after 1980 now need safeguards.” What is wrong with the note?',
			facts: ['protocol-not-in-force', 'protocol-cutoff-1980'],
			options: [
				{
					id: 'wrong-year',
					text: 'It gives the wrong year for the dividing line.',
					why: 'The line was to be drawn at 1980.',
					evidence: ['s7']
				},
				{
					id: 'swapped',
					text: 'It swaps the rules for older and newer bombs.',
					why: 'Safeguards were indeed for those made after 1980.',
					evidence: ['s9']
				},
				{
					id: 'as-rule',
					text: 'It turns a term of a failed plan into a rule.',
					why: 'The safeguards would have been required; the plan was turned down.',
					evidence: ['s6', 's9']
				}
			],
			key: 'as-rule'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'analyse',
		idea: 'support',
		spec: {
			stem: 'Why would “plan for a full ban” be the wrong name for the protocol?',
			facts: ['newer-bombs-not-banned', 'protocol-two-part-design'],
			options: [
				{
					id: 'newer',
					text: 'Newer bombs were to face rules, not a ban.',
					why: 'The ban was for bombs made earlier than 1980; for later ones there were to be rules.',
					evidence: ['s8', 's9']
				},
				{
					id: 'voluntary',
					text: 'States were to be free to follow it or not.',
					why: 'It would have been binding in law.',
					evidence: ['s7']
				},
				{
					id: 'older',
					text: 'Older bombs were to face rules, not a ban.',
					why: 'Older bombs, made earlier than 1980, are those that it would have forbidden.',
					evidence: ['s8']
				}
			],
			key: 'newer'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'understand',
		spec: {
			stem: 'What was the drive led by the United States meant to bring about?',
			facts: ['effort-aim-regulate'],
			options: [
				{
					id: 'clearance',
					text: 'The removal of old bombs from the ground',
					why: 'Clearing land is not mentioned; the drive was for rules on use.',
					evidence: ['s1']
				},
				{
					id: 'rules',
					text: 'Rules on the use of cluster bombs',
					why: 'The drive was for rules on how cluster bombs are used.',
					evidence: ['s1']
				},
				{
					id: 'full-ban',
					text: 'A full ban on cluster bombs',
					why: 'That is what Oslo is; the drive was for rules.',
					evidence: ['s1', 's3'],
					fits: 'What does the Oslo Convention amount to?'
				}
			],
			key: 'rules'
		}
	}
];
