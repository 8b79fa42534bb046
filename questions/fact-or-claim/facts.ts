import type { FactDraft } from '#authoring';
import type { AsserterId, TopicId } from './description.ts';
import type { StatementId } from './statements.ts';

/** What the text teaches, one thing at a time. */
export const facts = {
	'claim-is-open': {
		type: 'party',
		party: 'a claim',
		role: 'what somebody says is so',
		text: 'A claim is what somebody says is so, and it may be true or false.',
		topic: 'claims',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s1'],
		confusions: [
			{
				text: 'A claim is a sentence that has been shown to be false.',
				ruling: 'wrong',
				why: 'A claim may be true or false; the word does not settle which.',
				evidence: ['s1']
			},
			{
				text: 'Most claims are false.',
				ruling: 'unsupported',
				why: 'The guide says that a claim may be true or false, not how many are which.',
				evidence: ['s1']
			}
		]
	},
	'check-by-what-shows-it': {
		type: 'party',
		party: 'the way to find out whether a claim is a fact',
		role: 'asking what would show it',
		text: 'To find out whether a claim is a fact, a reader asks what would show it.',
		topic: 'claims',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s2'],
		confusions: [
			{
				text: 'A claim becomes a fact once enough people repeat it.',
				ruling: 'wrong',
				why: 'What counts is what would show it, such as a record; to say it again shows nothing.',
				evidence: ['s2']
			}
		]
	},
	'attribution-names-speaker': {
		type: 'party',
		party: 'an attribution',
		role: 'tells you who says something',
		text: 'An attribution tells you who says something.',
		topic: 'words',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s3'],
		confusions: [
			{
				text: 'An attribution tells you how sure the speaker is.',
				ruling: 'wrong',
				why: 'An attribution tells you who says it; words such as “may” are hedges.',
				evidence: ['s3', 's5']
			}
		]
	},
	'own-voice-without-attribution': {
		type: 'party',
		party: 'a sentence without an attribution',
		role: 'said by the report itself',
		text: 'If a sentence has no attribution, the report itself is speaking.',
		topic: 'words',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s3'],
		confusions: [
			{
				text: 'If a sentence has no attribution, nobody is speaking.',
				ruling: 'wrong',
				why: 'Without an attribution, the report says it itself.',
				evidence: ['s3']
			}
		]
	},
	'said-takes-no-side': {
		type: 'party',
		party: '“said”',
		role: 'takes no side',
		text: '“Said” takes no side on whether a claim is true.',
		topic: 'words',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s4'],
		confusions: [
			{
				text: '“Said” takes a claim for true.',
				ruling: 'wrong',
				why: '“Said” takes no side; “admitted” takes the claim for true.',
				evidence: ['s4']
			}
		]
	},
	'admitted-or-claimed': {
		type: 'comparison',
		left: '“admitted”',
		right: '“claimed”',
		differ: 'the first takes the claim for true, the second hints at doubt',
		text: '“Admitted” takes a claim for true, and “claimed” hints at doubt.',
		topic: 'words',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s4'],
		confusions: [
			{
				text: '“Claimed” is as neutral as “said”.',
				ruling: 'wrong',
				why: '“Said” takes no side, while “claimed” hints at doubt.',
				evidence: ['s4']
			}
		]
	},
	'hedge-weakens': {
		type: 'party',
		party: 'a hedge',
		role: 'makes a claim weaker',
		text: 'A hedge, such as “may” or “about”, makes a claim weaker.',
		topic: 'words',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s5'],
		confusions: [
			{
				text: 'A hedge shows that a claim is wrong.',
				ruling: 'wrong',
				why: 'A hedge makes a claim say less; whether it is right is another question.',
				evidence: ['s5']
			}
		]
	},
	'right-report-of-a-wrong-claim': {
		type: 'comparison',
		left: 'that a thing was said',
		right: 'that the thing is so',
		differ: 'the first can be right where the second is wrong',
		text: 'A report that quotes a false claim word for word can still be right about what was said.',
		topic: 'limits',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s6'],
		confusions: [
			{
				text: 'A report that quotes a minister rightly shows that the minister is right.',
				ruling: 'wrong',
				why: 'The report can be right about the words even when the words are wrong.',
				evidence: ['s6']
			}
		]
	},
	'would-reports-no-event': {
		type: 'comparison',
		left: 'what would happen',
		right: 'what happened',
		differ: 'the first hangs on a condition',
		text: '“Would” can mark what hangs on a condition, and then it reports no event.',
		topic: 'words',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s7'],
		confusions: [
			{
				text: '“The bridge would open if money were found” reports that the bridge opened.',
				ruling: 'wrong',
				why: 'The opening hangs on the money; the words report no opening.',
				evidence: ['s7']
			}
		]
	},
	'same-source-one-witness': {
		type: 'party',
		party: 'reports that rest on the same source',
		role: 'one witness',
		text: 'Reports that rest on the same source count as one witness.',
		topic: 'claims',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s8'],
		confusions: [
			{
				text: 'Most reports in the news rest on the same few sources.',
				ruling: 'unsupported',
				why: 'The guide says how to count reports with the same source, not how many such reports there are.',
				evidence: ['s8']
			},
			{
				text: 'Each report is a witness of its own, whatever it rests on.',
				ruling: 'wrong',
				why: 'Reports that rest on the same source count as one witness.',
				evidence: ['s8']
			}
		]
	},
	'left-out-is-not-stated': {
		type: 'comparison',
		left: 'what is left out',
		right: 'what is false',
		differ: 'a report says of the first neither that it is so nor that it is not',
		text: 'What a report leaves out is not stated: according to that report, it is neither true nor false.',
		topic: 'limits',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s9'],
		confusions: [
			{
				text: 'What a report leaves out is false.',
				ruling: 'wrong',
				why: 'What is left out is neither true nor false according to the report.',
				evidence: ['s9']
			}
		]
	},
	'figure-needs-three-things': {
		type: 'figure',
		value: 3,
		counts: 'things that a figure needs beside it',
		text: 'A figure needs three things beside it: what was counted, who counted, and when.',
		topic: 'limits',
		modality: 'stated',
		asserter: 'source',
		evidence: ['s10'],
		confusions: [
			{
				text: 'An exact figure needs nothing beside it.',
				ruling: 'wrong',
				why: 'However exact it is, a reader needs what was counted, who counted, and when.',
				evidence: ['s10']
			}
		]
	}
} as const satisfies Record<string, FactDraft<StatementId, TopicId, AsserterId>>;

export type FactId = keyof typeof facts;
