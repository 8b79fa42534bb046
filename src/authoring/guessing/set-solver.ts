import { contentWords } from '../checks/words.ts';
import type { BlindItem, Decision } from './blind.ts';
import { judgeByWords, matchWords, wordsAsked } from './matching.ts';

/** How much speaks for each option of a decision, in its order. */
export type Weigh = (decision: Decision, item: BlindItem) => readonly number[];

/** What each item shows before the answer: its stem, and its lines and options. */
export type ShownTexts = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * The set solver: it has no briefing and no key, and reads the other items of the same quiz. It picks
 * the option whose words stand most together with those of the stem in one stem or option of them.
 * @param shown the words of content of what each item shows, by code
 * @param set the codes of the quiz
 */
export function solveBySet(shown: ShownTexts, set: readonly string[]): (code: string) => Weigh {
	return (code) => {
		const others = set.filter((each) => each !== code).flatMap((each) => shown.get(each) ?? []);
		const matching = matchWords(others);
		return (decision, item) => {
			if (item.isClaim) return judgeByWords(decision, item, matching);
			const { texts, weightIn } = matching;
			const asked = wordsAsked(decision, item);
			const near = texts
				.map((text) => ({ text, weight: weightIn(text, asked) }))
				.filter(({ weight }) => weight > 0);
			return decision.options.map(({ text: option }) => {
				const own = contentWords(option).filter((word) => !asked.includes(word));
				return Math.max(0, ...near.map(({ text, weight }) => weight * weightIn(text, own)));
			});
		};
	};
}
