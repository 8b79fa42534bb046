import type { AuthoredItem } from '../draft.ts';
import type { Finding } from './index.ts';
import type { RuleName } from './rule.ts';

/** The share of items that may have an exception. */
const MOST = 0.03;
/** Words without which a reason is none. */
const LEAST_WORDS = 5;

/**
 * What is wrong with the exceptions that are noted beside items: a reason that is none, one that
 * excuses nothing, and more items with exceptions than 3 in 100.
 * @param broken for each code, the rules that the item breaks
 */
export function findPoorExceptions(
	items: readonly AuthoredItem[],
	broken: ReadonlyMap<string, ReadonlySet<RuleName>>
): Finding[] {
	const excepted = items.filter(({ except }) => except && Object.keys(except).length > 0);
	const share = excepted.length / items.length;
	return [
		...excepted.flatMap(({ code, except = {}, spec }) =>
			(Object.entries(except) as [RuleName, string][]).flatMap(([rule, reason]): Finding[] => {
				const about = {
					rule: 'exceptions' as const,
					code,
					stem: spec.stem,
					where: `except ${rule}`
				};
				return [
					...(reason.trim().split(/\s+/).length < LEAST_WORDS
						? [{ ...about, what: `“${reason}” is no reason` }]
						: []),
					...(broken.get(code)?.has(rule) ? [] : [{ ...about, what: 'the item keeps this rule' }])
				];
			})
		),
		...(share > MOST
			? [
					{
						rule: 'exceptions' as const,
						where: 'the pack',
						what: `${excepted.length} of ${items.length} items have an exception, more than 3 in 100`
					}
				]
			: [])
	];
}
