import type { FactDraft } from '#authoring';
import type { AsserterId, TopicId } from './description.ts';
import type { StatementId } from './statements.ts';

const said = { modality: 'stated', asserter: 'source', confusions: [] } as const;

/** What is worth knowing of the note, one thing at a time. */
export const facts = {
	'late-on-thursdays': {
		...said,
		topic: 'hours',
		text: 'On Thursdays the library closes at eight, two hours later than on other days.',
		evidence: ['s2']
	},
	'ten-books': {
		...said,
		topic: 'loans',
		text: 'A reader with a card may borrow ten books at a time.',
		evidence: ['s4']
	},
	'late-book': {
		...said,
		topic: 'loans',
		text: 'A late book costs its reader ten cents a day.',
		evidence: ['s6']
	},
	'film-for-a-week': {
		...said,
		topic: 'loans',
		text: 'A film may be kept for a week, and costs nothing if it is late.',
		evidence: ['s7']
	},
	'head-on-the-room': {
		...said,
		topic: 'hours',
		asserter: 'head',
		text: 'The head of the library says that the new reading room is quieter.',
		evidence: ['s9']
	}
} as const satisfies Record<string, FactDraft<StatementId, TopicId, AsserterId>>;

export type FactId = keyof typeof facts;
