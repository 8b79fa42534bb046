import type { PackItems } from './draft.ts';

/** What Oslo does, and what the plan would have done. */
export const provisions: PackItems = [
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'recall',
		replaces: [
			{ code: 'y73vz', reason: 'rewording' },
			{ code: '5r3e2', reason: 'rewording' }
		],
		spec: {
			stem: 'What does Oslo do about cluster bombs?',
			facts: ['oslo-bans-cluster-bombs'],
			options: [
				{
					id: 'rules',
					text: 'It sets rules for their use.',
					why: 'Rules for their use were what the American drive was after.',
					evidence: ['s1'],
					words: { s1: 'regulate the use' }
				},
				{
					id: 'old',
					text: 'It rules out the older ones.',
					why: 'Older ones were the target of the protocol; Oslo makes no such difference.',
					evidence: ['s8', 's3'],
					words: { s8: 'made before 1980' }
				},
				{
					id: 'no',
					text: 'It forbids them.',
					why: 'To ban something is to forbid it.',
					evidence: ['s3'],
					words: { s3: 'bans cluster bombs' }
				}
			],
			key: 'no'
		}
	},
	{
		kind: 'short',
		topic: 'provisions',
		level: 'recall',
		idea: 'contrast',
		replaces: { code: 'b1sk9', reason: 'rewording' },
		spec: {
			stem: 'Which treaty bans cluster bombs?',
			facts: ['oslo-bans-cluster-bombs'],
			accept: [
				'the Oslo Convention',
				'Oslo Convention',
				'Oslo',
				'the Oslo treaty',
				'Oslo treaty',
				'Convention on Cluster Munitions',
				'the Convention on Cluster Munitions',
				'CCM'
			],
			why: 'Statement 3 says what it is and what it does.',
			evidence: ['s3'],
			words: { s3: 'It bans cluster bombs' },
			mistakes: [
				{
					accept: [
						'CCW',
						'the CCW',
						'Convention on Certain Conventional Weapons',
						'the Convention on Certain Conventional Weapons'
					],
					why: 'The report mentions no ban by the CCW; its members held the talks.',
					evidence: ['s4', 's3'],
					words: { s4: 'members of the CCW' },
					fits: 'Whose members held the talks?'
				},
				{
					accept: ['the protocol', 'protocol', 'US-led protocol'],
					why: 'The protocol would have banned only older bombs, and it was rejected.',
					evidence: ['s6', 's8'],
					words: { s6: 'rejected', s8: 'would have banned' }
				}
			]
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'recall',
		replaces: { code: '4ngdp', reason: 'rewording' },
		spec: {
			stem: 'Which cluster bombs would the protocol have banned?',
			facts: ['protocol-ban-pre-1980'],
			options: [
				{
					id: 'used',
					text: 'Those used before 1980',
					why: 'Look again: it is about when they were made, not when they were used.',
					evidence: ['s8'],
					words: { s8: 'made before 1980' }
				},
				{
					id: 'newer',
					text: 'Those made after 1980',
					why: 'Those would have been regulated, not banned.',
					evidence: ['s9'],
					words: { s9: 'made after 1980' }
				},
				{
					id: 'older',
					text: 'Those built before 1980',
					why: 'The age of the bomb decided it.',
					evidence: ['s8'],
					words: { s8: 'made before 1980' }
				}
			],
			key: 'older'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'recall',
		replaces: [
			{ code: 'kbefy', reason: 'rewording' },
			{ code: 'vb159', reason: 'rewording' }
		],
		spec: {
			stem: 'What would the protocol have required for newer cluster bombs?',
			facts: ['protocol-rules-after-cutoff'],
			options: [
				{
					id: 'ban',
					text: 'A ban, like the one on older bombs',
					why: 'The ban stopped at bombs made before 1980.',
					evidence: ['s8'],
					words: { s8: 'made before 1980' }
				},
				{
					id: 'both',
					text: 'Safety measures as well as rules',
					why: '“Both” means the two of them together.',
					evidence: ['s9'],
					words: { s9: 'both safeguards and regulations' }
				},
				{
					id: 'either',
					text: 'Either safeguards or regulations',
					why: 'It says “both”, so one of the two was not enough.',
					evidence: ['s9'],
					words: { s9: 'both safeguards and regulations' }
				}
			],
			key: 'both'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'recall',
		idea: 'happened',
		replaces: { code: 'gd3p0', reason: 'rewording' },
		spec: {
			stem: 'Would countries have had to obey the protocol, if it had been adopted?',
			facts: ['protocol-legally-binding'],
			options: [
				{
					id: 'makers',
					text: 'Yes, but only the major makers',
					why: 'The report makes no such exception for makers.',
					evidence: ['s7', 's10'],
					words: { s7: 'legally binding', s10: 'major makers' }
				},
				{
					id: 'law',
					text: 'Yes, because it would have been law',
					why: 'That is what “legally binding” means.',
					evidence: ['s7'],
					words: { s7: 'legally binding' }
				},
				{
					id: 'advice',
					text: 'No, because it was meant as advice',
					why: 'You can ignore advice; you cannot ignore what binds you legally.',
					evidence: ['s7'],
					words: { s7: 'legally binding' }
				}
			],
			key: 'law'
		}
	},
	{
		kind: 'number',
		topic: 'provisions',
		level: 'recall',
		replaces: { code: 'npmx3', reason: 'rewording' },
		spec: {
			stem: 'What would have been the dividing line between banned and regulated bombs? Give the year.',
			facts: ['protocol-cutoff-1980'],
			value: 1980,
			unit: '',
			why: 'Statement 7 names the year.',
			evidence: ['s7'],
			words: { s7: 'the year 1980' },
			mistakes: [
				{
					value: 111,
					why: '111 is the number of Oslo signatories.',
					evidence: ['s12'],
					words: { s12: '111 signatories' },
					fits: 'How many signatories did the Oslo Convention have?'
				},
				{
					value: 25,
					why: '25 is a day in November.',
					evidence: ['s6'],
					words: { s6: 'November 25' }
				}
			]
		}
	},
	{
		kind: 'verdict',
		topic: 'provisions',
		level: 'recall',
		idea: 'happened',
		replaces: { code: '1n6rg', reason: 'rewording' },
		spec: {
			stem: 'The protocol would have been a set of voluntary promises.',
			facts: ['protocol-legally-binding'],
			key: 'false',
			reasons: {
				true: {
					why: 'A promise you may break is the opposite of something binding.',
					evidence: ['s7'],
					words: { s7: 'legally binding' }
				},
				false: {
					why: 'It would have been legally binding, so nothing about it was voluntary.',
					evidence: ['s7'],
					words: { s7: 'legally binding' }
				},
				'not-stated': {
					why: 'Statement 7 says how strong it would have been.',
					evidence: ['s7'],
					words: { s7: 'legally binding' }
				}
			}
		}
	},
	{
		kind: 'verdict',
		topic: 'provisions',
		level: 'recall',
		idea: 'contrast',
		replaces: [
			{ code: 'pwnkq', reason: 'rewording' },
			{ code: 'tjw99', reason: 'rewording' },
			{ code: 'cttfm', reason: 'rewording' }
		],
		spec: {
			stem: 'The Oslo Convention bans only older cluster bombs.',
			facts: ['oslo-ban-outright'],
			key: 'false',
			reasons: {
				true: {
					why: 'You are thinking of the protocol, which went by age.',
					evidence: ['s8'],
					words: { s8: 'made before 1980' }
				},
				false: {
					why: 'The Oslo ban is outright, so age makes no difference.',
					evidence: ['s3', 's13'],
					words: { s3: 'bans cluster bombs', s13: 'outright ban' }
				},
				'not-stated': {
					why: '“Bans cluster bombs” makes no exception for age.',
					evidence: ['s3'],
					words: { s3: 'It bans cluster bombs' }
				}
			}
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'understand',
		replaces: [
			{ code: 'm1n8e', reason: 'rewording' },
			{ code: '6w7v3', reason: 'rewording' }
		],
		spec: {
			stem: 'What was the drive meant to do about cluster bombs?',
			facts: ['effort-aim-regulate'],
			options: [
				{
					id: 'limits',
					text: 'Limit how they are used',
					why: 'To regulate a use is to set limits to it.',
					evidence: ['s1'],
					words: { s1: 'regulate the use' }
				},
				{
					id: 'ban',
					text: 'Ban them altogether',
					why: 'A full ban is what Oslo already is.',
					evidence: ['s3', 's1'],
					words: { s3: 'bans cluster bombs', s1: 'regulate' }
				},
				{
					id: 'end',
					text: 'Stop them from being made',
					why: 'Its leader makes them, and the drive was about how they are used.',
					evidence: ['s10', 's1'],
					words: { s10: 'major makers', s1: 'the use' }
				}
			],
			key: 'limits'
		}
	},
	{
		kind: 'verdict',
		topic: 'provisions',
		level: 'understand',
		replaces: [
			{ code: '6tv5p', reason: 'rewording' },
			{ code: 'xxast', reason: 'rewording' }
		],
		spec: {
			stem: 'The drive set out to limit cluster bombs rather than to ban them all.',
			facts: ['effort-aim-regulate'],
			key: 'true',
			reasons: {
				true: {
					why: 'It was to “regulate” their use, and the ban in the plan stopped at 1980.',
					evidence: ['s1', 's8', 's9'],
					words: { s1: 'regulate', s8: 'made before 1980' }
				},
				false: {
					why: 'There was a ban in the plan, but only on older bombs.',
					evidence: ['s8', 's9'],
					words: { s8: 'made before 1980' }
				},
				'not-stated': {
					why: 'It follows from “regulate” and from the terms of the plan.',
					evidence: ['s1', 's8', 's9'],
					words: { s1: 'regulate' }
				}
			}
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'understand',
		replaces: { code: '99t0f', reason: 'rewording' },
		spec: {
			stem: 'A cluster bomb was made in 1975 and used in 1995. What would the protocol have meant for it?',
			facts: ['protocol-test-is-making-date', 'protocol-ban-pre-1980'],
			options: [
				{
					id: 'rules',
					text: 'Regulations, because of its use after 1980',
					why: 'The year of its use does not matter.',
					evidence: ['s9', 's8'],
					words: { s9: 'made after 1980', s8: 'made before 1980' }
				},
				{
					id: 'both',
					text: 'A ban at first, and regulations after 1980',
					why: 'A bomb has one date of making, so only one of the terms can apply to it.',
					evidence: ['s8', 's9'],
					words: { s8: 'made before 1980', s9: 'made after 1980' }
				},
				{
					id: 'ban',
					text: 'A ban, because of its age',
					why: '1975 is before 1980, and only the year it was made counts.',
					evidence: ['s8'],
					words: { s8: 'made before 1980' }
				}
			],
			key: 'ban'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'understand',
		replaces: [
			{ code: 'kg6fg', reason: 'rewording' },
			{ code: 'fvx3g', reason: 'rewording' },
			{ code: 'cypbn', reason: 'rewording' }
		],
		spec: {
			stem: 'What would have decided whether a bomb was banned or regulated?',
			facts: ['protocol-test-is-making-date'],
			options: [
				{
					id: 'use',
					text: 'Whether it had been used',
					why: 'The report says “made”, not “used”.',
					evidence: ['s8', 's9'],
					words: { s8: 'made before 1980', s9: 'made after 1980' }
				},
				{
					id: 'built',
					text: 'When it was built',
					why: 'Both terms go by when a bomb was made.',
					evidence: ['s8', 's9'],
					words: { s8: 'made before 1980', s9: 'made after 1980' }
				},
				{
					id: 'owner',
					text: 'Which country owned it',
					why: 'Statement 18 counts bombs by country, but that is an argument and not a term of the protocol.',
					evidence: ['s18', 's8', 's9'],
					words: { s18: 'for the US' }
				}
			],
			key: 'built'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'understand',
		idea: 'happened',
		replaces: { code: 'h3eph', reason: 'rewording' },
		spec: {
			stem: 'What would the year 1980 have divided?',
			facts: ['protocol-cutoff-1980', 'protocol-two-part-design'],
			options: [
				{
					id: 'members',
					text: 'Oslo countries from CCW countries',
					why: 'They belong to different treaties, and no year divides them.',
					evidence: ['s3', 's4', 's7'],
					words: { s7: 'dividing line' }
				},
				{
					id: 'talks',
					text: 'The first talks from the last ones',
					why: 'The talks took several weeks, not years.',
					evidence: ['s4', 's7'],
					words: { s4: 'several weeks', s7: 'dividing line' }
				},
				{
					id: 'bombs',
					text: 'Banned bombs from regulated ones',
					why: 'There would have been one rule for bombs made before it and one for those made after.',
					evidence: ['s7', 's8', 's9'],
					words: { s7: 'dividing line', s8: 'banned', s9: 'regulations' }
				}
			],
			key: 'bombs'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'understand',
		replaces: [
			{ code: 'w9ec9', reason: 'rewording' },
			{ code: 'tdn3w', reason: 'rewording' }
		],
		spec: {
			stem: 'How would the protocol have treated older and newer bombs?',
			facts: ['protocol-two-part-design'],
			options: [
				{
					id: 'same',
					text: 'It would have regulated both of them.',
					why: 'Regulating was the aim of the drive, but older bombs would have been banned.',
					evidence: ['s1', 's8'],
					words: { s1: 'regulate', s8: 'banned' }
				},
				{
					id: 'older',
					text: 'It would have been stricter with older bombs.',
					why: 'A ban is stricter than safeguards and regulations.',
					evidence: ['s8', 's9'],
					words: { s8: 'banned', s9: 'safeguards and regulations' }
				},
				{
					id: 'newer',
					text: 'It would have been stricter with newer bombs.',
					why: 'Newer ones would have been allowed under regulations.',
					evidence: ['s8', 's9'],
					words: { s8: 'banned', s9: 'safeguards and regulations' }
				}
			],
			key: 'older'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'understand',
		idea: 'contrast',
		replaces: [
			{ code: 'bmm2h', reason: 'rewording' },
			{ code: '3xdbd', reason: 'rewording' }
		],
		spec: {
			stem: 'A cluster bomb was made in 1999. How do Oslo and the protocol differ on it?',
			facts: ['newer-bombs-not-banned', 'oslo-bans-cluster-bombs'],
			options: [
				{
					id: 'swap',
					text: 'Oslo would regulate it; the protocol would have banned it.',
					why: 'You have them the wrong way round.',
					evidence: ['s3', 's9'],
					words: { s3: 'bans cluster bombs', s9: 'safeguards and regulations' }
				},
				{
					id: 'stricter',
					text: 'Oslo rules it out; the protocol would have allowed it with limits.',
					why: 'It is newer than 1980, so the protocol would only have regulated it.',
					evidence: ['s3', 's9'],
					words: { s3: 'bans cluster bombs', s9: 'made after 1980' }
				},
				{
					id: 'same',
					text: 'Both rule it out: the protocol would have banned it as well.',
					why: 'That is so for a bomb made before 1980.',
					evidence: ['s8'],
					words: { s8: 'made before 1980' },
					fits: 'How do the two compare on a bomb made in 1970?'
				}
			],
			key: 'stricter'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'understand',
		idea: 'contrast',
		replaces: [
			{ code: '8jy5c', reason: 'rewording' },
			{ code: 'te7xr', reason: 'rewording' },
			{ code: 'h1p96', reason: 'rewording' }
		],
		spec: {
			stem: 'What is the main difference between Oslo and the plan?',
			facts: ['contrast-ban-vs-regulation'],
			options: [
				{
					id: 'limit',
					text: 'Oslo rules the weapons out, and the plan was to limit them.',
					why: 'One bans, the other was to regulate.',
					evidence: ['s3', 's1'],
					words: { s3: 'bans', s1: 'regulate' }
				},
				{
					id: 'swap',
					text: 'Oslo regulates the weapons, and the plan was a ban.',
					why: 'It is the other way round.',
					evidence: ['s3', 's1'],
					words: { s3: 'bans', s1: 'regulate' }
				},
				{
					id: 'advice',
					text: 'Oslo is a treaty, and the plan was only advice.',
					why: 'It was not advice: it would have been legally binding.',
					evidence: ['s7'],
					words: { s7: 'legally binding' }
				}
			],
			key: 'limit'
		}
	},
	{
		kind: 'multi',
		topic: 'provisions',
		level: 'understand',
		idea: 'happened',
		replaces: [
			{ code: '9ra7j', reason: 'rewording' },
			{ code: 'fx162', reason: 'rewording' },
			{ code: '8nsjd', reason: 'rewording' }
		],
		spec: {
			stem: 'What was in the protocol?',
			facts: [
				'protocol-legally-binding',
				'protocol-ban-pre-1980',
				'protocol-rules-after-cutoff',
				'newer-bombs-not-banned'
			],
			options: [
				{
					id: 'force',
					text: 'It was to have the force of law.',
					why: 'It would have been legally binding.',
					evidence: ['s7'],
					words: { s7: 'legally binding' },
					facts: ['protocol-legally-binding']
				},
				{
					id: 'line',
					text: 'It was to draw a line at a certain year.',
					why: 'That year is 1980.',
					evidence: ['s7'],
					words: { s7: 'dividing line' },
					facts: ['protocol-ban-pre-1980']
				},
				{
					id: 'old',
					text: 'It was to ban older bombs.',
					why: 'It would have banned those made before 1980.',
					evidence: ['s8'],
					words: { s8: 'banned cluster bombs that were made before 1980' },
					facts: ['protocol-ban-pre-1980']
				},
				{
					id: 'all',
					text: 'It was to ban cluster bombs of any age.',
					why: 'Oslo does that; the protocol stopped at 1980.',
					evidence: ['s3', 's9'],
					words: { s3: 'bans cluster bombs' },
					facts: ['newer-bombs-not-banned']
				},
				{
					id: 'new',
					text: 'It was to require safeguards on newer bombs.',
					why: 'Bombs made after 1980 would have needed them.',
					evidence: ['s9'],
					words: { s9: 'safeguards' },
					facts: ['protocol-rules-after-cutoff']
				}
			],
			key: ['force', 'line', 'old', 'new']
		}
	},
	{
		kind: 'verdict',
		topic: 'provisions',
		level: 'understand',
		idea: 'happened',
		spec: {
			stem: 'The protocol now bans cluster bombs made before 1980.',
			facts: ['protocol-ban-pre-1980'],
			key: 'false',
			reasons: {
				true: {
					why: 'It “would have banned” them, and that is not the same as bans.',
					evidence: ['s8'],
					words: { s8: 'would have banned' }
				},
				false: {
					why: 'The ban never came: the protocol was rejected.',
					evidence: ['s8', 's6'],
					words: { s8: 'would have banned', s6: 'rejected' }
				},
				'not-stated': {
					why: '“Would have” tells you that it did not happen.',
					evidence: ['s8'],
					words: { s8: 'would have banned' }
				}
			}
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'analyse',
		idea: 'happened',
		replaces: { code: 'xsx8e', reason: 'rewording' },
		spec: {
			stem: 'A student writes: “Cluster bombs made after 1980 now need safeguards.” What is wrong with that?',
			facts: ['protocol-not-in-force'],
			options: [
				{
					id: 'year',
					text: 'It gives the wrong year.',
					why: 'The year is right: 1980 was to be the line.',
					evidence: ['s7'],
					words: { s7: 'the year 1980' }
				},
				{
					id: 'age',
					text: 'It mixes up older and newer bombs.',
					why: 'Newer bombs are the right ones: older bombs would have been banned.',
					evidence: ['s9', 's8'],
					words: { s9: 'made after 1980', s8: 'made before 1980' }
				},
				{
					id: 'rule',
					text: 'It treats a failed plan as a rule.',
					why: 'They “would have” needed safeguards, but the plan was rejected.',
					evidence: ['s9', 's6'],
					words: { s9: 'would have required', s6: 'rejected' }
				}
			],
			key: 'rule'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'analyse',
		idea: 'happened',
		replaces: [
			{ code: 'e7znw', reason: 'rewording' },
			{ code: 'b4h74', reason: 'rewording' },
			{ code: 'htwjf', reason: 'rewording' },
			{ code: '2svcj', reason: 'rewording' }
		],
		spec: {
			stem: 'Statement 7 says that the protocol “would have been legally binding”. Which note keeps that meaning?',
			facts: ['protocol-legally-binding'],
			options: [
				{
					id: 'is',
					text: 'It is legally binding, now that talks are over.',
					why: 'The talks ended with a no, so it binds nobody.',
					evidence: ['s6', 's7'],
					words: { s6: 'rejected', s7: 'If the protocol had been adopted' }
				},
				{
					id: 'was',
					text: 'It was legally binding, until it was rejected.',
					why: 'It never got that far: it had to be adopted first.',
					evidence: ['s7'],
					words: { s7: 'If the protocol had been adopted' }
				},
				{
					id: 'meant',
					text: 'It was to be legally binding, but it was rejected.',
					why: '“Would have been” is for what could have happened and did not.',
					evidence: ['s7'],
					words: { s7: 'would have been' }
				}
			],
			key: 'meant'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'analyse',
		idea: 'support',
		replaces: [
			{ code: 'pxrmt', reason: 'rewording' },
			{ code: 'pnppa', reason: 'rewording' },
			{ code: 'x8ckb', reason: 'rewording' }
		],
		spec: {
			stem: 'Why is “a full ban” the wrong name for the plan?',
			facts: ['newer-bombs-not-banned', 'protocol-two-part-design'],
			options: [
				{
					id: 'free',
					text: 'Countries could have ignored it.',
					why: 'They could not: it would have been legally binding.',
					evidence: ['s7'],
					words: { s7: 'legally binding' }
				},
				{
					id: 'newer',
					text: 'Newer bombs would still have been allowed.',
					why: 'They would have come under safeguards and regulations, and not under a ban.',
					evidence: ['s9', 's8'],
					words: { s9: 'safeguards and regulations', s8: 'made before 1980' }
				},
				{
					id: 'older',
					text: 'Older bombs would still have been allowed.',
					why: 'Those are the ones it would have banned.',
					evidence: ['s8'],
					words: { s8: 'banned' }
				}
			],
			key: 'newer'
		}
	},
	{
		kind: 'choice',
		topic: 'provisions',
		level: 'analyse',
		idea: 'left-open',
		replaces: [
			{ code: 'a03ds', reason: 'rewording' },
			{ code: 'xarv3', reason: 'rewording' },
			{ code: 'vxyfk', reason: 'rewording' }
		],
		spec: {
			stem: 'What do we learn about the safeguards?',
			facts: ['protocol-rules-after-cutoff', 'ns-safeguard-details'],
			options: [
				{
					id: 'how',
					text: 'How they would have worked',
					why: 'The report mentions them and does not describe them.',
					evidence: ['s9'],
					words: { s9: 'safeguards' }
				},
				{
					id: 'which',
					text: 'Which bombs they would have been for',
					why: 'They would have been for bombs made after 1980.',
					evidence: ['s9'],
					words: { s9: 'made after 1980' }
				},
				{
					id: 'soon',
					text: 'How soon they would have been needed',
					why: '1980 is about the age of the bombs; the report sets no date for the safeguards.',
					evidence: ['s7', 's9'],
					words: { s7: '1980' }
				}
			],
			key: 'which'
		}
	}
];
