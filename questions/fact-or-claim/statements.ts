import type { StatementDraft } from '#authoring';
import type { AsserterId, TopicId } from './description.ts';

/** The whole text, which was written for this pack: each paragraph is one statement. */
export const statements = {
	s1: {
		text: 'A claim is what somebody says is so; it may be true or false.',
		paragraphs: ['P1'],
		modality: 'stated',
		asserter: 'source',
		topic: 'claims'
	},
	s2: {
		text: 'To find out whether a claim is a fact, ask what would show it, such as a record, a count or a picture.',
		paragraphs: ['P2'],
		modality: 'stated',
		asserter: 'source',
		topic: 'claims'
	},
	s3: {
		text: 'An attribution, such as “a minister said”, tells you who says something; without one, the report says it itself.',
		paragraphs: ['P3'],
		modality: 'stated',
		asserter: 'source',
		topic: 'words'
	},
	s4: {
		text: '“Said” takes no side; “admitted” takes the claim for true, and “claimed” hints at doubt.',
		paragraphs: ['P4'],
		modality: 'stated',
		asserter: 'source',
		topic: 'words'
	},
	s5: {
		text: 'A hedge, such as “may” or “about”, makes a claim weaker: “it may rain” says less than “it will rain”.',
		paragraphs: ['P5'],
		modality: 'stated',
		asserter: 'source',
		topic: 'words'
	},
	s6: {
		text: 'A report can be right that a minister said a thing, even when the thing is wrong.',
		paragraphs: ['P6'],
		modality: 'stated',
		asserter: 'source',
		topic: 'limits'
	},
	s7: {
		text: '“Would” can mark what hangs on a condition: “the bridge would open if money were found” reports no opening.',
		paragraphs: ['P7'],
		modality: 'stated',
		asserter: 'source',
		topic: 'words'
	},
	s8: {
		text: 'Reports that rest on the same source count as one witness, however many they are.',
		paragraphs: ['P8'],
		modality: 'stated',
		asserter: 'source',
		topic: 'claims'
	},
	s9: {
		text: 'What a report leaves out is not stated: according to that report, it is neither true nor false.',
		paragraphs: ['P9'],
		modality: 'stated',
		asserter: 'source',
		topic: 'limits'
	},
	s10: {
		text: 'A figure needs three things beside it: what was counted, who counted, and when.',
		paragraphs: ['P10'],
		modality: 'stated',
		asserter: 'source',
		topic: 'limits'
	}
} as const satisfies Record<string, StatementDraft<TopicId, AsserterId>>;

export type StatementId = keyof typeof statements;
