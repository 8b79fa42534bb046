import type { PackFacts } from './draft.ts';

/** Reactions, and what is still open. */
export const aftermath = {
	'reaction-hrw-praised': {
		type: 'stance',
		party: 'Human Rights Watch',
		stance: 'praised-defeat',
		text: 'Human Rights Watch praised the defeat of the plan.',
		topic: 'aftermath',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s14', 's15'],
		confusions: [
			{
				text: 'Human Rights Watch praised the United States for its efforts.',
				ruling: 'unsupported',
				why: 'What it praised was the defeat of the proposal; no praise for anybody is reported.',
				evidence: ['s15']
			},
			{
				text: 'Human Rights Watch regretted the defeat of the plan.',
				ruling: 'wrong',
				why: 'Human Rights Watch was against the plan and praised its defeat.',
				evidence: ['s14', 's15']
			},
			{
				text: 'Human Rights Watch praised the plan.',
				ruling: 'wrong',
				why: 'It was against the plan; what it praised was the defeat.',
				evidence: ['s14', 's15']
			}
		]
	},
	'reaction-icrc-praised': {
		type: 'stance',
		party: 'the International Committee of the Red Cross',
		stance: 'praised-defeat',
		text: 'The International Committee of the Red Cross (ICRC) praised the defeat of the plan.',
		topic: 'aftermath',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s14', 's15'],
		confusions: [
			{
				text: 'The ICRC praised the late changes to the protocol.',
				ruling: 'unsupported',
				why: 'What it praised was the defeat; no remark of its own on the changes is reported.',
				evidence: ['s15', 's17']
			},
			{
				text: 'The ICRC regretted the defeat of the plan.',
				ruling: 'wrong',
				why: 'The ICRC was against the plan and praised its defeat.',
				evidence: ['s14', 's15']
			},
			{
				text: 'The ICRC gave no reaction to the defeat of the plan.',
				ruling: 'wrong',
				why: 'Like Human Rights Watch and other groups, the ICRC praised the defeat.',
				evidence: ['s14', 's15']
			}
		]
	},
	'future-talks-timing-unclear': {
		type: 'unknown',
		question: 'When will the main users be brought back into talks?',
		text: 'When the main users will be brought back into talks is unclear.',
		topic: 'aftermath',
		modality: 'unclear',
		asserter: 'senior-us-official',
		evidence: ['s16'],
		confusions: [
			{
				text: 'The main users will be brought back into talks next year.',
				ruling: 'unsupported',
				why: 'No time is given; a senior US official called the timing unclear.',
				evidence: ['s16']
			},
			{
				text: 'The main users will not be brought back into talks.',
				ruling: 'unsupported',
				why: 'The senior US official left open when they will return, and did not say never.',
				evidence: ['s16']
			},
			{
				text: 'According to the senior US official, a date for new talks has been set.',
				ruling: 'wrong',
				why: 'The official called it unclear when the main users will be brought back.',
				evidence: ['s16']
			}
		]
	},
	'p5-source-senior-us-official': {
		type: 'party',
		party: 'a senior US official',
		role: 'the source of the remark about the main users',
		text: 'The remark about the main users comes from a senior US official.',
		topic: 'aftermath',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s16'],
		confusions: [
			{
				text: 'The remark about the main users comes from an Oslo diplomat.',
				ruling: 'wrong',
				why: 'It comes from a senior US official; no diplomat of an Oslo country is quoted.',
				evidence: ['s16']
			},
			{
				text: 'The report names the official who spoke of a return to talks.',
				ruling: 'wrong',
				why: 'It speaks of a senior US official and gives no name.',
				evidence: ['s16']
			},
			{
				text: 'The remark about the main users comes from the ICRC.',
				ruling: 'wrong',
				why: 'It comes from a senior US official; of the ICRC, only its opposition and its praise are reported.',
				evidence: ['s14', 's15', 's16']
			}
		]
	},
	'major-users-came-before': {
		type: 'event',
		what: 'talks that the main users took part in',
		when: 'at some earlier time',
		text: 'The main users must have been in talks before, since they are to be brought back.',
		gap: 'before',
		topic: 'aftermath',
		modality: 'stated',
		asserter: 'senior-us-official',
		evidence: ['s16'],
		inference: 'This follows from “brought back” in statement 16; it is not said outright.',
		confusions: [
			{
				text: 'According to the senior US official, the main users had never been in talks.',
				ruling: 'wrong',
				why: 'To be brought back into talks, they must have been in talks before.',
				evidence: ['s16']
			},
			{
				text: 'The main users walked out of the talks.',
				ruling: 'unsupported',
				why: 'Their return is mentioned; how they came to be absent is not said.',
				evidence: ['s16']
			},
			{
				text: 'The senior US official named the main users.',
				ruling: 'wrong',
				why: 'The official spoke of main users without naming any.',
				evidence: ['s16']
			}
		]
	}
} as const satisfies PackFacts;
