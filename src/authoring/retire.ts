import type { Item, Retirement } from '#bank';
import type { AuthoredItem, Replacement } from './draft.ts';

/**
 * What was published and is no longer in the bank, with why it left. What was once said of an item
 * holds until something else is; of one that is simply gone nothing is known but that it is no
 * longer wanted.
 */
export function retire(
	published: readonly Item[],
	items: readonly AuthoredItem[],
	withdrawn: readonly Replacement[]
): { retired: Item[]; faults: string[] } {
	const current = new Set(items.map((item) => item.code));
	const gone = published.filter((item) => !current.has(item.code));
	const left = new Set(gone.map((item) => item.code));
	const reasons = new Map<string, Retirement>();
	const faults: string[] = [];
	const give = ({ code, ...reason }: Replacement, by?: string) => {
		if (current.has(code)) faults.push(`"${code}" is said to have left the bank, and is in it`);
		else if (!left.has(code)) faults.push(`"${code}" is replaced, and was never published`);
		else if (reasons.has(code)) faults.push(`"${code}" is replaced twice`);
		reasons.set(code, by === undefined ? reason : { ...reason, by });
	};
	for (const replacement of withdrawn) give(replacement);
	for (const { code, replaces } of items) if (replaces) give(replaces, code);
	const retired = gone.map((item): Item => {
		const reason = reasons.get(item.code) ?? item.retired ?? { reason: 'rewording' };
		return { ...item, retired: reason };
	});
	return { retired, faults };
}
