import type { StatementDraft } from '#authoring';
import type { AsserterId, TopicId } from './description.ts';

const said = { paragraphs: ['P1'], modality: 'stated', asserter: 'source' } as const;

/** The whole note, sentence by sentence. */
export const statements = {
	s1: { ...said, topic: 'hours', text: 'The library opens at nine in the morning.' },
	s2: { ...said, topic: 'hours', text: 'It closes at six, but on Thursdays it closes at eight.' },
	s3: { ...said, topic: 'loans', text: 'A card is free for everybody who lives in the town.' },
	s4: { ...said, topic: 'loans', text: 'With a card, a reader may borrow ten books at a time.' },
	s5: { ...said, topic: 'loans', text: 'A book may be kept for three weeks.' },
	s6: { ...said, topic: 'loans', text: 'A late book costs its reader ten cents a day.' },
	s7: {
		...said,
		topic: 'loans',
		text: 'A film may be kept for one week; a late film costs nothing.'
	},
	s8: { ...said, topic: 'hours', text: 'Children under seven come with a grown-up.' },
	s9: {
		...said,
		topic: 'hours',
		asserter: 'head',
		text: 'The new reading room is quieter than the old one, says the head of the library.'
	},
	s10: {
		...said,
		topic: 'hours',
		modality: 'conditional',
		text: 'If the town paid for it, the library would open on Sundays.'
	}
} as const satisfies Record<string, StatementDraft<TopicId, AsserterId>>;

export type StatementId = keyof typeof statements;
