import type { PackDescription } from '#bank';

export const description = {
	id: 'smallest',
	title: 'The rules of a library',
	about: 'When it is open, what may be borrowed, and what a late book costs.',
	source: 'note',
	origin: 'The note and its library were made up for this pack.',
	topics: { hours: 'When is it open?', loans: 'What may be borrowed?' },
	asserters: { source: 'the note itself', head: 'the head of the library' },
	terms: [],
	complete: false
} as const satisfies PackDescription;

export type TopicId = keyof typeof description.topics;
export type AsserterId = keyof typeof description.asserters;
