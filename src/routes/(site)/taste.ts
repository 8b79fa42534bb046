import type { Pack, Verdict } from '#bank';
import { kindOf, type Kinds } from '#kinds';
import { verdictOf } from '#quiz';

/** A published question that can be answered on the spot, with what there is to say of each answer. */
export interface Taste {
	stem: string;
	instruction: string;
	options: readonly { id: string; text: string; verdict: Verdict }[];
}

/**
 * The first claim of a pack, in the order of its briefing, that a reader is to find false. One
 * statement must be enough to show it, so that its proof is all on the screen. Undefined if a pack
 * has none.
 */
export function tasteOf(
	{ items, statements }: Pick<Pack, 'items' | 'statements'>,
	kinds: Kinds
): Taste | undefined {
	const places = new Map(statements.map(({ id }, place) => [id, place]));
	const claims = items.flatMap((item) => {
		const kind = kindOf(item, kinds);
		const neutral = kind.neutral(item.spec);
		if (item.background || neutral.shape !== 'single' || neutral.key !== 'false') return [];
		const options = neutral.options.map(({ id, text }) => {
			const verdict = verdictOf(item, kinds, id);
			return { id, text, verdict };
		});
		const proof = options
			.flatMap(({ verdict }) => verdict.rationales)
			.find(({ standing }) => standing === 'right');
		const [shown, ...more] = proof?.evidence ?? [];
		if (shown === undefined || more.length > 0) return [];
		const taste: Taste = {
			stem: neutral.stem,
			instruction: kind.instruction,
			options
		};
		return [{ taste, place: places.get(shown) ?? Infinity }];
	});
	return claims.sort((one, other) => one.place - other.place)[0]?.taste;
}
