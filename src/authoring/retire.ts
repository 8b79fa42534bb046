import type { Item, Retirement } from '#bank';
import type { Kinds } from '#kinds';
import { decisiveText } from './code.ts';
import type { AuthoredItem, Replacement } from './draft.ts';

/**
 * What was published and is no longer in the bank, with why it left. What was once said of an item
 * stays until something else is said. An item that is in the bank by another grading rule is
 * replaced by that one. If an item is simply gone, all we know is that it is no longer wanted.
 */
export function retire(
	published: readonly Item[],
	items: readonly AuthoredItem[],
	withdrawn: readonly Replacement[],
	kinds: Kinds
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
	for (const { code, replaces = [] } of items) {
		for (const replacement of [replaces].flat()) give(replacement, code);
	}
	const textByAnyRule = (item: Item) => decisiveText({ ...item, rule: 0 }, kinds);
	const inBank = new Map(items.map((item) => [textByAnyRule(item), item.code]));
	const retired = gone.map((item): Item => {
		const by = inBank.get(textByAnyRule(item));
		const reason: Retirement =
			reasons.get(item.code) ??
			(by === undefined ? (item.retired ?? { reason: 'rewording' }) : { reason: 'rewording', by });
		return { ...item, retired: reason };
	});
	return { retired, faults };
}
