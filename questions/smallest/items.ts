import type { ItemDraft } from '#authoring';
import type { TopicId } from './description.ts';
import type { FactId } from './facts.ts';
import type { StatementId } from './statements.ts';

export const items: readonly ItemDraft<StatementId, FactId, TopicId>[] = [
	{
		kind: 'choice',
		topic: 'hours',
		level: 'recall',
		spec: {
			stem: 'When does the library close on Thursdays?',
			facts: ['late-on-thursdays'],
			options: [
				{
					id: 'six',
					text: 'At six',
					why: 'It closes at six on the other days.',
					evidence: ['s2']
				},
				{
					id: 'eight',
					text: 'At eight',
					why: 'Thursday is the day on which it closes at eight.',
					evidence: ['s2']
				},
				{
					id: 'nine',
					text: 'At nine',
					why: 'It opens at nine, in the morning.',
					evidence: ['s1']
				}
			],
			key: 'eight'
		}
	},
	{
		kind: 'choice',
		topic: 'loans',
		level: 'recall',
		spec: {
			stem: 'How long may a reader keep a film?',
			facts: ['film-for-a-week'],
			options: [
				{
					id: 'week',
					text: 'One week',
					why: 'A film has to be back after one week.',
					evidence: ['s7']
				},
				{
					id: 'three',
					text: 'Three weeks',
					why: 'Three weeks is how long a book may be kept.',
					evidence: ['s5']
				},
				{
					id: 'any',
					text: 'Any time',
					why: 'A late film costs nothing, but after a week it is late.',
					evidence: ['s7']
				}
			],
			key: 'week'
		}
	},
	{
		kind: 'choice',
		topic: 'loans',
		level: 'understand',
		spec: {
			stem: 'Four people are a day late. Which of them has to pay?',
			facts: ['late-book', 'film-for-a-week'],
			options: [
				{
					id: 'film',
					text: 'Ann, who has a film',
					why: 'A late film costs nothing; only a late book does.',
					evidence: ['s6', 's7']
				},
				{
					id: 'card',
					text: 'Ben, who lost his card',
					why: 'A card is free, and the note asks for no money if it is lost.',
					evidence: ['s3']
				},
				{
					id: 'child',
					text: 'Cem, who is six',
					why: 'Children under seven have to come with a grown-up, which costs nothing.',
					evidence: ['s8']
				},
				{
					id: 'book',
					text: 'Dora, who has a book',
					why: 'A late book costs ten cents a day.',
					evidence: ['s6']
				}
			],
			key: 'book'
		}
	},
	{
		kind: 'choice',
		topic: 'hours',
		level: 'analyse',
		idea: 'whose-word',
		spec: {
			stem: 'Who says that the new reading room is quieter than the old one?',
			facts: ['head-on-the-room'],
			options: [
				{
					id: 'note',
					text: 'The note itself',
					why: 'The note only repeats what somebody says.',
					evidence: ['s9']
				},
				{
					id: 'head',
					text: 'The library’s head',
					why: 'The note gives it as the word of the head of the library.',
					evidence: ['s9']
				},
				{
					id: 'town',
					text: 'The town’s people',
					why: 'The people of the town get a card; the note has no word of theirs.',
					evidence: ['s3']
				}
			],
			key: 'head'
		}
	},
	{
		kind: 'verdict',
		topic: 'loans',
		level: 'recall',
		spec: {
			stem: 'Somebody with a card can take ten books home on one day.',
			facts: ['ten-books'],
			key: 'true',
			reasons: {
				true: { why: 'A reader may borrow ten books at a time.', evidence: ['s4'] },
				false: { why: 'Ten books at a time are allowed.', evidence: ['s4'] },
				'not-stated': { why: 'The note gives the number: ten.', evidence: ['s4'] }
			}
		}
	},
	{
		kind: 'verdict',
		topic: 'hours',
		level: 'understand',
		spec: {
			stem: 'At seven on a Monday evening, the library is open.',
			facts: ['late-on-thursdays'],
			key: 'false',
			reasons: {
				true: { why: 'Only on Thursdays is it open after six.', evidence: ['s2'] },
				false: { why: 'It closes at six; Thursday is the exception.', evidence: ['s2'] },
				'not-stated': { why: 'It follows from the hours in the note.', evidence: ['s2'] }
			}
		}
	},
	{
		kind: 'verdict',
		topic: 'loans',
		level: 'understand',
		idea: 'left-open',
		spec: {
			stem: 'More books than films come back late.',
			facts: ['late-book', 'film-for-a-week'],
			key: 'not-stated',
			reasons: {
				true: {
					why: 'That a late book costs money says nothing of how many are late.',
					evidence: ['s6']
				},
				false: {
					why: 'That a late film costs nothing says nothing of how many are late.',
					evidence: ['s7']
				},
				'not-stated': {
					why: 'The note says what is due, not how many are late.',
					evidence: ['s6', 's7']
				}
			}
		}
	},
	{
		kind: 'number',
		topic: 'loans',
		level: 'understand',
		spec: {
			stem: 'A book is three days late. How many cents does that cost?',
			facts: ['late-book'],
			value: 30,
			unit: 'cents',
			why: 'Ten cents a day for three days are thirty cents.',
			evidence: ['s6']
		}
	}
];
