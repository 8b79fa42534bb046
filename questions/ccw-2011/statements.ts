import type { StatementDraft } from '#authoring';
import type { AsserterId, TopicId } from './description.ts';

/** The briefing: eighteen sentences that together tell all that the article says. */
export const statements = {
	s1: {
		text: 'The United States led a drive for rules on how cluster bombs are used, but that drive failed.',
		paragraphs: ['P1'],
		modality: 'stated',
		asserter: 'source',
		topic: 'outcome'
	},
	s2: {
		text: 'The drive did not win enough backing from nations that had signed the Oslo Convention.',
		paragraphs: ['P1'],
		modality: 'stated',
		asserter: 'source',
		topic: 'outcome'
	},
	s3: {
		text: 'The Oslo Convention is a treaty among nations, and it forbids cluster bombs.',
		paragraphs: ['P1'],
		modality: 'stated',
		asserter: 'source',
		topic: 'parties'
	},
	s4: {
		text: 'The talks were held in Geneva and lasted several weeks; those at the table were states that belong to the CCW.',
		paragraphs: ['P2'],
		modality: 'stated',
		asserter: 'source',
		topic: 'process'
	},
	s5: {
		text: 'CCW is short for Convention on Certain Conventional Weapons, which, like the Oslo treaty, has states as its members.',
		paragraphs: ['P2', 'P7'],
		modality: 'stated',
		asserter: 'source',
		topic: 'parties'
	},
	s6: {
		text: 'The plan took the form of a protocol, which was turned down on November 25 after weeks of talks.',
		paragraphs: ['P2'],
		modality: 'stated',
		asserter: 'source',
		topic: 'outcome'
	},
	s7: {
		text: 'Had it been adopted, the protocol would have been binding in law, with the year 1980 as its dividing line.',
		paragraphs: ['P3'],
		modality: 'conditional',
		asserter: 'source',
		topic: 'provisions'
	},
	s8: {
		text: 'Under its terms, cluster bombs made earlier than 1980 would have been forbidden.',
		paragraphs: ['P3'],
		modality: 'conditional',
		asserter: 'source',
		topic: 'provisions'
	},
	s9: {
		text: 'For cluster bombs made after 1980, it would have required both safeguards and regulations.',
		paragraphs: ['P3'],
		modality: 'conditional',
		asserter: 'source',
		topic: 'provisions'
	},
	s10: {
		text: 'The United States, China and Russia are all named as major makers of cluster bombs.',
		paragraphs: ['P3'],
		modality: 'stated',
		asserter: 'source',
		topic: 'parties'
	},
	s11: {
		text: 'China and Russia both gave their support to the plan that the United States was leading.',
		paragraphs: ['P3'],
		modality: 'stated',
		asserter: 'source',
		topic: 'positions'
	},
	s12: {
		text: 'The Oslo Convention had 111 signatories, and several of them were critical of the plan.',
		paragraphs: ['P4'],
		modality: 'stated',
		asserter: 'source',
		topic: 'positions'
	},
	s13: {
		text: 'In the view of those critics, regulating the weapons undercut the outright ban, or at the very least watered it down.',
		paragraphs: ['P4'],
		modality: 'stated',
		asserter: 'oslo-critics',
		topic: 'positions'
	},
	s14: {
		text: 'Human Rights Watch was against the proposed treaty; so were other groups and the International Committee of the Red Cross (ICRC).',
		paragraphs: ['P4'],
		modality: 'stated',
		asserter: 'source',
		topic: 'positions'
	},
	s15: {
		text: 'Those same organizations and groups also praised the fact that the proposal had been defeated.',
		paragraphs: ['P4'],
		modality: 'stated',
		asserter: 'source',
		topic: 'aftermath'
	},
	s16: {
		text: 'According to a senior US official, it is not clear when the main users will be brought back into talks.',
		paragraphs: ['P5'],
		modality: 'unclear',
		asserter: 'senior-us-official',
		topic: 'aftermath'
	},
	s17: {
		text: "Right up to the final hour of talks, the US official said, changes were proposed to meet Oslo countries' worries, yet they proved not enough.",
		paragraphs: ['P6'],
		modality: 'stated',
		asserter: 'us-official',
		topic: 'process'
	},
	s18: {
		text: 'The US case for the protocol was partly that it would, if enacted, ban more cluster bombs for the US than Oslo has for all its members together.',
		paragraphs: ['P7'],
		modality: 'conditional',
		asserter: 'us-government',
		topic: 'positions'
	}
} as const satisfies Record<string, StatementDraft<TopicId, AsserterId>>;

export type StatementId = keyof typeof statements;
