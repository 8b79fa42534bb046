/** What is to be studied: the topics, all where there are none named, and what of them. */
export interface Part {
	topics: readonly string[];
	/**
	 * `due`: what is due, then what is new. `review`: only what is due. `missed`: what was not known at
	 * the last review.
	 */
	deck: 'due' | 'review' | 'missed';
}

/** The query of the address of cards: of a pack, or a part of it. */
export function addressOf(pack: string, { topics = [], deck = 'due' }: Partial<Part> = {}): string {
	const named = topics.length > 0 ? `&topics=${topics.join('.')}` : '';
	return `pack=${pack}${named}${deck === 'due' ? '' : `&deck=${deck}`}`;
}
