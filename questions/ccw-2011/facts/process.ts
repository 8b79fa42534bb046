import type { PackFacts } from './draft.ts';

/** Where, how long and how the talks went. */
export const process = {
	'plan-was-a-protocol': {
		type: 'party',
		party: 'the US-led plan',
		role: 'a protocol',
		text: 'The US-led plan took the form of a protocol.',
		topic: 'process',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s6'],
		confusions: [
			{
				text: 'The US-led plan took the form of a US law.',
				ruling: 'wrong',
				why: 'It took the form of a protocol, which countries of the CCW discussed.',
				evidence: ['s4', 's6']
			},
			{
				text: 'The US-led plan was a new ban treaty signed in Oslo.',
				ruling: 'wrong',
				why: 'It was a protocol that was rejected; the ban treaty, Oslo, is a different text.',
				evidence: ['s3', 's6']
			},
			{
				text: 'The US-led plan took the form of a speech.',
				ruling: 'wrong',
				why: 'It took the form of a protocol, a text that would have been legally binding.',
				evidence: ['s6', 's7']
			}
		]
	},
	'duration-several-weeks': {
		type: 'event',
		what: 'the talks',
		length: 'several weeks',
		text: 'The talks before the protocol was rejected lasted several weeks.',
		topic: 'process',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s4', 's6'],
		confusions: [
			{
				text: 'The talks on the protocol lasted one hour.',
				ruling: 'wrong',
				why: 'They lasted several weeks; the final hour is when changes were still being proposed.',
				evidence: ['s4', 's17']
			},
			{
				text: 'The talks on the protocol lasted 25 days.',
				ruling: 'unsupported',
				why: 'They lasted several weeks; 25 is a day of the month, and no number of days is given.',
				evidence: ['s4', 's6']
			},
			{
				text: 'The talks on cluster bombs went on for several years.',
				ruling: 'unsupported',
				why: 'Several weeks of talks are reported; nothing is said of rounds before them.',
				evidence: ['s4']
			}
		]
	},
	'place-geneva': {
		type: 'event',
		what: 'the talks',
		where: 'Geneva',
		text: 'The talks were held in Geneva.',
		topic: 'process',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s4'],
		confusions: [
			{
				text: 'The talks on the protocol were held in Oslo.',
				ruling: 'wrong',
				why: 'The talks were in Geneva; Oslo gives the treaty that bans these weapons its name.',
				evidence: ['s4', 's3']
			},
			{
				text: 'The talks on the protocol were held in Washington.',
				ruling: 'wrong',
				why: 'The United States led the drive, but the talks were in Geneva.',
				evidence: ['s1', 's4']
			},
			{
				text: 'The talks on the protocol were held in Beijing and Moscow.',
				ruling: 'wrong',
				why: 'The talks were in Geneva; China and Russia are named as makers and backers.',
				evidence: ['s4', 's10', 's11']
			}
		]
	},
	'amendments-until-last-hour': {
		type: 'event',
		what: 'proposals of changes to the protocol',
		when: 'right up to the final hour of talks',
		text: 'Changes to the protocol were proposed up to the final hour of the talks.',
		topic: 'process',
		modality: 'stated',
		asserter: 'us-official',
		evidence: ['s17'],
		confusions: [
			{
				text: 'According to the US official, changes to the protocol stopped well before the end of the talks.',
				ruling: 'wrong',
				why: 'The US official said that changes were proposed right up to the final hour.',
				evidence: ['s17']
			},
			{
				text: 'According to the US official, changes were offered after the protocol was rejected.',
				ruling: 'wrong',
				why: 'The US official placed them in the talks, right up to the final hour.',
				evidence: ['s17', 's6']
			},
			{
				text: 'According to the US official, the talks took no more than an hour.',
				ruling: 'wrong',
				why: 'The talks took weeks; the final hour is when changes were still being proposed.',
				evidence: ['s4', 's17']
			}
		]
	},
	'amendments-aim-oslo-concerns': {
		type: 'event',
		what: 'late changes to meet the concerns of Oslo countries',
		text: 'The late changes were meant to meet the concerns of Oslo countries.',
		topic: 'process',
		modality: 'stated',
		asserter: 'us-official',
		evidence: ['s17'],
		confusions: [
			{
				text: 'According to the US official, the late changes were meant to please China and Russia.',
				ruling: 'wrong',
				why: 'The changes were to meet the concerns of Oslo countries.',
				evidence: ['s17']
			},
			{
				text: 'According to the US official, the Oslo countries had no concerns about the protocol.',
				ruling: 'wrong',
				why: 'The changes were proposed to meet the concerns of those countries.',
				evidence: ['s17']
			},
			{
				text: 'According to the US official, the late changes were meant to please the ICRC.',
				ruling: 'wrong',
				why: 'The changes were to meet the concerns of Oslo countries.',
				evidence: ['s17']
			},
			{
				text: 'The late changes would have made the protocol’s ban wider.',
				ruling: 'unsupported',
				why: 'A US official said what they were for; what they would have altered is not reported.',
				evidence: ['s17']
			}
		]
	},
	'p6-source-us-official': {
		type: 'party',
		party: 'the US official',
		role: 'the source of the account of the late changes',
		text: 'The account of the late changes comes from a US official.',
		topic: 'process',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s17'],
		confusions: [
			{
				text: 'The account of the late changes is in the report’s own voice.',
				ruling: 'wrong',
				why: 'The account is credited to a US official.',
				evidence: ['s17']
			},
			{
				text: 'The account of the late changes comes from an Oslo country.',
				ruling: 'wrong',
				why: 'It comes from a US official; the concerns it speaks of are those of Oslo countries.',
				evidence: ['s17']
			},
			{
				text: 'The account of the late changes comes from the ICRC.',
				ruling: 'wrong',
				why: 'It comes from a US official; the ICRC is reported only as opposing the plan and praising its defeat.',
				evidence: ['s14', 's15', 's17']
			}
		]
	}
} as const satisfies PackFacts;
