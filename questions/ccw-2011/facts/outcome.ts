import type { PackFacts } from './draft.ts';

/** What happened to the plan, when, and why. */
export const outcome = {
	'outcome-failed': {
		type: 'outcome',
		of: 'the US-led drive',
		outcome: 'failed',
		text: 'The US-led drive to regulate cluster bombs did not succeed.',
		topic: 'outcome',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s1'],
		confusions: [
			{
				text: 'The US-led drive succeeded in part: the ban on older bombs was adopted.',
				ruling: 'wrong',
				why: 'The drive failed: the protocol was rejected, and its ban with it.',
				evidence: ['s1', 's6', 's8']
			},
			{
				text: 'The US-led drive succeeded thanks to late changes.',
				ruling: 'wrong',
				why: 'The drive failed; the US official said that the late changes were not enough.',
				evidence: ['s1', 's17']
			},
			{
				text: 'The US-led plan was put off until a later date.',
				ruling: 'wrong',
				why: 'The plan was rejected, not put off.',
				evidence: ['s6']
			}
		]
	},
	'outcome-reason-little-support': {
		type: 'outcome',
		of: 'the drive’s search for support',
		outcome: 'too little was found',
		text: 'The US-led drive did not win enough support.',
		gap: 'enough support',
		topic: 'outcome',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s2'],
		inference:
			'Statement 2 says that support fell short and statement 6 that the plan was rejected; that one led to the other is an inference from the two together.',
		confusions: [
			{
				text: 'The plan failed because China and Russia blocked it.',
				ruling: 'wrong',
				why: 'China and Russia both supported the plan.',
				evidence: ['s11']
			},
			{
				text: 'The plan failed because the United States withdrew it.',
				ruling: 'wrong',
				why: 'The plan was not withdrawn; it was rejected.',
				evidence: ['s6']
			},
			{
				text: 'A lack of time played a part in the failure of the plan.',
				ruling: 'unsupported',
				why: 'It is support that fell short; the report does not mention a lack of time.',
				evidence: ['s2']
			}
		]
	},
	'outcome-rejected': {
		type: 'outcome',
		of: 'the protocol',
		outcome: 'rejected',
		text: 'The protocol was rejected.',
		topic: 'outcome',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s6'],
		confusions: [
			{
				text: 'It was the Oslo Convention that was rejected on November 25.',
				ruling: 'wrong',
				why: 'The protocol was rejected; the Oslo Convention is a treaty with 111 signatories.',
				evidence: ['s6', 's12']
			},
			{
				text: 'The protocol was postponed.',
				ruling: 'wrong',
				why: 'The protocol was rejected; no delay is mentioned.',
				evidence: ['s6']
			},
			{
				text: 'The protocol was adopted.',
				ruling: 'wrong',
				why: 'The protocol was rejected, and its terms are only what would have been.',
				evidence: ['s6', 's7']
			}
		]
	},
	'date-nov-25': {
		type: 'event',
		what: 'the rejection of the protocol',
		when: 'November 25',
		text: 'The protocol was rejected on November 25.',
		topic: 'outcome',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s6'],
		confusions: [
			{
				text: 'The talks on the protocol began on November 25.',
				ruling: 'wrong',
				why: 'November 25 is the day of the rejection, which came after weeks of talks.',
				evidence: ['s6']
			},
			{
				text: 'The Oslo Convention was signed on November 25.',
				ruling: 'unsupported',
				why: 'November 25 is the day when the protocol was rejected; no date is given for Oslo.',
				evidence: ['s6', 's3']
			},
			{
				text: 'The protocol was rejected on November 25, 1980.',
				ruling: 'unsupported',
				why: '1980 is a dividing line for when bombs were made; no year is given for the rejection.',
				evidence: ['s6', 's7']
			}
		]
	},
	'protocol-not-in-force': {
		type: 'outcome',
		of: 'the protocol’s rules',
		outcome: 'never took effect',
		text: 'The protocol’s rules did not take effect, since it did not pass.',
		topic: 'outcome',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s6', 's7'],
		inference:
			'This follows from the rejection in statement 6 and the words “if the protocol had been adopted” in statement 7.',
		confusions: [
			{
				text: 'The protocol’s rules took effect on November 25.',
				ruling: 'wrong',
				why: 'November 25 was the day when the protocol was rejected.',
				evidence: ['s6']
			},
			{
				text: 'The protocol’s ban on older bombs took effect, while its other rules did not.',
				ruling: 'wrong',
				why: 'The protocol was rejected as a whole, and all its terms are only what would have been.',
				evidence: ['s6', 's8', 's9']
			},
			{
				text: 'The protocol’s rules bind the United States alone.',
				ruling: 'wrong',
				why: 'The rules bind nobody, since the protocol was rejected.',
				evidence: ['s6', 's7']
			}
		]
	},
	'amendments-insufficient': {
		type: 'outcome',
		of: 'the late changes to the protocol',
		outcome: 'not enough',
		text: 'In the end, the late changes to the protocol were not enough.',
		topic: 'outcome',
		modality: 'stated',
		asserter: 'us-official',
		evidence: ['s17'],
		confusions: [
			{
				text: 'According to the US official, the late changes won the Oslo countries over.',
				ruling: 'wrong',
				why: 'The US official said that the changes were not enough.',
				evidence: ['s17']
			},
			{
				text: 'According to the US official, the changes were accepted but came too late.',
				ruling: 'wrong',
				why: 'The US official said that the changes fell short, not that they were accepted.',
				evidence: ['s17']
			},
			{
				text: 'The late changes to the protocol won some of the Oslo countries over.',
				ruling: 'unsupported',
				why: 'They were not enough; how each country took them is not said.',
				evidence: ['s17']
			},
			{
				text: 'The late changes to the protocol were kept from the public.',
				ruling: 'unsupported',
				why: 'They were not enough; whether they were made public is not mentioned.',
				evidence: ['s17']
			}
		]
	}
} as const satisfies PackFacts;
