import type { PackFacts } from './draft.ts';

/** What Oslo does, and what the plan would have done. */
export const provisions = {
	'effort-aim-regulate': {
		type: 'provision',
		of: 'the US-led plan',
		covers: 'cluster bombs',
		effect: 'regulated',
		text: 'The aim of the US-led drive was to regulate cluster bombs, not to ban them all.',
		topic: 'provisions',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s1', 's8', 's9'],
		inference:
			'“Not to ban them all” follows from the two parts of the plan: a ban on older bombs, rules for newer ones.',
		confusions: [
			{
				text: 'The aim of the US-led drive was a full ban on cluster bombs.',
				ruling: 'wrong',
				why: 'The drive was to regulate them; it is the Oslo Convention that bans cluster bombs.',
				evidence: ['s1', 's3']
			},
			{
				text: 'The aim of the US-led drive was to end the Oslo treaty.',
				ruling: 'unsupported',
				why: 'Some signatories believed that the plan undercut the ban; no such aim is reported.',
				evidence: ['s1', 's13']
			},
			{
				text: 'The aim of the US-led drive was to clear old bombs from the ground.',
				ruling: 'unsupported',
				why: 'The drive was to regulate how the bombs are used; clearing land is not mentioned.',
				evidence: ['s1']
			}
		]
	},
	'oslo-bans-cluster-bombs': {
		type: 'provision',
		of: 'the Oslo Convention',
		covers: 'cluster bombs',
		effect: 'banned',
		text: 'The Oslo Convention bans cluster bombs.',
		topic: 'provisions',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s3'],
		confusions: [
			{
				text: 'The Oslo Convention bans only cluster bombs made before 1980.',
				ruling: 'wrong',
				why: 'Oslo’s ban is outright; the 1980 line was part of the rejected protocol.',
				evidence: ['s3', 's8', 's13']
			},
			{
				text: 'The Oslo Convention sets rules for newer cluster bombs.',
				ruling: 'wrong',
				why: 'Oslo bans cluster bombs; rules for newer ones were in the rejected protocol.',
				evidence: ['s3', 's9']
			},
			{
				text: 'The CCW bans cluster bombs.',
				ruling: 'unsupported',
				why: 'The ban is Oslo’s; no ban by the CCW is mentioned, and the plan before its members failed.',
				evidence: ['s3', 's6']
			}
		]
	},
	'contrast-ban-vs-regulation': {
		type: 'comparison',
		left: 'the Oslo Convention',
		right: 'the US-led plan',
		differ: 'the first bans the weapons, the second set out to regulate them',
		text: 'Oslo bans cluster bombs, while the US-led plan set out to regulate them.',
		topic: 'provisions',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s1', 's3'],
		confusions: [
			{
				text: 'The Oslo Convention regulates cluster bombs, and the US-led plan was to ban them.',
				ruling: 'wrong',
				why: 'It is Oslo that bans them, and the US-led drive that was to regulate them.',
				evidence: ['s1', 's3']
			},
			{
				text: 'The Oslo Convention and the US-led plan were alike in banning all cluster bombs.',
				ruling: 'wrong',
				why: 'Oslo bans them outright; the protocol would have banned only those made before 1980.',
				evidence: ['s3', 's8', 's13']
			},
			{
				text: 'Neither the Oslo Convention nor the US-led plan had a ban in it.',
				ruling: 'wrong',
				why: 'Oslo is a ban, and the protocol would have banned bombs made before 1980.',
				evidence: ['s3', 's8']
			}
		]
	},
	'protocol-legally-binding': {
		type: 'provision',
		of: 'the protocol',
		covers: 'the terms of the protocol',
		effect: 'legally binding',
		text: 'The protocol would have been legally binding.',
		topic: 'provisions',
		modality: 'conditional',
		asserter: 'source',
		evidence: ['s7'],
		confusions: [
			{
				text: 'If it had been adopted, the protocol would have been a voluntary promise.',
				ruling: 'wrong',
				why: 'A voluntary promise binds nobody in law; the protocol would have been legally binding.',
				evidence: ['s7']
			},
			{
				text: 'The protocol is binding now.',
				ruling: 'wrong',
				why: 'It would have been binding, but it was rejected.',
				evidence: ['s6', 's7']
			},
			{
				text: 'If it had been adopted, the protocol would have been no more than advice.',
				ruling: 'wrong',
				why: 'Advice can be ignored; the protocol would have been legally binding.',
				evidence: ['s7']
			}
		]
	},
	'protocol-ban-pre-1980': {
		type: 'provision',
		of: 'the protocol',
		covers: 'cluster bombs made before 1980',
		effect: 'banned',
		text: 'Cluster bombs made before 1980 would have been banned under the protocol.',
		topic: 'provisions',
		modality: 'conditional',
		asserter: 'source',
		evidence: ['s8'],
		confusions: [
			{
				text: 'The protocol now bans cluster bombs made before 1980.',
				ruling: 'wrong',
				why: 'It would have banned them, but it was rejected.',
				evidence: ['s6', 's8']
			},
			{
				text: 'Under the protocol, cluster bombs made after 1980 would have been banned.',
				ruling: 'wrong',
				why: 'The ban was for bombs made before 1980; later ones would have faced safeguards and rules.',
				evidence: ['s8', 's9']
			},
			{
				text: 'Under the protocol, cluster bombs used before 1980 would have been banned.',
				ruling: 'wrong',
				why: 'The test was when the bombs were made, not when they were used.',
				evidence: ['s8']
			}
		]
	},
	'protocol-cutoff-1980': {
		type: 'provision',
		of: 'the protocol',
		covers: 'the year 1980',
		effect: 'the line between banned and regulated bombs',
		text: 'Under the protocol, the year 1980 would have been the line between banned bombs and regulated ones.',
		topic: 'provisions',
		modality: 'conditional',
		asserter: 'source',
		evidence: ['s7', 's8', 's9'],
		confusions: [
			{
				text: 'The 1980 dividing line is a rule in force today.',
				ruling: 'wrong',
				why: 'The line was part of a protocol that was rejected.',
				evidence: ['s6', 's7']
			},
			{
				text: 'The Oslo Convention was signed in 1980.',
				ruling: 'unsupported',
				why: '1980 would have been a dividing line by when bombs were made; no date is given for Oslo.',
				evidence: ['s7', 's3']
			},
			{
				text: 'The talks took place in 1980.',
				ruling: 'unsupported',
				why: '1980 would have been a dividing line by when bombs were made; the talks are given no year.',
				evidence: ['s7', 's6']
			}
		]
	},
	'protocol-test-is-making-date': {
		type: 'provision',
		of: 'the protocol',
		covers: 'when a bomb was made',
		effect: 'the test for ban or rules',
		text: 'Under the protocol, the date a bomb was made would have counted, not the date it was used.',
		topic: 'provisions',
		modality: 'conditional',
		asserter: 'source',
		evidence: ['s8', 's9'],
		confusions: [
			{
				text: 'Under the protocol, the test would have been when a bomb was used.',
				ruling: 'wrong',
				why: 'The terms speak of when bombs were made: earlier than 1980, or after it.',
				evidence: ['s8', 's9']
			},
			{
				text: 'Under the protocol, it would also have mattered which country owned a bomb.',
				ruling: 'unsupported',
				why: 'The terms speak of when bombs were made; no test by owner is mentioned.',
				evidence: ['s8', 's9']
			},
			{
				text: 'Under the protocol, it would also have mattered how often a bomb fails to go off.',
				ruling: 'unsupported',
				why: 'The terms speak of when bombs were made; how often they fail is not mentioned.',
				evidence: ['s8', 's9']
			}
		]
	},
	'protocol-rules-after-cutoff': {
		type: 'provision',
		of: 'the protocol',
		covers: 'cluster bombs made after 1980',
		effect: 'put under safeguards and rules',
		text: 'Under the protocol, bombs made after 1980 would have needed safeguards and regulations.',
		topic: 'provisions',
		modality: 'conditional',
		asserter: 'source',
		evidence: ['s9'],
		confusions: [
			{
				text: 'Under the protocol, cluster bombs made after 1980 would have been left alone.',
				ruling: 'wrong',
				why: 'For these bombs, both safeguards and rules would have been required.',
				evidence: ['s9']
			},
			{
				text: 'Under the protocol, safeguards would have been for cluster bombs made before 1980.',
				ruling: 'wrong',
				why: 'Bombs made before 1980 would have been banned; safeguards were for later ones.',
				evidence: ['s8', 's9']
			},
			{
				text: 'The Oslo Convention requires safeguards for cluster bombs made after 1980.',
				ruling: 'wrong',
				why: 'Oslo bans cluster bombs; the safeguards were in the rejected protocol.',
				evidence: ['s3', 's9']
			},
			{
				text: 'Under the protocol, cluster bombs made after 1980 would all have been banned.',
				ruling: 'wrong',
				why: 'They would have faced safeguards and rules; the ban was for those made before 1980.',
				evidence: ['s8', 's9']
			}
		]
	},
	'protocol-two-part-design': {
		type: 'comparison',
		left: 'older cluster bombs under the protocol',
		right: 'newer cluster bombs under the protocol',
		differ: 'a ban for the first, safeguards and rules for the second',
		text: 'The protocol would have done two things: ban older bombs, and set safeguards and rules for newer ones.',
		topic: 'provisions',
		modality: 'conditional',
		asserter: 'source',
		evidence: ['s8', 's9'],
		confusions: [
			{
				text: 'The protocol would have banned newer cluster bombs and set rules for older ones.',
				ruling: 'wrong',
				why: 'The ban was for those made before 1980, the safeguards and rules for later ones.',
				evidence: ['s8', 's9']
			},
			{
				text: 'The protocol would have banned all cluster bombs, old and new.',
				ruling: 'wrong',
				why: 'Newer bombs were to face safeguards and rules.',
				evidence: ['s9']
			},
			{
				text: 'The protocol would have set rules for all cluster bombs and banned none.',
				ruling: 'wrong',
				why: 'Bombs made before 1980 were to be banned.',
				evidence: ['s8']
			}
		]
	},
	'newer-bombs-not-banned': {
		type: 'comparison',
		left: 'newer cluster bombs under the protocol',
		right: 'newer cluster bombs under Oslo’s ban',
		differ: 'safeguards and rules in the first case, an outright ban in the second',
		text: 'The protocol’s ban would not have covered newer cluster bombs.',
		gap: 'newer cluster bombs',
		topic: 'provisions',
		modality: 'conditional',
		asserter: 'source',
		evidence: ['s8', 's9'],
		inference:
			'This follows from the terms: a ban for one group, safeguards and rules for the other.',
		confusions: [
			{
				text: 'The protocol would have banned cluster bombs whatever their age.',
				ruling: 'wrong',
				why: 'The ban would have covered only those made before 1980.',
				evidence: ['s8', 's9']
			},
			{
				text: 'Under the protocol, newer cluster bombs would have been free of rules.',
				ruling: 'wrong',
				why: 'For newer bombs, both safeguards and rules would have been required.',
				evidence: ['s9']
			},
			{
				text: 'The Oslo Convention allows newer cluster bombs.',
				ruling: 'wrong',
				why: 'Oslo bans cluster bombs, and its ban is outright.',
				evidence: ['s3', 's13']
			}
		]
	},
	'oslo-ban-outright': {
		type: 'provision',
		of: 'the Oslo Convention',
		covers: 'cluster bombs',
		effect: 'banned outright',
		text: 'Oslo’s ban is an outright one.',
		gap: 'an outright one',
		topic: 'provisions',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s3', 's13'],
		confusions: [
			{
				text: 'The Oslo Convention is a partial ban that goes by the age of the bombs.',
				ruling: 'wrong',
				why: 'Oslo’s ban is outright; a line by age was the protocol’s.',
				evidence: ['s13', 's8']
			},
			{
				text: 'The Oslo Convention is only a promise to hold talks.',
				ruling: 'wrong',
				why: 'It is a treaty, and it bans cluster bombs.',
				evidence: ['s3']
			},
			{
				text: 'The Oslo Convention sets safeguards in place of a ban.',
				ruling: 'wrong',
				why: 'Oslo’s ban is outright; safeguards were part of the rejected protocol.',
				evidence: ['s13', 's9']
			}
		]
	}
} as const satisfies PackFacts;
