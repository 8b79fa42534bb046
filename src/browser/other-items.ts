import type { Item, PackHead } from '#bank';
import { forget, readOwn, readShards, shardOf } from './bank.ts';

/**
 * The retired items of these codes, which no current item has; a code that was never published is
 * left out.
 * @throws Error if an item that the pack has did not come
 */
export async function readOthers(
	head: PackHead,
	codes: readonly string[]
): Promise<ReadonlyMap<string, Item>> {
	const forgetAll = (folder: 'items' | 'retired') =>
		codes.forEach((code) => forget(head.id, shardOf(head, code, folder)));
	// Whatever came was without these items, and may have been something else.
	forgetAll('items');
	const retired =
		head.retired > 0 ? await readShards(head, codes, 'retired') : new Map<string, Item>();
	const lost = codes.filter((code) => !retired.has(code));
	if (lost.length === 0) return retired;
	forgetAll('retired');
	// The pack says whether they never were, or their files are missing.
	const published = await readOwn<readonly string[]>(head.id, 'codes.json');
	if (lost.some((code) => published.includes(code))) throw new Error('Items are missing.');
	return retired;
}
