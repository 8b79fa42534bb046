import { fiveDigits, type Item } from '#bank';
import { kindOf, newestRule, type Kinds } from '#kinds';

/**
 * The text an item's code is hashed from: all that decides the answer (kind, grading rule, stem,
 * options, key), and nothing that may be improved later (reasons, evidence, facts). An item that
 * has no number of a grading rule yet takes the newest of its kind.
 */
export function decisiveText(
	item: Pick<Item, 'kind' | 'spec'> & { rule?: number },
	kinds: Kinds
): string {
	const kind = kindOf(item, kinds);
	return JSON.stringify([kind.name, item.rule ?? newestRule(kind), kind.decisive(item.spec)]);
}

/** The first code for this text that is not taken, trying salts from 0. */
export function freeCode(text: string, taken: ReadonlySet<string>): string {
	for (let salt = 0; ; salt++) {
		const code = fiveDigits(text, salt);
		if (!taken.has(code)) return code;
	}
}
