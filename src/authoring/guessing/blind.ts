import type { Item, Neutral, Random } from '#bank';
import { kindOf, type Kinds } from '#kinds';

/** One choice that an item asks for, as the learner sees it. */
export interface Decision {
	/** What it is made for: the stem, a line to be matched, the text before a gap. */
	lead: string;
	/** From top to bottom. */
	options: readonly { id: string; text: string }[];
	/** `one` option is given, `some` are, or `all` in an order. */
	take: 'one' | 'some' | 'all';
}

/** An item as a learner sees it before the answer: no key, no reason, no evidence. */
export interface BlindItem {
	code: string;
	/** A claim to be judged by options that no author wrote. */
	isClaim: boolean;
	/** The id of its topic. */
	topic: string;
	stem: string;
	decisions: readonly Decision[];
	/**
	 * The responses that rankings of the options of each decision, the best first, stand for, with
	 * how likely each is. There are several only where some options are given and it is not said how
	 * many: that is then drawn as in a random non-empty subset.
	 */
	responsesTo(
		rankings: readonly (readonly string[])[],
		ticks?: number
	): readonly { chance: number; response: unknown }[];
}

/**
 * Hides the key of an item, and shows its parts in an order that a learner may get.
 * @returns undefined where there is nothing to choose among: the answer is typed.
 */
export function hideKey(item: Item, kinds: Kinds, random: Random): BlindItem | undefined {
	const kind = kindOf(item, kinds);
	const neutral = kind.neutral(item.spec);
	const order = kind.arrange(item.spec, random);
	const isClaim = neutral.shape === 'single' && neutral.fixed === true;
	const about = { code: item.code, isClaim, topic: item.topic, stem: neutral.stem };
	const shown = <T extends { id: string }>(list: readonly T[]) =>
		[...list]
			.sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id))
			.map((each) => ({ id: each.id, text: textOf(each) }));
	const one = (response: unknown) => [{ chance: 1, response }];

	switch (neutral.shape) {
		case 'single': {
			const decisions = [
				{ lead: neutral.stem, options: shown(neutral.options), take: 'one' as const }
			];
			return { ...about, decisions, responsesTo: ([ranking]) => one(ranking![0]) };
		}
		case 'multiple': {
			const decisions = [
				{ lead: neutral.stem, options: shown(neutral.options), take: 'some' as const }
			];
			return {
				...about,
				decisions,
				responsesTo: ([ranking], ticks) =>
					ticks === undefined ? subsetsOf(ranking!) : one(ranking!.slice(0, ticks))
			};
		}
		case 'order': {
			const decisions = [
				{ lead: neutral.stem, options: shown(neutral.entries), take: 'all' as const }
			];
			return { ...about, decisions, responsesTo: ([ranking]) => one(ranking) };
		}
		case 'match': {
			const { prompts } = neutral;
			const decisions = prompts.map(({ text }) => ({
				lead: text,
				options: shown(neutral.choices),
				take: 'one' as const
			}));
			return { ...about, decisions, responsesTo: (rankings) => one(filled(prompts, rankings)) };
		}
		case 'gaps': {
			const chosen = neutral.gaps.filter(({ choices }) => choices.length > 0);
			if (chosen.length === 0) return undefined;
			const decisions = chosen.map(({ id, choices }) => ({
				lead: neutral.pieces[neutral.gaps.findIndex((gap) => gap.id === id)] ?? '',
				options: choices.map((text) => ({ id: text, text })),
				take: 'one' as const
			}));
			return { ...about, decisions, responsesTo: (rankings) => one(filled(chosen, rankings)) };
		}
		default:
			return undefined;
	}
}

/** The key of each decision of an item, as ids. For those who learn from keys, never for a guess. */
export function keysOfDecisions(neutral: Neutral): readonly (readonly string[])[] {
	switch (neutral.shape) {
		case 'single':
			return [[neutral.key]];
		case 'multiple':
			return [neutral.key];
		case 'match':
			return neutral.prompts.map(({ choice }) => [choice]);
		case 'gaps':
			return neutral.gaps
				.filter(({ choices }) => choices.length > 0)
				.map(({ accept, choices }) => choices.filter((choice) => accept.includes(choice)));
		default:
			return [];
	}
}

function textOf(part: { id: string }): string {
	return 'text' in part && typeof part.text === 'string' ? part.text : '';
}

function filled(parts: readonly { id: string }[], rankings: readonly (readonly string[])[]) {
	return Object.fromEntries(parts.map(({ id }, place) => [id, rankings[place]?.[0]]));
}

/** The first so many of a ranking, each number as likely as in a random non-empty subset. */
function subsetsOf(ranking: readonly string[]) {
	const subsets = 2 ** ranking.length - 1;
	let ways = 1;
	return ranking.map((_, place) => {
		ways = (ways * (ranking.length - place)) / (place + 1);
		return { chance: ways / subsets, response: ranking.slice(0, place + 1) };
	});
}
