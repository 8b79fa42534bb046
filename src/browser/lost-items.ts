import type { LinkFault } from '#quiz';
import type { Player } from './player.svelte.ts';

/** What a link names that its pack does not have. */
export function lostItems({ lost, head }: Pick<Player, 'lost' | 'head'>): LinkFault {
	const named = lost.length === 1 ? `the question ${lost[0]}` : `${lost.length} questions`;
	return {
		parameter: 'q',
		problem: head.provisional
			? `names ${named} of a draft of this pack that has changed since`
			: `names ${named} that this pack does not have`,
		allowed: 'codes of this pack'
	};
}
