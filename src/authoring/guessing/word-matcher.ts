import { contentWords } from '../checks/words.ts';
import { judgeByWords, matchWords, wordsAsked } from './matching.ts';
import type { Weigh } from './set-solver.ts';

/**
 * The word matcher: it has the briefing open and does not read it. It takes the sentence that has
 * most words of the stem, then the option most of whose words that sentence has.
 */
export function matchByWords(sentences: readonly string[]): Weigh {
	const matching = matchWords(sentences.map((text) => contentWords(text)));
	const { texts, weightIn, weightOf } = matching;
	return (decision, item) => {
		if (item.isClaim) return judgeByWords(decision, item, matching);
		const asked = wordsAsked(decision, item);
		const weights = texts.map((text) => weightIn(text, asked));
		const likest = texts[weights.indexOf(Math.max(...weights))] ?? new Set();
		return decision.options.map(({ text }) => {
			const own = contentWords(text);
			return own.length === 0 ? 0 : weightIn(likest, own) / weightOf(own);
		});
	};
}
