import type { PackItems } from './draft.ts';

/** On telling Oslo, the protocol and the CCW apart. */
export const twoTreaties: PackItems = [
	{
		kind: 'choice',
		topic: 'parties',
		level: 'understand',
		idea: 'contrast',
		spec: {
			stem: 'What sets the CCW apart from the Oslo Convention?',
			facts: ['negotiators-ccw-members', 'oslo-bans-cluster-bombs', 'oslo-signatories-111'],
			options: [
				{
					id: 'talks',
					text: 'Its member states held the talks.',
					why: 'The talks were among states that belong to the CCW.',
					evidence: ['s4']
				},
				{
					id: 'ban',
					text: 'It is a treaty that forbids cluster bombs.',
					why: 'It is the Oslo Convention that forbids them.',
					evidence: ['s3'],
					fits: 'What does the Oslo Convention do?'
				},
				{
					id: 'signatories',
					text: 'It had 111 states as its signatories.',
					why: '111 is the number of Oslo signatories.',
					evidence: ['s12'],
					fits: 'How many signed the Oslo Convention?'
				}
			],
			key: 'talks'
		}
	},
	{
		kind: 'multi',
		topic: 'parties',
		level: 'understand',
		idea: 'contrast',
		spec: {
			stem: 'Which of these set the Oslo Convention apart from the US-led protocol?',
			facts: [
				'oslo-bans-cluster-bombs',
				'oslo-signatories-111',
				'outcome-rejected',
				'protocol-cutoff-1980'
			],
			options: [
				{
					id: 'forbids',
					text: 'It forbids cluster bombs.',
					why: 'Oslo is a treaty that forbids cluster bombs.',
					evidence: ['s3'],
					facts: ['oslo-bans-cluster-bombs']
				},
				{
					id: 'turned-down',
					text: 'It was turned down on November 25.',
					why: 'What was turned down on that day was the protocol.',
					evidence: ['s6'],
					fits: 'What happened to the protocol?',
					facts: ['outcome-rejected']
				},
				{
					id: 'signatories',
					text: 'It had 111 signatories.',
					why: 'The Oslo Convention had 111 signatories.',
					evidence: ['s12'],
					facts: ['oslo-signatories-111']
				},
				{
					id: 'dividing-line',
					text: 'It was to draw a line at the year 1980.',
					why: 'The dividing line would have been the protocol’s, had it been adopted.',
					evidence: ['s7'],
					fits: 'Where was the protocol to draw a line?',
					facts: ['protocol-cutoff-1980']
				}
			],
			key: ['forbids', 'signatories']
		}
	},
	{
		kind: 'choice',
		topic: 'parties',
		level: 'understand',
		idea: 'contrast',
		spec: {
			stem: 'What do the CCW and the Oslo Convention have in common?',
			facts: ['ccw-has-member-states', 'oslo-is-international-treaty'],
			options: [
				{
					id: 'geneva-talks',
					text: 'Both of them were up for decision in Geneva.',
					why: 'What was up for decision in Geneva was a protocol, and it was turned down.',
					evidence: ['s4', 's6']
				},
				{
					id: 'states',
					text: 'Both of them have states as their members.',
					why: 'The CCW, like the Oslo treaty, has states as its members.',
					evidence: ['s5']
				},
				{
					id: 'ban',
					text: 'Both of them are treaties that forbid cluster bombs.',
					why: 'The ban is Oslo’s; no ban by the CCW is mentioned.',
					evidence: ['s3', 's5']
				}
			],
			key: 'states'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'understand',
		idea: 'contrast',
		spec: {
			stem: 'A cluster bomb was made in 1999. How do Oslo and the rejected protocol differ over it?',
			facts: ['newer-bombs-not-banned', 'oslo-bans-cluster-bombs'],
			options: [
				{
					id: 'swapped',
					text: 'Oslo sets rules for it; the protocol would have banned it.',
					why: 'Oslo is the ban; for bombs made after 1980, the protocol had safeguards and rules.',
					evidence: ['s3', 's9']
				},
				{
					id: 'oslo-bans',
					text: 'Oslo forbids it; the protocol would have set rules for it.',
					why: 'Oslo forbids cluster bombs; the protocol would have required safeguards and rules.',
					evidence: ['s3', 's9']
				},
				{
					id: 'both-ban',
					text: 'Oslo forbids it; the protocol would have banned it as well.',
					why: 'The protocol’s ban was for bombs made earlier than 1980.',
					evidence: ['s3', 's8', 's9'],
					fits: 'How do the two compare over a bomb made in 1970?'
				}
			],
			key: 'oslo-bans'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'understand',
		idea: 'happened',
		spec: {
			stem: 'In which words should a report put the protocol’s ban on cluster bombs made before 1980?',
			facts: ['protocol-ban-pre-1980', 'protocol-not-in-force'],
			options: [
				{
					id: 'bans',
					text: 'The protocol bans them.',
					why: 'The ban was a term of the protocol, which was turned down and so bans nothing.',
					evidence: ['s6', 's8']
				},
				{
					id: 'may',
					text: 'The protocol may yet ban them.',
					why: 'The protocol was turned down; no second try with it is mentioned.',
					evidence: ['s6', 's8']
				},
				{
					id: 'would-have',
					text: 'The protocol would have banned them.',
					why: '“Would have” tells that it was a term, and that the term did not come to hold.',
					evidence: ['s6', 's8']
				}
			],
			key: 'would-have'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'understand',
		idea: 'happened',
		spec: {
			stem: 'In which words should a report put what Oslo does about cluster bombs?',
			facts: ['oslo-bans-cluster-bombs', 'contrast-ban-vs-regulation'],
			options: [
				{
					id: 'forbids',
					text: 'It forbids them.',
					why: 'Oslo is a treaty that forbids cluster bombs.',
					evidence: ['s3']
				},
				{
					id: 'would-have',
					text: 'It would have forbidden them.',
					why: '“Would have” fits the protocol; Oslo is a treaty and was not turned down.',
					evidence: ['s3', 's6'],
					fits: 'Which words fit the protocol and bombs made before 1980?'
				},
				{
					id: 'may',
					text: 'It may come to forbid them.',
					why: 'The article puts Oslo’s ban as one that holds.',
					evidence: ['s3']
				}
			],
			key: 'forbids'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'understand',
		idea: 'contrast',
		spec: {
			stem: 'What is the main difference between the Oslo Convention and the US-led plan?',
			facts: ['contrast-ban-vs-regulation'],
			options: [
				{
					id: 'swapped',
					text: 'Oslo regulates the weapons; the plan was to ban them.',
					why: 'It is Oslo that forbids them, and the drive that was for rules.',
					evidence: ['s1', 's3']
				},
				{
					id: 'age',
					text: 'Oslo bans older weapons; the plan was to ban newer ones.',
					why: 'Oslo’s ban is outright, and the plan’s was for older ones.',
					evidence: ['s3', 's8', 's13']
				},
				{
					id: 'ban-rules',
					text: 'Oslo bans the weapons; the plan was to regulate them.',
					why: 'Oslo forbids them; the drive was for rules on how they are used.',
					evidence: ['s1', 's3']
				}
			],
			key: 'ban-rules'
		}
	},
	{
		kind: 'short',
		topic: 'provisions',
		level: 'recall',
		idea: 'contrast',
		spec: {
			stem: 'Which treaty forbids cluster bombs?',
			facts: ['oslo-bans-cluster-bombs'],
			accept: [
				'the Oslo Convention',
				'Oslo Convention',
				'Oslo',
				'the Oslo treaty',
				'Oslo treaty',
				// Its full name, which the article does not use.
				'Convention on Cluster Munitions'
			],
			why: 'The Oslo Convention forbids cluster bombs.',
			evidence: ['s3'],
			mistakes: [
				{
					accept: ['CCW', 'the CCW', 'Convention on Certain Conventional Weapons'],
					why: 'No ban by the CCW is mentioned; its states held the talks on the protocol.',
					evidence: ['s3', 's4'],
					fits: 'Whose member states held the talks on the protocol?'
				},
				{
					accept: ['the protocol', 'protocol', 'US-led protocol'],
					why: 'The protocol would have banned older bombs only, and it was turned down.',
					evidence: ['s6', 's8'],
					fits: 'What was turned down on November 25?'
				}
			]
		}
	},
	{
		kind: 'verdict',
		topic: 'provisions',
		level: 'understand',
		idea: 'contrast',
		spec: {
			stem: 'For newer cluster bombs, the Oslo Convention sets rules in place of a ban.',
			facts: ['oslo-bans-cluster-bombs', 'protocol-rules-after-cutoff'],
			key: 'false',
			reasons: {
				true: {
					why: 'Rules for newer bombs were a term of the rejected protocol, not of Oslo.',
					evidence: ['s6', 's9']
				},
				false: {
					why: 'Oslo forbids cluster bombs, and its ban is called outright.',
					evidence: ['s3', 's13']
				},
				'not-stated': {
					why: 'The article tells what Oslo does, in statement 3: it forbids cluster bombs.',
					evidence: ['s3']
				}
			}
		}
	}
];
