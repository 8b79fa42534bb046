import type { Item } from '#bank';
import { loadKinds, type Kinds } from '#kinds';
import { loadSchemas } from '#kinds/schemas.ts';
import { decisiveText } from './code.ts';
import { withoutNotes } from './data.ts';
import type { AuthoredPack } from './draft.ts';
import { faultsOfPublished, publishedOf, type Published } from './published.ts';

/** What publishing a pack comes to: why it is refused, or what is published then and what is new. */
export type Publication =
	| { is: 'refused'; faults: readonly string[] }
	| {
			is: 'ready';
			published: Published;
			/** Items with a code of their own from now on. */
			added: readonly Item[];
			/** Items that have left the bank. */
			retired: readonly Item[];
			/** Items that had left the bank and are in it again. */
			returned: readonly Item[];
			/** Items that changed in what decides no answer, such as a reason. */
			improved: readonly Item[];
	  };

/**
 * Publishes a pack: gives its new items their codes for good and freezes them, brings those that
 * are published up to date in what may be improved, and marks those that have left the bank.
 * @param pack as assembled with what is published of it
 * @param kinds all kinds if left out
 */
export async function publish(
	pack: AuthoredPack,
	before: Published,
	kinds?: Kinds
): Promise<Publication> {
	kinds ??= await loadKinds();
	const schemas = await loadSchemas();
	const broken = faultsOfPublished(before, pack.id, kinds, schemas);
	if (broken.length > 0) return { is: 'refused', faults: broken };

	const items = pack.items.map(withoutNotes);
	const now = new Map([...items, ...pack.retired].map((item) => [item.code, item]));
	const known = new Map(before.items.map((item) => [item.code, item]));
	const added = items.filter((item) => !known.has(item.code));
	const kept = before.items.flatMap((item) => now.get(item.code) ?? []);
	const published = publishedOf(pack.id, [...kept, ...added]);
	const faults = [
		...before.items.flatMap((item) => {
			const next = now.get(item.code);
			if (!next) return [`published ${item.code}: the pack has lost it`];
			return decisiveText(next, kinds) === decisiveText(item, kinds)
				? []
				: [`published ${item.code}: the pack gives its code to another item`];
		}),
		...faultsOfPublished(published, pack.id, kinds, schemas)
	];
	if (faults.length > 0) return { is: 'refused', faults };

	const changed = kept.filter(
		(item) => JSON.stringify(item) !== JSON.stringify(known.get(item.code))
	);
	const wasRetired = (item: Item) => known.get(item.code)?.retired !== undefined;
	return {
		is: 'ready',
		published,
		added,
		retired: changed.filter((item) => item.retired && !wasRetired(item)),
		returned: changed.filter((item) => !item.retired && wasRetired(item)),
		improved: changed.filter((item) => (item.retired !== undefined) === wasRetired(item))
	};
}
