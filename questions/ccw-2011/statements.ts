import type { StatementDraft } from '#authoring';
import type { AsserterId, TopicId } from './description.ts';

/** The briefing: eighteen short statements that together say all that the report says. */
export const statements = {
	s1: {
		text: 'The United States led a drive to regulate the use of cluster bombs, and the drive failed.',
		paragraphs: ['P1'],
		modality: 'stated',
		asserter: 'source',
		topic: 'outcome'
	},
	s2: {
		text: 'It did not win enough support from countries that had signed the Oslo Convention.',
		paragraphs: ['P1'],
		modality: 'stated',
		asserter: 'source',
		topic: 'outcome'
	},
	s3: {
		text: 'The Oslo Convention is an international treaty. It bans cluster bombs.',
		paragraphs: ['P1'],
		modality: 'stated',
		asserter: 'source',
		topic: 'parties'
	},
	s4: {
		text: 'The talks took place in Geneva and lasted several weeks. The countries at the table were members of the CCW.',
		paragraphs: ['P2'],
		modality: 'stated',
		asserter: 'source',
		topic: 'process'
	},
	s5: {
		text: 'CCW stands for Convention on Certain Conventional Weapons. Like the Oslo Convention, it has countries as its members.',
		paragraphs: ['P2', 'P7'],
		modality: 'stated',
		asserter: 'source',
		topic: 'parties'
	},
	s6: {
		text: 'The American plan took the form of a protocol. After weeks of talks, on November 25, it was rejected.',
		paragraphs: ['P2'],
		modality: 'stated',
		asserter: 'source',
		topic: 'outcome'
	},
	s7: {
		text: 'If the protocol had been adopted, it would have been legally binding. The dividing line would have been the year 1980.',
		paragraphs: ['P3'],
		modality: 'conditional',
		asserter: 'source',
		topic: 'provisions'
	},
	s8: {
		text: 'The protocol would have banned cluster bombs that were made before 1980.',
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
		text: 'The United States, China and Russia are all major makers of cluster bombs.',
		paragraphs: ['P3'],
		modality: 'stated',
		asserter: 'source',
		topic: 'parties'
	},
	s11: {
		text: 'China and Russia both supported the plan that the United States was leading.',
		paragraphs: ['P3'],
		modality: 'stated',
		asserter: 'source',
		topic: 'positions'
	},
	s12: {
		text: 'The Oslo Convention had 111 signatories. Several of them were critical of the plan.',
		paragraphs: ['P4'],
		modality: 'stated',
		asserter: 'source',
		topic: 'positions'
	},
	s13: {
		text: 'These critics believed that regulating the weapons undercut the outright ban, or at the very least watered it down.',
		paragraphs: ['P4'],
		modality: 'stated',
		asserter: 'oslo-critics',
		topic: 'positions'
	},
	s14: {
		text: 'Human Rights Watch, the International Committee of the Red Cross (ICRC) and other groups were against the proposed treaty.',
		paragraphs: ['P4'],
		modality: 'stated',
		asserter: 'source',
		topic: 'positions'
	},
	s15: {
		text: 'The same organizations and groups also praised the defeat of the proposal.',
		paragraphs: ['P4'],
		modality: 'stated',
		asserter: 'source',
		topic: 'aftermath'
	},
	s16: {
		text: 'A senior US official said it was not clear when the main users would be brought back into talks.',
		paragraphs: ['P5'],
		modality: 'unclear',
		asserter: 'senior-us-official',
		topic: 'aftermath'
	},
	s17: {
		text: 'Up to the final hour of the talks, the US official said, changes were proposed to meet the concerns of Oslo countries, but the official said they were not enough.',
		paragraphs: ['P6'],
		modality: 'stated',
		asserter: 'us-official',
		topic: 'process'
	},
	s18: {
		text: 'Part of the US case was that the protocol, if enacted, would ban more cluster bombs for the US than the Oslo Convention has banned for all its members combined.',
		paragraphs: ['P7'],
		modality: 'conditional',
		asserter: 'us-government',
		topic: 'positions'
	}
} as const satisfies Record<string, StatementDraft<TopicId, AsserterId>>;

export type StatementId = keyof typeof statements;
